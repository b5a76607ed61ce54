"""The source sections: their entries, and whether those are references, template lines or nothing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from claimminer.articles import Article
from claimminer.language.citations import MORE_INFORMATION, NOTHING, ORIGIN_PHRASES, PAGE_LINES
from claimminer.language.headings import SOURCE_HEADINGS, WEAK_SOURCE_HEADINGS
from claimminer.records import Reference, Section, Sources, Span
from claimminer.sources.entries import Entry, split_entries
from claimminer.sources.identifiers import Ids, find_identifiers
from claimminer.sources.placeholders import is_blank_form
from claimminer.text.boilerplate import is_boilerplate

__all__ = ["SourceList", "ids_in", "looks_like_reference", "read_sources"]

_NOTHING = frozenset(NOTHING)
_WORDS = re.compile(r"\w+")
_FEWEST_WORDS = 5  # of a reference with a blank in it
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_JOURNAL = re.compile(r"\b(?:1[89]|20)\d\d\b[^.\n]{0,20};\s?\d+|\b\d{1,4}\s?\(\d{1,3}\)\s?[:,]\s?e?\d+")
_AUTHOR = re.compile(r"[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?[\s-]?){1,3}[,.&;(:]|.{0,80}\bet al\b")
_WEAK = frozenset(WEAK_SOURCE_HEADINGS) - frozenset(SOURCE_HEADINGS)
_CALL = re.compile("(?:" + "|".join(map(re.escape, MORE_INFORMATION)) + r")\b", re.IGNORECASE)
_PAGE = re.compile("(?:" + "|".join(map(re.escape, PAGE_LINES)) + r")(?!\w)", re.IGNORECASE)
_ORIGIN = re.compile(r"\b(?:" + "|".join(map(re.escape, ORIGIN_PHRASES)) + r")\b", re.IGNORECASE)
_AFTER_HEADING = re.compile(r"[\s:*_#=\-–—.]*?(?:\n|:\s?|\Z)|[\s:*_]*")


@dataclass(frozen=True, slots=True)
class SourceList:
    """What the source sections hold: the record, and the template lines where references belong."""

    sources: Sources
    forms: tuple[Span, ...] = ()


def read_sources(article: Article, placeholders: Sequence[Span]) -> SourceList:
    """Read every source section of the article; entries of several sections make one list."""
    references: list[Reference] = []
    forms: list[Span] = []
    states: list[tuple[str, Section]] = []
    for section in article.sections:
        if section.kind == "sources":
            status, found, blank = _read_section(article, section, placeholders, number=len(references) + 1)
            references.extend(found)
            forms.extend(blank)
            states.append((status, section))
    return SourceList(_summary(states, references), tuple(forms))


def looks_like_reference(text: str) -> bool:
    """Whether a line names a work by its form: identifier, volume and page, author and year."""
    ids = ids_in(text)
    return any(ids) or bool(_JOURNAL.search(text)) or bool(_AUTHOR.match(text) and _YEAR.search(text))


def ids_in(text: str, start: int = 0, end: int | None = None) -> Ids:
    """The first DOI, PMID and web address of the stretch."""
    found = [
        item.ids for item in find_identifiers(text, start, len(text) if end is None else end) if item.ids
    ]
    return Ids(
        doi=next((ids.doi for ids in found if ids.doi), None),
        pmid=next((ids.pmid for ids in found if ids.pmid), None),
        url=next((ids.url for ids in found if ids.url), None),
    )


def _read_section(
    article: Article, section: Section, placeholders: Sequence[Span], *, number: int
) -> tuple[str, list[Reference], list[Span]]:
    references: list[Reference] = []
    forms: list[Span] = []
    start = _body_start(article.text, section)
    weak = (section.title or "").strip(" :").casefold() in _WEAK
    inside = [span for span in placeholders if span.end > start and span.start < section.end]
    for entry in split_entries(article.text, start, section.end):
        if _is_form(article.text, entry, inside):
            forms.append(Span(start=entry.start, end=entry.end, text=article.text[entry.start : entry.end]))
        elif _is_reference(entry, weak=weak):
            references.append(_reference(article, entry, number=number + len(references)))
    in_body = [span for span in inside if span.start >= start]
    return _status(references, bool(forms or in_body), weak=weak), references, forms


def _body_start(text: str, section: Section) -> int:
    """Where the heading ends."""
    if not section.title:
        return section.start
    at = text.find(section.title, section.start, min(section.end, section.start + len(section.title) + 40))
    if at < 0 or any(map(str.isalpha, text[section.start : at])):
        return section.start
    match = _AFTER_HEADING.match(text, at + len(section.title), section.end)
    return match.end() if match else at + len(section.title)


def _is_form(text: str, entry: Entry, placeholders: Sequence[Span]) -> bool:
    """Whether the entry is template text; a reference with one blank in it stays a reference."""
    first = bisect_right(placeholders, entry.start, key=lambda span: span.end)
    last = bisect_left(placeholders, entry.end, key=lambda span: span.start)
    if first >= last:
        return is_blank_form(entry.text)
    covered = placeholders[first:last]
    starts = [entry.start, *(span.end for span in covered)]
    ends = [*(span.start for span in covered), entry.end]
    rest = " ".join(text[start:end] for start, end in zip(starts, ends, strict=True))
    dated = bool(_YEAR.search(rest)) and len(_WORDS.findall(rest)) >= _FEWEST_WORDS
    return not dated and not looks_like_reference(rest)


def _is_reference(entry: Entry, *, weak: bool) -> bool:
    """Whether the entry names a source, and is no line about the page and no call to go elsewhere."""
    text = entry.text
    if not any(map(str.isalpha, text)) or text.strip(" .–—-").casefold() in _NOTHING:
        return False
    calls = bool(_CALL.match(text))
    if looks_like_reference(text) and not (calls and weak):
        return True
    if _PAGE.match(text) or is_boilerplate(text):
        return False
    if calls:
        return bool(_JOURNAL.search(text) or ids_in(text).doi or (_YEAR.search(text) and not weak))
    return not weak or bool(_ORIGIN.search(text))


def _reference(article: Article, entry: Entry, *, number: int) -> Reference:
    ids = ids_in(article.text, entry.start, entry.end)
    linked = next((link.url for link in article.links if entry.start <= link.start < entry.end), None)
    if linked and linked.startswith("http"):
        more = ids_in(linked)
        ids = Ids(doi=ids.doi or more.doi, pmid=ids.pmid or more.pmid, url=ids.url or linked)
    return Reference(number=entry.number or number, text=entry.text, doi=ids.doi, pmid=ids.pmid, url=ids.url)


def _status(references: list[Reference], template: bool, *, weak: bool) -> str:
    if references:
        return "listed"
    if template:
        return "placeholder"
    return "missing" if weak else "empty"


def _summary(states: list[tuple[str, Section]], references: list[Reference]) -> Sources:
    for status in ("listed", "placeholder", "empty"):
        for state, section in states:
            if state == status:
                return Sources(
                    status=status, start=section.start, end=section.end, references=tuple(references)
                )
    return Sources()
