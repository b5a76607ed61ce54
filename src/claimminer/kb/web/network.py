"""A picture of relations: concepts as shapes, relations as arrows between them, to be drawn by a template as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import networkx as nx

from claimminer.kb.concepts import Concept
from claimminer.kb.pages import stance
from claimminer.kb.stored import StoredRelation
from claimminer.kb.telling import evidence
from claimminer.kb.wording import called, phrase
from claimminer.report.layout import Anchor, Placed, Point, place_labels, place_nodes
from claimminer.report.wording import cut

__all__ = ["Arrow", "Node", "Picture", "draw", "pointing"]

_WIDTH = 980
_MOST_CONCEPTS, _MOST_RELATIONS = 36, 44
_LONGEST_LABEL = 28  # characters
_BEND = 0.12  # of an arrow's length: how far it swings out, and each further one between the same two again
_BESIDE = 130  # pixels to the left and right of the outermost concepts, for their names
_GAP = 4  # pixels between an arrow's end and its concept
_ENDS = {"left": "start", "center": "middle", "right": "end"}


class Node(NamedTuple):
    """A concept in the picture: ``kind`` is its label's, ``end`` the SVG text anchor of its name."""

    concept: Concept
    kind: str
    is_main: bool
    x: float
    y: float
    size: float
    name: str
    at: Point
    end: str


class Arrow(NamedTuple):
    """A relation in the picture: its path, how it points, and what it says."""

    relation: StoredRelation
    points: str
    path: str
    width: float
    says: str


class Picture(NamedTuple):
    """All that is drawn, from ``left`` on; ``kinship`` joins concepts with those that they are kinds or aspects of."""

    left: int
    width: int
    height: int
    nodes: list[Node]
    arrows: list[Arrow]
    kinship: list[tuple[Point, Point]]
    left_out: int


def draw(relations: Sequence[StoredRelation], *, main: Iterable[str] = ()) -> Picture | None:
    """The first relations, as many as a picture bears; None where there is none. ``main``: CURIEs to stand out."""
    chosen = _chosen(relations)
    if not chosen:
        return None
    concepts = {end.curie: end for one in chosen for end in (one.cause, one.effect)}
    pairs = [(one.cause.curie, one.effect.curie) for one in chosen]
    kinship = [
        (one.curie, one.base.curie) for one in concepts.values() if one.base and one.base.curie in concepts
    ]
    graph: nx.DiGraph[str] = nx.DiGraph([*pairs, *kinship])
    names, apart = (
        {curie: cut(called(one), _LONGEST_LABEL) for curie, one in concepts.items()},
        frozenset(main),
    )
    lengths = {curie: len(name) * (5 if curie in apart else 4) // 4 for curie, name in names.items()}
    placed = place_nodes(graph, _WIDTH, lengths=lengths)
    sizes = _sizes(chosen, concepts)
    anchors = place_labels(
        graph, placed.points, lengths=lengths, sizes=sizes, width=_WIDTH, bend=_BEND, beside=_BESIDE
    )
    nodes = [
        _node(one, curie in apart, placed.points[curie], sizes[curie], names[curie], anchors[curie])
        for curie, one in concepts.items()
    ]
    left, right = _span(nodes)
    return Picture(
        left, right - left, round(placed.height), nodes,
        [*_arrows(chosen, placed, sizes)], [(placed.points[a], placed.points[b]) for a, b in kinship],
        len(relations) - len(chosen),
    )  # fmt: skip


def pointing(relation: StoredRelation) -> str:
    """How a relation is drawn and coloured: what is only associated with something causes no more of it."""
    if relation.negated:
        return "denied"
    return "some" if relation.family == "associated_with" else stance(relation)


def _chosen(relations: Iterable[StoredRelation]) -> list[StoredRelation]:
    chosen: list[StoredRelation] = []
    concepts: set[str] = set()
    for one in relations:
        ends = {one.cause.curie, one.effect.curie}
        if len(ends) == 2 and len(concepts | ends) <= _MOST_CONCEPTS and len(chosen) < _MOST_RELATIONS:
            chosen.append(one)
            concepts |= ends
    return chosen


def _sizes(relations: Iterable[StoredRelation], concepts: Iterable[str]) -> dict[str, float]:
    """From a concept's middle to its edge, in pixels, by the articles that speak of it."""
    weights = dict.fromkeys(concepts, 0)
    for one in relations:
        for end in (one.cause, one.effect):
            weights[end.curie] += one.counts.articles
    most = max(20, *weights.values())
    return {curie: 5 + 8 * (weight / most) ** 0.5 for curie, weight in weights.items()}


def _node(concept: Concept, is_main: bool, at: Point, size: float, name: str, anchor: Anchor) -> Node:
    kind = (concept.label or "other").lower().replace("_", "-")
    place = (round(anchor.x, 1), round(anchor.y, 1))
    return Node(concept, kind, is_main, *at, round(size, 1), name, place, _ENDS[anchor.end])


def _span(nodes: Iterable[Node]) -> tuple[int, int]:
    """From where to where the picture goes: the concepts with the room that names take beside them."""
    places = [node.x for node in nodes]
    return round(min(places) - _BESIDE), round(max(places) + _BESIDE)


def _arrows(relations: Iterable[StoredRelation], placed: Placed, sizes: dict[str, float]) -> Iterable[Arrow]:
    seen: dict[tuple[str, str], int] = {}
    for one in relations:
        ends = (one.cause.curie, one.effect.curie)
        seen[ends] = seen.get(ends, 0) + 1
        path = _path(
            placed.points[ends[0]], placed.points[ends[1]], sizes[ends[0]], sizes[ends[1]], seen[ends]
        )
        width = round(min(1 + 0.8 * (one.counts.articles - 1) ** 0.5, 4), 1)
        yield Arrow(one, pointing(one), path, width, f"{phrase(one)}: {evidence(one.counts)}")


def _path(begin: Point, end: Point, first: float, last: float, number: int) -> str:
    """A curve from edge to edge, as SVG's path data; every ``number`` swings out further."""
    across, down = end[0] - begin[0], end[1] - begin[1]
    length = max((across**2 + down**2) ** 0.5, 1.0)
    bend = _BEND * number
    middle = ((begin[0] + end[0]) / 2 + down * bend, (begin[1] + end[1]) / 2 - across * bend)
    start = _towards(begin, middle, min(first + _GAP, length / 3))
    stop = _towards(end, middle, min(last + _GAP, length / 3))
    numbers = (f"{value:.1f}" for value in (*start, *middle, *stop))
    return "M{} {}Q{} {} {} {}".format(*numbers)


def _towards(begin: Point, end: Point, distance: float) -> Point:
    across, down = end[0] - begin[0], end[1] - begin[1]
    share = distance / max((across**2 + down**2) ** 0.5, 1.0)
    return begin[0] + across * share, begin[1] + down * share
