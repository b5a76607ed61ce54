"""Tables: those that hold data become a line for each row, those that only arrange a page its paragraphs."""

from __future__ import annotations

import re

from lxml import etree

__all__ = ["is_layout", "is_left_out_row"]

_SENTENCE = re.compile(r"(?:\S+\s+){5,}\S+[.!?][”\"’)]?")


def is_layout(table: etree._Element) -> bool:
    """Whether the cells hold paragraphs: sentences, several paragraphs in one, or one cell a row."""
    if next(table.iterdescendants("tbl"), None) is not None:
        return True
    if all(len(row.findall("tc")) < 2 for row in table.iter("tr")):
        return True
    return any(map(_holds_prose, table.iter("tc")))


def _holds_prose(cell: etree._Element) -> bool:
    paragraphs = [words for words in map(_words, cell.iter("p")) if words]
    return len(paragraphs) > 1 or any(map(_SENTENCE.match, paragraphs))


def _words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter("t")).strip()


def is_left_out_row(row: etree._Element) -> bool:
    """Whether the row is deleted, or holds no words."""
    return row.find("trPr/del") is not None or not any(
        (text.text or "").strip() for text in row.iter("t", "sym")
    )
