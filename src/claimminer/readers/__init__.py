"""Files to articles: ``read_all`` for the command line's inputs, ``article_from_text`` for a text at hand.

A format is a function ``(stream, *, path, limit) -> Iterator[Article | ArticleError]`` and a row of
``READERS``; ``formats.recognise`` gives the row's name. Formats known there without a row are refused.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import BinaryIO
from zipfile import BadZipFile

from claimminer.articles import Article
from claimminer.errors import ArticleError, InputError
from claimminer.readers.build import article_from_text
from claimminer.readers.containers import is_office_archive, open_zip, unpack_gzip, zip_members
from claimminer.readers.formats import FORMAT_NAMES, recognise
from claimminer.readers.inputs import Located, locate
from claimminer.readers.jsonl import read_json_lines
from claimminer.readers.plain import read_markdown, read_text
from claimminer.readers.streams import look_ahead
from claimminer.readers.table import read_table

__all__ = ["MAX_ARTICLE_BYTES", "READERS", "article_from_text", "read", "read_all"]

Read = Iterator[Article | ArticleError]

MAX_ARTICLE_BYTES = 10_000_000
"""Of one article as it lies: its file, or its line of a JSON lines or CSV file."""

READERS: Mapping[str, Callable[..., Read]] = {
    "text": read_text,
    "markdown": read_markdown,
    "jsonl": read_json_lines,
    "csv": read_table,
}

_DEEPEST = 2  # packed files within each other; an archive within another is not looked into at all
_DAMAGE = (OSError, EOFError, zlib.error, BadZipFile)


def read_all(inputs: Sequence[str], *, stdin: BinaryIO | None = None, limit: int = MAX_ARTICLE_BYTES) -> Read:
    """Every article of the inputs (files, folders, ``-`` for JSON lines on standard input), in stable order.

    What cannot be read is yielded as an ArticleError in its place.
    Raises InputError where there is nothing to read at all.
    """
    located = locate(inputs)
    faults: list[ArticleError] = []
    for entry in located:
        if isinstance(entry, Located):
            return _read_located(chain(faults, [entry], located), stdin=stdin, limit=limit)
        faults.append(entry)
    raise InputError("; ".join(map(str, faults)) or "no input was given")


def read(stream: BinaryIO, *, path: str, name: str | None = None, limit: int = MAX_ARTICLE_BYTES) -> Read:
    """The articles of one file, told by its content, with the ending of ``name`` (or ``path``) as a hint."""
    yield from _read_guarded(stream, path=path, name=name or path, limit=limit, packed=0)


def _read_located(entries: Iterator[Located | ArticleError], *, stdin: BinaryIO | None, limit: int) -> Read:
    for entry in entries:
        if isinstance(entry, ArticleError):
            yield entry
        elif entry.file is None:
            yield from read(stdin or sys.stdin.buffer, path=entry.path, name="-.jsonl", limit=limit)
        else:
            yield from _read_file(entry, limit=limit)


def _read_file(entry: Located, *, limit: int) -> Read:
    try:
        stream = open(entry.file or "", "rb")  # noqa: SIM115  (closed by the with below)
    except OSError as error:
        yield ArticleError(entry.path, "unreadable", _reason(error))
        return
    with stream:
        yield from read(stream, path=entry.path, limit=limit)


def _read_guarded(stream: BinaryIO, *, path: str, name: str, limit: int, packed: int) -> Read:
    """As ``_read_any``, with damage in the bytes as a value at the end."""
    try:
        yield from _read_any(stream, path=path, name=name, limit=limit, packed=packed)
    except ArticleError as error:
        yield error
    except _DAMAGE as error:
        yield ArticleError(path, "unreadable", _reason(error))


def _read_any(stream: BinaryIO, *, path: str, name: str, limit: int, packed: int) -> Read:
    head, ahead = look_ahead(stream)
    kind = recognise(head, name)
    if kind == "gzip" and packed < _DEEPEST:
        unpacked = unpack_gzip(ahead, path=path)
        yield from _read_any(unpacked, path=path, name=name, limit=limit, packed=packed + 1)
    elif kind == "zip" and packed == 0:
        yield from _read_zip(stream, path=path, limit=limit)
    elif kind in READERS:
        yield from READERS[kind](ahead, path=path, limit=limit)
    else:
        yield _refusal(kind, path)


def _read_zip(stream: BinaryIO, *, path: str, limit: int) -> Read:
    with open_zip(stream, path=path) as archive:
        if is_office_archive(archive):
            yield _refusal("docx", path)
            return
        for member in zip_members(archive, path=path):
            if isinstance(member, ArticleError):
                yield member
            else:
                yield from _read_guarded(
                    member.stream, path=member.path, name=member.path, limit=limit, packed=1
                )


def _refusal(kind: str, path: str) -> ArticleError:
    if kind == "empty":
        return ArticleError(path, "empty", "holds no text")
    if kind == "binary":
        return ArticleError(path, "binary", "is no text; give a text file, Markdown, JSON lines or CSV")
    return ArticleError(
        path, "unsupported-format", f"is {FORMAT_NAMES[kind]}, which is not read; save it as text or Markdown"
    )


def _reason(error: BaseException) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
