"""Questions to the knowledge base: relations and claims by cause, effect, wording, source, date and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select

from claimminer.errors import InputError
from claimminer.kb.bulk import chunked
from claimminer.kb.counts import Counts, Stated, count
from claimminer.kb.database import Database
from claimminer.kb.full_text import with_words
from claimminer.kb.lookup import find_concepts, with_kinds
from claimminer.kb.relations import STATED, pairs_of, rank, relations_where
from claimminer.kb.statements import FAMILIES
from claimminer.kb.stored import Evidence, StoredRelation
from claimminer.kb.streams import evidence_where
from claimminer.kb.tables import ARTICLES, EVIDENCE, FLAGS, RELATIONS
from claimminer.kb.tallies import TIES, best_attested, without_lower

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
    """The relations that fit, those of most articles first, then the surest. Counts are of the evidence that fits;
    confidence is of all.

    Raises InputError where a name is not known, or a value of the question is none.
    """
    with database.reading() as connection:
        about = [*_of_concepts(connection, question), *_of_relation(question)]
        said_so = _of_claims(database, question)
        counts = _fitting(connection, question, about, said_so, limit) if said_so else None
        keys = best_attested(connection, *about, limit=limit) if counts is None else list(counts)
        ids: dict[str, int] = {}
        every: dict[str, StoredRelation] = {}
        for some in chunked(keys):
            names = select(RELATIONS.c.key, RELATIONS.c.id).where(RELATIONS.c.id.in_(some))
            ids.update((key, id_) for key, id_ in connection.execute(names))
            every.update((one.key, one) for one in relations_where(connection, pairs_of(some)))
    found = [every[key] if counts is None else replace(every[key], counts=counts[ids[key]]) for key in ids]
    return sorted(found, key=rank)[:limit]


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


def _fitting(
    connection: Connection, question: Question, about: Sequence[Any], said_so: Sequence[Any], limit: int
) -> dict[int, Counts]:
    """The relations that most articles of those that fit speak for, each with the evidence that fits counted.

    What fits is looked for once, and only what is shown is read as a whole.
    """
    columns = (EVIDENCE.c.relation, EVIDENCE.c.claim, EVIDENCE.c.cluster)
    fits = _joined(select(*columns), question).where(*about, *said_so).cte("fits")
    articles = func.count(fits.c.cluster.distinct()).label("articles")
    best = (
        select(fits.c.relation, articles)
        .group_by(fits.c.relation)
        .order_by(articles.desc(), fits.c.relation)
        .limit(TIES * limit)
        .cte("best")
    )
    query = (
        select(EVIDENCE.c.relation, best.c.articles, *STATED)
        .select_from(best)
        .join(fits, fits.c.relation == best.c.relation)
        .join(EVIDENCE, and_(EVIDENCE.c.relation == fits.c.relation, EVIDENCE.c.claim == fits.c.claim))
        .order_by(best.c.articles.desc(), best.c.relation)
    )
    rows = groupby(connection.execute(query), key=lambda row: (row[0], row[1]))
    found = {place: [Stated(*values) for _, _, *values in stated] for place, stated in rows}
    wanted = without_lower(list(found), limit)
    return {relation: count(stated) for (relation, _), stated in found.items() if relation in wanted}


# -- conditions -----------------------------------------------------------------------------------------------------


def _conditions(connection: Connection, database: Database, question: Question) -> list[Any]:
    return [*_of_concepts(connection, question), *_of_relation(question), *_of_claims(database, question)]


def _of_claims(database: Database, question: Question) -> list[Any]:
    words = [with_words(database, EVIDENCE.c.claim, question.words)] if question.words else []
    return [*_of_evidence(question), *words]


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
