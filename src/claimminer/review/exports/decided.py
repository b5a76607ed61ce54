"""Each decision with the claim as that reviewer reads it, and its article: what annotation tools get."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimminer.records import Claim, DocumentRecord
from claimminer.review.carrying import document_of
from claimminer.review.desk import Desk
from claimminer.review.journal import Standing
from claimminer.review.readings import corrected
from claimminer.review.verdicts import Reviewed, reviewed

__all__ = ["Decided", "decided", "with_articles"]


class Decided(NamedTuple):
    """A reviewer's decision. ``claim``: as the reviewer has it; ``machine``: as it was found."""

    machine: Claim
    claim: Claim
    decision: Standing
    document: DocumentRecord

    @property
    def is_edited(self) -> bool:
        return self.claim is not self.machine


def with_articles(desk: Desk, viewer: str | None) -> Iterator[tuple[Reviewed, DocumentRecord]]:
    """Yield the claims that somebody said something of, each with its article."""
    with desk.reading() as db:
        last: tuple[int, DocumentRecord] | None = None
        for one in reviewed(db, viewer=viewer):
            if last is None or last[0] != one.d:
                last = one.d, document_of(db, one.d)
            yield one, last[1]


def decided(desk: Desk, viewer: str | None) -> Iterator[list[Decided]]:
    """Yield, for each claim with a decision, all of its decisions."""
    for one, document in with_articles(desk, viewer):
        found = [
            Decided(
                one.claim,
                corrected(one.claim, decision.edits, mentions=document.entities),
                decision,
                document,
            )
            for decision in one.decisions
            if decision.answer
        ]
        if found:
            yield found
