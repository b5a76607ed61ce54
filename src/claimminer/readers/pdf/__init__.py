"""PDF: its pages' letters by their places, put together to lines, columns, paragraphs, headings and sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_page
from claimminer.readers.streams import read_whole

__all__ = ["read_pdf"]


def read_pdf(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    """The article of one file. Encrypted, damaged and scanned files are refused."""
    from claimminer.readers.pdf.layout import lay_out
    from claimminer.readers.pdf.pages import read_pages

    pages = read_pages(read_whole(stream, path=path, limit=limit), path=path)
    page = lay_out(pages)
    if not page.text:
        yield ArticleError(
            path, "no-text", "holds pictures of pages and no text; run text recognition (OCR) over it"
        )
        return
    yield article_from_page(page, path=path, format="pdf")
