"""Loads into the knowledge base that are killed at random moments, two at once, on a full disk, into a newer one.

Each is `claimminer kb load` as a process of its own, which reads a run of this size in a second one. What came of it
is held against a database that nothing has disturbed.
"""

from __future__ import annotations

import random
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from generated_claims import write_claims
from results import last_mark, options, publish

from claimminer.kb import KnowledgeBase
from claimminer.kb.database import VERSION_TABLE
from claimminer.score.tables import markdown_table

CLAIMS = 20_000
PATIENCE = 30  # seconds
SOME_ROOM = 8_000_000  # bytes that the full disk has

Content = tuple[Counter[str], dict[str, tuple[int, int, float]]]


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--kills", type=int, default=30, metavar="N", help="how many [default: 30]")
    parser.add_argument("--claims", type=int, default=CLAIMS, metavar="N", help=f"[default: {CLAIMS:,}]")
    given = parser.parse_args()
    given.limit = given.claims if given.claims != CLAIMS else None
    with tempfile.TemporaryDirectory() as folder:
        rows = Faults(Path(folder), given.claims).rows(given.kills)
    about = f"{given.claims:,} claims in SQLite. Goal: all as without it, or told in a line.\n\n"
    table = markdown_table(("", "what came of it", "reached"), rows)
    publish("faults", "Knowledge base, disturbed", about + table, given)


class Faults:
    """A folder with a run, and the database that it gives when nothing disturbs."""

    def __init__(self, folder: Path, claims: int) -> None:
        self.folder, self.run = folder, folder / "run"
        write_claims(self.run, claims)
        began = time.monotonic()
        self._end(self._load("whole.db"))
        self.seconds = time.monotonic() - began
        self.whole = self._content("whole.db")

    def rows(self, kills: int) -> list[list[str]]:
        return [self.killed(kills), self.at_once(), self.full(), self.newer()]

    def killed(self, kills: int) -> list[str]:
        """Kill a load and start it again, until there were so many kills; then let it come to its end."""
        chance = random.Random(0)
        done = ended = left = 0
        while done < kills:
            name = f"killed{ended}.db"
            load = self._load(name)
            time.sleep(chance.uniform(0.1, self.seconds))
            if load.poll() is None:
                children = _children(load.pid)
                load.kill()
                load.wait()
                left += len(_still_there(children))
                done += 1
            else:
                ended += 1  # before it could be killed: the next one begins from nothing
        equal = 0
        for number in range(ended + 1):
            self._end(self._load(f"killed{number}.db"))
            equal += self._content(f"killed{number}.db") == self.whole
        what = f"`kill -9` at {kills} random moments, then again"
        told = f"{equal} of {ended + 1} databases as the undisturbed one; {left} processes left behind"
        return [what, told, last_mark(equal == ended + 1 and not left)]

    def at_once(self) -> list[str]:
        """The same run loaded by two at the same time."""
        loads = [self._load("both.db") for _ in range(2)]
        ended = [load.wait() for load in loads]
        equal = self._content("both.db") == self.whole
        told = f"ended with {ended[0]} and {ended[1]}; {'as' if equal else 'not as'} one load"
        return ["two loads at once", told, last_mark(equal and ended == [0, 0])]

    def full(self) -> list[str]:
        """A load that finds no more room, and the same again where there is some."""
        load = self._load("full.db", preexec_fn=_with_little_room)
        told = load.communicate()[1].decode().strip().replace(str(self.folder) + "/", "")
        held = sum(self._content("full.db")[0].values())
        self._end(self._load("full.db"))
        equal = self._content("full.db") == self.whole
        came = f"`{told}`, {held:,} claims kept; then again: {'as' if equal else 'not as'} one load"
        return ["no more room", came, last_mark(equal and load.returncode == 1 and "\n" not in told)]

    def newer(self) -> list[str]:
        """A database of a later version."""
        with sqlite3.connect(self.folder / "whole.db") as connection:
            connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
        load = self._load("whole.db")
        told = load.communicate()[1].decode().strip().replace(str(self.folder) + "/", "")
        is_told = load.returncode == 1 and "\n" not in told
        return ["a database of a newer version", f"`{told}`", last_mark(is_told)]

    def _load(self, name: str, **options: Any) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "claimminer", "kb", "load", self.run, "--db", self.folder / name]
        return subprocess.Popen(
            [*map(str, command), "--jobs", "2", "--quiet"], stderr=subprocess.PIPE, **options
        )

    def _end(self, load: subprocess.Popen[bytes]) -> None:
        told = load.communicate()[1]
        if load.returncode:
            sys.exit(told.decode())

    def _content(self, name: str) -> Content:
        """All claims with their articles, and all relations with their counts, whatever keys they have."""
        with sqlite3.connect(self.folder / name) as connection:
            query = "SELECT articles.path || ' ' || claim FROM claims JOIN articles ON articles.id = article"
            claims = Counter(claim for (claim,) in connection.execute(query))
        with KnowledgeBase(self.folder / name) as base:
            found = {
                one.key: (one.counts.articles, one.counts.claims, one.confidence)
                for one in base.iter_relations()
            }
        return claims, found


def _children(pid: int) -> list[int]:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True)
    return [int(line) for line in found.stdout.split()]


def _still_there(children: list[int]) -> list[int]:
    """Processes that outlive their parent: by more than the time in which they would have sent what they made."""
    end = time.monotonic() + PATIENCE
    while left := [child for child in children if child in _alive()]:
        if time.monotonic() > end:
            break
        time.sleep(0.2)
    return left


def _alive() -> set[int]:
    found = subprocess.run(["ps", "-eo", "pid=,stat="], capture_output=True, text=True).stdout.splitlines()
    return {int(pid) for pid, state in map(str.split, found) if not state.startswith("Z")}  # Z: ended, unasked


def _with_little_room() -> None:
    """In the process that loads: its files grow so far and no further."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SOME_ROOM, SOME_ROOM))


if __name__ == "__main__":
    main()
