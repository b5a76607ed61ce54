"""Everything that an article says about its sources, found in one pass over its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimminer.articles import Article
from claimminer.records import Attribution, Citation, Flag, Section, Sources, Span
from claimminer.sources.citations import find_citations
from claimminer.sources.identifiers import Identifier, find_identifiers
from claimminer.sources.index import SourceIndex, read_notes
from claimminer.sources.placeholders import find_placeholders, spans
from claimminer.sources.places import touches
from claimminer.sources.reach import Paragraph, anchor_of, between, closing_of
from claimminer.sources.references import read_sources
from claimminer.text.lines import standing_lines

__all__ = ["SourceAnalysis", "analyse_sources", "citations_for", "cited_attribution"]

_NAMES = {"doi": "DOI", "pmid": "PubMed number", "pmcid": "PubMed Central number", "url": "web address"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnalysis:
    """An article's sources.

    ``citations`` are those of title and body, in order; a marker that names several works gives one for each,
    with the marker's offsets. ``unresolved`` are those among them without an entry in the source list.
    ``placeholders`` is template text anywhere. ``malformed`` flags identifiers that cannot be one.
    ``anchors`` holds, for each citation, the offset at which it counts.
    """

    sources: Sources
    citations: tuple[Citation, ...] = ()
    unresolved: tuple[Citation, ...] = ()
    placeholders: tuple[Span, ...] = ()
    malformed: tuple[Flag, ...] = ()
    anchors: tuple[int, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()


def analyse_sources(article: Article) -> SourceAnalysis:
    """Read the article's source sections, citations, placeholders and identifiers. Looks nothing up."""
    text = article.text
    found = find_placeholders(article)
    listed = read_sources(article, found)
    placeholders = spans(text, [(span.start, span.end) for span in (*found, *listed.forms)])
    sections = [section for section in _sections(article) if section.kind in ("title", "body")]
    identifiers = _identifiers(article, placeholders)
    index = SourceIndex(listed.sources.references, read_notes(article, sections))
    in_text = [item for item in identifiers if any(part.start <= item.start < part.end for part in sections)]
    resolved = find_citations(article, sections, index, identifiers=in_text, placeholders=placeholders)
    anchored = sorted(((_anchor(text, item.citation), item) for item in resolved), key=lambda pair: pair[0])
    citations = tuple(item.citation for _, item in anchored)
    anchors = tuple(anchor for anchor, _ in anchored)
    return SourceAnalysis(
        sources=listed.sources,
        citations=citations,
        unresolved=tuple(item.citation for item in resolved if not item.found),
        placeholders=tuple(placeholders),
        malformed=tuple(_malformed(text, item) for item in identifiers if item.ids is None),
        anchors=anchors,
        paragraphs=tuple(_paragraphs(text, sections, citations, anchors)),
    )


def citations_for(analysis: SourceAnalysis, article: Article, start: int, end: int) -> tuple[Citation, ...]:
    """The citations that reach the sentence ``[start, end)``: its own, else its paragraph's."""
    inside = between(analysis.citations, analysis.anchors, start, end)
    if inside or not article.text:
        return inside
    at = bisect_right(analysis.paragraphs, start, key=lambda paragraph: paragraph.start) - 1
    if at < 0 or start >= analysis.paragraphs[at].end:
        return ()
    return analysis.paragraphs[at].closing


def cited_attribution(citations: tuple[Citation, ...]) -> Attribution:
    """The attribution of a claim that these citations reach: kind ``cited``, the first marker's span."""
    if not citations:
        return Attribution()
    first = min(citations, key=lambda cited: cited.start)
    return Attribution(kind="cited", start=first.start, end=first.end, text=first.text)


def _sections(article: Article) -> tuple[Section, ...]:
    """The article's sections; a text without any is all body."""
    return article.sections or (Section(title=None, kind="body", start=0, end=len(article.text)),)


def _identifiers(article: Article, placeholders: list[Span]) -> list[Identifier]:
    blanks = [(span.start, span.end) for span in placeholders]
    return [
        item
        for section in _sections(article)
        if section.kind != "boilerplate"
        for item in find_identifiers(article.text, section.start, section.end)
        if not touches(blanks, item.start, item.end)
    ]


def _anchor(text: str, citation: Citation) -> int:
    return anchor_of(text, citation.start, citation.end)


def _paragraphs(
    text: str, sections: list[Section], citations: tuple[Citation, ...], anchors: tuple[int, ...]
) -> Iterator[Paragraph]:
    for section in sections:
        for start, end in standing_lines(text, section.start, section.end):
            yield Paragraph(start, end, closing_of(text, between(citations, anchors, start, end), end))


def _malformed(text: str, item: Identifier) -> Flag:
    words = text[item.start : item.end]
    message = f'"{words}" cannot be a {_NAMES[item.kind]}: check it against the original.'
    return Flag(code="malformed-identifier", start=item.start, end=item.end, text=words, message=message)
