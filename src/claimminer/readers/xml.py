"""XML that nobody vouches for: parsed without entities, DTD or network, flat in memory, never by recursion.

What an attack needs is taken away before the parser sees it: entity references become the characters that HTML
names so, or plain text, so that nothing expands. libxml2's own limits (256 levels, 10 MB a text) stay on.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import NamedTuple
from xml.sax.saxutils import escape

from lxml import etree

from claimminer.errors import ArticleError
from claimminer.readers.html.charset import decode_page

__all__ = ["Context", "context_of", "parse_xml", "plain_names", "without_controls", "words_of"]

_HEAD = 4096  # bytes in which the XML declaration and the root's namespaces stand
_DECLARATION = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml\b[^<>]{0,200}\?>")
_NAMESPACE = re.compile(r"""\sxmlns:([\w.-]{1,40})\s*=\s*("[^"<]{0,200}"|'[^'<]{0,200}')""")
_DECLARED = re.compile(r"\A\s*<\?xml\b[^<>]*\?>")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Entity references; what stands in CDATA is none. One that is never closed is passed over once.
_ENTITY = re.compile(
    r"(?P<verbatim><!\[CDATA\[(?:.*?\]\]>|.*))"
    r"|&(?:(?P<known>amp|lt|gt|quot|apos);|#(?:x(?P<hex>[0-9A-Fa-f]+)|(?P<number>[0-9]+));|(?P<name>\w{1,40});)?",
    re.DOTALL,
)
_PLACE = re.compile(
    r"(?:, use XML_PARSE_HUGE option)?(?:, line \d+, column \d+)?(?: \(<string>, line \d+\))?$"
)
_LONGEST_FAULT = 100  # characters of it that are shown
_LONGEST_NUMBER = 8  # digits of a character reference


class Context(NamedTuple):
    """What stands above the parts of a document and holds for them: its declaration, prefixes of namespaces."""

    declaration: bytes = b""
    namespaces: str = ""


_NO_CONTEXT = Context()


def context_of(head: bytes) -> Context:
    """The context that a document's first bytes give."""
    declaration = _DECLARATION.match(head)
    prefixes = {
        prefix: uri
        for prefix, uri in _NAMESPACE.findall(head[:_HEAD].decode("ascii", "ignore"))
        if prefix != "xml"
    }
    namespaces = " ".join(f"xmlns:{prefix}={uri}" for prefix, uri in prefixes.items())
    return Context(declaration[0] if declaration else b"", namespaces)


def parse_xml(data: bytes, *, path: str, part: str = "", context: Context = _NO_CONTEXT) -> etree._Element:
    """The root of a document, or of a part of one in the ``context`` of what stands above it.

    Comments and processing instructions are left out. Raises ArticleError where the XML is not well-formed; it
    names the ``part`` of the file at ``path``, if there are several.
    """
    its = f"its {part} " if part else ""
    text = decode_page(context.declaration + data)
    if text is None:
        raise ArticleError(path, "encoding", f"{its}is in no known encoding; save it as UTF-8")
    text = _ENTITY.sub(_as_character, without_controls(_DECLARED.sub("", text, count=1)))
    if context.namespaces:
        text = f"<part {context.namespaces}>{text}</part>"
    try:
        root = etree.fromstring(text.encode("utf-8"), _parser())
    except etree.XMLSyntaxError as error:
        raise ArticleError(path, "unreadable", its + _fault(error)) from error
    return root[0] if context.namespaces else root


def without_controls(text: str) -> str:
    """The text without the characters that no tree may hold."""
    return _CONTROLS.sub("", text)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip


def _as_character(match: re.Match[str]) -> str:
    """What an entity reference stands for, so that the parser meets no entities."""
    if match["known"] or match["verbatim"]:
        return match[0]
    if match["name"]:
        named = html5.get(f"{match['name']};")
        return escape(named) if named else f"&amp;{match[0][1:]}"
    if not (match["hex"] or match["number"]):
        return "&amp;"
    digits = match["hex"] or match["number"]
    code = int(digits, 16 if match["hex"] else 10) if len(digits) < _LONGEST_NUMBER else 0
    return escape(chr(code)) if _is_character(code) else ""


def _is_character(code: int) -> bool:
    return 0 < code < 0x110000 and not _CONTROLS.match(chr(code))


def _fault(error: etree.XMLSyntaxError) -> str:
    line, column = error.position
    message = " ".join(str(error.msg).split())  # it may quote the document, line ends included
    what = _PLACE.sub("", message)[:_LONGEST_FAULT] or "no element in it"
    return f"is no well-formed XML (line {line}, column {column}: {what}); get the file anew"


def plain_names(root: etree._Element) -> etree._Element:
    """The same tree with all names and attributes freed of their namespaces."""
    for element in root.iter("*"):
        element.tag = _plain(str(element.tag))
        for name, value in element.attrib.items():
            if _plain(str(name)) not in element.attrib:
                element.set(_plain(str(name)), value)
    return root


def _plain(name: str) -> str:
    return name.rpartition("}")[2]


def words_of(element: etree._Element | None) -> str:
    """All text of an element in one line."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
