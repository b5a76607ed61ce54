"""Lists in prose: each item on a line of its own, with its number or a dash, unless it brings its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimminer.text.lines import MARKER

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from claimminer.text.writer import Writer

__all__ = ["Lists"]

_LISTS = ("ol", "ul", "menu", "dir")
_OWN_MARK = 24  # characters in which an item's own number or bullet stands
_NUMBER = re.compile(r"-?\d{1,6}")
_BACK = re.compile(r"[\s^↑↩]+")


class Lists:
    """The open lists, each with its next number; None for bullets."""

    def __init__(self) -> None:
        self._next: list[int | None] = []

    def __bool__(self) -> bool:
        return bool(self._next)

    def open(self, element: HtmlElement, writer: Writer) -> None:
        """Begin a list, or one of its items."""
        if element.tag in _LISTS:
            self._next.append(_number(element.get("start"), 1) if element.tag == "ol" else None)
        elif element.tag == "li" and self._next:
            number = self._next[-1]
            if number is not None:
                number = _number(element.get("value"), number)
                self._next[-1] = number + 1
            writer.gap(1)
            writer.prefix("" if _brings_mark(element) else "- " if number is None else f"{number}. ")

    def close(self, element: HtmlElement, writer: Writer) -> None:
        """End a list; an item without words leaves no mark behind."""
        if element.tag in _LISTS and self._next:
            self._next.pop()
            writer.prefix("")
            writer.gap(1 if self._next else 2)
        elif element.tag == "li":
            writer.prefix("")


def _number(value: str | None, default: int) -> int:
    return int(value) if value and _NUMBER.fullmatch(value.strip()) else default


def _brings_mark(item: HtmlElement) -> bool:
    words = ""
    for piece in item.itertext():
        words += piece
        if len(words) > _OWN_MARK:
            break
    return MARKER.match(_BACK.sub(" ", words).lstrip()) is not None
