"""Carrying decisions over to another run: they hold on where sentence, spans and reading are the same, else are listed.

holds     the same claim, read as before
carried   the same words and reading in an article that changed around them: decided again, by the same reviewer
changed   the claim is read in another way now: it is to be decided again
gone      nothing in the run has these words
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any, Literal, NamedTuple

from claimminer.records import Claim, Span
from claimminer.review.adding import moved, shift_to
from claimminer.review.corrections import corrected
from claimminer.review.database import BY_PEOPLE, Database, Row
from claimminer.review.journal import Entry, Standing, add, entry_at, standing_of, standings
from claimminer.review.lookup import claim_at, content_of, document_of
from claimminer.review.readings import Edits, reading_key, sentence_key, words_key

__all__ = ["Leftover", "carry_over", "leftovers"]

Fate = Literal["holds", "carried", "changed", "gone"]

# the same claim, read in the same way; or one that a person added to an article that stayed as it was
_HOLDS = (
    "(EXISTS (SELECT 1 FROM run.claims c WHERE c.id = s.claim AND c.reading = e.reading)"
    " OR s.claim IN (SELECT id FROM added))"
)
_ADDERS_FIRST = (
    "NOT EXISTS (SELECT 1 FROM events a WHERE a.claim = s.claim AND a.reviewer = s.reviewer"
    f" AND a.origin IN {BY_PEOPLE}), s.seq"
)


class Leftover(NamedTuple):
    """A decision that was not carried over: ``now`` is the claim that is read in its place, if there is one."""

    claim: Claim
    standing: Standing
    why: str
    now: Claim | None


@dataclass(frozen=True)
class _Old:
    """A decision, the claim that it was made on, and that claim's source id as text."""

    standing: Standing
    claim: Claim

    @property
    def source(self) -> str | None:
        return None if self.claim.document.source_id is None else str(self.claim.document.source_id)


def carry_over(database: Database, fingerprint: str) -> Counter[str]:
    """Bring the decisions to the run of this fingerprint, those that were not looked at for it before.

    How many hold, were carried, changed or are gone. Each is written once, however often this is done.
    """
    fates: Counter[str] = Counter()
    with database.writing() as db:
        row = db.execute("SELECT seq FROM carried WHERE fingerprint = ?", (fingerprint,)).fetchone()
        done = row["seq"] if row else 0
        held = f"SELECT count(*) FROM standing s JOIN events e ON e.seq = s.seq WHERE s.seq > ? AND {_HOLDS}"
        fates["holds"] = db.execute(held, (done,)).fetchone()[0]
        for claim_id, standing in list(
            standings(db, f"s.seq > ? AND NOT {_HOLDS} ORDER BY {_ADDERS_FIRST}", (done,))
        ):
            if standing.answer or standing.flagged or standing.comment:
                old = _Old(standing, _judged_claim(db, standing.seq))
                fates[_carry(db, old, claim_id, fingerprint)] += 1
        last = db.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()[0]
        now = datetime.now(UTC).isoformat(timespec="seconds")
        db.execute("INSERT OR REPLACE INTO carried VALUES (?, ?, ?)", (fingerprint, last, now))
    return +fates


def leftovers(database: Database, fingerprint: str, *, reviewer: str | None = None) -> list[Leftover]:
    """What was not carried over to this run, and is not decided since."""
    found = []
    with database.reading() as db:
        rows = db.execute(
            "SELECT * FROM leftovers WHERE fingerprint = ? ORDER BY seq", (fingerprint,)
        ).fetchall()
        for row in rows:
            if reviewer is not None and row["reviewer"] != reviewer:
                continue
            standing = entry_at(db, row["seq"])
            there = db.execute("SELECT record FROM run.claims c JOIN run.records r ON r.n = c.n WHERE id = ? LIMIT 1",
                               (row["now"],)).fetchone()  # fmt: skip
            now = Claim.model_validate_json(there["record"]) if there else None
            again = standing_of(db, row["now"], row["reviewer"], row["role"]) if now else None
            if not (again and again.answer):
                found.append(Leftover(_judged_claim(db, row["seq"]), standing, row["why"], now))
    return found


def _carry(db: sqlite3.Connection, old: _Old, claim_id: str, fingerprint: str) -> Fate:
    here = db.execute("SELECT n, id, d, reading FROM run.claims WHERE id = ? LIMIT 1", (claim_id,)).fetchone()
    new = here or _same_words(db, old)
    if new is not None:
        edits = _fitting_edits(db, old, new)
        if edits is not None:
            _decide_again(db, old, new, edits, fingerprint)
            return "carried"
    if new is None and _carry_added(db, old, claim_id, fingerprint):
        return "carried"
    if here:
        _reopen(db, old, here, fingerprint)
    now = new or _same_sentence(db, old)
    why: Fate = "changed" if now is not None else "gone"
    standing = old.standing
    left = (fingerprint, claim_id, standing.reviewer, standing.role, standing.seq, why, now["id"] if now else None)
    db.execute("INSERT OR REPLACE INTO leftovers VALUES (?, ?, ?, ?, ?, ?, ?)", left)
    return why


def _carry_added(db: sqlite3.Connection, old: _Old, claim_id: str, fingerprint: str) -> bool:
    """A claim that a person added goes along to where its sentence stands now."""
    added = f"SELECT 1 FROM events WHERE claim = ? AND origin IN {BY_PEOPLE}"
    if db.execute(added, (claim_id,)).fetchone() is None:
        return False
    where = _kin(old, db.execute("SELECT d, path, source FROM run.documents").fetchall())
    for row in where:
        document = document_of(db, row["d"])
        shift = shift_to(old.claim, document.text)
        claim = None if shift is None else moved(old.claim, shift, document)
        edits = _shifted(old.standing.edits or Edits(), shift or 0, document.text)
        if claim is not None and edits is not None:
            place = {"claim": claim, "content": content_of(db, row["d"]), "origin": "added before"}
            _add(db, old, fingerprint, **place, answer=old.standing.answer, edits=edits)
            return True
    return False


def _same_words(db: sqlite3.Connection, old: _Old) -> Row | None:
    return _in_same_article(db, old, "words", words_key(old.claim))


def _same_sentence(db: sqlite3.Connection, old: _Old) -> Row | None:
    return _in_same_article(db, old, "sentence", sentence_key(old.claim))


def _in_same_article(db: sqlite3.Connection, old: _Old, column: str, key: str) -> Row | None:
    """The claim with these words in the same article; the nearest."""
    rows: list[Row] = db.execute(
        "SELECT c.n, c.id, c.d, c.reading, c.start, d.path, d.source FROM run.claims c"
        f" JOIN run.documents d ON d.d = c.d WHERE c.{column} = ?",
        (key,),
    ).fetchall()
    return min(_kin(old, rows), key=lambda row: abs(row["start"] - old.claim.relation.start), default=None)


def _kin(old: _Old, rows: list[Row]) -> list[Row]:
    """Those of the article of the same path, else source id, else file name."""
    path = old.claim.document.path
    kin = (
        lambda row: row["path"] == path,
        lambda row: old.source is not None and row["source"] == old.source,
        lambda row: PurePosixPath(row["path"]).name == PurePosixPath(path).name,
    )
    return next((same for is_kin in kin if (same := [row for row in rows if is_kin(row)])), [])


def _fitting_edits(db: sqlite3.Connection, old: _Old, new: Row) -> Edits | None:
    """The edits with which the old decision holds of the new claim; None where it does not hold."""
    edits = old.standing.edits or Edits()
    if new["reading"] == reading_key(old.claim):
        shift = claim_at(db, new["n"]).sentence.start - old.claim.sentence.start
        return _shifted(edits, shift, document_of(db, new["d"]).text)
    if old.standing.answer == "accept" and new["reading"] == reading_key(corrected(old.claim, edits)):
        return Edits(source=edits.source)  # the machine has learned it
    return None


def _shifted(edits: Edits, by: int, text: str) -> Edits | None:
    """The edits at their new places; None where other words stand there."""
    changes: dict[str, object] = {}
    for name in ("cause", "relation", "effect", "attribution"):
        span = getattr(edits, name)
        if span is not None and span.start is not None:
            changes[name] = span.model_copy(update={"start": span.start + by, "end": span.end + by})
    if edits.hedges:
        changes["hedges"] = tuple(
            one.model_copy(update={"start": one.start + by, "end": one.end + by}) for one in edits.hedges
        )
    moved = edits.model_copy(update=changes)
    spans: list[Span] = [getattr(moved, name) for name in changes if name != "hedges"] + list(
        moved.hedges or ()
    )
    return (
        moved if all(span.start >= 0 and text[span.start : span.end] == span.text for span in spans) else None
    )


def _decide_again(db: sqlite3.Connection, old: _Old, new: Row, edits: Edits, fingerprint: str) -> None:
    standing = old.standing
    there = standing_of(db, new["id"], standing.reviewer, standing.role)
    if there and new["id"] != old.claim.id:
        return  # decided anew already
    _add(db, old, fingerprint, **_at(db, new), answer=standing.answer, edits=edits, origin="carried")


def _reopen(db: sqlite3.Connection, old: _Old, here: Row, fingerprint: str) -> None:
    _add(db, old, fingerprint, **_at(db, here), answer=None, edits=None, origin="reopened")


def _at(db: sqlite3.Connection, new: Row) -> dict[str, Any]:
    return {"claim": claim_at(db, new["n"]), "content": content_of(db, new["d"])}


def _add(db: sqlite3.Connection, old: _Old, fingerprint: str, *, edits: Edits | None, **values: Any) -> None:
    standing = old.standing
    entry = Entry(
        token=f"{fingerprint}:{standing.seq}", reviewer=standing.reviewer, role=standing.role,
        flagged=standing.flagged, comment=standing.comment, extra=standing.extra,
        edits=None if edits is None or edits.is_empty() else edits, **values,
    )  # fmt: skip
    add(db, entry)


def _judged_claim(db: sqlite3.Connection, seq: int) -> Claim:
    row = db.execute(
        "SELECT record FROM snapshots JOIN events ON digest = snapshot WHERE seq = ?", (seq,)
    ).fetchone()
    return Claim.model_validate_json(row["record"])
