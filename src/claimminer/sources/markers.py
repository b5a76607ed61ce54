"""Citation markers made of numbers and signs: [1, 3–5], (2), pain.¹, [^4], *."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claimminer.language.citations import COUNTED_NOUNS, ENUMERATION_OPENERS, EXPONENT_BASES, STATISTICS
from claimminer.sources.identifiers import Ids

__all__ = ["Marker", "find_numbers", "find_signs"]

_LIST = r"\d{1,3}(?:\s?[,;–—-]\s?\d{1,3}){0,30}"
_SQUARE = re.compile(rf"\[\s?(?:\^|(?:refs?|references?)\.?:?\s?)?({_LIST})\s?\](?![a-z\d(])", re.IGNORECASE)
_KEY = re.compile(
    r"\[\^([\w-]{1,40})\](?!:)|\[(?:see )?-?@[\w:.-]{3,60}(?:; ?@[\w:.-]{3,60})*[^\]\n]{0,30}\]"
    r"|\\cite[pt]?\{[^{}\n]{1,120}\}"
)
_ROUND = re.compile(rf"\((?:(refs?|references?)\.?:?\s?)?({_LIST})\)(?![\w\-–:])", re.IGNORECASE)
_RAISED_LIST = r"[⁰¹²³⁴-⁹]{1,3}(?:[,⁻–˒-][⁰¹²³⁴-⁹]{1,3}){0,30}"
# These three begin with the rarer sign, which is fast; what stands before is checked afterwards.
_RAISED = re.compile(rf"({_RAISED_LIST})(?![⁺⁻\w])")
_PLAIN = re.compile(r"[.,](\d{1,3}(?:[,–-]\d{1,3}){0,12})(?=\s+[A-Z“\"]|\s*\n|\s*\Z)")
_SIGN = re.compile(r"([*†‡§¶]{1,3})(?=[\s.,;:)]|\Z)")
_WORD_BEFORE = re.compile(r"([\w%µχητλ²]+)[\s(.]*\Z")
_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻˒", "0123456789-,")
_RAISED_AFTER = re.compile(r"[\w.,;:!?)\]\"”’%]")
_BEFORE = 40
_COUNTED = frozenset(COUNTED_NOUNS)
_EXPONENTS = frozenset(EXPONENT_BASES)
_OPENERS = frozenset(ENUMERATION_OPENERS)
_STATISTICS = frozenset(STATISTICS)


@dataclass(slots=True)
class Marker:
    """A citation marker and what it points to. ``own`` holds identifiers that the marker itself gives."""

    start: int
    end: int
    numbers: tuple[int, ...] = ()
    works: tuple[tuple[str, str], ...] = ()  # surname and year
    sign: str | None = None
    own: Ids | None = None
    certain: bool = field(default=True)  # False: a citation only if the source list knows it


def find_numbers(text: str, start: int, end: int, *, listed: frozenset[int]) -> Iterator[Marker]:
    """Yield numeric markers of ``text[start:end]``. ``listed`` holds the numbers of the source list."""
    for match in _SQUARE.finditer(text, start, end):
        numbers = _numbers(match[1])
        if numbers and _is_square_citation(text, match, numbers, listed):
            yield Marker(*match.span(), numbers=numbers)
    for match in _RAISED.finditer(text, start, end):
        numbers = _numbers(match[1].translate(_RAISED_DIGITS))
        if numbers and _follows(text, match) and not _is_exponent(text, match.start(), match[1]):
            yield Marker(*match.span(), numbers=numbers)
    yield from _consistent(_loose(text, start, end, listed), listed)


def find_signs(text: str, start: int, end: int, *, notes: frozenset[str]) -> Iterator[Marker]:
    """Yield footnote signs and keys: "*" where a note exists, "[^key]" and "[@key]" always."""
    for match in _KEY.finditer(text, start, end):
        if not (match[1] and match[1].isdigit()):
            yield Marker(*match.span(), sign=match[1] or match[0])
    if notes:
        for match in _SIGN.finditer(text, start, end):
            if (
                match[1] in notes
                and _follows(text, match)
                and not _closes_emphasis(text, match.start(), match[1])
            ):
                yield Marker(*match.span(), sign=match[1])


def _numbers(listing: str) -> tuple[int, ...]:
    """``1,3–5`` -> 1, 3, 4, 5. Empty where the list cannot be one of references."""
    numbers: list[int] = []
    for part in re.split(r"\s?[,;]\s?", listing):
        first, _, last = (piece.strip() for piece in re.sub("[–—-]", "-", part).partition("-"))
        low, high = int(first), int(last or first)
        if low < 1 or high < low or high - low > 40 or "-" in last:
            return ()
        numbers.extend(range(low, high + 1))
    return tuple(dict.fromkeys(numbers))


def _is_square_citation(
    text: str, match: re.Match[str], numbers: tuple[int, ...], listed: frozenset[int]
) -> bool:
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    if _is_list_label(text, match):
        return False
    word = _word_before(before)
    if before[-1:].isdigit() or before[-1:] in "-/^" or (before[-1:].isalnum() and word in _EXPONENTS):
        return False
    if len(numbers) > 1 and not listed.issuperset(numbers):
        return not (word in _STATISTICS or (word[:1].isdigit() and not _is_year(word)))
    return True


def _is_list_label(text: str, match: re.Match[str]) -> bool:
    """ "[1] Smith J …" opens an entry; a wrapped line may also begin with a marker."""
    line = _line_before(text, match.start())
    return not line.strip(" \t*-") and bool(
        re.match(r":?\s+[^\W\d_a-z]", text[match.end() : match.end() + 4])
    )


def _loose(text: str, start: int, end: int, listed: frozenset[int]) -> Iterator[Marker]:
    """Round brackets and plain digits after a stop: citations only in company."""
    for match in _ROUND.finditer(text, start, end):
        numbers = _numbers(match[2])
        if numbers and _is_round_citation(text, match, listed.issuperset(numbers)):
            yield Marker(*match.span(), numbers=numbers, certain=bool(match[1]))
    for match in _PLAIN.finditer(text, start, end):
        numbers = _numbers(match[1])
        word = _word_before(text[max(0, match.start() - _BEFORE) : match.start()])
        joined = text[max(0, match.start() - 1) : match.start()]
        if numbers and len(word) > 2 and word not in _COUNTED and (joined.islower() or joined == ")"):
            yield Marker(*match.span(1), numbers=numbers, certain=False)


def _is_round_citation(text: str, match: re.Match[str], known: bool) -> bool:
    if match[1]:
        return True
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    word = _word_before(before)
    if not before.strip() or before[-1] not in ' .,;”"' or word in _COUNTED or word[:1].isdigit():
        return False
    closes = bool(re.match(r"\s*(?:[.,;:!?)]|\Z|\n)", text[match.end() : match.end() + 3]))
    if closes or not known:
        return closes
    return before.rstrip()[-1] not in ",;:" and word not in _OPENERS


def _consistent(markers: Iterator[Marker], listed: frozenset[int]) -> Iterator[Marker]:
    """Loose markers count where the source list knows them, or where they make a series from 1 on."""
    loose = list(markers)
    seen = {number for marker in loose for number in marker.numbers}
    series = {1, 2} <= seen and max(seen) <= 2 * len(seen)
    for marker in loose:
        if marker.certain or series or (listed and listed.issuperset(marker.numbers)):
            yield marker


def _is_exponent(text: str, start: int, raised: str) -> bool:
    before = text[max(0, start - _BEFORE) : start]
    if before[-1:].isdigit():
        return True
    word = _word_before(before) if before[-1:].isalnum() else ""
    return word in _EXPONENTS or (len(word) == 1 and raised in "²³") or before.endswith(("/m", "·m"))


def _follows(text: str, match: re.Match[str]) -> bool:
    """Whether a raised number or sign stands right behind a word or a stop."""
    return match.start() > 0 and bool(_RAISED_AFTER.match(text, match.start() - 1))


def _closes_emphasis(text: str, start: int, sign: str) -> bool:
    line = _line_before(text, start)
    return line.count(sign) % 2 == 1


def _line_before(text: str, start: int) -> str:
    """The line up to the offset, or its last part where it is long."""
    return text[max(0, start - 400) : start].rpartition("\n")[2]


def _word_before(before: str) -> str:
    match = _WORD_BEFORE.search(before)
    return match[1].casefold() if match else ""


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.startswith(("19", "20"))
