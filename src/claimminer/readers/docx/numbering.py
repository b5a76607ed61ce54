"""The labels of list items, which a document counts and does not write: "1.", "[3]", "b)"."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from lxml import etree

from claimminer.readers.docx.styles import value

__all__ = ["Numbering"]

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 10_000  # a number counted higher is no label
_BULLET = "-"


class _Level(NamedTuple):
    """How a level of a list is numbered."""

    form: str = "bullet"
    text: str = ""
    start: int = 1


class Numbering:
    """Counts the items of all lists in the order in which their labels are asked for."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[str, _Level]] = {}
        self._counts: dict[str, dict[str, int]] = defaultdict(dict)
        if root is None:
            return
        abstract = {
            str(element.get("abstractNumId")): _levels(element)
            for element in root.iterchildren("abstractNum")
        }
        for element in root.iterchildren("num"):
            levels = dict(abstract.get(value(element, "abstractNumId") or "", {}))
            for override in element.iterchildren("lvlOverride"):
                levels.update(_overridden(override, levels))
            self._levels[str(element.get("numId"))] = levels

    def label(self, number: str, level: str) -> str:
        """The label of the list's next item at this level; nothing for a list that has none."""
        levels = self._levels.get(number)
        if levels is None:
            return ""
        shape = levels.get(level, _Level())
        counts = self._counts[number]
        counts[level] = min(counts.get(level, shape.start - 1) + 1, _MOST)
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if shape.form == "none":
            return ""
        if shape.form == "bullet" or "%" not in shape.text:
            return _BULLET
        return _PLACE.sub(lambda match: self._count(number, str(int(match[1]) - 1)), shape.text).strip()

    def _count(self, number: str, level: str) -> str:
        shape = self._levels[number].get(level, _Level("decimal"))
        return _written(self._counts[number].get(level, shape.start), shape.form)


def _levels(element: etree._Element) -> dict[str, _Level]:
    return {str(level.get("ilvl")): _level(level) for level in element.iterchildren("lvl")}


def _level(element: etree._Element) -> _Level:
    return _Level(
        form=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        start=_start(value(element, "start")),
    )


def _overridden(override: etree._Element, levels: dict[str, _Level]) -> dict[str, _Level]:
    name = str(override.get("ilvl"))
    own = override.find("lvl")
    level = _level(own) if own is not None else levels.get(name, _Level())
    start = value(override, "startOverride")
    return {name: level if start is None else level._replace(start=_start(start))}


def _start(words: str | None) -> int:
    return int(words) if words and words.isascii() and words.isdigit() and len(words) < 5 else 1


def _written(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        return _roman(count).upper() if form == "upperRoman" else _roman(count)
    return str(count)


def _roman(count: int) -> str:
    words = ""
    for worth, letters in _ROMAN:
        words += letters * (count // worth)
        count %= worth
    return words
