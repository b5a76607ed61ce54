"""The main job where the run folder holds part files: on several machines, or behind a URL."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from claimminer.errors import OutputError
from claimminer.job import Job
from claimminer.locks import locked
from claimminer.manifest import RUN, RunRecord, compared, done, fresh_record, is_again, parse_run_record
from claimminer.parts import Part, Parted, PartMiner, in_parts
from claimminer.places import Place, place_of
from claimminer.readers.remote import is_url
from claimminer.run import Summary, make_folder, sources_of_job
from claimminer.store import FILES, FOLDERS, output_errors, scratch_folder
from claimminer.tally import Tally

__all__ = ["Engine", "extract_in_parts", "mine_parts_here"]

Engine = Callable[[Iterator[Part], Job, str, bool], Iterator[Parted]]
"""Mines parts of a job into a run folder, those with failures again if so told; gives them in any order."""


def mine_parts_here(parts: Iterator[Part], job: Job, out: str, again: bool) -> Iterator[Parted]:
    """The engine of one machine: part after part, each by as many processes as the job may use."""
    with PartMiner(job, out, again=again) as miner:
        yield from map(miner.mine, parts)


def extract_in_parts(
    job: Job,
    out: str,
    *,
    engine: Engine = mine_parts_here,
    restart: bool = False,
    retry_failed: bool = False,
    watch: Callable[[Tally], None] | None = None,
) -> Summary:
    """Mine the job's inputs into part files in ``out``, a path or a URL; parts that are there and unchanged are kept.

    ``watch`` is called after every part. Raises as ``run.extract_to_folder`` does. Nothing keeps two runs from
    writing to the same URL at the same time.
    """
    started = time.perf_counter()
    place = place_of(out)
    folder = None if is_url(out) else Path(out)
    if job.limit is not None:
        raise OutputError(f"{out}: parts are mined side by side, and none knows of a --limit; use --sample")
    with sources_of_job(job, outside=folder) as sources, _held(folder):
        if restart:
            place.remove((RUN, *FILES, *FOLDERS))
        record, before = _begin(job, place, out)
        again = is_again(record, before, retry_failed=retry_failed)
        _write(place, record.model_copy(update={"status": "running"}))
        parted = _collect(engine(in_parts(sources), job, out, again), watch)
        tally, kept = Tally(), 0
        for _, one in sorted(parted.items()):
            tally.merge(one.tally)
            kept += one.tally.outcomes if one.kept else 0
        has_more = _remove_later(place, len(parted))
        seconds = time.perf_counter() - started
        _write(place, done(record, counts=tally.counts(), seconds=seconds))
    was_done = record.status == "done" and all(one.kept for one in parted.values()) and not has_more
    return Summary(tally=tally, seconds=seconds, kept=kept, was_done=was_done)


@contextmanager
def _held(folder: Path | None) -> Iterator[None]:
    """One run at a time in a folder of this machine."""
    if folder is None:
        yield
        return
    make_folder(folder)
    with locked(folder):
        yield


def _begin(job: Job, place: Place, out: str) -> tuple[RunRecord, RunRecord | None]:
    options = job.options() | {"layout": "parts"}
    fresh = fresh_record(inputs=job.inputs, model=job.model, options=options)
    data = place.read(RUN)
    earlier = None if data is None else parse_run_record(data, where=f"{out}/{RUN}")
    return compared(fresh, earlier, where=out, has_records=place.has_any((*FILES, *FOLDERS)))


def _collect(parted: Iterator[Parted], watch: Callable[[Tally], None] | None) -> dict[int, Parted]:
    """By number. What one watches has them in the order in which they come."""
    collected: dict[int, Parted] = {}
    so_far = Tally()
    for one in parted:
        collected[one.number] = one
        so_far.merge(one.tally)
        if watch is not None:
            watch(so_far)
    return collected


def _remove_later(place: Place, number: int) -> bool:
    """Parts that an earlier run has written of inputs that are gone."""
    for later in count(number):
        names = [f"{folder}/{Part(later, ()).name}" for folder in reversed(FOLDERS)]
        if not place.has_any(names):
            return later > number
        place.remove(names)
    raise AssertionError("count() ends")


def _write(place: Place, record: RunRecord) -> None:
    with scratch_folder() as folder:
        file = folder / RUN
        with output_errors(folder):
            file.write_text(json.dumps(record.as_json(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        place.publish(file, RUN)
