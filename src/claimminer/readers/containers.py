"""Packed files: ``.gz`` as a stream, ``.zip`` member by member. Nothing is unpacked to disk."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO, NamedTuple

from claimminer.errors import ArticleError
from claimminer.readers.endings import is_article_name
from claimminer.readers.inputs import printable
from claimminer.readers.streams import Readable

__all__ = ["Member", "is_office_archive", "open_zip", "unpack_gzip", "zip_members"]

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


class Member(NamedTuple):
    """A file of an archive: its path as it is reported, and its unpacked bytes."""

    path: str
    stream: BinaryIO


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


def open_zip(stream: BinaryIO, *, path: str) -> zipfile.ZipFile:
    """The archive. Raises ArticleError where it is damaged, or comes through a pipe."""
    if not stream.seekable():
        raise ArticleError(path, "unreadable", "a zip archive cannot be read from a pipe; give its file")
    try:
        return zipfile.ZipFile(stream)
    except _DAMAGE as error:
        raise ArticleError(path, "unreadable", str(error)) from error


def zip_members(archive: zipfile.ZipFile, *, path: str) -> Iterator[Member | ArticleError]:
    """The members that are articles by their names, sorted as a folder is."""
    for info in sorted(archive.infolist(), key=lambda info: info.filename.split("/")):
        name = printable(f"{path}!{info.filename}")
        if not is_article_name(info.filename) or info.is_dir():
            continue
        stream = _open_member(archive, info, name)
        if isinstance(stream, ArticleError):
            yield stream
            continue
        with stream:
            yield Member(name, io.BufferedReader(_Guarded(stream, info.compress_size, name)))


def _open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> IO[bytes] | ArticleError:
    if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
        return ArticleError(name, "unreadable", "the member is encrypted or packed in an unknown way")
    try:
        return archive.open(info)
    except _DAMAGE as error:
        return ArticleError(name, "unreadable", str(error))


def is_office_archive(archive: zipfile.ZipFile) -> bool:
    """Whether the archive is itself a document: DOCX, ODT, EPUB and their kin."""
    names = set(archive.namelist())
    return "[Content_Types].xml" in names or "mimetype" in names
