"""The articles of a run made into rows, batch by batch: here, or ahead of the writer in a process of its own."""

from __future__ import annotations

import gc
import hashlib
import multiprocessing
import signal
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from claimminer.engines.crew import interrupts_held
from claimminer.engines.worker import end_with_parent
from claimminer.errors import ClaimminerError, InputError
from claimminer.kb.database import Database
from claimminer.kb.rows import ArticleRows, article_rows
from claimminer.kb.writing import Writer
from claimminer.records import Claim, DocumentRecord
from claimminer.store import CLAIMS, DOCUMENTS, read_lines

__all__ = ["Mined", "Prepared", "batches_of", "collecting_by_hand"]

_BATCH = 4_000  # articles and claims that are written in one transaction
_LARGE = 10_000_000  # bytes of claims
_COMPRESSION = 8  # of the part files of a run

Mined = tuple[DocumentRecord, list[Claim]]


class _Read(NamedTuple):
    """An article of a run with its claims; ``digest`` tells whether anything of it has changed."""

    key: str
    digest: str
    mined: Mined


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch: how many articles were read, and the rows of those that are new or have changed."""

    read: int
    changed: list[ArticleRows]


def batches_of(
    database: Database, folder: Path, collection: str, *, jobs: int = 1
) -> Generator[Prepared, None, None]:
    """The run's articles in batches; from a process of their own where that may be, and the run is worth it.

    Raises InputError where the folder holds no run, a broken line, or claims and articles that do not fit.
    """
    if jobs > 1 and _is_large(folder):
        yield from _ahead(database.url, folder, collection)
    else:
        yield from _here(database, folder, collection)


def _is_large(folder: Path) -> bool:
    """Whether reading it takes longer than starting a process."""
    whole = folder / CLAIMS
    if whole.is_file():
        return whole.stat().st_size > _LARGE
    return sum(part.stat().st_size for part in whole.with_suffix("").glob("part-*")) > _LARGE / _COMPRESSION


def _here(database: Database, folder: Path, collection: str) -> Iterator[Prepared]:
    articles = _articles_of(folder, collection)
    batches: Iterator[list[_Read]] = iter(partial(_next_batch, articles), [])
    return map(partial(_prepared, database), batches)


def _ahead(url: str, folder: Path, collection: str) -> Iterator[Prepared]:
    """What another process makes while what it has made before is written."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, url, folder, collection), daemon=True)
    with interrupts_held():
        process.start()
    theirs.close()  # the end is now its own: if either dies, the other one notices
    try:
        while (answer := _received(ours, folder)) is not None:
            yield answer
            del answer
    finally:
        ours.close()
        process.join()


def _received(connection: Connection, folder: Path) -> Prepared | None:
    try:
        answer: Prepared | ClaimminerError | None = connection.recv()
    except (EOFError, OSError) as error:
        raise InputError(
            f"{folder}: the process that reads it has died; the same command again goes on"
        ) from error
    if isinstance(answer, ClaimminerError):
        raise answer
    return answer


def _work(connection: Connection, url: str, folder: Path, collection: str) -> None:
    """The life of the process that reads: batches out, then None, or what went wrong."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it cannot be held back until here
    end_with_parent()
    with suppress(BrokenPipeError, ConnectionError):  # whoever writes is gone
        try:
            with collecting_by_hand() as collect:
                for batch in _here(Database(url), folder, collection):
                    connection.send(batch)
                    del batch
                    collect()
            connection.send(None)
        except ClaimminerError as error:
            connection.send(error)


@contextmanager
def collecting_by_hand() -> Iterator[Callable[[], object]]:
    """Without the garbage collector's full rounds: each goes through the whole vocabulary, a third of a load's time.

    What is given collects among the young objects, to be called after each batch.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield partial(gc.collect, 0)
    finally:
        if was_on:
            gc.enable()


def _articles_of(folder: Path, collection: str) -> Iterator[_Read]:
    """The articles of a run with their claims, in order. Raises InputError where claims and articles do not fit."""
    claims = read_lines(folder / CLAIMS, Claim)
    seen: set[str] = set()
    for line, document in read_lines(folder / DOCUMENTS, DocumentRecord):
        own = list(islice(claims, document.claims))
        if len(own) < document.claims or any(claim.document.id != document.id for _, claim in own):
            raise InputError(f"{folder}: the claims of {document.path} are not all there; make the run again")
        key = _key(document, collection)
        if key in seen:  # two rows with one address: told apart by where they stand
            key = f"{key} {document.path}"
        seen.add(key)
        digest = hashlib.sha256(b"".join([line, *(told for told, _ in own)])).hexdigest()[:32]
        yield _Read(key, digest, (document, [claim for _, claim in own]))


def _key(document: DocumentRecord, collection: str) -> str:
    """What all versions of an article share: its URL, its id in its file, or its path."""
    file = document.path.partition("#")[0]
    if document.url:
        place = document.url
    elif document.source_id is not None:
        place = f"{file}#{document.source_id!r}"
    else:
        place = document.path
    return f"{collection}:{place}"


def _next_batch(articles: Iterator[_Read]) -> list[_Read]:
    batch: list[_Read] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += 1 + len(article.mined[1])
        if size >= _BATCH:
            break
    return batch


def _prepared(database: Database, batch: Sequence[_Read]) -> Prepared:
    known = _present(database, [one.key for one in batch])
    changed = [
        article_rows(*one.mined, key=one.key, digest=one.digest, replaces=one.key in known)
        for one in batch
        if known.get(one.key) != one.digest
    ]
    return Prepared(len(batch), changed)


def _present(database: Database, keys: Iterable[str]) -> dict[str, str]:
    """The digests of the current versions; none where there is no database yet."""
    try:
        with database.reading() as connection:
            return {key: row["digest"] for key, row in Writer(connection).current(keys).items()}
    except InputError:
        return {}
