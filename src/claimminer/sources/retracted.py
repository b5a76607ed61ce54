"""Sources that were retracted, doubted or corrected, flagged on the article and on the claims that rest on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimminer.records import Citation, Claim, DocumentRecord, Flag, FlagCode, Reference, Span
from claimminer.sources.retractions import Notice, Retractions

__all__ = ["flag_retracted"]

_SAID: dict[FlagCode, str] = {
    "retracted-source": "This source was retracted{details}: what rests on it wants another one.",
    "source-of-concern": "The journal has voiced concern about this source{details}: look before relying on it.",
    "corrected-source": "This source was corrected{details}: see whether that touches what it is cited for.",
}
_MOST_REASONS = 3
_YEAR = re.compile(r"\b(?:19|20)\d\d")
# where a title begins and ends in a reference
_BREAK = re.compile(r"[.?!]\s+|[.?!]?[\"“”*_]+|\)\.?\s+|\Z")

# entries of listed papers, by their numbers
_Listed = dict[int | None, tuple[Reference, Notice]]


def flag_retracted(
    document: DocumentRecord, claims: Sequence[Claim], *, retractions: Retractions
) -> tuple[DocumentRecord, tuple[Claim, ...]]:
    """The same records, with flags where a listed paper is referred to, and on the claims that it reaches."""
    found = list(_listed(document, retractions))
    listed: _Listed = {reference.number: (reference, notice) for reference, notice in reversed(found)}
    flags = [_flag(notice, reference.place, reference) for reference, notice in found]
    unlisted = [cited for cited in document.citations if cited.reference not in listed]
    flags.extend(_flags_at(unlisted, listed, retractions))
    if flags:
        document = document.model_copy(update={"flags": (*document.flags, *flags)})
    return document, tuple(_claim(claim, listed, retractions) for claim in claims)


def _listed(document: DocumentRecord, retractions: Retractions) -> Iterator[tuple[Reference, Notice]]:
    for reference in document.sources.references:
        if notice := _notice_on(reference, retractions):
            yield reference, notice


def _notice_on(reference: Reference, retractions: Retractions) -> Notice | None:
    """By its identifiers; by its title where it gives none."""
    if reference.doi or reference.pmid:
        return retractions.by_identifier(doi=reference.doi, pmid=reference.pmid)
    years = [int(year) for year in _YEAR.findall(reference.text)]
    found = (retractions.by_title(title, years=years) for title in _titles(reference))
    return next(filter(None, found), None)


def _titles(reference: Reference) -> Iterator[str]:
    """What may be the title: the one that was read, else each stretch between two breaks, and each two in a row."""
    if reference.title:
        yield reference.title
    ends = [match.start() for match in _BREAK.finditer(reference.text)]
    starts = [0, *ends]
    for reach in (0, 1):
        for start, end in zip(starts, ends[reach:], strict=False):
            yield reference.text[start:end]


def _claim(claim: Claim, listed: _Listed, retractions: Retractions) -> Claim:
    flags = _flags_at(claim.citations, listed, retractions)
    return claim.model_copy(update={"flags": (*claim.flags, *flags)}) if flags else claim


def _flags_at(citations: Iterable[Citation], listed: _Listed, retractions: Retractions) -> list[Flag]:
    """One for each marker, however many listed papers it names."""
    flags = {flag.start: flag for cited in citations for flag in _cited(cited, listed, retractions)}
    return list(flags.values())


def _cited(cited: Citation, listed: _Listed, retractions: Retractions) -> Iterator[Flag]:
    if cited.reference in listed:
        reference, notice = listed[cited.reference]
        yield _flag(notice, cited, reference)
    elif found := retractions.by_identifier(doi=cited.doi, pmid=cited.pmid):
        yield _flag(found, cited)


def _flag(notice: Notice, place: Span | None, reference: Reference | None = None) -> Flag:
    entry = reference.place if reference else None
    details = f" on {notice.date}" if notice.date else ""
    reasons = ", ".join(notice.reasons[:_MOST_REASONS])
    details += f" ({reasons})" if reasons else ""
    return Flag(
        code=notice.code,
        start=place.start if place else None,
        end=place.end if place else None,
        text=place.text if place else None,
        message=_SAID[notice.code].format(details=details),
        evidence=(entry,) if entry and entry is not place else (),
    )
