"""Files to articles: ``read_all`` for the command line's inputs, ``article_from_text`` for a text at hand.

A format is a function ``(stream, *, path, limit) -> Iterator[Article | ArticleError]`` and a row of
``READERS``; ``formats.recognise`` gives the row's name. Formats known there without a row are refused.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import chain
from tarfile import TarError
from typing import BinaryIO
from zipfile import BadZipFile

from claimminer.articles import Article
from claimminer.errors import ArticleError, InputError
from claimminer.readers.build import article_from_text
from claimminer.readers.containers import Member, document_kind, open_zip, seekable, unpack_gzip, zip_members
from claimminer.readers.formats import REFUSALS, recognise
from claimminer.readers.html import read_html
from claimminer.readers.inputs import Located, locate
from claimminer.readers.jsonl import read_json_lines
from claimminer.readers.pdf import read_pdf
from claimminer.readers.plain import read_markdown, read_text
from claimminer.readers.streams import look_ahead
from claimminer.readers.table import read_table
from claimminer.readers.tars import tar_members

__all__ = ["MAX_ARTICLE_BYTES", "READERS", "article_from_text", "read", "read_all"]

Read = Iterator[Article | ArticleError]

MAX_ARTICLE_BYTES = 10_000_000
"""Of one article as it lies: its file, its line of a JSON lines or CSV file, its element of an XML file.

Of a document that is an archive itself (DOCX, EPUB): of the text and markup in it, unpacked.
"""


def _late(module: str, name: str) -> Callable[..., Read]:
    """A reader whose module, and the libraries that it needs, are imported once it is used."""

    def read_late(stream: BinaryIO, *, path: str, limit: int) -> Read:
        reader: Callable[..., Read] = getattr(import_module(f"claimminer.readers.{module}"), name)
        return reader(stream, path=path, limit=limit)

    return read_late


READERS: Mapping[str, Callable[..., Read]] = {
    "text": read_text,
    "markdown": read_markdown,
    "jsonl": read_json_lines,
    "csv": read_table,
    "html": read_html,
    "pdf": read_pdf,
    "docx": _late("docx", "read_docx"),
    "jats": _late("jats", "read_jats"),
    "pubmed": _late("pubmed", "read_pubmed"),
    "epub": _late("epub", "read_epub"),
}

Wraps = tuple[str, ...]  # what a file is packed in, from the outside
_ARCHIVES = frozenset(("zip", "tar"))  # one within another is not looked into
_MOST_GZIPS = 2
_DAMAGE = (OSError, EOFError, zlib.error, BadZipFile, TarError)


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
    yield from _read_guarded(stream, path=path, name=name or path, limit=limit, wraps=())


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


def _read_guarded(stream: BinaryIO, *, path: str, name: str, limit: int, wraps: Wraps) -> Read:
    """As ``_read_any``, with damage in the bytes as a value at the end."""
    try:
        yield from _read_any(stream, path=path, name=name, limit=limit, wraps=wraps)
    except ArticleError as error:
        yield error
    except _DAMAGE as error:
        yield ArticleError(path, "unreadable", _reason(error))


def _read_any(stream: BinaryIO, *, path: str, name: str, limit: int, wraps: Wraps) -> Read:
    head, ahead = look_ahead(stream)
    kind = recognise(head, name)
    if kind == "gzip" and wraps.count("gzip") < _MOST_GZIPS:
        unpacked = unpack_gzip(ahead, path=path)
        yield from _read_any(unpacked, path=path, name=name, limit=limit, wraps=(*wraps, "gzip"))
    elif kind == "zip":
        whole = seekable(stream, ahead, path=path, limit=limit, outermost=not wraps)
        yield from _read_zip(whole, path=path, limit=limit, wraps=(*wraps, "zip"))
    elif kind == "tar" and not _ARCHIVES.intersection(wraps):
        yield from _read_members(tar_members(ahead, path=path), limit=limit, wraps=(*wraps, "tar"))
    elif kind in READERS:
        yield from READERS[kind](ahead, path=path, limit=limit)
    else:
        yield _refusal(kind, path)


def _read_zip(stream: BinaryIO, *, path: str, limit: int, wraps: Wraps) -> Read:
    with open_zip(stream, path=path) as archive:
        kind = document_kind(archive)
        if kind in READERS:
            stream.seek(0)
            yield from READERS[kind](stream, path=path, limit=limit)
        elif kind != "zip" or _ARCHIVES.intersection(wraps[:-1]):
            yield _refusal(kind, path)
        else:
            yield from _read_members(zip_members(archive, path=path), limit=limit, wraps=wraps)


def _read_members(members: Iterator[Member | ArticleError], *, limit: int, wraps: Wraps) -> Read:
    for member in members:
        if isinstance(member, ArticleError):
            yield member
        else:
            yield from _read_guarded(
                member.stream, path=member.path, name=member.path, limit=limit, wraps=wraps
            )


def _refusal(kind: str, path: str) -> ArticleError:
    code = kind if kind in ("empty", "binary") else "unsupported-format"
    return ArticleError(path, code, REFUSALS[kind])


def _reason(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return f"is damaged ({str(error) or type(error).__name__}); get the file anew"
