"""The articles of a run as a reviewer works through them: how many claims, how many decided; also those without any."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from claimminer.review.database import Row

__all__ = ["article_count", "article_lines"]


def article_lines(
    db: sqlite3.Connection,
    me: str,
    *,
    search: str = "",
    without: bool = False,
    start: int = 0,
    size: int = 50,
) -> Sequence[Row]:
    """Articles in the run's order (``id``, ``path``, ``title``, ``claims``, ``added``, ``decided`` by the asker).

    ``search``: words in path or title, as they stand; ``without``: only those in which nothing was found.
    """
    rows: Sequence[Row] = db.execute(
        "SELECT d.id, d.path, d.title, d.claims, coalesce(a.many, 0) AS added, (SELECT count(*) FROM run.claims c"
        " JOIN standing s ON s.claim = c.id AND s.reviewer = :me AND s.role = 'review' AND s.answer IS NOT NULL"
        " WHERE c.d = d.d) AS decided"
        " FROM run.documents d LEFT JOIN (SELECT d, count(*) AS many FROM added GROUP BY d) a ON a.d = d.d"
        f" WHERE {_CONDITION} ORDER BY d.d LIMIT :size OFFSET :start",
        {"me": me, "search": search.lower(), "without": without, "size": size, "start": start},
    ).fetchall()
    return rows


def article_count(db: sqlite3.Connection, *, search: str = "", without: bool = False) -> int:
    """How many there are."""
    counted = f"SELECT count(*) FROM run.documents d WHERE {_CONDITION}"
    return int(db.execute(counted, {"search": search.lower(), "without": without}).fetchone()[0])


_CONDITION = (
    "(:search = '' OR instr(lowered(d.path || ' ' || coalesce(d.title, '')), :search))"
    " AND (NOT :without OR d.claims = 0)"
)
