"""Footnotes and endnotes: numbered together, in the order in which the text refers to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from claimminer.readers.docx.package import Package

__all__ = ["Notes"]

_PARTS = {"footnote": "footnotes", "endnote": "endnotes"}
_TYPED = re.compile(r"\[(\d{1,3})(?:[\s,;–-]{1,2}(\d{1,3}))*\]")


class Notes:
    """The notes of a document.

    Where the writer typed numbers in brackets, those of the notes go on after the highest, to be told apart.
    """

    def __init__(self, package: Package) -> None:
        self._notes = {
            (kind, str(note.get("id"))): note
            for kind, part in _PARTS.items()
            if (root := package.related(part)) is not None
            for note in root.iterchildren(kind)
            if note.get("type") in (None, "normal") and any(map(_has_words, note.iter("t", "sym")))
        }
        self._numbers: dict[tuple[str, str], int] = {}
        self.first = 1 + _highest_typed(package.document) if self._notes else 1

    def cite(self, kind: str, name: str) -> int | None:
        """The number of a note that the text refers to here; None where there is no such note."""
        if (kind, name) not in self._notes:
            return None
        return self._numbers.setdefault((kind, name), self.first + len(self._numbers))

    def cited(self) -> Iterator[tuple[int, etree._Element]]:
        """Each note referred to, with its number."""
        for key, number in self._numbers.items():
            yield number, self._notes[key]


def _has_words(element: etree._Element) -> bool:
    return element.tag == "sym" or bool((element.text or "").strip())


def _highest_typed(document: etree._Element) -> int:
    words = "".join(element.text or "" for element in document.iter("t"))
    numbers = [int(number) for match in _TYPED.finditer(words) for number in match.groups() if number]
    return max(numbers, default=0)
