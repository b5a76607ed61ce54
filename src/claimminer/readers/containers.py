"""Packed files: ``.gz`` as a stream, ``.zip`` member by member. Nothing is unpacked to disk.

``tars`` has the other kind of archive.
"""

from __future__ import annotations

import gzip
import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from claimminer.errors import ArticleError
from claimminer.readers.endings import is_article_name
from claimminer.readers.inputs import printable
from claimminer.readers.streams import Readable

__all__ = [
    "LINK",
    "Member",
    "document_kind",
    "member_path",
    "open_member",
    "open_zip",
    "seekable",
    "unpack_gzip",
    "zip_members",
]

LINK = "is a link, which is not followed out of an archive; put the file itself in"

_FREE_BYTES = 64 * 1024 * 1024  # unpacked bytes that need no excuse
_HIGHEST_RATIO = 200  # unpacked to packed bytes; texts reach about 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
# What zipfile raises on a damaged directory or member header, as fuzzing found.
_DAMAGE = (
    zipfile.BadZipFile,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    OverflowError,
    struct.error,
)
_ENCRYPTED = 0x1
_DOCUMENT_ROOM = 5  # times an article's limit


class Member(NamedTuple):
    """A file, of an archive mostly: its path as it is reported, its unpacked bytes, and how many, if known."""

    path: str
    stream: BinaryIO
    size: int | None = None


class _Counted(io.RawIOBase):
    """Counts the packed bytes that pass."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        self.count += len(data)
        buffer[: len(data)] = data
        return len(data)


class _Guarded(io.RawIOBase):
    """Unpacked bytes, as long as their number is in proportion to the packed ones."""

    def __init__(self, stream: Readable, packed: _Counted | int, path: str) -> None:
        self._stream = stream
        self._packed = packed
        self._path = path
        self._count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        self._count += len(data)
        packed = self._packed if isinstance(self._packed, int) else self._packed.count
        if self._count > _FREE_BYTES and self._count > _HIGHEST_RATIO * packed:
            raise ArticleError(self._path, "too-large", f"unpacks to over {_HIGHEST_RATIO} times its size")
        buffer[: len(data)] = data
        return len(data)


def unpack_gzip(stream: BinaryIO, *, path: str) -> BinaryIO:
    """The unpacked stream. Reading it raises ``OSError``, ``EOFError`` or ``zlib.error`` where the file is damaged."""
    packed = _Counted(stream)
    unpacked = gzip.GzipFile(fileobj=io.BufferedReader(packed), mode="rb")
    return io.BufferedReader(_Guarded(unpacked, packed, path))


def seekable(stream: BinaryIO, ahead: BinaryIO, *, path: str, limit: int, outermost: bool) -> BinaryIO:
    """The file itself where it is the ``outermost`` and lies on disk, else what is ``ahead`` of it, held in memory.

    A document's pictures count too, so that a packed one may be larger than an article.
    """
    if outermost and stream.seekable():
        return stream
    data = ahead.read(_DOCUMENT_ROOM * limit + 1)
    if len(data) > _DOCUMENT_ROOM * limit:
        raise ArticleError(
            path, "too-large", "is too large to be read from within a pipe or an archive; give its file"
        )
    return io.BytesIO(data)


def open_zip(stream: BinaryIO, *, path: str) -> zipfile.ZipFile:
    """The archive. Raises ArticleError where it is damaged, or where its members overlap, as only bombs' do."""
    try:
        archive = zipfile.ZipFile(stream)
    except _DAMAGE as error:
        raise ArticleError(
            path, "unreadable", f"is a damaged archive ({error}); get the file anew"
        ) from error
    if sum(info.compress_size for info in archive.infolist()) > stream.seek(0, io.SEEK_END):
        raise ArticleError(path, "too-large", "holds more than its size allows; do not trust it")
    return archive


def zip_members(archive: zipfile.ZipFile, *, path: str) -> Iterator[Member | ArticleError]:
    """The members that are articles by their names, sorted as a folder is."""
    for info in sorted(archive.infolist(), key=lambda info: info.filename.split("/")):
        name = member_path(path, info.filename)
        if not is_article_name(info.filename) or info.is_dir():
            continue
        stream = open_member(archive, info, name)
        if isinstance(stream, ArticleError):
            yield stream
            continue
        with stream:
            yield Member(name, stream, info.file_size)


def member_path(path: str, name: str) -> str:
    """How a member is named in records: ``news.zip!a/b.txt``. Nothing is ever written under that name."""
    return printable(f"{path}!{name.removeprefix('./')}")


def open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> BinaryIO | ArticleError:
    """The member's bytes, as long as they are in proportion; or why it cannot be read."""
    if stat.S_ISLNK(info.external_attr >> 16):
        return ArticleError(name, "unreadable", LINK)
    if info.flag_bits & _ENCRYPTED:
        return ArticleError(name, "unreadable", "is locked by a password; unpack the archive first")
    if info.compress_type not in _METHODS:
        return ArticleError(name, "unreadable", "is packed in an unknown way; unpack the archive first")
    try:
        stream = archive.open(info)
    except _DAMAGE as error:
        return ArticleError(name, "unreadable", f"is damaged ({error}); get the archive anew")
    return io.BufferedReader(_Guarded(stream, info.compress_size, name))


def document_kind(archive: zipfile.ZipFile) -> str:
    """``docx``, ``epub`` or ``office`` where the archive is itself a document, else ``zip``."""
    names = set(archive.namelist())
    if "[Content_Types].xml" in names:
        return "docx" if any(name.startswith("word/") for name in names) else "office"
    if "META-INF/container.xml" in names:
        return "epub"
    return "office" if "mimetype" in names else "zip"
