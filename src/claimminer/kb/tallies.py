"""How many articles state a relation, kept beside it: the best attested of many are found without counting anew.

Whoever adds evidence, takes some out or moves it to another cluster recounts the relations that it is for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, Select, func, select, update

from claimminer.kb.bulk import chunked
from claimminer.kb.tables import EVIDENCE, RELATIONS

__all__ = ["TIES", "best_attested", "recount", "stated_by", "without_lower"]

TIES = 4  # times as many as asked for are looked at, at most, where the last ones have as many articles


def recount(connection: Connection, relations: Iterable[int]) -> None:
    """Count the articles of these relations, copies of one as one."""
    articles = select(func.count(EVIDENCE.c.cluster.distinct())).where(EVIDENCE.c.relation == RELATIONS.c.id)
    for some in chunked(sorted(set(relations))):
        counted = (
            update(RELATIONS).where(RELATIONS.c.id.in_(some)).values(articles=articles.scalar_subquery())
        )
        connection.execute(counted)


def stated_by(connection: Connection, claims: Select[tuple[int]] | Iterable[int]) -> set[int]:
    """The relations that these claims are evidence for."""
    query = select(EVIDENCE.c.relation).distinct().where(EVIDENCE.c.claim.in_(claims))
    return set(connection.execute(query).scalars())


def best_attested(connection: Connection, *conditions: ColumnElement[bool], limit: int) -> list[int]:
    """The keys of the relations that fulfil the conditions on RELATIONS, those of most articles first.

    At least ``limit``, if there are so many; with them come those of as many articles as the last, up to `TIES` times
    as many, for who ranks them further.
    """
    query = select(RELATIONS.c.id, RELATIONS.c.articles).where(RELATIONS.c.articles > 0, *conditions)
    order = (RELATIONS.c.articles.desc(), RELATIONS.c.id)
    rows = connection.execute(query.order_by(*order).limit(TIES * limit)).all()
    return without_lower(rows, limit)


def without_lower(ranked: Sequence[tuple[int, int]], limit: int) -> list[int]:
    """The first ``limit`` of (key, articles), and those behind them with as many articles as the last."""
    return [
        key
        for place, (key, articles) in enumerate(ranked)
        if place < limit or articles == ranked[limit - 1][1]
    ]
