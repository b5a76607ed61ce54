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
from claimminer.transformer.reading import Encoder, Reading

if TYPE_CHECKING:
    from spacy.training import Example
    from spacy.vectors import Vectors  # type: ignore[import-not-found]
    from thinc.types import Ints2d

__all__ = ["Namer", "TreeReader", "make_namer", "make_tree_reader"]

# Docs read together, so that texts of like length meet
DOCS = 256
SPACE_TAG, SPACE_LABEL = "_SP", "dep"
TREE: list[int | str] = ["TAG", "HEAD", "DEP"]


class TreeReader:
    """Writes tags, dependency trees and with them sentences; it holds the network, too.

    ``vectors``: the component whose static vectors the network reads, where its folder holds none.
    """

    def __init__(self, nlp: Language, vectors: str | None = None) -> None:
        self._nlp, self._vectors = nlp, vectors
        self._encoder: Encoder | None = None

    @property
    def encoder(self) -> Encoder:
        """The network. Raises ValueError where none was loaded."""
        if self._encoder is None:
            raise ValueError("the encoder has no weights; load the pipeline from its folder")
        return self._encoder

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = DOCS) -> Iterator[Doc]:
        """The Docs with TAG, HEAD and DEP."""
        for some in _some(docs, max(batch_size, DOCS)):
            readings = self.encoder.read(some, trees=True, entities=False)
            for doc, each in zip(some, readings, strict=True):
                yield _with_tree(doc, each)

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


def _entities(doc: Doc, reading: Reading) -> Iterator[Span]:
    for start, end, kind in sorted(reading.entities):
        yield Span(doc, reading.words[start].i, reading.words[end - 1].i + 1, label=kind)


def _with_tree(doc: Doc, readings: Sequence[Reading]) -> Doc:
    """The Doc with its trees. White space hangs on the word before it, at the start on the word behind."""
    add = doc.vocab.strings.add
    rows = np.empty((len(doc), 3), "int64")
    rows[:, 0], rows[:, 1], rows[:, 2] = (_signed(add(name)) for name in (SPACE_TAG, SPACE_TAG, SPACE_LABEL))
    rows[:, 1] = _to_words(doc)
    for reading in readings:
        at = np.array([word.i for word in reading.words])
        rows[at, 0] = [_signed(add(tag)) for tag in reading.tags]
        rows[at, 1] = at[reading.heads] - at
        rows[at, 2] = [_signed(add(label)) for label in reading.labels]
    return doc.from_array(TREE, cast("Ints2d", rows.view("uint64"))) if len(doc) else doc


def _to_words(doc: Doc) -> list[int]:
    """How far the word is that each white space token hangs on; nothing for words."""
    words = [token.i for token in doc if not token.is_space]
    before = np.searchsorted(words, range(len(doc)), side="right") - 1
    return [words[max(at, 0)] - i if words else 0 for i, at in enumerate(before)]


def _signed(number: int) -> int:
    """A 64-bit hash as the number of the same bits that may be negative."""
    return number - (1 << 64) if number >= 1 << 63 else number
