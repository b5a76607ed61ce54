"""Where the concepts of the claims network stand: each group of linked ones laid out by itself, the groups packed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import networkx as nx
import numpy as np
import numpy.typing as npt

__all__ = ["Anchor", "Placed", "Point", "place_labels", "place_nodes"]

Point = tuple[float, float]
Pair = npt.NDArray[np.float64]  # of two columns, or two numbers: from left to right, from top to bottom
_MARGIN = np.array([62.0, 32.0])  # beside, and above and below each group, for the labels
_LETTER, _LINE = 6.0, 13.0  # width of a letter and height of a line, about
_GAP = 12.0  # between labels of a small group


class Box(NamedTuple):
    """A rectangle, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: Box) -> float:
        """The area that both cover."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0.0) * max(height, 0.0)


class Anchor(NamedTuple):
    """Where a label is written, and which of its ends is there: ``left``, ``center`` or ``right``."""

    x: float
    y: float
    end: str


class Placed(NamedTuple):
    """Nodes by name, and the height that they need."""

    points: dict[str, Point]
    height: float


class _Group(NamedTuple):
    """A laid-out group: its points from (0, 0) to its size."""

    points: dict[str, Point]
    width: float
    height: float


def place_nodes(graph: nx.DiGraph[str], width: float, *, lengths: Mapping[str, int] | None = None) -> Placed:
    """Points in pixels for all nodes, ``width`` wide. The same graph gives the same points.

    ``lengths`` of the labels, in letters: small groups get room for theirs.
    """
    components = sorted(nx.weakly_connected_components(graph), key=lambda nodes: (-len(nodes), min(nodes)))
    groups = [_lay_out(graph.subgraph(sorted(nodes)), width, lengths or {}) for nodes in components]
    points: dict[str, Point] = {}
    height = 0.0
    for group, (left, top) in zip(groups, _packed(groups, width), strict=True):
        points.update({node: (left + x, top + y) for node, (x, y) in group.points.items()})
        height = max(height, top + group.height)
    return Placed(points, height)


def _lay_out(graph: nx.DiGraph[str], width: float, lengths: Mapping[str, int]) -> _Group:
    """Kamada and Kawai's layout, which is free of chance, turned so that it is wider than high."""
    nodes = sorted(graph)
    whole = nx.Graph()
    whole.add_nodes_from(nodes)
    whole.add_edges_from(sorted(graph.edges))
    found = nx.kamada_kawai_layout(whole)
    places = _turned(np.array([found[node] for node in nodes]))
    longest = max(lengths.get(node, 0) for node in nodes) * _LETTER
    extent, margin = _extent(len(nodes), width), _MARGIN
    if len(nodes) <= 3:
        extent = np.array([max(extent[0], longest + _GAP), extent[1]])
        margin = np.array([max(_MARGIN[0], longest / 2 + _GAP), _MARGIN[1]])
    spread = np.ptp(places, axis=0)
    is_flat = spread < 1e-6
    places = (places - places.min(axis=0)) / np.where(is_flat, 1, spread) * extent + is_flat * extent / 2
    points = {
        node: (float(x), float(y)) for node, (x, y) in zip(nodes, np.round(places + margin, 1), strict=True)
    }
    return _Group(points, *(extent + 2 * margin))


def _extent(nodes: int, width: float) -> Pair:
    """How wide and how high a group of so many nodes is, its labels left out."""
    if nodes <= 3:
        return np.array([(120.0, 0.0), (190.0, 56.0)][nodes - 2])
    side = 58.0 * nodes**0.62
    return np.array([min(side * 1.9, width - 2 * _MARGIN[0]), side * 0.95])


def _turned(places: Pair) -> Pair:
    """The points, turned so that they spread most from left to right."""
    centred = places - places.mean(axis=0)
    axes: Pair = np.linalg.svd(centred, full_matrices=False)[2]
    axes *= np.where(axes[:, :1] + 1e-9 * axes[:, 1:] < 0, -1, 1)  # the sign is left open by the method
    turned: Pair = np.round(centred @ axes.T, 6)
    return turned


def _packed(groups: Sequence[_Group], width: float) -> Iterator[Point]:
    """The groups' upper left corners: in shelves, smaller groups stacked beside larger ones."""
    top = left = used = shelf = column = 0.0
    for group in groups:
        if shelf and used + group.height <= shelf and left + group.width <= width:
            yield left, top + used
            used += group.height
            column = max(column, group.width)
            continue
        left, used = left + column, 0.0
        if not shelf or left + group.width > width:
            top, left, shelf = top + shelf, 0.0, group.height
        yield left, top
        used, column = group.height, group.width


def place_labels(
    graph: nx.DiGraph[str],
    points: dict[str, Point],
    *,
    lengths: dict[str, int],
    sizes: dict[str, float],
    width: float,
    bend: float = 0.0,
    beside: float = 0.0,
) -> dict[str, Anchor]:
    """Where each node's label is written: on the side where it covers least of nodes, arrows and other labels.

    ``lengths`` in letters, ``sizes`` from a node's middle to its edge; ``bend``: how far an arrow swings out, as part
    of its length; ``beside``: room for labels to the left and right of the ``width``.
    """
    taken = [_square(points[node], sizes[node]) for node in sorted(points)]
    for ends in sorted(graph.edges):
        begin, end = (points[node] for node in ends)
        taken += _along(begin, end, bend)
    found = {}
    for node in sorted(points, key=lambda node: (-sizes[node], node)):
        choices = _sides(points[node], sizes[node], _LETTER * lengths[node])
        box, anchor = min(choices, key=lambda choice: _cost(choice[0], taken, width, beside))
        taken.append(box)
        found[node] = anchor
    return found


def _square(point: Point, size: float) -> Box:
    x, y = point
    return Box(x - size, y - size, x + size, y + size)


def _along(begin: Point, end: Point, bend: float) -> list[Box]:
    """Small boxes along an arrow, which is a curve of the second degree."""
    first, last = np.array(begin), np.array(end)
    across, down = last - first
    steps = np.linspace(0.08, 0.92, 16)[:, None]
    swing = 2 * steps * (1 - steps) * np.array([down, -across]) * bend
    return [_square((x, y), 3) for x, y in first + steps * (last - first) + swing]


def _sides(point: Point, size: float, length: float) -> Iterator[tuple[Box, Anchor]]:
    x, y = point
    below, above = y + size + _LINE - 1, y - size - 4
    for base in (below, above):
        yield Box(x - length / 2, base - _LINE + 2, x + length / 2, base + 3), Anchor(x, base, "center")
    right, left = x + size + 4, x - size - 4
    yield Box(right, y - _LINE / 2, right + length, y + _LINE / 2), Anchor(right, y + 4, "left")
    yield Box(left - length, y - _LINE / 2, left, y + _LINE / 2), Anchor(left, y + 4, "right")


def _cost(box: Box, taken: Sequence[Box], width: float, beside: float) -> float:
    outside = max(-box.left - beside, 0) + max(box.right - width - beside, 0) + max(-box.top, 0)
    return 50 * outside + sum(box.overlap(other) for other in taken)
