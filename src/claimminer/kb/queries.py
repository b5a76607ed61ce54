"""Questions to the knowledge base: relations and claims by cause, effect, wording, source, date and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Select, Text, and_, cast, func, or_, select

from claimminer.errors import InputError
from claimminer.kb.bulk import chunked
from claimminer.kb.counts import Counts, count
from claimminer.kb.database import Database
from claimminer.kb.full_text import with_words
from claimminer.kb.lookup import find_concepts, with_kinds
from claimminer.kb.relations import pairs_of, rank, relations_where, stated_for
from claimminer.kb.statements import FAMILIES
from claimminer.kb.stored import Evidence, StoredRelation
from claimminer.kb.streams import evidence_where
from claimminer.kb.tables import ARTICLES, EVIDENCE, FLAGS, RELATIONS
from claimminer.kb.tallies import TIES, best_attested, without_lower
from claimminer.records import STRENGTHS

__all__ = ["Question", "ask_claims", "ask_relations"]

_TWICE = 4  # times as many rows as claims: a claim may state several relations
UNSOURCED = ("none", "vague", "broken")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, kw_only=True)
class Question:
    """What to look for; None or False leaves it open.

    ``cause``, ``effect`` and ``concept`` (either of them) are names or identifiers, with kinds and aspects unless
    ``exact``; between a cause and an effect an association is found either way round. ``sourced``: True for claims
    that cite or name a source, False for those that do not. ``since`` and ``until`` are years, months or days;
    articles without a date fulfil neither. ``words`` are looked for in the sentences: several must all be there,
    "in quotes" one after another, ``OR`` between and ``-`` before as usual. ``path``: the beginning of the
    articles' path.
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
    """The relations that fit, those of most articles first, then the surest.

    Counts are of the evidence that fits; confidence is of all.
    Raises InputError where a name is not known, or a value of the question is none.
    """
    with database.reading() as connection:
        about = [*_of_concepts(connection, question), *_of_relation(question)]
        said_so = _of_claims(database, question)
        counts = _fitting(connection, question, about, said_so, limit) if said_so else None
        if counts is None:
            of_all = not (question.cause or question.effect or question.concept)
            keys = best_attested(connection, *about, limit=limit, of_all=of_all)
        else:
            keys = list(counts)
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
        query = _joined(select(EVIDENCE.c.claim, EVIDENCE.c.relation), question)
        order = [func.coalesce(EVIDENCE.c.published, "").desc(), EVIDENCE.c.claim, EVIDENCE.c.relation]
        found = query.where(*_conditions(connection, database, question)).order_by(*order)
        chosen = _first_of_each(connection, found, limit)
        pairs = [and_(EVIDENCE.c.claim == claim, EVIDENCE.c.relation == chosen[claim]) for claim in chosen]
        every = {one.key: one for one in evidence_where(connection, or_(*pairs))} if pairs else {}
        return [every[claim] for claim in chosen]


def _first_of_each(connection: Connection, query: Select[int, int], limit: int) -> dict[int, int]:
    """The first so many claims of a query for claims and relations, each with its first relation.

    To fetch some more and drop what comes twice is quicker than to group all that fit.
    """
    size = _TWICE * limit
    while True:
        rows = connection.execute(query.limit(size)).all()
        found: dict[int, int] = {}
        for claim, relation in rows:
            found.setdefault(claim, relation)
        if len(found) >= limit or len(rows) < size:
            return dict(islice(found.items(), limit))
        size *= _TWICE


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
    articles = func.count(EVIDENCE.c.cluster.distinct()).label("articles")
    claims = func.aggregate_strings(cast(EVIDENCE.c.claim, Text), ",")
    query = _joined(select(EVIDENCE.c.relation, articles, claims), question).where(*about, *said_so)
    best = query.group_by(EVIDENCE.c.relation).order_by(articles.desc(), EVIDENCE.c.relation)
    rows = connection.execute(best.limit(TIES * limit)).all()
    fits = {relation: set(map(int, claims.split(","))) for relation, _, claims in rows}
    wanted = without_lower([(relation, articles) for relation, articles, _ in rows], limit)
    stated = stated_for(connection, wanted)
    return {
        relation: count(one for one in stated[relation] if one.claim in fits[relation]) for relation in wanted
    }


# -- conditions -----------------------------------------------------------------------------------------------------


def _conditions(connection: Connection, database: Database, question: Question) -> list[Any]:
    return [*_of_concepts(connection, question), *_of_relation(question), *_of_claims(database, question)]


def _of_claims(database: Database, question: Question) -> list[Any]:
    words = [with_words(database, EVIDENCE.c.claim, question.words)] if question.words else []
    return [*_of_evidence(question), *words]


def _of_concepts(connection: Connection, question: Question) -> Iterator[Any]:
    causes, effects = (
        _concepts(connection, name, question) if name else None for name in (question.cause, question.effect)
    )
    if causes is not None and effects is not None:
        yield or_(_between(causes, effects), and_(_between(effects, causes), _UNDIRECTED))
    elif causes is not None:
        yield RELATIONS.c.cause.in_(causes)
    elif effects is not None:
        yield RELATIONS.c.effect.in_(effects)
    if question.concept:
        keys = _concepts(connection, question.concept, question)
        yield or_(RELATIONS.c.cause.in_(keys), RELATIONS.c.effect.in_(keys))


def _between(causes: Sequence[int], effects: Sequence[int]) -> Any:
    return and_(RELATIONS.c.cause.in_(causes), RELATIONS.c.effect.in_(effects))


_UNDIRECTED = RELATIONS.c.family == "associated_with"  # no more of the one than of the other is the cause


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
