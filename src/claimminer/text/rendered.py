"""Prose with what its markup told: the form that marked-up text is brought into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from claimminer.articles import Link

__all__ = ["Rendered"]

_NOTHING: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Prose. ``headings`` gives each heading's words by its line's offset, ``notes`` are footnotes' lines."""

    text: str
    headings: Mapping[int, str] = field(default_factory=lambda: _NOTHING)
    notes: frozenset[int] = frozenset()
    links: tuple[Link, ...] = ()
    title: str | None = None
    url: str | None = None
    published: str | None = None

    def below(self, heading: str) -> Rendered:
        """The same under one more line at the top."""
        shift = len(heading) + 2
        return replace(
            self,
            text=f"{heading}\n\n{self.text}",
            headings={start + shift: title for start, title in self.headings.items()},
            notes=frozenset(start + shift for start in self.notes),
            links=tuple(
                Link(start=link.start + shift, end=link.end + shift, url=link.url) for link in self.links
            ),
        )
