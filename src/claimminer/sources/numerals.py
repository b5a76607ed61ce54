"""Numbers as markers bear them, and what beside a number tells a citation from a quantity."""

from __future__ import annotations

import re

from claimminer.language.citations import EXPONENT_BASES

__all__ = [
    "LEAD",
    "NAMED",
    "NUMBERS",
    "PAGES",
    "PLACED_NUMBERS",
    "RAISED_DIGITS",
    "follows",
    "is_exponent",
    "numbers_of",
    "word_before",
]

_JOIN = r"\s?(?:[,;–—-]|,?\s(?:and|&)\s)\s?"
NUMBERS = rf"\d{{1,3}}(?:{_JOIN}\d{{1,3}}){{0,30}}"
_PLACE = r"(?:\s?\((?:pp?|ch|chap|fig|table)\.?\s?[\d–-]{1,10}\))?"
_INTEREST = r"[•⁎*]{0,2}"  # a review's mark of its better papers: "[1•, 2••]"
PLACED_NUMBERS = rf"\d{{1,3}}{_INTEREST}{_PLACE}(?:{_JOIN}\d{{1,3}}{_INTEREST}{_PLACE}){{0,30}}"  # "1 (p. 4), 2"
# "ref. 3", "see references 3", "e.g., 3": what may stand before the numbers inside the brackets.
NAMED = (
    r"(?:(?:see|cf\.?|in|and|from)\s)?"
    r"(?:refs?|references?|sources?|citations?|foot-?notes?|notes?|endnotes?)(?:\.|:|\sno\.?)?\s?\#?"
)
LEAD = rf"(?:\^|\#|{NAMED}|(?:see(?:\salso)?|e\.g\.,?|eg|cf\.?|reviewed\sin|also)\s)?"
PAGES = r"(?:[,:]\s?(?:pp?|ch|chap|para|§|table|fig|figure)\.?\s?\d[\d–-]{0,10})?"
RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻˒", "0123456789-,", "⁽⁾")

_UNMARKED = str.maketrans("", "", "•⁎*")
_LISTING = re.compile(rf"\s*{NUMBERS}\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s?(?:[,;](?:\s(?:and|&)\b)?|\s(?:and|&)\s)\s?", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([\w%µχητλ²]+)[\s(.]*\Z")
_FOLLOWED = re.compile(r"[\w.,;:!?)\]\"”’%]")
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_EXPONENTS = frozenset(EXPONENT_BASES)
_BEFORE = 40
_LONGEST_RANGE = 40


def numbers_of(listing: str) -> tuple[int, ...]:
    """``1,3–5`` -> 1, 3, 4, 5. Empty where the list cannot be one of references."""
    plain = re.sub(_PLACE[:-1], "", listing, flags=re.IGNORECASE) if "(" in listing else listing
    plain = plain.translate(_UNMARKED)
    if not _LISTING.fullmatch(plain):
        return ()
    numbers: list[int] = []
    for part in _BETWEEN.split(plain.strip()):
        first, _, last = (piece.strip() for piece in re.sub("[–—-]", "-", part).partition("-"))
        low, high = int(first), int(last or first)
        if low < 1 or high < low or high - low > _LONGEST_RANGE or "-" in last:
            return ()
        numbers.extend(range(low, high + 1))
    return tuple(dict.fromkeys(numbers))


def word_before(text: str, at: int) -> str:
    """The word before the offset, casefolded, whatever spaces and stops stand between."""
    match = _WORD_BEFORE.search(text[max(0, at - _BEFORE) : at])
    return match[1].casefold() if match else ""


def is_exponent(text: str, start: int, raised: str) -> bool:
    """Whether a raised number there belongs to a number, a unit or a formula."""
    before = text[max(0, start - _BEFORE) : start]
    if before[-1:].isdigit():
        return True
    word = word_before(text, start) if before[-1:].isalnum() else ""
    return word in _EXPONENTS or (len(word) == 1 and raised in "²³") or before.endswith(("/m", "·m"))


def follows(text: str, at: int) -> bool:
    """Whether what begins there stands right behind a word or a stop, or behind another raised number."""
    if at > 1 and text[at - 1] == " ":
        return text[at - 2] in _RAISED
    return at > 0 and _FOLLOWED.match(text, at - 1) is not None
