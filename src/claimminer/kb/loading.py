"""Run folders into the knowledge base, in batches: each is written whole or not at all.

What is there already is left as it is. So a load that was stopped is gone on with by the same command, and the same
run loaded twice changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, insert, select, update

from claimminer.kb.database import Database
from claimminer.kb.preparing import batches_of, collecting_by_hand
from claimminer.kb.rows import ArticleRows
from claimminer.kb.tables import LOADS
from claimminer.kb.writing import Known, Writer
from claimminer.manifest import RunRecord, read_run_record

if TYPE_CHECKING:
    from claimminer.kb.reviews import Reviewed

__all__ = ["Loaded", "load_run"]

_MOST_KNOWN = 600_000  # keys of concepts and relations held in memory

Watcher = Callable[["Loaded"], None]


@dataclass
class Loaded:
    """What a load did: articles that are new, that replaced an earlier version, that were there already."""

    load: int | None = None
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    claims: int = 0
    stated: int = 0  # claims whose arguments both name something
    reviewed: Reviewed | None = None  # what the decisions in the run folder brought

    @property
    def articles(self) -> int:
        """All that were read."""
        return self.added + self.replaced + self.unchanged


@dataclass
class _Load:
    """One load while it goes on."""

    database: Database
    source: dict[str, str | None]
    done: Loaded = field(default_factory=Loaded)
    known: Known = field(default_factory=Known)


def load_run(
    database: Database, folder: Path, *, collection: str = "", jobs: int = 1, watch: Watcher | None = None
) -> Loaded:
    """Load a run folder. ``collection`` keeps articles apart that lie under the same path in different places.

    With ``jobs`` above 1 a large run is read in a process of its own, while this one writes. Raises InputError where
    the folder holds no run, or a broken line (whole batches before it are loaded); OutputError where the database
    cannot be written.
    """
    load = _Load(database, _source(folder, collection))
    with (
        collecting_by_hand() as collect,
        closing(batches_of(database, folder, collection, jobs=jobs)) as batches,
    ):
        for batch in batches:
            load.done.unchanged += batch.read - len(batch.changed)
            if batch.changed:
                _write(load, batch.changed)
            del batch  # else all of it would be looked through
            collect()
            if watch is not None:
                watch(load.done)
    if load.done.load is not None or load.done.articles:
        with database.writing() as connection:
            _finish(connection, load)
    return load.done


def _write(load: _Load, prepared: Sequence[ArticleRows]) -> None:
    if load.known.size > _MOST_KNOWN:
        load.known = Known()
    with load.database.writing() as connection:
        writer = Writer(connection, load.known)
        present = writer.current(article.row["key"] for article in prepared)
        new = [one for one in prepared if _is_new(one, present)]  # another load may have been quicker
        if new:
            load.done.load = _begin(connection, load)
            replaced = [present[one.row["key"]] for one in new if one.row["key"] in present]
            writer.replace(new, load=load.done.load, replaced=replaced)
    _count(load.done, prepared, new, replaced if new else [])


def _is_new(article: ArticleRows, present: dict[str, dict[str, object]]) -> bool:
    row = present.get(article.row["key"])
    return row is None or row["digest"] != article.row["digest"]


def _count(
    done: Loaded, prepared: Sequence[object], new: Sequence[ArticleRows], replaced: Sequence[object]
) -> None:
    done.unchanged += len(prepared) - len(new)
    done.replaced += len(replaced)
    done.added += len(new) - len(replaced)
    claims = [claim for article in new for claim in article.claims]
    done.claims += len(claims)
    done.stated += sum(bool(claim.statements) for claim in claims)


# -- the load's own row ---------------------------------------------------------------------------------------------


def _source(folder: Path, collection: str) -> dict[str, str | None]:
    record = read_run_record(folder)
    path = str(folder)
    told = (collection, path, *((record.started, record.version) if record else ()))
    key = hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return {"key": key, "path": path, "collection": collection, **_made_by(record)}


def _made_by(record: RunRecord | None) -> dict[str, str | None]:
    return {"version": record.version, "model": record.model} if record else {"version": None, "model": None}


def _begin(connection: Connection, load: _Load) -> int:
    """The key of this load's row; a load that was stopped goes on under its own."""
    found = connection.execute(select(LOADS.c.id).where(LOADS.c.key == load.source["key"])).scalar()
    if found is not None:
        return int(found)
    id_ = (connection.execute(select(func.max(LOADS.c.id))).scalar() or 0) + 1
    connection.execute(insert(LOADS), {**load.source, "id": id_, "started": _now(), "finished": None})
    return id_


def _finish(connection: Connection, load: _Load) -> None:
    row = LOADS.c.key == load.source["key"]
    wanting = (row & LOADS.c.finished.is_(None)) if load.done.load is None else row
    connection.execute(update(LOADS).where(wanting).values(finished=_now()))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
