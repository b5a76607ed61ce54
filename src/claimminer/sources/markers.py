"""Citation markers that show what they are: [1, 3–5], pain.¹, [^4], *."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claimminer.language.citations import STATISTICS
from claimminer.sources.identifiers import Ids
from claimminer.sources.numerals import (
    LEAD,
    PAGES,
    PLACED_NUMBERS,
    RAISED_DIGITS,
    follows,
    is_exponent,
    numbers_of,
    word_before,
)

__all__ = ["Marker", "find_numbers", "find_signs"]

_SQUARE = re.compile(rf"\[\s?{LEAD}({PLACED_NUMBERS}){PAGES}\s?\](?![a-z\d]|\((?!pp?\.))", re.IGNORECASE)
_FROM_TO = re.compile(r"\[(\d{1,3})\]\s?[–—-]\s?\[(\d{1,3})\]")
_KEY = re.compile(
    r"\[\^([\w-]{1,40})\](?!:)|\[(?:see )?-?@[\w:.-]{3,60}(?:; ?@[\w:.-]{3,60})*[^\]\n]{0,30}\]"
    r"|\[cite(?:/\w{1,10})?:\s?@[\w:.-]{3,60}(?:;\s?@[\w:.-]{3,60})*\]"  # Org mode's
    r"|\\cite[pt]?\{[^{}\n]{1,120}\}"
    r"|(?P<note><ref(?:\s[^<>\n]{0,80})?(?:/>|>[^<>\n]{1,400}</ref>))"  # a wiki's source text has its notes within
)
# These begin with the rarer sign, which is fast; what stands before is checked afterwards.
_RAISED = re.compile(r"(⁽?[⁰¹²³⁴-⁹]{1,3}(?:[,⁻–˒-]\s?[⁰¹²³⁴-⁹]{1,3}){0,30}⁾?)(?![⁺⁻\w])")
_BRACKETED = re.compile(r"\[([^\[\]\n]{1,40})\]")
# "(a)", "(a, c)" at a clause's end, "(Smith 370)", "(Smith and Doe 12–15)"; "(a) rest, (b) food" counts parts
_KEYED_YEAR = re.compile(r"[A-Za-z]\w*(?:19|20)\d\d[a-z]?")  # beside a key that the list has, another
_ROUND = re.compile(
    r"(?<=[\w”\"%)]\s)\((?:((?:[a-zA-Z]|[ivx]{2,4})(?:,\s?(?:[a-zA-Z]|[ivx]{2,4})){0,6})\)(?=\s*(?:[.,;:!?\n]|\Z))"
    r"|([^\W\d_a-z][\w'’-]+)(?:\set\sal\.?|,?\s(?:and|&)\s[^\W\d_a-z][\w'’-]+|,?\s(?:op|loc)\.\s?cit\.?(?:,?\s(?:pp?\.?\s?)?\d{1,4})?)\)"
    r"|([^\W\d_a-z][\w'’-]+)(?:,?\s(?:and|&)\s[^\W\d_a-z][\w'’-]+|\set\sal\.?)?\s\d{1,3}(?:[–-]\d{1,3})?\))"
)
_OTHERS = re.compile(r"(?:\set\sal\.?|\s(?:and|&)\s[^\W\d_a-z][\w'’-]+)\Z")  # the further authors of "[Smith and Doe]"
_SIGN = re.compile(r"([*†‡§¶]{1,3})(?=[\s.,;:)]|\Z)")
_NUMBER_BEFORE = re.compile(
    r"(?<![\w.])(\d+(?:\.\d+)?)\s?(%|°[CF]?|mmHg|bpm|mg|ml|kg|cm|mm|ms|min|[gslh])?[,;:]?\s?\(?\Z"
)
_STATISTICS = frozenset(STATISTICS)
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@dataclass(slots=True)
class Marker:
    """A citation marker and what it points to. ``own`` holds identifiers that the marker itself gives."""

    start: int
    end: int
    numbers: tuple[int, ...] = ()
    works: tuple[tuple[str, str], ...] = ()  # surname and year
    keys: tuple[str, ...] = ()  # what entries begin with, in brackets: "a", "NG100", "Smith"
    sign: str | None = None
    own: Ids | None = None
    certain: bool = field(default=True)  # False: a citation only if the source list knows it
    complete: bool = False  # names the work in full: no entry is needed
    again: bool = False  # "ibid.": what the marker before it points to


def find_numbers(text: str, start: int, end: int, *, listed: frozenset[int]) -> Iterator[Marker]:
    """Yield bracketed and raised numbers of ``text[start:end]``. ``listed`` holds those of the source list."""
    for match in _SQUARE.finditer(text, start, end):
        numbers = numbers_of(match[1])
        if numbers and _is_square_citation(text, match, numbers, listed):
            yield Marker(*match.span(), numbers=numbers)
    for match in _FROM_TO.finditer(text, start, end):
        if numbers := numbers_of(f"{match[1]}-{match[2]}"):
            yield Marker(*match.span(), numbers=numbers)
    yield from _raised(text, start, end, listed)


def _raised(text: str, start: int, end: int, listed: frozenset[int]) -> Iterator[Marker]:
    """Raised numbers; behind a space only those of the list, or where they make a series: "pain rose ¹. It fell ²."."""
    apart = []
    for match in _RAISED.finditer(text, start, end):
        numbers = numbers_of(match[1].translate(RAISED_DIGITS))
        if not numbers or is_exponent(text, match.start(), match[1]):
            continue
        marker = Marker(*match.span(), numbers=numbers)
        if follows(text, match.start()):
            yield marker
        elif _stands_apart(text, match):
            apart.append(marker)
    series = {1, 2} <= {number for marker in apart for number in marker.numbers}
    yield from (marker for marker in apart if series or listed.issuperset(marker.numbers))


def find_signs(
    text: str, start: int, end: int, *, notes: frozenset[str], keys: frozenset[str]
) -> Iterator[Marker]:
    """Yield footnote signs and keys: "*", "(a)", "[NG100]" where an entry bears them, "[^key]", "[@key]" always."""
    letters = _letters(keys)
    for match in _BRACKETED.finditer(text, start, end) if keys else ():
        words = [_OTHERS.sub("", word.strip()) for word in re.split("[,;]", match[1])]
        unknown = [word for word in words if word not in keys]
        beyond = bool(letters) and follows(text, match.start()) and all(word in letters for word in words)
        if beyond or (len(unknown) < len(words) and all(map(_KEYED_YEAR.fullmatch, unknown))):
            yield Marker(*match.span(), keys=tuple(words))
    for match in _ROUND.finditer(text, start, end) if keys else ():
        surname = match[2] or match[3]
        words = [surname] if surname else [word.strip() for word in match[1].split(",")]
        if all(word in keys or word in letters for word in words):
            yield Marker(*match.span(), keys=tuple(words))
    for match in _KEY.finditer(text, start, end):
        if match["note"]:
            yield Marker(*match.span(), complete=True)
        elif not (match[1] and match[1].isdigit()):
            yield Marker(*match.span(), sign=match[1] or match[0])
    if notes:
        for match in _SIGN.finditer(text, start, end):
            at, sign = match.start(), match[1]
            known = sign if sign in notes else next((one for one in sign if one in notes), None)
            if known and follows(text, at) and not _closes_emphasis(text, at, sign):
                yield Marker(*match.span(), sign=known)


def _letters(keys: frozenset[str]) -> str:
    """The letters of a list from "a" on, where it bears two and more: one between may have lost its entry."""
    known = sorted(key for key in keys if len(key) == 1 and key.islower())
    return _ALPHABET[: _ALPHABET.index(known[-1]) + 2] if len(known) > 1 and known[-1] in _ALPHABET else ""


def _is_square_citation(
    text: str, match: re.Match[str], numbers: tuple[int, ...], listed: frozenset[int]
) -> bool:
    if _is_list_label(text, match) or _is_interval(text, match.start(), numbers, listed):
        return False
    if not listed.issuperset(numbers) and _is_cell(text, match.start()):
        return False
    last = text[match.start() - 1 : match.start()]
    if last.isdigit() or last in ("-", "/", "^") or (last.isalnum() and is_exponent(text, match.start(), "")):
        return False
    if len(numbers) > 1 and not listed.issuperset(numbers):
        word = word_before(text, match.start())
        return not (word in _STATISTICS or (word[:1].isdigit() and not _is_year(word)))
    return True


def _stands_apart(text: str, match: re.Match[str]) -> bool:
    """Raised numbers behind a word and a space, before a stop: "pain rose ¹⁻³."."""
    before, after = text[max(0, match.start() - 4) : match.start()], text[match.end() : match.end() + 1]
    return before[-1:] == " " and before[:3].isalpha() and after in (".", ",", ";", "\n", "")


def _is_list_label(text: str, match: re.Match[str]) -> bool:
    """ "[1] Smith J …" opens an entry; a wrapped line may also begin with a marker."""
    line = _line_before(text, match.start())
    return not line.strip(" \t*-") and bool(
        re.match(r":?\s+[^\W\d_a-z]", text[match.end() : match.end() + 4])
    )


def _is_interval(text: str, at: int, numbers: tuple[int, ...], listed: frozenset[int]) -> bool:
    """Whether the numbers lie around the one before them: "a median of 5 [2, 9] days", "8 °C [6–10]"."""
    before = _NUMBER_BEFORE.search(text[max(0, at - 20) : at])
    if before is None or len(numbers) < 2 or (before[2] and listed.issuperset(numbers)):
        return False
    return numbers[0] <= float(before[1]) <= numbers[-1]


def _is_cell(text: str, at: int) -> bool:
    """Whether a number stands before the bracket in a table's row: "| 120 [60] |"."""
    line = _line_before(text, at)
    return ("|" in line or "\t" in line or "   " in line) and line.rstrip()[-1:].isdigit()


def _closes_emphasis(text: str, start: int, sign: str) -> bool:
    return _line_before(text, start).count(sign) % 2 == 1


def _line_before(text: str, start: int) -> str:
    """The line up to the offset, or its last part where it is long."""
    return text[max(0, start - 400) : start].rpartition("\n")[2]


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.startswith(("19", "20"))
