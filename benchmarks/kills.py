"""`kill -9` of the main process or a worker at random moments, then the same command: is every claim there, once?

Runs over generated articles (files, rows, a zip archive) are killed and started again until as many kills are done as
were asked for; each run's files are held against those of a run that nothing has disturbed. How often workers are
killed goes by the time that this one takes, so that a slow machine is no harder on them than a fast one.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from generated import write_corpus
from results import last_mark, options, publish

from claimminer.score.tables import markdown_table
from claimminer.store import FILES

ARTICLES = 600
PART = 0.5  # of the time that a run takes: the longest that one goes on before it is killed
STEPS = 200  # in that time; at each, a worker may be killed
CHANCE = 0.03  # that it is
JOBS = 2
DONE = (0, 3)  # exit statuses of a run that has come to its end


class Killed(NamedTuple):
    """What was killed, and what came of it."""

    main: int
    workers: int
    runs: int
    equal: int


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--kills", type=int, default=50, metavar="N", help="how many [default: 50]")
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help=f"[default: {ARTICLES}]")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the moments [default: 0]")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        killed = disturb(Path(folder), given.kills, random.Random(given.seed), given.articles)
    publish("kills", "Stopped at any moment", table(killed, given.articles), given)


def disturb(folder: Path, kills: int, chance: random.Random, articles: int) -> Killed:
    """Run, kill and run again, until there were so many kills; every run is ended and compared."""
    corpus = folder / "corpus"
    write_corpus(corpus, articles)
    begun = time.monotonic()
    _start(corpus, folder / "whole").wait()
    longest = PART * (time.monotonic() - begun)
    whole = _bytes(folder / "whole")
    main_kills = worker_kills = runs = equal = 0
    while main_kills + worker_kills < kills:
        out = folder / f"out-{runs}"
        done = False
        while not done:
            left = kills - main_kills - worker_kills
            ended, killed_workers = _run_until(corpus, out, chance, left, longest)
            worker_kills += killed_workers
            main_kills += ended is None
            done = bool(ended)
        runs += 1
        equal += _bytes(out) == whole
        print(f"{main_kills} + {worker_kills} kills, {equal} of {runs} runs equal", flush=True)
    return Killed(main_kills, worker_kills, runs, equal)


def table(killed: Killed, articles: int) -> str:
    rows = [
        ["kills of the main process", f"{killed.main}"],
        ["kills of a worker", f"{killed.workers}"],
        ["runs, each ended by the same command given again", f"{killed.runs}"],
        ["of them equal, byte for byte, to the run that was not disturbed", f"{killed.equal}"],
    ]
    reached = last_mark(killed.equal == killed.runs)
    head = f"{articles} generated articles, `--jobs {JOBS}`. Goal: all equal. Reached: {reached}."
    return f"{head}\n\n" + markdown_table(("", "count"), rows)


def _run_until(
    corpus: Path, out: Path, chance: random.Random, left: int, longest: float
) -> tuple[bool | None, int]:
    """Start the command; kill workers now and then, and the main process once, unless it ends before.

    Whether it came to its end, None where it was killed; and how many workers were.
    """
    run = _start(corpus, out)
    end = time.monotonic() + chance.uniform(0.1, longest)
    killed = 0
    while run.poll() is None:
        if left - killed > 0 and time.monotonic() > end:
            run.kill()
            run.wait()
            return None, killed
        workers = _workers(run.pid)
        if left - killed > 1 and workers and chance.random() < CHANCE:
            os.kill(chance.choice(workers), signal.SIGKILL)
            killed += 1
        time.sleep(longest / PART / STEPS)
    return run.returncode in DONE, killed


def _start(corpus: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "claimminer", "extract", str(corpus), "--out", str(out), "--quiet"]
    return subprocess.Popen(
        [*command, "--jobs", str(JOBS)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _workers(pid: int) -> list[int]:
    found = subprocess.run(
        ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(pid)], capture_output=True, text=True
    )
    return [int(line.split()[0]) for line in found.stdout.splitlines() if "spawn_main" in line]


def _bytes(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in FILES if name != "manifest.jsonl"}


if __name__ == "__main__":
    main()
