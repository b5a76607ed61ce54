"""The rows of the page's tables, as the page shows them: texts cut to a sane length, links that are safe."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimminer.flagging import SEVERITY_ORDER, Finding, folder_of
from claimminer.records import (
    STRENGTHS,
    AttributionKind,
    Citation,
    Claim,
    FlagCode,
    RelationType,
    Severity,
    Strength,
)
from claimminer.report.concepts import Concept, claim_concepts
from claimminer.report.marks import Part, Piece, mark_sentence
from claimminer.report.reading import Article, Document
from claimminer.report.wording import UNSOURCED, cut, link

__all__ = ["LONGEST", "ArticleRow", "ClaimRow", "FlagRow", "Note", "article_row", "claim_row", "flag_row"]

LONGEST = 240  # characters of a path, a title, a message, a reference
_REACH = {"paragraph": "closes the paragraph", "list-item": "closes the list item", "lead-in": "leads into the list",
          "heading": "stands on the heading"}  # fmt: skip


class Note(NamedTuple):
    """What belongs to a claim and does not stand in its sentence. ``href`` is a web address or empty."""

    label: str
    text: str
    href: str = ""


class ClaimRow(NamedTuple):
    """A claim. ``confidence`` in per cent; ``start`` is the sentence's place in the article."""

    id: str
    path: str
    folder: str
    title: str
    section: str
    start: int
    pieces: tuple[Piece, ...]
    strength: Strength
    type: RelationType
    is_denied: bool
    attribution: AttributionKind
    codes: tuple[FlagCode, ...]
    confidence: int
    notes: tuple[Note, ...]
    concepts: tuple[Concept, ...]


class FlagRow(NamedTuple):
    """A finding of ``claimminer flags``."""

    severity: Severity
    code: FlagCode
    path: str
    folder: str
    start: int
    text: str
    message: str
    claim: str


class ArticleRow(NamedTuple):
    """An article. ``strengths``: direct, conditional and correlational claims; ``flags``: errors, warnings, hints."""

    path: str
    folder: str
    title: str
    href: str
    words: int
    claims: int
    strengths: tuple[int, ...]
    unsourced: int
    sources: str
    references: int
    flags: tuple[int, ...]


def article_row(article: Article) -> ArticleRow:
    """The article's row."""
    document, claims, findings = article
    return ArticleRow(
        **_place(document.path), title=cut(document.title, LONGEST), href=link(url=document.url) or "",
        words=document.words, claims=len(claims),
        strengths=tuple(sum(claim.strength == one for claim in claims) for one in STRENGTHS),
        unsourced=sum(claim.attribution.kind in UNSOURCED for claim in claims),
        sources=document.sources.status, references=len(document.sources.references),
        flags=tuple(sum(finding.severity == one for finding in findings) for one in SEVERITY_ORDER),
    )  # fmt: skip


def claim_row(claim: Claim, document: Document) -> ClaimRow:
    """The claim's row."""
    pieces, outside = mark_sentence(claim)
    return ClaimRow(
        id=cut(claim.id, LONGEST), **_place(document.path), title=cut(document.title, LONGEST),
        section=cut(claim.section, LONGEST), start=claim.sentence.start, pieces=tuple(pieces),
        strength=claim.strength, type=claim.relation.type, is_denied=claim.negated,
        attribution=claim.attribution.kind, codes=_codes(claim), confidence=round(100 * claim.confidence),
        notes=tuple(_notes(claim, document, outside)), concepts=tuple(claim_concepts(claim)),
    )  # fmt: skip


def flag_row(finding: Finding) -> FlagRow:
    """The finding's row."""
    return FlagRow(
        severity=finding.severity, code=finding.code, **_place(finding.path), start=finding.start or 0,
        text=cut(finding.text, LONGEST), message=cut(finding.message, LONGEST), claim=finding.claim or "",
    )  # fmt: skip


@lru_cache(maxsize=8)  # many rows have one article
def _place(path: str) -> dict[str, str]:
    return {"path": cut(path, LONGEST), "folder": cut(folder_of(path), LONGEST)}


def _codes(claim: Claim) -> tuple[FlagCode, ...]:
    """The claim's flags, each once, the gravest first."""
    flags = sorted(claim.flags, key=lambda flag: SEVERITY_ORDER.index(flag.severity))
    return tuple(dict.fromkeys(flag.code for flag in flags))


def _notes(claim: Claim, document: Document, outside: list[Part]) -> Iterator[Note]:
    for argument in (claim.cause, claim.effect):
        if argument.antecedent is not None:
            yield Note(f"“{cut(argument.text, LONGEST)}” is", cut(argument.antecedent.text, LONGEST))
    for part in outside:
        if part.role != "citation":
            yield Note(f"{part.role}, elsewhere", cut(part.text, LONGEST))
    here = claim.sentence
    for citation in claim.citations:
        note = _source(citation, document)
        is_inside = here.start <= citation.start < here.end
        if note.href or not is_inside or note.text != cut(citation.text, LONGEST):  # else the marker says it all
            yield note


def _source(citation: Citation, document: Document) -> Note:
    """The citation as a note: how it reaches the claim, and the reference that it points to, if it does."""
    numbered = {reference.number: reference for reference in document.sources.references}
    reference = numbered.get(citation.reference) if citation.reference is not None else None
    found = [one for one in (citation, reference) if one is not None]
    ids = {
        name: next((getattr(one, name) for one in found if getattr(one, name)), None)
        for name in ("doi", "pmid", "pmcid", "url")
    }
    reach = _REACH.get(citation.rule or "", "")
    label = f"source, {reach}" if reach else "source"
    marker = cut(citation.text, LONGEST)
    if reference and reference.text not in marker:
        marker = f"{marker} {cut(reference.text, LONGEST)}"
    return Note(label, marker, link(**ids) or "")
