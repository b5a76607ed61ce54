"""What the decisions come to: a verdict for each claim, and how far reviewers are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from heapq import merge
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from pydantic_core import from_json

from claimminer.review.corrections import corrected_json
from claimminer.review.journal import STANDING_COLUMNS, Standing, standing_from, standings
from claimminer.review.lookup import has_added
from claimminer.review.readings import Edits

__all__ = [
    "Progress", "Reviewed", "Verdict", "decisions_on", "may_see", "progress_of", "reviewed", "reviewers", "verdict_of",
]  # fmt: skip

Json = dict[str, Any]
Verdict = Literal["accept", "reject", "skip", "disputed", "none"]
_PAUSE = 300  # seconds without a decision after which nobody was at it
_RECENT = 200
_FEW = 4  # decisions in a row, before a pace is told


@dataclass(frozen=True)
class Reviewed:
    """A claim with all that holds of it. ``record``: as it was found; ``edits``: those of the verdict; ``added_by``:
    the reviewer who saw it where the machine had missed it."""

    record: str
    d: int
    added_by: str | None
    decisions: Sequence[Standing]
    verdict: Verdict
    edits: Edits | None

    @cached_property
    def machine(self) -> Json:
        """The record as plain JSON values: there may be many."""
        value: Json = from_json(self.record)
        return value

    def read_with(self, edits: Edits | None, entities: Sequence[Json] = ()) -> Json:
        """The claim with these edits, as plain JSON values; ``machine`` itself without. ``entities``: the article's."""
        return corrected_json(self.machine, edits, entities)


class Progress(NamedTuple):
    """How far a reviewer is: claims decided, of all; decisions an hour of late, null after a few only."""

    decided: int
    total: int
    an_hour: int | None

    @property
    def left(self) -> int:
        return self.total - self.decided


def reviewed(db: sqlite3.Connection, *, viewer: str | None = None) -> Iterator[Reviewed]:
    """Yield the claims that anybody said something of, in the run's order, an article's added ones after the found.

    ``viewer``: only what that reviewer may see, others' decisions after an own judgement alone.
    """
    said = "CROSS JOIN standing s ON s.claim = c.id CROSS JOIN events e ON e.seq = s.seq"
    found = db.execute(
        f"SELECT c.n, c.d, r.record, NULL AS added_by, {STANDING_COLUMNS} FROM run.claims c {said}"
        " CROSS JOIN run.records r ON r.n = c.n ORDER BY c.n"
    )
    added = db.execute(
        f"SELECT c.n, c.d, c.record, c.added_by, {STANDING_COLUMNS} FROM added c {said} ORDER BY c.d, c.n"
    )
    every = merge(found, added, key=itemgetter("d", "n")) if has_added(db) else found
    for _, group in groupby(every, key=itemgetter("n")):
        rows = list(group)
        decisions = _seen([standing_from(row) for row in rows], viewer)
        if decisions:
            _, d, record, added_by = rows[0][:4]
            yield Reviewed(record, d, added_by, decisions, *verdict_of(decisions))


def decisions_on(db: sqlite3.Connection, claim: str, *, viewer: str | None = None) -> list[Standing]:
    """What holds of a claim, by reviewer; to a viewer without a judgement of their own only what is theirs."""
    return _seen([standing for _, standing in standings(db, "s.claim = ?", (claim,))], viewer)


def verdict_of(decisions: Sequence[Standing]) -> tuple[Verdict, Edits | None]:
    """The adjudicator's word, the last one; else what all who judged agree on."""
    judged = [one for one in decisions if _is_judged(one)]
    settled = sorted((one for one in judged if one.role == "adjudication"), key=lambda one: one.seq)
    deciding = settled[-1:] or judged
    if not deciding:
        return ("skip" if any(one.answer for one in decisions) else "none"), None
    if len({one.final for one in deciding}) > 1:
        return "disputed", None
    source = next((one.edits.source for one in deciding if one.edits and one.edits.source), None)
    edits = deciding[0].edits
    if source and (edits is None or edits.source is None):
        edits = (edits or Edits()).model_copy(update={"source": source})
    return ("accept" if deciding[0].answer == "accept" else "reject"), edits


def reviewers(db: sqlite3.Connection) -> list[str]:
    """Everybody who has said something, by name."""
    return [row[0] for row in db.execute("SELECT DISTINCT reviewer FROM standing ORDER BY 1")]


def progress_of(db: sqlite3.Connection, reviewer: str) -> Progress:
    """How far the reviewer is with this run."""
    found = db.execute("SELECT value FROM run.meta WHERE key = 'ids'").fetchone()[0]
    added = db.execute("SELECT count(*) FROM added").fetchone()[0]
    decided = db.execute(
        "SELECT count(*) FROM standing s WHERE reviewer = ? AND role = 'review' AND answer IS NOT NULL"
        " AND (EXISTS (SELECT 1 FROM run.claims c WHERE c.id = s.claim) OR s.claim IN (SELECT id FROM added))",
        (reviewer,),
    ).fetchone()[0]
    return Progress(decided, int(found) + added, _pace(db, reviewer))


def _pace(db: sqlite3.Connection, reviewer: str) -> int | None:
    rows = db.execute(
        "SELECT time FROM events WHERE reviewer = ? AND origin = 'app' AND answer IS NOT NULL"
        " ORDER BY seq DESC LIMIT ?",
        (reviewer, _RECENT),
    )
    times = [datetime.fromisoformat(row["time"]).timestamp() for row in rows]
    gaps = [gap for later, earlier in pairwise(times) if 0 <= (gap := later - earlier) < _PAUSE]
    return round(3600 * len(gaps) / sum(gaps)) if len(gaps) >= _FEW and sum(gaps) > 0 else None


def _seen(found: list[Standing], viewer: str | None) -> list[Standing]:
    if viewer is None or any(_is_judged(one) and one.reviewer == viewer for one in found):
        return found
    return [one for one in found if one.reviewer == viewer or one.role == "adjudication"]


def _is_judged(standing: Standing) -> bool:
    return standing.answer in ("accept", "reject")


def may_see(db: sqlite3.Connection, viewer: str | None, claim: str) -> bool:
    """Whether the viewer has judged the claim, and so may see what others say of it."""
    query = (
        "SELECT 1 FROM standing WHERE claim = ? AND reviewer = ? AND role = 'review'"
        " AND answer IN ('accept', 'reject')"
    )
    return viewer is None or db.execute(query, (claim, viewer)).fetchone() is not None
