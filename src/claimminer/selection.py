"""Which sources a job takes: located, filtered by patterns, streams made readable."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path, PurePath
from typing import BinaryIO, NamedTuple

from claimminer.errors import ArticleError
from claimminer.readers import first_located
from claimminer.readers.formats import recognise
from claimminer.readers.inputs import Located, locate
from claimminer.readers.sources import Segment, Source
from claimminer.readers.streams import as_utf8, limited_lines, look_ahead
from claimminer.store import output_errors, scratch_folder

__all__ = ["ALL_FILES", "Patterns", "sources_of"]

# Of a stream of JSON lines, what is read at once.
_SEGMENT_LINES = 48
_SEGMENT_BYTES = 60_000

Sources = Iterator[Source | ArticleError]


class Patterns(NamedTuple):
    """Files to take (all, where none is given) and to leave out, as shell patterns.

    A pattern is held against a file's name, one with a ``/`` against the end of its path; ``*`` matches ``/`` too.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def take(self, path: str) -> bool:
        """Whether the file at this path is wanted."""
        is_included = not self.include or any(_matches(path, pattern) for pattern in self.include)
        return is_included and not any(_matches(path, pattern) for pattern in self.exclude)


ALL_FILES = Patterns()


@contextmanager
def sources_of(
    inputs: Sequence[str],
    *,
    outside: Path | None = None,
    patterns: Patterns = ALL_FILES,
    stdin: BinaryIO | None = None,
    limit: int,
) -> Iterator[Sources]:
    """The sources of the inputs that the patterns take, in a stable order, and what is no source, in its place.

    Files inside the folder ``outside`` are left out: a run folder within the input is no input. Lines of a stream may
    have ``limit`` bytes. Raises InputError where there is nothing to read at all.
    """
    folder = os.path.join(os.path.abspath(outside), "") if outside is not None else None
    with scratch_folder() as spool:
        located = _filtered(first_located(locate(inputs)), patterns, folder)
        yield _readable(located, stdin=stdin, spool=spool, limit=limit)


def _filtered(located: Iterator[Located | ArticleError], patterns: Patterns, outside: str | None) -> Sources:
    for entry in located:
        if isinstance(entry, Located) and entry.file is not None:
            is_outside = not outside or not os.path.abspath(entry.file).startswith(outside)
            if not (is_outside and patterns.take(entry.path)):
                continue
        yield entry


def _readable(located: Sources, *, stdin: BinaryIO | None, spool: Path, limit: int) -> Sources:
    """Streams, which no other process could read, cut into segments or written to a file."""
    for entry in located:
        if not isinstance(entry, Located):
            yield entry
        elif entry.file is None:
            yield from _segments(stdin or sys.stdin.buffer, entry.path, spool=spool, limit=limit)
        elif _is_pipe(entry.file):
            with open(entry.file, "rb") as pipe:
                yield _spooled(pipe, entry.path, spool)
        else:
            yield entry


def _segments(stream: BinaryIO, path: str, *, spool: Path, limit: int) -> Sources:
    head, stream = look_ahead(stream)
    if recognise(head, "-.jsonl") != "jsonl":
        yield _spooled(stream, path, spool)
        return
    lines: list[bytes] = []
    first = 1
    for number, line in enumerate(limited_lines(as_utf8(stream), limit=limit), start=1):
        if line is not None:
            lines.append(line)
        if line is None or len(lines) >= _SEGMENT_LINES or sum(map(len, lines)) >= _SEGMENT_BYTES:
            if lines:
                yield Segment(f"{path}#{first}", b"".join(lines), first)
            lines, first = [], number + 1
        if line is None:
            message = f"the line is longer than {limit:,} bytes; split its text, or raise --max-bytes"
            yield ArticleError(f"{path}#{number}", "too-large", message)
    if lines:
        yield Segment(f"{path}#{first}", b"".join(lines), first)


def _spooled(stream: BinaryIO, path: str, spool: Path) -> Located:
    file = spool / f"{len(list(spool.iterdir()))}{PurePath(path).suffix}"
    with output_errors(spool), file.open("xb") as copy:
        shutil.copyfileobj(stream, copy)
    return Located(file, path)


def _is_pipe(file: Path | str) -> bool:
    if isinstance(file, str):  # a URL
        return False
    try:
        return not stat.S_ISREG(file.stat().st_mode)
    except OSError:  # vanished: the reader says so
        return False


def _matches(path: str, pattern: str) -> bool:
    if "/" not in pattern:
        return fnmatch(PurePath(path).name, pattern)
    return fnmatch(path, pattern) or fnmatch(path, f"*/{pattern.removeprefix('/')}")
