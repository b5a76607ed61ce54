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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["SOURCING", "WORDING", "Counts", "confidence", "count", "weight"]

WORDING = {"direct": 0.6, "correlational": 0.4, "conditional": 0.3}
SOURCING = {"cited": 1.0, "named": 0.8, "vague": 0.5, "none": 0.5, "broken": 0.3}
REVIEWS = ("edited", "accepted", "none")
_STRONGEST = {name: rank for rank, name in enumerate(("direct", "conditional", "correlational"))}
_BEST = {name: rank for rank, name in enumerate(SOURCING)}
_SURE = {name: rank for rank, name in enumerate(REVIEWS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The evidence of a relation. All but ``claims`` and ``types`` count articles, copies of one as one.

    ``strengths``: articles by their strongest claim. ``sources``: by their best source. ``reviews``: by whether a
    person has looked. ``types``: claims by the type of their relation. ``first`` and ``last``: dates of publication.
    """

    articles: int
    claims: int
    strengths: Mapping[str, int]
    sources: Mapping[str, int]
    reviews: Mapping[str, int]
    types: Mapping[str, int]
    first: str | None
    last: str | None
    support: float

    @property
    def sourced(self) -> int:
        """Articles that cite or name where they have it from."""
        return self.sources.get("cited", 0) + self.sources.get("named", 0)


def weight(row: Mapping[str, Any]) -> float:
    """What one claim weighs, from 0 to 1."""
    return float(row["reading"]) * WORDING[row["strength"]] * SOURCING[row["source"]]


def count(rows: Iterable[Mapping[str, Any]]) -> Counts:
    """Count the evidence of one relation."""
    clusters: dict[int, list[Mapping[str, Any]]] = {}
    for row in rows:
        clusters.setdefault(row["cluster"], []).append(row)
    claims = [row for found in clusters.values() for row in found]
    dates = sorted(row["published"] for row in claims if row["published"])
    against_all = 1.0
    for found in clusters.values():
        against_all *= 1 - max(map(weight, found))
    return Counts(
        articles=len(clusters), claims=len({row["claim"] for row in claims}),
        strengths=_best(clusters.values(), "strength", _STRONGEST), sources=_best(clusters.values(), "source", _BEST),
        reviews=_best(clusters.values(), "review", _SURE), types=dict(Counter(row["type"] for row in claims)),
        first=dates[0] if dates else None, last=dates[-1] if dates else None, support=1 - against_all,
    )  # fmt: skip


def confidence(support: float, against: float) -> float:
    """From the support of a relation and of what contradicts it, to two digits."""
    return round(support * support / (support + against), 2) if support else 0.0


def _best(
    clusters: Iterable[list[Mapping[str, Any]]], column: str, ranks: Mapping[str, int]
) -> dict[str, int]:
    found = Counter(min((row[column] for row in rows), key=ranks.__getitem__) for rows in clusters)
    return {name: found[name] for name in ranks if found[name]}
