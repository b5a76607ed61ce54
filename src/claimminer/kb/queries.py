"""Questions to the knowledge base: relations and claims by cause, effect, wording, source, date and words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from claimminer.errors import InputError
from claimminer.kb.counts import Counts, count
from claimminer.kb.database import Database
from claimminer.kb.full_text import with_words
from claimminer.kb.lookup import find_concepts, with_kinds
from claimminer.kb.statements import FAMILIES
from claimminer.kb.stored import Evidence, StoredRelation
from claimminer.kb.streams import evidence_where, relations_where
from claimminer.kb.tables import ARTICLES, EVIDENCE, FLAGS, RELATIONS

__all__ = ["Question", "ask_claims", "ask_relations"]

STRENGTHS = ("direct", "conditional", "correlational")
UNSOURCED = ("none", "vague", "broken")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, kw_only=True)
class Question:
    """What to look for; None or False leaves it open.

    ``cause``, ``effect`` and ``concept`` (either of them) are names or identifiers, with kinds and aspects unless
    ``exact``. ``sourced``: True for claims that cite or name a source, False for those that do not. ``since`` and
    ``until`` are years, months or days; articles without a date fulfil neither. ``words`` are looked for in the
    sentences: several must all be there, "in quotes" one after another, ``OR`` between and ``-`` before as usual.
    ``path``: the beginning of the articles' path.
    """

    cause: str | None = None
    effect: str | None = None
    concept: str | None = None
    exact: bool = False
    family: str | None = None
    strength: str | None = None
    sourced: bool | None = None
    negated: bool | None = None
    since: str | None = None
    until: str | None = None
    flag: str | None = None
    words: str | None = None
    path: str | None = None


def ask_relations(database: Database, question: Question, *, limit: int = 50) -> list[StoredRelation]:
    """The relations that fit, those of most articles first. Counts are of the evidence that fits; confidence is of all.

    Raises InputError where a name is not known, or a value of the question is none.
    """
    with database.reading() as connection:
        conditions = _conditions(connection, database, question)
        articles = func.count(EVIDENCE.c.cluster.distinct())
        relation = EVIDENCE.c.relation
        query = _joined(select(relation), question).where(*conditions).group_by(relation)
        keys = list(connection.execute(query.order_by(articles.desc(), relation).limit(limit)).scalars())
        counts = _counts(connection, question, keys, conditions)
        found = {one.key: one for one in relations_where(connection, _pairs_of(keys))}
        ids = dict(
            connection.execute(select(RELATIONS.c.id, RELATIONS.c.key).where(RELATIONS.c.id.in_(keys))).all()
        )
        return [replace(found[ids[key]], counts=counts[key]) for key in keys]


def ask_claims(database: Database, question: Question, *, limit: int = 50) -> list[Evidence]:
    """The claims that fit, each once, those published last first."""
    with database.reading() as connection:
        conditions = _conditions(connection, database, question)
        query = _joined(select(EVIDENCE.c.claim, func.min(EVIDENCE.c.relation)), question).where(*conditions)
        order = [func.coalesce(func.max(EVIDENCE.c.published), "").desc(), EVIDENCE.c.claim]
        rows = connection.execute(query.group_by(EVIDENCE.c.claim).order_by(*order).limit(limit)).all()
        pairs = [and_(EVIDENCE.c.claim == claim, EVIDENCE.c.relation == relation) for claim, relation in rows]
        found = {one.key: one for one in evidence_where(connection, or_(*pairs))} if pairs else {}
        return [found[key] for key, _ in rows]


def _joined(query: Select[Any], question: Question) -> Select[Any]:
    """Evidence with the tables that the question's conditions speak of."""
    query = query.select_from(EVIDENCE)
    if (
        question.cause
        or question.effect
        or question.concept
        or question.family
        or question.negated is not None
    ):
        query = query.join(RELATIONS, RELATIONS.c.id == EVIDENCE.c.relation)
    return query.join(ARTICLES, ARTICLES.c.id == EVIDENCE.c.article) if question.path else query


def _counts(
    connection: Connection, question: Question, keys: Collection[int], conditions: Sequence[Any]
) -> dict[int, Counts]:
    query = _joined(select(EVIDENCE), question).where(EVIDENCE.c.relation.in_(keys), *conditions)
    rows: dict[int, list[Any]] = {}
    for row in connection.execute(query).mappings():
        rows.setdefault(row["relation"], []).append(row)
    return {key: count(found) for key, found in rows.items()}


def _pairs_of(keys: Collection[int]) -> ColumnElement[bool]:
    """All relations of the causes and effects that these relations have."""
    own = RELATIONS.alias("own")
    same = select(RELATIONS.c.id).join(
        own, and_(own.c.cause == RELATIONS.c.cause, own.c.effect == RELATIONS.c.effect)
    )
    return RELATIONS.c.id.in_(same.where(own.c.id.in_(keys)))


# -- conditions -----------------------------------------------------------------------------------------------------


def _conditions(connection: Connection, database: Database, question: Question) -> list[Any]:
    return [
        *_of_concepts(connection, question),
        *_of_relation(question),
        *_of_evidence(question),
        *([with_words(database, EVIDENCE.c.claim, question.words)] if question.words else []),
    ]


def _of_concepts(connection: Connection, question: Question) -> Iterator[Any]:
    if question.cause:
        yield RELATIONS.c.cause.in_(_concepts(connection, question.cause, question))
    if question.effect:
        yield RELATIONS.c.effect.in_(_concepts(connection, question.effect, question))
    if question.concept:
        keys = _concepts(connection, question.concept, question)
        yield or_(RELATIONS.c.cause.in_(keys), RELATIONS.c.effect.in_(keys))


def _concepts(connection: Connection, name: str, question: Question) -> list[int]:
    found = find_concepts(connection, name)
    return found if question.exact else with_kinds(connection, found)


def _of_relation(question: Question) -> Iterator[Any]:
    if question.family:
        yield RELATIONS.c.family == _one_of("type", question.family, FAMILIES)
    if question.negated is not None:
        yield RELATIONS.c.negated == question.negated


def _of_evidence(question: Question) -> Iterator[Any]:
    if question.strength:
        yield EVIDENCE.c.strength == _one_of("strength", question.strength, STRENGTHS)
    if question.sourced is not None:
        unsourced = EVIDENCE.c.source.in_(UNSOURCED)
        yield ~unsourced if question.sourced else unsourced
    if question.since:
        yield EVIDENCE.c.published >= _date(question.since)
    if question.until:
        yield func.substr(EVIDENCE.c.published, 1, len(question.until)) <= _date(question.until)
    if question.flag:
        yield EVIDENCE.c.claim.in_(select(FLAGS.c.claim).where(FLAGS.c.code == question.flag))
    if question.path:
        yield ARTICLES.c.path.startswith(question.path, autoescape=True)


def _one_of(what: str, value: str, values: Sequence[str]) -> str:
    if value not in values:
        raise InputError(f"no {what} {value!r}; there are {', '.join(values)}")
    return value


def _date(value: str) -> str:
    if not _DATE.fullmatch(value):
        raise InputError(f"{value!r}: not a date; give a year, 2024-03 or 2024-03-05")
    return value
