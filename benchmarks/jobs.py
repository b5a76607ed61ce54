"""Two processes beside one, on the same generated articles. Both cores must be idle."""

from __future__ import annotations

import tempfile
from pathlib import Path

from batches import Batch, run_batch
from results import last_mark, options, publish

from claimminer.score.tables import markdown_table

ARTICLES, WORDS = 2_000, 400  # a worker's start takes 2 s
GOAL = 1.8


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help=f"[default: {ARTICLES}]")
    given = parser.parse_args()
    given.dry_run |= given.articles != ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        runs = {jobs: run_batch(Path(folder), given.articles, jobs=jobs, words=WORDS) for jobs in (1, 2)}
    publish("jobs", "Two processes beside one", _table(runs, given.articles), given)


def _table(runs: dict[int, Batch], articles: int) -> str:
    rows = [
        [f"{jobs}", f"{one.wall:.1f}", f"{articles / one.wall:,.1f}", f"{one.main_cpu:.1f}", f"{one.worker_cpu:.1f}"]
        for jobs, one in runs.items()
    ]
    ratio = runs[1].wall / runs[2].wall
    goal = f"Two against one: {ratio:.2f}. Goal: {GOAL}. Reached: {last_mark(ratio >= GOAL)}."
    header = ("jobs", "seconds", "articles/s", "main process, s on the CPU", "workers, s on the CPU")
    return f"{articles:,} articles of some {WORDS} words.\n\n{markdown_table(header, rows)}\n\n{goal}"


if __name__ == "__main__":
    main()
