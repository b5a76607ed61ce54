"""Words whose label a corpus leaves open: a type that it does not mark is unknown there, not absent."""

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

GENE = re.compile(r"(?=.*[A-Z])(?=.*\d)[\w-]{2,}$|[A-Z][A-Z-]*[A-Z]$")
GENE_HEADS = re.compile(
    r"(proteins?|genes?|receptors?|kinases?|antigens?|antibod(y|ies)|interleukins?|cytokines?)$"
)
CELL_HEADS = re.compile(
    r"(cells?|\w*cytes?|\w*blasts?|neurons?|\w*phages?|\w*phils?|platelets?|microglia|keratin\w+)$", re.I
)
REACH = 2  # words before a head that can belong to its name


def open_places(doc: Doc, known: Iterable[str]) -> Iterator[int]:
    """Positions of the words that can belong to a gene or a cell, in a corpus that does not mark these."""
    for token in doc:
        gene = "GENE" not in known and GENE.match(token.text)
        head = "GENE" not in known and GENE_HEADS.match(token.text)
        cell = "CELL_TYPE" not in known and CELL_HEADS.match(token.text)
        if gene:
            yield token.i
        if head or cell:
            yield from range(max(0, token.i - REACH), token.i + 1)


def guessed_places(
    doc: Doc, guesser: Language, known: Iterable[str], labels: dict[str, str]
) -> Iterator[int]:
    """Positions inside the entities that a model of other corpora finds, of the labels not ``known``."""
    words, spaces = [token.text for token in doc], [bool(token.whitespace_) for token in doc]
    for ent in guesser(Doc(guesser.vocab, words=words, spaces=spaces)).ents:
        if labels.get(ent.label_, ent.label_) not in known:
            yield from range(ent.start, ent.end)


def mask(doc: Doc, places: Iterable[int]) -> None:
    """Leave the words at ``places`` open, those of a marked entity apart."""
    missing = [Span(doc, i, i + 1) for i in sorted(set(places)) if not doc[i].ent_type_]
    doc.set_ents(list(doc.ents), missing=missing)
