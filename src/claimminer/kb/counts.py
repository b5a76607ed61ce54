"""Evidence counted: distinct articles, each at its strongest and best sourced; and how sure that makes a relation.

    weight of a claim    reading x wording x sourcing
    weight of an article that of its weightiest claim; copies of an article are one
    support S            1 - product of (1 - weight) over the articles that say so
    against A            the same over the articles that say the contrary of the same cause and effect
    confidence           S x S / (S + A)

Reading is the claim's own confidence, 1 once a person has looked at it; wording and sourcing are the tables below.
It tells how firmly and how well sourced a thing is said, not whether it is true.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from claimminer.records import STRENGTHS

__all__ = ["SOURCING", "WORDING", "Counts", "Stated", "confidence", "count", "weight"]

WORDING = {"direct": 0.6, "correlational": 0.4, "conditional": 0.3}
SOURCING = {"cited": 1.0, "named": 0.8, "vague": 0.5, "none": 0.5, "broken": 0.3}
REVIEWS = ("added", "edited", "accepted", "none")
_STRONGEST: dict[str, int] = {name: rank for rank, name in enumerate(STRENGTHS)}
_BEST = {name: rank for rank, name in enumerate(SOURCING)}
_SURE = {name: rank for rank, name in enumerate(REVIEWS)}


class Stated(NamedTuple):
    """What one claim weighs and counts as evidence: what `claimminer.kb.tables.EVIDENCE` has of it."""

    claim: int
    cluster: int
    type: str
    strength: str
    source: str
    published: str | None
    reading: float
    review: str
    hedged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The evidence of a relation. All but ``claims`` and ``types`` count articles, copies of one as one.

    ``strengths``: articles by their strongest claim. ``sources``: by their best source. ``reviews``: by whether a
    person has looked. ``hedged``: those that say so with a hedge alone. ``types``: claims by the type of their
    relation. ``first`` and ``last``: dates of publication.
    """

    articles: int
    claims: int
    strengths: Mapping[str, int]
    sources: Mapping[str, int]
    reviews: Mapping[str, int]
    hedged: int
    types: Mapping[str, int]
    first: str | None
    last: str | None
    support: float

    @property
    def sourced(self) -> int:
        """Articles that cite or name where they have it from."""
        return self.sources.get("cited", 0) + self.sources.get("named", 0)

    @property
    def reviewed(self) -> int:
        """Articles of which a person has looked at a claim, or added it."""
        return self.articles - self.reviews.get("none", 0)


def weight(one: Stated) -> float:
    """What one claim weighs, from 0 to 1."""
    return one.reading * WORDING[one.strength] * SOURCING[one.source]


def count(evidence: Iterable[Stated]) -> Counts:
    """Count the evidence of one relation."""
    claims = list(evidence)
    if len(claims) == 1:
        return _counted_once(claims[0])  # as most are
    clusters: dict[int, list[Stated]] = {}
    for one in claims:
        clusters.setdefault(one.cluster, []).append(one)
    groups = list(clusters.values())
    dates = [one.published for one in claims if one.published]
    against_all = 1.0
    for found in groups:
        against_all *= 1 - (max(map(weight, found)) if len(found) > 1 else weight(found[0]))
    return Counts(
        articles=len(groups), claims=len({one.claim for one in claims}),
        strengths=_best(groups, attrgetter("strength"), _STRONGEST),
        sources=_best(groups, attrgetter("source"), _BEST), reviews=_best(groups, attrgetter("review"), _SURE),
        hedged=sum(all(one.hedged for one in found) for found in groups),
        types=dict(Counter([one.type for one in claims])),
        first=min(dates, default=None), last=max(dates, default=None), support=1 - against_all,
    )  # fmt: skip


def _counted_once(one: Stated) -> Counts:
    return Counts(
        articles=1, claims=1, strengths={one.strength: 1}, sources={one.source: 1}, reviews={one.review: 1},
        hedged=int(one.hedged), types={one.type: 1}, first=one.published or None, last=one.published or None,
        support=weight(one),
    )  # fmt: skip


def confidence(support: float, against: float) -> float:
    """From the support of a relation and of what contradicts it, to two digits."""
    return round(support * support / (support + against), 2) if support else 0.0


def _best(
    clusters: Iterable[list[Stated]], value: Callable[[Stated], str], ranks: Mapping[str, int]
) -> dict[str, int]:
    """Clusters by the first in rank of their values; most have one."""
    found = Counter([
        value(claims[0]) if len(claims) == 1 else min(map(value, claims), key=ranks.__getitem__)
        for claims in clusters
    ])  # fmt: skip
    return {name: found[name] for name in ranks if found[name]}
