"""Files behind URLs that fsspec knows (``s3://bucket/news``): found, opened, told apart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

from claimminer.errors import ArticleError, ClaimminerError, InputError
from claimminer.readers.endings import is_article_name

__all__ = ["file_system", "find_files", "is_url", "open_file", "server_errors", "size_of_file", "version_of_file"]

# What servers call it, the best first.
_VERSIONS = (
    "ETag", "etag", "md5Hash", "content_md5", "LastModified", "last_modified", "updated", "mtime", "created",
)  # fmt: skip


def is_url(where: str) -> bool:
    """Whether this names a place that fsspec is to find."""
    return "://" in where


def file_system(url: str) -> tuple[Any, str]:
    """fsspec's file system for a URL, and the path in it. Raises ClaimminerError where what it needs is missing."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        message = f"{url}: to read and write URLs, pip install 'claimminer[s3]' (or fsspec and what it needs)"
        raise ClaimminerError(message) from error
    try:
        with server_errors():
            system, path = url_to_fs(url)
    except OSError as error:
        raise InputError(f"{url}: {error}") from error
    return system, path


@contextmanager
def server_errors() -> Iterator[None]:
    """Whatever a file system's library raises, as an OSError: their exceptions have nothing else in common."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(" ".join(str(error).split())) from error


def find_files(url: str) -> Iterator[str | ArticleError]:
    """The URLs of the articles at a URL: that file, or the files below it, sorted by the parts of their paths."""
    system, path = file_system(url)
    try:
        with server_errors():
            if system.isfile(path):
                yield url
                return
            found = sorted(system.find(path), key=lambda name: name.split("/"))
    except OSError as error:
        yield ArticleError(url, "unreadable", f"cannot be looked into: {error}")
        return
    names = [name for name in found if is_article_name(name.removeprefix(path).lstrip("/"))]
    if not names:
        yield ArticleError(url, "missing", "no such file, or a folder without articles")
    yield from (system.unstrip_protocol(name) for name in names)


def open_file(url: str) -> IO[bytes]:
    """The file, to be read. Raises OSError where it cannot be opened."""
    system, path = file_system(url)
    with server_errors():
        return cast("IO[bytes]", system.open(path, "rb"))


def size_of_file(url: str) -> int:
    """Its bytes; 0 where it is not there any more."""
    system, path = file_system(url)
    try:
        with server_errors():
            return int(system.size(path) or 0)
    except OSError:
        return 0


def version_of_file(url: str) -> str:
    """What changes when the file does, as its server tells. Raises OSError where it is not there."""
    system, path = file_system(url)
    with server_errors():
        info = system.info(path)
    known = next((info[name] for name in _VERSIONS if info.get(name)), None)
    return f"version:{info.get('size')}:{known}"
