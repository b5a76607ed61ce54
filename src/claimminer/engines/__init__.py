"""Where the work runs: in worker processes, or in this one.

One signature: sources in, events out, in the same order and the same for any number of processes. Records cross
process borders as JSON values, spaCy's Docs never do.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable

from claimminer.engines.crew import Crew
from claimminer.engines.here import mine_here
from claimminer.engines.processes import mine_in_processes
from claimminer.engines.work import (
    Begin,
    End,
    Entry,
    Event,
    Item,
    Keep,
    Kept,
    Limits,
    Mined,
    Miner,
    Outcome,
    Result,
    Wanted,
)

__all__ = [
    "Begin", "End", "Entry", "Event", "Item", "Keep", "Kept", "Limits", "Mined", "Miner", "Outcome", "Result", "Wanted",
    "mine_sources",
]  # fmt: skip


def mine_sources(
    entries: Iterable[Entry],
    *,
    miner: Miner,
    jobs: int = 1,
    limits: Limits | None = None,
    keep: Keep | None = None,
    crew: Crew | None = None,
) -> Generator[Event, None, None]:
    """Read and mine every source; yield its Begin, an outcome for each article, and its End, in order.

    ``jobs`` is the most worker processes to use; 0 does everything in this process, unguarded. ``miner`` must be
    picklable where ``jobs`` is more than 0. ``keep`` gives what is known of an article already, so that it need not
    be mined. A ``crew`` of workers that is given stays for the next call.
    """
    limits = limits or Limits()
    if jobs == 0:
        return mine_here(entries, miner=miner, limits=limits, keep=keep)
    return mine_in_processes(entries, miner=miner, jobs=jobs, limits=limits, keep=keep, crew=crew)
