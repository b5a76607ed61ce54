"""Answers that are kept on disk, so that no DOI is asked for twice: an SQLite file that many runs share."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_cache_path

from claimminer.errors import OutputError
from claimminer.verify.records import RegisteredWork

__all__ = ["Cache", "Kept", "default_cache"]

_DAY = 86_400
_BUSY = 30  # seconds to wait for another process that is writing
# `work` is null where no work is registered; `asked` is Unix time
_COLUMNS = "service TEXT, doi TEXT, asked REAL, work TEXT, PRIMARY KEY (service, doi)"
_TABLE = f"CREATE TABLE IF NOT EXISTS answers_1 ({_COLUMNS})"  # the number goes up with that of the record


class Kept(NamedTuple):
    """A kept answer: the work, None where the service knows none."""

    work: RegisteredWork | None


class Cache:
    """Answers of one service, by DOI (in lower case). Open it with `Cache.open`."""

    def __init__(self, database: sqlite3.Connection, path: Path, *, service: str) -> None:
        self._database = database
        self._path = path
        self._service = service

    @classmethod
    @contextmanager
    def open(cls, path: Path, *, service: str) -> Iterator[Cache]:
        """The cache in that file, which is made where there is none. Raises OutputError where that can't be."""
        with _database_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(path, timeout=_BUSY, isolation_level=None)
        with closing(database):
            with _database_errors(path):
                database.execute(_TABLE)
            yield cls(database, path, service=service)

    def get(self, doi: str, *, max_age: float | None = None) -> Kept | None:
        """The answer, if one of at most ``max_age`` days is kept."""
        since = time.time() - max_age * _DAY if max_age is not None else 0
        query = "SELECT work FROM answers_1 WHERE service = ? AND doi = ? AND asked > ?"
        with _database_errors(self._path):
            row = self._database.execute(query, (self._service, doi, since)).fetchone()
        if row is None:
            return None
        return Kept(RegisteredWork.model_validate_json(row[0]) if row[0] else None)

    def put(self, doi: str, work: RegisteredWork | None) -> None:
        """Keep an answer, from now on; it is on disk when this returns."""
        row = self._service, doi, time.time(), work.model_dump_json(by_alias=True) if work else None
        with _database_errors(self._path):
            self._database.execute("INSERT OR REPLACE INTO answers_1 VALUES (?, ?, ?, ?)", row)


def default_cache() -> Path:
    """Where the cache lies if nobody says otherwise: in the user's folder for caches."""
    return user_cache_path("claimminer", appauthor=False) / "crossref.sqlite"


@contextmanager
def _database_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise OutputError(
            f"{path}: cannot be used as a cache: {error}; name another file with --cache"
        ) from error
