"""What stands on the pages and not in the article: running heads and footers, page numbers, tables of contents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import NamedTuple

from claimminer.readers.pdf.glyphs import Line, Page

__all__ = ["without_furniture"]

_ROWS = 3  # at the top and the bottom of a page, in which furniture stands
_SAME_HEIGHT = 3.0  # points
_LONGEST = 160  # characters
_FEWEST_PAGES = 2
_SHARE = 0.3  # of the pages bear a running head, or those with odd or even numbers
_FEWEST_APART = 4  # pages whose outermost rows are compared by their place alone
_MOST = 0.6  # of the pages have such a row at one height
_APART = 1.5  # ems between it and the text
_HEAD_SIZE = 0.95  # of the size of the text
_HEAD_GAP = 1.8  # ems between the text and a running head that stands only once
_DIGITS = re.compile(r"\d+")
_NUMBER = r"(?:\d{1,4}|[ivxl]{1,6})"
_PAGE_NUMBER = re.compile(
    rf"\W*(?:p(?:age|\.)?\s*)?{_NUMBER}(?:\s*(?:of|/)\s*\d{{1,4}})?\W*|page\s+{_NUMBER}\b.{{0,60}}",
    re.IGNORECASE,
)
_CONTENTS = re.compile(rf".*(?:\.\s?){{4,}}\s*{_NUMBER}", re.IGNORECASE)  # dots that lead to a page's number


class _Edge(NamedTuple):
    """The outermost row of a page, and the gap between it and the text."""

    lines: list[Line]
    gap: float

    @property
    def height(self) -> float:
        return self.lines[0].base


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """The pages without the lines that repeat at their edges, and without their numbers."""
    usual = median([line.size for page in pages for line in page.lines] or [1.0])
    gone = {id(line) for line in _repeated(pages)}
    gone.update(id(line) for ends in (_top, _bottom) for line in _set_apart(pages, ends, usual))
    gone.update(id(line) for page in pages for line in page.lines if _CONTENTS.fullmatch(line.text))
    cleared = [_kept(page, gone) for page in pages]
    more = {id(line) for page in cleared for line in (*_numbers(page), *_lone_head(page, usual))}
    rest = [_kept(page, more) for page in cleared]
    return rest if any(page.lines for page in rest) else list(pages)  # slides that all say the same


def _kept(page: Page, gone: set[int]) -> Page:
    return replace(page, lines=tuple(line for line in page.lines if id(line) not in gone))


def _repeated(pages: Sequence[Page]) -> Iterator[Line]:
    """Lines at the edges that stand at one height on several pages, numbers aside."""
    edges = [_edge_lines(page) for page in pages]
    counts = Counter(key for lines in edges for key in {_key(line) for line in lines})
    fewest = max(_FEWEST_PAGES, round(_SHARE * len(pages)))
    for line in (line for lines in edges for line in lines):
        words, height = _key(line)
        if sum(counts[words, height + step] for step in (-1, 0, 1)) >= fewest:
            yield line


def _key(line: Line) -> tuple[str, int]:
    """The line's words, numbers aside, and its height in steps."""
    return _DIGITS.sub("#", line.text.casefold()), round(line.base / _SAME_HEIGHT)


def _edge_lines(page: Page) -> list[Line]:
    """The short lines of the page's first and last rows."""
    heights = sorted({round(line.base) for line in page.lines})
    rows = [height for i, height in enumerate(heights) if i == 0 or height - heights[i - 1] > 1]
    edges = [*rows[:_ROWS], *rows[-_ROWS:]]
    near = [line for line in page.lines if any(abs(line.base - edge) <= 2 for edge in edges)]
    return [line for line in near if len(line.text) <= _LONGEST]


def _set_apart(pages: Sequence[Page], ends: Callable[[Page], _Edge | None], usual: float) -> Iterator[Line]:
    """Outermost rows that stand at one height and apart from the text on most pages, whatever they say."""
    rows = [edge for page in pages if (edge := ends(page)) and edge.gap > _APART * usual]
    heights = Counter(round(edge.height / _SAME_HEIGHT) for edge in rows)
    if len(pages) < _FEWEST_APART or not heights:
        return
    height, _ = heights.most_common(1)[0]
    there = [edge for edge in rows if abs(edge.height / _SAME_HEIGHT - height) <= 1.5]
    if len(there) >= _MOST * len(pages):
        for edge in there:
            yield from edge.lines


def _top(page: Page) -> _Edge | None:
    return _edge(page, max)


def _bottom(page: Page) -> _Edge | None:
    return _edge(page, min)


def _edge(page: Page, outermost: Callable[..., float]) -> _Edge | None:
    """The top or bottom row; None where the page holds nothing else."""
    end = outermost((line.base for line in page.lines), default=0.0)
    row = [line for line in page.lines if abs(line.base - end) < _SAME_HEIGHT]
    rest = [line.base for line in page.lines if abs(line.base - end) >= _SAME_HEIGHT]
    if not rest or sum(len(line.text) for line in row) > _LONGEST:
        return None
    return _Edge(row, abs(end - outermost(rest)))


def _numbers(page: Page) -> Iterator[Line]:
    """The page's number, where it stands alone."""
    for edge in (_top(page), _bottom(page)):
        if edge and all(_PAGE_NUMBER.fullmatch(line.text) for line in edge.lines):
            yield from edge.lines


def _lone_head(page: Page, usual: float) -> list[Line]:
    """The top row of a later page, where it is small and far from the text: a running head that stands only once."""
    edge = _top(page) if page.number else None
    if edge is None or edge.gap <= _HEAD_GAP * usual:
        return []
    small = all(
        line.size < _HEAD_SIZE * usual and not line.text.endswith((",", ";", "-")) for line in edge.lines
    )
    return edge.lines if small else []
