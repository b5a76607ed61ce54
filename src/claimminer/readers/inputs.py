"""From the command line's inputs to files: folders walked in a stable order, every file once."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from claimminer.errors import ArticleError
from claimminer.readers.endings import is_article_name
from claimminer.readers.remote import find_files, is_url
from claimminer.text.repair import make_encodable

__all__ = ["STDIN", "Located", "locate", "printable"]

STDIN = "-"


class Located(NamedTuple):
    """A file to read: where it lies, or its URL, and its path as it is reported. ``file`` is None for standard input.

    ``chosen``: the numbers of those of its articles that are wanted, counted from 0; None for all.
    """

    file: Path | str | None
    path: str
    chosen: frozenset[int] | None = None


def locate(inputs: Sequence[str]) -> Iterator[Located | ArticleError]:
    """Every file of the inputs, in their order, folders sorted by path parts; faults in their place."""
    seen = _Seen()
    for entry in dict.fromkeys(inputs):
        yield from _locate_one(entry, seen)


@dataclass(slots=True)
class _Seen:
    """What has been located: folders, and files that were named or reached through a link.

    The other files of the folders are not held: there may be millions. Device and inode tell them apart; real paths
    take long to find in deep folders.
    """

    folders: set[tuple[int, int]] = field(default_factory=set)
    files: set[tuple[int, int]] = field(default_factory=set)

    def enters(self, found: os.stat_result) -> bool:
        """Whether the folder is a new one; it counts as seen from now on. So no link leads in a circle."""
        new = _identity(found) not in self.folders
        self.folders.add(_identity(found))
        return new

    def takes(self, file: str, found: os.stat_result, *, plain: bool) -> bool:
        """Whether the file is a new one. ``plain`` ones stand in their folder under their own names."""
        if _identity(found) in self.files or (not plain and self._is_read_in_its_folder(file)):
            return False
        if not plain:
            self.files.add(_identity(found))
        return True

    def _is_read_in_its_folder(self, file: str) -> bool:
        folder, name = os.path.split(os.path.realpath(file))
        found = _look(folder)
        return found is not None and _identity(found) in self.folders and is_article_name(name)


def _identity(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def _locate_one(entry: str, seen: _Seen) -> Iterator[Located | ArticleError]:
    if is_url(entry):
        for file in find_files(entry):
            yield file if isinstance(file, ArticleError) else Located(file, printable(file))
        return
    found = _look(entry)
    if entry == STDIN:
        yield Located(None, STDIN)
    elif found is None:
        yield ArticleError(printable(entry), "missing", "no such file or folder")
    elif stat.S_ISDIR(found.st_mode):
        yield from _locate_folder(str(Path(entry)), found, seen)
    elif stat.S_ISFIFO(found.st_mode) and os.path.exists(os.path.realpath(entry)):
        # The shell's <(…) is no file of any name, and is read.
        yield ArticleError(
            printable(entry), "unreadable", "is a named pipe, which may never end; give it to '-'"
        )
    elif seen.takes(entry, found, plain=False):
        yield Located(Path(entry), printable(entry))


def _locate_folder(folder: str, found: os.stat_result, seen: _Seen) -> Iterator[Located | ArticleError]:
    if not seen.enters(found):
        return
    empty = True
    for located in _walk(folder, seen):
        empty = False
        if located is not None:
            yield located
    if empty:
        yield ArticleError(printable(folder), "missing", "the folder holds no articles")


def _walk(folder: str, seen: _Seen) -> Iterator[Located | ArticleError | None]:
    """Files below a folder, however deep; None for one that has been located before."""
    open_folders = [_entries(folder)]
    while open_folders:
        entry = next(open_folders[-1], None)
        if entry is None:
            open_folders.pop()
        elif isinstance(entry, ArticleError):
            yield entry
        elif (found := _look(entry)) is None:
            yield from _fault(entry)
        elif stat.S_ISDIR(found.st_mode):
            if seen.enters(found):
                open_folders.append(_entries(entry))
        elif stat.S_ISREG(found.st_mode) and is_article_name(os.path.basename(entry)):
            new = seen.takes(entry, found, plain=not os.path.islink(entry))
            yield Located(Path(entry), printable(entry)) if new else None


def _entries(folder: str) -> Iterator[str | ArticleError]:
    """What a folder holds and does not hide, by name."""
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield ArticleError(printable(folder), "unreadable", error.strerror or str(error))
        return
    for name in names:
        if not name.startswith("."):
            yield name if folder == os.curdir else os.path.join(folder, name)


def _look(path: str) -> os.stat_result | None:
    """What is there, links followed; None where nothing is, or can be."""
    try:
        return os.stat(path)
    except (OSError, ValueError):  # ValueError: a null byte in the name
        return None


def _fault(path: str) -> Iterator[ArticleError]:
    """Why it cannot be looked at; nothing for what has vanished, and for links that lead nowhere."""
    try:
        os.stat(path)
    except OSError as error:
        if error.errno not in (errno.ENOENT, errno.ELOOP):
            yield ArticleError(printable(path), "unreadable", error.strerror or str(error))


def printable(path: str) -> str:
    """The path as text that can be written: bytes that are no UTF-8 replaced, control characters escaped."""
    text = make_encodable(path)
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
