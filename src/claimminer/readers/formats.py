"""Tell a format by its first bytes, with the file's ending as a hint."""

from __future__ import annotations

import re

from claimminer.readers.endings import ending_of
from claimminer.readers.streams import HEAD
from claimminer.text.encoding import decode, looks_binary

__all__ = ["FORMAT_NAMES", "recognise"]

FORMAT_NAMES = {
    "pdf": "PDF",
    "html": "HTML",
    "docx": "a word processor's file",
    "jats": "JATS XML",
    "pubmed": "PubMed XML",
    "xml": "XML",
    "rtf": "RTF",
    "json": "one JSON document, not JSON lines",
    "zip": "an archive within an archive",
    "gzip": "a packed file within a packed file",
}
"""What people call the formats that are known and not read here."""

_MAGIC = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "docx"),
    (b"\x89PNG", "binary"),
    (b"\xff\xd8\xff", "binary"),
    (b"GIF8", "binary"),
    (b"\x7fELF", "binary"),
    (b"BZh", "binary"),
    (b"\xfd7zXZ", "binary"),
    (b"7z\xbc\xaf", "binary"),
    (b"SQLite format 3", "binary"),
)
_ENDINGS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".htm": "html",
    ".html": "html",
    ".xhtml": "html",
    ".nxml": "jats",
    ".xml": "xml",
}
_ROOTS = {"html": "html", "pmc-articleset": "jats", "pubmedarticleset": "pubmed", "pubmedarticle": "pubmed"}

# Prolog, comments and document type, then the root. Possessive: odd input must take no exponential time.
_MARKUP = re.compile(
    r"(?>\s+|<\?.*?\?>|<!--.*?-->|<!doctype\s+(?P<doctype>[\w-]+)[^>]*>)*+<(?P<root>[A-Za-z][\w-]*)",
    re.I | re.S,
)
_START = 4096  # characters in which markup shows itself
_HEADER_CELL = re.compile(r"""["']?text["']?""", re.IGNORECASE)


def recognise(head: bytes, name: str) -> str:
    """The format of a file that starts so: a key of ``READERS`` or ``FORMAT_NAMES``; ``binary``; ``empty``."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if looks_binary(head):
        return "binary"
    text = (decode(head) or "").lstrip("\ufeff\0 \r\n\t")
    if not text and len(head) < HEAD:
        return "empty"
    return _markup(text[:_START]) or _ENDINGS.get(ending_of(name)) or _by_first_line(text)


def _markup(text: str) -> str | None:
    match = _MARKUP.match(text)
    root = (match["doctype"] or match["root"]).casefold() if match else ""
    xml = text.startswith("<?xml")
    if root == "article":
        return "jats" if xml or (match and match["doctype"]) else None
    return _ROOTS.get(root) or ("xml" if xml else None)


def _by_first_line(text: str) -> str:
    first = text.split("\n", 1)[0].strip()
    if text.startswith("{"):
        return _braced(first, text)
    if text.startswith("[") and text[1:].lstrip().startswith("{"):
        return "json"
    cells = next((first.split(mark) for mark in "\t,;|" if mark in first), [])
    return "csv" if any(_HEADER_CELL.fullmatch(cell.strip()) for cell in cells) else "text"


def _braced(first: str, text: str) -> str:
    """JSON lines where the first line is an object or starts a long one; else a document, or text."""
    if '"' in first and (first.endswith("}") or len(first) > _START):
        return "jsonl"
    return "json" if text[1:].lstrip().startswith(('"', "}")) else "text"
