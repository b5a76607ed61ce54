"""What the encoder says of texts: tags, sentence starts, arcs, labels and entities, by ONNX Runtime on one thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from spacy.tokens import Doc
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from claimminer.transformer.heads import best_heads
from claimminer.transformer.inputs import Reader, Text
from claimminer.transformer.marks import best_marks, spans
from claimminer.transformer.sessions import Session, of_one_length, session_of
from claimminer.transformer.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Encoder", "Reading"]

# words that are remembered
WORDS = 20_000
# texts read together, in some 50 MB
TEXTS = 256
# pieces that go through the network at once: more don't stay within the processor's cache
PIECES = 160
ROOT = "ROOT"
TREES = ("tags", "starts", "kids", "heads", "label_kids", "label_heads")
ENTITIES = ("marks",)
# each word's state behind the last layer
STATES = "states"
Scores = dict[str, "NDArray[np.float32]"]


@dataclass(slots=True)
class Reading:
    """Of a text of n words. Tags and labels by their numbers; what wasn't asked for is None or empty."""

    at: NDArray[np.int64]  # n: the words' numbers in the Doc
    tags: NDArray[np.int64] | None = None
    heads: NDArray[np.int64] | None = None  # places in the text; a root's is its own
    labels: NDArray[np.int64] | None = None
    entities: set[tuple[int, int, str]] | None = None
    states: NDArray[np.float32] | None = None  # n × the encoder's width


class Encoder:
    """Reads Docs. ``folder`` holds the network (``model.onnx``), its word pieces, weights and names.

    ``vectors`` gives static ones, where the folder doesn't hold them. ``session``: what computes the network instead.
    """

    def __init__(
        self, folder: Path, *, vectors: Callable[[], Vectors] | None = None, session: Session | None = None
    ) -> None:
        self.folder = folder
        self._session = session or session_of(folder / "model.onnx")
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        self.tags, self.labels = cast("list[str]", names["tags"]), cast("list[str]", names["labels"])
        self._root = self.labels.index(ROOT)
        self._settings: dict[str, Any] = names["vectors"]
        self._others_vectors = vectors
        with np.load(folder / "weights.npz") as weights:
            self._kid, self._head, self._label = (
                weights[name].astype("float32") for name in ("label_kid", "label_head", "label")
            )

    @cached_property
    def _reader(self) -> Reader:
        pieces = (self.folder / "pieces.txt").read_text(encoding="utf-8").split("\n")
        vectors = self._others_vectors() if self._others_vectors else self._own_vectors()
        return Reader(WordPieces({piece: i for i, piece in enumerate(pieces)}), vectors)

    def _own_vectors(self) -> Vectors:
        with np.load(self.folder / "weights.npz") as weights:
            return Vectors(data=weights["vectors"].astype("float32"), mode="floret", **self._settings)

    def read(
        self, docs: Sequence[Doc], *, trees: bool, entities: bool, states: bool = False
    ) -> list[list[Reading]]:
        """The readings of each Doc's stretches, in order. What isn't asked for stays empty."""
        self._reader.forget_beyond(WORDS)
        parts = self._reader.texts(docs)
        texts = [text for some in parts for text in some]
        blocks = (texts[i : i + TEXTS] for i in range(0, len(texts), TEXTS))
        wanted = (*TREES * trees, *ENTITIES * entities, *(STATES,) * states)
        found = (reading for block in blocks for reading in self._readings(block, wanted))
        return [list(islice(found, len(some))) for some in parts]

    def _readings(self, texts: Sequence[Text], wanted: Sequence[str]) -> list[Reading]:
        scores = self._scores(texts, wanted)
        readings = [Reading(text.at, states=each.get(STATES)) for text, each in zip(texts, scores, strict=True)]
        if TREES[0] in wanted:
            for reading, each, heads in zip(readings, scores, _heads(scores), strict=True):
                reading.tags, reading.heads = each["tags"].argmax(axis=1), heads
                reading.labels = self._labels(each, heads)
        if ENTITIES[0] in wanted:
            for reading, each in zip(readings, scores, strict=True):
                reading.entities = spans(best_marks(each["marks"]))
        return readings

    def _scores(self, texts: Sequence[Text], wanted: Sequence[str]) -> list[Scores]:
        """Of each text. Texts of one length share a run: as nothing is filled up, no number depends on another text."""
        scores: list[Scores] = [{}] * len(texts)
        for some in of_one_length([len(text) for text in texts], most=PIECES):
            together = [texts[i] for i in some]
            found = self._session.run(wanted, _given(together))
            ends = [0, *accumulate(len(text.first) for text in together)]
            for i, start, end in zip(some, ends, ends[1:], strict=False):
                scores[i] = {name: array[start:end] for name, array in zip(wanted, found, strict=True)}
        return scores

    def _labels(self, scores: Scores, heads: NDArray[np.int64]) -> NDArray[np.int64]:
        """The label of each word's arc: the root's for roots alone. Text by text, for the sake of the last digit."""
        kids = scores["label_kids"] @ self._kid[:-1] + self._kid[-1]
        parents = (scores["label_heads"] @ self._head[:-1] + self._head[-1])[heads]
        ways = (kids @ self._label).reshape(len(kids), len(self.labels), -1)
        given = (ways @ parents[:, :, None])[:, :, 0]
        given[:, self._root] = -np.inf
        labels = given.argmax(axis=1)
        labels[heads == np.arange(len(heads))] = self._root
        return cast("NDArray[np.int64]", labels)


def _given(texts: Sequence[Text]) -> dict[str, NDArray[Any]]:
    """What the network is given of texts of one length: ``training/transformer/graph.py`` says what is what."""
    size = len(texts[0])
    first = np.concatenate([text.first + i * size for i, text in enumerate(texts)])
    told = np.zeros((len(first) + 1, texts[0].told.shape[1]), "float32")
    np.concatenate([text.told for text in texts], out=told[:-1])
    word = np.full(len(texts) * size, len(first))
    word[first] = np.arange(len(first))
    return {
        "pieces": np.stack([text.pieces for text in texts]),
        "word": word.reshape(len(texts), size),
        "told": told,
        "first": first,
    }


def _heads(scores: Sequence[Scores]) -> list[NDArray[np.int64]]:
    """Of all texts at once, sentence by sentence."""
    cuts = [_sentences(each["starts"]) for each in scores]
    squares = [
        each["kids"][a:b] @ each["heads"][a:b].T
        for each, ends in zip(scores, cuts, strict=True)
        for a, b in ends
    ]
    found = iter(best_heads(squares))
    return [np.concatenate([a + next(found) for a, _ in ends]) for ends in cuts]


def _sentences(starts: NDArray[np.float32]) -> list[tuple[int, int]]:
    """First word and end of each sentence, from the scores for "inside" and "start" of each word."""
    first = [0, *(1 + np.flatnonzero(starts[1:, 1] > starts[1:, 0])).tolist()]
    return list(zip(first, [*first[1:], len(starts)], strict=True))
