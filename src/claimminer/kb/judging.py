"""Stored claims judged anew: after a decision, or where an earlier version of an article counts again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select

from claimminer.kb.bulk import chunked
from claimminer.kb.decisions import judged, verdicts_for
from claimminer.kb.rows import ClaimRows, evidence_row, published_on, record_of, stated, stored_antecedents
from claimminer.kb.streams import flags_of, part_of, prefixed
from claimminer.kb.tables import ARTICLES, CLAIMS, EVIDENCE
from claimminer.kb.tallies import recount, stated_by
from claimminer.kb.writing import Writer
from claimminer.records import Claim

__all__ = ["judge_anew"]


def judge_anew(connection: Connection, claims: Sequence[int]) -> int:
    """Make the evidence of these claims anew, as far as their articles are current; how many were judged."""
    done = 0
    for some in chunked(claims):
        before = stated_by(connection, some)
        connection.execute(delete(EVIDENCE).where(EVIDENCE.c.claim.in_(some)))
        stored = [*_stored(connection, some)]
        places = [
            (claim["id"], claim["claim"], article["key"], claim["fingerprint"])
            for claim, article, _ in stored
        ]
        verdicts = verdicts_for(connection, places)
        items = []
        for claim, article, rows in stored:
            now = judged(rows, verdicts.get(claim["id"]))
            if now is not None:
                items.append((article["id"], article["cluster"], claim["id"], now))
        Writer(connection).add_evidence(items)
        recount(connection, before)
        done += len(stored)
    return done


def _stored(
    connection: Connection, claims: Sequence[int]
) -> Iterator[tuple[Mapping[Any, Any], Mapping[Any, Any], ClaimRows]]:
    """The claims of current articles with their articles, as rows that evidence can be made from."""
    flags = flags_of(connection, claims)
    query = (
        select(*prefixed(CLAIMS), *prefixed(ARTICLES))
        .join(ARTICLES, ARTICLES.c.id == CLAIMS.c.article)
        .where(CLAIMS.c.id.in_(claims), ARTICLES.c.current)
        .order_by(CLAIMS.c.id)
    )
    for row in connection.execute(query).mappings():
        claim, article = part_of(row, CLAIMS), part_of(row, ARTICLES)
        record = Claim.model_validate(record_of(claim, article, flags.get(claim["id"], [])))
        statements = stated(record, stored_antecedents(claim))
        evidence = evidence_row(record, published=published_on(article["published"]))
        yield claim, article, ClaimRows(dict(claim), [], statements, [], evidence)
