"""The decisions as they were made, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from claimminer.review.desk import Desk
from claimminer.review.exports.lines import line
from claimminer.review.journal import history
from claimminer.review.verdicts import may_see

__all__ = ["write"]


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield a line for each entry, the oldest first."""
    with desk.reading() as db:
        for event in history(db):
            if viewer in (None, event["reviewer"]) or may_see(db, viewer, event["claim"]):
                yield line(event)
