"""The body of a document in order, as prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from claimminer.readers.docx.fields import Fields, link_of
from claimminer.readers.docx.notes import Notes
from claimminer.readers.docx.numbering import Numbering
from claimminer.readers.docx.package import Package
from claimminer.readers.docx.runs import Run, read_run
from claimminer.readers.docx.styles import Style, Styles, is_heading_level, value
from claimminer.readers.docx.symbols import in_symbol_font
from claimminer.readers.docx.tables import is_layout, is_left_out_row
from claimminer.readers.prose import Prose
from claimminer.text.headings import is_heading_shaped
from claimminer.text.rendered import Rendered

__all__ = ["render_document"]

_CODE = re.compile(r"[0-9A-Fa-f]{1,4}")  # of a sign, in its font
# Properties, deleted text, formulas, what is drawn, and the second form of what is there in another already.
_LEFT_OUT = frozenset((
    "pPr", "rPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "smartTagPr",
    "customXmlPr", "ffData", "del", "moveFrom", "delText", "delInstrText", "oMath", "oMathPara", "drawing", "pict",
    "object", "Fallback", "rt", "background", "ptab",
))  # fmt: skip
_DRAWN = ("drawing", "pict", "object")
_NO_LINE_BREAKS = ("page", "column")


def render_document(package: Package) -> Rendered:
    """The document's text with all changes accepted; notes come last, each a line ``[1] …``."""
    walker = _Walker(package)
    walker.walk(package.document)
    walker.write_notes()
    return walker.prose.rendered()


class _Walker:
    """Writes what it meets. Python goes deeper only for text boxes within each other."""

    def __init__(self, package: Package) -> None:
        self.prose = Prose()
        self._styles = Styles(package.related("styles", plain=False))
        self._numbering = Numbering(package.related("numbering"))
        self._targets = package.relations(package.main)
        self._notes = Notes(package)
        self._fields = Fields()
        self._boxes: list[etree._Element] = []  # text boxes of the paragraph, to be written after it
        self._run = Run()
        self._style = Style()
        self._label = ""  # of the paragraph as a list's item
        self._bold = True  # all words of the paragraph are
        self._joined = False  # the end of the paragraph before is deleted
        self._layouts: list[bool] = []  # whether each open table only arranges paragraphs
        self._in_row = False  # a cell stands before

    def walk(self, root: etree._Element) -> None:
        """All that is within an element."""
        context = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, element in context:
            name = str(element.tag)
            if event == "start" and self._is_left_out(element, name):
                context.skip_subtree()
                skipped = element
            elif event == "start" and name in _OPENINGS:
                _OPENINGS[name](self, element)
            elif event == "end" and element is not skipped and name in _CLOSINGS:
                _CLOSINGS[name](self, element)

    def write_notes(self) -> None:
        """The notes that the text refers to, in that order."""
        self.prose.block()
        for number, note in self._notes.cited():
            self.prose.hold(1, prefix=f"[{number}] ")
            self.walk(note)
            self.prose.release(1, note=True)

    def _is_left_out(self, element: etree._Element, name: str) -> bool:
        if name == "r":
            self._run = read_run(element, self._styles)
            return self._run.hidden
        if name == "p":
            return self._styles.get(value(element, "pPr/pStyle")).contents
        if name == "tr":
            return is_left_out_row(element)
        if name in _DRAWN:
            self._boxes.extend(_text_boxes(element))
        return name in _LEFT_OUT

    def open_paragraph(self, element: etree._Element) -> None:
        if self._joined:
            self._joined = False
            return
        self._style = self._styles.get(value(element, "pPr/pStyle"))
        after_item, self._label = bool(self._label), self._item_label(element)
        prefix = f"{self._label} " if self._label else ""
        self.prose.block(1 if after_item and self._label else 2, prefix=prefix)
        self._bold = True

    def _item_label(self, element: etree._Element) -> str:
        number = value(element, "pPr/numPr/numId") or self._style.numbering
        if number is None or self._is_heading(element):
            return ""
        return self._numbering.label(number, value(element, "pPr/numPr/ilvl") or self._style.level or "0")

    def close_paragraph(self, element: etree._Element) -> None:
        if _ends_deleted(element):
            self._joined = True
            return
        shaped = (
            self._bold and not self._label and not self._layouts and is_heading_shaped(self.prose.pending())
        )
        self.prose.block(1, prefix="", heading=shaped or self._is_heading(element))
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.walk(box)

    def _is_heading(self, element: etree._Element) -> bool:
        return self._style.heading or is_heading_level(value(element, "pPr/outlineLvl"))

    def write_text(self, element: etree._Element) -> None:
        self._write(in_symbol_font(element.text or "", self._run.font))

    def write_symbol(self, element: etree._Element) -> None:
        code = str(element.get("char", ""))
        if _CODE.fullmatch(code):
            self._write(in_symbol_font(chr(int(code, 16)), str(element.get("font"))))

    def write_tab(self, _: etree._Element) -> None:
        self._write(" ")

    def write_hyphen(self, _: etree._Element) -> None:
        self._write("-")

    def _write(self, words: str) -> None:
        if self._fields.hides:
            return
        self.prose.write(words, raised=self._run.raised)
        bold = self._style.bold if self._run.bold is None else self._run.bold
        self._bold = self._bold and (bold or not words.strip())

    def line_break(self, element: etree._Element) -> None:
        if element.get("type") in _NO_LINE_BREAKS:
            self.prose.write(" ")
        else:
            self.prose.line_break()

    def cite_note(self, element: etree._Element) -> None:
        kind = str(element.tag).removesuffix("Reference")
        number = self._notes.cite(kind, str(element.get("id")))
        if number is not None and not self._fields.hides:
            self.prose.cite([number])

    def open_link(self, element: etree._Element) -> None:
        relation = self._targets.get(str(element.get("id")))
        self.prose.open_link(relation.target if relation and relation.external else "")

    def close_link(self, _: etree._Element) -> None:
        self.prose.close_link()

    def open_simple_field(self, element: etree._Element) -> None:
        self.prose.open_link(link_of(str(element.get("instr", ""))))

    def mark_field(self, element: etree._Element) -> None:
        kind = element.get("fldCharType")
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate" and (url := self._fields.show()):
            self.prose.open_link(url)
        elif kind == "end" and self._fields.end():
            self.prose.close_link()

    def instruct(self, element: etree._Element) -> None:
        self._fields.instruct(element.text or "")

    def open_table(self, element: etree._Element) -> None:
        self._layouts.append(is_layout(element))
        self.prose.block()

    def close_table(self, _: etree._Element) -> None:
        self._layouts.pop()
        self.prose.block()

    def open_row(self, _: etree._Element) -> None:
        self._in_row = False
        if not all(self._layouts):
            self.prose.hold(1)

    def close_row(self, _: etree._Element) -> None:
        if not all(self._layouts):
            self.prose.release(1)

    def open_cell(self, _: etree._Element) -> None:
        if self._in_row and not all(self._layouts):
            self.prose.write(" | ")
        self._in_row = True


def _text_boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """The outermost text boxes of a drawing."""
    context = etree.iterwalk(drawing, events=("start",))
    for _, element in context:
        if element.tag in ("txbxContent", "Fallback"):
            context.skip_subtree()
        if element.tag == "txbxContent":
            yield element


def _ends_deleted(paragraph: etree._Element) -> bool:
    """Whether the mark at its end is deleted, so that the next paragraph goes on in it."""
    return any(paragraph.find(f"pPr/rPr/{name}") is not None for name in ("del", "moveFrom"))


_Handler = Callable[[_Walker, etree._Element], None]
_OPENINGS: dict[str, _Handler] = {
    "p": _Walker.open_paragraph,
    "t": _Walker.write_text,
    "sym": _Walker.write_symbol,
    "tab": _Walker.write_tab,
    "noBreakHyphen": _Walker.write_hyphen,
    "br": _Walker.line_break,
    "cr": _Walker.line_break,
    "footnoteReference": _Walker.cite_note,
    "endnoteReference": _Walker.cite_note,
    "hyperlink": _Walker.open_link,
    "fldSimple": _Walker.open_simple_field,
    "fldChar": _Walker.mark_field,
    "instrText": _Walker.instruct,
    "tbl": _Walker.open_table,
    "tr": _Walker.open_row,
    "tc": _Walker.open_cell,
}
_CLOSINGS: dict[str, _Handler] = {
    "p": _Walker.close_paragraph,
    "hyperlink": _Walker.close_link,
    "fldSimple": _Walker.close_link,
    "tbl": _Walker.close_table,
    "tr": _Walker.close_row,
}
