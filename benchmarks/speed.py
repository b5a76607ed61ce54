"""Words a second and peak memory on the MedQuAD answers, beside the same model run plainly, and beside other tools.

Plainly: `spacy.load(model).pipe(texts)`, every sentence through the whole model. Other tools: with `--peers PYTHON`,
what `peers.py` knows. Each round is a process of its own, the ways take turns, and the best of each counts. Loading
stands apart.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple, cast

from peers import EDSNLP, MEDSPACY
from results import data_file, last_mark, options, publish, read_rows

from claimminer.score.tables import markdown_table

FILE = "medquad/answers.jsonl"
GOAL = 3.0
PACKAGE = Path(__file__).parents[1] / "src" / "claimminer"
MODEL = PACKAGE / "model"
VOCABULARY = PACKAGE / "language" / "vocabulary.tsv"
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
        """Words a second of the processor's time, which a busy machine stretches less than the clock's."""
        return self.words / self.cpu


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="rounds of each way [default: 3]")
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)  # what a round's own process does
    parser.add_argument(
        "--peers",
        default=os.environ.get("CLAIMMINER_PEERS"),
        metavar="PYTHON",
        help="a Python that medspaCy and EDS-NLP are installed for [default: $CLAIMMINER_PEERS]",
    )
    given = parser.parse_args()
    texts = [row["text"] for row in read_rows(data_file(given.data, FILE), limit=given.limit)]
    if given.way:
        print(json.dumps(run_round(given.way, texts)))
        return
    starts: dict[str, Callable[[], Round]] = {way: partial(_start_round, way, given) for way in WAYS}
    if given.peers:
        starts |= {way: partial(_start_peer, way, given.peers, texts) for way in (MEDSPACY, EDSNLP)}
    rounds: dict[str, list[Round]] = {way: [] for way in starts}
    for _ in range(given.rounds):
        for way, start in starts.items():
            rounds[way].append(start())
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
        [way, f"{one.rate:,.0f}", f"{one.rate / plain:.2f}", f"{one.cpu:.1f}", f"{one.work:.1f}", f"{one.load:.1f}",
         f"{one.memory:,.0f}"]
        for way, one in best.items()
    ]  # fmt: skip
    header = ("one process", "words/s", "× plain", "s on the CPU", "by the clock", "to load", "peak MiB")
    head = f"{best[MINE].words:,} words, best of {len(rounds[MINE])} alternating rounds."
    goals = "\n".join(_goal(way, best) for way in (PLAIN, MEDSPACY) if way in best)
    return f"{head}\n\n{markdown_table(header, rows)}\n\n{goals}"


def _goal(way: str, best: dict[str, Round]) -> str:
    ratio = best[MINE].rate / best[way].rate
    return f"- {GOAL:.0f} times as fast as {way}: {ratio:.2f}. Reached: {last_mark(ratio >= GOAL)}."


def _start_round(way: str, given: argparse.Namespace) -> Round:
    limit = ["--limit", str(given.limit)] if given.limit else []
    command = [sys.executable, __file__, str(given.data), "--way", way, *limit]
    return Round(*json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))


def _start_peer(way: str, python: str, texts: list[str]) -> Round:
    command = [python, str(Path(__file__).with_name("peers.py")), way, str(VOCABULARY)]
    alone = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": ""}
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, input=json.dumps(texts).encode(), env=alone
    )
    return Round(*json.loads(done.stdout.splitlines()[-1]))


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

    nlp = spacy.load(MODEL, disable=["ner"])  # loaded all the same: its vectors are the encoder's, too
    return lambda texts: _use_up(nlp.pipe(texts))


def _small() -> Work:
    """spaCy's own small architecture, weights at random: the labels are ours, and only the time counts."""
    import spacy
    from spacy.cli.init_config import init_config
    from spacy.training import Example

    from claimminer.transformer.pipes import TreeReader

    ours = spacy.load(MODEL)
    nlp = spacy.util.load_model_from_config(
        init_config(lang="en", pipeline=["tagger", "parser", "ner"], optimize="efficiency"), auto_fill=True
    )
    encoder = cast(TreeReader, ours.get_pipe("parser")).encoder
    entities = ours.get_pipe("ner").labels  # type: ignore[attr-defined]
    for name, labels in (("tagger", encoder.tags), ("parser", encoder.labels), ("ner", entities)):
        for label in labels:
            nlp.get_pipe(name).add_label(label)  # type: ignore[attr-defined]
    docs = [ours(WARM_UP)]
    nlp.initialize(lambda: [Example(nlp.make_doc(doc.text), doc) for doc in docs])
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
    "spaCy's small architecture: nlp.pipe": _small,
    "the tokeniser alone": _tokens,
}

if __name__ == "__main__":
    main()
