"""What stands where: articles and claims of the run, and claims that people added to it."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence
from typing import Any

from pydantic_core import from_json

from claimminer.records import Claim, DocumentRecord
from claimminer.review.database import BY_PEOPLE, FIRST_ADDED, Row

__all__ = [
    "claim_at", "claims_in", "content_of", "document_json_of", "document_named", "document_of", "has_added", "is_added",
    "place_of",
]  # fmt: skip


def place_of(db: sqlite3.Connection, claim: str) -> Row | None:
    """A claim's row (``n``, ``id``, ``d``, ``reading``); the first one where two articles have the same text."""
    for source in ("run.claims", "added"):
        row: Row | None = db.execute(
            f"SELECT n, id, d, reading FROM {source} WHERE id = ? ORDER BY n LIMIT 1", (claim,)
        ).fetchone()
        if row:
            return row
    return None


def claim_at(db: sqlite3.Connection, n: int) -> Claim:
    """The claim of that number, as it was found or added."""
    source = "added" if is_added(n) else "run.records"
    return Claim.model_validate_json(
        db.execute(f"SELECT record FROM {source} WHERE n = ?", (n,)).fetchone()[0]
    )


def is_added(n: int) -> bool:
    """Whether a person added the claim of that number."""
    return n >= FIRST_ADDED


def has_added(db: sqlite3.Connection) -> bool:
    """Whether anybody ever added a claim, in this run or an earlier one."""
    return db.execute(f"SELECT 1 FROM events WHERE origin IN {BY_PEOPLE}").fetchone() is not None


def claims_in(db: sqlite3.Connection, d: int) -> Sequence[Row]:
    """The claims of an article (``n``, ``id``, ``start`` and ``stop`` of the relation), as they stand in it."""
    rows: Sequence[Row] = db.execute(
        "SELECT n, id, start, stop FROM run.claims WHERE d = :d"
        " UNION ALL SELECT n, id, start, stop FROM added WHERE d = :d ORDER BY start, n",
        {"d": d},
    ).fetchall()
    return rows


def document_named(db: sqlite3.Connection, document: str) -> int | None:
    """The place of an article by its id; the first one where two have the same text."""
    row = db.execute("SELECT d FROM run.documents WHERE id = ? ORDER BY d LIMIT 1", (document,)).fetchone()
    return row["d"] if row else None


def content_of(db: sqlite3.Connection, d: int) -> str:
    """The digest of the article's text."""
    return str(db.execute("SELECT content FROM run.documents WHERE d = ?", (d,)).fetchone()[0])


def document_of(db: sqlite3.Connection, d: int) -> DocumentRecord:
    """The article at that place of the run."""
    return DocumentRecord.model_validate_json(_document_record(db, d))


def document_json_of(db: sqlite3.Connection, d: int) -> dict[str, Any]:
    """The same as plain JSON values: sooner read, where there are many."""
    value: dict[str, Any] = from_json(_document_record(db, d))
    return value


def _document_record(db: sqlite3.Connection, d: int) -> bytes:
    return zlib.decompress(
        db.execute("SELECT record FROM run.documents WHERE d = ?", (d,)).fetchone()["record"]
    )
