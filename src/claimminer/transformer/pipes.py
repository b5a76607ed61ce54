"""The encoder as two spaCy components: one writes tags and trees, the other entities. Both read one network."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline.dep_parser import parser_score  # type: ignore[import-not-found]
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span

from claimminer.own_vectors import vectors_of
from claimminer.pipes.trees.proposals import PROPOSALS, TELLING
from claimminer.transformer.claims import ClaimReader
from claimminer.transformer.reading import Encoder, Reading

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.training import Example
    from spacy.vectors import Vectors  # type: ignore[import-not-found]
    from spacy.vocab import Vocab
    from thinc.types import Ints2d

__all__ = ["Namer", "TreeReader", "make_namer", "make_tree_reader"]

# Docs read together, so that texts of like length meet
DOCS = 256
SPACE_TAG, SPACE_LABEL = "_SP", "dep"
TREE: list[int | str] = ["TAG", "HEAD", "DEP"]
TAG_AT, HEAD_AT, LABEL_AT = range(3)
# the weights of what reads claims, where a folder holds them
CLAIMS = "claims.npz"


class TreeReader:
    """Writes tags, dependency trees and with them sentences, and notes what it reads as claims; it holds the network.

    ``vectors``: the component whose static vectors the network reads, where its folder holds none.
    """

    def __init__(self, nlp: Language, vectors: str | None = None) -> None:
        self._nlp, self._vectors = nlp, vectors
        self._encoder: Encoder | None = None
        self._claims: ClaimReader | None = None

    @property
    def encoder(self) -> Encoder:
        """The network. Raises ValueError where none was loaded."""
        if self._encoder is None:
            raise ValueError("the encoder has no weights; load the pipeline from its folder")
        return self._encoder

    @property
    def labels(self) -> tuple[str, ...]:
        """Of arcs, for spaCy's ``meta.json``."""
        return tuple(self.encoder.labels) if self._encoder else ()

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = DOCS) -> Iterator[Doc]:
        """The Docs with TAG, HEAD and DEP."""
        for some in _some(docs, max(batch_size, DOCS)):
            states = self._claims is not None
            readings = self.encoder.read(some, trees=True, entities=False, states=states)
            if self._claims is not None:
                _note_claims(some, readings, self._claims)
            write = _Writer(some[0].vocab, self.encoder)
            for doc, each in zip(some, readings, strict=True):
                yield write(doc, each)

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        """spaCy's own scores of tags, attachment and sentences."""
        examples = list(examples)
        trees = parser_score(examples)
        return {**Scorer.score_token_attr(examples, "tag"), **trees}

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002  (spaCy passes it)
        """Copies the folder that was loaded."""
        shutil.copytree(self.encoder.folder, path, dirs_exist_ok=True)

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> TreeReader:  # noqa: ARG002
        """Loads the network."""
        self._encoder = Encoder(Path(path), vectors=self._others_vectors if self._vectors else None)
        self._claims = ClaimReader(Path(path)) if (Path(path) / CLAIMS).exists() else None
        return self

    def _others_vectors(self) -> Vectors:
        """Those of the component beside, which may be loaded later than this one."""
        return vectors_of(cast("Any", self._nlp.get_pipe(cast("str", self._vectors))).model)


class Namer:
    """Writes entities, with the network of another component."""

    def __init__(self, nlp: Language, reader: str) -> None:
        self._nlp, self._reader = nlp, reader

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = DOCS) -> Iterator[Doc]:
        """The Docs with ``ents``."""
        encoder = cast("TreeReader", self._nlp.get_pipe(self._reader)).encoder
        for some in _some(docs, max(batch_size, DOCS)):
            readings = encoder.read(some, trees=False, entities=True)
            for doc, each in zip(some, readings, strict=True):
                doc.set_ents([span for reading in each for span in _entities(doc, reading)])
                yield doc


@Language.factory(
    "claimminer_trees",
    default_config={"vectors": None},
    assigns=["token.tag", "token.dep", "token.head", "doc.sents"],
)
def make_tree_reader(nlp: Language, name: str, vectors: str | None) -> TreeReader:  # noqa: ARG001  (spaCy's names)
    """spaCy's way to the component. ``vectors``: the name of the component whose vectors it reads."""
    return TreeReader(nlp, vectors)


@Language.factory("claimminer_names", default_config={"reader": "parser"}, assigns=["doc.ents"])
def make_namer(nlp: Language, name: str, reader: str) -> Namer:  # noqa: ARG001
    """spaCy's way to the component. ``reader``: the name of the component that holds the network."""
    return Namer(nlp, reader)


def _some(docs: Iterable[Doc], size: int) -> Iterator[list[Doc]]:
    rest = iter(docs)
    while some := list(islice(rest, size)):
        yield some


def _note_claims(docs: Sequence[Doc], readings: Sequence[Sequence[Reading]], reader: ClaimReader) -> None:
    """Leave with each Doc of one stretch without white space what is read there as claims, but where something is."""
    short = [
        (doc, cast("NDArray[np.float32]", each[0].states))
        for doc, each in zip(docs, readings, strict=True)
        if PROPOSALS not in doc.user_data and len(each) == 1 and len(each[0].at) == len(doc)
    ]
    for (doc, _), found in zip(short, reader.read([states for _, states in short]), strict=True):
        doc.user_data[PROPOSALS], doc.user_data[TELLING] = found


def _entities(doc: Doc, reading: Reading) -> Iterator[Span]:
    for start, end, kind in sorted(reading.entities or ()):
        yield Span(doc, int(reading.at[start]), int(reading.at[end - 1]) + 1, label=kind)


class _Writer:
    """Writes trees into Docs of one vocabulary."""

    def __init__(self, vocab: Vocab, encoder: Encoder) -> None:
        self._tags, self._labels = (_hashes(vocab, names) for names in (encoder.tags, encoder.labels))
        self._space = _hashes(vocab, [SPACE_TAG, SPACE_LABEL])

    def __call__(self, doc: Doc, readings: Sequence[Reading]) -> Doc:
        """The Doc with its trees. White space hangs on the word before it, at the start on the word behind."""
        if not len(doc):
            return doc
        rows = np.zeros((len(doc), len(TREE)), "uint64")
        if sum(len(reading.at) for reading in readings) < len(doc):
            rows[:, [TAG_AT, LABEL_AT]] = self._space
            rows[:, HEAD_AT] = _to_words(doc).view("uint64")
        for at, tags, heads, labels in ((one.at, one.tags, one.heads, one.labels) for one in readings):
            rows[at, TAG_AT] = self._tags[tags]
            rows[at, HEAD_AT] = (at[heads] - at).view("uint64")
            rows[at, LABEL_AT] = self._labels[labels]
        return doc.from_array(TREE, cast("Ints2d", rows))


def _hashes(vocab: Vocab, names: Iterable[str]) -> NDArray[np.uint64]:
    return np.array([vocab.strings.add(name) for name in names], "uint64")


def _to_words(doc: Doc) -> NDArray[np.int64]:
    """How far the word is that each white space token hangs on; nothing for words."""
    every = np.arange(len(doc))
    words = np.array([token.i for token in doc if not token.is_space])
    if not len(words):
        return np.zeros_like(every)
    before = np.searchsorted(words, every, side="right") - 1
    return cast("NDArray[np.int64]", words[np.maximum(before, 0)] - every)
