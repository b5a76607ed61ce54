"""Runs: stretches of a paragraph that look the same."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from claimminer.readers.docx.styles import Styles, is_on, value

__all__ = ["Run", "read_run"]


class Run(NamedTuple):
    """How a run looks. ``bold`` is None where that is the paragraph's affair."""

    hidden: bool = False
    raised: bool = False
    bold: bool | None = None
    font: str | None = None


def read_run(element: etree._Element, styles: Styles) -> Run:
    """The looks of an ``r`` element."""
    style = styles.get(value(element, "rPr/rStyle"))
    bold = is_on(element, "rPr/b")
    fonts = element.find("rPr/rFonts")
    return Run(
        hidden=bool(is_on(element, "rPr/vanish")),
        raised=value(element, "rPr/vertAlign") == "superscript",
        bold=True if bold is None and style.bold else bold,
        font=None if fonts is None else str(fonts.get("ascii") or "") or None,
    )
