"""One concept, or one relation, with all that is said of it: what `kb show` and `kb explain` print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from sqlalchemy import ColumnElement, Connection, case, except_, func, or_, select

from claimminer.errors import InputError
from claimminer.kb.counts import confidence
from claimminer.kb.database import Database
from claimminer.kb.lookup import find_concepts, with_kinds
from claimminer.kb.relations import pairs_of, rank, relations_where
from claimminer.kb.statements import Stance, stance_of
from claimminer.kb.stored import Evidence, StoredConcept, StoredRelation
from claimminer.kb.streams import concepts_where, evidence_where, strongest_claims
from claimminer.kb.tables import ARTICLES, CLAIMS, CONCEPTS, EVIDENCE, MENTIONS, RELATIONS
from claimminer.kb.tallies import best_attested

__all__ = [
    "ConceptPage",
    "Explanation",
    "Voice",
    "concept_page",
    "explain",
    "find_named",
    "stance",
    "strongest",
]

_MOST = 1_000  # relations as cause, and as effect, that a page is made of


@dataclass(frozen=True, kw_only=True)
class ConceptPage:
    """A concept with its kinds and aspects, and the relations that one of them is part of; best attested first.

    ``relations``: how many there are in all; of very many the best attested are given, as cause and as effect.
    ``articles``: distinct articles behind the relations, ``sourced``: those of them that give a source for one.
    ``mentioned``: further claims whose phrases name the concept without being about it.
    """

    concepts: Sequence[StoredConcept]
    kinds: Sequence[StoredConcept]
    as_effect: Sequence[StoredRelation]
    as_cause: Sequence[StoredRelation]
    relations: int
    articles: int
    sourced: int
    mentioned: int

    @cached_property
    def given(self) -> list[StoredRelation]:
        """All that are given, each once, best attested first."""
        return sorted({one.key: one for one in (*self.as_effect, *self.as_cause)}.values(), key=rank)

    @property
    def left_out(self) -> int:
        """How many relations are not given."""
        return self.relations - len(self.given)

    @cached_property
    def disputed(self) -> list[list[StoredRelation]]:
        """The relations of each cause and effect of which not all can hold, side by side."""
        pairs = ([*found] for _, found in groupby(sorted(self.given, key=_pair), key=_pair))
        return [sorted(pair, key=rank) for pair in pairs if any(one.against for one in pair)]


@dataclass(frozen=True, kw_only=True)
class Voice:
    """One article's word for a relation: its weightiest claim, and how many copies of it say the same."""

    evidence: Evidence
    claims: int
    copies: int


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """A relation, the articles that say so, the relations that say the contrary, and the confidence that follows."""

    relation: StoredRelation
    voices: Sequence[Voice]
    contrary: Sequence[StoredRelation]

    @property
    def against(self) -> float:
        """A, the support of all that contradicts it."""
        rest = 1.0
        for one in self.contrary:
            rest *= 1 - one.counts.support
        return 1 - rest

    @property
    def confidence(self) -> float:
        """S x S / (S + A)."""
        return confidence(self.relation.counts.support, self.against)


def concept_page(database: Database, name: str) -> ConceptPage:
    """All that is said of a concept. Raises InputError where nothing goes by this name."""
    with database.reading() as connection:
        own = find_concepts(connection, name)
        keys = with_kinds(connection, own)
        as_cause, as_effect = (_best(connection, RELATIONS.c[role], keys) for role in ("cause", "effect"))
        about = or_(RELATIONS.c.cause.in_(keys), RELATIONS.c.effect.in_(keys))
        relations, articles, sourced = _counted(connection, about)
        return ConceptPage(
            concepts=[*concepts_where(connection, CONCEPTS.c.id.in_(own))],
            kinds=[*concepts_where(connection, CONCEPTS.c.id.in_(set(keys) - set(own)))],
            as_effect=as_effect, as_cause=as_cause, relations=relations, articles=articles, sourced=sourced,
            mentioned=_mentioned(connection, own, about),
        )  # fmt: skip


def find_named(database: Database, name: str) -> list[StoredConcept]:
    """The concepts that go by this name. Raises InputError where there is none."""
    with database.reading() as connection:
        return [*concepts_where(connection, CONCEPTS.c.id.in_(find_concepts(connection, name)))]


def explain(database: Database, key: str) -> Explanation:
    """Why a relation has the confidence it has. ``key``: its own, or the beginning of it. Raises InputError."""
    with database.reading() as connection:
        query = select(RELATIONS).where(RELATIONS.c.key.startswith(key, autoescape=True)).limit(2)
        rows = connection.execute(query).mappings().all()
        if len(rows) != 1 or not key.startswith("r_"):
            raise InputError(
                f"{key}: {'more than one' if rows and key.startswith('r_') else 'no such'} relation"
            )
        pair = (RELATIONS.c.cause == rows[0]["cause"], RELATIONS.c.effect == rows[0]["effect"])
        every = {one.key: one for one in relations_where(connection, *pair)}
        relation = every.get(rows[0]["key"])
        if relation is None:
            raise InputError(f"{key}: nothing says so any more")
        voices = _voices(evidence_where(connection, RELATIONS.c.key == relation.key))
    return Explanation(
        relation=relation, voices=voices, contrary=[every[other] for other in relation.against]
    )


def strongest(database: Database, relations: Iterable[str]) -> dict[str, Evidence]:
    """For each relation, by its key, the claim that weighs most."""
    with database.reading() as connection:
        return strongest_claims(connection, relations)


def stance(relation: StoredRelation) -> Stance:
    """Which way a relation points, for grouping."""
    return stance_of(relation.family, relation.direction, negated=relation.negated)


def _best(connection: Connection, end: ColumnElement[int], keys: Sequence[int]) -> list[StoredRelation]:
    """The best attested relations of these concepts as cause or as effect, with what contradicts them."""
    best = best_attested(connection, end.in_(keys), limit=_MOST)[:_MOST]
    return sorted(relations_where(connection, pairs_of(best)), key=rank)


def _counted(connection: Connection, about: ColumnElement[bool]) -> tuple[int, int, int]:
    """How many relations are about it, the distinct articles behind them, and those that give a source."""
    relations = select(func.count()).select_from(RELATIONS).where(about, RELATIONS.c.articles > 0)
    sourced = case((EVIDENCE.c.source.in_(("cited", "named")), EVIDENCE.c.cluster))
    counts = (func.count(EVIDENCE.c.cluster.distinct()), func.count(sourced.distinct()))
    told = select(*counts).join(RELATIONS, RELATIONS.c.id == EVIDENCE.c.relation).where(about)
    return connection.execute(relations).scalar_one(), *connection.execute(told).one()


def _mentioned(connection: Connection, own: Sequence[int], about: ColumnElement[bool]) -> int:
    """Current claims that mention the concept inside a phrase that names something else."""
    told = select(EVIDENCE.c.claim).join(RELATIONS, RELATIONS.c.id == EVIDENCE.c.relation).where(about)
    passing = except_(select(MENTIONS.c.claim).where(MENTIONS.c.concept.in_(own)), told).subquery()
    query = (
        select(func.count())
        .select_from(passing)
        .join(CLAIMS, CLAIMS.c.id == passing.c.claim)
        .join(ARTICLES, ARTICLES.c.id == CLAIMS.c.article)
        .where(ARTICLES.c.current)
    )
    return connection.execute(query).scalar_one()


def _voices(evidence: Iterable[Evidence]) -> list[Voice]:
    """One for each article, the weightiest first."""
    clusters: dict[int, list[Evidence]] = {}
    for one in evidence:
        clusters.setdefault(one.article.cluster, []).append(one)
    voices = [
        Voice(
            evidence=max(found, key=lambda one: (one.weight, -one.key)), claims=len(found),
            copies=len({one.article.key for one in found}) - 1,
        )
        for found in clusters.values()
    ]  # fmt: skip
    return sorted(voices, key=lambda voice: (-voice.evidence.weight, voice.evidence.article.path))


def _pair(relation: StoredRelation) -> tuple[str, str]:
    return relation.cause.curie, relation.effect.curie
