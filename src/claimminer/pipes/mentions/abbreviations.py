"""Abbreviations that an article defines: "tumor necrosis factor-alpha (TNF-α)", "IL-6 (interleukin-6)", "X, or Y,".

Source of method: Schwartz and Hearst 2003, as in scispaCy's AbbreviationDetector. The detector passes over
short forms with a one-letter part (TNF-α) and misplaces the start of long forms with hyphens; both are mended
by the same alignment, done here on the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from claimminer.language.spelling import GREEK

__all__ = ["Definition", "align", "find_definitions", "is_short_form"]

_PARENTHESIS = re.compile(r"\(([^()\n]{2,90})\)")
# "age-related macular degeneration, or AMD,": between commas, or what closes the clause
_APPOSED = re.compile(
    r", (?:or|also called|also known as|known as|called|abbreviated)(?: simply| just)? ([A-Z][\w-]{1,9})(?=[,.;:)])"
)
_SHORT = re.compile(r"[^\W\d_][\w+/-]{1,11}(?: \d{1,2})?|\d[A-Z][\w-]{1,10}")
_LEAD_IN = re.compile(r"^(?:also |or |known as |called |abbreviated |as |[\"'“”‘’])*")
_TAIL = re.compile(r"[,;\"“”].*| (?:or|and|also) .*")
_LAST_WORD = re.compile(r"(?<![\w-])[\w-]+$")
_CLAUSE_END = re.compile(r"[.!?;:]\s|\n|[()]")
_LATIN = str.maketrans({letter: name[0] for letter, name in GREEK.items()})
_LOOK_BACK = 120  # characters before a parenthesis in which a long form may start


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A short form with its long form, both as half-open character offsets into the article."""

    short: tuple[int, int]
    long: tuple[int, int]


def find_definitions(doc: Doc, text: str) -> list[Definition]:
    """The abbreviations that the article defines, in order, one for each short form: the first counts.

    ``text`` is ``doc.text``, which spaCy puts together anew each time it is asked for.
    """
    found: dict[str, Definition] = {}
    for parenthesis in _PARENTHESIS.finditer(text):
        definition = _mended(text, parenthesis) or _detected(doc, parenthesis)
        if definition:
            found.setdefault(text[slice(*definition.short)], definition)
    for apposed in _APPOSED.finditer(text):
        if definition := _defined(text, apposed.start(), apposed.span(1)):
            found.setdefault(apposed[1], definition)
    return sorted(found.values(), key=lambda definition: definition.short)


def is_short_form(text: str) -> bool:
    """Whether ``text`` looks like one: short, with two capitals, or one beside digits or Greek letters."""
    capitals = sum(map(str.isupper, text))
    marked = any(char.isdigit() or char in GREEK for char in text)
    return _SHORT.fullmatch(text) is not None and (capitals > 1 or (capitals == 1 and marked))


def align(short: str, text: str) -> int:
    """How many characters at the end of ``text`` spell out ``short``, 0 where none do.

    Every letter and digit of the short form is found in order from the right, the first at a word's start.
    The long form has at most ``min(n + 5, 2 n)`` words for a short form of ``n`` characters.
    """
    singular = short.removesuffix("s") if short[-2:-1].isupper() else short
    characters = [char for char in singular.translate(_LATIN).lower() if char.isalnum()]
    plain = text.translate(_LATIN).lower()
    if len(plain) != len(text) or not characters:
        return 0
    place = len(plain)
    for rank in range(len(characters) - 1, -1, -1):
        place = plain.rfind(characters[rank], 0, place)
        while rank == 0 and place > 0 and plain[place - 1].isalnum():
            place = plain.rfind(characters[rank], 0, place)
        if place < 0:
            return 0
    words = len(plain[place:].split())
    fits = words <= min(len(characters) + 5, 2 * len(characters)) and len(text) - place > len(short)
    return len(text) - place if fits else 0


def _mended(text: str, parenthesis: re.Match[str]) -> Definition | None:
    """The definition that the alignment finds, with the short form inside the parenthesis or before it."""
    start = parenthesis.start(1) + len(parenthesis[1]) - len(_LEAD_IN.sub("", parenthesis[1], count=1))
    inside = _TAIL.sub("", text[start : parenthesis.end(1)]).rstrip()
    if definition := _defined(text, parenthesis.start(), (start, start + len(inside))):
        return definition
    before, end = _clause_before(text, parenthesis.start())
    word = _LAST_WORD.search(before)
    if word and is_short_form(word[0]) and align(word[0], inside) == len(inside):
        return Definition(short=(end - len(word[0]), end), long=(start, start + len(inside)))
    return None


def _clause_before(text: str, at: int) -> tuple[str, int]:
    """What stands before an offset in its clause, and where that ends."""
    before = text[max(0, at - _LOOK_BACK) : at].rstrip()
    return _CLAUSE_END.split(before)[-1], len(text[:at].rstrip())


def _defined(text: str, at: int, short: tuple[int, int]) -> Definition | None:
    """The short form with the words right before ``at``, where these spell it out."""
    form = text[slice(*short)]
    before, end = _clause_before(text, at)
    length = align(form, before) if is_short_form(form) else 0
    return Definition(short=short, long=(end - length, end)) if length else None


def _detected(doc: Doc, parenthesis: re.Match[str]) -> Definition | None:
    """The definition that scispaCy's detector finds there."""
    span = doc.char_span(*parenthesis.span(1))
    if span is None:
        return None
    return next(_scispacy_definitions(doc, span.start, span.end), None)


def _scispacy_definitions(doc: Doc, start: int, end: int) -> Iterator[Definition]:
    """What AbbreviationDetector makes of the tokens in a parenthesis.

    Its functions are called, not the component: that one sets extensions on every Doc, keeps Spans in
    ``doc._`` (which cannot be serialized), and takes quadratic time in the number of parentheses.
    """
    from scispacy.abbreviation import filter_matches, find_abbreviation

    for long_candidate, short_candidate in filter_matches([(0, start, end)], doc):
        short, long = find_abbreviation(long_candidate, short_candidate)
        if long is not None and is_short_form(short.text):
            places = [(span.start_char, span.end_char) for span in (short, long)]
            yield Definition(short=places[0], long=places[1])
