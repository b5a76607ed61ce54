"""One page of markup to its article's prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimminer.readers.html.addresses import Addresses
from claimminer.readers.html.metadata import ask_trafilatura, choose_head
from claimminer.readers.html.page import drop, drop_unread, is_hidden, parse_page
from claimminer.readers.html.parts import text_of, weigh
from claimminer.readers.html.rendering import Renderer
from claimminer.readers.html.selection import select
from claimminer.readers.html.sourcelists import find_source_lists
from claimminer.text.rendered import Rendered

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["extract_page"]


def extract_page(text: str) -> Rendered:
    """The article of a page, its title aside from its text. A page without an article gives the text ""."""
    tree = parse_page(text)
    if tree is None:
        return Rendered(text="")
    told = ask_trafilatura(tree)
    addresses = Addresses(told.url, _base(tree))
    head = choose_head(tree, told.title)
    drop_unread(tree)
    sources = find_source_lists(tree)
    hidden = _drop_hidden(tree, sources)
    head = head if head is not None and head.getroottree().getroot() is tree else None
    selection = select(tree, weigh(tree, told.passages), sources, hidden, head=head)
    renderer = Renderer(selection, addresses, head=head)
    renderer.render(tree)
    return Rendered(
        text=renderer.writer.text(),
        headings=renderer.headings,
        notes=frozenset(renderer.notes),
        links=tuple(renderer.writer.links),
        title=told.title if head is None else text_of(head),
        url=told.url,
        published=told.published,
    )


def _drop_hidden(tree: HtmlElement, sources: list[HtmlElement]) -> frozenset[HtmlElement]:
    """Take out what is not shown. What holds a folded source list stays, and is returned."""
    holding = {above for source in sources for above in (source, *source.iterancestors())}
    hidden = [element for element in tree.iter("*") if is_hidden(element)]
    for element in hidden:
        if element not in holding:
            drop(element)
    return frozenset(element for element in hidden if element in holding)


def _base(tree: HtmlElement) -> str | None:
    element = tree.find(".//base")
    return None if element is None else element.get("href")
