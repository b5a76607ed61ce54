"""Hedged sentences on the BioScope abstracts: a sentence is speculative if it holds a hedge cue.

Reported, not aimed at: BioScope marks some cues that the guideline leaves out, and the other way round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from results import data_file, mined, options, publish, read_rows

from claimminer.records import Hedge
from claimminer.score.counts import Counts
from claimminer.score.matching import match_spans
from claimminer.score.tables import count_cells, markdown_table

FILE = "hedge/bioscope_abstracts.jsonl"


class Cue(NamedTuple):
    start: int
    end: int
    text: str


class Judged(NamedTuple):
    """One sentence: whether it is speculative, its cues in gold, and its cues as found."""

    text: str
    speculative: bool
    gold: list[Cue]
    found: tuple[Hedge, ...]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the N cues most often missed or spurious"
    )
    given = parser.parse_args()
    judged = judge(read_rows(data_file(given.data, FILE), limit=given.limit))
    header = ("BioScope abstracts", "precision", "recall", "F1", "right", "found", "gold")
    rows = [
        ["speculative sentences", *count_cells(sentence_counts(judged))],
        ["cues, overlapping", *count_cells(cue_counts(judged))],
    ]
    publish("hedges", "Hedge cues", markdown_table(header, rows), given)
    print(*_errors(judged, given.errors), sep="\n")


def judge(rows: list[dict[str, Any]]) -> list[Judged]:
    return [
        Judged(row["text"], row["speculative"], [Cue(**cue) for cue in row["cues"]], found.document.hedges)
        for row, found in mined(rows)
    ]


def sentence_counts(judged: list[Judged]) -> Counts:
    right = sum(one.speculative and bool(one.found) for one in judged)
    return Counts(right, sum(bool(one.found) for one in judged), sum(one.speculative for one in judged))


def cue_counts(judged: list[Judged]) -> Counts:
    right = sum(len(match_spans(one.found, one.gold)) for one in judged)
    return Counts(right, sum(len(one.found) for one in judged), sum(len(one.gold) for one in judged))


def _errors(judged: list[Judged], most: int) -> Iterator[str]:
    missed = Counter(cue.text.lower() for one in judged if not one.found for cue in one.gold)
    spurious = Counter(hedge.text.lower() for one in judged if not one.speculative for hedge in one.found)
    for name, cues in (("missed", missed), ("spurious", spurious)):
        for text, number in cues.most_common(most):
            yield f"{name}: {number} × {text}"


if __name__ == "__main__":
    main()
