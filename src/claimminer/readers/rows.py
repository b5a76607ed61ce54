"""A row of JSON lines or CSV: ``text``, and ``id``, ``title``, ``url``, ``published`` if there."""

from __future__ import annotations

import json
from collections.abc import Mapping

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_text
from claimminer.records import SourceId

__all__ = ["article_from_row"]


def article_from_row(row: Mapping[str, object], *, path: str, format: str) -> Article | ArticleError:  # noqa: A002
    """The row's article, or what is wrong with the row."""
    text = row.get("text")
    if text is None:
        return ArticleError(path, "bad-row", 'the row has no "text"')
    if not isinstance(text, str):
        return ArticleError(path, "bad-row", f'"text" is no string but {type(text).__name__}')
    article = article_from_text(
        text,
        path=path,
        format=format,
        title=_words(row.get("title")),
        source_id=_identifier(row.get("id")),
        url=_words(row.get("url")),
        published=_words(row.get("published")),
    )
    return article if article.text else ArticleError(path, "empty", '"text" holds no text')


def _words(value: object) -> str | None:
    """A string as it is, a number as its digits; nothing else is a title, link or date."""
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _identifier(value: object) -> SourceId:
    """Strings and numbers unchanged; other values as JSON, so that they still tell rows apart."""
    if value is None or value == "":
        return None
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return value
    return json.dumps(value, sort_keys=True)
