"""Files to articles: ``read_all`` for the command line's inputs, ``article_from_text`` for a text at hand.

A format is a function ``(stream, *, path, limit)`` and a row of ``READERS`` (one article a file) or of ``SETS``
(many, found without being read); ``formats.recognise`` gives the row's name. Formats known there without a row
are refused.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO

from claimminer.errors import ArticleError, InputError
from claimminer.readers.containers import Member, document_kind, open_zip, seekable, unpack_gzip, zip_members
from claimminer.readers.formats import REFUSALS, recognise
from claimminer.readers.inputs import Located, locate
from claimminer.readers.pending import DAMAGE, Pending, Read, Reading, fault_of, settle
from claimminer.readers.streams import look_ahead
from claimminer.readers.tars import tar_members

if TYPE_CHECKING:
    from claimminer.readers.build import article_from_text

__all__ = [
    "MAX_ARTICLE_BYTES",
    "READERS",
    "SETS",
    "article_from_text",
    "find",
    "first_located",
    "read",
    "read_all",
]

MAX_ARTICLE_BYTES = 10_000_000
"""Of one article as it lies: its file, its line of a JSON lines or CSV file, its element of an XML file.

Of a document that is an archive itself (DOCX, EPUB): of the text and markup in it, unpacked.
"""


def __getattr__(name: str) -> Any:
    """``article_from_text``, imported once it is used: who only looks for files needs nothing of what reads them."""
    if name == "article_from_text":
        return import_module("claimminer.readers.build").article_from_text
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _late(module: str, name: str) -> Callable[..., Any]:
    """A reader whose module, and the libraries that it needs, are imported once it is used."""

    def read_late(stream: BinaryIO, *, path: str, limit: int) -> Any:
        reader: Callable[..., Any] = getattr(import_module(f"claimminer.readers.{module}"), name)
        return reader(stream, path=path, limit=limit)

    return read_late


READERS: Mapping[str, Callable[..., Read]] = {
    "text": _late("plain", "read_text"),
    "markdown": _late("plain", "read_markdown"),
    "html": _late("html", "read_html"),
    "pdf": _late("pdf", "read_pdf"),
    "docx": _late("docx", "read_docx"),
    "epub": _late("epub", "read_epub"),
}
SETS: Mapping[str, Callable[..., Reading]] = {
    "jsonl": _late("jsonl", "read_json_lines"),
    "csv": _late("table", "read_table"),
    "jats": _late("jats", "read_jats"),
    "pubmed": _late("pubmed", "read_pubmed"),
}

Wraps = tuple[str, ...]  # what a file is packed in, from the outside
_ARCHIVES = frozenset(("zip", "tar"))  # one within another is not looked into
_MOST_GZIPS = 2


def read_all(inputs: Sequence[str], *, stdin: BinaryIO | None = None, limit: int = MAX_ARTICLE_BYTES) -> Read:
    """Every article of the inputs (files, folders, ``-`` for JSON lines on standard input), in stable order.

    What cannot be read is yielded as an ArticleError in its place.
    Raises InputError where there is nothing to read at all.
    """
    return _read_located(first_located(locate(inputs)), stdin=stdin, limit=limit)


def first_located(
    located: Iterator[Located | ArticleError],
) -> Iterator[Located | ArticleError]:
    """The same, where one of them at least is a file. Raises InputError where there is nothing to read at all."""
    faults: list[ArticleError] = []
    for entry in located:
        if isinstance(entry, Located):
            return chain(faults, [entry], located)
        faults.append(entry)
    raise InputError("; ".join(map(str, faults)) or "no input was given")


def read(stream: BinaryIO, *, path: str, name: str | None = None, limit: int = MAX_ARTICLE_BYTES) -> Read:
    """The articles of one file, told by its content, with the ending of ``name`` (or ``path``) as a hint."""
    return map(settle, find(stream, path=path, name=name, limit=limit))


def find(
    stream: BinaryIO,
    *,
    path: str,
    name: str | None = None,
    limit: int = MAX_ARTICLE_BYTES,
    size: int | None = None,
) -> Reading:
    """As ``read``, each article to be read or passed over before the next one is asked for. ``size``: of the file."""
    return _find_guarded(Member(path, stream, size), name=name or path, limit=limit, wraps=())


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
        yield ArticleError(entry.path, "unreadable", fault_of(error))
        return
    with stream:
        yield from read(stream, path=entry.path, limit=limit)


def _find_guarded(file: Member, *, name: str, limit: int, wraps: Wraps) -> Reading:
    """As ``_find_any``, with damage in the bytes as a value at the end."""
    try:
        yield from _find_any(file, name=name, limit=limit, wraps=wraps)
    except ArticleError as error:
        yield error
    except DAMAGE as error:
        yield ArticleError(file.path, "unreadable", fault_of(error))


def _find_any(file: Member, *, name: str, limit: int, wraps: Wraps) -> Reading:
    head, ahead = look_ahead(file.stream)
    kind = recognise(head, name)
    if kind == "gzip" and wraps.count("gzip") < _MOST_GZIPS:
        unpacked = file._replace(stream=unpack_gzip(ahead, path=file.path))
        yield from _find_any(unpacked, name=name, limit=limit, wraps=(*wraps, "gzip"))
    elif kind == "zip":
        whole = seekable(file.stream, ahead, path=file.path, limit=limit, outermost=not wraps)
        yield from _find_in_zip(file._replace(stream=whole), limit=limit, wraps=(*wraps, "zip"))
    elif kind == "tar" and not _ARCHIVES.intersection(wraps):
        yield from _find_in(tar_members(ahead, path=file.path), limit=limit, wraps=(*wraps, "tar"))
    elif kind in SETS:
        yield from SETS[kind](ahead, path=file.path, limit=limit)
    else:
        yield _one(kind, file._replace(stream=ahead), limit=limit)


def _find_in_zip(file: Member, *, limit: int, wraps: Wraps) -> Reading:
    with open_zip(file.stream, path=file.path) as archive:
        kind = document_kind(archive)
        if kind != "zip" or _ARCHIVES.intersection(wraps[:-1]):
            file.stream.seek(0)
            yield _one(kind, file, limit=limit)
        else:
            yield from _find_in(zip_members(archive, path=file.path), limit=limit, wraps=wraps)


def _find_in(members: Iterator[Member | ArticleError], *, limit: int, wraps: Wraps) -> Reading:
    for member in members:
        if isinstance(member, ArticleError):
            yield member
        else:
            yield from _find_guarded(member, name=member.path, limit=limit, wraps=wraps)


def _one(kind: str, file: Member, *, limit: int) -> Pending | ArticleError:
    """A file that is one article; or why it is not read."""
    if kind not in READERS:
        code = kind if kind in ("empty", "binary") else "unsupported-format"
        return ArticleError(file.path, code, REFUSALS[kind])
    reading = READERS[kind](file.stream, path=file.path, limit=limit)
    return Pending(file.path, kind, file.size, partial(next, reading))
