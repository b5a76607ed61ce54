"""The main job: articles in, a run folder out; or claims alone to a stream.

A run that was stopped goes on where it was (`claimminer.resume`), and what has not changed since is used again
(`claimminer.earlier`). What failed stays listed as failed, until its file changes, or it is tried again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import IO

from claimminer.checking import checked
from claimminer.checkpoints import Checkpoint
from claimminer.earlier import Earlier, drop_earlier, finish_moving, set_aside
from claimminer.engines import Event, Keep, Mined, Wanted, mine_sources
from claimminer.engines.holdings import Holding
from claimminer.engines.survey import survey
from claimminer.engines.work import Entry
from claimminer.errors import ArticleError, InputError, OutputError
from claimminer.job import Job
from claimminer.locks import locked
from claimminer.manifest import RUN, begin, done, is_again, write_run_record
from claimminer.places import LocalPlace
from claimminer.readers.inputs import STDIN
from claimminer.readers.sources import Source
from claimminer.recorder import Recorder
from claimminer.records import Failure
from claimminer.resume import keep_matching
from claimminer.sampling import draw, drawn
from claimminer.selection import ALL_FILES, sources_of
from claimminer.store import FILES, FOLDERS, RunWriter, json_writer, output_errors
from claimminer.tally import Tally

__all__ = ["Summary", "extract_to_folder", "extract_to_stream", "look_at", "make_folder", "sources_of_job"]

Watcher = Callable[[Tally], None]
Sources = Iterator[Source | ArticleError]


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


def extract_to_folder(
    job: Job, out: Path, *, restart: bool = False, retry_failed: bool = False, watch: Watcher | None = None
) -> Summary:
    """Mine the job's inputs into the run folder ``out``; go on with what it holds of the same job.

    ``retry_failed``: try again what has failed. ``watch`` is called after every outcome. Raises InputError where there
    is nothing to read, OutputError where the folder cannot be written, is in use, or holds another job's run
    (``restart`` throws that away).
    """
    with sources_of_job(job, outside=out) as sources:
        make_folder(out)
        with locked(out):
            if restart:
                _clear(out)
            return _go_on(sources, job, out, retry_failed=retry_failed, watch=watch)


def extract_to_stream(job: Job, stream: IO[bytes], *, watch: Watcher | None = None) -> Summary:
    """Mine the job's inputs; write the claims to ``stream``, one a line, each article's as it is done.

    Raises InputError where there is nothing to read, OutputError where the stream cannot be written,
    BrokenPipeError where nobody reads it any more.
    """
    started = time.perf_counter()
    tally = Tally()
    writer = json_writer(stream)
    with sources_of_job(job) as sources, closing(_mine(_wanted(sources), job)) as events:
        outcomes = (event for event in events if isinstance(event, Mined | Failure))
        with output_errors("standard output"):
            for outcome in islice(outcomes, job.limit):
                if isinstance(outcome, Mined):
                    writer.write_all(outcome.claims)
                    stream.flush()
                tally.add(outcome)
                if watch is not None:
                    watch(tally)
    return Summary(tally=tally, seconds=time.perf_counter() - started)


def look_at(job: Job, *, outside: Path | None = None) -> Holding:
    """What the job's inputs hold, files inside the folder ``outside`` left out; nothing is read or mined.

    A sample or a limit makes no difference. Raises InputError where there is nothing to read.
    """
    holding = Holding()
    with sources_of_job(replace(job, sample=None), outside=outside) as sources:
        for held in survey(sources, limits=job.limits):
            holding.add(held)
    return holding


@contextmanager
def sources_of_job(job: Job, *, outside: Path | None = None) -> Iterator[Sources]:
    """The job's sources, the first one found: an input that is not there shows before a folder is made for it."""
    find = partial(
        sources_of,
        job.inputs,
        outside=outside,
        patterns=job.patterns,
        stdin=job.stdin,
        limit=job.limits.bytes,
    )
    if job.sample is not None and STDIN in job.inputs:
        raise InputError("no sample can be drawn from standard input; save it to a file first")
    with ExitStack() as stack:
        sources = stack.enter_context(find())
        if job.sample is not None:
            picked = draw(sources, job.sample, limits=job.limits)
            sources = drawn(stack.enter_context(find()), picked)
        first = next(sources, None)
        if first is None:
            chosen = " that --include and --exclude take" if job.patterns != ALL_FILES else ""
            raise InputError(f"{' '.join(job.inputs)}: no articles{chosen}")
        yield chain([first], sources)


def _go_on(sources: Sources, job: Job, out: Path, *, retry_failed: bool, watch: Watcher | None) -> Summary:
    started = time.perf_counter()
    finish_moving(out)
    record, before = begin(out, inputs=job.inputs, model=job.model, options=job.options())
    is_tried_again = is_again(record, before, retry_failed=retry_failed)

    def again(mark: Checkpoint) -> bool:
        return is_tried_again and mark.failures > 0

    tally = Tally()
    standing, rest = keep_matching(sources, out, tally=tally, again=again, limit=job.limit)
    with ExitStack() as stack:
        if standing.has_more:
            set_aside(out, keep=standing.offsets)
        earlier = stack.enter_context(Earlier(out, again=again))
        entries = _entries(rest, earlier, standing.begun)
        events = stack.enter_context(closing(_mine(entries, job, keep=earlier.article)))
        recorder = Recorder(tally, earlier, begun=standing.begun, limit=job.limit, watch=watch)
        # what keeps it from starting shows here, before anything is written
        first = list(islice(events, 1)) if recorder.wants_more() else []
        was_done = record.status == "done" and standing.is_all and not first
        if not was_done:
            write_run_record(out, record.model_copy(update={"status": "running"}))
            with RunWriter(out, offsets=standing.offsets) as writer:
                recorder.write(chain(first, events), writer)
            seconds = time.perf_counter() - started
            write_run_record(out, done(record, counts=tally.counts(), seconds=seconds))
            drop_earlier(out)
    return Summary(tally=tally, seconds=time.perf_counter() - started, kept=recorder.kept, was_done=was_done)


def _entries(sources: Sources, earlier: Earlier, begun: Checkpoint | None) -> Iterator[Entry]:
    """What is to be done about each source; the first may be begun."""
    for source in sources:
        if begun is not None and not isinstance(source, ArticleError):
            yield Wanted(source, skip=begun.outcomes)
        else:
            yield earlier.entry(source)
        begun = None


def _wanted(sources: Sources) -> Iterator[Entry]:
    for source in sources:
        yield source if isinstance(source, ArticleError) else Wanted(source)


def _mine(entries: Iterable[Entry], job: Job, *, keep: Keep | None = None) -> Generator[Event, None, None]:
    events = mine_sources(
        entries, miner=job.chosen_miner(), jobs=job.most_jobs(), limits=job.limits, keep=keep
    )
    return checked(events, job.retractions)


def make_folder(out: Path) -> None:
    """The run folder, where it isn't there. Raises OutputError where it cannot be made."""
    with output_errors(out):
        if out.exists() and not out.is_dir():
            raise OutputError(f"{out}: is a file; --out names a folder")
        out.mkdir(parents=True, exist_ok=True)


def _clear(out: Path) -> None:
    drop_earlier(out)
    LocalPlace(out).remove((RUN, *FILES, *FOLDERS))
