"""Bars and the heat map. Each picture comes with the numbers that it shows, as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from claimminer.report.svg import INKS, Mark, canvas, svg_markup

__all__ = ["Bar", "Cells", "Picture", "Row", "Segment", "bar_chart", "heat_map", "query"]

WIDTH = 440
_TOP = 34  # room for the legend
_ROW, _BAR = 30, 18  # heights of a bar with and without the room around it
# widths of letters, about: the page has its reader's fonts
_LETTER, _WIDE, _WIDEST = 6.7, 8.2, 12.0
_LONGEST_LABEL = 22  # characters

Legend = Sequence[tuple[str, str]]


class Row(NamedTuple):
    """A row of a picture's numbers, and the query that shows more of it in one of the page's tables."""

    cells: tuple[str, ...]
    query: str
    table: str


class Picture(NamedTuple):
    """A picture, and its numbers as a table."""

    name: str
    title: str
    note: str
    svg: Markup
    heads: tuple[str, ...]
    rows: list[Row]
    is_wide: bool = False


class Segment(NamedTuple):
    """A part of a bar: what it counts, how many, in which ink, and the query that shows it."""

    name: str
    number: int
    ink: str
    query: str


class Bar(NamedTuple):
    """A bar, its segments from left to right, and what is said behind it."""

    label: str
    segments: tuple[Segment, ...]
    says: str
    query: str

    @property
    def total(self) -> int:
        """All of it."""
        return sum(segment.number for segment in self.segments)


def query(**wanted: str | Sequence[str]) -> str:
    """A query that the page's tables understand: ``strength=direct&attribution=none``."""
    return urlencode(wanted, doseq=True)


def bar_chart(
    bars: Sequence[Bar], *, name: str, title: str, note: str, table: str, what: str, legend: Legend
) -> Picture:
    """Bars one below the other. ``what`` they stand for; ``legend``: names and inks of their segments, in order."""
    axes = canvas(WIDTH, _TOP + _ROW * len(bars) + 4)
    _draw_legend(axes, legend)
    marks = list(_draw_bars(axes, bars, table=table))
    names = [name for name, _ in legend] if len(legend) > 1 else []
    rows = [Row((bar.label, *_numbers(bar, names), f"{bar.total:,}"), bar.query, table) for bar in bars]
    described = "; ".join(f"{bar.label}: {bar.says}" for bar in bars)
    markup = svg_markup(axes, name=name, title=title, description=described, marks=marks)
    return Picture(name, title, note, markup, (what, *names, table), rows)


def _numbers(bar: Bar, names: Sequence[str]) -> Iterator[str]:
    counts = {segment.name: segment.number for segment in bar.segments}
    return (f"{counts.get(name, 0):,}" for name in names)


def _draw_legend(axes: Axes, legend: Legend) -> None:
    x = 0.0
    for label, ink in legend:
        axes.add_patch(Rectangle((x, 4), 11, 11, color=INKS[ink], linewidth=0))
        axes.text(x + 16, 14, label, color=INKS["muted"])
        x += 16 + _LETTER * len(label) + 18


def _draw_bars(axes: Axes, bars: Sequence[Bar], *, table: str) -> Iterator[Mark]:
    left = 12 + max(_width(_short(bar.label)) for bar in bars)
    right = 14 + max(_width(bar.says) for bar in bars)
    scale = (WIDTH - left - right) / max(1, *(bar.total for bar in bars))
    for row, bar in enumerate(bars):
        y = _TOP + _ROW * row + (_ROW - _BAR) / 2
        axes.text(left - 10, y + 13.5, _short(bar.label), ha="right")
        x = left
        segments = [one for one in bar.segments if one.number]
        for number, segment in enumerate(segments):
            width = segment.number * scale
            gid = f"mark-{row}-{number}"
            _draw_segment(axes, segment, Rectangle((x, y), width, _BAR), gid, is_counted=len(segments) > 1)
            yield Mark(gid, f"{bar.label}, {segment.name}: {segment.number:,}", segment.query, table)
            x += width
        axes.text(x + 7, y + 13.5, bar.says, color=INKS["muted"])


def _draw_segment(axes: Axes, segment: Segment, bar: Rectangle, gid: str, *, is_counted: bool) -> None:
    x, y, width = bar.get_x(), bar.get_y(), bar.get_width()
    seam = 1.5 if width > 4 else 0  # between it and the next
    bar.set(width=max(width - seam, 1), color=INKS[segment.ink], linewidth=0, gid=gid)
    axes.add_patch(bar)
    number = f"{segment.number:,}"
    if is_counted and width > _LETTER * len(number) + 10:
        axes.text(x + (width - seam) / 2, y + 13, number, color=INKS["paper"], ha="center", fontsize=10)


class Cells(NamedTuple):
    """A table of counts: the labels of its rows and columns, and of each row its query."""

    rows: Sequence[tuple[str, str]]
    columns: Sequence[str]
    counts: Sequence[Sequence[int]]
    queries: Sequence[Sequence[str]]


def heat_map(cells: Cells, *, name: str, title: str, note: str) -> Picture:
    """A square for each count, the darker the more, with its number in it."""
    left, top, size, step = 8 + max(_width(_short(label)) for label, _ in cells.rows), 92, 23, 25
    axes = canvas(left + step * len(cells.columns) + 64, top + step * len(cells.rows) + 4)
    for column, label in enumerate(cells.columns):
        axes.text(left + step * column + 15, top - 7, label.replace("_", " "), rotation=50, rotation_mode="anchor",
                  color=INKS["muted"])  # fmt: skip
    marks = []
    most = max((count for row in cells.counts for count in row), default=1)
    for row, (label, _) in enumerate(cells.rows):
        axes.text(left - 8, top + step * row + 16, _short(label), ha="right", fontsize=11)
        for column, count in enumerate(cells.counts[row]):
            gid = f"mark-{row}-{column}"
            _draw_cell(axes, (left + step * column, top + step * row, size), count, count / most, gid)
            says = f"{label}, {cells.columns[column].replace('_', ' ')}: {count:,}"
            marks += [Mark(gid, says, cells.queries[row][column])] if count else []
    rows = [
        Row((label, *(f"{count:,}" for count in counts)), shown, "claims")
        for (label, shown), counts in zip(cells.rows, cells.counts, strict=True)
    ]
    described = (
        f"{len(cells.rows)} concepts by {len(cells.columns)} types of relation; the numbers are in the table."
    )
    markup = svg_markup(axes, name=name, title=title, description=described, marks=marks)
    heads = ("concept", *(column.replace("_", " ") for column in cells.columns))
    return Picture(name, title, note, markup, heads, rows)


def _draw_cell(axes: Axes, place: tuple[float, float, float], count: int, share: float, gid: str) -> None:
    x, y, size = place
    if not count:
        axes.add_patch(Rectangle((x, y), size, size, color=INKS["soft"], linewidth=0))
        return
    axes.add_patch(
        Rectangle((x, y), size, size, color=INKS["heat"], alpha=0.15 + 0.85 * share, linewidth=0, gid=gid)
    )
    colour = INKS["paper"] if share > 0.6 else INKS["ink"]
    number = _compact(count)
    axes.text(
        x + size / 2, y + 15.5, number, ha="center", fontsize=10 if len(number) < 4 else 8.5, color=colour
    )


def _compact(count: int) -> str:
    """At most four characters: ``950``, ``1.2k``, ``34k``."""
    if count < 1000:
        return str(count)
    return f"{count / 1000:.1f}k" if count < 9950 else f"{count / 1000:.0f}k"


def _width(text: str) -> float:
    return sum(_letter_width(char) for char in text)


def _letter_width(char: str) -> float:
    if char in "MWmw…%@":
        return _WIDEST
    return _WIDE if char.isupper() or char.isdigit() else _LETTER


def _short(label: str) -> str:
    """The label without its middle, where it is long: paths differ at their ends."""
    half = _LONGEST_LABEL // 2
    return label if len(label) <= _LONGEST_LABEL else f"{label[:half]}…{label[1 - half :]}"
