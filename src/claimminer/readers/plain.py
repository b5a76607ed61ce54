"""Plain text and Markdown: one file, one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_text
from claimminer.readers.streams import read_whole
from claimminer.text.encoding import decode

__all__ = ["read_markdown", "read_text"]


def read_text(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    """One article of plain text; where its text is Markdown all the same, its marks are understood."""
    yield _read_whole(stream, path=path, limit=limit, format="text")


def read_markdown(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    """One article of Markdown, front matter included."""
    yield _read_whole(stream, path=path, limit=limit, format="markdown")


def _read_whole(stream: BinaryIO, *, path: str, limit: int, format: str) -> Article | ArticleError:  # noqa: A002
    text = decode(read_whole(stream, path=path, limit=limit))
    if text is None:
        return ArticleError(path, "encoding", "is in no known encoding; save it as UTF-8")
    article = article_from_text(
        text, path=path, format=format, markdown=True if format == "markdown" else None
    )
    return article if article.text else ArticleError(path, "empty", "holds no text")
