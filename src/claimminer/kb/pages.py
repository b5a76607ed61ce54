"""One concept, or one relation, with all that is said of it: what `kb show` and `kb explain` print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from sqlalchemy import Connection, func, or_, select

from claimminer.errors import InputError
from claimminer.kb.bulk import chunked
from claimminer.kb.counts import confidence
from claimminer.kb.database import Database
from claimminer.kb.lookup import find_concepts, with_kinds
from claimminer.kb.statements import Stance, stance_of
from claimminer.kb.stored import Evidence, StoredConcept, StoredRelation
from claimminer.kb.streams import concepts_where, evidence_where, relations_where, strongest_claims
from claimminer.kb.tables import ARTICLES, CLAIMS, CONCEPTS, EVIDENCE, MENTIONS, RELATIONS

__all__ = [
    "ConceptPage",
    "Explanation",
    "Voice",
    "attested",
    "concept_page",
    "explain",
    "find_named",
    "stance",
    "strongest",
]


@dataclass(frozen=True, kw_only=True)
class ConceptPage:
    """A concept with its kinds and aspects, and every relation that one of them is part of; best attested first.

    ``articles``: distinct articles behind the relations, ``sourced``: those of them that give a source for one.
    ``mentioned``: further claims whose phrases name the concept without being about it.
    """

    concepts: Sequence[StoredConcept]
    kinds: Sequence[StoredConcept]
    as_effect: Sequence[StoredRelation]
    as_cause: Sequence[StoredRelation]
    articles: int
    sourced: int
    mentioned: int

    @cached_property
    def disputed(self) -> list[list[StoredRelation]]:
        """The relations of each cause and effect of which not all can hold, side by side."""
        every = sorted({one.key: one for one in (*self.as_effect, *self.as_cause)}.values(), key=_pair)
        pairs = ([*found] for _, found in groupby(every, key=_pair))
        return [sorted(pair, key=_rank) for pair in pairs if any(one.against for one in pair)]


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
        roles = {role: [*_relations(connection, role, keys)] for role in ("cause", "effect")}
        articles, sourced = _articles(connection, keys)
        return ConceptPage(
            concepts=[*concepts_where(connection, CONCEPTS.c.id.in_(own))],
            kinds=[*concepts_where(connection, CONCEPTS.c.id.in_(set(keys) - set(own)))],
            as_effect=sorted(roles["effect"], key=_rank), as_cause=sorted(roles["cause"], key=_rank),
            articles=articles, sourced=sourced, mentioned=_mentioned(connection, own, keys),
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


def _relations(connection: Connection, role: str, keys: Sequence[int]) -> Iterator[StoredRelation]:
    for some in chunked(keys):
        yield from relations_where(connection, RELATIONS.c[role].in_(some))


def _articles(connection: Connection, keys: Sequence[int]) -> tuple[int, int]:
    """Distinct articles behind the relations of these concepts, and those that give a source."""
    about = or_(RELATIONS.c.cause.in_(keys), RELATIONS.c.effect.in_(keys))
    query = select(func.count(EVIDENCE.c.cluster.distinct())).join(
        RELATIONS, RELATIONS.c.id == EVIDENCE.c.relation
    )
    sourced = query.where(about, EVIDENCE.c.source.in_(("cited", "named")))
    return connection.execute(query.where(about)).scalar() or 0, connection.execute(sourced).scalar() or 0


def _mentioned(connection: Connection, own: Sequence[int], keys: Sequence[int]) -> int:
    """Current claims that mention the concept inside a phrase that names something else."""
    about = or_(RELATIONS.c.cause.in_(keys), RELATIONS.c.effect.in_(keys))
    told = select(EVIDENCE.c.claim).join(RELATIONS, RELATIONS.c.id == EVIDENCE.c.relation).where(about)
    query = (
        select(func.count(MENTIONS.c.claim.distinct()))
        .join(CLAIMS, CLAIMS.c.id == MENTIONS.c.claim)
        .join(ARTICLES, ARTICLES.c.id == CLAIMS.c.article)
        .where(MENTIONS.c.concept.in_(own), ARTICLES.c.current, MENTIONS.c.claim.not_in(told))
    )
    return connection.execute(query).scalar() or 0


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


def attested(relation: StoredRelation) -> tuple[int, float]:
    """What to sort by, the best attested first."""
    return -relation.counts.articles, -relation.confidence


def _rank(relation: StoredRelation) -> tuple[int, float, str]:
    return *attested(relation), relation.key
