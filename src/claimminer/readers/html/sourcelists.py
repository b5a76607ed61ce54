"""Where a page keeps its sources and notes: under a heading, or in a block that says so by its names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from claimminer.readers.html.parts import BLOCKS, HEADINGS, is_furniture, names_sources
from claimminer.text.source_headings import is_source_heading

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["find_source_lists"]

_HEADS = (*sorted(HEADINGS), "p", "div", "dt", "summary", "button", "strong", "b", "span", "legend", "th")
_LONGEST_HEAD = 60  # characters
_LOWEST = 7  # the level of a heading that is none by its tag
_HIGHEST_CLIMB = 4  # wrappers between a heading and what stands under it
_WHOLE = frozenset(("body", "html", "main", "article"))
_LEVEL = re.compile(r"h([1-6])")


def find_source_lists(tree: HtmlElement) -> list[HtmlElement]:
    """The elements that hold source lists and notes, headings included, in document order."""
    found: dict[HtmlElement, None] = {}
    for element in tree.iter("*"):
        if names_sources(element) and not _is_in_furniture(element):
            found[element] = None
        elif element.tag in _HEADS and _heads_sources(element) and not _is_in_furniture(element):
            found.update(dict.fromkeys(_run(element)))
    return list(found)


def _heads_sources(element: HtmlElement) -> bool:
    """Whether the element's own text is a heading of sources."""
    words = "".join(_first_pieces(element))
    if len(words) > _LONGEST_HEAD or not is_source_heading(" ".join(words.split())):
        return False
    return element.tag in BLOCKS or _stands_alone(element)


def _first_pieces(element: HtmlElement) -> Iterator[str]:
    """The element's text, broken off once it is too long for a heading."""
    length = 0
    for piece in element.itertext():
        yield piece
        length += len(piece.strip())
        if length > _LONGEST_HEAD:
            return


def _stands_alone(element: HtmlElement) -> bool:
    """Whether an inline element begins its block and nothing but a break or a colon follows on its line."""
    parent = element.getparent()
    begins = element.getprevious() is None and not (parent.text or "").strip()
    following = element.getnext()
    ends = following is None or following.tag in BLOCKS or following.tag == "br"
    return begins and ends and (element.tail or "").strip() in ("", ":") and parent.tag not in ("a", "li")


def _is_in_furniture(element: HtmlElement) -> bool:
    """Whether a part around it is the page's: a heading in the menu, or in a reader's comment, is none."""
    return any(
        above.tag not in _WHOLE and (above.tag == "a" or is_furniture(above))
        for above in element.iterancestors()
    )


def _run(head: HtmlElement) -> list[HtmlElement]:
    """The heading, in the wrapper that has siblings, and these up to the next heading of its rank."""
    level = _level(head)
    node = head
    for _ in range(_HIGHEST_CLIMB):
        under = list(takewhile(lambda sibling: not _opens_next(sibling, level), node.itersiblings()))
        if any(map(_has_text, under)) or (node.tail or "").strip():
            inline = node.tag not in BLOCKS
            return [node.getparent()] if inline else [node, *under]
        parent = node.getparent()
        if parent is None or parent.tag in _WHOLE or len(under) < sum(1 for _ in node.itersiblings()):
            break
        node = parent
    return [head]


def _opens_next(element: HtmlElement, level: int) -> bool:
    """Whether a heading of the same rank or above stands at the element's beginning."""
    if element.tag in HEADINGS:
        return _level(element) <= level
    if element.tag == "hr" or is_furniture(element):
        return True
    first = next(element.iter(*HEADINGS), None)
    return first is not None and _level(first) <= level and not _has_text_before(element, first)


def _has_text_before(element: HtmlElement, heading: HtmlElement) -> bool:
    for inner in element.iter("*"):
        if inner is heading:
            return False
        if (inner.text or "").strip():
            return True
    return False


def _has_text(element: HtmlElement) -> bool:
    return any(piece.strip() for piece in element.itertext())


def _level(element: HtmlElement) -> int:
    match = _LEVEL.fullmatch(element.tag)
    return int(match[1]) if match else _LOWEST
