"""Queues: which claims a reviewer wants to see, in which order, and which comes next.

In every order, what people added comes after what the run holds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from claimminer.review.conditions import ADDED, RUN, Query, Source, query_of
from claimminer.review.database import Row
from claimminer.review.filters import Queue
from claimminer.review.lookup import has_added, is_added

__all__ = ["count", "facet_values", "first", "following", "page", "previous"]


def first(db: sqlite3.Connection, queue: Queue, me: str) -> Row | None:
    """The first claim (``n``, ``id``) of the queue."""
    return _next(db, queue, me, None)


def following(db: sqlite3.Connection, queue: Queue, me: str, n: int) -> Row | None:
    """The claim that comes after the one of that number, whether that is still in the queue or not."""
    return _next(db, queue, me, n)


def previous(db: sqlite3.Connection, queue: Queue, me: str, n: int) -> Row | None:
    """The claim that comes before."""
    return _next(db, queue, me, n, backward=True)


def count(db: sqlite3.Connection, queue: Queue, me: str) -> int:
    """How many claims the queue holds."""
    return sum(_count(db, query_of(db, queue, me, source)) for source in _sources(db))


def page(db: sqlite3.Connection, queue: Queue, me: str, *, start: int = 0, size: int = 50) -> Sequence[Row]:
    """Claims of the queue from the ``start``-th on, with their records, article and the asker's own decision."""
    query = query_of(db, queue, me, in_order=True)
    rows = _page(db, query, "run.records", start, size)
    if len(rows) == size or not has_added(db):
        return rows
    before = start and _count(db, query_of(db, queue, me))
    return [
        *rows,
        *_page(db, query_of(db, queue, me, ADDED), "added", max(0, start - before), size - len(rows)),
    ]


def facet_values(db: sqlite3.Connection, *, most: int = 40) -> Mapping[str, Sequence[Row]]:
    """What can be chosen in each facet (``value``, ``label``, ``count``), the frequent ones first."""
    query = (
        "SELECT value, coalesce(name, value) AS label, count FROM run.facets LEFT JOIN run.names ON concept = value"
        " AND facet = 'concept' WHERE facet = ? ORDER BY count DESC, value LIMIT ?"
    )
    names = ("flag", "strength", "type", "attribution", "entity", "concept", "folder")
    return {name: db.execute(query, (name, most)).fetchall() for name in names}


def _sources(db: sqlite3.Connection) -> tuple[Source, ...]:
    return (RUN, ADDED) if has_added(db) else (RUN,)


def _count(db: sqlite3.Connection, query: Query) -> int:
    counted = f"SELECT count(*) FROM {query.source} c WHERE {query.where}"
    return int(db.execute(counted, query.values).fetchone()[0])


def _page(db: sqlite3.Connection, query: Query, records: str, start: int, size: int) -> Sequence[Row]:
    found = f"SELECT c.n, {query.key} AS k FROM {query.source} c WHERE {query.where}"
    rows: Sequence[Row] = db.execute(
        "SELECT p.n, r.record, c.id, d.path, d.title, s.answer, s.flagged, s.edited, s.commented"
        f" FROM ({found} ORDER BY k LIMIT :size OFFSET :start) p JOIN {query.source} c ON c.n = p.n"
        f" JOIN {records} r ON r.n = p.n JOIN run.documents d ON d.d = c.d"
        " LEFT JOIN standing s ON s.claim = c.id AND s.reviewer = :me AND s.role = 'review' ORDER BY p.k",
        {**query.values, "size": size, "start": start},
    ).fetchall()
    return rows


def _next(
    db: sqlite3.Connection, queue: Queue, me: str, n: int | None, *, backward: bool = False
) -> Row | None:
    """The nearest claim of the queue before or after the one of number ``n``; the first one for None."""
    here = ADDED if n is not None and is_added(n) else RUN
    sources = _sources(db)[::-1] if backward else _sources(db)
    for source in sources[sources.index(here) :]:
        query = query_of(db, queue, me, source, in_order=True)
        at = _key_of(db, query, n) if n is not None and source is here else None
        found = _nearest(db, query, at, backward=backward)
        if found:
            return found
    return None


def _key_of(db: sqlite3.Connection, query: Query, n: int) -> int:
    row = db.execute(
        f"SELECT {query.key} FROM {query.source} c WHERE c.n = :n", {**query.values, "n": n}
    ).fetchone()
    return int(row[0])


def _nearest(db: sqlite3.Connection, query: Query, at: int | None, *, backward: bool) -> Row | None:
    """From the place ``at`` on, from the end of the source for None."""
    beyond = "" if at is None else f" AND {query.key} {'<' if backward else '>'} :at"
    order = "DESC" if backward else ""
    row: Row | None = db.execute(
        f"SELECT c.n, c.id FROM {query.source} c WHERE ({query.where}){beyond} ORDER BY {query.key} {order} LIMIT 1",
        {**query.values, "at": at},
    ).fetchone()
    return row
