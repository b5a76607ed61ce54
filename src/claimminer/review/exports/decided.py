"""Each decision with the claim as that reviewer reads it, and its article: what annotation tools get."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

from claimminer.review.desk import Desk
from claimminer.review.journal import Standing
from claimminer.review.lookup import document_json_of
from claimminer.review.verdicts import Reviewed, reviewed

__all__ = ["Decided", "decided", "reading_of", "with_articles"]

Json = dict[str, Any]  # a record as plain values: many are read, few changed


class Decided(NamedTuple):
    """A reviewer's decision. ``claim``: as the reviewer has it; ``machine``: as it was found, or added."""

    machine: Json
    claim: Json
    decision: Standing
    document: Json
    added_by: str | None

    @property
    def is_edited(self) -> bool:
        return self.claim is not self.machine


def reading_of(db: sqlite3.Connection, one: Reviewed) -> Json:
    """The claim as the verdict has it, as JSON values."""
    drawn_anew = one.edits and (one.edits.cause or one.edits.effect)
    return one.read_with(one.edits, document_json_of(db, one.d)["entities"] if drawn_anew else ())


def with_articles(desk: Desk, viewer: str | None) -> Iterator[tuple[Reviewed, Json]]:
    """Yield the claims that somebody said something of, each with its article."""
    with desk.reading() as db:
        last: tuple[int, Json] | None = None
        for one in reviewed(db, viewer=viewer):
            if last is None or last[0] != one.d:
                last = one.d, document_json_of(db, one.d)
            yield one, last[1]


def decided(desk: Desk, viewer: str | None) -> Iterator[list[Decided]]:
    """Yield, for each claim with a decision, all of its decisions."""
    for one, document in with_articles(desk, viewer):
        entities = document["entities"]
        found = [
            Decided(one.machine, one.read_with(given.edits, entities), given, document, one.added_by)
            for given in one.decisions
            if given.answer
        ]
        if found:
            yield found
