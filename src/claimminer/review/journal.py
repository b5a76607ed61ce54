"""Decisions, added one after the other and never changed; what they come to for each claim and reviewer.

An entry is the whole state of one claim for one reviewer: answer, mark, comment, edits. Undo is an entry, too: it takes
back the last one that still holds. A token makes each entry once, however often it is sent.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from claimminer.errors import ClaimminerError
from claimminer.records import Claim
from claimminer.review.corrections import corrected
from claimminer.review.database import Row
from claimminer.review.readings import Edits, reading_key

__all__ = [
    "ANSWERS", "STANDING_COLUMNS", "Answer", "ConflictError", "Entry", "Role", "Standing", "Undone", "add", "entry_at",
    "history", "new_token", "rebuild", "standing_from", "standing_of", "standings", "undo",
]  # fmt: skip

Answer = Literal["accept", "reject", "skip"]
Role = Literal["review", "adjudication"]
_TOLD = (
    "seq", "token", "time", "reviewer", "role", "claim", "document", "content", "answer", "flagged", "comment",
    "origin", "undoes",
)  # fmt: skip
ANSWERS: tuple[Answer, ...] = ("accept", "reject", "skip")


class ConflictError(ClaimminerError):
    """Somebody (another tab) decided since the page was shown. ``standing`` is what holds now."""

    def __init__(self, standing: Standing | None) -> None:
        super().__init__("decided in the meantime, in another window")
        self.standing = standing


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a reviewer says of a claim. ``claim``: the machine's; ``content``: the digest of its article's text.

    ``origin``: ``app``, ``added`` (the claim is the reviewer's own), ``added before`` (such a one, carried over),
    ``carried``, ``reopened``, or ``import``. ``extra``: what an imported file said
    that we have no field for. ``time``: ISO 8601 in UTC, null for now.
    """

    token: str
    reviewer: str
    claim: Claim
    content: str
    role: Role = "review"
    answer: Answer | None = None
    flagged: bool = False
    comment: str | None = None
    edits: Edits | None = None
    origin: str = "app"
    extra: dict[str, Any] | None = None
    time: str | None = None

    @property
    def final(self) -> str | None:
        """What the decision comes to: two reviewers agree where it is the same. Null without a judgement."""
        if self.answer == "accept":
            return reading_key(corrected(self.claim, self.edits))
        return self.answer if self.answer == "reject" else None


class Standing(NamedTuple):
    """What holds of one claim for one reviewer. ``final``: what it comes to; decisions agree where that is the same."""

    seq: int
    reviewer: str
    role: Role
    answer: Answer | None
    flagged: bool
    comment: str | None
    edits: Edits | None
    time: str
    origin: str
    extra: dict[str, Any] | None = None
    final: str | None = None


class Undone(NamedTuple):
    """The claim whose last entry was taken back, as what it was decided, and its article."""

    claim: str
    role: Role
    document: str


def add(db: sqlite3.Connection, entry: Entry, *, base: int | None = None) -> int:
    """Write the entry down; its number. An entry whose token is there already is not written again.

    ``base``: the number of the entry that the reviewer saw as standing, 0 for none; null where that does not matter.
    Raises ConflictError where another one holds. ``db`` is in a writing transaction.
    """
    there = db.execute("SELECT seq FROM events WHERE token = ?", (entry.token,)).fetchone()
    if there:
        return int(there["seq"])
    if base is not None:
        now = standing_of(db, entry.claim.id, entry.reviewer, entry.role)
        if (now.seq if now else 0) != base:
            raise ConflictError(now)
    if entry.extra is None:  # what an import brought along stays with the claim
        before = standing_of(db, entry.claim.id, entry.reviewer, entry.role)
        entry = replace(entry, extra=before.extra if before else None)
    seq = _insert(db, entry)
    _stand(db, entry.claim.id, entry.reviewer, entry.role)
    return seq


def undo(db: sqlite3.Connection, reviewer: str, *, token: str) -> Undone | None:
    """Take back the reviewer's last entry that still holds; None where none is left. The same token undoes once."""
    there = db.execute("SELECT claim, role, document FROM events WHERE token = ?", (token,)).fetchone()
    if there:
        return Undone(*there)
    last = db.execute(
        "SELECT * FROM events e WHERE reviewer = ? AND origin IN ('app', 'added') AND undoes IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM events u WHERE u.undoes = e.seq) ORDER BY seq DESC LIMIT 1",
        (reviewer,),
    ).fetchone()
    if last is None:
        return None
    db.execute(
        "INSERT INTO events (token, time, reviewer, role, claim, document, content, snapshot, reading, origin,"
        " undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'app', ?)",
        (token, _now(), reviewer, last["role"], last["claim"], last["document"], last["content"],
         last["snapshot"], last["reading"], last["seq"]),
    )  # fmt: skip
    _stand(db, last["claim"], reviewer, last["role"])
    return Undone(last["claim"], last["role"], last["document"])


def standing_of(db: sqlite3.Connection, claim: str, reviewer: str, role: Role = "review") -> Standing | None:
    """What holds of a claim for a reviewer; None where nothing was said, or all of it taken back."""
    query = f"{_STANDING} WHERE s.claim = ? AND s.reviewer = ? AND s.role = ?"
    row = db.execute(query, (claim, reviewer, role)).fetchone()
    return standing_from(row) if row else None


def history(db: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Every entry as plain JSON values, the oldest first, with the machine's claim as it was judged."""
    query = "SELECT e.*, p.record FROM events e JOIN snapshots p ON p.digest = e.snapshot ORDER BY e.seq"
    for row in db.execute(query):
        event = {name: row[name] for name in _TOLD}
        parsed = {name: json.loads(row[name]) if row[name] else None for name in ("edits", "extra")}
        yield {"schema": "claimminer/decision/1", **event, **parsed, "flagged": bool(row["flagged"]),
               "machine": json.loads(row["record"])}  # fmt: skip


def rebuild(db: sqlite3.Connection) -> None:
    """Make `standing` anew from the entries."""
    db.execute("DELETE FROM standing")
    db.execute("DELETE FROM disputed")
    for row in db.execute("SELECT DISTINCT claim, reviewer, role FROM events").fetchall():
        _stand(db, *row)


STANDING_COLUMNS = (
    "s.claim, s.seq, s.reviewer, s.role, s.answer, s.flagged, s.final,"
    " e.comment, e.edits, e.time, e.origin, e.extra"
)
_STANDING = f"SELECT {STANDING_COLUMNS} FROM standing s JOIN events e ON e.seq = s.seq"


def standing_from(row: Row) -> Standing:
    """What a row of ``STANDING_COLUMNS`` says."""
    edits = Edits.model_validate_json(row["edits"]) if row["edits"] else None
    extra = json.loads(row["extra"]) if row["extra"] else None
    return Standing(
        row["seq"], row["reviewer"], row["role"], row["answer"], bool(row["flagged"]), row["comment"], edits,
        row["time"], row["origin"], extra, row["final"],
    )  # fmt: skip


def standings(
    db: sqlite3.Connection, where: str, values: tuple[object, ...]
) -> Iterator[tuple[str, Standing]]:
    """Yield what holds, with the claim's id; ``where`` is a condition on ``s`` (standing) and ``e`` (its entry)."""
    for row in db.execute(f"{_STANDING} WHERE {where}", values):
        yield row["claim"], standing_from(row)


def entry_at(db: sqlite3.Connection, seq: int) -> Standing:
    """The entry of that number, whether it holds still or not."""
    return standing_from(db.execute("SELECT * FROM events WHERE seq = ?", (seq,)).fetchone())


def _insert(db: sqlite3.Connection, entry: Entry) -> int:
    record = json.dumps(entry.claim.as_json())
    digest = hashlib.sha256(record.encode()).hexdigest()[:32]
    db.execute("INSERT OR IGNORE INTO snapshots VALUES (?, ?)", (digest, record))
    cursor = db.execute(
        "INSERT INTO events (token, time, reviewer, role, claim, document, content, snapshot, reading, answer, flagged,"
        " comment, edits, final, origin, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.token, entry.time or _now(), entry.reviewer, entry.role, entry.claim.id, entry.claim.document.id,
         entry.content, digest, reading_key(entry.claim), entry.answer, entry.flagged, entry.comment or None,
         json.dumps(entry.edits.as_json()) if entry.edits else None, entry.final, entry.origin,
         json.dumps(entry.extra) if entry.extra else None),
    )  # fmt: skip
    return int(cursor.lastrowid or 0)


def _stand(db: sqlite3.Connection, claim: str, reviewer: str, role: str) -> None:
    """Bring `standing` up to the last entry that was not taken back."""
    key = (claim, reviewer, role)
    db.execute("DELETE FROM standing WHERE claim = ? AND reviewer = ? AND role = ?", key)
    db.execute(
        "INSERT INTO standing SELECT claim, reviewer, role, seq, answer, flagged, comment IS NOT NULL,"
        " edits IS NOT NULL, final FROM events e WHERE claim = ? AND reviewer = ? AND role = ? AND undoes IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM events u WHERE u.undoes = e.seq) ORDER BY seq DESC LIMIT 1",
        key,
    )
    db.execute("DELETE FROM disputed WHERE claim = ?", (claim,))
    db.execute(
        "INSERT INTO disputed SELECT claim FROM standing WHERE claim = ? AND role = 'review'"
        " AND answer IN ('accept', 'reject') GROUP BY claim HAVING min(final) <> max(final)",
        (claim,),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def new_token() -> str:
    """A token that nobody has used."""
    return uuid.uuid4().hex
