"""One source of articles, opened: a file, or lines of a stream; with a fingerprint of its content."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import IO, BinaryIO, NamedTuple, cast

from claimminer.errors import ArticleError
from claimminer.readers import find
from claimminer.readers.inputs import Located
from claimminer.readers.pending import Reading, fault_of
from claimminer.readers.remote import open_file, size_of_file, version_of_file

__all__ = ["Opened", "Segment", "Source", "content_of", "open_source", "size_of"]

_BLOCK = 1 << 24  # bytes hashed at once


class Segment(NamedTuple):
    """Some lines of a stream of JSON lines that can be read once only: the ``first`` is its line of that number."""

    path: str
    data: bytes
    first: int


Source = Located | Segment


class Opened(NamedTuple):
    """The fingerprint of a source's content (and of which of its articles are wanted), and all of its articles."""

    content: str
    articles: Reading


def _nothing() -> None:
    pass


@contextmanager
def open_source(
    source: Source, *, limit: int, tick: Callable[[], None] = _nothing, fingerprint: bool = True
) -> Iterator[Opened]:
    """The source's articles, ``limit`` bytes each at most. What cannot be opened holds one ArticleError.

    ``tick`` is called now and then while much is being hashed, where a ``fingerprint`` is wanted.
    """
    if isinstance(source, Segment):
        from claimminer.readers.jsonl import read_json_lines

        stem = source.path.partition("#")[0]
        lines = read_json_lines(io.BytesIO(source.data), path=stem, limit=limit, first=source.first)
        yield Opened(content_of(source), lines)
        return
    with ExitStack() as stack:
        try:
            file = stack.enter_context(_open(source))
            size = size_of(source)
            # What fits into memory is read once: the fingerprint is of what is read, whatever happens to the file.
            stream: IO[bytes] = io.BytesIO(file.read(limit + 1)) if size <= limit else file
            content = _fingerprint(source, stream, tick) + _choice(source) if fingerprint else ""
            stream.seek(0)
        except OSError as error:
            fault = ArticleError(source.path, "unreadable", fault_of(error))
            yield Opened(_fault_content(fault), iter([fault]))
            return
        found = find(cast("BinaryIO", stream), path=source.path, limit=limit, size=size)
        yield Opened(content, found)


def content_of(source: Source | ArticleError) -> str:
    """The fingerprint that ``open_source`` would give now; of a fault, one of its message."""
    if isinstance(source, ArticleError):
        return _fault_content(source)
    if isinstance(source, Segment):
        return f"sha256:{hashlib.sha256(source.data).hexdigest()}"
    try:
        with _open(source) as file:
            return _fingerprint(source, file, _nothing) + _choice(source)
    except OSError as error:
        return _fault_content(ArticleError(source.path, "unreadable", fault_of(error)))


def size_of(source: Source) -> int:
    """Bytes that wait to be read; 0 for a file that is not there any more."""
    if isinstance(source, Segment):
        return len(source.data)
    if isinstance(source.file, str):
        return size_of_file(source.file)
    try:
        found = os.stat(source.file or "")
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


def _choice(source: Located) -> str:
    return "" if source.chosen is None else f" of which {','.join(map(str, sorted(source.chosen)))}"


def _open(source: Located) -> IO[bytes]:
    return open_file(source.file) if isinstance(source.file, str) else open(source.file or "", "rb")


def _fingerprint(source: Located, stream: IO[bytes], tick: Callable[[], None]) -> str:
    """A file that lies elsewhere is not fetched for it alone."""
    return version_of_file(source.file) if isinstance(source.file, str) else _digest(stream, tick)


def _digest(stream: IO[bytes], tick: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    while block := stream.read(_BLOCK):
        digest.update(block)
        tick()
    return f"sha256:{digest.hexdigest()}"


def _fault_content(fault: ArticleError) -> str:
    return f"fault:{fault.code}: {fault.message}"
