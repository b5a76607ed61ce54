"""Words a second and peak memory on the MedQuAD answers, beside the same model run plainly.

Plainly: `spacy.load(model).pipe(texts)`, every sentence through the whole model.
Each round is a process of its own, the ways take turns, and the best of each counts. Loading stands apart.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from results import data_file, last_mark, options, publish, read_rows

from claimminer.score.tables import markdown_table

FILE = "medquad/answers.jsonl"
GOAL = 2.0
MODEL = Path(__file__).parents[1] / "src" / "claimminer" / "model"
WARM_UP = "Regular exercise may lower blood pressure."


class Round(NamedTuple):
    """Seconds to load, to work, and of that on the processor; words as split at spaces; peak memory in MiB."""

    load: float
    work: float
    cpu: float
    words: int
    memory: float

    @property
    def rate(self) -> float:
        return self.words / self.work


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="rounds of each way [default: 3]")
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)  # what a round's own process does
    given = parser.parse_args()
    file = data_file(given.data, FILE)
    if given.way:
        print(json.dumps(run_round(given.way, [row["text"] for row in read_rows(file, limit=given.limit)])))
        return
    rounds: dict[str, list[Round]] = {way: [] for way in WAYS}
    for _ in range(given.rounds):
        for way, done in rounds.items():
            done.append(_start_round(way, given))
    publish("speed", "Speed and memory", tables(rounds), given)


def run_round(way: str, texts: list[str]) -> Round:
    """One way over all texts, in this process."""
    begun = time.perf_counter()
    work = WAYS[way]()
    work([WARM_UP])
    loaded, busy = time.perf_counter(), time.process_time()
    work(texts)
    done, cpu = time.perf_counter(), time.process_time() - busy
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Round(loaded - begun, done - loaded, cpu, sum(len(text.split()) for text in texts), memory)


def tables(rounds: dict[str, list[Round]]) -> str:
    """The best round of each way, and how it compares with the model run plainly."""
    best = {way: max(done, key=lambda one: one.rate) for way, done in rounds.items()}
    plain = best[PLAIN].rate
    rows = [
        [
            way,
            f"{one.rate:,.0f}",
            f"{one.rate / plain:.2f}",
            f"{one.work:.1f}",
            f"{one.cpu:.1f}",
            f"{one.load:.1f}",
            f"{one.memory:,.0f}",
        ]
        for way, one in best.items()
    ]
    header = ("one process", "words/s", "× plain", "seconds", "on the CPU", "to load", "peak MiB")
    ratio = best[MINE].rate / plain
    head = f"{best[MINE].words:,} words, best of {len(rounds[MINE])} alternating rounds."
    goal = f"Goal: {GOAL:.0f} times as fast as the model run plainly. Reached: {last_mark(ratio >= GOAL)}."
    return f"{head}\n\n{markdown_table(header, rows)}\n\n{goal}"


def _start_round(way: str, given: argparse.Namespace) -> Round:
    limit = ["--limit", str(given.limit)] if given.limit else []
    command = [sys.executable, __file__, str(given.data), "--way", way, *limit]
    return Round(*json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))


Work = Callable[[list[str]], None]


def _mine() -> Work:
    import claimminer

    return lambda texts: _use_up(claimminer.mine(texts))


def _plain() -> Work:
    import spacy

    nlp = spacy.load(MODEL)
    return lambda texts: _use_up(nlp.pipe(texts))


def _plain_without_entities() -> Work:
    import spacy

    nlp = spacy.load(MODEL, exclude=["ner"])
    return lambda texts: _use_up(nlp.pipe(texts))


def _tokens() -> Work:
    import spacy

    nlp = spacy.blank("en")
    return lambda texts: _use_up(map(nlp.make_doc, texts))


def _use_up(results: Iterable[object]) -> None:
    for _ in results:
        pass


MINE = "claimminer.mine"
PLAIN = "the model plainly: nlp.pipe"
WAYS: dict[str, Callable[[], Work]] = {
    MINE: _mine,
    PLAIN: _plain,
    "the model plainly, without its entities": _plain_without_entities,
    "the tokeniser alone": _tokens,
}

if __name__ == "__main__":
    main()
