"""How many articles state a relation, kept beside it: the best attested of many are found without counting anew.

Whoever adds evidence, takes some out or moves it to another cluster recounts the relations that it is for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, Select, func, select, update

from claimminer.kb.bulk import chunked
from claimminer.kb.tables import ATTESTED_TWICE, EVIDENCE, RELATIONS

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


def best_attested(
    connection: Connection, *conditions: ColumnElement[bool], limit: int, of_all: bool = False
) -> list[int]:
    """The keys of the relations that fulfil the conditions on RELATIONS, those of most articles first.

    At least ``limit``, if there are so many; with them come those of as many articles as the last, up to `TIES` times
    as many, for who ranks them further. ``of_all``: of no cause or effect in particular; an index has those of more
    than one article in this order.
    """
    order = (RELATIONS.c.articles.desc(), RELATIONS.c.id)
    query = select(RELATIONS.c.id, RELATIONS.c.articles).order_by(*order).limit(TIES * limit)
    for at_least in [ATTESTED_TWICE, RELATIONS.c.articles > 0] if of_all else [RELATIONS.c.articles > 0]:
        rows = connection.execute(query.where(at_least, *conditions)).all()
        if len(rows) >= limit:
            break
    return without_lower(rows, limit)


def without_lower(ranked: Sequence[tuple[int, int]], limit: int) -> list[int]:
    """The first ``limit`` of (key, articles), and those behind them with as many articles as the last."""
    return [
        key
        for place, (key, articles) in enumerate(ranked)
        if place < limit or articles == ranked[limit - 1][1]
    ]
