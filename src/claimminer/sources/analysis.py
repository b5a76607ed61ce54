"""Everything that an article says about its sources, found in one pass over its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimminer.articles import Article
from claimminer.records import Attribution, Citation, Flag, ReachRule, Reference, Section, Sources, Span
from claimminer.sources.citations import find_citations
from claimminer.sources.identifiers import Identifier, find_identifiers, find_prefixes
from claimminer.sources.index import SourceIndex, read_notes
from claimminer.sources.placeholders import find_placeholders, spans
from claimminer.sources.places import touches
from claimminer.sources.reach import Paragraph, anchor_of, between, find_paragraphs, same_clause
from claimminer.sources.references import read_sources
from claimminer.text.headings import heads_biography

__all__ = ["SourceAnalysis", "analyse_sources", "citations_for", "cited_attribution"]

_NAMES = {
    "doi": "DOI", "pmid": "PubMed number", "pmcid": "PubMed Central number", "isbn": "ISBN", "url": "web address",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnalysis:
    """An article's sources.

    ``citations`` are those of title and body, in order; a marker that names several works gives one for each,
    with the marker's offsets. ``unresolved`` are those among them without an entry in the source list.
    ``mismatches`` are those whose author the list has in another year alone, with that entry.
    ``placeholders`` is template text anywhere. ``malformed`` flags identifiers that cannot be one.
    ``anchors`` holds, for each citation, the offset at which it counts.
    """

    sources: Sources
    citations: tuple[Citation, ...] = ()
    unresolved: tuple[Citation, ...] = ()
    mismatches: tuple[tuple[Citation, Reference], ...] = ()
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
    told = [section for section in _sections(article) if section.kind in ("title", "body")]
    sections = [section for section in told if not heads_biography(section.title or "")]
    identifiers = _identifiers(article, placeholders)
    index = SourceIndex(listed.sources.references, read_notes(article, sections), text=text)
    in_text = [item for item in identifiers if any(part.start <= item.start < part.end for part in sections)]
    resolved = find_citations(article, sections, index, identifiers=in_text, placeholders=placeholders)
    anchored = sorted(((_anchor(text, item.citation), item) for item in resolved), key=lambda pair: pair[0])
    citations = tuple(item.citation for _, item in anchored)
    anchors = tuple(anchor for anchor, _ in anchored)
    unresolved = tuple(item.citation for item in resolved if not item.found)
    return SourceAnalysis(
        sources=_emptied(article, listed.sources) if unresolved else listed.sources,
        citations=citations,
        unresolved=unresolved,
        mismatches=tuple((item.citation, item.near) for item in resolved if item.near),
        placeholders=tuple(placeholders),
        malformed=tuple(_malformed(text, item) for item in identifiers if item.ids is None),
        anchors=anchors,
        paragraphs=tuple(
            paragraph
            for part in sections
            for paragraph in find_paragraphs(text, part, citations, anchors, blanks=placeholders)
        ),
    )


def citations_for(
    analysis: SourceAnalysis, article: Article, start: int, end: int, *, claim: tuple[int, int] | None = None
) -> tuple[Citation, ...]:
    """The citations that reach the sentence ``[start, end)``, each with its rule: its own, else its paragraph's.

    ``claim``: the claim's own bounds in the sentence; they tell its clause's citations from the others.
    """
    inside = between(analysis.citations, analysis.anchors, start, end)
    if inside:
        return tuple(_ruled(cited, _rule_inside(article.text, cited, claim)) for cited in inside)
    at = bisect_right(analysis.paragraphs, start, key=lambda paragraph: paragraph.start) - 1
    if at < 0 or start >= analysis.paragraphs[at].end:
        return ()
    return tuple(_ruled(cited, analysis.paragraphs[at].rule) for cited in analysis.paragraphs[at].citations)


def cited_attribution(citations: tuple[Citation, ...]) -> Attribution:
    """The attribution of a claim that these citations reach: kind ``cited``, the first marker's span."""
    if not citations:
        return Attribution()
    first = min(citations, key=lambda cited: cited.start)
    return Attribution(kind="cited", start=first.start, end=first.end, text=first.text)


def _sections(article: Article) -> tuple[Section, ...]:
    """The article's sections; a text without any is all body."""
    return article.sections or (Section(title=None, kind="body", start=0, end=len(article.text)),)


def _emptied(article: Article, sources: Sources) -> Sources:
    """The sources, where markers of the text point to none: a heading that may be any ("Papers") was to head them."""
    if sources.status != "missing" or sources.start is not None:
        return sources
    last = next((part for part in reversed(article.sections) if part.kind == "sources"), None)
    return Sources(status="empty", start=last.start, end=last.end) if last and last.title else sources


def _identifiers(article: Article, placeholders: list[Span]) -> list[Identifier]:
    blanks = [(span.start, span.end) for span in placeholders]
    read = [section for section in _sections(article) if section.kind != "boilerplate"]
    found = [item for part in read for item in find_identifiers(article.text, part.start, part.end)]
    for part in read:
        found += find_prefixes(article.text, part.start, part.end, listed=part.kind == "sources")
    found += _broken_links(article, [(item.start, item.end) for item in found])
    return [item for item in found if not touches(blanks, item.start, item.end)]


def _broken_links(article: Article, seen: list[tuple[int, int]]) -> Iterator[Identifier]:
    """Links whose target cannot be one; their words are what a reader sees of it."""
    for link in article.links:
        target = next(find_identifiers(link.url, 0, len(link.url)), None)
        if target and target.ids is None and not touches(seen, link.start, link.end):
            yield Identifier(target.kind, link.start, link.end, None)


def _anchor(text: str, citation: Citation) -> int:
    return anchor_of(text, citation.start, citation.end)


def _rule_inside(text: str, cited: Citation, claim: tuple[int, int] | None) -> ReachRule:
    return "clause" if claim and same_clause(text, claim, cited) else "sentence"


def _ruled(cited: Citation, rule: ReachRule) -> Citation:
    return cited.model_copy(update={"rule": rule})


def _malformed(text: str, item: Identifier) -> Flag:
    words = text[item.start : item.end]
    message = f'"{words}" cannot be a {_NAMES[item.kind]}: check it against the original.'
    return Flag(code="malformed-identifier", start=item.start, end=item.end, text=words, message=message)
