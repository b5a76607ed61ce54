"""The source sections: their entries, and whether those are references, template lines or nothing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimminer.articles import Article
from claimminer.language.citations import (
    MORE_INFORMATION,
    NOTHING,
    NOTHING_OPENERS,
    ORIGIN_PHRASES,
    PAGE_LINES,
    PAGE_PHRASES,
)
from claimminer.records import Reference, Section, Sources, Span
from claimminer.sources.entries import split_entries
from claimminer.sources.identifiers import Ids, find_identifiers
from claimminer.sources.particulars import read_particulars
from claimminer.sources.placeholders import is_blank_form
from claimminer.sources.run_on import Entry
from claimminer.sources.template_titles import is_template_title
from claimminer.text.boilerplate import is_boilerplate
from claimminer.text.publications import is_running_text, names_institution
from claimminer.text.source_headings import is_source_heading

__all__ = ["SourceList", "ids_in", "looks_like_reference", "read_sources"]

_NOTHING = frozenset(NOTHING)
_WORDS = re.compile(r"\w+")
_FEWEST_WORDS = 5  # of a reference with a blank in it
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_JOURNAL = re.compile(r"\b(?:1[89]|20)\d\d\b[^.\n]{0,20};\s?\d+|\b\d{1,4}\s?\(\d{1,3}\)\s?[:,]\s?e?\d+")
_AUTHOR = re.compile(
    r"[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?[\s-]?){1,3}[,.&;(:]"
    r"|(?:[A-Z]\.[\s-]?){1,3}[^\W\d_a-z][\w'’-]+(?:,\s|\sand\s|\set\sal)"
    r"|(?:[^\W\d_a-z][\w'’.-]*(?:,\s|\s(?:(?:and|&)\s)?)){1,8}et\.?\sal\b"
)
_CALL = re.compile("(?:" + "|".join(map(re.escape, MORE_INFORMATION)) + r")\b", re.IGNORECASE)
_PAGE = re.compile("(?:" + "|".join(map(re.escape, PAGE_LINES)) + r")(?!\w)", re.IGNORECASE)
_ORIGIN = re.compile(r"\b(?:" + "|".join(map(re.escape, ORIGIN_PHRASES)) + r")\b", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"(?:(?:full|our|all)\s)?(?:list of )?(?:sources?|references?|refs|bibliography|citations|further reading)\b",
    re.IGNORECASE,
)
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
    if not states and (line := _template_line(article, placeholders)):
        return SourceList(Sources(status="placeholder", start=line.start, end=line.end))
    return SourceList(_summary(states, references), tuple(forms))


def _template_line(article: Article, placeholders: Sequence[Span]) -> Span | None:
    """Template text that is a whole line and says that it stands for the sources: "Source: null", "SOURCES TK"."""
    for span in placeholders:
        if _ANNOUNCED.match(span.text) and _is_line(article.text, span):
            return span
    return None


def _is_line(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 4) : span.start], text[span.end : span.end + 2]
    return not before.rpartition("\n")[2].strip(" \t-–•*") and not after.partition("\n")[0].strip(" .")


def looks_like_reference(text: str) -> bool:
    """Whether a line names a work by its form: identifier, volume and page, author and year."""
    ids = ids_in(text)
    return any(ids) or bool(_JOURNAL.search(text)) or bool(_AUTHOR.match(text) and _YEAR.search(text))


def ids_in(text: str, start: int = 0, end: int | None = None) -> Ids:
    """The first identifier of each kind in the stretch."""
    found = [
        item.ids for item in find_identifiers(text, start, len(text) if end is None else end) if item.ids
    ]
    return Ids(
        doi=next((ids.doi for ids in found if ids.doi), None),
        pmid=next((ids.pmid for ids in found if ids.pmid), None),
        url=next((ids.url for ids in found if ids.url), None),
        pmcid=next((ids.pmcid for ids in found if ids.pmcid), None),
        isbn=next((ids.isbn for ids in found if ids.isbn), None),
    )


def _read_section(
    article: Article, section: Section, placeholders: Sequence[Span], *, number: int
) -> tuple[str, list[Reference], list[Span]]:
    references: list[Reference] = []
    forms: list[Span] = []
    start = _body_start(article.text, section)
    weak = is_source_heading(section.title or "") is None
    inside = [span for span in placeholders if span.end > start and span.start < section.end]
    entries = _without_remarks(split_entries(article.text, start, section.end))
    numbered = any(entry.number and looks_like_reference(entry.text) for entry in entries)
    for entry in entries:
        if _is_form(article.text, entry, inside):
            forms.append(Span(start=entry.start, end=entry.end, text=article.text[entry.start : entry.end]))
        elif _is_reference(entry, weak=weak and not (numbered and entry.number)):
            references.append(_reference(article, entry, number=number + len(references)))
            forms.extend(_blank_title(article.text, entry, references[-1].title))
    in_body = [span for span in inside if span.start >= start]
    return _status(references, bool(forms or in_body), weak=weak), references, forms


def _without_remarks(entries: list[Entry]) -> list[Entry]:
    """The entries without whole sentences about them, where there are others."""
    kept = [entry for entry in entries if looks_like_reference(entry.text) or not is_running_text(entry.text)]
    return kept or entries


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


def _blank_title(text: str, entry: Entry, title: str | None) -> Iterator[Span]:
    """The title of a reference, where it is template text: the rest of the entry still names a work."""
    start = text.find(title, entry.start, entry.end) if title and is_template_title(title) else -1
    if title and start >= 0:
        yield Span(start=start, end=start + len(title), text=title)


def _is_reference(entry: Entry, *, weak: bool) -> bool:
    """Whether the entry names a source, and is no line about the page and no call to go elsewhere."""
    text = entry.text
    plain = text.strip(" .–—-").casefold()
    if not any(map(str.isalpha, text)) or plain in _NOTHING or plain.startswith(NOTHING_OPENERS):
        return False
    if _is_about_page(text):
        return False
    calls = bool(_CALL.match(text))
    if looks_like_reference(text) and not (calls and weak):
        return True
    if _PAGE.match(text) or is_boilerplate(text):
        return False
    if calls:
        return bool(_JOURNAL.search(text) or ids_in(text).doi or (_YEAR.search(text) and not weak))
    return not weak or names_institution(text) or bool(_ORIGIN.search(text))


def _is_about_page(text: str) -> bool:
    """Whether the line speaks of the page and names no work: "Department of Dietetics · Ext. 4410"."""
    lower = text.casefold()
    named = any(ids_in(text)) or _JOURNAL.search(text) or _AUTHOR.match(text)
    return not named and any(phrase in lower for phrase in PAGE_PHRASES)


def _reference(article: Article, entry: Entry, *, number: int) -> Reference:
    ids = ids_in(article.text, entry.start, entry.end)
    linked = next((link.url for link in article.links if entry.start <= link.start < entry.end), None)
    if linked and linked.startswith("http"):
        more = ids_in(linked)
        ids = Ids(*(own or other for own, other in zip(ids, more, strict=True)))
    said = read_particulars(entry.text)
    return Reference(
        number=entry.number or number,
        text=entry.text,
        **ids._asdict(),
        **said._asdict(),
        place=Span(start=entry.start, end=entry.end, text=article.text[entry.start : entry.end]),
    )


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
