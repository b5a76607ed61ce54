"""DOCX: paragraphs, headings, lists, tables and notes in order, as the document reads with all changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_page
from claimminer.readers.containers import open_zip
from claimminer.readers.docx.body import render_document
from claimminer.readers.docx.package import Package
from claimminer.readers.docx.properties import read_properties
from claimminer.readers.zipped import Parts
from claimminer.text.headings import is_standard_heading

__all__ = ["read_docx"]


def read_docx(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    """One article. Comments, deleted and hidden text, headers, formulas, tables of contents are left out."""
    with open_zip(stream, path=path) as archive:
        package = Package(Parts(archive, path=path, limit=limit))
        page = render_document(package)
        properties = read_properties(package)
    # A title of the document's own is better than one that the program filled in.
    titled = 0 in page.headings and not is_standard_heading(page.headings[0])
    title = None if titled or properties.stands_in(page.text) else properties.title
    article = article_from_page(page, path=path, format="docx", title=title, published=properties.date)
    yield article if article.text else ArticleError(path, "empty", "holds no text")
