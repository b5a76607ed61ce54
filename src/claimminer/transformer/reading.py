"""What the encoder says of texts: tags, sentence starts, arcs, labels and entities, by ONNX Runtime on one thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import numpy as np
from spacy.tokens import Doc
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from claimminer.transformer.heads import best_heads
from claimminer.transformer.inputs import Reader, stretches
from claimminer.transformer.marks import best_marks, spans
from claimminer.transformer.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Token

__all__ = ["Encoder", "Reading", "Session"]

# words that are remembered, of each kind
WORDS = 100_000
# stretches whose trees are worked out together, in some 50 MB
STRETCHES = 32
ROOT = "ROOT"
# log odds from which a word starts a sentence: training saw more single sentences than texts
START = -1
OUTPUTS = ("arcs", "tags", "starts", "marks", "kids", "parents")


class Session(Protocol):
    """What computes the network: ``given`` by name, arrays back in the order of ``wanted``."""

    def run(self, wanted: Sequence[str], given: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]: ...


@dataclass(slots=True)
class Reading:
    """Of a stretch of n words."""

    words: list[Token]
    tags: list[str]
    heads: list[int]  # places in the stretch; a root's is its own
    labels: list[str]
    entities: set[tuple[int, int, str]]


class Encoder:
    """Reads Docs. ``folder`` holds the network (``model.onnx``), its word pieces, weights and names.

    ``vectors`` gives static ones, where the folder doesn't hold them. ``session``: what computes the network instead.
    """

    def __init__(
        self, folder: Path, *, vectors: Callable[[], Vectors] | None = None, session: Session | None = None
    ) -> None:
        self.folder = folder
        self._session = session or _session(folder / "model.onnx")
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        self.tags, self.labels = cast("list[str]", names["tags"]), cast("list[str]", names["labels"])
        self._settings: dict[str, Any] = names["vectors"]
        self._others_vectors = vectors
        with np.load(folder / "weights.npz") as weights:
            self._label = weights["label"].astype("float32")

    @cached_property
    def _reader(self) -> Reader:
        pieces = (self.folder / "pieces.txt").read_text(encoding="utf-8").split("\n")
        vectors = self._others_vectors() if self._others_vectors else self._own_vectors()
        return Reader(WordPieces({piece: i for i, piece in enumerate(pieces)}), vectors)

    def _own_vectors(self) -> Vectors:
        with np.load(self.folder / "weights.npz") as weights:
            return Vectors(data=weights["vectors"].astype("float32"), mode="floret", **self._settings)

    def read(self, docs: Sequence[Doc], *, trees: bool, entities: bool) -> list[list[Reading]]:
        """The readings of each Doc's stretches, in order. What isn't asked for stays empty."""
        parts = [list(stretches(doc)) for doc in docs]
        words = [stretch for some in parts for stretch in some]
        blocks = (words[i : i + STRETCHES] for i in range(0, len(words), STRETCHES))
        found = (reading for block in blocks for reading in self._readings(block, trees, entities))
        return [list(islice(found, len(some))) for some in parts]

    def _readings(self, words: list[list[Token]], trees: bool, entities: bool) -> list[Reading]:
        scores = [self._scores(stretch) for stretch in words]
        self._reader.forget_beyond(WORDS)
        heads = _heads(scores) if trees else [[] for _ in words]
        labels = self._labels(heads, scores) if trees else heads
        return [
            Reading(
                words=stretch,
                tags=[self.tags[at] for at in score["tags"].argmax(1)] if trees else [],
                heads=heads[i],
                labels=[self.labels[at] for at in labels[i]],
                entities=spans(best_marks(score["marks"])) if entities else set(),
            )
            for i, (stretch, score) in enumerate(zip(words, scores, strict=True))
        ]

    def _scores(self, words: list[Token]) -> dict[str, NDArray[np.float32]]:
        """Each stretch goes through the network alone: all that is with it would have a say in its 8-bit numbers."""
        text = self._reader.text(words)
        given: dict[str, NDArray[Any]] = {
            "pieces": text.pieces[None],
            "mask": np.ones_like(text.pieces)[None],
            "first": text.first[None],
            "told": text.told[None],
        }
        found = self._session.run(OUTPUTS, given)
        return {name: array[0] for name, array in zip(OUTPUTS, found, strict=True)}

    def _labels(
        self, heads: Sequence[list[int]], scores: Sequence[dict[str, NDArray[np.float32]]]
    ) -> list[list[int]]:
        """The label of each word's arc, of all stretches at once: the root's for roots alone."""
        kids = np.concatenate([score["kids"] for score in scores])
        parents = np.concatenate([score["parents"][some] for some, score in zip(heads, scores, strict=True)])
        ways = (kids @ self._label).reshape(len(kids), len(self.labels), -1)
        given = (ways @ parents[:, :, None])[:, :, 0]
        is_root = np.concatenate([np.array(some) == np.arange(len(some)) for some in heads])
        given[:, self.labels.index(ROOT)] = np.where(is_root, np.inf, -np.inf)
        best = iter(given.argmax(1).tolist())
        return [list(islice(best, len(some))) for some in heads]


def _heads(scores: Sequence[dict[str, NDArray[np.float32]]]) -> list[list[int]]:
    """Of all stretches at once, sentence by sentence."""
    cuts = [_sentences(score["starts"]) for score in scores]
    squares = [score["arcs"][a:b, a:b] for score, ends in zip(scores, cuts, strict=True) for a, b in ends]
    found = iter(best_heads([_log_softmax(square) for square in squares]))
    return [[a + head for a, _ in ends for head in next(found)] for ends in cuts]


def _session(path: Path) -> Session:
    """The network, on one thread. Raises ImportError where ONNX Runtime is missing, with what to install."""
    try:
        import onnxruntime  # type: ignore[import-not-found]
    except ImportError as error:
        raise ImportError("this model needs ONNX Runtime: pip install 'claimminer[transformer]'") from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return cast(
        "Session", onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    )


def _sentences(starts: NDArray[np.float32]) -> list[tuple[int, int]]:
    """First word and end of each sentence, from the scores for "inside" and "start" of each word."""
    first = [0, *(1 + np.flatnonzero(starts[1:, 1] - starts[1:, 0] > START)).tolist()]
    return list(zip(first, [*first[1:], len(starts)], strict=True))


def _log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return cast("NDArray[np.float32]", shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
