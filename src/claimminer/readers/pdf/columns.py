"""Lines in reading order: columns one after the other, whatever spans them in its place.

A gutter is a strip that no line crosses, with lines of running text on both sides. From the top down, the rows that
share one are a block of columns, each of which may hold further columns (after the recursive cuts of Nagy and
Seth 1984, with strips of white space found first as in Breuel 2002).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from claimminer.readers.pdf.glyphs import Glyph, Line
from claimminer.readers.pdf.lines import set_text

__all__ = ["in_reading_order"]

_NARROWEST = 0.75  # ems; a gutter is wider
_FEWEST_ROWS = 3  # with text on both sides of a gutter
_FEW_ROWS_WIDTH = 1.4  # ems; a gutter that wide needs two
_COLUMN = 9.0  # ems; the median line of a column is wider, a table's cell is not
_COLUMN_WORDS = 3
_SAME_ROW = 0.3  # ems
_WORD_SPACE = 0.15
_DEEPEST_INDENT = 3.0  # ems
_DEEPEST = 4  # columns within columns
_MOST_ROWS = 600  # of a page; more are no text, and the search takes time with their square

Interval = tuple[float, float]


class _Row(NamedTuple):
    """Lines, or parts of them, on one height, from left to right."""

    lines: list[Line]


class _Gutter(NamedTuple):
    """A strip, and the row after the last that it passes."""

    place: Interval
    end: int


def in_reading_order(lines: Sequence[Line], *, depth: int = 0) -> Iterator[list[Line]]:
    """The lines as columns: each a list from top to bottom, whose lines are whole within it."""
    if not lines:
        return
    rows = _rows(lines)
    size = median(line.size for line in lines)
    edges = (min(line.left for line in lines), max(line.right for line in lines))
    bounds = (edges[0] - size, edges[1] + size)
    spanning: list[Line] = []
    narrowest = _NARROWEST * size
    searched = depth < _DEEPEST and len(rows) <= _MOST_ROWS
    free = [_free(row, bounds, narrowest) for row in rows] if searched else []
    index = 0
    while index < len(rows):
        gutter = _gutter(rows, free, index, size) if searched else None
        if gutter is None:
            spanning.append(_merged(rows[index], edges))
            index += 1
            continue
        if spanning:
            yield spanning
            spanning = []
        left, right = _parted(rows[index : gutter.end], gutter.place)
        yield from in_reading_order(left, depth=depth + 1)
        yield from in_reading_order(right, depth=depth + 1)
        index = gutter.end
    if spanning:
        yield spanning


def _rows(lines: Iterable[Line]) -> list[_Row]:
    rows: list[_Row] = []
    for line in sorted(lines, key=lambda line: (-line.base, line.left)):
        if (
            rows
            and abs(rows[-1].lines[0].base - line.base) < _SAME_ROW * line.size
            and not _overlaps(rows[-1], line)
        ):
            rows[-1].lines.append(line)
        else:
            rows.append(_Row([line]))
    for row in rows:
        row.lines.sort(key=lambda line: line.left)
    return rows


def _overlaps(row: _Row, line: Line) -> bool:
    return any(line.left < other.right and other.left < line.right for other in row.lines)


def _gutter(rows: Sequence[_Row], free: Sequence[list[Interval]], first: int, size: float) -> _Gutter | None:
    """The strip from this row on that reaches furthest down and parts columns."""
    active = free[first]
    best: _Gutter | None = None
    for index in range(first + 1, len(rows) + 1):
        narrowed = _common(active, free[index], _NARROWEST * size) if index < len(rows) else []
        for place in active:
            ends = not any(place[0] <= a and b <= place[1] for a, b in narrowed)
            if ends and _parts(rows[first:index], place, size):
                best = _Gutter(place, index)
        active = narrowed
        if not active:
            break
    return best


def _common(some: Sequence[Interval], others: Sequence[Interval], narrowest: float) -> list[Interval]:
    return [(max(a, c), min(b, d)) for a, b in some for c, d in others if min(b, d) - max(a, c) >= narrowest]


def _free(row: _Row, bounds: Interval, narrowest: float) -> list[Interval]:
    """The stretches of a row without text."""
    places: list[Interval] = []
    at = bounds[0]
    for line in row.lines:
        for glyph in line.glyphs:
            if glyph.left - at >= narrowest:
                places.append((at, glyph.left))
            at = max(at, glyph.right)
    if bounds[1] - at >= narrowest:
        places.append((at, bounds[1]))
    return places


def _parts(rows: Sequence[_Row], place: Interval, size: float) -> bool:
    """Whether text runs on both sides of the strip, beside each other."""
    left, right = _parted(rows, place)
    fewest = 2 if place[1] - place[0] > _FEW_ROWS_WIDTH * size else _FEWEST_ROWS
    if min(len(left), len(right)) < fewest:
        return False
    if min(left[0].base, right[0].base) < max(left[-1].base, right[-1].base):  # one ends above the other
        return False
    return _is_running(left, size) and _is_running(right, size)


def _is_running(lines: Sequence[Line], size: float) -> bool:
    wide = median(line.width for line in lines) >= _COLUMN * size
    return wide and median(line.text.count(" ") + 1 for line in lines) >= _COLUMN_WORDS


def _parted(rows: Sequence[_Row], place: Interval) -> tuple[list[Line], list[Line]]:
    """What stands left and right of a strip."""
    left: list[Line] = []
    right: list[Line] = []
    for row in rows:
        for line in row.lines:
            before = [glyph for glyph in line.glyphs if glyph.right <= place[0] + 0.01]
            after = [glyph for glyph in line.glyphs if glyph.right > place[0] + 0.01]
            if before:
                left.append(line if not after else _part(line, before))
            if after:
                right.append(line if not before else _part(line, after))
    return left, right


def _part(line: Line, glyphs: list[Glyph]) -> Line:
    part = Line(glyphs, line.base, line.size, line.bold, page=line.page)
    set_text(part)
    return part


def _merged(row: _Row, edges: Interval) -> Line:
    """A row that no gutter parts: one line; a bar between parts that stand far apart, as a table's cells do."""
    first, *others = row.lines
    if not others:
        return first
    glyphs = [glyph for line in row.lines for glyph in line.glyphs]
    whole = Line(
        glyphs,
        first.base,
        max(line.size for line in row.lines),
        all(line.bold for line in row.lines),
        page=first.page,
    )
    set_text(whole)
    if not _is_stretched(whole, edges):
        pairs = zip(row.lines, others, strict=False)
        whole.text = first.text + "".join(
            _bar(before, line, label=before is first) + line.text for before, line in pairs
        )
    return whole


def _is_stretched(line: Line, edges: Interval) -> bool:
    """Whether a line reaches from edge to edge with equal gaps between its words: it was justified."""
    gaps = [after.left - before.right for before, after in pairwise(line.glyphs)]
    wide = sorted(gap for gap in gaps if gap > _WORD_SPACE * line.size)
    reaches = line.left - edges[0] < _DEEPEST_INDENT * line.size and edges[1] - line.right < line.size
    return reaches and len(wide) > 1 and wide[-1] < 1.5 * wide[0] + 0.2 * line.size


def _bar(before: Line, line: Line, *, label: bool) -> str:
    label = label and len(before.text) <= 4 and not before.text[-1:].isalpha()  # a list's number or bullet
    return " " if label or line.left - before.right < 1.5 * line.size else " | "
