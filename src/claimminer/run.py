"""The main job: articles in, a run folder out; or claims alone to a stream.

A run that was stopped goes on where it was (`claimminer.resume`). What failed stays listed as
failed, until its file changes or the run is made anew with ``restart``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import IO, BinaryIO

from claimminer.articles import Article
from claimminer.engines import Item, Miner, Outcome, Result, mine_items
from claimminer.errors import InputError, OutputError
from claimminer.locks import locked
from claimminer.manifest import RUN, begin, done, write_run_record
from claimminer.records import Failure
from claimminer.resume import keep_matching
from claimminer.sources.retracted import flag_retracted
from claimminer.sources.retractions import Retractions
from claimminer.store import CLAIMS, DOCUMENTS, FAILURES, RunWriter, json_writer, output_errors
from claimminer.tally import Tally

__all__ = ["Job", "Summary", "available_cores", "extract_to_folder", "extract_to_stream"]

Watcher = Callable[[Tally], None]


@dataclass(frozen=True, kw_only=True)
class Job:
    """What to read, and with what to mine it.

    ``inputs``: files, folders, ``-``. ``model``: name or path of a spaCy model, None for the one that
    comes along. ``limit``: the most articles to take. ``jobs``: the most processes to use, None for
    the cores there are. ``max_bytes``: of an article as it lies, larger ones are failures; None for the
    readers' own limit. ``retractions``: papers whose citations are flagged. ``miner``: what makes
    records of articles, None for the pipeline.
    """

    inputs: tuple[str, ...]
    model: str | None = None
    limit: int | None = None
    jobs: int | None = None
    max_bytes: int | None = None
    stdin: BinaryIO | None = None
    retractions: Retractions | None = None
    miner: Miner | None = None


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What the folder holds now, and what this session did for it.

    ``kept``: outcomes that an earlier session had made. ``was_done``: nothing was left to do.
    ``seconds``: working time of this session.
    """

    tally: Tally
    seconds: float
    kept: int = 0
    was_done: bool = False


def extract_to_folder(job: Job, out: Path, *, restart: bool = False, watch: Watcher | None = None) -> Summary:
    """Mine the job's inputs into the run folder ``out``; go on with what it holds of the same job.

    ``watch`` is called after every outcome. Raises InputError where there is nothing to read, OutputError
    where the folder cannot be written, is in use, or holds another job's run (``restart`` throws that away).
    """
    items = _begun(read_items(job, outside=out), job)
    _make_folder(out)
    with locked(out):
        if restart:
            _clear(out)
        return _go_on(items, job, out, watch=watch)


def extract_to_stream(job: Job, stream: IO[bytes], *, watch: Watcher | None = None) -> Summary:
    """Mine the job's inputs; write the claims to ``stream``, one a line, each article's as it is done.

    Raises InputError where there is nothing to read, OutputError where the stream cannot be written,
    BrokenPipeError where nobody reads it any more.
    """
    started = time.perf_counter()
    tally = Tally()
    writer = json_writer(stream)
    outcomes = _mine(_begun(read_items(job), job), job)
    with closing(outcomes), output_errors("standard output"):
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                tally.add_failure(outcome.as_json())
            else:
                document, claims = outcome[0].as_json(), [claim.as_json() for claim in outcome[1]]
                writer.write_all(claims)
                stream.flush()
                tally.add_document(document, claims)
            _tell(watch, tally)
    return Summary(tally=tally, seconds=time.perf_counter() - started)


def read_items(job: Job, *, outside: Path | None = None) -> Iterator[Item]:
    """The job's articles, and what could not be read, in input order.

    Files inside the folder ``outside`` are left out: a run folder within the input is no input.
    """
    from claimminer.readers import MAX_ARTICLE_BYTES, read_all

    items = read_all(job.inputs, stdin=job.stdin, limit=job.max_bytes or MAX_ARTICLE_BYTES)
    folder = os.path.join(os.path.abspath(outside), "") if outside is not None else None
    return islice((item for item in items if not folder or not _is_inside(item.path, folder)), job.limit)


def available_cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def mine_with_pipeline(articles: Iterable[Article], *, model: str | None) -> Iterable[Result]:
    """The miner of every run; a function of its own, which can be sent to a worker before spaCy is loaded."""
    from claimminer.pipeline import mine

    return mine(articles, model=model)


def _mine(items: Iterable[Item], job: Job) -> Generator[Outcome, None, None]:
    miner = job.miner or partial(mine_with_pipeline, model=job.model)
    outcomes = mine_items(items, miner=miner, jobs=job.jobs or available_cores())
    return _checked(outcomes, job.retractions) if job.retractions else outcomes


def _checked(
    outcomes: Generator[Outcome, None, None], retractions: Retractions
) -> Generator[Outcome, None, None]:
    """Here, not in the workers: the list is large, and looking into it costs nothing beside mining."""
    with closing(outcomes):
        for outcome in outcomes:
            is_failure = isinstance(outcome, Failure)
            yield outcome if is_failure else flag_retracted(*outcome, retractions=retractions)


def _go_on(items: Iterator[Item], job: Job, out: Path, *, watch: Watcher | None) -> Summary:
    started = time.perf_counter()
    retractions = job.retractions.label if job.retractions else None
    record = begin(out, inputs=job.inputs, model=job.model, limit=job.limit, retractions=retractions)
    tally = Tally()
    earlier, rest = keep_matching(items, out, tally=tally)
    kept = tally.documents + tally.failures
    with closing(_mine(rest, job)) as outcomes:
        first = list(
            islice(outcomes, 1)
        )  # what keeps the pipeline from starting shows before anything is written
        was_done = record.status == "done" and earlier.is_all and not first
        if not was_done:
            write_run_record(out, record.model_copy(update={"status": "running"}))
            with RunWriter(out, offsets=earlier.offsets) as writer:
                for outcome in chain(first, outcomes):
                    _write(outcome, writer, tally)
                    _tell(watch, tally)
            seconds = time.perf_counter() - started
            write_run_record(out, done(record, counts=tally.counts(), seconds=seconds))
    return Summary(tally=tally, seconds=time.perf_counter() - started, kept=kept, was_done=was_done)


def _begun(items: Iterator[Item], job: Job) -> Iterator[Item]:
    """The same items, the first one read: an input that is not there shows before a folder is made for it."""
    first = next(items, None)
    if first is None:
        raise InputError(f"{' '.join(job.inputs)}: no articles")
    return chain([first], items)


def _write(outcome: Outcome, writer: RunWriter, tally: Tally) -> None:
    if isinstance(outcome, Failure):
        failure = outcome.as_json()
        writer.write_failure(failure)
        tally.add_failure(failure)
        return
    document, claims = outcome[0].as_json(), [claim.as_json() for claim in outcome[1]]
    writer.write_document(document, claims)
    tally.add_document(document, claims)


def _tell(watch: Watcher | None, tally: Tally) -> None:
    if watch is not None:
        watch(tally)


def _make_folder(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out}: is a file; --out names a folder")
    with output_errors(out):
        out.mkdir(parents=True, exist_ok=True)


def _clear(out: Path) -> None:
    with output_errors(out):
        for name in (RUN, CLAIMS, DOCUMENTS, FAILURES):
            (out / name).unlink(missing_ok=True)


def _is_inside(path: str, folder: str) -> bool:
    return os.path.abspath(path).startswith(folder)
