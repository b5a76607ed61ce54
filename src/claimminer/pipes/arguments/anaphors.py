"""Anaphors: arguments that stand for something said before ("it", "this process", "these drugs")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimminer.language import pronouns as table
from claimminer.language.irregular import SINGULAR_ENDINGS

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["PLURALS", "SINGULARS", "STATEMENTS", "Anaphor", "read_anaphor"]

SINGULARS = frozenset(table.SINGULAR_PRONOUNS)
PLURALS = frozenset(table.PLURAL_PRONOUNS) | {"both"}
STATEMENTS = frozenset(table.STATEMENT_PRONOUNS)
_PRONOUNS = SINGULARS | PLURALS | STATEMENTS
_DEMONSTRATIVES = frozenset(table.DEMONSTRATIVES)
_PHRASE_ENDS = frozenset(table.PHRASE_ENDS)


class Anaphor(NamedTuple):
    """What looks for an antecedent: its place, its words in lower case, its head noun ("" for a pronoun)."""

    start: int
    words: tuple[str, ...]
    noun: str

    @property
    def plural(self) -> bool:
        if not self.noun:
            return self.words[0] in PLURALS
        return self.words[0] in table.PLURAL_DETERMINERS or (
            self.words[0] != "this" and _is_plural(self.noun)
        )

    @property
    def takes_up_clause(self) -> bool:
        """ "this phenomenon", "these changes"; not "these immune responses", which are responses of some kind."""
        return self.noun in table.STATEMENT_NOUNS and (not self.plural or self.words[1] == self.noun)


def read_anaphor(doc: Doc, start: int, end: int) -> Anaphor | None:
    """The anaphor between these char offsets of the article; ``None`` where the words speak for themselves."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return None
    words = tuple(token.lower_ for token in span)
    first = words[0]
    if len(words) == 1:
        return Anaphor(start, words, "") if first in _PRONOUNS and not _is_pleonastic(doc, span.end, first) else None
    cut = next((i for i, word in enumerate(words) if i and word in _PHRASE_ENDS), len(words))
    noun = words[cut - 1] if cut > 1 else ""
    definite = first == "the" and len(words) == 2 and noun in table.DEFINITE_KIND_NOUNS
    return Anaphor(start, words, noun) if noun and (first in _DEMONSTRATIVES or definite) else None


def _is_pleonastic(doc: Doc, i: int, pronoun: str) -> bool:
    """ "It is known that", "it is vital to": a copula, a word or two that make no passive, then a complement."""
    if pronoun != "it" or i >= len(doc) or doc[i].lower_ not in table.COPULAS:
        return False
    following = [token.lower_ for token in doc[i + 1 : i + 5]]
    if doc[i].lower_ in table.MODALS and following[:1] not in (["be"], ["have"]):
        return False
    if "that" in following or "whether" in following:
        return True
    return "to" in following[1:] and table.RAISED.isdisjoint(following)


def _is_plural(noun: str) -> bool:
    return noun in table.PLURAL_NOUNS or (noun.endswith("s") and not noun.endswith(SINGULAR_ENDINGS))
