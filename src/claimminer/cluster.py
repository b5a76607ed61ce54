"""The engine of many machines: Ray Data, with one stateful actor for each core.

A part of the run goes to an actor, whole; the actor has a worker process of its own, so that what an article does to
that is nothing to the actor, and writes the part's files itself. What travels is the list of the part's sources, and
the counts that come back. So all machines must see the inputs, and the run folder, under the same name.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

from claimminer.errors import ClaimminerError
from claimminer.job import Job
from claimminer.parted import Engine
from claimminer.parts import Part, Parted, PartMiner

__all__ = ["ray_engine"]

# Of the object store, which holds the lists of sources and the counts alone.
STORE_BYTES = 200_000_000
# Parts at once: a list of all of them would grow with the input.
WAVE = 5_000
Row = dict[str, Any]


def ray_engine(*, address: str | None = None, jobs: int | None = None) -> Engine:
    """Mines parts on the Ray cluster at ``address``, else on one that is started here and ended at the end.

    ``jobs``: how many actors; None for the cores that the cluster has. Raises ClaimminerError where Ray is not
    installed, or the cluster cannot be reached.
    """
    return partial(_mine_parts, address=address, actors=jobs)


def _mine_parts(
    parts: Iterator[Part], job: Job, out: str, again: bool, *, address: str | None, actors: int | None
) -> Iterator[Parted]:
    ray = _started(address, actors)
    task = pickle.dumps((replace(job, jobs=1), out, again))
    try:
        while rows := [{"part": pickle.dumps(part)} for part in islice(parts, WAVE)]:
            cores = int(ray.cluster_resources().get("CPU", 1))
            mined = ray.data.from_items(rows, override_num_blocks=len(rows)).map_batches(
                _Actor, fn_constructor_args=(task,), batch_size=1, concurrency=min(actors or cores, len(rows)),
                num_cpus=1,
            )  # fmt: skip
            for row in mined.iter_rows():
                yield pickle.loads(row["parted"])
    finally:
        if address is None:
            ray.shutdown()


class _Actor:
    """What Ray keeps on each core: a miner whose worker process stays from part to part."""

    def __init__(self, task: bytes) -> None:
        job, out, again = pickle.loads(task)
        self._miner = PartMiner(job, out, again=again)

    def __call__(self, batch: Row) -> Row:
        parted = [self._miner.mine(pickle.loads(part)) for part in batch["part"]]
        return {"parted": [pickle.dumps(one) for one in parted]}


def _started(address: str | None, actors: int | None) -> Any:
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise ClaimminerError("--engine ray wants Ray: pip install 'claimminer[ray]'") from error
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR", "ignore_reinit_error": True}
    if address is None:
        options |= {"num_cpus": actors, "object_store_memory": STORE_BYTES, "include_dashboard": False}
    try:
        ray.init(address=address, **options)
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise ClaimminerError(f"{address or 'a local Ray cluster'}: cannot be reached: {error}") from error
    ray.data.DataContext.get_current().enable_progress_bars = False
    return ray
