"""All of the knowledge base, one at a time and in a stable order: what exports and whole-base figures are made from.

Each iterator sees the database as it was when it began, and holds no more than one pair of concepts in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import fields
from itertools import groupby, islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, FromClause, Select, Table, and_, case, exists, func, or_, select

from claimminer.kb.concepts import Concept
from claimminer.kb.counts import SOURCING, WORDING, confidence, count, weight
from claimminer.kb.database import Database
from claimminer.kb.decisions import verdicts_for
from claimminer.kb.rows import record_of
from claimminer.kb.statements import Statement, contradict
from claimminer.kb.stored import Evidence, StoredArticle, StoredConcept, StoredRelation
from claimminer.kb.tables import ARTICLES, CLAIMS, CONCEPTS, EVIDENCE, FLAGS, NAMES, RELATIONS
from claimminer.vocabulary import load_vocabulary

__all__ = [
    "articles", "concepts", "concepts_where", "evidence", "evidence_where", "is_wanted", "part_of", "prefixed",
    "relations", "relations_where", "strongest_claims",
]  # fmt: skip

_PAGE = 1_000
_EVIDENCE = [column.name for column in EVIDENCE.c]
Row = Mapping[Any, Any]


def concepts(database: Database) -> Iterator[StoredConcept]:
    """Every concept that evidence is about, and what those are kinds and aspects of."""
    with database.reading() as connection:
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
    for _, rows in groupby(_streamed(connection, query), key=lambda row: row["id"]):
        yield _stored_concept(list(rows))


def relations(database: Database) -> Iterator[StoredRelation]:
    """Every relation that has evidence, those of one cause and effect after one another."""
    with database.reading() as connection:
        yield from relations_where(connection)


def relations_where(connection: Connection, *conditions: Any) -> Iterator[StoredRelation]:
    """The relations of the pairs of concepts that fulfil the conditions on RELATIONS, counted.

    Conditions choose pairs, not single relations: what contradicts a relation must be counted beside it.
    """
    cause, effect = _ends("cause"), _ends("effect")
    query = (
        select(*prefixed(RELATIONS), *prefixed(EVIDENCE), *cause.columns, *effect.columns)
        .join(EVIDENCE, EVIDENCE.c.relation == RELATIONS.c.id)
        .where(*conditions)
        .order_by(RELATIONS.c.cause, RELATIONS.c.effect, RELATIONS.c.id)
    )
    for end in (cause, effect):
        query = query.join(end.concept, end.concept.c.id == RELATIONS.c[end.role])
        query = query.outerjoin(end.base, end.base.c.id == end.concept.c.base)
    rows = _streamed(connection, query)
    for _, pair in groupby(rows, key=lambda row: (row["relations_cause"], row["relations_effect"])):
        yield from _judged([list(found) for _, found in groupby(pair, key=lambda row: row["relations_id"])])


def evidence(database: Database, *, relation: str | None = None) -> Iterator[Evidence]:
    """Every claim that counts, by relation; a claim that states several relations comes with each."""
    with database.reading() as connection:
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
    for page in _pages(_streamed(connection, query)):
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
    with database.reading() as connection:
        for row in _streamed(connection, query):
            yield _article(part_of(row, ARTICLES))


# -- from rows ------------------------------------------------------------------------------------------------------


def _stored_concept(rows: Sequence[Row]) -> StoredConcept:
    first = rows[0]
    known = load_vocabulary().by_identifier(first["curie"])
    names = dict.fromkeys([*(known.synonyms if known else ()), *(row["text"] for row in rows if row["text"])])
    return StoredConcept(
        curie=first["curie"], name=first["name"], label=first["label"], base=first["base_curie"],
        aspect=first["aspect"], synonyms=tuple(name for name in names if name != first["name"]),
    )  # fmt: skip


def _judged(pair: Sequence[Sequence[Row]]) -> Iterator[StoredRelation]:
    """The relations of one cause and effect, each with its confidence in sight of the others."""
    stated = [(_statement(rows[0]), rows[0]["relations_key"], count(map(_counted, rows))) for rows in pair]
    for one, key, counts in stated:
        contrary = [(other, found) for said, other, found in stated if contradict(one, said)]
        against = 1.0
        for _, found in contrary:
            against *= 1 - found.support
        yield StoredRelation(
            key=key, cause=one.cause, family=one.family, direction=one.direction, negated=one.negated,
            effect=one.effect, counts=counts, against=tuple(other for other, _ in contrary),
            confidence=confidence(counts.support, 1 - against),
        )  # fmt: skip


def _counted(row: Row) -> Row:
    return {name: row[f"evidence_{name}"] for name in _EVIDENCE}


def _statement(row: Row) -> Statement:
    return Statement(
        _concept(row, "cause"), row["relations_family"], row["relations_direction"], row["relations_negated"],
        _concept(row, "effect"),
    )  # fmt: skip


def _concept(row: Row, role: str) -> Concept:
    base = None
    if row[f"{role}_base_curie"]:
        base = Concept(row[f"{role}_base_curie"], row[f"{role}_base_name"], row[f"{role}_base_label"])
    return Concept(
        row[f"{role}_curie"], row[f"{role}_name"], row[f"{role}_label"], base, row[f"{role}_aspect"]
    )


def _evidence_of(connection: Connection, page: Sequence[Row]) -> Iterator[Evidence]:
    claims = [part_of(row, CLAIMS) for row in page]
    flags = _flags(connection, [claim["id"] for claim in claims])
    edited = [
        (row["claims_id"], row["claims_claim"], row["articles_key"], row["claims_fingerprint"])
        for row in page
        if row["evidence_review"] == "edited"
    ]
    verdicts = verdicts_for(connection, edited)
    for row, claim in zip(page, claims, strict=True):
        article, verdict = part_of(row, ARTICLES), verdicts.get(claim["id"])
        record = (verdict.record if verdict else None) or record_of(
            claim, article, flags.get(claim["id"], [])
        )
        yield Evidence(
            key=claim["id"], relation=row["key"], record=record, article=_article(article),
            source=row["evidence_source"], published=row["evidence_published"],
            review=row["evidence_review"], reading=row["evidence_reading"], weight=weight(_counted(row)),
        )  # fmt: skip


def _flags(connection: Connection, claims: Sequence[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    query = select(FLAGS).where(FLAGS.c.claim.in_(claims)).order_by(FLAGS.c.id)
    for row in connection.execute(query).mappings():
        found.setdefault(row["claim"], []).append(row)
    return found


def _article(row: Row) -> StoredArticle:
    names = [field.name for field in fields(StoredArticle)]
    return StoredArticle(**{name: row["id" if name == "key" else name] for name in names})


# -- queries --------------------------------------------------------------------------------------------------------


class _End(NamedTuple):
    """One end of a relation: its concept, and the concept's base."""

    role: str
    concept: FromClause
    base: FromClause
    columns: list[Any]


def _ends(role: str) -> _End:
    concept, base = CONCEPTS.alias(role), CONCEPTS.alias(f"{role}_base")
    columns = [concept.c[name].label(f"{role}_{name}") for name in ("curie", "name", "label", "aspect")]
    columns += [base.c[name].label(f"{role}_base_{name}") for name in ("curie", "name", "label")]
    return _End(role, concept, base, columns)


def is_wanted(concept: Any) -> Any:
    """Whether evidence is about a concept, or about one that hangs on it, two steps down at most."""
    inner, outer = CONCEPTS.alias("inner_kind"), CONCEPTS.alias("outer_kind")
    used = _is_used(concept)
    near = exists().where(inner.c.base == concept, _is_used(inner.c.id))
    far = exists().where(inner.c.base == concept, outer.c.base == inner.c.id, _is_used(outer.c.id))
    return or_(used, near, far)


def _is_used(concept: Any) -> Any:
    ends = [
        exists().where(RELATIONS.c[role] == concept, EVIDENCE.c.relation == RELATIONS.c.id)
        for role in ("cause", "effect")
    ]
    return or_(*ends)


def prefixed(table: Table) -> list[Any]:
    """The columns of a table, named so that rows of several can be joined."""
    return [column.label(f"{table.name}_{column.name}") for column in table.c]


def part_of(row: Row, table: Table) -> Row:
    """The columns of one table in a joined row."""
    return {column.name: row[f"{table.name}_{column.name}"] for column in table.c}


def _streamed(connection: Connection, query: Select[Any]) -> Iterator[Row]:
    result = connection.execution_options(yield_per=_PAGE).execute(query)
    with closing(result):
        yield from result.mappings()


def _pages(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while page := list(islice(rows, _PAGE)):
        yield page
