"""Articles that have been found and not yet read: what a file holds can be counted, or passed over, at little cost."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from tarfile import TarError
from typing import NamedTuple
from zipfile import BadZipFile

from claimminer.articles import Article
from claimminer.errors import ArticleError

__all__ = ["DAMAGE", "Pending", "Read", "Reading", "fault_of", "settle"]

Read = Iterator[Article | ArticleError]
DAMAGE = (OSError, EOFError, zlib.error, BadZipFile, TarError)
"""What damaged bytes raise, wherever they are read."""


class Pending(NamedTuple):
    """An article to be read: its path and format, how many bytes it has as it lies (None: not known), and how.

    ``read`` is called once at most, and before the next one is asked for.
    """

    path: str
    format: str
    size: int | None
    read: Callable[[], Article | ArticleError]


Reading = Iterator[Pending | ArticleError]


def settle(entry: Pending | ArticleError) -> Article | ArticleError:
    """The article, or why it cannot be read."""
    if isinstance(entry, ArticleError):
        return entry
    try:
        return entry.read()
    except ArticleError as error:
        return error
    except DAMAGE as error:
        return ArticleError(entry.path, "unreadable", fault_of(error))


def fault_of(error: BaseException) -> str:
    """What one says of damage: the system's own words, or that the file wants getting anew."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return f"is damaged ({str(error) or type(error).__name__}); get the file anew"
