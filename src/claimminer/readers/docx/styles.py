"""Paragraph styles: which are headings, which number their paragraphs, which are set in bold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from claimminer.readers.xml import plain_names

__all__ = ["Style", "Styles", "is_heading_level", "is_on", "value"]

_HEADING = re.compile(r"heading ?[1-9]|title", re.IGNORECASE)
_CONTENTS = re.compile(
    r"toc ?(?:[1-9]|heading)|contents ?[1-9]|table of figures|table of authorities", re.IGNORECASE
)
_BODY_LEVEL = 9  # of the outline: no heading
_LONGEST_CHAIN = 20  # styles based on each other


class Style(NamedTuple):
    """What a style says, with what it takes over from those it is based on."""

    heading: bool = False
    contents: bool = False
    bold: bool = False
    numbering: str | None = None
    level: str | None = None


class Styles:
    """The styles of a document by their identifiers.

    Documents define hundreds and use a few; so ``root`` comes with its namespaces, and a style is freed of them
    once it is asked for.
    """

    def __init__(self, root: etree._Element | None) -> None:
        found = () if root is None else root.iterchildren("{*}style")
        self._elements = {identifier: element for element in found for identifier in _identifiers(element)}
        self._known: dict[str, Style] = {}

    def get(self, name: str | None) -> Style:
        """The style of that identifier; a plain one where there is none."""
        if name is None:
            return Style()
        if name not in self._known:
            self._known[name] = self._read(name)
        return self._known[name]

    def _read(self, name: str) -> Style:
        chain = list(self._chain(name))
        names = [value(element, "name") or "" for element in chain] or [name]
        outline = next(filter(None, (value(element, "pPr/outlineLvl") for element in chain)), None)
        return Style(
            heading=any(map(_HEADING.fullmatch, names)) or is_heading_level(outline),
            contents=any(map(_CONTENTS.fullmatch, names)),
            bold=next((on for on in (is_on(element, "rPr/b") for element in chain) if on is not None), False),
            numbering=next(filter(None, (value(element, "pPr/numPr/numId") for element in chain)), None),
            level=next(filter(None, (value(element, "pPr/numPr/ilvl") for element in chain)), None),
        )

    def _chain(self, name: str) -> Iterator[etree._Element]:
        for _ in range(_LONGEST_CHAIN):
            element = self._elements.get(name)
            if element is None:
                return
            yield plain_names(element)
            name = value(element, "basedOn") or ""


def _identifiers(style: etree._Element) -> Iterator[str]:
    return (str(given) for name, given in style.attrib.items() if str(name).endswith("styleId"))


def value(element: etree._Element, path: str) -> str | None:
    """The ``val`` of what stands there, or None."""
    found = element.find(path)
    return None if found is None else str(found.get("val") or "") or None


def is_on(element: etree._Element, path: str) -> bool | None:
    """Whether a property that is on or off is on; None where it is not given."""
    found = element.find(path)
    return None if found is None else str(found.get("val", "on")) not in ("0", "false", "off", "none")


def is_heading_level(outline: str | None) -> bool:
    """Whether a level of the outline is a heading's."""
    return outline is not None and outline.isascii() and outline.isdigit() and int(outline) < _BODY_LEVEL
