"""The claims network: concepts, and arrows from those in causes to those in effects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import networkx as nx
from matplotlib.axes import Axes
from matplotlib.patches import Circle, FancyArrowPatch, Patch, Rectangle, RegularPolygon

from claimminer.records import STRENGTHS, Label, Strength
from claimminer.report.charts import Picture, Row, query
from claimminer.report.concepts import Concept
from claimminer.report.counting import Counts, Link
from claimminer.report.layout import Point, place_labels, place_nodes
from claimminer.report.svg import INKS, Mark, canvas, svg_markup
from claimminer.report.wording import many

__all__ = ["claims_network", "strongest_links"]

WIDTH = 980
_MOST_CONCEPTS, _MOST_LINKS = 44, 56
_LONGEST_LABEL = 26  # characters
_LEGEND_HEIGHT = 40
_BEND = 0.12  # of an arrow, as part of its length; the canvas counts downwards, so that it swings the other way
_DASHES: Final[dict[Strength, Any]] = {
    "direct": "solid", "conditional": (0, (5, 3)), "correlational": (0, (1.2, 2.4)),
}  # fmt: skip
_INKS: Final[dict[Label, str]] = {
    "CYTOKINE": "cytokine", "CELL_TYPE": "cell-type", "DRUG": "drug", "CONDITION": "condition",
}  # fmt: skip

Key = tuple[str, str]


class _Network(NamedTuple):
    """What is drawn: links, and the points, sizes and names of their concepts."""

    links: dict[Key, Link]
    graph: nx.DiGraph[str]
    points: dict[str, Point]
    sizes: dict[str, float]
    counts: Counts

    def concept(self, key: str) -> Concept:
        return self.counts.concepts[key]


def strongest_links(counts: Counts) -> dict[Key, Link]:
    """The links that most claims speak of, as many as a picture bears, with at most so many concepts."""
    ranked = sorted(
        counts.links.items(), key=lambda item: (-item[1].claims, STRENGTHS.index(item[1].strength), item[0])
    )
    chosen: dict[Key, Link] = {}
    concepts: set[str] = set()
    for key, link in ranked:
        if len(concepts.union(key)) <= _MOST_CONCEPTS and len(chosen) < _MOST_LINKS:
            concepts.update(key)
            chosen[key] = link
    return chosen


def claims_network(counts: Counts, *, name: str, title: str, note: str) -> Picture:
    """The picture of the strongest links."""
    links = strongest_links(counts)
    graph = nx.DiGraph(list(links))
    placed = place_nodes(graph, WIDTH)
    weights = counts.by_concept()
    most = max(20, *(weights[key] for key in graph))
    sizes = {key: 5 + 8 * (weights[key] / most) ** 0.5 for key in sorted(graph)}
    network = _Network(links, graph, placed.points, sizes, counts)
    axes = canvas(WIDTH, placed.height + _LEGEND_HEIGHT)
    marks = [*_draw_links(axes, network), *_draw_concepts(axes, network)]
    _draw_legend(axes, placed.height + _LEGEND_HEIGHT - 12, {network.concept(key).label for key in graph})
    described = f"{many(len(graph), 'concept')}, {many(len(links), 'link')} between them; the numbers are in the table."
    markup = svg_markup(axes, name=name, title=title, description=described, marks=marks)
    heads = ("concept in the cause", "concept in the effect", "strongest claim", "claims")
    return Picture(name, title, note, markup, heads, list(_rows(network)), is_wide=True)


def _rows(network: _Network) -> Iterator[Row]:
    for key, link in network.links.items():
        cause, effect = (network.concept(one).name for one in key)
        yield Row((cause, effect, link.strength, f"{link.claims:,}"), query(concept=key), "claims")


def _draw_links(axes: Axes, network: _Network) -> Iterator[Mark]:
    most = max(10, *(link.claims for link in network.links.values()))
    for number, (key, link) in enumerate(network.links.items()):
        begin, end = (network.points[one] for one in key)
        shrinks = [network.sizes[one] + 3 for one in key]
        arrow = FancyArrowPatch(
            begin, end, arrowstyle="-|>,head_length=5,head_width=2.6", mutation_scale=1,
            connectionstyle=f"arc3,rad={_BEND}", shrinkA=shrinks[0], shrinkB=shrinks[1],
            linewidth=0.8 + 2.2 * (link.claims / most) ** 0.5, linestyle=_DASHES[link.strength],
            color=INKS[link.strength], gid=f"link-{number}",
        )  # fmt: skip
        axes.add_patch(arrow)
        cause, effect = (network.concept(one).name for one in key)
        says = f"{cause} → {effect}: {many(link.claims, 'claim')}, {link.strength}"
        yield Mark(f"link-{number}", says, query(concept=key))


def _draw_concepts(axes: Axes, network: _Network) -> Iterator[Mark]:
    labels = {key: _short(network.concept(key).name) for key in network.sizes}
    lengths = {key: len(label) for key, label in labels.items()}
    anchors = place_labels(
        network.graph, network.points, lengths=lengths, sizes=network.sizes, width=WIDTH, bend=-_BEND
    )
    weights = network.counts.by_concept()
    for number, key in enumerate(network.sizes):
        concept = network.concept(key)
        _add_shape(axes, concept.label, network.points[key], network.sizes[key], gid=f"concept-{number}")
        axes.text(anchors[key].x, anchors[key].y, labels[key], ha=anchors[key].end, fontsize=11)
        says = f"{concept.name} ({_said(concept.label)}): {many(weights[key], 'claim')}"
        yield Mark(f"concept-{number}", says, query(concept=key))


def _add_shape(axes: Axes, label: Label, point: Point, size: float, *, gid: str | None = None) -> None:
    """A shape for each label, so that they differ without colour."""
    x, y = point
    shapes: dict[Label, Patch] = {
        "CYTOKINE": RegularPolygon(point, 3, radius=size * 1.2, orientation=3.14159265),
        "CELL_TYPE": RegularPolygon(point, 4, radius=size * 1.2),
        "DRUG": Rectangle((x - 0.9 * size, y - 0.9 * size), 1.8 * size, 1.8 * size),
        "CONDITION": Circle(point, size),
    }
    shapes[label].set(color=INKS[_INKS[label]], linewidth=0, gid=gid)
    axes.add_patch(shapes[label])


def _draw_legend(axes: Axes, y: float, labels: set[Label]) -> None:
    x = 8.0
    for label in (one for one in _INKS if one in labels):
        _add_shape(axes, label, (x + 5, y - 4), 5)
        axes.text(x + 16, y, _said(label), color=INKS["muted"])
        x += 42 + 6.7 * len(label)
    for strength in STRENGTHS:
        x += 16
        axes.plot(
            [x, x + 26], [y - 4, y - 4], color=INKS[strength], linestyle=_DASHES[strength], linewidth=1.6
        )
        axes.text(x + 33, y, strength, color=INKS["muted"])
        x += 42 + 6.7 * len(strength)


def _said(label: Label) -> str:
    return label.lower().replace("_", " ")


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"
