"""Run folders into the knowledge base, in batches: each is written whole or not at all.

What is there already is left as it is. So a load that was stopped is gone on with by the same command, and the same
run loaded twice changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update

from claimminer.errors import InputError
from claimminer.kb.database import Database
from claimminer.kb.rows import ArticleRows, article_rows
from claimminer.kb.tables import LOADS
from claimminer.kb.writing import Known, Writer
from claimminer.manifest import RunRecord, read_run_record
from claimminer.records import Claim, DocumentRecord
from claimminer.store import read_claims, read_documents

__all__ = ["Loaded", "articles_of", "load_run"]

_BATCH = 2_000  # claims written in one transaction
_MOST_KNOWN = 600_000  # keys of concepts and relations held in memory

Mined = tuple[DocumentRecord, list[Claim]]
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
    database: Database, folder: Path, *, collection: str = "", watch: Watcher | None = None
) -> Loaded:
    """Load a run folder. ``collection`` keeps articles apart that lie under the same path in different places.

    Raises InputError where the folder holds no run, or a broken line (what stands before it is loaded);
    OutputError where the database cannot be written.
    """
    load = _Load(database, _source(folder, collection))
    for batch in _batches(_keyed(articles_of(folder), collection)):
        _load_batch(load, batch)
        if watch is not None:
            watch(load.done)
    if load.done.load is not None or load.done.articles:
        with database.writing() as connection:
            _finish(connection, load)
    return load.done


def articles_of(folder: Path) -> Iterator[Mined]:
    """The articles of a run with their claims, in order. Raises InputError where claims and articles do not fit."""
    claims = read_claims(folder)
    for document in read_documents(folder):
        own = list(islice(claims, document.claims))
        if len(own) < document.claims or any(claim.document.id != document.id for claim in own):
            raise InputError(f"{folder}: the claims of {document.path} are not all there; make the run again")
        yield document, own


def _keyed(articles: Iterable[Mined], collection: str) -> Iterator[tuple[str, Mined]]:
    """Each article with the key that all its versions share: its URL, its id in its file, or its path."""
    seen: set[str] = set()
    for document, claims in articles:
        key = _key(document, collection)
        if key in seen:  # two rows with one address: told apart by where they stand
            key = f"{key} {document.path}"
        seen.add(key)
        yield key, (document, claims)


def _key(document: DocumentRecord, collection: str) -> str:
    file = document.path.partition("#")[0]
    if document.url:
        place = document.url
    elif document.source_id is not None:
        place = f"{file}#{document.source_id!r}"
    else:
        place = document.path
    return f"{collection}:{place}"


def _batches(articles: Iterable[tuple[str, Mined]]) -> Iterator[list[tuple[str, Mined]]]:
    batch: list[tuple[str, Mined]] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += 1 + len(article[1][1])
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _load_batch(load: _Load, batch: Sequence[tuple[str, Mined]]) -> None:
    digests = {key: _digest(*mined) for key, mined in batch}
    known = _present(load.database, digests)
    changed = {key: mined for key, mined in batch if known.get(key) != digests[key]}
    prepared = [article_rows(*mined, key=key, digest=digests[key]) for key, mined in changed.items()]
    load.done.unchanged += len(batch) - len(prepared)
    if prepared:
        _write(load, prepared)


def _present(database: Database, keys: Iterable[str]) -> dict[str, str]:
    """The digests of the current versions; none where there is no database yet."""
    try:
        with database.reading() as connection:
            return {key: row["digest"] for key, row in Writer(connection).current(keys).items()}
    except InputError:
        return {}


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


def _digest(document: DocumentRecord, claims: Sequence[Claim]) -> str:
    """What tells whether anything of an article has changed: its text, or what was mined from it."""
    digest = hashlib.sha256(document.model_dump_json(by_alias=True).encode("utf-8", "surrogatepass"))
    for claim in claims:
        digest.update(claim.model_dump_json(by_alias=True).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:32]


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
