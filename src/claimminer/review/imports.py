"""Decisions made elsewhere, taken in: Prodigy's JSON Lines and Label Studio's JSON. The same file counts once.

What the file says that has no place here is kept beside the decision, and written again by an export.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from claimminer.errors import InputError
from claimminer.records import Claim
from claimminer.review.adding import add_claim
from claimminer.review.database import Row
from claimminer.review.desk import Desk, checked_name
from claimminer.review.exports.tasks import LABELS
from claimminer.review.foreign import Brought, Json, given_text, read_decisions
from claimminer.review.journal import Entry, add, standing_of
from claimminer.review.lookup import claim_at, content_of, document_named, document_of, place_of
from claimminer.review.readings import Edits, checked_edits

__all__ = ["Report", "import_file"]

_NAMES = {label: name for name, label in LABELS.items()}


@dataclass
class Report:
    """What became of a file. ``notes``: a line for each decision that could not be used, and why."""

    taken: int = 0
    same: int = 0
    notes: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.taken:,} decisions taken in, {self.same:,} there already, {len(self.notes):,} left out"


def import_file(
    desk: Desk, path: Path, *, reviewer: str, name: str | None = None, only_me: bool = False
) -> Report:
    """Take a file of decisions in, all or nothing of what it holds for this run.

    ``reviewer``: who made those that name nobody. ``only_me``: leave out what others made. ``name``: of the file, for
    messages. Raises InputError where the file is neither Prodigy's nor Label Studio's.
    """
    name = name or str(path)
    report = Report()
    with desk.writing() as db:
        for place, read in read_decisions(path, name):
            try:
                brought = read()
                who = checked_name(brought.reviewer or reviewer)
                if only_me and who != reviewer:
                    raise InputError(f"made by {who}")
                _take(db, brought, who, report)
            except InputError as error:
                report.notes.append(f"{place}: {error}")
    return report


def _take(db: sqlite3.Connection, brought: Brought, reviewer: str, report: Report) -> None:
    found = place_of(db, brought.claim)
    row = found or _added(db, brought, reviewer)
    claim = claim_at(db, row["n"])
    text = _article(db, row["d"], brought)
    edits = checked_edits(_edits(brought, claim), claim=claim, text=text)
    comment = given_text(brought.fields.get("comment"))
    flagged = brought.fields.get("flagged") in (True, "yes")
    there = standing_of(db, claim.id, reviewer, brought.role)
    if there and (there.answer, there.edits or Edits(), there.comment, there.flagged) == (
        brought.answer, edits or Edits(), comment, flagged,
    ):  # fmt: skip
        report.same += found is not None
        report.taken += found is None
        return
    told = json.dumps(
        [brought.answer, brought.spans, brought.fields, brought.time, reviewer, brought.role, claim.id]
    )
    entry = Entry(
        token=f"import:{hashlib.sha256(told.encode()).hexdigest()}", reviewer=reviewer, claim=claim,
        content=content_of(db, row["d"]), role=brought.role, answer=brought.answer, flagged=flagged, comment=comment,
        edits=edits, origin="import", extra=brought.extra, time=brought.time,
    )  # fmt: skip
    before = db.total_changes
    add(db, entry)
    if db.total_changes > before:
        report.taken += 1
    else:
        report.same += 1


def _added(db: sqlite3.Connection, brought: Brought, reviewer: str) -> Row:
    """A claim that this reviewer added elsewhere, to an article that is here: added here, too."""
    d = document_named(db, brought.document or "")
    if d is None or brought.added_by != reviewer:
        raise InputError(f"claim {brought.claim[:40]!r} is not in this run")
    _article(db, d, brought)
    claim, _ = add_claim(
        db, d, _edits(brought, None), reviewer=reviewer, token=f"import:{brought.claim}:{reviewer}"
    )
    row = place_of(db, claim)
    if row is None:  # taken back here since
        raise InputError(f"claim {brought.claim[:40]!r} was taken back")
    return row


def _article(db: sqlite3.Connection, d: int, brought: Brought) -> str:
    text = document_of(db, d).text
    if text[brought.start : brought.start + len(brought.text)] != brought.text:
        raise InputError("its text does not stand in the article there")
    return text


def _edits(brought: Brought, claim: Claim | None) -> Json:
    """The file's spans and fields as edits: all of them, what is as the machine had it is dropped later."""
    edits: Json = {
        name: brought.fields[name] for name in ("type", "direction", "strength") if name in brought.fields
    }
    if "negated" in brought.fields:
        edits["negated"] = brought.fields["negated"] in (True, "yes")
    if brought.fields.get("source"):
        edits["source"] = brought.fields["source"]
    kinds = {(one.start, one.end): one.kind for one in claim.hedges} if claim else {}
    had = claim.attribution.kind if claim else "none"
    hedges = []
    for label, start, end, kind in brought.spans:
        place = {"start": brought.start + start, "end": brought.start + end}
        name = _NAMES.get(label)
        if name == "hedge":
            hedges.append({**place, "kind": kind or kinds.get((place["start"], place["end"]), "verb")})
        elif name == "attribution":
            edits[name] = {**place, "kind": kind or (had if had != "none" else "vague")}
        elif name is not None:
            edits[name] = place
    if brought.spans:
        edits["hedges"] = hedges
    if brought.fields.get("attribution") == "none" and "attribution" not in edits:
        edits["attribution"] = {"kind": "none"}
    return edits
