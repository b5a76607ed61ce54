"""Inputs read, as the tests of readers compare them."""

from __future__ import annotations

from pathlib import Path

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read_all

TEXT = "Sleep and Pain\n\nPoor sleep may worsen pain the next day. Most people notice it.\n"


def results(*inputs: object, **options: object) -> list[Article | ArticleError]:
    return list(read_all([str(entry) for entry in inputs], **options))  # type: ignore[arg-type]


def outcome(*inputs: object, **options: object) -> list[tuple[str, str]]:
    """The last part of each path, with the error's code or "ok"."""
    return [
        (Path(entry.path).name, entry.code if isinstance(entry, ArticleError) else "ok")
        for entry in results(*inputs, **options)
    ]
