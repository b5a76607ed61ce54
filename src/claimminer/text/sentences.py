"""Sentence spans by rule: paragraphs, then lines that stand alone, then full stops that end something.

The rules look at what stands before a stop (an abbreviation, an initial, a number) and at what follows it
(a capital, a word that opens sentences). About 10 MB of text a second; no model is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.language.abbreviations import (
    CAPITAL_TITLES,
    ENDING_ABBREVIATIONS,
    LETTER_TAKERS,
    NUMBER_ABBREVIATIONS,
    SENTENCE_STARTERS,
    UNENDING_ABBREVIATIONS,
    UNIT_ABBREVIATIONS,
    WORDS_TOO,
)
from claimminer.text.lines import MARKER, standing_lines

__all__ = ["split_sentences"]

_UNENDING = frozenset(UNENDING_ABBREVIATIONS)
_NUMBERED = frozenset(NUMBER_ABBREVIATIONS)
_ENDING = frozenset(ENDING_ABBREVIATIONS)
_STARTERS = frozenset(SENTENCE_STARTERS)
_UNITS = frozenset(UNIT_ABBREVIATIONS)
_WORDS_TOO = frozenset(WORDS_TOO)
_CAPITAL_TITLES = frozenset(CAPITAL_TITLES)
_TAKERS = frozenset(LETTER_TAKERS)

# A stop with closing quotes and brackets, citations ("pain.”[3]", "pain.³", "pain.† Other", "pain.3 Other"), and what
# a wiki puts there ("pain.[citation needed]", "pain.[3]:12").
_STOP = re.compile(
    r"""(?P<stop>\.(?:\s\.){2,}|[.!?…]+|:(?=\s[-•*]\s))
        (?P<close>["'”’»)\]]*)
        (?:\s?\[(?:\d[\d,;–\s-]*|[a-z])\](?::\d{1,4}(?:[–-]\d{1,4})?)?|\[[^\[\]\n]{1,60}\]|\{\{[^{}\n]{1,80}\}\}|\(\d{1,3}(?:[,–-]\s?\d{1,3})*\)|[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,⁻–]*|[*†‡§]{1,3}(?=\s)|(?<=[a-z][a-z][a-z].|[A-Z][A-Z][A-Z].)\d{1,3}(?:[,–-]\d{1,3})*(?=\s+[A-Z“"]))*\.?
        (?=\s|$|(?<=[a-z][a-z][a-z][.?!])[A-Z][a-z]+[\s,])""",
    re.VERBOSE,
)
_GAP = re.compile(r"\s*")
_OPENERS = "\"'“‘«([¿¡"
_BEFORE = re.compile(r"[^\s(\[“\"‘/–—]*$")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+-?[A-Za-z]")
_NUMBERING_FOLLOWS = (".", "?", "!", ":", ";", "")
_CLOSERS = (")", "]", "”", '"', "’")
_LOWER_NAME = re.compile(r"[a-zα-ω]{1,4}[A-Z\d-]|[a-z]\d")  # p53, miR-21, mRNA, α-synuclein
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_PREVIOUS_WORD = re.compile(r"(\w+)\s+\S*$")
_AFTER_NUMBER = re.compile(r"\d\s*$")
_LOOKBACK = 40  # characters before a stop that can hold its abbreviation and the word before that


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Sentence spans of ``text[start:end]``, as offsets into ``text``: in order, stripped, without overlap.

    Bullets and numbers that open a line stay outside. A blank line always ends a sentence, a line break
    where the line stands by itself (a heading, an item) and not where a paragraph is merely wrapped.
    """
    spans: list[tuple[int, int]] = []
    for first, last in standing_lines(text, start, end):
        spans.extend(_split_block(text, first, last))
    return spans


def _split_block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _STOP.finditer(text, start, end):
        if match.start() >= begin and _ends_sentence(text, match, begin, end):
            yield from _trimmed(text, begin, match.end())
            begin = match.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without space around it and without a leading bullet or number, if any word is left."""
    start = _skip(text, start, end)
    if marker := MARKER.match(text, start, end):
        start = marker.end()
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(char.isalnum() for char in text[start:end]):
        yield start, end


def _skip(text: str, start: int, end: int) -> int:
    match = _GAP.match(text, start, end)
    return match.end() if match else start


def _ends_sentence(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    after = _skip(text, match.end(), end)
    if after >= end:
        return True
    if match["stop"] == ":":
        return True
    if marker := MARKER.match(text, after, end):
        after = marker.end() if text[after] in "-•*–" else after
    following = text[after : after + _LOOKBACK].lstrip(_OPENERS)
    if not following:
        return True
    if match["stop"] != ".":
        return not following[0].islower()
    if following[0].islower() and not _LOWER_NAME.match(following):
        return False
    before = text[max(begin, match.start() - _LOOKBACK) : match.start()]
    return bool(match["close"]) or _stop_is_final(before, following)


def _stop_is_final(before: str, following: str) -> bool:
    """Whether a single full stop between these two, the second not in lower case, ends a sentence."""
    if before.endswith(_CLOSERS):
        return True
    match = _BEFORE.search(before)
    token = match.group() if match else ""
    word = token.casefold()
    digit_follows = following[0].isdigit()
    if word in _UNITS and _AFTER_NUMBER.search(before[: -len(token)]):
        return not digit_follows
    if token.isdigit() and len(token) < 3 and before[: -len(token)].rstrip()[-1:] in _NUMBERING_FOLLOWS:
        return False
    if len(token) == 1 and token.isalpha():
        return _letter_ends(before, following)
    if token.isupper() and "." not in token and word not in _CAPITAL_TITLES:
        return True
    if word in _WORDS_TOO and token.islower() and not digit_follows:
        return True
    if word in _NUMBERED:
        return not digit_follows and _opens(following)
    if word in _ENDING or _INITIALS.fullmatch(token):
        return _opens(following)
    return word not in _UNENDING


def _letter_ends(before: str, following: str) -> bool:
    """After a single letter: "vitamin D. Calcium" ends a sentence, "J. Smith" does not."""
    if _opens(following):
        return True
    previous = _PREVIOUS_WORD.search(before)
    return previous is not None and previous.group(1).casefold() in _TAKERS


def _opens(following: str) -> bool:
    """Whether the text starts with a word that opens sentences."""
    word = _FIRST_WORD.match(following)
    if word is None or following[word.end() :].startswith("."):  # "A. Smith"
        return False
    return word.group().casefold() in _STARTERS
