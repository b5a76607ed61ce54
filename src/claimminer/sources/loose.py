"""Numbers that are citations only in company: (2), pain.2 as raised numbers get lost, pain^2, pain2."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimminer.language.abbreviations import NUMBER_ABBREVIATIONS
from claimminer.language.citations import (
    COUNTED_NOUNS,
    COUNTING_WORDS,
    ENUMERATION_OPENERS,
    NUMBER_WORDS,
    NUMBERED_NAMES,
    SINGLE_COUNTS,
    STATISTICS,
    TIME_SPANS,
)
from claimminer.sources.markers import Marker
from claimminer.sources.numerals import NAMED, NUMBERS, PAGES, follows, is_exponent, numbers_of, word_before

__all__ = ["find_loose"]

_ROUND = re.compile(rf"\((?:({NAMED})\s?)?({NUMBERS}){PAGES}\)(?![\w\-–:])", re.IGNORECASE)
_SIGNS = "^<"
_NUMERALS = r"\d{1,3}(?:[,–-]\d{1,3}){0,12}"
_SPOKEN = re.compile(rf"(?<![\w\[])(?:refs?\.?|references?)\s({_NUMERALS})(?![\w.,]?\d)", re.IGNORECASE)
_PLAIN = re.compile(rf"[.,;]({_NUMERALS})(?=[*†‡§]{{0,2}}(?:\s+[A-Z“\"]|\s*\n|\s*\Z))|[,;]({_NUMERALS})(?=\s[a-z])")
# Only a list makes these citations: "{3}", "[R3]", "(fn 3)", "/3/", "(#3)", "[3: 45]", "(see 3)", "[3.]", "【3】",
# "[1/2]".
_ODD = re.compile(
    rf"\{{({_NUMERALS})\}}|\[(?:R|n|fn|cit|no)\.?\s?(\d{{1,3}})\]|\((?:fn|footnote)\.?\s?(\d{{1,3}})\)"
    rf"|(?<=\s)/({_NUMERALS})/(?=[\s.,;]|\Z)|\(#(\d{{1,3}})\)|\[(\d{{1,3}}):\s?\d{{1,4}}(?:[–-]\d{{1,4}})?\]"
    rf"|\((?:see|cf\.?)\s({_NUMERALS})\)|\((\d{{1,3}})(?:\.|;\sp+\.?\s?[\d–-]{{1,9}})\)|\[(\d{{1,3}})\.\]"
    rf"|\\\[({_NUMERALS})\\\]|[【〔［（]({_NUMERALS})[】〕］）]|(?<=\w\s)†(\d{{1,2}})(?=[\s.,;])|(?<=\w\s)\(\s(\d{{1,3}})\s\)"
    r"|(?<=[\w%.,;)”\"]\s)\[(\d{1,2}(?:\s?/\s?\d{1,2}){1,4})\](?=[.,;:\s]|\Z)|(?<=[\w%.,;)”\"])\[(\d{1,2}(?:/\d{1,2}){1,4})\](?=[.,;:\s]|\Z)"
)
_GLUED = re.compile(r"(?<=[a-z]{3})(\d{1,2}(?:[,–-]\d{1,2}){0,12})(?=[.,;:]?(?:\s|\Z))")
_GLUED_CAPITAL = re.compile(r"(?<=[A-Z)%”\"’])(\d{1,2})(?=[.,;:]?(?:\s|\Z))")
_CARET = re.compile(
    r"\^[{(\[]?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12})[})\]]?(?!\w)|<sup>\[?([\d,\s–-]{1,40})\]?</sup>"
)
_CLOSES = re.compile(r"\s{0,120}(?:[.,;:!?)]|\Z|\n)")
_NEXT_SENTENCE = re.compile(r"\s+[^\W\d_a-z]|\s+[“\"‘]")
_CELL = re.compile(r"(?:\t|[ ]{2,}|[ ]?\|)[ ]*[$£€<>≥≤~]?\d")  # of a table: "Zone A (1)   14%"
_NEXT_WORD = re.compile(r"\s([\w%]+)")
_BEYOND = 5  # a number this far behind the list's last has lost its entry; farther, it is something else
_COUNTED = frozenset(COUNTED_NOUNS)
_NUMBERED = frozenset(NUMBERED_NAMES)
_ABBREVIATED = frozenset(NUMBER_ABBREVIATIONS)
_COUNTING = frozenset(COUNTING_WORDS)
_SPANS, _COUNTS_ONE = frozenset(TIME_SPANS), frozenset(SINGLE_COUNTS)
_STATISTICS = frozenset(STATISTICS)
_OPENERS = frozenset(ENUMERATION_OPENERS)


def find_loose(
    text: str, places: Sequence[tuple[int, int]], *, listed: frozenset[int]
) -> Iterator[Marker]:
    """Yield those of the text's stretches that the source list knows, or that make a series from 1 on.

    Beside two that the list knows, one a little beyond it counts, too: its entry is missing; and beside one with a
    raising sign or tag each that has one.
    """
    loose = [marker for start, end in places for marker in _all(text, start, end, listed)]
    seen = {number for marker in loose for number in marker.numbers}
    series = {1, 2} <= seen and max(seen) <= 2 * len(seen)
    last = max(listed, default=0) + _BEYOND if len(seen & listed) > 1 else 0
    signed = any(text[marker.start] in _SIGNS and listed.issuperset(marker.numbers) for marker in loose)
    for marker in loose:
        known = bool(listed) and all(number in listed or number <= last for number in marker.numbers)
        if marker.certain or series or known or (signed and text[marker.start] in _SIGNS):
            yield marker


def _all(text: str, start: int, end: int, listed: frozenset[int]) -> Iterator[Marker]:
    yield from _round(text, start, end, listed)
    yield from _plain(text, start, end)
    yield from _raised(text, start, end)
    yield from _glued(text, start, end, listed)
    yield from _named(text, start, end, listed)
    for match in _ODD.finditer(text, start, end) if listed else ():
        inside = next(filter(None, match.groups()))
        if "/" in inside and not _is_slashed(text, match, inside):
            continue
        if numbers := numbers_of(inside.replace("/", ",")):
            yield Marker(*match.span(), numbers=numbers, certain=False)


def _is_slashed(text: str, match: re.Match[str], inside: str) -> bool:
    """Whether the slash stands between two entries, and makes no score or share: "a score [4/5]"."""
    numbers = [int(number) for number in inside.split("/")]
    scored = word_before(text, match.start()) in _STATISTICS
    return not scored and numbers == sorted(set(numbers))


def _round(text: str, start: int, end: int, listed: frozenset[int]) -> Iterator[Marker]:
    for match in _ROUND.finditer(text, start, end):
        numbers = numbers_of(match[2])
        if numbers and (match[1] or _is_round_citation(text, match, numbers, listed)):
            yield Marker(*match.span(), numbers=numbers, certain=bool(match[1]))


def _named(text: str, start: int, end: int, listed: frozenset[int]) -> Iterator[Marker]:
    """Entries that the sentence itself speaks of: "as reported in ref. 4", "(see refs 2–3 for details)"."""
    for match in _SPOKEN.finditer(text, start, end):
        numbers = numbers_of(match[1])
        if numbers and listed.issuperset(numbers):
            yield Marker(*match.span(), numbers=numbers, certain=False)


def _plain(text: str, start: int, end: int) -> Iterator[Marker]:
    """Numbers right behind a stop: "It raises pain.2 Walking helps.3"."""
    for match in _PLAIN.finditer(text, start, end):
        numbers = numbers_of(match[1] or match[2])
        word = word_before(text, match.start())
        joined = text[max(0, match.start() - 1) : match.start()]
        if numbers and (joined in ")%”\"’" or (joined.isalpha() and len(word) > 2 and word not in _ABBREVIATED)):
            yield Marker(match.start() + 1, match.end(), numbers=numbers, certain=False)


def _raised(text: str, start: int, end: int) -> Iterator[Marker]:
    """Numbers raised by a sign or a tag that nobody rendered."""
    for match in _CARET.finditer(text, start, end):
        numbers = numbers_of(match[1] or match[2])
        if numbers and follows(text, match.start()) and not is_exponent(text, match.start(), ""):
            yield Marker(*match.span(), numbers=numbers, certain=False)


def _glued(text: str, start: int, end: int, listed: frozenset[int]) -> Iterator[Marker]:
    """Numbers right behind a word ("pain1."), in a series that the source list knows.

    One that it does not know counts where the series has no gap: its entry is missing.
    """
    last = max(listed, default=0)
    found, strange = [], []
    for match in _GLUED.finditer(text, start, end):
        numbers, word = numbers_of(match[1]), word_before(text, match.start())
        if not numbers or word in _COUNTED or word in NUMBER_WORDS:
            continue
        marker = Marker(*match.span(), numbers=numbers, certain=False)
        if listed.issuperset(numbers):
            found.append(marker)
        elif max(numbers) <= last + 1 and word not in _NUMBERED:
            strange.append(marker)
    every = sorted((*found, *strange), key=lambda marker: marker.start)
    if found and strange and _is_series((*every, *_between(text, start, end, every))):
        found = every
    named = {number for marker in found for number in marker.numbers}
    if 1 in named and len(named) > 1:
        yield from found
        yield from _between(text, start, end, found)


def _is_series(markers: Sequence[Marker]) -> bool:
    """Whether the numbers go from 1 on without a gap."""
    numbers = {number for marker in markers for number in marker.numbers}
    return numbers == set(range(1, len(numbers) + 1))


def _between(text: str, start: int, end: int, found: Sequence[Marker]) -> Iterator[Marker]:
    """Numbers behind a unit or an abbreviation ("35°C2.", "COPD2."), which only their neighbours 1 and 3 tell."""
    for match in _GLUED_CAPITAL.finditer(text, start, end):
        number = int(match[1])
        before = [marker.numbers[-1] for marker in found if marker.end <= match.start()]
        after = [marker.numbers[0] for marker in found if marker.start >= match.end()]
        if before and after and before[-1] + 1 == number == after[0] - 1:
            yield Marker(*match.span(1), numbers=(number,), certain=False)


def _is_round_citation(
    text: str, match: re.Match[str], numbers: tuple[int, ...], listed: frozenset[int]
) -> bool:
    at = match.start()
    word = word_before(text, at)
    beside = text[max(0, at - 2) : at - 1].isdigit() and text[at - 1] == ")"  # "(1)(2)"
    if not at or not (beside or text[at - 1] in ' .,;”"') or not text[max(0, at - 3) : at].strip():
        return False
    if (
        (word in _COUNTED and not _is_span(text, at, word))
        or NUMBER_WORDS.get(word) == numbers[0]
        or (word[:1].isdigit() and not beside)
        or (len(numbers) > 1 and word in _STATISTICS)
    ):
        return False
    if _CELL.match(text, match.end()):
        return False
    closes = _CLOSES.match(text, match.end()) is not None or _is_behind_sentence(text, match)
    if closes or not listed.issuperset(numbers):
        return closes
    return not _counts(text, match, numbers[-1])


def _is_behind_sentence(text: str, match: re.Match[str]) -> bool:
    """Whether the number hangs on the stop of one sentence, and the next begins: "It helps.(1) Naps do, too."."""
    at = match.start()
    ends = text[at - 1] in '.”"' and text[max(0, at - 4) : at - 1].isalpha()
    return ends and _NEXT_SENTENCE.match(text, match.end()) is not None


def _is_span(text: str, at: int, word: str) -> bool:
    """Whether the word measures time and has its count before it: "within a week (1)"."""
    before = text[max(0, at - 40) : at].split()
    return word in _SPANS and len(before) > 1 and before[-2].casefold() in _COUNTS_ONE


def _counts(text: str, match: re.Match[str], number: int) -> bool:
    """Whether the number counts parts of the sentence ("(1) sleep, (2) food") or says how often ("(2) times")."""
    before = text[max(0, match.start() - 40) : match.start()].rstrip()
    if before.endswith((",", ";", ":")) or word_before(text, match.start()) in _OPENERS:
        return True
    following = _NEXT_WORD.match(text, match.end())
    if following and following[1].casefold() in _COUNTING:
        return True
    return (
        re.search(rf"(?:[,;:]|\band|\bor)\s\({number + 1}\)\s\w", text[match.end() : match.end() + 200])
        is not None
    )
