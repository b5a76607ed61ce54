"""A page's elements to prose: headings, lists, tables, links and notes known by their offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from claimminer.readers.html.addresses import Addresses, leads_back
from claimminer.readers.html.lists import Lists
from claimminer.readers.html.parts import BLOCKS, HEADINGS, text_of
from claimminer.readers.html.selection import Selection
from claimminer.readers.html.tables import is_data_table
from claimminer.text.headings import is_heading_shaped
from claimminer.text.superscripts import SUPERSCRIPTS
from claimminer.text.writer import Writer

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Renderer"]

_SUPERSCRIPTS = SUPERSCRIPTS | dict.fromkeys(map(ord, " \n\t\xa0"))
_RAISED = re.compile(r"[\d\s,;–−+-]*\d[\d\s,;–−+-]*")
_SPACE = re.compile(r"\s+")
_CELLS = ("td", "th")
_ENTRY_TAGS = ("p", "div", "dd")
_NOTE = re.compile(r"(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|\d{1,3}\s|[*†‡§¶]{1,3})\s*\S")
_LIST_TAGS = ("li", "ol", "ul")
_LONGEST_MARK = 40  # characters; longer texts are no citation's number and no way back


class Renderer:
    """Writes selected elements. ``headings`` and ``notes`` hold the offsets of their lines."""

    def __init__(
        self,
        selection: Selection,
        addresses: Addresses,
        *,
        head: HtmlElement | None = None,
        writer: Writer | None = None,
    ) -> None:
        self.writer = writer or Writer()
        self.headings: dict[int, str] = {}
        self.notes: set[int] = set()
        self._selection = selection
        self._above = {above for root in selection.roots for above in root.iterancestors()}
        self._addresses = addresses
        self._head = head
        self._listing = 0  # open elements of source lists
        self._reading = [False]  # whether the text of each open, changing element is read
        self._lists = Lists()
        self._space = False  # is due before the next words
        self._link: str | None = None  # of the open link, until its first words
        self._linked = False
        self._raised = 0
        self._preformatted = 0
        self._rows: list[bool] = []  # whether each open table is one of data
        self._marks: list[tuple[int, int]] = []  # where each open heading begins
        self._breaks = 0

    def render(self, tree: HtmlElement) -> None:
        """Write the selected elements below ``tree``, in document order."""
        walker = etree.iterwalk(tree, events=("start", "end"))
        skipped: HtmlElement | None = None
        for event, element in walker:
            if event == "start":
                if self._is_skipped(element):
                    skipped = element
                    walker.skip_subtree()
                    continue
                self._open(element)
                self._write(element.text)
                continue
            if element is not skipped:
                self._close(element)
            skipped = None
            self._write(element.tail)

    def _is_skipped(self, element: HtmlElement) -> bool:
        if element in self._above or element in self._selection.roots:
            return False
        reading = self._reading[-1] and element not in self._selection.dropped
        return not reading or element is self._head or (element.tag == "a" and leads_back(_start_of(element)))

    def _open(self, element: HtmlElement) -> None:
        if element in self._selection.roots:
            self._reading.append(True)
        elif element in self._selection.dropped:
            self._reading.append(False)
        self._listing += element in self._selection.sources
        tag = element.tag
        if tag in BLOCKS:
            self._gap(element)
        self._lists.open(element, self.writer)
        if self._listing and _is_note(element):
            self.notes.add(self.writer.mark()[0])
        if tag in HEADINGS or _is_bold_heading(element):
            self._marks.append(self.writer.mark())
        if tag == "table":
            self._rows.append(is_data_table(element))
        elif tag == "a":
            self._link = self._addresses.resolve(element.get("href"), _start_of(element))
        elif tag == "sup":
            self._raised += _is_raised(element)
        elif tag == "pre":
            self._preformatted += 1
        elif tag == "q":
            self._write("“")
        elif tag in _CELLS and self._in_data() and _follows_cell(element):
            self.writer.write(" | ")
            self._space = False

    def _close(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in HEADINGS or _is_bold_heading(element):
            self._add_heading()
        if tag == "table":
            self._rows.pop()
        elif tag == "a":
            self._close_link()
        elif tag == "sup":
            self._raised -= _is_raised(element)
        elif tag == "pre":
            self._preformatted -= 1
        elif tag == "q":
            self._write("”")
        elif tag == "br":
            self._break()
        if tag in BLOCKS:
            self._gap(element)
        self._lists.close(element, self.writer)
        self._listing -= element in self._selection.sources
        if element in self._selection.roots or element in self._selection.dropped:
            self._reading.pop()

    def _gap(self, element: HtmlElement) -> None:
        """The break around a block; none within a row of data, whose cells are one line."""
        self._breaks = 0
        if self._in_data() and element.tag not in ("table", "caption"):
            self._space = True
            if element.tag != "tr":
                return
            self.writer.gap(1)
        elif self._listing and self._lists and element.tag not in _LIST_TAGS:
            self._space = True  # an entry of a source list is one line
            return
        else:
            self.writer.gap(1 if self._lists else 2)
        self._space = False

    def _break(self) -> None:
        """One ends the line, two the paragraph."""
        if self._in_data():
            self._space = True
            return
        self._breaks += 1
        self.writer.gap(min(self._breaks, 1 if self._lists else 2))
        self._space = False

    def _in_data(self) -> bool:
        return bool(self._rows) and self._rows[-1]

    def _write(self, text: str | None) -> None:
        if not text or not self._reading[-1]:
            return
        if self._raised:
            text = text.translate(_SUPERSCRIPTS)
            self._space = False
        if self._preformatted:
            self._put(text)
            return
        words = text.strip()
        if text[:1].isspace() and not self._raised:
            self._space = True
        if not words:
            return
        self._put(_SPACE.sub(" ", words))
        self._space = text[-1].isspace()

    def _put(self, words: str) -> None:
        if self._space:
            self.writer.write(" ")
        self._space, self._breaks = False, 0
        if self._link and not self._linked:
            self.writer.open_link(self._link)
            self._linked = True
        self.writer.write(words)

    def _close_link(self) -> None:
        if self._linked:
            self.writer.close_link()
        self._link, self._linked = None, False

    def _add_heading(self) -> None:
        mark = self._marks.pop()
        words = _SPACE.sub(" ", self.writer.since(mark))
        if words:
            self.headings[mark[0]] = words.rstrip(": ") or words


def _start_of(element: HtmlElement) -> str:
    """The element's text with single spaces, or the beginning of a long one."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > _LONGEST_MARK:
            break
    return " ".join(words.split())


def _is_note(element: HtmlElement) -> bool:
    """Whether an element of a source list is an entry: a list's item, or a paragraph with a number or sign."""
    return element.tag == "li" or (element.tag in _ENTRY_TAGS and _NOTE.match(_start_of(element)) is not None)


def _is_raised(element: HtmlElement) -> bool:
    return _RAISED.fullmatch(_start_of(element)) is not None


def _follows_cell(element: HtmlElement) -> bool:
    return any(True for _ in element.itersiblings(*_CELLS, preceding=True))


def _is_bold_heading(element: HtmlElement) -> bool:
    """A paragraph that is one strong element and shaped as a heading."""
    if element.tag not in ("p", "div", "summary", "dt") or (element.text or "").strip():
        return False
    if element.tag in ("summary", "dt"):
        return is_heading_shaped(_start_of(element))
    strong = next(element.iterchildren("*"), None)
    if (
        strong is None
        or strong.tag not in ("strong", "b")
        or len(element) > 1
        or (strong.tail or "").strip(" :\n\t")
    ):
        return False
    parent = element.getparent()
    return (parent is None or parent.tag not in ("li", "td", "th")) and is_heading_shaped(text_of(element))
