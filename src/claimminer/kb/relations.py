"""Relations as they count: with their evidence, in sight of what contradicts them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, select

from claimminer.kb.bulk import chunked
from claimminer.kb.concepts import Concept
from claimminer.kb.counts import Stated, confidence, count
from claimminer.kb.statements import Statement, contradict
from claimminer.kb.stored import StoredRelation
from claimminer.kb.tables import CONCEPTS, EVIDENCE, RELATIONS

__all__ = ["STATED", "attested", "pairs_of", "rank", "relations_where", "stated_for", "streamed"]

STATED = [EVIDENCE.c[name] for name in Stated._fields]
_PAGE = 1_000
_PAIRS = 200  # of cause and effect, whose evidence is read together
Row = Mapping[Any, Any]


def relations_where(connection: Connection, *conditions: Any) -> Iterator[StoredRelation]:
    """The relations of the pairs of concepts that fulfil the conditions on RELATIONS, counted.

    Conditions choose pairs, not single relations: what contradicts a relation must be counted beside it.
    """
    cause, effect = _ends("cause"), _ends("effect")
    query = (
        select(RELATIONS, *cause.columns, *effect.columns)
        .where(RELATIONS.c.articles > 0, *conditions)
        .order_by(RELATIONS.c.cause, RELATIONS.c.effect)  # an index has them so: nothing is sorted
    )
    for end in (cause, effect):
        query = query.join(end.concept, end.concept.c.id == RELATIONS.c[end.role])
        query = query.outerjoin(end.base, end.base.c.id == end.concept.c.base)
    rows = streamed(connection, query)
    pairs = groupby(rows, key=lambda row: (row["cause"], row["effect"]))
    for page in chunked((sorted(pair, key=itemgetter("id")) for _, pair in pairs), _PAIRS):
        stated = stated_for(connection, [row["id"] for pair in page for row in pair])
        for pair in page:
            yield from _judged([(row, stated[row["id"]]) for row in pair])


def attested(relation: StoredRelation) -> tuple[int, float]:
    """What to sort by, the best attested first."""
    return -relation.counts.articles, -relation.confidence


def rank(relation: StoredRelation) -> tuple[int, float, str]:
    """The same, in an order that leaves nothing open."""
    return *attested(relation), relation.key


def pairs_of(relations: Collection[int]) -> ColumnElement[bool]:
    """All relations of the causes and effects that these relations have, as a condition on RELATIONS."""
    own = RELATIONS.alias("own")
    same = select(RELATIONS.c.id).join(
        own, and_(own.c.cause == RELATIONS.c.cause, own.c.effect == RELATIONS.c.effect)
    )
    return RELATIONS.c.id.in_(same.where(own.c.id.in_(relations)))


def stated_for(connection: Connection, relations: Iterable[int]) -> dict[int, list[Stated]]:
    """The evidence of these relations, to be counted."""
    found: dict[int, list[Stated]] = defaultdict(list)
    for some in chunked(relations):
        query = select(EVIDENCE.c.relation, *STATED).where(EVIDENCE.c.relation.in_(some))
        for relation, *values in connection.execute(query):
            found[relation].append(Stated(*values))
    return found


def streamed(connection: Connection, query: Select[Any]) -> Iterator[Row]:
    """The rows of a query, some at a time."""
    result = connection.execution_options(yield_per=_PAGE).execute(query)
    with closing(result):
        yield from result.mappings()


# -- from rows ------------------------------------------------------------------------------------------------------


def _judged(pair: Iterable[tuple[Row, list[Stated]]]) -> Iterator[StoredRelation]:
    """The relations of one cause and effect, each with its confidence in sight of the others."""
    stated = [(_statement(row), row["key"], count(evidence)) for row, evidence in pair]
    for one, key, counts in stated:
        contrary = [
            (other, found) for said, other, found in stated if said is not one and contradict(one, said)
        ]
        against = 1.0
        for _, found in contrary:
            against *= 1 - found.support
        yield StoredRelation(
            key=key, cause=one.cause, family=one.family, direction=one.direction, negated=one.negated,
            effect=one.effect, counts=counts, against=tuple(other for other, _ in contrary),
            confidence=confidence(counts.support, 1 - against),
        )  # fmt: skip


def _statement(row: Row) -> Statement:
    return Statement(
        _concept(row, "cause"), row["family"], row["direction"], row["negated"], _concept(row, "effect")
    )


def _concept(row: Row, role: str) -> Concept:
    base = None
    if row[f"{role}_base_curie"]:
        base = Concept(row[f"{role}_base_curie"], row[f"{role}_base_name"], row[f"{role}_base_label"])
    return Concept(
        row[f"{role}_curie"], row[f"{role}_name"], row[f"{role}_label"], base, row[f"{role}_aspect"]
    )


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
