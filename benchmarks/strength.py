"""Claim strength by sentence, on the dev parts of Yu 2019 (PubMed conclusions) and Yu 2020 (press releases).

A sentence's strength is that of its strongest claim, none without a claim.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from results import data_file, last_mark, mined, options, publish, read_rows

from claimminer.records import Claim
from claimminer.score.counts import class_counts, macro_f1
from claimminer.score.mistakes import marked_sentence
from claimminer.score.tables import confusion_rows, count_cells, figure, markdown_table

STRENGTHS = ("none", "correlational", "conditional", "direct")
RANK = {strength: rank for rank, strength in enumerate(STRENGTHS)}
# File, title, goal; what a linear SVM on TF-IDF reaches, and fine-tuned language models as published.
CORPORA: tuple[tuple[str, str, float, float, str], ...] = (
    ("strength/yu_pubmed_dev.jsonl", "PubMed conclusions", 0.86, 0.717, "BioBERT .883"),
    ("strength/eureka_dev.jsonl", "Press releases", 0.85, 0.684, "BERT .892"),
)


class Judged(NamedTuple):
    """One sentence: its strength in gold, its strength as found, and the claims that led to it."""

    text: str
    gold: str
    found: str
    claims: tuple[Claim, ...]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the N worst sentences of each corpus"
    )
    given = parser.parse_args()
    judged = {name: judge(read_rows(data_file(given.data, name), limit=given.limit)) for name, *_ in CORPORA}
    publish("strength", "Claim strength by sentence", "\n\n".join(_tables(judged)), given)
    for name, sentences in judged.items():
        print(*_errors(name, sentences, given), sep="\n")


def judge(rows: list[dict[str, Any]]) -> list[Judged]:
    """Mine each row's text as an article of its own."""
    return [
        Judged(found.document.text, row["label"], strongest(found.claims), tuple(found.claims))
        for row, found in mined(rows)
    ]


def strongest(claims: Iterable[Claim]) -> str:
    return max((claim.strength for claim in claims), key=RANK.__getitem__, default="none")


def confusion(judged: Iterable[Judged]) -> Counter[tuple[str, str]]:
    return Counter((one.gold, one.found) for one in judged)


def worst(judged: Iterable[Judged], *, most: int) -> list[Judged]:
    """The sentences whose strengths lie furthest apart, in their order."""
    wrong = [one for one in judged if one.gold != one.found]
    return sorted(wrong, key=lambda one: -abs(RANK[one.gold] - RANK[one.found]))[:most]


def _tables(judged: dict[str, list[Judged]]) -> Iterator[str]:
    tables = {name: confusion(sentences) for name, sentences in judged.items()}
    yield markdown_table(
        ("macro-F1", "sentences", "claimminer", "goal", "reached", "TF-IDF + linear SVM", "published"),
        [_summary(tables[corpus[0]], *corpus[1:]) for corpus in CORPORA],
    )
    for name, title, *_ in CORPORA:
        yield f"### {title}"
        counts = class_counts(tables[name], STRENGTHS)
        yield markdown_table(
            ("", "precision", "recall", "F1", "right", "found", "gold"),
            [[strength, *count_cells(counts[strength])] for strength in STRENGTHS],
        )
        yield markdown_table(
            ("gold \\ found", *STRENGTHS), confusion_rows(tables[name], STRENGTHS, STRENGTHS)
        )


def _summary(
    table: Counter[tuple[str, str]], title: str, goal: float, svm: float, published: str
) -> list[str]:
    macro = macro_f1(class_counts(table, STRENGTHS).values())
    reached = last_mark(macro is not None and macro >= goal)
    return [title, str(table.total()), figure(macro), figure(goal), reached, figure(svm), published]


def _errors(name: str, judged: list[Judged], given: argparse.Namespace) -> Iterator[str]:
    for one in worst(judged, most=given.errors):
        yield f"{name}: {one.found}, should be {one.gold}: {one.text}"
        for claim in one.claims:
            yield f"    {claim.strength}: {marked_sentence(one.text, claim)}"


if __name__ == "__main__":
    main()
