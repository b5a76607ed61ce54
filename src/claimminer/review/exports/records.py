"""Reviewed JSON Lines: the contract's records, as the person reads them, with ``review`` added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claimminer.review.desk import Desk
from claimminer.review.exports.decided import reading_of
from claimminer.review.exports.lines import line
from claimminer.review.journal import Standing
from claimminer.review.readings import Edits
from claimminer.review.verdicts import Reviewed, reviewed

__all__ = ["decision_json", "review_of", "write"]


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield a line for each claim that somebody decided, whatever the verdict."""
    with desk.reading() as db:
        for one in reviewed(db, viewer=viewer):
            record = reading_of(db, one)
            yield line({**record, "review": review_of(one, record)})


def review_of(one: Reviewed, now: dict[str, Any]) -> dict[str, Any]:
    """What reviewers made of a claim whose record reads ``now``: the verdict, and who said what.

    ``source``: the one that was found; ``added_by``: who added the claim, if the machine had missed it; ``machine``:
    what the machine had in the fields that were changed.
    """
    source = one.edits.source if one.edits else None
    was = one.machine
    return {
        "verdict": one.verdict,
        "source": source.as_json() if source else None,
        "added_by": one.added_by,
        "machine": {name: was[name] for name in was if was[name] != now.get(name)},
        "decisions": [decision_json(decision) for decision in one.decisions],
    }


def decision_json(decision: Standing) -> dict[str, Any]:
    """What holds for one reviewer, as plain JSON values."""
    return {
        "reviewer": decision.reviewer, "role": decision.role, "answer": decision.answer, "flagged": decision.flagged,
        "comment": decision.comment, "edits": edits_of(decision.edits), "time": decision.time,
        "origin": decision.origin,
    }  # fmt: skip


def edits_of(edits: Edits | None) -> dict[str, Any] | None:
    return edits.as_json() if edits else None
