"""Where decisions and the run's index lie: two SQLite files behind one connection, opened as often as is needed.

The decisions are the main database (WAL, every commit on disk), the index is attached as ``run``.
"""

from __future__ import annotations

import contextlib
import queue
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claimminer.errors import OutputError
from claimminer.flagging import folder_of

__all__ = ["BY_PEOPLE", "FIRST_ADDED", "Database", "Row", "sqlite_errors"]

Row = sqlite3.Row
_BUSY = 30  # seconds to wait for another process that is writing

BY_PEOPLE = "('added', 'added before')"  # the origins of events with which people wrote claims of their own down

# `events` is the truth, only ever added to. `standing` is what it comes to for each claim and reviewer, `disputed`
# names the claims that reviewers judged differently; both can be made from it again. `snapshots` keeps the machine's
# claims as they were judged: runs go, decisions stay.
_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS snapshots (digest TEXT PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  token TEXT NOT NULL UNIQUE,
  time TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('review', 'adjudication')),
  claim TEXT NOT NULL,
  document TEXT NOT NULL,
  content TEXT NOT NULL,
  snapshot TEXT NOT NULL REFERENCES snapshots (digest),
  reading TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('accept', 'reject', 'skip')),
  flagged INTEGER NOT NULL DEFAULT 0,
  comment TEXT,
  edits TEXT,
  final TEXT,
  origin TEXT NOT NULL,
  extra TEXT,
  undoes INTEGER UNIQUE REFERENCES events (seq)
);
CREATE INDEX IF NOT EXISTS events_by_reviewer ON events (reviewer, seq);
CREATE INDEX IF NOT EXISTS events_by_claim ON events (claim, reviewer, role, seq);
CREATE INDEX IF NOT EXISTS events_added ON events (claim, seq) WHERE origin IN {BY_PEOPLE};
CREATE TRIGGER IF NOT EXISTS events_are_kept BEFORE DELETE ON events
  BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;
CREATE TRIGGER IF NOT EXISTS events_stay BEFORE UPDATE ON events
  BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;
CREATE TABLE IF NOT EXISTS standing (
  claim TEXT NOT NULL, reviewer TEXT NOT NULL, role TEXT NOT NULL, seq INTEGER NOT NULL, answer TEXT,
  flagged INTEGER NOT NULL, commented INTEGER NOT NULL, edited INTEGER NOT NULL, final TEXT,
  PRIMARY KEY (claim, reviewer, role)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS standing_by_reviewer ON standing (reviewer, role, answer, claim);
CREATE INDEX IF NOT EXISTS standing_judged ON standing (claim, final)
  WHERE role = 'review' AND answer IN ('accept', 'reject');
CREATE TABLE IF NOT EXISTS disputed (claim TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS carried (
  fingerprint TEXT PRIMARY KEY, seq INTEGER NOT NULL, time TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS leftovers (
  fingerprint TEXT NOT NULL, claim TEXT NOT NULL, reviewer TEXT NOT NULL, role TEXT NOT NULL, seq INTEGER NOT NULL,
  why TEXT NOT NULL, now TEXT, PRIMARY KEY (fingerprint, claim, reviewer, role)
) WITHOUT ROWID;
"""
# Version 1 had no such table.
_MIGRATION = """
INSERT OR IGNORE INTO disputed SELECT claim FROM standing WHERE role = 'review' AND answer IN ('accept', 'reject')
  GROUP BY claim HAVING min(final) <> max(final);
"""
_VERSION = 2

FIRST_ADDED = 1 << 40  # numbers of claims from here on are of those that people added
# The claims that people added to articles of this run, with the columns of `run.claims` that queues ask for. One that
# everybody took back is none; one that the run has found by now is the run's.
_VIEWS = f"""
CREATE TEMP VIEW added AS
SELECT {FIRST_ADDED} + e.seq AS n, e.claim AS id, d.d AS d, folder_of(d.path) AS folder,
  json_extract(p.record, '$.strength') AS strength, json_extract(p.record, '$.relation.type') AS type,
  json_extract(p.record, '$.attribution.kind') AS attribution, json_extract(p.record, '$.confidence') AS confidence,
  json_extract(p.record, '$.relation.start') AS start, json_extract(p.record, '$.relation.end') AS stop,
  e.reading AS reading, {FIRST_ADDED} + e.seq AS by_risk, {FIRST_ADDED} + e.seq AS by_confidence,
  lowered(json_extract(p.record, '$.sentence.text') || ' ' || coalesce(d.title, '') || ' ' || d.path) AS words,
  p.record AS record,
  (SELECT f.reviewer FROM main.events f
    WHERE f.claim = e.claim AND f.origin IN {BY_PEOPLE} ORDER BY f.seq LIMIT 1) AS added_by
FROM main.events e JOIN main.snapshots p ON p.digest = e.snapshot
  JOIN run.documents d ON d.d = (SELECT min(d) FROM run.documents WHERE id = e.document)
WHERE e.origin IN {BY_PEOPLE}
  AND NOT EXISTS (SELECT 1 FROM main.events f
    WHERE f.claim = e.claim AND f.origin IN {BY_PEOPLE} AND f.seq > e.seq)
  AND EXISTS (SELECT 1 FROM main.standing s WHERE s.claim = e.claim)
  AND NOT EXISTS (SELECT 1 FROM run.claims c WHERE c.id = e.claim);
CREATE TEMP VIEW added_flags AS
SELECT json_extract(f.value, '$.code') AS code, a.n AS n FROM added a, json_each(a.record, '$.flags') f;
CREATE TEMP VIEW added_mentions AS
SELECT json_extract(m.value, '$.label') AS label,
  coalesce(json_extract(m.value, '$.id'),
    lowered(coalesce(json_extract(m.value, '$.name'), json_extract(m.value, '$.text')))) AS concept, a.n AS n
FROM added a, json_each(json_array('cause', 'effect')) part, json_each(a.record, '$.' || part.value || '.entities') m;
"""


class Database:
    """Connections to both files. Use `reading` and `writing`; `close` at the end."""

    def __init__(self, decisions: Path, index: Path) -> None:
        self.path = decisions
        self._index = index
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._writer = threading.Lock()
        try:
            with sqlite_errors(decisions):
                decisions.parent.mkdir(parents=True, exist_ok=True)
                with self._connection() as connection:
                    self._prepare(connection)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the decisions until it is handed back."""
        with sqlite_errors(self.path), self._connection() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction of its own: on disk when this ends, or undone by an error."""
        with sqlite_errors(self.path), self._writer, self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """Close what is open; the write-ahead log goes into the file."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._idle.get_nowait()
        except queue.Empty:
            connection = self._open()
        try:
            yield connection
        finally:
            self._idle.put(connection)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path.resolve().as_uri(),
            uri=True,
            timeout=_BUSY,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA cache_size = -32768")  # KiB
            connection.execute("ATTACH DATABASE ? AS run", (f"{self._index.resolve().as_uri()}?mode=ro",))
            connection.execute("PRAGMA run.mmap_size = 1073741824")  # never changed once it is there
            connection.create_function("folder_of", 1, folder_of, deterministic=True)
            connection.create_function("lowered", 1, str.lower, deterministic=True)
            connection.executescript(_VIEWS)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise OutputError(f"{self.path}: decisions of a later version of claimminer")
        others = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
        if others and not version:
            raise OutputError(f"{self.path}: a database of something else; name another file with --db")
        migration = _MIGRATION if version < _VERSION else ""
        connection.executescript(
            f"BEGIN IMMEDIATE; {_SCHEMA} {migration} PRAGMA user_version = {_VERSION}; COMMIT;"
        )


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """What SQLite or the system says against using the file, as an OutputError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        what = getattr(error, "strerror", None) or error
        message = f"{path}: cannot be used for decisions: {what}; name another file with --db"
        raise OutputError(message) from error
