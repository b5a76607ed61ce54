"""The parts of a page: what an element's names say of it, and how much of its text is the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from claimminer.language.webpages import FURNITURE, INLINE_FURNITURE, PLACED_ANYWHERE, SOURCE_WORDS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = [
    "BLOCKS",
    "HEADINGS",
    "Passages",
    "Weight",
    "is_beside",
    "is_furniture",
    "names_sources",
    "text_of",
    "weigh",
]

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BLOCKS = HEADINGS | frozenset((
    "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dir", "div", "dl",
    "dt", "fieldset",
    "figure", "footer", "form", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p",
    "pre", "section",
    "summary", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "search", "button", "optgroup",
))  # fmt: skip
_FURNITURE_TAGS = frozenset(("nav", "menu", "button", "search"))
_BESIDE_TAGS = frozenset(("aside", "footer"))
_FURNITURE_ROLES = frozenset((
    "navigation", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog", "banner", "button", "tablist",
))  # fmt: skip
_BESIDE_ROLES = frozenset(("complementary", "contentinfo"))
_SOURCE_ROLES = frozenset(
    ("doc-bibliography", "doc-endnotes", "doc-footnote", "doc-footnotes", "doc-biblioentry")
)
_FURNITURE = frozenset(FURNITURE)
_INLINE = frozenset(INLINE_FURNITURE)
_BESIDE = frozenset(PLACED_ANYWHERE)
_SOURCES = frozenset(SOURCE_WORDS)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LONGEST_NAME = 500  # characters of an attribute looked at
_TOKEN = re.compile(r"\w+")
_RUN = 4  # words in a row that tell a passage


@dataclass(slots=True)
class Weight:
    """Characters of an element's text: all, those that are the article's, those of links, and its links."""

    text: int = 0
    kept: int = 0
    linked: int = 0
    links: int = 0

    def add(self, other: Weight) -> None:
        self.text += other.text
        self.kept += other.kept
        self.linked += other.linked
        self.links += other.links


class Passages:
    """Runs of words of a text, to tell whether another text is taken from it."""

    def __init__(self, text: str) -> None:
        self._runs = frozenset(_runs(text))

    def hold(self, text: str) -> bool:
        """Whether most of the text's runs are among these. Texts below four words tell nothing."""
        runs = list(_runs(text))
        return bool(runs) and 2 * sum(map(self._runs.__contains__, runs)) > len(runs)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _TOKEN.findall(text.casefold())
    return zip(*(words[first:] for first in range(_RUN)), strict=False)


def weigh(tree: HtmlElement, passages: Passages) -> dict[HtmlElement, Weight]:
    """The weight of every element. ``passages`` are those of the article's own text."""
    elements = list(tree.iter("*"))
    weights = {element: Weight() for element in elements}
    for block, text, linked in _text_blocks(tree):
        size = len(text)
        weights[block].add(
            Weight(text=size, kept=size if passages.hold(text) else 0, linked=min(linked, size))
        )
    for element in reversed(elements):
        weights[element].links += element.tag == "a"
        if (parent := element.getparent()) is not None and parent in weights:
            weights[parent].add(weights[element])
    return weights


def _text_blocks(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str, int]]:
    """Each run of text within one block: the block, the text with single spaces, its characters in links."""
    pieces: list[str] = []
    linked = links = 0
    block = tree
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        is_block = element.tag in BLOCKS
        if is_block or element.tag == "br":
            if text := " ".join("".join(pieces).split()):
                yield block, text, linked
            pieces, linked = [], 0
            block = _block_around(element, closed=event == "end", tree=tree)
        links += (element.tag == "a") * (1 if event == "start" else -1)
        piece = element.text if event == "start" else element.tail
        if piece and not (event == "end" and element is tree):
            pieces.append(piece)
            linked += len(piece) if links else 0


def _block_around(element: HtmlElement, *, closed: bool, tree: HtmlElement) -> HtmlElement:
    """The block that the text after this place stands in."""
    if not closed and element.tag != "br":
        return element
    if element is tree:
        return tree
    return next((above for above in element.iterancestors() if above.tag in BLOCKS), tree)


def text_of(element: HtmlElement) -> str:
    """All text within, with single spaces."""
    return " ".join("".join(element.itertext()).split())


def is_furniture(element: HtmlElement) -> bool:
    """Whether the element's tag, role or names say that it is the page's and not the article's."""
    if element.tag not in BLOCKS:
        return not _INLINE.isdisjoint(_names(element))
    if element.tag in _FURNITURE_TAGS or element.get("role") in _FURNITURE_ROLES:
        return True
    return not _FURNITURE.isdisjoint(_names(element))


def is_beside(element: HtmlElement) -> bool:
    """Whether the element stands beside or below the article: a sidebar, a footer."""
    if element.tag in _BESIDE_TAGS or element.get("role") in _BESIDE_ROLES:
        return True
    return not _BESIDE.isdisjoint(_names(element))


def names_sources(element: HtmlElement) -> bool:
    """Whether a block says by its role or names that it holds sources or notes."""
    if element.tag not in BLOCKS or element.tag in ("html", "body", "main", "article", "li", "p"):
        return False
    if element.get("role") in _SOURCE_ROLES:
        return True
    return not _SOURCES.isdisjoint(_names(element)) and not is_furniture(element)


def _names(element: HtmlElement) -> frozenset[str]:
    """The words of class and id, in lower case; of each name also the whole."""
    given = " ".join(filter(None, (element.get("class"), element.get("id"))))
    return _words(given[:_LONGEST_NAME]) if given else frozenset()


@lru_cache(maxsize=2_000)
def _words(given: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in (*given.split(), *_WORD.findall(given)))
