"""What makes a reference look made up or mistaken, told without a look at any catalogue.

Years that cannot be, identifiers that contradict the reference or follow no registrant's shape, the same work twice,
entries that nobody cites. Each is a flag to look at, not a proof: see ``records.SEVERITIES``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from claimminer.articles import Article
from claimminer.language.publications import (
    DUMMY_IDENTIFIERS,
    DUMMY_REGISTRANTS,
    JOURNALS,
    KINDS,
    PUBMED_NUMBERS,
    Journal,
)
from claimminer.records import Citation, Flag, FlagCode, Reference
from claimminer.sources.analysis import SourceAnalysis
from claimminer.sources.repeats import find_duplicates, find_uncited

__all__ = ["find_hints"]

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d(?=[a-z]?\b)")
_FORMAL_YEAR = re.compile(r"\((\d{4})[a-z]?\)|\b(\d{4})(?=[a-z]?\s?;\s?\d)")
_FIRST_JOURNAL = 1665
_FORECAST = re.compile(r"\b(?:to|by|until|till|towards?|in|through)\s\Z|[–-]\Z")
_EARLY = 1  # a first volume may bear the year before
_IN_PRESS = 1  # years ahead of its date that a paper may bear
_AHEAD = 2  # years that a PubMed number or a DOI's own year may lie before the year of publication
_QUEUE = 5  # years from a DOI to its volume
_JOURNAL_OF = {name: journal for journal in JOURNALS for name in journal.names}
_NAMED = re.compile(
    r"(?:(?<=[.?!”\",:*_]\s)|(?<=\sin\s))[*_“\"]?("
    + "|".join(map(re.escape, sorted(_JOURNAL_OF, key=len, reverse=True)))
    + r")(?=[*_”\"]?(?:[.,;:(]|\s\(|\s(?:1[89]|20)\d\d\b|\s\d+\s?[(:,]|\Z))",
    re.IGNORECASE,
)
# The year within a DOI: "j.pain.2019.01.001", "s41586-020-2012-7", "bmjopen-2018-024615".
_DOI_YEAR = re.compile(
    r"/s\d{5}-0(\d\d)-\d{4,5}-[\dx]\Z|(?<=[a-z0-9][.-])((?:19[5-9]|20[0-4])\d)(?=[.-]\d)", re.I
)
_REGISTRANT = re.compile(r"10\.(\d+)")
_MOST_DIGITS = 5  # of a registrant
_DUMMIES = frozenset(DUMMY_IDENTIFIERS)
_DUMMY_REGISTRANTS = frozenset(DUMMY_REGISTRANTS)
_PUBMED_YEARS, _PUBMED_ENDS = zip(*PUBMED_NUMBERS, strict=True)
_PUBMED_GROWTH = 2_000_000  # a year, rounded up


class _Kind(NamedTuple):
    """A kind of publication: the words that name it, and its first year."""

    words: re.Pattern[str]
    first: int


_KINDS = tuple(_Kind(re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b"), first) for words, first in KINDS)


def find_hints(article: Article, analysis: SourceAnalysis, *, today: int | None = None) -> Iterator[Flag]:
    """Every hint of the article.

    ``today``: the year to go by where the article bears no date of its own; the clock's by default.
    """
    references = analysis.sources.references
    year = _latest_year(article, today)
    yield from _year_hints(article, analysis, year)
    yield from _mismatches(analysis.mismatches)
    yield from _identifier_hints(article, analysis, year)
    yield from find_duplicates(references)
    meant = {near.number for _, near in analysis.mismatches}
    yield from find_uncited(article, references, analysis.citations, meant=meant)


def _latest_year(article: Article, today: int | None) -> int:
    """The year after which nothing the article cites can be published: its own, else today's."""
    published = _YEAR.search(article.published or "")
    return int(published[0]) if published else today or _this_year()


def _year_hints(article: Article, analysis: SourceAnalysis, year: int) -> Iterator[Flag]:
    """Flag years later than ``year`` (give or take a paper in press), or before the named journal's first."""
    for reference in analysis.sources.references:
        named, why = _impossible(reference, year)
        if why:
            yield from _flag_within(article, reference, "impossible-year", named, why)
    for cited in {cited.start: cited for cited in analysis.unresolved}.values():
        for match in _YEAR.finditer(cited.text):
            if int(match[0]) > year + _IN_PRESS:
                start = cited.start + match.start()
                yield _flag("impossible-year", start, match[0], f"{match[0]} is yet to come.")


def _impossible(reference: Reference, year: int) -> tuple[str, str]:
    """The reference's year, and why it cannot be; empty where it can."""
    formal = _FORMAL_YEAR.search(reference.text)
    named = str(reference.year) if reference.year else (formal[1] or formal[2] if formal else "")
    journal = _journal(reference)
    if not named:
        return "", ""
    if int(named) > year + _IN_PRESS:
        return named, f"{named} is yet to come."
    if int(named) < _FIRST_JOURNAL and formal:
        return named, f"No journal is as old as {named}."
    if journal and journal.first and int(named) < journal.first - _EARLY:
        return named, f"The journal began in {journal.first}, after {named}."
    kind = next((kind for kind in _KINDS if int(named) < kind.first and kind.words.search(reference.text)), None)
    return (named, f"Nothing of that kind was published before {kind.first}.") if kind else ("", "")


def _mismatches(mismatches: Sequence[tuple[Citation, Reference]]) -> Iterator[Flag]:
    for cited, near in {cited.start: (cited, near) for cited, near in mismatches}.values():
        message = f"The source list has this author of {near.year} (reference {near.number})."
        yield _flag("year-mismatch", cited.start, cited.text, message)


def _identifier_hints(article: Article, analysis: SourceAnalysis, year: int) -> Iterator[Flag]:
    """Flag identifiers that contradict their reference, or that no registrant and no catalogue can have given."""
    for reference in analysis.sources.references:
        for value, message in _contradictions(reference):
            yield from _flag_within(article, reference, "identifier-mismatch", value, message)
        for value, message in _suspects(reference, year):
            yield from _flag_within(article, reference, "suspect-identifier", value, message)
    for cited in analysis.citations:
        if cited.reference is None:
            for _, message in _suspects(cited, year):
                yield _flag("suspect-identifier", cited.start, cited.text, message)


def _contradictions(reference: Reference) -> Iterator[tuple[str, str]]:
    year = reference.year
    if reference.pmid and year:
        given = _pubmed_year(int(reference.pmid))
        if given is not None and year - given > _AHEAD:
            yield reference.pmid, f"PubMed gave this number by {given}, long before {year}."
    if reference.doi:
        journal = _journal(reference)
        if journal and journal.dois and not reference.doi.lower().startswith(journal.dois):
            yield reference.doi, "The DOI is not one of the journal that the reference names."
        own = _doi_year(reference.doi)
        if own and year and (own - year >= _AHEAD or year - own >= _QUEUE):
            yield reference.doi, f"The DOI is of {own}, the reference of {year}."


def _suspects(reference: Reference | Citation, year: int) -> Iterator[tuple[str, str]]:
    registrant = _REGISTRANT.match(reference.doi or "")
    if registrant and (len(registrant[1]) > _MOST_DIGITS or registrant[0] in _DUMMY_REGISTRANTS):
        yield registrant[0], f"No publisher has registered DOIs that begin with {registrant[0]}."
    for value in (reference.pmid, reference.pmcid):
        if value in _DUMMIES:
            yield value, f"{value} looks typed, not looked up."
    if reference.pmid and int(reference.pmid) > _pubmed_end(year + _IN_PRESS):
        yield reference.pmid, f"PubMed had not counted so far in {year}."


def _journal(reference: Reference) -> Journal | None:
    """The journal that the entry names behind its title, if it is one whose facts are known."""
    begin = reference.text.find(reference.title) + len(reference.title) if reference.title else 0
    named = _NAMED.search(reference.text, max(0, begin - 1))
    return _JOURNAL_OF[named[1].casefold()] if named else None


def _doi_year(doi: str) -> int | None:
    match = _DOI_YEAR.search(doi, doi.find("/"))
    return int(match[2] or f"20{match[1]}") if match else None


def _pubmed_year(number: int) -> int | None:
    """The year by whose end PubMed had given the number; ``None`` for those of the newest year."""
    at = bisect_right(_PUBMED_ENDS, number)
    return _PUBMED_YEARS[at] if at < len(_PUBMED_YEARS) else None


def _pubmed_end(year: int) -> int:
    """The number that PubMed can have reached at the end of the year, at most."""
    known = dict(PUBMED_NUMBERS).get(year + 1)
    return known or _PUBMED_ENDS[-1] + max(0, year + 1 - _PUBMED_YEARS[-1]) * _PUBMED_GROWTH


def _flag_within(
    article: Article, reference: Reference, code: FlagCode, value: str, message: str
) -> Iterator[Flag]:
    """A flag on the value where it stands in the entry; none where it stands in a link's address alone."""
    if reference.place is None:
        return
    at = article.text.find(value, reference.place.start, reference.place.end)
    if at >= 0 and not (code == "impossible-year" and _FORECAST.search(article.text[max(0, at - 9) : at])):
        yield _flag(code, at, value, message)
    elif at < 0:
        yield _flag(code, reference.place.start, reference.place.text, message)


def _flag(code: FlagCode, start: int, text: str, message: str) -> Flag:
    return Flag(code=code, start=start, end=start + len(text), text=text, message=message)


@cache
def _this_year() -> int:
    """The clock's year, asked once in a process."""
    return date.today().year
