"""Tell a format by its first bytes, with the file's ending as a hint."""

from __future__ import annotations

import re

from claimminer.readers.endings import ending_of
from claimminer.readers.streams import HEAD
from claimminer.text.encoding import decode, looks_binary

__all__ = ["REFUSALS", "recognise", "root_name"]

REFUSALS = {
    "rtf": "is RTF, which is not read; save it as DOCX or text",
    "office": "is an office program's file, but no DOCX; save it as DOCX or text",
    "ole": "is an old office file, or one with a password; save it as DOCX without a password",
    "xml": "is XML of another kind than JATS and PubMed, which is not read; save its text as a text file",
    "json": "is one JSON document, not JSON lines; write one object on each line",
    "zip": "is an archive within an archive, which is not looked into; unpack the outer one first",
    "tar": "is an archive within an archive, which is not looked into; unpack the outer one first",
    "gzip": "is packed several times over; unpack it first",
    "packed": "is packed in a way that is not read; unpack it, or pack it as .zip, .gz or .tar.gz",
    "binary": "is no text and no document of a known kind; save it as text, Markdown, HTML, PDF or DOCX",
    "empty": "holds no text",
}
"""What to say of formats that are known and not read, or not read where they stand."""

_MAGIC = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"\x89PNG", "binary"),
    (b"\xff\xd8\xff", "binary"),
    (b"GIF8", "binary"),
    (b"\x7fELF", "binary"),
    (b"BZh", "packed"),
    (b"\xfd7zXZ", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!\x1a", "packed"),
    (b"\x28\xb5\x2f\xfd", "packed"),
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
_ROOTS = {
    "html": "html",
    "head": "html",
    "body": "html",
    "article": "jats",
    "pmc-articleset": "jats",
    "oai-pmh": "jats",
    "pubmedarticleset": "pubmed",
    "pubmedarticle": "pubmed",
    "pubmedbookarticle": "pubmed",
    "pubmedbookarticleset": "pubmed",
}

# Prolog, comments and document type, then the root. Possessive: odd input must take no exponential time.
_MARKUP = re.compile(
    r"(?>\s+|<\?.*?\?>|<!--.*?-->|<!doctype\s+(?P<doctype>[\w:-]+)[^>\[]*(?:\[.*?\]\s*)?>)*+"
    r"<(?:[A-Za-z][\w.-]*:)?(?P<root>[A-Za-z][\w-]*)",
    re.I | re.S,
)
# What tells a journal's article from the HTML element of the same name.
_JOURNAL_ARTICLE = re.compile(
    r"<article\b[^>]*\b(?:article-type|dtd-version|xmlns:xlink)\s*=|<(?:front|article-meta)\b", re.I
)
_TAR_MAGIC = 257  # where it stands
_START_OF_PDF = 1024  # bytes in which viewers look for it
_START = 4096  # characters in which markup shows itself
_HEADER_CELL = re.compile(r"""["']?text["']?""", re.IGNORECASE)


def recognise(head: bytes, name: str) -> str:
    """The format of a file that starts so: a key of ``READERS`` or ``REFUSALS``."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(b"ustar", _TAR_MAGIC):
        return "tar"
    binary = looks_binary(head)
    if b"%PDF-" in head[:_START_OF_PDF] and (binary or ending_of(name) == ".pdf"):
        return "pdf"
    if binary:
        return "binary"
    text = (decode(head) or "").lstrip("\ufeff\0 \r\n\t")
    if not text and len(head) < HEAD:
        return "empty"
    return _markup(text[:_START]) or _ENDINGS.get(ending_of(name)) or _by_first_line(text)


def root_name(text: str) -> str:
    """The name of the element that a document's beginning opens, in lower case and without its prefix; or nothing."""
    match = _MARKUP.match(text)
    return match["root"].casefold() if match else ""


def _markup(text: str) -> str | None:
    match = _MARKUP.match(text)
    root = (match["doctype"] or match["root"]).casefold() if match else ""
    xml = text.startswith("<?xml")
    if root == "article" and not (xml or (match and match["doctype"]) or _JOURNAL_ARTICLE.search(text)):
        return None
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
