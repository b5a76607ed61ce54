"""XML damaged as a tree: elements taken out, doubled, moved, renamed, emptied, nested, so that it stays well-formed."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from random import Random

from lxml import etree

__all__ = ["damaged_tree", "is_xml"]

_DEPTH = 40  # elements put around another at once
_TEXTS = (
    "", " ", "x", "1", "-1", "[2]", "9" * 30, "\u202e", "e\u0301", "<&>", "Poor sleep causes pain. ", "#", "ref1",
    "\u00a0" * 50,
)  # fmt: skip
_LARGE = 500  # elements of a part that is not doubled


def is_xml(data: bytes) -> bool:
    """Whether this is XML with a declaration or a root of ours."""
    return data.lstrip().startswith((b"<?xml", b"<article", b"<Pubmed"))


def damaged_tree(data: bytes, rng: Random) -> bytes:
    """The document with one to twelve elements or texts changed."""
    root = etree.fromstring(data)
    for _ in range(rng.randint(1, 12)):
        elements = list(root.iter("*"))
        rng.choice(_DAMAGES)(rng.choice(elements), elements, rng)
    return etree.tostring(root, xml_declaration=True, encoding=rng.choice(("utf-8", "utf-16", "iso-8859-1")))


def _remove(one: etree._Element, _: list[etree._Element], __: Random) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _double(one: etree._Element, _: list[etree._Element], rng: Random) -> None:
    is_small = one.getparent() is not None and len(list(one.iter())) < _LARGE
    for _ in range(rng.choice((1, 1, 5)) if is_small else 0):
        one.addnext(deepcopy(one))


def _move(one: etree._Element, elements: list[etree._Element], rng: Random) -> None:
    target = rng.choice(elements)
    if one.getparent() is not None and one not in (target, *target.iterancestors()):
        target.insert(rng.randrange(len(target) + 1), one)


def _rename(one: etree._Element, elements: list[etree._Element], rng: Random) -> None:
    one.tag = rng.choice(elements).tag


def _empty(one: etree._Element, _: list[etree._Element], rng: Random) -> None:
    one.clear(keep_tail=rng.random() < 0.5)


def _say(one: etree._Element, _: list[etree._Element], rng: Random) -> None:
    setattr(one, rng.choice(("text", "tail")) if one.getparent() is not None else "text", rng.choice(_TEXTS))


def _label(one: etree._Element, elements: list[etree._Element], rng: Random) -> None:
    names = [name for element in (one, rng.choice(elements)) for name in element.attrib]
    if names:
        one.set(rng.choice(names), rng.choice(_TEXTS))


def _unlabel(one: etree._Element, _: list[etree._Element], __: Random) -> None:
    one.attrib.clear()


def _nest(one: etree._Element, elements: list[etree._Element], rng: Random) -> None:
    tag = rng.choice(elements).tag
    for _ in range(rng.choice((1, 2, _DEPTH)) if one.getparent() is not None else 0):
        around = etree.Element(tag)
        one.addprevious(around)
        around.append(one)


_DAMAGES: tuple[Callable[[etree._Element, list[etree._Element], Random], None], ...] = (
    _remove, _double, _move, _rename, _empty, _say, _label, _unlabel, _nest,
)  # fmt: skip
