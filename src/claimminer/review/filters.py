"""What a reviewer wants to see, and in which order: as it stands in an address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from urllib.parse import urlencode

__all__ = ["CONFIDENCES", "DECISIONS", "FACETS", "SORTS", "Queue"]

# what can be chosen from; several values of one facet are joined by or, facets by and
FACETS = (
    "flag", "strength", "type", "entity", "concept", "attribution", "confidence", "folder", "article", "decision",
    "reviewer",
)  # fmt: skip
SORTS = ("risk", "confidence", "article", "disagreement")
DECISIONS = (
    "todo", "accept", "reject", "skip", "flagged", "edited", "commented", "added", "disputed", "settled",
)  # fmt: skip
CONFIDENCES = {"low": (0.0, 0.6), "middle": (0.6, 0.8), "high": (0.8, 1.01)}


@dataclass(frozen=True, kw_only=True)
class Queue:
    """Filters and order, as they stand in an address.

    ``role``: ``review``, or ``adjudication`` for the claims that reviewers judged differently. ``reviewer`` and
    ``decision`` together ask for another's decisions: only on claims that the asker has judged.
    """

    flag: tuple[str, ...] = ()
    strength: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    entity: tuple[str, ...] = ()
    concept: tuple[str, ...] = ()
    attribution: tuple[str, ...] = ()
    confidence: tuple[str, ...] = ()
    folder: tuple[str, ...] = ()
    article: tuple[str, ...] = ()
    decision: tuple[str, ...] = ()
    reviewer: tuple[str, ...] = ()
    search: str = ""
    sort: str = "risk"
    role: str = "review"

    @classmethod
    def parse(cls, pairs: Iterable[tuple[str, str]]) -> Queue:
        """The queue that an address names; what it does not know is left out."""
        given: dict[str, list[str]] = {}
        for name, value in pairs:
            if value and len(value) <= 1000:
                given.setdefault(name, []).append(value)
        chosen = {name: tuple(dict.fromkeys(given.get(name, ())))[:50] for name in FACETS}
        sort = given.get("sort", ["risk"])[-1]
        role = "adjudication" if given.get("role") == ["adjudication"] else "review"
        search = given.get("search", [""])[-1]
        return cls(**chosen, search=search, sort=sort if sort in SORTS else "risk", role=role)

    def address(self, **changes: object) -> str:
        """The queue as the part of an address behind the question mark, with these fields changed."""
        queue = replace(self, **changes)  # type: ignore[arg-type]
        pairs: list[tuple[str, str]] = [(name, one) for name in FACETS for one in getattr(queue, name)]
        pairs += [
            (f.name, getattr(queue, f.name))
            for f in fields(queue)[-3:]
            if getattr(queue, f.name) != f.default
        ]
        return urlencode(pairs)
