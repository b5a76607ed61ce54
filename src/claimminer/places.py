"""Where a run folder lies: on this machine, or behind a URL that fsspec knows (``s3://bucket/run``)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol, cast

from claimminer.readers.remote import file_system, is_url, server_errors
from claimminer.store import output_errors

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LocalPlace", "Place", "RemotePlace", "place_of"]


class Place(Protocol):
    """A folder of files, each written whole or not at all. Raises OutputError where it cannot be used."""

    def read(self, name: str) -> bytes | None:
        """A file's content; None where there is none."""

    def open(self, name: str) -> IO[bytes]:
        """A file to read. Raises OSError: FileNotFoundError where there is none."""

    def publish(self, file: Path, name: str) -> None:
        """Put a file of this machine there, in one step."""

    def remove(self, names: Iterable[str]) -> None:
        """Take files and folders away, where they are there."""

    def has_any(self, names: Iterable[str]) -> bool:
        """Whether one of these is there."""


def place_of(where: str | Path) -> Place:
    """The place of that path or URL."""
    return RemotePlace(where) if isinstance(where, str) and is_url(where) else LocalPlace(Path(where))


class LocalPlace:
    """A folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __str__(self) -> str:
        return str(self._folder)

    def read(self, name: str) -> bytes | None:
        path = self._folder / name
        with output_errors(self._folder):
            return path.read_bytes() if path.is_file() else None

    def open(self, name: str) -> IO[bytes]:
        return (self._folder / name).open("rb")

    def publish(self, file: Path, name: str) -> None:
        path = self._folder / name
        new = path.with_name(f".{path.name}.new")
        with output_errors(self._folder):
            path.parent.mkdir(parents=True, exist_ok=True)
            with file.open("rb") as source, new.open("wb") as target:
                shutil.copyfileobj(source, target)
                target.flush()
                os.fsync(target.fileno())
            new.replace(path)

    def remove(self, names: Iterable[str]) -> None:
        with output_errors(self._folder):
            for name in names:
                path = self._folder / name
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)

    def has_any(self, names: Iterable[str]) -> bool:
        return any((self._folder / name).exists() for name in names)


class RemotePlace:
    """A folder behind a URL; a file appears there once it is complete, as object stores have it."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._system, self._folder = file_system(self._url)

    def __str__(self) -> str:
        return self._url

    def read(self, name: str) -> bytes | None:
        path = self._path(name)
        with self._errors():
            return cast("bytes", self._system.cat_file(path)) if self._system.isfile(path) else None

    def open(self, name: str) -> IO[bytes]:
        with server_errors():
            return cast("IO[bytes]", self._system.open(self._path(name), "rb"))

    def publish(self, file: Path, name: str) -> None:
        path = self._path(name)
        with self._errors():
            self._system.makedirs(path.rpartition("/")[0], exist_ok=True)
            self._system.put_file(str(file), path)

    def remove(self, names: Iterable[str]) -> None:
        with self._errors():
            for name in names:
                if self._system.exists(self._path(name)):
                    self._system.rm(self._path(name), recursive=True)

    def has_any(self, names: Iterable[str]) -> bool:
        with self._errors():
            return any(self._system.exists(self._path(name)) for name in names)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        with output_errors(self._url), server_errors():
            yield

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name}"
