"""The parts of an article: title, body under its headings, sources, and the page's boilerplate."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from claimminer.records import Section, SectionKind
from claimminer.text.boilerplate import cites_itself, heads_teasers
from claimminer.text.lines import Line, lines_of
from claimminer.text.outline import Outline
from claimminer.text.publications import is_running_text, looks_like_reference
from claimminer.text.source_headings import inner_label

__all__ = ["find_sections"]


class _Opening(NamedTuple):
    """Where a section begins, and what it is."""

    start: int
    kind: SectionKind
    title: str | None
    run_in: bool = False  # the source stands in the heading's own line


def find_sections(
    text: str, *, headings: Mapping[int, str] | None = None, notes: Collection[int] = (), titled: bool = False
) -> tuple[Section, ...]:
    """The sections of a repaired text; they cover it in order, without overlap.

    ``headings`` are those known from markup, by the offset of their line; ``notes`` footnotes' offsets;
    ``titled`` says that the first line is the title for certain.
    """
    outline = Outline(list(_cut(lines_of(text))), headings=headings or {}, notes=frozenset(notes), titled=titled)
    openings = list(_merged(_openings(outline)))
    ends = [opening.start for opening in openings[1:]] + [len(text)]
    return tuple(
        Section(title=opening.title, kind=opening.kind, start=opening.start if index else 0, end=end)
        for index, (opening, end) in enumerate(zip(openings, ends, strict=True))
    )


def _cut(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, each cut in two paragraphs where a labelled source begins within it."""
    for line in lines:
        at = inner_label(line.text)
        if at is None:
            yield line
            continue
        lead = line.text[:at].rstrip()
        start = line.start + (line.end - line.start - len(line.text)) + at
        yield Line(line.start, line.start + len(lead), lead, line.after_blank, True)
        yield Line(start, line.end, line.text[at:], True, line.before_blank)


def _merged(openings: Iterator[_Opening]) -> Iterator[_Opening]:
    previous = None
    for opening in openings:
        if previous is None or opening[1:] != previous[1:]:
            yield opening
        previous = opening


def _openings(outline: Outline) -> Iterator[_Opening]:
    """A section's opening at each line; equal neighbours are merged later."""
    here = article = _Opening(0, "body", None)
    teasers = False
    for index, line in enumerate(outline.lines):
        opening = _opening(outline, index, here, article, teasers=teasers)
        if opening.kind == "boilerplate":
            teasers = heads_teasers(line.text) or (teasers and not outline.is_prose(index))
        else:
            article, teasers = opening, False
        here = opening
        yield opening
    if not outline.lines:
        yield here


def _opening(outline: Outline, index: int, here: _Opening, article: _Opening, *, teasers: bool) -> _Opening:
    start = outline.lines[index].start
    if index == outline.title:
        return _Opening(start, "title", outline.heading_at(index))
    if here.kind == "sources" and outline.goes_on(index):
        return here
    if here.kind == "boilerplate" and cites_itself(outline.lines[index - 1].text):
        return here
    source_heading = outline.source_heading(index)
    if source_heading is not None:
        return _Opening(start, "sources", source_heading)
    source_label = outline.source_line(index, among_sources=here.kind == "sources")
    if source_label is not None:
        return _Opening(start, "sources", source_label or None, run_in=True)
    if index in outline.page:
        return _Opening(start, "boilerplate", None)
    below = here.title if here.kind == "sources" else None
    if outline.opens_body(index, among_sources="sources" in (here.kind, article.kind), below=below):
        return _Opening(start, "body", outline.heading_at(index))
    if start in outline.notes and article.kind != "sources":
        return _Opening(start, "sources", None)
    return _continued(outline, index, here, article, teasers=teasers)


def _continued(outline: Outline, index: int, here: _Opening, article: _Opening, *, teasers: bool) -> _Opening:
    """What an ordinary line belongs to. ``article`` is the section before the page's own lines came between."""
    line = outline.lines[index]
    if here.kind == "title":
        return _Opening(line.start, "body", None)
    if here.kind == "sources" and outline.resumes(index, here.start, run_in=here.run_in):
        return _Opening(line.start, "body", None)
    if here.kind != "boilerplate":
        return here
    if teasers and not is_running_text(line.text):
        return here
    if article.kind == "sources" and looks_like_reference(line.text):
        return article._replace(start=line.start)
    if (teasers or article.kind == "sources") and outline.is_teaser(index):
        return here
    return _Opening(line.start, "body", article.title if article.kind == "body" else None)
