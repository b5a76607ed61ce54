"""What a source holds, found out without reading it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from claimminer.engines.work import Limits
from claimminer.errors import ArticleError
from claimminer.readers.sources import Source, open_source

__all__ = ["Holding", "look_into"]


@dataclass(slots=True)
class Holding:
    """How many articles, and how many bytes as far as they are known, by format; and what can't be read, by code.

    ``items``: all of them, in the order in which the source gives them.
    """

    articles: Counter[str] = field(default_factory=Counter)
    bytes: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)

    @property
    def items(self) -> int:
        return self.articles.total() + self.faults.total()

    def add(self, other: Holding) -> None:
        """What another source holds."""
        self.articles.update(other.articles)
        self.bytes.update(other.bytes)
        self.faults.update(other.faults)


def look_into(source: Source | ArticleError, *, limits: Limits, tick: Callable[[], None]) -> Holding:
    """What the source holds. ``tick`` is called before each of its articles."""
    if isinstance(source, ArticleError):
        return Holding(faults=Counter((source.code,)))
    holding = Holding()
    with open_source(source, limit=limits.bytes, tick=tick, fingerprint=False) as opened:
        tick()
        for entry in opened.articles:
            if isinstance(entry, ArticleError):
                holding.faults[entry.code] += 1
            else:
                holding.articles[entry.format] += 1
                holding.bytes[entry.format] += entry.size or 0
            tick()
    return holding
