"""Entries that run on in one line, cut apart at numbers, bullets, semicolons, or where the next author begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimminer.language.institutions import INSTITUTION_ACRONYMS, INSTITUTION_HEADS, KNOWN_NAMES
from claimminer.sources.numerals import RAISED_DIGITS
from claimminer.sources.remarks import is_about_page

__all__ = ["Entry", "cut_entry"]

_BULLET = re.compile(r"\s[•·●▪|]\s")
_NUMBER = re.compile(
    r"\s(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)](?=\s)|([⁰¹²³⁴-⁹]{1,3}))\s*(?=[^\W\d_a-z]|https?:|www\.|[\"“])"
)
# Where an entry can end (year, pages, address) and an author's name begins the next.
_NEXT_AUTHOR = re.compile(
    r"(?:(?<=\d\.)|(?<=\d\)\.)|(?<=\d[a-z]\.)|(?<=[\w/]))\s"
    r"(?=[^\W\d_a-z][\w'’-]+(?:\set\sal\b|,?\s(?:[A-Z]\.?[\s-]?){1,3}(?:[,.&(]|and\s)))"
)
_CLOSED = re.compile(r"(?:[\d)]\.|\d[a-z]\.|https?://\S+|\b10\.\d{4,9}/\S+)\Z")
_SEMICOLON = re.compile(r"\s?;\s")
_COMMA = re.compile(r",\s(?:and\s)?|\sand\s(?=[A-Z]{2,})|\s/\s")
_AFTER_YEAR = re.compile(r"(?<=\d\)),?\s(?:and\s)?(?=[A-Z])")
_ENDS_IN_YEAR = re.compile(r"[^\W\d_a-z][^()]*\((?:19|20)\d\d[a-z]?\)\.?")
_OPENS = re.compile(r"(?!(?:DOI|PMID|PMCID|ISBN|Vol)\b)(?:[^\W_a-z]|https?:|www\.|[\"“])")
_AUTHOR_ALONE = re.compile(r"[^\W\d_a-z][\w'’-]+(?:,\s?|\s)(?:[A-Z]\.?[\s-]?){1,3}")
# no initials: names of institutions, plain words, dates ("Oct. 2, 2017, Midlife Medicine, online")
_FROM_WORDS = re.compile(
    r"[^\W\d_]{3,}\s(?:&\s)?[^\W\d_]|[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d,\s|[^\W\d_a-z][\w'’-]{3,}\s(?:19|20)\d\d\b"
)
_DATED = re.compile(r"\d|https?:|www\.")
# "NHS, Heart Trust and a 2017 paper in the Journal of Walking"
_WORK_BY = re.compile(
    r"an?\s[^,;]{0,30}\b(?:paper|study|report|article|review|book|leaflet|survey)\s(?:in|by|from|of)\s[^,;]*[A-Z]"
)
_HEADS = frozenset((*INSTITUTION_HEADS, *KNOWN_NAMES))
_ACRONYMS = frozenset(INSTITUTION_ACRONYMS)
_LARGEST_GAP = 3  # between the numbers of a list that has lost entries
_FEWEST_WORDS = 4  # of an entry that opens in lower case: "manufacturer's information, revised 2022"
_FEWEST_NAMES = 3  # "University of Oxford, Department of Psychiatry" is one source


@dataclass(slots=True)
class Entry:
    """One entry: its offsets, its words with single spaces and without the label, the number it bears."""

    start: int
    end: int
    text: str
    number: int | None = None


def cut_entry(text: str, entry: Entry, *, alone: bool) -> Iterator[Entry]:
    """The entries that run on in this one. ``alone``: the section has no other, so weaker marks count, too."""
    numbers: list[int | None] = [entry.number]
    if entry.number is not None:
        marks = list(_at_numbers(text, entry, entry.number))
        cuts = [(start, end) for start, end, _ in marks]
        numbers += [number for *_, number in marks]
    else:
        whole = is_about_page(entry.text)  # "Hospital Trust | Leaflet code 14 | Review: June 2025"
        cuts = [] if whole else [match.span() for match in _BULLET.finditer(text, entry.start, entry.end)]
        cuts = cuts or (_at_weak_marks(text, entry) if alone else [])
        numbers *= len(cuts) + 1
    bounds = [(entry.start, entry.start), *cuts, (entry.end, entry.end)]
    for number, ((_, begin), (end, _)) in zip(numbers, pairwise(bounds), strict=True):
        words = entry.text if not cuts else " ".join(text[begin:end].split())
        yield Entry(begin, end, words, number)


def _at_numbers(text: str, entry: Entry, number: int) -> Iterator[tuple[int, int, int]]:
    """Cut "1. First one. 2. Second one." where the numbers go on; each cut with the number that begins there."""
    for match in _NUMBER.finditer(text, entry.start, entry.end):
        following = int(next(filter(None, match.groups())).translate(RAISED_DIGITS))
        if number < following <= number + _LARGEST_GAP:
            number = following
            yield *match.span(), number


def _at_weak_marks(text: str, entry: Entry) -> list[tuple[int, int]]:
    """Cut at semicolons, at commas between institutions, or between a closed entry and the next one's author."""
    for mark, fits in ((_SEMICOLON, _are_sources), (_COMMA, _are_institutions), (_AFTER_YEAR, _are_dated)):
        cuts = [match.span() for match in mark.finditer(text, entry.start, entry.end)]
        if cuts and fits(_between(text, entry, cuts)):
            return cuts
    found = (match.span() for match in _NEXT_AUTHOR.finditer(text, entry.start, entry.end))
    return [span for span in found if _CLOSED.search(text, max(entry.start, span[0] - 200), span[0])]


def _between(text: str, entry: Entry, cuts: Iterable[tuple[int, int]]) -> list[str]:
    bounds = [(entry.start, entry.start), *cuts, (entry.end, entry.end)]
    return [text[begin:end].strip() for (_, begin), (end, _) in pairwise(bounds)]


def _are_sources(parts: list[str]) -> bool:
    """Names alone, or a year or an address in each part; each as an entry begins, none an author by himself."""
    dated = [_DATED.search(part) is not None for part in parts]
    if len(set(dated)) > 1 and not all(_FROM_WORDS.match(part) for part in parts):
        return False
    opens = [
        _OPENS.match(part) is not None or (dated[0] and len(part.split()) >= _FEWEST_WORDS) for part in parts
    ]
    few = all(len(part.split()) > 1 for part in parts) or 3 * sum(opens) >= 2 * len(parts)
    several = len(parts) >= _FEWEST_NAMES and few
    persons = any(_AUTHOR_ALONE.fullmatch(part) or part[0].isdigit() for part in parts)
    return (all(opens) or (several and opens[0])) and not persons


def _are_institutions(parts: list[str]) -> bool:
    if not all(map(_is_institution, parts)):
        return False
    return len(parts) >= _FEWEST_NAMES or any(part.strip(" .)") in _ACRONYMS for part in parts)


def _are_dated(parts: list[str]) -> bool:
    """Authors and year alone: "Poole et al. (2020), Menon (2018)"."""
    return all(_ENDS_IN_YEAR.fullmatch(part) for part in parts)


def _is_institution(name: str) -> bool:
    words = name.strip(" .").split()
    if _WORK_BY.match(name):
        return True
    if _DATED.search(name) or len(words) > 10:
        return False
    return any(word in _ACRONYMS or word.casefold() in _HEADS for word in words)
