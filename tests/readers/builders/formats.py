"""Every format that has a builder."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from builders.docx import make_docx
from builders.epub import make_epub
from builders.html import make_html
from builders.jats import make_jats
from builders.manuscripts import Manuscript
from builders.pdf import make_pdf
from builders.plain import (
    make_csv,
    make_gzip,
    make_json_lines,
    make_markdown,
    make_tar,
    make_text,
    make_zip,
)
from builders.pubmed import make_pubmed

__all__ = ["FORMATS", "Format"]


class Format(NamedTuple):
    """How a manuscript and a seed become a file of the format, the file's ending, whether its tables are read."""

    make: Callable[[Manuscript, int], bytes]
    ending: str
    tables: bool = True


FORMATS: dict[str, Format] = {
    "html": Format(make_html, ".html"),
    "pdf": Format(make_pdf, ".pdf"),
    "docx": Format(make_docx, ".docx"),
    "epub": Format(make_epub, ".epub"),
    "jats": Format(make_jats, ".nxml", tables=False),
    "pubmed": Format(make_pubmed, ".xml", tables=False),
    "text": Format(make_text, ".txt"),
    "markdown": Format(make_markdown, ".md"),
    "jsonl": Format(make_json_lines, ".jsonl"),
    "csv": Format(make_csv, ".csv"),
    "gzip": Format(make_gzip, ".txt.gz"),
    "zip": Format(make_zip, ".zip"),
    "tar": Format(make_tar, ".tar"),
}
