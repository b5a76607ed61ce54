"""Ray against local: the same articles in parts, by Ray's actors and by worker processes; bytes, and what Ray adds.

Both with as many workers, on this machine, whole commands. Wants the extra `claimminer[ray]`; without it, it says so.
"""

from __future__ import annotations

import argparse
import importlib.util
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

ARTICLES, WORDS = 4_000, 200  # a part has 1,000
JOBS = 2
LOCAL, RAY = "local, --parts", "Ray, one machine"
WAYS = {LOCAL: ["--parts"], RAY: ["--engine", "ray"]}


class Run(NamedTuple):
    """Seconds by the clock; its part files by name."""

    seconds: float
    parts: dict[str, bytes]


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help=f"[default: {ARTICLES}]")
    parser.add_argument("--jobs", type=int, default=JOBS, metavar="N", help=f"workers [default: {JOBS}]")
    given = parser.parse_args()
    given.dry_run |= (given.articles, given.jobs) != (ARTICLES, JOBS)
    if importlib.util.find_spec("ray") is None:
        print("Ray is not installed: pip install 'claimminer[ray]'; the section of RESULTS.md is left alone")
        return
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles")
        write_files(articles, given.articles, words=WORDS)
        few = Path(folder, "few")
        write_files(few, 1, words=WORDS)
        starts = {way: run(way, few, Path(folder, f"start-{len(way)}"), given.jobs) for way in WAYS}
        runs = {way: run(way, articles, Path(folder, f"run-{len(way)}"), given.jobs) for way in WAYS}
    publish("cluster", "Ray", table(starts, runs, given), given)


def run(way: str, articles: Path, out: Path, jobs: int) -> Run:
    """One whole command. Ends the program where it fails."""
    command = [sys.executable, "-m", "claimminer", "extract", str(articles), "--out", str(out), *WAYS[way]]
    begun = time.perf_counter()
    done = subprocess.run(
        [*command, "--jobs", str(jobs), "--quiet"], env={**os.environ, "OMP_NUM_THREADS": "1"}
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)}: failed")
    seconds = time.perf_counter() - begun
    parts = {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*.gz"))}
    print(f"{way}: {seconds:.1f} s, {len(parts)} files", file=sys.stderr, flush=True)
    return Run(seconds, parts)


def table(starts: dict[str, Run], runs: dict[str, Run], given: argparse.Namespace) -> str:
    rows = [
        [way, f"{starts[way].seconds:.1f}", f"{one.seconds:.1f}", f"{given.articles / one.seconds:,.1f}"]
        for way, one in runs.items()
    ]
    header = ("", "one article, s", "all, s", "articles/s")
    equal = runs[LOCAL].parts == runs[RAY].parts and bool(runs[LOCAL].parts)
    added = runs[RAY].seconds / runs[LOCAL].seconds - 1
    working = (runs[RAY].seconds - starts[RAY].seconds) / (runs[LOCAL].seconds - starts[LOCAL].seconds) - 1
    goal = f"Goal: the same bytes in all {len(runs[LOCAL].parts)} files. Reached: {last_mark(equal)}."
    head = f"{given.articles:,} generated articles of some {WORDS} words, {given.jobs} workers."
    what = f"Ray adds {added:.0%}, its start among it; {working:.0%} without the starts."
    return f"{head}\n\n{markdown_table(header, rows)}\n\n{what}\n\n{goal}"


if __name__ == "__main__":
    main()
