"""How long the command line takes to begin: `claimminer --help`, and one short article from start to end."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from results import last_mark, options, publish

from claimminer.score.tables import markdown_table

HELP_GOAL = 0.3
ARTICLE_GOAL = 2.0
ARTICLE = """Walking After Meals

A brisk walk after dinner may lower blood sugar in people with type 2 diabetes. Researchers have found that
walkers sleep better, too. Long hours of sitting are linked to heart disease [1].

Sources
1. Hill A. Walking and glucose. 2021.
"""


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument(
        "--rounds", type=int, default=10, metavar="N", help="rounds; the best counts [default: 10]"
    )
    given = parser.parse_args()
    command = _command()
    nothing = best_seconds([sys.executable, "-c", "pass"], rounds=given.rounds)
    helped = best_seconds([command, "--help"], rounds=given.rounds)
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder, "walking.txt")
        article.write_text(ARTICLE, encoding="utf-8")
        mined = best_seconds([command, "extract", str(article), "--out", "-", "--quiet"], rounds=given.rounds)
    publish("startup", "Start", table(nothing, helped, mined, rounds=given.rounds), given)


def best_seconds(command: list[str], *, rounds: int) -> float:
    """Wall-clock seconds of the quickest of so many runs."""
    return min(_seconds(command) for _ in range(rounds))


def table(nothing: float, helped: float, mined: float, *, rounds: int) -> str:
    beside = helped - nothing
    rows = [
        ["`python -c pass`", f"{nothing:.2f}", "", ""],
        ["`claimminer --help`", f"{helped:.2f}", "", ""],
        ["`claimminer --help` beside `python -c pass`", f"{beside:.2f}", f"{HELP_GOAL}", last_mark(beside < HELP_GOAL)],
        ["one short article, `--out -`", f"{mined:.2f}", f"{ARTICLE_GOAL}", last_mark(mined < ARTICLE_GOAL)],
    ]
    return f"Whole processes, best of {rounds}.\n\n" + markdown_table(
        ("", "seconds", "goal, below", "reached"), rows
    )


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
        sys.exit(f"{' '.join(command)}: failed")
    return time.perf_counter() - begun


def _command() -> str:
    found = shutil.which("claimminer", path=str(Path(sys.executable).parent))
    return found or sys.exit("no claimminer command beside this python: install the package first")


if __name__ == "__main__":
    main()
