"""Which current articles are copies of one another: clusters, each named by the lowest key of its members."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np
from sqlalchemy import Connection, select, update

from claimminer.kb.bulk import chunked, insert_rows
from claimminer.kb.duplicates import ALIKE, Signature, bands_of, likeness
from claimminer.kb.tables import ARTICLES, BANDS, CLAIMS, EVIDENCE
from claimminer.kb.tallies import recount, stated_by

__all__ = ["gather", "regroup"]

_MOST_COMPARED = 64  # candidates that one article is compared with, those first that share most bands
Newcomer = tuple[int, Signature | None, str]  # key, signature, document


def gather(connection: Connection, newcomers: Sequence[Newcomer]) -> None:
    """Put new articles to those that they are copies of, and keep what finds them."""
    bands = {id_: bands_of(signature) for id_, signature, _ in newcomers if signature is not None}
    insert_rows(
        connection, BANDS, [{"band": band, "article": id_} for id_, found in bands.items() for band in found]
    )
    candidates = _candidates(connection, bands)
    twins = _twins(connection, [document for _, _, document in newcomers])
    for id_, signature, document in newcomers:
        alike = set(twins[document])
        if signature is not None:
            alike |= _alike(connection, signature, candidates.get(id_, Counter()))
        alike -= {id_}
        if alike:
            _join(connection, {id_, *alike})


def regroup(connection: Connection, cluster: int) -> None:
    """Look anew which members of a cluster belong together, after one of them has left."""
    rows = connection.execute(
        select(ARTICLES.c.id, ARTICLES.c.signature, ARTICLES.c.document).where(
            ARTICLES.c.cluster == cluster, ARTICLES.c.current
        )
    ).all()
    left = {row.id: row for row in rows}
    while left:
        id_ = next(iter(left))
        group, waiting = {id_}, [left.pop(id_)]
        while waiting:
            one = waiting.pop()
            near = [key for key, other in left.items() if _are_alike(one, other)]
            group.update(near)
            waiting += [left.pop(key) for key in near]
        _name(connection, group, min(group), except_for=cluster)


def _are_alike(one: object, other: object) -> bool:
    if one.document == other.document:  # type: ignore[attr-defined]
        return True
    signatures = [row.signature for row in (one, other)]  # type: ignore[attr-defined]
    return None not in signatures and likeness(*map(_signature, signatures)) >= ALIKE


def _candidates(connection: Connection, bands: dict[int, list[int]]) -> dict[int, Counter[int]]:
    """For each new article, the articles that share bands with it, and how many."""
    holders: dict[int, list[int]] = defaultdict(list)
    for some in chunked(sorted({band for found in bands.values() for band in found})):
        query = select(BANDS.c.band, BANDS.c.article).where(BANDS.c.band.in_(some))
        for band, article in connection.execute(query):
            holders[band].append(article)
    return {
        id_: Counter(article for band in found for article in holders[band] if article != id_)
        for id_, found in bands.items()
    }


def _twins(connection: Connection, documents: Sequence[str]) -> dict[str, list[int]]:
    """The current articles with the very same text."""
    found: dict[str, list[int]] = defaultdict(list)
    for some in chunked(sorted(set(documents))):
        query = select(ARTICLES.c.document, ARTICLES.c.id).where(
            ARTICLES.c.document.in_(some), ARTICLES.c.current
        )
        for document, id_ in connection.execute(query):
            found[document].append(id_)
    return found


def _alike(connection: Connection, signature: Signature, candidates: Counter[int]) -> set[int]:
    ids = [id_ for id_, _ in candidates.most_common(_MOST_COMPARED)]
    if not ids:
        return set()
    query = select(ARTICLES.c.id, ARTICLES.c.signature).where(ARTICLES.c.id.in_(ids))
    rows = connection.execute(query).all()
    return {row.id for row in rows if likeness(signature, _signature(row.signature)) >= ALIKE}


def _join(connection: Connection, articles: Collection[int]) -> None:
    clusters = select(ARTICLES.c.cluster).where(ARTICLES.c.id.in_(articles))
    query = select(ARTICLES.c.id).where(ARTICLES.c.cluster.in_(clusters), ARTICLES.c.current)
    members = set(connection.execute(query).scalars())
    _name(connection, members, min(members))


def _name(
    connection: Connection, members: Collection[int], name: int, *, except_for: int | None = None
) -> None:
    """Give the members their cluster's name, where they have another."""
    if name == except_for:
        return
    query = select(ARTICLES.c.id).where(ARTICLES.c.id.in_(members), ARTICLES.c.cluster != name)
    moved = list(connection.execute(query).scalars())
    _update(connection, moved, name)


def _update(connection: Connection, articles: Iterable[int], name: int) -> None:
    for some in chunked(articles):
        claims = select(CLAIMS.c.id).where(CLAIMS.c.article.in_(some))
        connection.execute(update(ARTICLES).where(ARTICLES.c.id.in_(some)).values(cluster=name))
        connection.execute(update(EVIDENCE).where(EVIDENCE.c.claim.in_(claims)).values(cluster=name))
        recount(connection, stated_by(connection, claims))


def _signature(stored: bytes) -> Signature:
    return np.frombuffer(stored, dtype=np.uint32)
