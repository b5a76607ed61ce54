"""What reviewers have decided: rejected claims count no more, edited ones count as edited.

Decisions hang on the claim's id, and, where a new version of its article has the same words again, on those.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, select

from claimminer.kb.bulk import chunked
from claimminer.kb.rows import ClaimRows, evidence_row, stated, stored_antecedents
from claimminer.kb.tables import DECISIONS
from claimminer.records import Claim

__all__ = ["Decided", "Verdict", "verdicts_for"]

Decided = Literal["accepted", "rejected", "edited", "undecided"]
# (key of the claim's row, its id, its article's key, its fingerprint)
Judged = tuple[int, str, str, int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last decision about a claim; ``record`` is the claim as a reviewer has set it right."""

    decided: Decided
    record: Mapping[str, Any] | None = None

    def apply(self, claim: ClaimRows) -> ClaimRows | None:
        """The claim's rows as they count now; None where it counts no more."""
        if self.decided == "rejected":
            return None
        if self.decided == "undecided":
            return claim
        published = claim.evidence["published"]
        if self.decided == "accepted" or self.record is None:
            evidence = claim.evidence | {"review": "accepted", "reading": 1.0}
            return ClaimRows(claim.row, claim.flags, claim.statements, claim.mentions, evidence)
        edited = Claim.model_validate(self.record)
        evidence = evidence_row(edited, published=published, review="edited")
        if (self.record.get("review") or {}).get("source"):
            evidence["source"] = "cited"  # by the reviewer, who found it
        statements = stated(edited, stored_antecedents(claim.row))
        return ClaimRows(claim.row, claim.flags, statements, claim.mentions, evidence)


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
