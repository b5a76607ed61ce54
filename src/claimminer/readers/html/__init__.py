"""Web pages: the article in them, with its headings, links, notes and sources. Nothing is run, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_page
from claimminer.readers.streams import read_whole

__all__ = ["read_html"]


def read_html(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    """The article of one page."""
    from claimminer.readers.html.charset import decode_page
    from claimminer.readers.html.extraction import extract_page

    text = decode_page(read_whole(stream, path=path, limit=limit))
    if text is None:
        yield ArticleError(path, "encoding", "is in no known encoding; save it as UTF-8")
        return
    page = extract_page(text)
    if not page.text:
        yield ArticleError(
            path, "empty", "holds no text; a page that scripts fill must be saved from the browser"
        )
        return
    yield article_from_page(page, path=path, format="html")
