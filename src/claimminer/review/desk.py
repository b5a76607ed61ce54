"""What a review works on: a run, its index, the decisions, and who decides."""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_cache_path

from claimminer.errors import InputError, OutputError
from claimminer.review.carrying import carry_over
from claimminer.review.database import Database
from claimminer.review.index import make_index

__all__ = ["Desk", "checked_name", "open_desk", "user_name"]

DECISIONS = "review.sqlite"
INDEX = ".review-index.sqlite"


@dataclass(frozen=True)
class Desk:
    """An open review. ``fingerprint``: of the run; ``carried``: what became of the decisions that were there."""

    run: Path
    database: Database
    fingerprint: str
    carried: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        return self.run.resolve().name

    def reading(self) -> contextlib.AbstractContextManager[sqlite3.Connection]:
        return self.database.reading()

    def writing(self) -> contextlib.AbstractContextManager[sqlite3.Connection]:
        return self.database.writing()


@contextmanager
def open_desk(run: Path, *, decisions: Path | None = None) -> Iterator[Desk]:
    """Open the review of a run folder; ``decisions`` lie in the folder where no other file is named.

    What earlier decisions are worth in this run is looked at here. Raises InputError where there is no run, OutputError
    where the files cannot be written.
    """
    index, fingerprint = _indexed(run)
    database = Database(decisions or run / DECISIONS, index)
    try:
        yield Desk(run, database, fingerprint, carry_over(database, fingerprint))
    finally:
        database.close()


def user_name() -> str:
    """The name of who is logged in, ``reviewer`` where the system does not tell."""
    try:
        return checked_name(getpass.getuser())
    except (OSError, KeyError, InputError):
        return "reviewer"


def checked_name(name: str) -> str:
    """A reviewer's name, in single spaces. Raises InputError where it is empty, long, or not to be printed."""
    name = " ".join(name.split())
    if not name or len(name) > 60 or not name.isprintable():
        raise InputError(f"reviewer {name[:60]!r}: give a name of at most 60 letters")
    return name


def _indexed(run: Path) -> tuple[Path, str]:
    """In the run folder, or where that cannot be written, in the user's folder for caches."""
    try:
        path = run / INDEX
        return path, make_index(run, path)
    except OutputError:
        place = hashlib.sha256(str(run.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        folder = user_cache_path("claimminer", appauthor=False) / "review"
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{place}.sqlite"
        return path, make_index(run, path)
