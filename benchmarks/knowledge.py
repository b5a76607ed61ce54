"""The knowledge base with 1,000,000 generated claims: loading, room, answers, and exports with flat memory.

Loads and exports are the commands, each a process of its own, so that its memory is its own. Exports are done of a
tenth of the claims, too: what holds everything in memory would need ten times as much for all.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from generated_claims import common_concepts, write_claims
from results import last_mark, options, publish

from claimminer.kb import KnowledgeBase
from claimminer.kb.exports import FORMATS
from claimminer.kb.queries import Question
from claimminer.score.tables import markdown_table

CLAIMS = 1_000_000
A_SECOND, QUERY, TEXT, GROWTH = 5_000, 0.1, 0.2, 1.5
ROUNDS = 7


class Used(NamedTuple):
    """What a command has used: seconds by the clock and of the processor, and its largest process's MiB."""

    wall: float
    cpu: float
    memory: float


def main() -> None:
    given = _options()
    given.limit = given.claims if given.claims != CLAIMS else None
    with tempfile.TemporaryDirectory() as folder:
        given.folder = given.folder or Path(folder)
        publish("knowledge", "Knowledge base", measure(given), given)


def measure(given: argparse.Namespace) -> str:
    """The tables."""
    given.folder.mkdir(parents=True, exist_ok=True)
    small, large = (Base(given, claims) for claims in (given.claims // 10, given.claims))
    loads = [row for base in (small, large) for row in base.load()]
    with KnowledgeBase(large.url) as kb:
        answers = [row for name, ask, goal in questions(kb) for row in timed(name, ask, goal)]
    parts = [
        f"{given.claims:,} claims in {'PostgreSQL' if given.db else 'SQLite'}.", _loads_table(loads),
        markdown_table(("answer", "seconds, median", "worst", "goal, below", "reached"), answers),
        markdown_table(
            ("export", "MB", "seconds", "on the CPU", "MiB of memory", "× that of a tenth", "goal, below", "reached"),
            [_export_row(name, small, large) for name in given.formats],
        ),
    ]  # fmt: skip
    return "\n\n".join(parts)


class Base:
    """A database of so many claims, in the folder or by its URL, and the run that it is loaded from."""

    def __init__(self, given: argparse.Namespace, claims: int) -> None:
        self.claims = claims
        self.folder = given.folder / str(claims)
        self.url = f"{given.db}{claims}" if given.db else str(self.folder / "knowledge.db")
        self.is_file = not given.db

    def load(self) -> Iterator[list[str]]:
        """Load the run, and again; what that took."""
        run = self.folder / "run"
        if not run.exists():
            write_claims(run, self.claims)
        for what in ("", ", again"):
            used = measured("kb", "load", run, "--db", self.url, "--quiet")
            rate = self.claims / used.wall
            is_asked = not what and self.claims >= CLAIMS
            goal = [f"{A_SECOND:,}", last_mark(rate >= A_SECOND)] if is_asked else ["", ""]
            figures = [f"{used.wall:,.1f}", f"{used.cpu:,.1f}", f"{rate:,.0f}", *goal, f"{used.memory:,.0f}"]
            yield [f"{self.claims:,}{what}", *figures, self._size() if not what else ""]

    def export(self, name: str) -> tuple[Used, int]:
        """What an export takes, and the bytes of its files."""
        out = self.folder / name
        used = measured("kb", "export", "--format", name, "--out", out, "--db", self.url)
        return used, sum(file.stat().st_size for file in out.iterdir())

    def _size(self) -> str:
        if not self.is_file:
            return ""
        size = sum(path.stat().st_size for path in self.folder.glob("knowledge.db*"))
        return f"{size / self.claims:,.0f}"


def measured(*arguments: object) -> Used:
    """Run claimminer with these arguments. Ends the program where that fails."""
    began = time.perf_counter()
    pid = os.spawnv(os.P_NOWAIT, sys.executable, [sys.executable, "-m", "claimminer", *map(str, arguments)])
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f"claimminer {' '.join(map(str, arguments))}: failed")
    memory = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return Used(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, memory)


def questions(kb: KnowledgeBase) -> Iterator[tuple[str, Callable[[], Any], float | None]]:
    """What people ask, and how long it may take."""
    frequent, fourth, sixth, eleventh, middle = (common_concepts()[i].name for i in (0, 3, 5, 10, 200))
    asked = {
        "`kb query`, the most frequent cause": Question(cause=frequent),
        "`kb query`, the most frequent cause, as cause or effect": Question(concept=frequent),
        "`kb query`, a common effect": Question(effect=middle),
        "`kb query`, cause and effect": Question(cause=fourth, effect=sixth),
        "`kb query`, strength, source, date": Question(effect=eleventh, strength="direct", sourced=False, since="2021"),
    }  # fmt: skip
    for name, question in asked.items():
        yield name, lambda question=question: kb.ask(question), QUERY  # type: ignore[misc]
    yield "`kb query`, the best attested of all", lambda: kb.ask(Question()), None
    for name, words in (("two words", "coffee winter"), ("a phrase", '"linked to"'), ("a frequent word", "walking")):
        question = Question(words=words)
        yield f"full text, {name}, claims", lambda question=question: kb.ask_claims(question), TEXT  # type: ignore[misc]
    yield "full text, two words, relations", lambda: kb.ask(Question(words="coffee winter")), TEXT
    yield "`kb show`, a common concept", lambda: kb.show(middle), None
    yield "`kb show`, the most frequent concept", lambda: kb.show(frequent), None


def timed(name: str, ask: Callable[[], Any], goal: float | None) -> Iterator[list[str]]:
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        ask()
        times.append(time.perf_counter() - began)
    median = statistics.median(times)
    marks = [f"{goal}", last_mark(median < goal)] if goal else ["", ""]
    yield [name, f"{median:.3f}", f"{max(times):.3f}", *marks]


def _export_row(name: str, small: Base, large: Base) -> list[str]:
    before, _ = small.export(name)
    used, size = large.export(name)
    growth = used.memory / before.memory
    figures = [f"{one:,.0f}" for one in (size / 1e6, used.wall, used.cpu, used.memory)]
    return [f"`{name}`", *figures, f"{growth:.2f}", f"{GROWTH}", last_mark(growth < GROWTH)]


def _loads_table(rows: list[list[str]]) -> str:
    return markdown_table(
        (
            "load", "seconds", "on the CPU", "claims a second", "goal, at least", "reached", "MiB of memory",
            "bytes a claim",
        ),
        rows,
    )  # fmt: skip


def _options() -> argparse.Namespace:
    parser = options(__doc__, data=False)
    parser.add_argument("--claims", type=int, default=CLAIMS, metavar="N", help=f"[default: {CLAIMS:,}]")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="keep runs, databases and exports here; some 8 GB of them"
    )
    parser.add_argument(
        "--formats", nargs="*", default=FORMATS, choices=FORMATS, help="exports to measure [default: all]"
    )
    parser.add_argument(
        "--db",
        metavar="URL",
        help="PostgreSQL up to the name of a database, to which the number of claims is put",
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
