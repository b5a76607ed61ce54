"""What tests of the review say of claims."""

from __future__ import annotations

from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.journal import Entry, add, new_token
from claimminer.review.lookup import place_of


def claims_of(desk: Desk) -> dict[str, Claim]:
    with desk.reading() as db:
        found = [
            Claim.model_validate_json(row["record"]) for row in db.execute("SELECT record FROM run.records")
        ]
    return {claim.relation.text: claim for claim in found}


def said(desk: Desk, claim: Claim, *, reviewer: str = "anna", base: int | None = None, **what: object) -> int:
    """Write down what a reviewer says of a claim."""
    with desk.writing() as db:
        row = place_of(db, claim.id)
        assert row
        content = db.execute("SELECT content FROM run.documents WHERE d = ?", (row["d"],)).fetchone()[0]
        values: dict[str, object] = {"token": new_token(), "answer": "accept", "content": content, **what}
        return add(db, Entry(reviewer=reviewer, claim=claim, **values), base=base)  # type: ignore[arg-type]
