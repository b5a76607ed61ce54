"""Out of the knowledge base: articles with all their versions, or all that came with a load."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection, Text, cast, delete, func, or_, select, update

from claimminer.errors import InputError
from claimminer.kb.bulk import as_json, chunked
from claimminer.kb.clusters import gather
from claimminer.kb.database import Database
from claimminer.kb.judging import judge_anew
from claimminer.kb.rows import Row
from claimminer.kb.tables import ARTICLES, BANDS, CLAIMS, EVIDENCE, FLAGS, LOADS, MENTIONS
from claimminer.kb.writing import Writer

__all__ = ["Removed", "loads", "remove"]


@dataclass
class Removed:
    """How many articles (versions counted apart) are gone, and how many count in an earlier version again."""

    removed: int = 0
    restored: int = 0


def loads(database: Database) -> list[Row]:
    """The loads, with how many of their articles and claims are current."""
    counts = (
        select(ARTICLES.c.load, func.count().label("articles"), func.sum(ARTICLES.c.claims).label("claims"))
        .where(ARTICLES.c.current)
        .group_by(ARTICLES.c.load)
        .subquery()
    )
    columns = [LOADS.c[name] for name in ("id", "path", "collection", "version", "started", "finished")]
    query = select(
        *columns,
        func.coalesce(counts.c.articles, 0).label("articles"),
        func.coalesce(counts.c.claims, 0).label("claims"),
    )
    with database.reading() as connection:
        rows = connection.execute(query.outerjoin(counts, counts.c.load == LOADS.c.id).order_by(LOADS.c.id))
        return [
            {**row, "articles": int(row["articles"]), "claims": int(row["claims"])} for row in rows.mappings()
        ]


def remove(database: Database, *, articles: Collection[str] = (), loads: Collection[int] = ()) -> Removed:
    """Take out articles (by path, URL, source id or document id; all versions) and loads (by number).

    What an article of a removed load had replaced counts again. Raises InputError where one is not there.
    """
    done = Removed()
    with database.writing() as connection:
        for name in articles:
            done.removed += _remove(connection, _called(connection, name))
        for load in loads:
            rows = _of_load(connection, load)
            done.removed += _remove(connection, rows)
            connection.execute(delete(LOADS).where(LOADS.c.id == load))
            done.restored += _restore(connection, [row["key"] for row in rows if row["current"]])
    return done


def _called(connection: Connection, name: str) -> list[Row]:
    is_its_own = cast(ARTICLES.c.source_id, Text).in_((name, as_json(name)))  # 7 and "7"
    matches = or_(ARTICLES.c.path == name, ARTICLES.c.url == name, ARTICLES.c.document == name, is_its_own)
    keys = select(ARTICLES.c.key).where(matches)
    rows = _rows(connection, ARTICLES.c.key.in_(keys))
    if not rows:
        raise InputError(
            f"no article {name!r} in this knowledge base; name its path, URL, or id (its own, or d_…)"
        )
    return rows


def _of_load(connection: Connection, load: int) -> list[Row]:
    if connection.execute(select(LOADS.c.id).where(LOADS.c.id == load)).first() is None:
        raise InputError(f"no load {load} in this knowledge base; claimminer kb loads lists them")
    return _rows(connection, ARTICLES.c.load == load)


def _rows(connection: Connection, condition: object) -> list[Row]:
    columns = [ARTICLES.c[name] for name in ("id", "key", "current", "cluster")]
    return [dict(row) for row in connection.execute(select(*columns).where(condition)).mappings()]  # type: ignore[arg-type]


def _remove(connection: Connection, rows: Sequence[Row]) -> int:
    Writer(connection).retire([row for row in rows if row["current"]])
    for some in chunked(row["id"] for row in rows):
        claims = select(CLAIMS.c.id).where(CLAIMS.c.article.in_(some))
        for table in (EVIDENCE, MENTIONS):
            connection.execute(delete(table).where(table.c.claim.in_(claims)))
        for table in (FLAGS, CLAIMS, BANDS):
            connection.execute(delete(table).where(table.c.article.in_(some)))
        connection.execute(delete(ARTICLES).where(ARTICLES.c.id.in_(some)))
    return len(rows)


def _restore(connection: Connection, keys: Sequence[str]) -> int:
    """Let the last version that is left of these articles count again; how many there were."""
    restored = 0
    for some in chunked(keys):
        last = select(func.max(ARTICLES.c.id)).where(ARTICLES.c.key.in_(some)).group_by(ARTICLES.c.key)
        rows = connection.execute(select(ARTICLES).where(ARTICLES.c.id.in_(last))).mappings().all()
        ids = [row["id"] for row in rows]
        connection.execute(
            update(ARTICLES).where(ARTICLES.c.id.in_(ids)).values(current=True, cluster=ARTICLES.c.id)
        )
        claims = connection.execute(
            select(CLAIMS.c.id).where(CLAIMS.c.article.in_(ids)).order_by(CLAIMS.c.id)
        )
        judge_anew(connection, list(claims.scalars()))
        gather(connection, [(row["id"], _signature(row["signature"]), row["document"]) for row in rows])
        restored += len(ids)
    return restored


def _signature(stored: bytes | None) -> np.ndarray[tuple[int], np.dtype[np.uint32]] | None:
    return np.frombuffer(stored, dtype=np.uint32) if stored is not None else None
