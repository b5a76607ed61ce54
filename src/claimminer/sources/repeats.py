"""The source list held against itself and against the text: works listed twice, entries that nobody cites."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from claimminer.articles import Article
from claimminer.language.citations import READING_HEADINGS
from claimminer.records import Citation, Flag, FlagCode, Reference, Span
from claimminer.sources.identifiers import is_home_page

__all__ = ["find_duplicates", "find_uncited"]

_WORD = re.compile(r"[^\W_]+")
_FEWEST_WORDS = 4  # of a title that tells a work; "Editorial" is many
_CITED = re.compile(r"\b(?:literature|works?|references|sources) cited\b|\bcited (?:literature|works)\b", re.IGNORECASE)
_READING = re.compile(r"\b(?:" + "|".join(map(re.escape, READING_HEADINGS)) + r")\b", re.IGNORECASE)


def find_duplicates(references: Sequence[Reference]) -> Iterator[Flag]:
    """Flag each entry that names the same work as one before it, under another number."""
    for reference, first in _doubles(references):
        if first.number != reference.number and reference.place:
            message = f"This is the same work as reference {first.number}."
            yield _flag(reference.place, "duplicate-reference", message)


def find_uncited(
    article: Article,
    references: Sequence[Reference],
    citations: Sequence[Citation],
    *,
    meant: Collection[int],
) -> Iterator[Flag]:
    """Flag the entries that no marker reaches, in an article that cites its list: by number, or half of it.

    ``meant``: numbers of entries that a marker points to in another year; they and doubles count as reached.
    """
    listed = [reference for reference in references if not _is_reading(article, reference)]
    cited = {citation.reference for citation in citations} | set(meant)
    for double, first in _doubles(references):
        if not cited.isdisjoint((double.number, first.number)):
            cited |= {double.number, first.number}
    reached = [reference for reference in listed if reference.number in cited]
    by_number = any(citation.reference and citation.text.strip("[]() ^").isdigit() for citation in citations)
    if not reached or not (by_number or 2 * len(reached) >= len(listed)):
        return
    for reference in listed:
        if reference.number not in cited and reference.place:
            message = f"Nothing in the text points to reference {reference.number}."
            yield _flag(reference.place, "uncited-reference", message)


def _doubles(references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """Entries that name the same work as one before them, with that one."""
    known: dict[str, Reference] = {}
    for reference in references:
        keys = list(_keys(reference))
        first = next((known[key] for key in keys if key in known), None)
        if first is None:
            known |= dict.fromkeys(keys, reference)
        else:
            yield reference, first


def _keys(reference: Reference) -> Iterator[str]:
    """What tells the work: its identifiers, its title and year, or the whole entry."""
    for kind in ("doi", "pmid", "pmcid"):
        if value := getattr(reference, kind):
            yield f"{kind} {value.casefold()}"
    title = _words(reference.title or "")
    if len(title) >= _FEWEST_WORDS:
        yield f"title {' '.join(title)} {reference.year}"
    elif reference.url and not reference.title and not is_home_page(reference.url):
        yield f"url {reference.url.rstrip('/').casefold()}"
    yield f"text {' '.join(_words(reference.text))}"


def _is_reading(article: Article, reference: Reference) -> bool:
    """Whether the entry stands under a heading of things to read, which nobody need cite."""
    at = reference.place.start if reference.place else 0
    title = next((part.title for part in article.sections if part.start <= at < part.end), None)
    return bool(title and _READING.search(title) and not _CITED.search(title))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _flag(place: Span, code: FlagCode, message: str) -> Flag:
    return Flag(code=code, start=place.start, end=place.end, text=place.text, message=message)
