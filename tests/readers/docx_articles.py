"""DOCX files made here, and the articles they are read as."""

from __future__ import annotations

import io
from typing import Any

from builders.docx import insert, saved
from docx import Document
from docx.document import Document as DocumentObject

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read


def outcome(data: bytes, **options: Any) -> Article | ArticleError:
    (entry,) = read(io.BytesIO(data), path="a.docx", **options)
    return entry


def article(document: DocumentObject) -> Article:
    entry = outcome(saved(document))
    assert isinstance(entry, Article), entry
    return entry


def field(instruction: str, result: str) -> str:
    marks = {name: f'<w:r><w:fldChar w:fldCharType="{name}"/></w:r>' for name in ("begin", "separate", "end")}
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"<w:bdo>{marks['begin']}{code}{marks['separate']}{result}{marks['end']}</w:bdo>"


def properties(xml: str) -> Any:
    paragraph = Document().add_paragraph()
    insert(paragraph, f"<w:bdo>{xml}</w:bdo>")
    return paragraph._p[-1][0]
