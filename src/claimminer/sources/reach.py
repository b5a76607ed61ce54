"""Which citations reach a sentence: those in it, or the one that closes a paragraph without other sources."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claimminer.language.citations import CLAUSE_OPENERS
from claimminer.records import Citation, ReachRule, Section, Span
from claimminer.text.lines import MARKER, standing_lines

__all__ = ["Paragraph", "anchor_of", "between", "find_paragraphs", "same_clause"]

# A marker in brackets, a raised number or a sign, as they follow one another after a sentence.
_MARKS = (
    r"(?:\[[^\[\]\n]{1,60}\]|\([^()\n]{1,120}\)"
    r"|\{\{[^{}\n]{1,60}\}\}|【[^【】\n]{1,60}】|[⁰¹²³⁴-⁹*†‡§¶⁻–,\s]){0,40}"
)
_STOP_BEFORE = re.compile(rf"[.!?…][\"'”’)\]]{{0,4}}{_MARKS}\Z")
_SENTENCE_BEGINS = re.compile(rf"[.;]?{_MARKS}(?:\Z|(?<=\n)|[^\W\d_a-z]|[\"“‘•-])")
_MARK = re.compile(r"[\[({<【⁰¹²³⁴-⁹*†‡§¶\d]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:al|e\.g|i\.e|vs|cf|Dr|Mr|Mrs|Ms|Prof|St|approx|ca|no|vol|Fig|fig|Ref|ref)|\b[A-Z])\Z"
)
_CLOSE = re.compile(r"[\s.,;:!?…\"'”’)\]*]*")
_CLAUSE = re.compile(
    r"[;:]\s|\s[–—]\s|,\s(?:" + "|".join(CLAUSE_OPENERS) + r")\b|\s(?:but|whereas|although)\s"
)
_LEADS_IN = re.compile(r":[\s\d,\[\]()⁰¹²³⁴-⁹]{0,12}\Z")
_LOOK = 240


class Paragraph(NamedTuple):
    """A paragraph, the citations that reach its sentences from outside them, and by which rule."""

    start: int
    end: int
    citations: tuple[Citation, ...]
    rule: ReachRule


def anchor_of(text: str, start: int, end: int) -> int:
    """The offset at which a marker counts; for one right after a full stop, in the sentence before it."""
    before = text[max(0, start - _LOOK) : start]
    stop = _STOP_BEFORE.search(before) if _MARK.match(text, start) else None
    if not stop or not stop.start() or "\n" in stop[0] or _ABBREVIATION.search(before[: stop.start()]):
        return start
    return start - len(before) + stop.start() - 1 if _SENTENCE_BEGINS.match(text, end) else start


def between(
    citations: Sequence[Citation], anchors: Sequence[int], start: int, end: int
) -> tuple[Citation, ...]:
    """The citations whose anchors, sorted, lie in ``[start, end)``."""
    return tuple(citations[bisect_left(anchors, start) : bisect_left(anchors, end)])


def find_paragraphs(
    text: str,
    section: Section,
    citations: Sequence[Citation],
    anchors: Sequence[int],
    *,
    blanks: Sequence[Span],
) -> Iterator[Paragraph]:
    """The paragraphs of a section.

    What closes one reaches it; one without citations takes its lead-in's or its heading's. ``blanks`` is template
    text, in order: it stands in no marker's way.
    """
    heading: tuple[Citation, ...] = ()
    lead_in: tuple[Citation, ...] = ()
    for start, end in standing_lines(text, section.start, section.end):
        own = between(citations, anchors, start, end)
        item = MARKER.match(text, start, end) is not None
        closing = _closing(text, own, end, blanks)
        if _is_heading(text, section, start, end):
            heading = closing
        elif not item:
            lead_in = closing if _LEADS_IN.search(text, start, end) else ()
        if own:
            yield Paragraph(start, end, closing, "list-item" if item else "paragraph")
        elif item and lead_in:
            yield Paragraph(start, end, lead_in, "lead-in")
        else:
            yield Paragraph(start, end, heading, "heading")


def same_clause(text: str, claim: tuple[int, int], citation: Citation) -> bool:
    """Whether no other clause begins between the claim and the marker."""
    start, end = claim
    low, high = (end, citation.start) if citation.start >= end else (citation.end, start)
    return low >= high or _CLAUSE.search(text, low, high) is None


def _is_heading(text: str, section: Section, start: int, end: int) -> bool:
    title = section.title or ""
    return bool(title) and section.kind == "body" and start < section.start + 4 and title in text[start:end]


def _closing(
    text: str, citations: Sequence[Citation], end: int, blanks: Sequence[Span]
) -> tuple[Citation, ...]:
    """The last marker's citations, if it closes the paragraph (to ``end``) and is its only source."""
    if not citations:
        return ()
    begin = max(cited.end for cited in citations)
    between_blanks = [begin]
    for blank in blanks:
        if begin <= blank.start and blank.end <= end:
            between_blanks += [blank.start, blank.end]
    pieces = zip(between_blanks[::2], [*between_blanks[1::2], end], strict=True)
    if not all(_CLOSE.fullmatch(text, low, high) for low, high in pieces):
        return ()
    last = max(cited.start for cited in citations)
    closing = tuple(cited for cited in citations if cited.start == last)
    return closing if _works(citations) == _works(closing) else ()


def _works(citations: Iterable[Citation]) -> set[tuple[object, ...]]:
    """The works that citations name, each once: by entry or identifier, else by the marker's words."""
    return {_work(cited) for cited in citations}


def _work(cited: Citation) -> tuple[object, ...]:
    known = (cited.reference, cited.doi, cited.pmid, cited.url)
    return known if any(known) else (cited.text,)
