"""Markup to a tree that is safe to walk: no endless depth, nothing that scripts, styles or hides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

from claimminer.language.webpages import HIDING_WORDS, READING_AIDS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["drop", "drop_unread", "is_hidden", "parse_page"]

# Never prose. Forms stay: old frameworks put whole pages into one.
_UNREAD = (
    "head", "script", "style", "noscript", "template", "svg", "canvas", "iframe", "object", "embed", "applet", "audio",
    "video", "map", "select", "textarea", "input", "datalist", "progress", "meter", "annotation",
    "annotation-xml", "figcaption",
    "noframes", "frameset", "xml", "rp", "rt", "dialog",
)  # fmt: skip
_INVISIBLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|!|$))", re.I
)
_HIDDEN_CLASSES = frozenset((*HIDING_WORDS, *READING_AIDS))
# Characters that a tree cannot hold, as such and by their numbers.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NO_XML_REFERENCE = re.compile(
    r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef]|d[89a-f][0-9a-f]{2})(?![0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d));?",
    re.I,
)
# All tags but those that keep a page readable: they are taken away where tags nest beyond reason.
_TAGS = re.compile(r"(?:</?(?!(?:p|h[1-6]|br|title|script|style)\b)[A-Za-z][^<>]*>\s*)+")
_TOO_DEEP = "ERR_RESOURCE_LIMIT"


def parse_page(text: str) -> HtmlElement | None:
    """The page's tree; None where there is nothing in it. Elements nested over 2,000 deep are flattened."""
    tree, whole = _parse(text)
    if whole:
        return tree
    return _parse(_TAGS.sub(" <br> ", text))[0]


def _parse(text: str) -> tuple[HtmlElement | None, bool]:
    """The tree, and whether the parser went through to the end."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    text = _NO_XML.sub("", _NO_XML_REFERENCE.sub("", text))
    tree = etree.fromstring(text.encode("utf-8", "replace"), parser)
    return tree, not any(entry.type_name == _TOO_DEEP for entry in parser.error_log)


def drop_unread(tree: HtmlElement) -> None:
    """Take out what is never read."""
    for element in list(tree.iter(*_UNREAD)):
        drop(element)


def is_hidden(element: HtmlElement) -> bool:
    """Whether the element is not shown on the screen."""
    style, names = element.get("style"), element.get("class")
    if element.get("hidden") is not None or (style and _INVISIBLE.search(style)):
        return True
    return bool(names) and not _HIDDEN_CLASSES.isdisjoint(names.casefold().split())


def drop(element: HtmlElement) -> None:
    """Take the element out of its tree; the text behind it stays."""
    if element.getparent() is not None:
        element.drop_tree()
