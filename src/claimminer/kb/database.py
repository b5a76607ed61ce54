"""Where the knowledge base lies: an SQLite file, or a PostgreSQL server by its URL.

Readers see what was complete when they began. One writer at a time: each batch of a load is one transaction that
holds the database alone, so that two loads interleave batch by batch and a killed one leaves whole batches.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from pydantic_core import from_json
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from claimminer.errors import InputError, OutputError
from claimminer.kb.bulk import as_json

__all__ = ["DEFAULT_URL", "HEAD", "VERSION_TABLE", "Database", "default_url"]

DEFAULT_URL = "claimminer.db"
HEAD = "0004"  # the migration that this version of the program works with
VERSION_TABLE = "claimminer_version"
_BUSY = 120  # seconds that a writer waits for another one's batch
_LOCK = 4_725_061_983  # the advisory lock of writers on PostgreSQL
_CACHE = 128_000  # KiB of SQLite's pages in memory
_STREAMING_CACHE = 8_000  # of them where every page is wanted once
_WRITING = "claimminer_writing"


def default_url() -> str:
    """The database named by ``CLAIMMINER_DB``, else a file in the working directory."""
    return os.environ.get("CLAIMMINER_DB") or DEFAULT_URL


class Database:
    """A connection to the knowledge base. Errors of the server and the disk come out as InputError or OutputError.

    ``url`` is as given; ``where`` the same without a password, for messages.
    """

    def __init__(self, url: str) -> None:
        parsed = _parsed(url)
        self.url = url
        self.where = url if "://" not in url else parsed.render_as_string(hide_password=True)
        self._file = _file_of(parsed)
        with self._errors():
            self.engine = _engine(parsed)
        self.is_sqlite = self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self, *, streaming: bool = False) -> Iterator[Connection]:
        """A connection that sees the database as it is now. ``streaming``: to go through all of it, in little memory.

        Raises InputError where there is none.
        """
        self._need_file()
        with self._errors(), self.engine.connect() as connection:
            self._check(connection)
            with self._small_cache(connection) if streaming and self.is_sqlite else nullcontext():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that has the database alone, and is all written when it ends, or not at all."""
        with self._errors(writing=True), self.engine.connect() as connection:
            connection = connection.execution_options(**{_WRITING: True})
            with connection.begin():
                if not self.is_sqlite:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                self._prepare(connection)
                yield connection

    def upgrade(self) -> None:
        """Bring the tables into the form of this version. Raises InputError where there is no database."""
        self._need_file()
        with self.writing():
            pass

    def close(self) -> None:
        """Give back the connections."""
        self.engine.dispose()

    def _need_file(self) -> None:
        if self._file is not None and not self._file.is_file():
            raise InputError(f"{self.where}: no such knowledge base; claimminer kb load RUN --db FILE makes one")

    @contextmanager
    def _small_cache(self, connection: Connection) -> Iterator[None]:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{_STREAMING_CACHE}")
        try:
            yield
        finally:
            connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE}")

    def _check(self, connection: Connection) -> None:
        revision = _revision(connection)
        if revision == HEAD:
            return
        if revision is None:
            raise InputError(
                f"{self.where}: holds no knowledge base; claimminer kb load RUN --db … makes one"
            )
        if revision > HEAD:
            raise self._newer()
        raise InputError(
            f"{self.where}: made by an older claimminer; claimminer kb upgrade --db … brings it up to date"
        )

    def _prepare(self, connection: Connection) -> None:
        """The tables, in the form of this version."""
        revision = _revision(connection)
        if revision == HEAD:
            return
        if revision is not None and revision > HEAD:
            raise self._newer()
        if revision is None and self.is_sqlite and inspect(connection).get_table_names():
            raise InputError(f"{self.where}: a database of something else; name another one with --db")
        from claimminer.kb.migrations import create, upgrade

        (create if revision is None else upgrade)(connection)

    def _newer(self) -> InputError:
        return InputError(f"{self.where}: made by a newer claimminer; use that one, or another --db")

    @contextmanager
    def _errors(self, *, writing: bool = False) -> Iterator[None]:
        """What the server or the disk says, in one line."""
        try:
            yield
        except (DBAPIError, SQLAlchemyError, OSError) as error:
            raise (OutputError if writing else InputError)(f"{self.where}: {_reason(error)}") from error


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url) if "://" in url else URL.create("sqlite", database=url)
    except ArgumentError as error:
        raise InputError(
            f"{url}: not the URL of a database; give a file, or postgresql://user@host/name"
        ) from error
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise InputError(
            f"{url.partition('://')[0]}: not a database that is known here; give a file, or postgresql://…"
        )
    return parsed


def _file_of(url: URL) -> Path | None:
    is_file = url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:"
    return Path(url.database) if is_file and url.database else None


def _engine(url: URL) -> Engine:
    try:
        arguments = {"timeout": _BUSY} if url.get_backend_name() == "sqlite" else {}
        engine = create_engine(
            url, connect_args=arguments, json_serializer=as_json, json_deserializer=from_json
        )
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise InputError("PostgreSQL needs a driver: pip install 'claimminer[postgresql]'") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _: object) -> None:
    connection.isolation_level = None  # transactions begin where `_begin` says so
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", f"cache_size = -{_CACHE}",
        "temp_store = MEMORY",
    ):  # fmt: skip
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()


def _reason(error: BaseException) -> str:
    said = str(getattr(error, "orig", None) or error).strip().split("\n")[0]
    for words, reason in _REASONS:
        if words in said:
            return reason
    return said


_REASONS = (
    ("database or disk is full", "no space left to write; what was loaded before is kept"),
    ("No space left", "no space left to write; what was loaded before is kept"),
    ("disk I/O error", "the disk does not take or give it (full? failing?); what was loaded before is kept"),
    ("database is locked", "in use by another program for too long; try again when that has ended"),
    ("file is not a database", "not an SQLite database; name another file with --db"),
    ("readonly database", "cannot be written: no right to"),
    ("unable to open database file", "cannot be opened: is the folder there, and may you write to it?"),
)
