"""Which elements of a page are the article: trafilatura finds its text, the tree around it gives the rest.

trafilatura (Barbaresi, ACL 2021) leaves out what reads like a list of links: reference lists, footnotes, headings.
So its text only tells where the article stands; what is rendered is the page's own part around that text, without
the furniture in it, and with the source lists, wherever on the page they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimminer.readers.html.parts import BLOCKS, HEADINGS, Weight, is_beside, is_furniture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Selection", "select"]

_MOST = 0.85  # of the article's text stands in its innermost container
_OWN = 0.5  # an element with this share of text of the article's belongs to the article
_LINKED = 0.6  # of a list's text is links: it leads elsewhere
_FEWEST_LINKS = 3
_PROSE = 80  # characters; a box in the article with as many, and hardly a link, is read
_PROSE_LINKED = 0.3
_CONTAINERS = frozenset(("div", "article", "main", "section", "form", "table", "tbody", "tr", "td", "center"))


@dataclass(frozen=True, slots=True)
class Selection:
    """``roots`` are read with all that is in them, but for ``dropped`` elements; roots may stand within those.

    ``sources`` are the roots that hold source lists.
    """

    roots: frozenset[HtmlElement]
    dropped: frozenset[HtmlElement] = frozenset()
    sources: frozenset[HtmlElement] = frozenset()


def select(
    tree: HtmlElement,
    weights: dict[HtmlElement, Weight],
    sources: Sequence[HtmlElement],
    hidden: frozenset[HtmlElement],
    *,
    head: HtmlElement | None = None,
) -> Selection:
    """The article's elements. ``sources`` are always read; ``head`` is the element of the title, if known."""
    body = tree.find("body")
    top = tree if body is None else body
    kept = [element for element, weight in weights.items() if weight.kept]
    inner = _container(top, weights)
    outer = _common([*kept, *([head] if head is not None else [])], inner, top)
    listed = frozenset(part for source in sources for part in source.iter("*"))
    dropped = {
        element
        for element in _within(outer)
        if _is_dropped(element, weights, weights[top].text, listed=element in listed)
    }
    dropped.update(_between(inner, outer, weights, head), hidden)
    return Selection(
        frozenset((outer, *sources)), frozenset(dropped) - frozenset(sources), frozenset(sources)
    )


def _container(top: HtmlElement, weights: dict[HtmlElement, Weight]) -> HtmlElement:
    """The innermost element, above paragraphs and lists, with most of the article's text."""
    node = top
    while True:
        best = max(node.iterchildren("*"), key=lambda child: weights[child].kept, default=None)
        if best is None or best.tag not in _CONTAINERS:
            return node
        if not weights[top].kept or weights[best].kept < _MOST * weights[top].kept:
            return node
        node = best


def _common(elements: Sequence[HtmlElement], inner: HtmlElement, top: HtmlElement) -> HtmlElement:
    """The innermost element around the container and all others."""
    above = [inner, *inner.iterancestors()]
    depth = {element: number for number, element in enumerate(above)}
    highest = 0
    for element in elements:
        node = element
        while node is not None and node not in depth:
            node = node.getparent()
        highest = max(highest, depth.get(node, 0))
    return above[min(highest, depth.get(top, highest))]


def _between(
    inner: HtmlElement, outer: HtmlElement, weights: dict[HtmlElement, Weight], head: HtmlElement | None
) -> Iterator[HtmlElement]:
    """What stands around the container without being the article's: neither its text, nor right below its title."""
    heads = {head, *(head.iterancestors() if head is not None else ())}
    node = inner
    while node is not outer:
        earlier = list(node.itersiblings(preceding=True))
        below = next((index for index, sibling in enumerate(earlier) if sibling in heads), 0)
        for index, sibling in enumerate(earlier):
            weight = weights[sibling]
            above = index > below or (index == below and sibling not in heads)
            if above and not (_is_own(weight) and weight.kept >= _PROSE):
                yield sibling
        yield from (
            sibling
            for sibling in node.itersiblings()
            if not _is_own(weights[sibling]) and sibling not in heads
        )
        node = node.getparent()


def _within(outer: HtmlElement) -> Iterator[HtmlElement]:
    """The blocks below the outer container, and inline elements with names."""
    for element in outer.iterdescendants("*"):
        if element.tag in BLOCKS or element.get("class") or element.get("role"):
            yield element


def _is_dropped(
    element: HtmlElement, weights: dict[HtmlElement, Weight], whole: int, *, listed: bool
) -> bool:
    """Whether the element is the page's, and its text not the article's."""
    if element.tag not in BLOCKS:
        return is_furniture(element)
    weight = weights[element]
    if not weight.text or weight.text > _OWN * whole or _is_own(weight):
        return False
    if is_furniture(element):
        return not _is_heading_button(element)
    if listed:
        return False
    if is_beside(element):
        return weight.text < _PROSE or weight.linked > _PROSE_LINKED * weight.text
    return weight.links >= _FEWEST_LINKS and weight.linked > _LINKED * weight.text


def _is_own(weight: Weight) -> bool:
    return weight.kept >= _OWN * weight.text and weight.kept > 0


def _is_heading_button(element: HtmlElement) -> bool:
    """A heading that folds its section open and shut."""
    above = element.getparent()
    return element.tag == "button" and above is not None and above.tag in HEADINGS
