"""What the knowledge base gives out: concepts, relations, articles and evidence as plain frozen objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimminer.kb.concepts import Concept
from claimminer.kb.counts import Counts
from claimminer.kb.statements import Family
from claimminer.records import Direction

__all__ = ["Evidence", "StoredArticle", "StoredConcept", "StoredRelation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredConcept:
    """A concept that claims are about. ``base`` is the CURIE of what it is a kind or aspect of."""

    curie: str
    name: str
    label: str | None
    base: str | None
    aspect: str | None
    synonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRelation:
    """One relation with its evidence counted. ``against`` has the keys of those that contradict it."""

    key: str
    cause: Concept
    family: Family
    direction: Direction
    negated: bool
    effect: Concept
    counts: Counts
    against: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """The current version of an article; articles of one ``cluster`` are copies of one another."""

    key: int
    document: str
    cluster: int
    path: str
    source_id: str | int | float | None
    title: str | None
    url: str | None
    published: str | None
    language: str | None
    words: int | None
    sources: str | None
    references: Sequence[Mapping[str, Any]]
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One claim that states one relation: the claim as it counts (``record`` is the contract's), and its article.

    ``key`` is of the claim in this database, ``relation`` the relation's everywhere. ``weight`` is what the claim
    weighs (`claimminer.kb.counts`): ``reading`` x wording x sourcing.
    """

    key: int
    relation: str
    record: Mapping[str, Any]
    article: StoredArticle
    source: str
    published: str | None
    review: str
    reading: float
    weight: float
