"""Tar archives, read as a stream, so that ``.tar.gz`` needs no room: member by member, in the archive's own order."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, Self, TypeVar, cast

from claimminer.errors import ArticleError
from claimminer.readers.containers import LINK, Member, member_path
from claimminer.readers.endings import is_article_name

__all__ = ["tar_members"]

_LONGEST_HEADER = 8_192  # bytes of a member's name and fields; older Pythons take quadratic time over them
_LARGEST = 10**11  # bytes of a member, if one is to believe its header
_CHUNK = 1 << 20  # bytes read at once, so that passing over what a header claims takes no time
_LONG_HEADERS = (
    tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK,
)  # fmt: skip
# What tarfile raises on damaged headers, as fuzzing found; headers in endless succession recurse.
_DAMAGE = (tarfile.TarError, ValueError, KeyError, OverflowError, RecursionError)


class _Header(tarfile.TarInfo):
    """A header that tells damage: tarfile takes a broken one in the middle for the end of the archive."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        try:
            header = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if not buf.strip(b"\0"):  # the end as it should be
                raise
            raise tarfile.ReadError(str(error)) from error
        if header.type in _LONG_HEADERS and header.size > _LONGEST_HEADER:
            raise tarfile.ReadError("a header of endless length")
        return _checked(header)


Header = TypeVar("Header", bound=tarfile.TarInfo)


def _checked(header: Header) -> Header:
    """The header, if its size can be one; tarfile would go round in circles over a negative one."""
    if not 0 <= header.size <= _LARGEST:
        raise tarfile.ReadError("a size that cannot be")
    return header


def tar_members(stream: BinaryIO, *, path: str) -> Iterator[Member | ArticleError]:
    """The members that are articles by their names. Raises ArticleError where the archive is damaged."""
    with _open(stream, path=path) as archive:
        while (info := _next(archive, path=path)) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # tarfile would keep them all
            name = member_path(path, info.name)
            if not is_article_name(info.name):
                continue
            if info.issym():
                yield ArticleError(name, "unreadable", LINK)
            elif info.issparse():
                yield ArticleError(name, "unreadable", "is stored with gaps; unpack the archive first")
            elif info.isreg():
                yield Member(name, cast("BinaryIO", archive.extractfile(info)), info.size)


def _open(stream: BinaryIO, *, path: str) -> tarfile.TarFile:
    try:
        return tarfile.open(fileobj=stream, mode="r|", bufsize=_CHUNK, tarinfo=_Header)
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _next(archive: tarfile.TarFile, *, path: str) -> tarfile.TarInfo | None:
    try:
        info = archive.next()
        return info and _checked(info)
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _damaged(path: str, error: Exception) -> ArticleError:
    return ArticleError(
        path, "unreadable", f"is a damaged archive ({error}); what stands before is read, get it anew"
    )
