"""From the command line's inputs to files: folders walked in a stable order, every file once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from claimminer.errors import ArticleError
from claimminer.readers.endings import is_article_name

__all__ = ["STDIN", "Located", "locate", "printable"]

STDIN = "-"


class Located(NamedTuple):
    """A file to read: where it lies, and its path as it is reported. ``file`` is None for standard input."""

    file: Path | None
    path: str


def locate(inputs: Sequence[str]) -> Iterator[Located | ArticleError]:
    """Every file of the inputs, in their order, folders sorted by path parts; faults in their place."""
    seen: set[str] = set()
    for entry in inputs:
        for located in _locate_one(entry):
            key = _identity(located)
            if key not in seen:
                seen.add(key)
                yield located


def _identity(located: Located | ArticleError) -> str:
    if isinstance(located, ArticleError):
        return f"fault {located.path}"
    return STDIN if located.file is None else os.path.realpath(located.file)


def _locate_one(entry: str) -> Iterator[Located | ArticleError]:
    path = Path(entry)
    if entry == STDIN:
        yield Located(None, STDIN)
    elif path.is_dir():
        yield from _locate_folder(path)
    elif path.exists():
        yield Located(path, printable(entry))
    else:
        yield ArticleError(printable(entry), "missing", "no such file or folder")


def _locate_folder(folder: Path) -> Iterator[Located | ArticleError]:
    empty = True
    for located in _walk(folder, frozenset()):
        empty = False
        yield located
    if empty:
        yield ArticleError(printable(str(folder)), "missing", "the folder holds no articles")


def _walk(folder: Path, above: frozenset[str]) -> Iterator[Located | ArticleError]:
    """Files below a folder. A link back to a folder that holds it is not followed."""
    here = os.path.realpath(folder)
    if here in above:
        return
    try:
        entries = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        yield ArticleError(printable(str(folder)), "unreadable", error.strerror or str(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walk(entry, above | {here})
        elif entry.is_file() and is_article_name(entry.name):
            yield Located(entry, printable(str(entry)))


def printable(path: str) -> str:
    """The path as text that can be written: bytes that are no UTF-8 replaced, control characters escaped."""
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
