"""What reviewers have decided: rejected claims count no more, edited ones count as edited.

Decisions hang on the claim's id, and, where a new version of its article has the same words again, on those. A claim
that a person has added counts as long as somebody accepts it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import Connection, select

from claimminer.kb.bulk import chunked
from claimminer.kb.rows import ClaimRows, evidence_row, stated, stored_antecedents
from claimminer.kb.tables import DECISIONS
from claimminer.records import Claim
from claimminer.review.adding import shifted

__all__ = ["Decided", "Verdict", "judged", "standing_at", "verdicts_for"]

Decided = Literal["accepted", "rejected", "edited", "undecided"]
# (key of the claim's row, its id, its article's key, its fingerprint)
Judged = tuple[int, str, str, int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last decision about a claim; ``record`` is the claim as a reviewer has set it right."""

    decided: Decided
    record: Mapping[str, Any] | None = None


def judged(claim: ClaimRows, verdict: Verdict | None) -> ClaimRows | None:
    """The claim's rows as they count after the last decision; None where it counts no more."""
    is_added = claim.row["added_by"] is not None
    if verdict is None or verdict.decided == "undecided":
        return None if is_added else claim
    if verdict.decided == "rejected":
        return None
    if verdict.decided == "accepted" or verdict.record is None:
        return replace(
            claim, evidence=claim.evidence | {"review": "added" if is_added else "accepted", "reading": 1.0}
        )
    edited = Claim.model_validate(verdict.record)
    review = "added" if is_added else "edited"
    evidence = evidence_row(edited, published=claim.evidence["published"], review=review)
    if (verdict.record.get("review") or {}).get("source"):
        evidence["source"] = "cited"  # by the reviewer, who found it
    return replace(claim, statements=stated(edited, stored_antecedents(claim.row)), evidence=evidence)


def standing_at(found: Mapping[str, Any], edited: Mapping[str, Any]) -> Mapping[str, Any]:
    """A claim as edited, where it stands now: an edit holds for later versions of its article, too.

    ``found``: the claim as it is stored. What the edit left outside of the sentence is where the machine sees it now.
    """
    if found["document"]["id"] == edited["document"]["id"]:
        return edited
    moved: dict[str, Any] = shifted(dict(edited), found["sentence"]["start"] - edited["sentence"]["start"])
    for role in ("cause", "effect"):
        moved[role] |= {"antecedent": found[role]["antecedent"]}
    sentence, voice = moved["sentence"], moved["attribution"]
    is_inside = (
        voice["start"] is not None and sentence["start"] <= voice["start"] and voice["end"] <= sentence["end"]
    )
    elsewhere = ("id", "document", "citations", "flags", *(() if is_inside else ("attribution",)))
    return moved | {name: found[name] for name in elsewhere}


def verdicts_for(connection: Connection, claims: Sequence[Judged]) -> dict[int, Verdict]:
    """The verdicts on these claims, by the key of the claim's row; the last decision counts."""
    if not claims or connection.execute(select(DECISIONS.c.id).limit(1)).first() is None:
        return {}
    by_claim = _latest(connection, DECISIONS.c.claim, {claim for _, claim, _, _ in claims})
    by_words = _latest(connection, DECISIONS.c.article, {article for _, _, article, _ in claims})
    found: dict[int, Verdict] = {}
    for id_, claim, article, fingerprint in claims:
        verdict = by_claim.get(("claim", claim)) or by_words.get((article, fingerprint))
        if verdict:
            found[id_] = verdict
    return found


def _latest(connection: Connection, column: Any, values: Iterable[str]) -> dict[tuple[str, Any], Verdict]:
    """The last verdicts by claim, or by article and fingerprint."""
    latest: dict[tuple[str, Any], Verdict] = {}
    for some in chunked(sorted(set(values))):
        query = select(DECISIONS).where(column.in_(some))
        for row in connection.execute(query.order_by(DECISIONS.c.decided, DECISIONS.c.id)).mappings():
            place = (
                ("claim", row["claim"])
                if column is DECISIONS.c.claim
                else (row["article"], row["fingerprint"])
            )
            latest[place] = Verdict(row["verdict"], row["record"])
    return latest
