"""All of the knowledge base, one at a time and in a stable order: what exports and whole-base figures are made from.

Each iterator sees the database as it was when it began, and holds no more than one pair of concepts in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, Table, and_, case, exists, func, or_, select

from claimminer.kb.counts import SOURCING, WORDING, Stated, weight
from claimminer.kb.database import Database
from claimminer.kb.decisions import standing_at, verdicts_for
from claimminer.kb.relations import STATED, relations_where, streamed
from claimminer.kb.rows import record_of
from claimminer.kb.stored import Evidence, StoredArticle, StoredConcept, StoredRelation
from claimminer.kb.tables import ARTICLES, CLAIMS, CONCEPTS, EVIDENCE, FLAGS, NAMES, RELATIONS
from claimminer.vocabulary import load_vocabulary

__all__ = [
    "articles", "concepts", "concepts_where", "evidence", "evidence_where", "flags_of", "is_wanted", "part_of",
    "prefixed", "relations", "strongest_claims",
]  # fmt: skip

_PAGE = 1_000
Row = Mapping[Any, Any]


def concepts(database: Database) -> Iterator[StoredConcept]:
    """Every concept that evidence is about, and what those are kinds and aspects of."""
    with database.reading(streaming=True) as connection:
        yield from concepts_where(connection, is_wanted(CONCEPTS.c.id))


def concepts_where(connection: Connection, *conditions: Any) -> Iterator[StoredConcept]:
    """The concepts that fulfil the conditions on CONCEPTS, in the order in which they came in."""
    base = CONCEPTS.alias("bases")
    query = (
        select(CONCEPTS, base.c.curie.label("base_curie"), NAMES.c.text)
        .outerjoin(base, base.c.id == CONCEPTS.c.base)
        .outerjoin(NAMES, NAMES.c.concept == CONCEPTS.c.id)
        .where(*conditions)
        .order_by(CONCEPTS.c.id, NAMES.c.form)
    )
    for _, rows in groupby(streamed(connection, query), key=lambda row: row["id"]):
        yield _stored_concept(list(rows))


def relations(database: Database) -> Iterator[StoredRelation]:
    """Every relation that has evidence, those of one cause and effect after one another."""
    with database.reading(streaming=True) as connection:
        yield from relations_where(connection)


def evidence(database: Database, *, relation: str | None = None) -> Iterator[Evidence]:
    """Every claim that counts, by relation; a claim that states several relations comes with each."""
    with database.reading(streaming=True) as connection:
        yield from evidence_where(connection, *([RELATIONS.c.key == relation] if relation else []))


def evidence_where(connection: Connection, *conditions: Any) -> Iterator[Evidence]:
    """The evidence that fulfils the conditions on RELATIONS, EVIDENCE, CLAIMS and ARTICLES, by relation."""
    query = (
        select(RELATIONS.c.key, *prefixed(EVIDENCE), *prefixed(CLAIMS), *prefixed(ARTICLES))
        .join(EVIDENCE, EVIDENCE.c.relation == RELATIONS.c.id)
        .join(CLAIMS, CLAIMS.c.id == EVIDENCE.c.claim)
        .join(ARTICLES, ARTICLES.c.id == EVIDENCE.c.article)
        .where(*conditions)
        .order_by(EVIDENCE.c.relation, EVIDENCE.c.claim)
    )
    for page in _pages(streamed(connection, query)):
        yield from _evidence_of(connection, page)


def strongest_claims(connection: Connection, relations: Iterable[str]) -> dict[str, Evidence]:
    """For each relation, by its key, the claim that weighs most."""
    weights = [
        case(table, value=EVIDENCE.c[name]) for name, table in (("strength", WORDING), ("source", SOURCING))
    ]
    weighed = (weights[0] * weights[1] * EVIDENCE.c.reading).desc()
    place = func.row_number().over(partition_by=EVIDENCE.c.relation, order_by=(weighed, EVIDENCE.c.claim))
    ranked = (
        select(EVIDENCE.c.relation, EVIDENCE.c.claim, place.label("place"))
        .join(RELATIONS, RELATIONS.c.id == EVIDENCE.c.relation)
        .where(RELATIONS.c.key.in_(list(relations)))
        .subquery()
    )
    first = select(ranked.c.relation, ranked.c.claim).where(ranked.c.place == 1)
    rows = connection.execute(first).all()
    wanted = [and_(EVIDENCE.c.relation == relation, EVIDENCE.c.claim == claim) for relation, claim in rows]
    return {one.relation: one for one in evidence_where(connection, or_(*wanted))} if wanted else {}


def articles(database: Database) -> Iterator[StoredArticle]:
    """The current version of every article."""
    query = select(*prefixed(ARTICLES)).where(ARTICLES.c.current).order_by(ARTICLES.c.id)
    with database.reading(streaming=True) as connection:
        for row in streamed(connection, query):
            yield _article(part_of(row, ARTICLES))


# -- from rows ------------------------------------------------------------------------------------------------------


def _stored_concept(rows: Sequence[Row]) -> StoredConcept:
    first = rows[0]
    known = load_vocabulary().by_identifier(first["curie"])
    names = dict.fromkeys([*(known.synonyms if known else ()), *(row["text"] for row in rows if row["text"])])
    return StoredConcept(
        curie=first["curie"], name=first["name"], label=first["label"], base=first["base_curie"],
        aspect=first["aspect"], synonyms=tuple(name for name in names if name.lower() != first["name"].lower()),
    )  # fmt: skip


def _evidence_of(connection: Connection, page: Sequence[Row]) -> Iterator[Evidence]:
    claims = [part_of(row, CLAIMS) for row in page]
    flags = flags_of(connection, [claim["id"] for claim in claims])
    edited = [
        (row["claims_id"], row["claims_claim"], row["articles_key"], row["claims_fingerprint"])
        for row in page
        if row["evidence_review"] in ("edited", "added")
    ]
    verdicts = verdicts_for(connection, edited)
    for row, claim in zip(page, claims, strict=True):
        article, verdict = part_of(row, ARTICLES), verdicts.get(claim["id"])
        found = record_of(claim, article, flags.get(claim["id"], []))
        record = standing_at(found, verdict.record) if verdict and verdict.record else found
        yield Evidence(
            key=claim["id"], relation=row["key"], record=record, article=_article(article),
            source=row["evidence_source"], published=row["evidence_published"],
            review=row["evidence_review"], reading=row["evidence_reading"],
            weight=weight(Stated(*(row[f"evidence_{column.name}"] for column in STATED))),
        )  # fmt: skip


def flags_of(connection: Connection, claims: Sequence[int]) -> dict[int, list[Row]]:
    """The flags of these claims, by claim."""
    found: dict[int, list[Row]] = {}
    query = select(FLAGS).where(FLAGS.c.claim.in_(claims)).order_by(FLAGS.c.id)
    for row in connection.execute(query).mappings():
        found.setdefault(row["claim"], []).append(row)
    return found


def _article(row: Row) -> StoredArticle:
    names = [field.name for field in fields(StoredArticle)]
    return StoredArticle(**{name: row["id" if name == "key" else name] for name in names})


# -- queries --------------------------------------------------------------------------------------------------------


def is_wanted(concept: Any) -> Any:
    """Whether evidence is about a concept, or about one that hangs on it, two steps down at most."""
    inner, outer = CONCEPTS.alias("inner_kind"), CONCEPTS.alias("outer_kind")
    used = _is_used(concept)
    near = exists().where(inner.c.base == concept, _is_used(inner.c.id))
    far = exists().where(inner.c.base == concept, outer.c.base == inner.c.id, _is_used(outer.c.id))
    return or_(used, near, far)


def _is_used(concept: Any) -> Any:
    return or_(
        *(
            exists().where(RELATIONS.c[end] == concept, RELATIONS.c.articles > 0)
            for end in ("cause", "effect")
        )
    )


def prefixed(table: Table) -> list[Any]:
    """The columns of a table, named so that rows of several can be joined."""
    return [column.label(f"{table.name}_{column.name}") for column in table.c]


def part_of(row: Row, table: Table) -> Row:
    """The columns of one table in a joined row."""
    return {column.name: row[f"{table.name}_{column.name}"] for column in table.c}


def _pages(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while page := list(islice(rows, _PAGE)):
        yield page
