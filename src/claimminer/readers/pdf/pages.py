"""PDF bytes to pages of letters, by pdfium. pdfium is not thread-safe: one thread of a process at a time."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from claimminer.errors import ArticleError
from claimminer.readers.pdf.glyphs import Glyph, Page, Weblink
from claimminer.readers.pdf.lines import find_lines

__all__ = ["read_pages"]

_MOST_PAGES = 2_000
_MOST_GLYPHS = 5_000_000  # of a file
_MOST_OF_PAGE = 200_000  # letters of a page that are looked at
_MOST_LINKS = 5_000  # of a page
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "\u00ad", 0x2010: "-", 0x2011: "-"}  # 2: pdfium's, at the ends of lines
_QUARTER = math.pi / 2
_LONGEST_URL = 2_000
_LONGEST_NAME = 200  # bytes of a font's name
_FORCE_BOLD = 1 << 18
_BOLD = re.compile(rb"bold|black|heavy|demi|semibold", re.IGNORECASE)


def read_pages(data: bytes, *, path: str) -> list[Page]:
    """The pages. Raises ArticleError where the file is encrypted, damaged or too long."""
    with closing(_open(data, path=path)) as document:
        count = len(document)
        if count > _MOST_PAGES:
            raise ArticleError(path, "too-large", f"has {count:,} pages, more than {_MOST_PAGES:,}; split it")
        pages = []
        glyphs = 0
        for number in range(count):
            if (page := _read_page(document, number)) is None:
                continue
            glyphs += sum(len(line.glyphs) for line in page.lines)
            if glyphs > _MOST_GLYPHS:
                raise ArticleError(path, "too-large", f"holds more than {_MOST_GLYPHS:,} letters; split it")
            pages.append(page)
    return pages


def _open(data: bytes, *, path: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error, path) from error


def _refusal(error: pypdfium2.PdfiumError, path: str) -> ArticleError:
    if getattr(error, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return ArticleError(path, "encrypted", "is locked with a password; save it without one")
    return ArticleError(
        path, "unreadable", "is damaged, or no PDF at all; open it in a viewer and save it anew"
    )


def _read_page(document: pypdfium2.PdfDocument, number: int) -> Page | None:
    """The page; None where it alone is damaged."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return None
    with closing(page), closing(text):
        turned = list(_glyphs(text.raw))
        quarter = Counter(turn for _, turn in turned).most_common(1)[0][0] if turned else 0
        glyphs = [glyph for glyph, turn in turned if turn == quarter]
        lines = find_lines(glyphs, number=number, is_bold=lambda index: _is_bold(text.raw, index))
        links = () if quarter else tuple(_links(document.raw, page.raw))
        return Page(number, tuple(lines), links)


def _glyphs(text: Any) -> Iterator[tuple[Glyph, int]]:
    """Every letter that can be seen, in the file's order, with the quarters of a circle that it is turned by."""
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    spaced = False
    for index in range(min(pdfium.FPDFText_CountChars(text), _MOST_OF_PAGE)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        letter = _HYPHENS.get(code) or (chr(code) if 0 < code < 0x110000 else "\ufffd")
        if letter.isspace():
            spaced = spaced or not pdfium.FPDFText_IsGenerated(text, index)
            continue
        if not (letter.isprintable() or letter == "\u00ad" or 0xD800 <= code < 0xE000):
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetMatrix(text, index, matrix)
        size = pdfium.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
        angle = pdfium.FPDFText_GetCharAngle(text, index)  # clockwise
        along, across = math.cos(angle), -math.sin(angle)
        ends = [a * along + b * across for a in (box.left, box.right) for b in (box.bottom, box.top)]
        base = y.value * along - x.value * across
        if math.isfinite(base + size + sum(ends)) and size > 0:
            yield Glyph(letter, min(ends), max(ends), base, size, index, spaced), round(angle / _QUARTER) % 4
            spaced = False


def _is_bold(text: Any, index: int) -> bool:
    """Whether the letter's font is named as a bold one, or made bold by the file."""
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFText_GetFontInfo(text, index, name, _LONGEST_NAME, flags)
    return bool(flags.value & _FORCE_BOLD) or _BOLD.search(name.value) is not None


def _links(document: Any, page: Any) -> Iterator[Weblink]:
    """The page's links to addresses."""
    place, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    for _ in range(_MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, place, link):
            return
        action = pdfium.FPDFLink_GetAction(link)
        if not action or not pdfium.FPDFLink_GetAnnotRect(link, box):
            continue
        size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
        if 1 < size < _LONGEST_URL:
            address = ctypes.create_string_buffer(size)
            pdfium.FPDFAction_GetURIPath(document, action, address, size)
            yield Weblink(box.left, box.bottom, box.right, box.top, address.value.decode("utf-8", "replace"))
