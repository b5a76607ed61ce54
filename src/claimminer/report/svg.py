"""Matplotlib's pictures as SVG to stand within a page: its colours, no styles of its own, text as text.

Figures are drawn in the inks of ``INKS``, stand-ins that become the page's own colours (``var(--ink)``), which follow
light and dark. Styles become attributes, as the page's content security policy wants. What is drawn with the ``gid``
of a `Mark` gets a tooltip, and a query by which the page filters a table when it is chosen.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple, cast

import matplotlib as mpl
from lxml import etree
from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

__all__ = ["INKS", "Mark", "canvas", "drawing", "svg_markup"]

# What is drawn in place of each of the page's colours: greens that nobody would choose.
INKS: Final = {
    name: f"#{number:02x}fe{number:02x}"
    for number, name in enumerate(
        ("ink", "muted", "line", "paper", "soft", "direct", "conditional", "correlational", "none", "vague", "named",
         "cited", "error", "warning", "hint", "heat", "cytokine", "cell-type", "drug", "condition"), start=1)
}  # fmt: skip
_VARIABLES = {colour: f"var(--{name})" for name, colour in INKS.items()}
_SETTINGS: Any = {
    "svg.fonttype": "none", "svg.hashsalt": "claimminer", "font.family": "DejaVu Sans", "font.size": 12,
    "text.parse_math": False, "text.color": INKS["ink"],
}  # fmt: skip
_SVG = "{http://www.w3.org/2000/svg}"
_KEPT = {"fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity",
         "text-anchor", "font-size", "font-weight"}  # fmt: skip


class Mark(NamedTuple):
    """A thing in a picture: what it says when it is pointed at, and what it shows of a table when it is chosen."""

    gid: str
    says: str
    query: str = ""
    table: str = "claims"


@contextmanager
def drawing() -> Iterator[None]:
    """Draw and write pictures in here: with these settings alone, whatever the user's own are."""
    with mpl.rc_context(), warnings.catch_warnings():
        mpl.rcdefaults()
        mpl.rcParams.update(_SETTINGS)
        warnings.filterwarnings("ignore", message="Glyph .* missing")  # the browser has other fonts
        yield


def canvas(width: float, height: float) -> Axes:
    """Axes without a frame, in pixels from the upper left corner."""
    figure = Figure(figsize=(width / 72, height / 72), dpi=72)
    FigureCanvasSVG(figure)
    figure.patch.set_visible(False)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set(xlim=(0, width), ylim=(height, 0))
    return axes


def svg_markup(axes: Axes, *, name: str, title: str, description: str, marks: Iterable[Mark]) -> Markup:
    """The picture as an ``<svg>`` element; ``name`` is its own on the page. The same picture gives the same bytes."""
    for artist in axes.get_children():
        artist.set_clip_on(False)  # a clip would need an id, which is the page's
    written = io.BytesIO()
    cast(Figure, axes.figure).savefig(
        written, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type"))
    )
    root = etree.fromstring(written.getvalue(), etree.XMLParser(resolve_entities=False, no_network=True))
    _tidy(root, {mark.gid: mark for mark in marks})
    _entitle(root, name, title, description)
    return Markup(etree.tostring(root, encoding="unicode"))  # matplotlib and lxml have escaped it


def _tidy(root: etree._Element, marks: dict[str, Mark]) -> None:
    etree.strip_elements(root, f"{_SVG}metadata", f"{_SVG}defs", with_tail=False)
    for element in root.iter(etree.Element):
        element.text = (element.text or "").strip() if element.tag == f"{_SVG}text" else None
        element.tail = None
        _spread_style(element)
        mark = marks.get(_taken(element, "id"))
        if mark is not None:
            _mark(element, mark)
    _taken(root, "version")
    for size in ("width", "height"):
        root.set(size, _taken(root, size).removesuffix("pt"))


def _taken(element: etree._Element, name: str) -> str:
    """The attribute, empty where there is none, and taken away."""
    return str(element.attrib.pop(name, ""))


def _spread_style(element: etree._Element) -> None:
    for declaration in _taken(element, "style").split(";"):
        key, _, value = (part.strip() for part in declaration.partition(":"))
        if key in _KEPT:
            element.set(key, _VARIABLES.get(value, value))
    if "d" in element.attrib:
        element.set("d", " ".join(_taken(element, "d").split()))


def _mark(element: etree._Element, mark: Mark) -> None:
    tooltip = etree.Element(f"{_SVG}title")
    tooltip.text = mark.says
    element.insert(0, tooltip)
    if mark.query:
        element.set("class", "mark")
        element.set("data-table", mark.table)
        element.set("data-query", mark.query)


def _entitle(root: etree._Element, name: str, title: str, description: str) -> None:
    """Name and describe the picture to who cannot see it."""
    root.set("role", "img")
    root.set("aria-labelledby", f"{name}-title {name}-description")
    for place, (tag, text) in enumerate((("title", title), ("desc", description))):
        element = etree.Element(f"{_SVG}{tag}", id=f"{name}-{'title' if tag == 'title' else 'description'}")
        element.text = text
        root.insert(place, element)
