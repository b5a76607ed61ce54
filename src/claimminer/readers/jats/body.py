"""Abstract, body and references of an article in document order, as prose."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from claimminer.readers.jats.references import References, read_references
from claimminer.readers.prose import Prose
from claimminer.readers.xml import words_of
from claimminer.text.rendered import Rendered

__all__ = ["render_article"]

# Not the article's prose: shown beside it, set as formulas, or about the paper. The text behind each stays.
_LEFT_OUT = frozenset((
    "fig", "fig-group", "table-wrap", "table-wrap-group", "table", "array", "media", "graphic", "inline-graphic",
    "chem-struct", "chem-struct-wrap", "chem-struct-wrapper", "supplementary-material",
    "inline-supplementary-material", "disp-formula", "disp-formula-group", "inline-formula", "alternatives",
    "tex-math", "math", "code", "object-id", "sec-meta", "index-term", "index-term-range-end", "private-char",
    "permissions", "ref-list", "fn", "fn-group", "ack", "app-group", "glossary", "bio", "notes", "label",
    "kwd-group", "long-desc", "alt-text", "processing-meta", "floats-group", "related-article",
))  # fmt: skip
_LEFT_OUT_SECTIONS = ("supplementary-material", "display-objects", "associated-data")
_LEFT_OUT_ABSTRACTS = ("graphical", "teaser", "toc", "video", "object-doi", "web-summary")
_BLOCKS = frozenset((
    "p", "sec", "disp-quote", "boxed-text", "verse-group", "verse-line", "speech", "statement", "attrib", "list",
    "def-list", "preformat", "subtitle", "question", "answer", "address",
))  # fmt: skip
_NUMBER = re.compile(r"\W*\d{1,4}[a-z]?(?:\W{1,3}\d{1,4})*\W*")
_SINGLE = re.compile(r"\W*\d{1,4}\W*")
_SIGN = re.compile(r"\W*(?:\d{1,3}|[a-z]|[*†‡§¶]+)\W*")
_FOLLOWABLE = ("http://", "https://", "ftp://")


def render_article(root: etree._Element) -> Rendered:
    """The prose of an ``article`` element: abstracts, body, references, each part under its heading."""
    references = read_references(root)
    walker = _Walker(references)
    for abstract in root.findall("front/article-meta/abstract"):
        if str(abstract.get("abstract-type")) not in _LEFT_OUT_ABSTRACTS:
            walker.walk_abstract(abstract)
    body = root.find("body")
    if body is not None:
        walker.walk(body)
    references.write(walker.prose)
    return walker.prose.rendered()


class _Walker:
    """Writes what it meets; never deeper in Python than in the first call, however deep the tree."""

    def __init__(self, references: References) -> None:
        self.prose = Prose()
        self._references = references
        self._lists: list[int | None] = []  # the next number of each open list, None for bullets
        self._raised = 0

    def walk_abstract(self, abstract: etree._Element) -> None:
        """An abstract under its own heading, or "Abstract"."""
        if abstract.find("title") is None:
            self.prose.hold()
            self.prose.write("Abstract")
            self.prose.release(heading=True)
        self.walk(abstract)

    def walk(self, root: etree._Element) -> None:
        """All that is within an element."""
        context = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, element in context:
            if event == "start" and self._is_left_out(element):
                context.skip_subtree()
                skipped = element
                continue
            if event == "start":
                self._open(element)
                self.prose.write(element.text, raised=self._raised > 0)
                continue
            if element is not skipped:
                self._close(element)
            if element is not root:
                self.prose.write(element.tail, raised=self._raised > 0)

    def _is_left_out(self, element: etree._Element) -> bool:
        """Whether its subtree is passed over; a citation is written in its place."""
        if element.tag == "xref":
            return self._cite(element)
        if element.tag == "sec":
            return str(element.get("sec-type")) in _LEFT_OUT_SECTIONS
        return element.tag in _LEFT_OUT

    def _cite(self, xref: etree._Element) -> bool:
        """Write a numbered citation or a footnote's sign; False for the rest, which is read as text."""
        words = words_of(xref)
        if str(xref.get("ref-type")) in ("fn", "table-fn", "corresp", "aff", "author-notes"):
            return _SIGN.fullmatch(words) is not None
        numbers = [self._references.numbers.get(rid) for rid in str(xref.get("rid", "")).split()]
        known = [number for number in numbers if number]
        if not words:
            return True
        if not known or len(known) < len(numbers) or not _NUMBER.fullmatch(words):
            return False
        if len(known) == 1 and not _SINGLE.fullmatch(words):  # "1–3" that points to its first alone
            return False
        self.prose.cite(known)
        return True

    def _open(self, element: etree._Element) -> None:
        if handler := _OPENINGS.get(str(element.tag)):
            handler(self, element)
        elif element.tag in _BLOCKS:
            self._block()

    def _close(self, element: etree._Element) -> None:
        if handler := _CLOSINGS.get(str(element.tag)):
            handler(self, element)
        elif element.tag in _BLOCKS:
            self._block()

    def _block(self) -> None:
        self.prose.block(1 if self._lists else 2)

    def open_title(self, _: etree._Element) -> None:
        self.prose.hold()

    def close_title(self, element: etree._Element) -> None:
        parent = element.getparent()
        self.prose.release(heading=parent is not None and parent.tag not in ("list", "def-list"))

    def open_list(self, element: etree._Element) -> None:
        self._block()
        numbered = str(element.get("list-type")) in ("order", "arabic", "number", "ordered")
        self._lists.append(1 if numbered else None)

    def close_list(self, _: etree._Element) -> None:
        self._lists.pop()
        self._block()

    def open_item(self, element: etree._Element) -> None:
        number = self._lists[-1] if self._lists else None
        label = words_of(element.find("label")) or ("-" if number is None else f"{number}.")
        self.prose.block(1, prefix=f"{label} ")
        if number is not None:
            self._lists[-1] = number + 1

    def close_item(self, _: etree._Element) -> None:
        self.prose.block(1, prefix="")

    def open_definition(self, _: etree._Element) -> None:
        self.prose.hold(1, prefix="- ")

    def close_definition(self, _: etree._Element) -> None:
        self.prose.release(1)

    def close_term(self, _: etree._Element) -> None:
        self.prose.write(": ")

    def open_raised(self, _: etree._Element) -> None:
        self._raised += 1

    def close_raised(self, _: etree._Element) -> None:
        self._raised -= 1

    def open_link(self, element: etree._Element) -> None:
        self.prose.open_link(_target(element))

    def close_link(self, _: etree._Element) -> None:
        self.prose.close_link()

    def line_break(self, _: etree._Element) -> None:
        self.prose.line_break()


def _target(element: etree._Element) -> str:
    """Where a link leads; nothing for what no browser follows."""
    url = str(element.get("href") or words_of(element))
    if url.startswith("10."):
        return f"https://doi.org/{url}"
    return url if url.startswith(_FOLLOWABLE) else ""


_Handler = Callable[[_Walker, etree._Element], None]
_OPENINGS: dict[str, _Handler] = {
    "title": _Walker.open_title,
    "list": _Walker.open_list,
    "def-list": _Walker.open_list,
    "list-item": _Walker.open_item,
    "def-item": _Walker.open_definition,
    "sup": _Walker.open_raised,
    "ext-link": _Walker.open_link,
    "uri": _Walker.open_link,
    "break": _Walker.line_break,
}
_CLOSINGS: dict[str, _Handler] = {
    "title": _Walker.close_title,
    "list": _Walker.close_list,
    "def-list": _Walker.close_list,
    "list-item": _Walker.close_item,
    "def-item": _Walker.close_definition,
    "term": _Walker.close_term,
    "sup": _Walker.close_raised,
    "ext-link": _Walker.close_link,
    "uri": _Walker.close_link,
}
