"""Fuzzing: damaged files of every format, read one after the other in a process that may die or hang over one.

Each file is a sound one with bytes changed, cut, doubled, moved or put in, as its seed decides. A traceback, the end of
the process (a crash in a library), and a file that takes over LIMIT seconds each count as a fault; it is named with its
format and seed, `--formats FORMAT --first SEED --inputs 1` reads it again.
"""

from __future__ import annotations

import io
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from results import last_mark, options, publish

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.score.tables import markdown_table

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "readers"))
from builders.damage import damaged_file  # type: ignore[import-not-found]
from builders.formats import FORMATS  # type: ignore[import-not-found]

INPUTS = 100_000
LIMIT = 120.0  # seconds by the clock for one small file, even on a busy machine: a hang
START = 300.0  # seconds that a process may take to be ready
READ, REFUSED, UNSOUND = "read", "refused", "unsound"


class Tried(NamedTuple):
    """What came of the file of that seed, and the processor's seconds; sent before it is read with no outcome."""

    seed: int
    outcome: str | None = None
    seconds: float = 0.0


@dataclass
class Tally:
    """How many of a format's files came to what; faults by seed."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: dict[int, str] = field(default_factory=dict)
    slowest: float = 0.0

    def add(self, tried: Tried) -> None:
        assert tried.outcome is not None
        self.outcomes[tried.outcome] += 1
        self.slowest = max(self.slowest, tried.seconds)
        if tried.outcome not in (READ, REFUSED):
            self.faults[tried.seed] = tried.outcome


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument(
        "--formats", nargs="*", default=list(FORMATS), choices=list(FORMATS), metavar="FORMAT"
    )
    parser.add_argument(
        "--inputs", type=int, default=INPUTS, metavar="N", help="in all, as many of each format"
    )
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first seed [default: 0]")
    given = parser.parse_args()
    given.dry_run |= (given.inputs, given.first, given.formats) != (INPUTS, 0, list(FORMATS))
    each = -(-given.inputs // len(given.formats))
    tallies = {name: fuzz(name, range(given.first, given.first + each)) for name in given.formats}
    publish("fuzzing", "Fuzzing", tables(tallies), given)


def fuzz(name: str, seeds: range) -> Tally:
    """Read the damaged files of these seeds; go on behind one that ends the process that reads it."""
    tally = Tally()
    while seeds:
        for tried in _read_in_process(name, seeds):
            tally.add(tried)
            if tried.seed in tally.faults:
                print(f"{name} {tried.seed}: {tried.outcome}", file=sys.stderr, flush=True)
            seeds = seeds[tried.seed + 1 - seeds.start :]
    print(f"{name}: {dict(tally.outcomes)}, faults {tally.faults}", file=sys.stderr, flush=True)
    return tally


def tables(tallies: dict[str, Tally]) -> str:
    rows = [
        [name, f"{tally.outcomes.total():,}", f"{tally.outcomes[READ]:,}", f"{tally.outcomes[REFUSED]:,}",
         str(len(tally.faults)), f"{tally.slowest:.2f}"]
        for name, tally in tallies.items()
    ]  # fmt: skip
    total = sum(tally.outcomes.total() for tally in tallies.values())
    faults = sum(len(tally.faults) for tally in tallies.values())
    header = ("format", "files", "read", "refused", "faults", "slowest, s on the CPU")
    goal = (
        f"{total:,} damaged files. Goal: no crash, no hang, no traceback. Reached: {last_mark(not faults)}."
    )
    return f"{goal}\n\n{markdown_table(header, rows)}"


def _read_in_process(name: str, seeds: range) -> Iterator[Tried]:
    """What came of the files, up to one that ends the process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_read_all, args=(name, seeds, theirs), daemon=True)
    process.start()
    theirs.close()
    at, patience = Tried(seeds.start), START
    try:
        while at.seed != seeds[-1] or at.outcome is None:
            if not ours.poll(patience):
                yield Tried(at.seed, "hangs", patience)
                return
            at, patience = ours.recv(), LIMIT
            if at.outcome is not None:
                yield at
    except EOFError:
        process.join()
        yield Tried(at.seed + (at.outcome is not None), f"ended with {process.exitcode}")
    finally:
        process.kill()
        process.join()


def _read_all(name: str, seeds: range, connection: Connection) -> None:
    """The process's whole life."""
    for seed in seeds:
        data = damaged_file(name, seed)
        connection.send(Tried(seed))
        begun = time.process_time()
        outcome = _outcome(data, ending=FORMATS[name].ending)
        connection.send(Tried(seed, outcome, time.process_time() - begun))


def _outcome(data: bytes, *, ending: str) -> str:
    try:
        entries = list(read(io.BytesIO(data), path=f"a{ending}"))
    except Exception as error:  # what the readers must never let through is what is counted here
        return repr(error)
    if not all(map(_is_sound, entries)):
        return UNSOUND
    return READ if any(isinstance(entry, Article) for entry in entries) else REFUSED


def _is_sound(entry: Article | ArticleError) -> bool:
    """An article that can be written, whose sections and links lie within it; or an error of one line."""
    if isinstance(entry, ArticleError):
        return "\n" not in str(entry)
    places = [(part.start, part.end) for part in entry.sections]
    places += [(link.start, link.end) for link in entry.links]
    return _encodes(entry.text) and all(0 <= start <= end <= len(entry.text) for start, end in places)


def _encodes(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


if __name__ == "__main__":
    main()
