"""What a page is made of, in points from its lower left corner."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Glyph", "Line", "Page", "Weblink"]


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter: its left and right edge, its baseline, the size of its type.

    ``spaced``: the file has a space before it. ``index`` is its number on the page.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    index: int
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class Weblink:
    """A linked rectangle and its address."""

    left: float
    bottom: float
    right: float
    top: float
    url: str


@dataclass(slots=True)
class Line:
    """Letters on one baseline, from left to right."""

    glyphs: list[Glyph]
    base: float
    size: float
    bold: bool = False
    text: str = ""
    page: int = 0

    @property
    def left(self) -> float:
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        return max(glyph.right for glyph in self.glyphs[-3:])

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Page:
    """A page's lines, unordered, and its links."""

    number: int
    lines: tuple[Line, ...]
    links: tuple[Weblink, ...] = field(default=())
