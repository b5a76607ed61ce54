"""Tables of data, whose rows become lines, and tables that only lay out the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimminer.readers.html.parts import HEADINGS, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["is_data_table"]

_DATA = ("th", "caption", "thead")
_LAYOUT = (*sorted(HEADINGS), "ul", "ol", "blockquote", "article", "section", "form", "nav", "table")
_LAYOUT_ROLES = ("presentation", "none")
_LONGEST_CELL = 200  # characters on average; longer cells are columns of a page
_FEWEST_CELLS = 4
_MOST_PARAGRAPHS = 1  # of a cell


def is_data_table(table: HtmlElement) -> bool:
    """Whether the table shows data. Its cells are short, and hold no headings and no further tables."""
    if table.get("role") in _LAYOUT_ROLES or any(True for _ in table.iterdescendants(*_LAYOUT)):
        return False
    if any(True for _ in table.iter(*_DATA)):
        return True
    cells = list(table.iter("td"))
    if len(cells) < _FEWEST_CELLS or any(
        len(list(cell.iter("p", "div"))) > _MOST_PARAGRAPHS for cell in cells
    ):
        return False
    return len(text_of(table)) <= _LONGEST_CELL * len(cells) and any(len(row) > 1 for row in table.iter("tr"))
