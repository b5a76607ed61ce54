"""Whether a hedge word hedges where it stands: by its neighbours and, where a tagger has run, by its tag."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Doc, Token

from claimminer.language import senses as table
from claimminer.language.senses import Sense

__all__ = ["is_hedging"]

# tags that only a name or a noun bears
NAMES = ("NNP", "NNPS", "NN")


def is_hedging(doc: Doc, start: int, end: int) -> bool:
    """Whether the hedge words in the token range [start, end) weaken anything."""
    words = "".join(f"{token.lower_}{token.whitespace_}" for token in doc[start:end]).strip()
    if words in table.MONTH_LIKE and _is_name(doc[start]):
        return False
    if words == "should" and _addresses(doc, start):
        return False
    plain, bound = _senses()
    if any(_holds(sense, doc, start, end) for sense in plain.get(words, ())):
        return False
    required = bound.get(words)
    return required is None or any(_holds(sense, doc, start, end) for sense in required)


@cache
def _senses() -> tuple[dict[str, list[Sense]], dict[str, list[Sense]]]:
    """Each word's plain senses, and those that it is bound to."""
    tables: tuple[dict[str, list[Sense]], dict[str, list[Sense]]] = ({}, {})
    for index, senses in zip(tables, (table.PLAIN, table.BOUND), strict=True):
        for sense in senses:
            for word in sense.words:
                index.setdefault(word, []).append(sense)
    return tables


def _holds(sense: Sense, doc: Doc, start: int, end: int) -> bool:
    before = not sense.before or _meets(sense, sense.before, reversed(doc[max(0, start - sense.reach - 2) : start]))
    return before and (not sense.behind or _meets(sense, sense.behind, iter(doc[end : end + sense.reach + 2])))


def _meets(sense: Sense, words: frozenset[str], nearby: Iterator[Token]) -> bool:
    """Whether one of the words comes within the sense's reach, adverbs passed over; sentences part what they part."""
    left = sense.reach
    for token in nearby:
        if token.lower_ in words:
            return True
        left -= token.lower_ not in table.PASSED
        if left == 0 or token.lower_ in (";", "\n"):
            return False
    return False


def _is_name(token: Token) -> bool:
    """"in May", "May 12", "might" as power; a title's "Coffee May Help" is the modal."""
    if token.tag_ in NAMES:
        return not _is_titled(token)
    if not token.text[:1].isupper() or token.i == 0:
        return False
    return not _is_titled(token)


def _is_titled(token: Token) -> bool:
    """Whether it is capitalised like its neighbours, none of which dates it."""
    doc, i = token.doc, token.i
    if not token.text[:1].isupper() or i == 0 or i + 1 >= len(doc):
        return False
    before, behind = doc[i - 1], doc[i + 1]
    return before.lower_ not in table.DATING and not before.like_num and behind.text[:1].isupper() and behind.is_alpha


def _addresses(doc: Doc, i: int) -> bool:
    return i > 0 and doc[i - 1].lower_ in table.ADDRESSED
