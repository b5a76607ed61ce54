"""Decisions of reviewers in, as reviewed JSON lines: the contract's claims as a person reads them, and ``review``.

    {…the claim…, "review": {"verdict": "accept", "machine": {…fields before they were set right…},
                             "source": {"doi": …} or null, "decisions": [{"reviewer": …, "time": …, …}]}}

A verdict other than ``accept`` or ``reject`` leaves the claim undecided, and takes an earlier decision back. Of a run
folder all that holds is known: what was taken in from it before, and was undone since, is taken back, too. A claim with
``added_by`` is the reviewer's own: it is stored with its article, now or when that is loaded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from pydantic import Field
from sqlalchemy import Connection, func, insert, select, update

from claimminer.errors import InputError
from claimminer.kb.added import added_rows
from claimminer.kb.bulk import chunked
from claimminer.kb.database import Database
from claimminer.kb.decisions import Decided
from claimminer.kb.judging import judge_anew
from claimminer.kb.rows import ClaimRows, Row, fingerprint
from claimminer.kb.tables import ARTICLES, CLAIMS, DECISIONS
from claimminer.kb.writing import Writer
from claimminer.records import Claim, Record
from claimminer.review.desk import DECISIONS as REVIEW
from claimminer.review.desk import open_desk
from claimminer.review.exports import export
from claimminer.store import json_line, read_records

__all__ = ["Reviewed", "is_reviewed", "load_reviews"]

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
    added_by: str | None = None
    machine: dict[str, Any] = Field(default_factory=dict)
    decisions: tuple[_Decision, ...] = ()


class ReviewedClaim(Claim):
    """A line of the file."""

    review: _Review


@dataclass
class Reviewed:
    """What a file brought: decisions that are new, that were known, that were undone; the stored claims they changed.

    ``added``: claims that people have added and that are stored now; ``waiting``: those whose articles are not there.
    """

    new: int = 0
    known: int = 0
    undone: int = 0
    claims: int = 0
    added: int = 0
    waiting: int = 0


def is_reviewed(run: Path) -> bool:
    """Whether decisions lie in the run folder."""
    return (run / REVIEW).is_file()


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
    if not is_reviewed(path):
        what = "no decisions in it" if path.is_dir() else "no such file"
        raise InputError(f"{path}: {what}; give a run folder that was reviewed, or JSON lines of a review")
    with open_desk(path) as desk, TemporaryDirectory() as folder:
        file = Path(folder, "reviewed.jsonl")
        with file.open("wb") as lines:
            lines.writelines(export(desk, "reviewed"))
        yield file


def _load_lines(database: Database, file: Path, path: Path, done: Reviewed) -> None:
    held: set[str] = set()
    for batch in chunked(read_records(file, ReviewedClaim), _BATCH):
        rows = {row["key"]: row for row in (_row(one, path) for one in batch)}
        held.update(one.id for one in batch)
        with database.writing() as connection:
            new = [*_new(connection, rows)]
            done.new += len(new)
            done.known += len(batch) - len(new)
            _take_in(connection, new, done)
    if file != path:
        with database.writing() as connection:
            undone = [*_undone(connection, path, held)]
            done.undone += len(undone)
            _take_in(connection, undone, done)


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
    added = {"added_by": one.review.added_by, "added": machine.as_json()} if one.review.added_by else {}
    return _whole(row | added, path, document=one.document.id)


def _whole(row: Row, path: Path, *, document: str | None) -> Row:
    """The row with its key, which the same decision has wherever it comes from, and with all its columns."""
    key = hashlib.sha256(json_line(row).encode()).hexdigest()[:24]
    return {"added_by": None, "added": None} | row | {"key": key, "path": str(path), "document": document}


def _decided(review: _Review) -> Decided:
    if review.verdict == "reject":
        return "rejected"
    if review.verdict != "accept":
        return "undecided"
    return "edited" if review.machine or review.source else "accepted"


def _new(connection: Connection, rows: dict[str, Row]) -> Iterator[Row]:
    known = set(connection.execute(select(DECISIONS.c.key).where(DECISIONS.c.key.in_(rows))).scalars())
    yield from (row for key, row in rows.items() if key not in known)


def _undone(connection: Connection, path: Path, held: Collection[str]) -> Iterator[Row]:
    """For claims on which this run's review had a word that nobody holds any more: that they are undecided."""
    paths = connection.execute(select(DECISIONS.c.path).distinct()).scalars()
    same = [one for one in paths if Path(one).resolve() == path.resolve()]
    query = select(DECISIONS).where(DECISIONS.c.path.in_(same)).order_by(DECISIONS.c.decided, DECISIONS.c.id)
    last = {row["claim"]: row for row in connection.execute(query).mappings()}
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    for claim, row in last.items():
        if claim not in held and row["verdict"] != "undecided":
            told = {"claim": claim, "fingerprint": row["fingerprint"], "verdict": "undecided", "reviewer": None,
                    "decided": now, "comment": None, "record": None}  # fmt: skip
            yield _whole(told, path, document=row["document"])


def _take_in(connection: Connection, rows: Sequence[Row], done: Reviewed) -> None:
    """Write decisions down, store the claims that people have added, and judge all these claims anew."""
    if not rows:
        return
    query = select(CLAIMS.c.id, CLAIMS.c.claim, ARTICLES.c.key).join(
        ARTICLES, ARTICLES.c.id == CLAIMS.c.article
    )
    stored = connection.execute(query.where(CLAIMS.c.claim.in_({row["claim"] for row in rows}))).all()
    articles = {claim: key for _, claim, key in stored}
    missing = [row for row in rows if row["added_by"] and row["claim"] not in articles]
    new, places = _store_added(connection, missing)
    articles |= places
    done.added += len(new)
    done.waiting += sum(row["claim"] not in articles for row in missing)
    first = (connection.execute(select(func.max(DECISIONS.c.id))).scalar() or 0) + 1
    numbered = [
        row | {"id": id_, "article": articles.get(row["claim"], "")}
        for id_, row in enumerate(rows, start=first)
    ]
    connection.execute(insert(DECISIONS), numbered)
    done.claims += judge_anew(connection, [*(id_ for id_, _, _ in stored), *new])


def _store_added(connection: Connection, decisions: Iterable[Row]) -> tuple[list[int], dict[str, str]]:
    """Store the claims that these decisions bring, where their text is: their keys, and by claim its article's.

    They are judged by whoever writes the decisions down.
    """
    wanted: dict[str, list[Row]] = {}
    for row in decisions:
        wanted.setdefault(row["document"], []).append(row)
    query = select(ARTICLES.c.id, ARTICLES.c.key, ARTICLES.c.document, ARTICLES.c.published).where(
        ARTICLES.c.document.in_(wanted), ARTICLES.c.current
    )
    claims: list[tuple[int, ClaimRows]] = []
    places: dict[str, str] = {}
    for id_, key, document, published in connection.execute(query.order_by(ARTICLES.c.id)).all():
        found = [
            added_rows(Claim.model_validate(row["added"]), row["added_by"], published=published)
            for row in wanted[document]
        ]
        claims += [(id_, rows) for rows in found]
        places |= {rows.row["claim"]: key for rows in found}
        more = ARTICLES.c.claims + len(found)
        connection.execute(update(ARTICLES).where(ARTICLES.c.id == id_).values(claims=more))
    return [key for _, key, _ in Writer(connection).write_claims(claims)], places
