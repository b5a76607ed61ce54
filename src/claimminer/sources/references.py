"""The source sections: their entries, and whether those are references, template lines or nothing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimminer.articles import Article
from claimminer.records import Reference, Section, Sources, Span
from claimminer.sources.editing import is_unwritten
from claimminer.sources.entries import split_entries
from claimminer.sources.identifiers import Ids
from claimminer.sources.particulars import read_particulars
from claimminer.sources.placeholders import is_blank_form, without_form_words
from claimminer.sources.remarks import is_byline_label, is_page_number, is_remark, names_a_source
from claimminer.sources.run_on import Entry
from claimminer.sources.shapes import has_year, ids_in, looks_like_reference
from claimminer.sources.template_titles import is_template_title
from claimminer.text.origins import opens_origin
from claimminer.text.publications import (
    is_running_text,
    looks_like_publication,
    mentions_institution,
    names_institution,
    record_label,
)
from claimminer.text.source_headings import heading_name, is_editors_notes, is_source_heading

__all__ = ["SourceList", "read_sources"]

_WORDS = re.compile(r"\w+")
_FEWEST_WORDS = 5  # of a reference with a blank in it
_LONG_TITLE = 20  # characters; a shorter title may open another work's
_RETRIEVED = re.compile(r"[.,]?(?:\s\((?:19|20)\d\d[^()]*\))?[.,]?\s(?i:retrieved|accessed)\b|\s*\Z")
_OWN = frozenset(("citation", "cite as", "full citation"))  # headings under which an article may name itself
# below a reference, who gave the page its text is no source of its facts
_GIVERS = frozenset(("provided by", "material provided by", "content provided by"))
_NOTES = ("footnotes", "foot notes", "endnotes", "end notes")  # that may say who paid, and no more
_ANNOUNCED = re.compile(
    r"(?:(?:full|our|all)\s)?(?:list of )?(?:sources?|references?|refs|bibliography|citations|further reading)\b",
    re.IGNORECASE,
)
_HOME_PAGE = re.compile(r"(?:https?://)?www\.[\w.-]+/?", re.IGNORECASE)
# "British Journal of Skin, [volume TK]"
_PERIODICAL = re.compile(
    r"(?:[A-Z][\w&]+\s(?:(?:of|and|the)\s)*){1,5}(?:Journal|Review|Annals|Archives)\s(?:of\s)?(?!Name\b|X{2})[A-Z]\w{2}"
    r"|(?:[A-Z]\w+\s){0,2}Journal\sof\s(?!Name\b|X{2})[A-Z]\w{2}"
)
_BLANK_PART = re.compile(r"(?<![\w-])(?:[A-Za-z]+\s)?(?:TBC|TBD|TBA)(?=[\s,.;:)]|\Z)")
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
            if not (references and heading_name(section.title or "") in _GIVERS):
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


def _read_section(
    article: Article, section: Section, placeholders: Sequence[Span], *, number: int
) -> tuple[str, list[Reference], list[Span]]:
    references: list[Reference] = []
    forms: list[Span] = []
    start = _body_start(article.text, section)
    title = section.title or ""
    weak = is_source_heading(title) is None or is_editors_notes(title)
    inside = [span for span in placeholders if span.end > start and span.start < section.end]
    entries = split_entries(article.text, start, section.end)
    is_reference = _reference_test(article, section, entries, weak=weak)
    filled = any(looks_like_reference(entry.text) for entry in entries)

    def noted(entry: Entry) -> bool:
        """Whether a note stands for the entry; "None" is one beside others alone."""
        return (filled or not (weak or is_remark(entry.text))) and is_unwritten(entry.text)

    for entry in entries:
        if filled and not entry.number and ":" not in entry.text and record_label(entry.text + ": …"):
            continue  # a label: its value stands on the next line
        rest = _beside(article.text, entry, inside)
        if _is_form(entry, rest) or (rest is None and noted(entry)):
            repeats = _repeats(entry, inside)
            if rest is None or (not repeats and len(_WORDS.findall(without_form_words(rest))) < _FEWEST_WORDS):
                forms.append(Span(start=entry.start, end=entry.end, text=article.text[entry.start : entry.end]))
        elif is_reference(entry):
            references.append(_reference(article, entry, number=number + len(references)))
            forms.extend(_blanks_in(article.text, entry, references[-1].title))
    forms += [span for span in placeholders if span.start <= section.start < span.end]  # "[bibliography]"
    promised = not weak and not heading_name(section.title or "").endswith(_NOTES)
    return _status(references, bool(forms or inside), promised=promised), references, forms


def _reference_test(
    article: Article, section: Section, entries: Sequence[Entry], *, weak: bool
) -> Callable[[Entry], bool]:
    """What tells a reference from a remark in that section.

    Beside a numbered reference, all that is numbered is one ("Ibid."); in notes to editors, only what shows its form.
    """
    numbered = any(entry.number and looks_like_reference(entry.text) for entry in entries)
    formed = [one for one in entries if looks_like_reference(one.text) and not _HOME_PAGE.fullmatch(one.text)]
    all_numbered = numbered and all(entry.number for entry in formed)
    closed = formed[-1].end if len(formed) > 1 else section.end
    mixed = is_editors_notes(section.title or "")
    own = heading_name(section.title or "") in _OWN
    title = next((part.title for part in article.sections if part.kind == "title"), None)

    said = opens_origin(section.title or "")
    makers = {later.start for entry, later in pairwise(entries) if is_byline_label(entry.text)}

    def is_reference(entry: Entry) -> bool:
        if said and entry is entries[0] and (mentions_institution(entry.text) or not is_running_text(entry.text)):
            return True  # "This leaflet is adapted from …", whatever it is
        if entry.start in makers or is_remark(entry.text) or _names_itself(entry, title, anywhere=own):
            return False
        if _is_aside(entry.text):
            return False
        if mixed:
            return looks_like_reference(entry.text) or looks_like_publication(entry.text)
        beside = all_numbered and not entry.number  # what is said of the entry above: "• A careful trial."
        beside = beside or (entry.start >= closed and not _is_marked(article.text, entry))  # and of the page
        beside = beside and not looks_like_publication(entry.text)
        if beside and _HOME_PAGE.fullmatch(entry.text):
            return False  # the page's own
        return names_a_source(entry.text, weak=beside or (weak and not (numbered and bool(entry.number))))

    return is_reference


def _is_aside(text: str) -> bool:
    """Whether all stands in square brackets and names no work and nobody: "[Leaflet 12/2023 – English]"."""
    inside = text.strip("[]. ")
    bracketed = text.startswith("[") and text.rstrip(". ").endswith("]") and "]" not in inside
    return bracketed and not looks_like_reference(inside) and not names_institution(inside)


def _is_marked(text: str, entry: Entry) -> bool:
    """Whether a bullet or a number stands before the entry on its line."""
    return bool(text[text.rfind("\n", 0, entry.start) + 1 : entry.start].strip())


def _names_itself(entry: Entry, title: str | None, *, anywhere: bool) -> bool:
    """Whether the entry tells how the article itself is to be cited: "Tea and sleep (2021, July 2) retrieved …".

    ``anywhere``: its title may stand behind the authors, and before anything. Others may have a page of that title:
    "Restless legs syndrome. National Office of Nerves. Accessed May 2021."
    """
    words = title.casefold() if title else ""
    at = entry.text.casefold().find(words)
    own = at >= 0 if anywhere else at == 0 and _RETRIEVED.match(entry.text[len(words) :]) is not None
    return len(words) >= _LONG_TITLE and own


def _body_start(text: str, section: Section) -> int:
    """Where the heading ends."""
    if not section.title:
        return section.start
    at = text.find(section.title, section.start, min(section.end, section.start + len(section.title) + 40))
    if at < 0 or any(map(str.isalpha, text[section.start : at])):
        return section.start
    match = _AFTER_HEADING.match(text, at + len(section.title), section.end)
    return match.end() if match else at + len(section.title)


def _beside(text: str, entry: Entry, placeholders: Sequence[Span]) -> str | None:
    """What stands in the entry beside its template text; ``None`` where it holds none."""
    first = bisect_right(placeholders, entry.start, key=lambda span: span.end)
    last = bisect_left(placeholders, entry.end, key=lambda span: span.start)
    if first >= last:
        return None
    covered = placeholders[first:last]
    starts = [entry.start, *(span.end for span in covered)]
    ends = [*(span.start for span in covered), entry.end]
    return " ".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _repeats(entry: Entry, placeholders: Sequence[Span]) -> bool:
    """Whether the entry is the same template text over and over, a blank for each source: "[ADD], [ADD]"."""
    own = [span.text for span in placeholders if entry.start <= span.start < entry.end]
    return len(own) > 1 and len(set(own)) == 1


def _is_form(entry: Entry, rest: str | None) -> bool:
    """Whether the entry is template text, with this beside it; a reference with one blank in it stays a reference."""
    if rest is None:
        return is_blank_form(entry.text) and not is_page_number(entry.text)
    dated = has_year(rest) and len(_WORDS.findall(rest)) >= _FEWEST_WORDS
    named = names_institution(without_form_words(rest)) or _PERIODICAL.match(entry.text) is not None
    return not dated and not looks_like_reference(rest) and not named


def _blanks_in(text: str, entry: Entry, title: str | None) -> Iterator[Span]:
    """What is template text in a reference that still names a work: its title, "Journal TBC"."""
    start = text.find(title, entry.start, entry.end) if title and is_template_title(title) else -1
    if title and start >= 0:
        yield Span(start=start, end=start + len(title), text=title)
    for blank in _BLANK_PART.finditer(text, entry.start, entry.end):
        yield Span(start=blank.start(), end=blank.end(), text=blank[0])


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


def _status(references: list[Reference], template: bool, *, promised: bool) -> str:
    """``promised``: the heading announces sources, so that nothing under it is a fault."""
    if references:
        return "listed"
    if template:
        return "placeholder"
    return "empty" if promised else "missing"


def _summary(states: list[tuple[str, Section]], references: list[Reference]) -> Sources:
    for status in ("listed", "placeholder", "empty"):
        for state, section in states:
            if state == status:
                return Sources(
                    status=status, start=section.start, end=section.end, references=tuple(references)
                )
    return Sources()
