"""Memory as a batch of generated articles grows.

Whole commands, `claimminer extract FOLDER --out RUN`. Memory is the highest resident set of the main process and of
the largest worker, as the system counts them (Linux). A part of the processor's time is the main process's own: what
no number of workers makes quicker.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from generated import write_files
from results import last_mark, options, publish

from claimminer.score.tables import markdown_table

SIZES = (1_000, 100_000)
WORDS = 40  # of an article, at least
MEMORY_GOAL = 1.05


class Batch(NamedTuple):
    """Seconds, seconds on the processor of the main process and of its workers, peak MiB of it and of one of them."""

    wall: float
    main_cpu: float
    worker_cpu: float
    main_memory: float
    worker_memory: float


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument(
        "--sizes", nargs="*", type=int, default=SIZES, metavar="N", help=f"articles [default: {SIZES}]"
    )
    given = parser.parse_args()
    given.dry_run |= tuple(given.sizes) != SIZES
    with tempfile.TemporaryDirectory() as folder:
        grown = {size: run_batch(Path(folder), size, jobs=1) for size in given.sizes}
    publish("batches", "Batches", _grown(grown), given)


def run_batch(folder: Path, size: int, *, jobs: int, words: int = WORDS) -> Batch:
    """Mine so many articles, which stay for the next time."""
    articles = folder / f"articles-{size}-{words}"
    if not articles.exists():
        write_files(articles, size, words=words)
    out = folder / f"run-{size}-{words}-{jobs}"
    command = [sys.executable, "-m", "claimminer", "extract", str(articles), "--out", str(out)]
    before, begun = _children_cpu(), time.perf_counter()
    run = subprocess.Popen([*command, "--jobs", str(jobs), "--quiet"], stderr=subprocess.DEVNULL)
    peaks, main_cpu = {run.pid: 0.0}, 0.0
    while run.poll() is None:
        for pid in (run.pid, *_workers(run.pid)):
            peaks[pid] = max(peaks.get(pid, 0.0), _peak(pid))
        main_cpu = _cpu(run.pid) or main_cpu
        time.sleep(0.05)
    wall = time.perf_counter() - begun
    if run.returncode:
        sys.exit(f"{' '.join(command)}: failed")
    main_memory = peaks.pop(run.pid)
    batch = Batch(wall, main_cpu, _children_cpu() - before - main_cpu, main_memory, max(peaks.values()))
    print(size, jobs, batch, flush=True)
    return batch


def _grown(grown: dict[int, Batch]) -> str:
    rows = [
        [f"{size:,}", f"{one.main_memory:,.0f}", f"{one.worker_memory:,.0f}",
         f"{size / (one.main_cpu + one.worker_cpu):,.1f}", f"{one.main_cpu / (one.main_cpu + one.worker_cpu):.3f}"]
        for size, one in grown.items()
    ]  # fmt: skip
    first, last = grown[min(grown)], grown[max(grown)]
    growth = (last.main_memory + last.worker_memory) / (first.main_memory + first.worker_memory)
    header = (
        "articles", "main process, MiB", "worker, MiB", "articles a second on the CPU",
        "main process's share of the CPU",
    )  # fmt: skip
    reached = last_mark(growth <= MEMORY_GOAL)
    goal = f"Growth of both together: {growth:.3f}. Goal: {MEMORY_GOAL} at most. Reached: {reached}."
    return f"One worker; articles of some {WORDS} words.\n\n{markdown_table(header, rows)}\n\n{goal}"


def _workers(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _peak(pid: int) -> float:
    """The highest resident set so far, in MiB."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def _cpu(pid: int) -> float:
    """Seconds on the processor so far, children left out."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _children_cpu() -> float:
    """Seconds on the processor of the processes that have ended so far."""
    times = os.times()
    return times.children_user + times.children_system


if __name__ == "__main__":
    main()
