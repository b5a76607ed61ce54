"""Decisions of reviewers in, as reviewed JSON lines: the contract's claims as a person reads them, and ``review``.

    {…the claim…, "review": {"verdict": "accept", "machine": {…fields before they were set right…},
                             "source": {"doi": …} or null, "decisions": [{"reviewer": …, "time": …, …}]}}

A verdict other than ``accept`` or ``reject`` leaves the claim undecided, and takes an earlier decision back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from pydantic import Field
from sqlalchemy import Connection, func, insert, select

from claimminer.errors import InputError
from claimminer.kb.bulk import chunked
from claimminer.kb.database import Database
from claimminer.kb.decisions import Decided
from claimminer.kb.judging import judge_anew
from claimminer.kb.rows import Row, fingerprint
from claimminer.kb.tables import ARTICLES, CLAIMS, DECISIONS
from claimminer.records import Claim, Record
from claimminer.review.desk import DECISIONS as REVIEW
from claimminer.review.desk import open_desk
from claimminer.review.exports import export
from claimminer.store import json_line, read_records

__all__ = ["Reviewed", "load_reviews"]

_BATCH = 500


class _Decision(Record):
    """One reviewer's word."""

    reviewer: str | None = None
    time: str | None = None
    comment: str | None = None


class _Review(Record):
    """What was decided of a claim."""

    verdict: Literal["accept", "reject", "skip", "disputed", "none"]
    source: dict[str, Any] | None = None
    machine: dict[str, Any] = Field(default_factory=dict)
    decisions: tuple[_Decision, ...] = ()


class ReviewedClaim(Claim):
    """A line of the file."""

    review: _Review


@dataclass
class Reviewed:
    """What a file brought: decisions that are new, that were known, and the stored claims they changed."""

    new: int = 0
    known: int = 0
    claims: int = 0


def load_reviews(database: Database, path: Path) -> Reviewed:
    """Take in decisions: a run folder with its review, or a file that a review has exported.

    Raises InputError where it is missing or a line of it is something else.
    """
    done = Reviewed()
    with _lines_of(path) as file:
        _load_lines(database, file, path, done)
    return done


@contextmanager
def _lines_of(path: Path) -> Iterator[Path]:
    """The file; of a run folder, what its review exports."""
    if path.is_file():
        yield path
        return
    if not (path / REVIEW).is_file():
        what = "no decisions in it" if path.is_dir() else "no such file"
        raise InputError(f"{path}: {what}; give a run folder that was reviewed, or JSON lines of a review")
    with open_desk(path) as desk, TemporaryDirectory() as folder:
        file = Path(folder, "reviewed.jsonl")
        with file.open("wb") as lines:
            lines.writelines(export(desk, "reviewed"))
        yield file


def _load_lines(database: Database, file: Path, path: Path, done: Reviewed) -> None:
    for batch in chunked(read_records(file, ReviewedClaim), _BATCH):
        rows = {row["key"]: row for row in (_row(one, path) for one in batch)}
        with database.writing() as connection:
            new = [*_new(connection, rows)]
            done.new += len(new)
            done.known += len(batch) - len(new)
            done.claims += _take_in(connection, new)


def _row(one: ReviewedClaim, path: Path) -> Row:
    record = one.as_json()
    review = record.pop("review")
    machine = Claim.model_validate(record | one.review.machine)
    decided = _decided(one.review)
    last = max(one.review.decisions, key=lambda decision: decision.time or "", default=_Decision())
    edited = record | {"review": {"source": review["source"]}} if decided == "edited" else None
    row = {
        "claim": one.id, "fingerprint": fingerprint(machine), "verdict": decided, "reviewer": last.reviewer,
        "decided": last.time or "", "comment": last.comment, "record": edited,
    }  # fmt: skip
    return row | {"key": hashlib.sha256(json_line(row).encode()).hexdigest()[:24], "path": str(path)}


def _decided(review: _Review) -> Decided:
    if review.verdict == "reject":
        return "rejected"
    if review.verdict != "accept":
        return "undecided"
    return "edited" if review.machine or review.source else "accepted"


def _new(connection: Connection, rows: dict[str, Row]) -> Iterator[Row]:
    known = set(connection.execute(select(DECISIONS.c.key).where(DECISIONS.c.key.in_(rows))).scalars())
    yield from (row for key, row in rows.items() if key not in known)


def _take_in(connection: Connection, rows: Sequence[Row]) -> int:
    """Write decisions down and judge their claims anew; how many were."""
    if not rows:
        return 0
    claims = {row["claim"] for row in rows}
    query = select(CLAIMS.c.id, CLAIMS.c.claim, ARTICLES.c.key).join(
        ARTICLES, ARTICLES.c.id == CLAIMS.c.article
    )
    stored = connection.execute(query.where(CLAIMS.c.claim.in_(claims))).all()
    articles = {claim: key for _, claim, key in stored}
    first = (connection.execute(select(func.max(DECISIONS.c.id))).scalar() or 0) + 1
    numbered = [
        row | {"id": id_, "article": articles.get(row["claim"], "")}
        for id_, row in enumerate(rows, start=first)
    ]
    connection.execute(insert(DECISIONS), numbered)
    return judge_anew(connection, [id_ for id_, _, _ in stored])
