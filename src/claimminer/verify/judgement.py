"""The verdict on one place that cites a DOI, and the words for it."""

from __future__ import annotations

from claimminer.records import Reference
from claimminer.verify.cache import Kept
from claimminer.verify.citing import Cited
from claimminer.verify.comparison import Fit, compare
from claimminer.verify.messages import is_retracted
from claimminer.verify.records import CitingDocument, RegisteredWork, Verdict, Verification

__all__ = ["judge"]

_NOTHING_GIVEN = Fit(None, ())


def judge(cited: Cited, kept: Kept | None, *, silence: str | None) -> Verification:
    """Judge by the kept answer; by the ``silence``, the reason why there is none, where there is none."""
    work = kept.work if kept else None
    fit = compare(cited.reference, work) if cited.reference and work else _NOTHING_GIVEN
    verdict = _verdict(kept, work, fit, silence=silence)
    return Verification(
        document=CitingDocument(id=cited.document.id, path=cited.document.path),
        reference=cited.reference.number if cited.reference else None,
        start=cited.place.start if cited.place else None,
        end=cited.place.end if cited.place else None,
        text=cited.place.text if cited.place else None,
        doi=cited.doi,
        verdict=verdict,
        score=fit.score,
        differences=fit.differences,
        message=_message(verdict, cited.reference, work, fit, silence=silence),
        registered=work,
    )


def _verdict(kept: Kept | None, work: RegisteredWork | None, fit: Fit, *, silence: str | None) -> Verdict:
    if silence is not None or kept is None:
        return "unreachable"
    if work is None:
        return "missing"
    if is_retracted(work.notices):
        return "retracted"
    return "mismatch" if fit.differences else "exists"


def _message(
    verdict: Verdict,
    reference: Reference | None,
    work: RegisteredWork | None,
    fit: Fit,
    *,
    silence: str | None,
) -> str:
    if work is None:
        return (
            f"It could not be looked up: {silence}."
            if verdict == "unreachable"
            else "No agency has registered it."
        )
    if verdict == "unreachable":
        return f"It could not be looked up again: {silence}."
    parts = [_said(work)]
    if verdict == "retracted":
        notice = next(notice for notice in work.notices if is_retracted([notice]))
        parts.append("It was retracted" + (f" on {notice.date}." if notice.date else "."))
    else:
        parts.extend(f"There is a notice on it: {notice.type.replace('_', ' ')}." for notice in work.notices)
    if fit.differences and reference:
        parts.append(f"The reference gives another {', '.join(fit.differences)}.")
    return " ".join(parts)


def _said(work: RegisteredWork) -> str:
    """``Crossref has it as: Roe, “Rest and pain”, 2019.``"""
    if not work.titles:
        return f"It is registered with {work.agency}."
    known = work.author, f"“{work.titles[0]}”", str(work.years[0]) if work.years else None
    return f"{work.agency} has it as: {', '.join(filter(None, known))}."
