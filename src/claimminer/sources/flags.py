"""Flags of a claim and of a document: what a reviewer should look at, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from claimminer.articles import Article
from claimminer.records import Attribution, Citation, Claim, Flag, FlagCode, Span
from claimminer.sources.analysis import SourceAnalysis
from claimminer.sources.hints import find_hints
from claimminer.sources.reach import anchor_of
from claimminer.sources.template_titles import find_template_title
from claimminer.sources.titles import overstated_title

__all__ = ["claim_flags", "document_flags"]

# The bracket around template text, with its label: "(Source: [Journal, Year])".
_OPENED = re.compile(r"\((?:[A-Za-z]+(?:\s[a-z]+)?:?\s)?\Z")
_CLOSED = re.compile(r"[^()\n]{0,80}\)[*_]*")
_LONGEST_LABEL = 40


class Place(Protocol):
    """Anything with offsets."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def claim_flags(
    analysis: SourceAnalysis,
    article: Article,
    *,
    sentence: Place,
    attribution: Attribution,
    citations: Sequence[Citation],
) -> tuple[Flag, ...]:
    """The flags of a claim in that sentence, with that attribution and those citations."""
    flags = [*_attribution_flags(attribution), *_unresolved_flags(analysis, citations)]
    inside = [span for span in analysis.placeholders if _stands_in(article.text, span, sentence)]
    flags.extend(_placeholder_flag(span) for span in inside)
    flags.extend(flag for flag in analysis.malformed if sentence.start <= (flag.start or 0) < sentence.end)
    return tuple(flags)


def document_flags(
    article: Article, analysis: SourceAnalysis, claims: Sequence[Claim], *, today: int | None = None
) -> tuple[Flag, ...]:
    """The flags of the whole article.

    ``today``: the year from which on a year is yet to come, for an article without a date of its own; the clock's
    by default.
    """
    if article.language != "en":
        message = f'The article\'s language is "{article.language}"; only English is mined.'
        return (Flag(code="unsupported-language", message=message),)
    untitled = list(find_template_title(article))
    blanks = [span for span in analysis.placeholders if not any(_overlaps(span, flag) for flag in untitled)]
    flags = [*_section_flags(article, analysis, claims), *map(_placeholder_flag, blanks)]
    flags += [*analysis.malformed, *overstated_title(article, claims), *untitled]
    return (*flags, *find_hints(article, analysis, today=today))


def _attribution_flags(attribution: Attribution) -> Iterator[Flag]:
    if attribution.kind == "none":
        yield Flag(
            code="uncited-claim", message="The article states this in its own voice and names no source."
        )
    if attribution.kind == "vague":
        message = f'"{attribution.text}" names nobody whom one could look up.'
        yield _flag("vague-attribution", attribution.start, attribution.end, attribution.text, message)


def _unresolved_flags(analysis: SourceAnalysis, citations: Sequence[Citation]) -> Iterator[Flag]:
    where = (
        "the article has no source list"
        if analysis.sources.status == "missing"
        else "the source list has no such entry"
    )
    open_starts = {cited.start for cited in analysis.unresolved}
    markers = {cited.start: cited for cited in citations if cited.start in open_starts}
    for cited in markers.values():
        message = f'"{cited.text}" points to nothing: {where}.'
        yield _flag("unresolved-citation", cited.start, cited.end, cited.text, message)


def _section_flags(article: Article, analysis: SourceAnalysis, claims: Sequence[Claim]) -> Iterator[Flag]:
    sources = analysis.sources
    if sources.status == "missing" and claims and not analysis.citations:
        yield Flag(code="no-source-section", message="The article makes claims and gives no sources at all.")
    if sources.status == "empty" and sources.start is not None and sources.end is not None:
        heading = _heading(article, sources.start, sources.end)
        message = "The heading announces sources, and none stand under it."
        yield _flag("empty-source-section", heading.start, heading.end, heading.text, message)


def _heading(article: Article, start: int, end: int) -> Span:
    """The section's heading, else its first line."""
    title = next((part.title for part in article.sections if part.start == start), None)
    line = article.text[start:end].split("\n", 1)[0].rstrip()
    words = title if title and title in line else line
    at = start + line.index(words)
    return Span(start=at, end=at + len(words), text=words)


def _placeholder_flag(span: Span) -> Flag:
    message = f'"{span.text}" is template text where a source belongs: put the source in, or take it out.'
    return _flag("placeholder-source", span.start, span.end, span.text, message)


def _overlaps(span: Span, flag: Flag) -> bool:
    return flag.start is not None and flag.end is not None and span.start < flag.end and flag.start < span.end


def _stands_in(text: str, span: Span, sentence: Place) -> bool:
    start, end = span.start, span.end
    if opened := _OPENED.search(text, max(0, start - _LONGEST_LABEL), start):
        closed = _CLOSED.match(text, end)
        start, end = (opened.start(), closed.end()) if closed else (start, end)
    return sentence.start <= anchor_of(text, start, end) < sentence.end


def _flag(code: FlagCode, start: int | None, end: int | None, text: str | None, message: str) -> Flag:
    return Flag(code=code, start=start, end=end, text=text, message=message)
