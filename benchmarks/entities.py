"""Entities on the dev parts of BC5CDR, NCBI-disease and JNLPBA, each for the one label that it knows.

Reported, not aimed at: the corpora's idea of an entity is not the guideline's.
Every chemical counts there, here only drugs do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from detokenise import Entity, Sentence, read_iob
from results import data_file, options, publish

import claimminer
from claimminer.records import Mention
from claimminer.score.counts import Counts
from claimminer.score.matching import Placed, match_spans
from claimminer.score.tables import count_cells, markdown_table

# File, the corpus's label, ours.
CORPORA = (
    ("ner/BC5CDR/devel.tsv", "Chemical", "DRUG"),
    ("ner/BC5CDR/devel.tsv", "Disease", "CONDITION"),
    ("ner/NCBI-disease/devel.tsv", "Disease", "CONDITION"),
    ("ner/JNLPBA/devel.tsv", "cell_type", "CELL_TYPE"),
)

NOTE = """The shipped recogniser ended its training on these parts, too. Beside its figures from before that
(`training/README.md`), these show what vocabulary and rules make of its entities, not how it reads new text."""


class Judged(NamedTuple):
    """One sentence: its entities in gold, and its mentions as found."""

    text: str
    gold: Sequence[Entity]
    found: Sequence[Mention]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the N phrases most often missed or spurious"
    )
    given = parser.parse_args()
    files = {name: data_file(given.data, name) for name, *_ in CORPORA}
    judged = {name: judge(list(read_iob(file))[: given.limit]) for name, file in files.items()}
    header = ("", "spans", "precision", "recall", "F1", "right", "found", "gold")
    rows = [row for corpus in CORPORA for row in _rows(judged[corpus[0]], *corpus)]
    publish("entities", "Entities", f"{NOTE}\n\n{markdown_table(header, rows)}", given)
    for name, label, ours in CORPORA:
        print(*_errors(name, of_label(judged[name], label, ours), given.errors), sep="\n")


def judge(sentences: list[Sentence]) -> list[Judged]:
    mined = claimminer.mine([sentence.text for sentence in sentences])
    return [
        Judged(sentence.text, sentence.entities, found.document.entities)
        for sentence, found in zip(sentences, mined, strict=True)
    ]


def of_label(judged: list[Judged], label: str, ours: str) -> list[Judged]:
    """The sentences with the entities of one label alone."""
    return [
        Judged(
            one.text,
            [entity for entity in one.gold if entity.label == label],
            [mention for mention in one.found if mention.label == ours],
        )
        for one in judged
    ]


def overlap_counts(judged: list[Judged]) -> Counts:
    right = sum(len(match_spans(one.found, one.gold)) for one in judged)
    return _counts(right, judged)


def exact_counts(judged: list[Judged]) -> Counts:
    right = sum(len(_places(one.found) & _places(one.gold)) for one in judged)
    return _counts(right, judged)


def _counts(right: int, judged: list[Judged]) -> Counts:
    return Counts(right, sum(len(one.found) for one in judged), sum(len(one.gold) for one in judged))


def _places(spans: Sequence[Placed]) -> set[tuple[int, int]]:
    return {(span.start, span.end) for span in spans}


def _rows(judged: list[Judged], name: str, label: str, ours: str) -> Iterator[list[str]]:
    chosen = of_label(judged, label, ours)
    title = f"{name.split('/')[1]} {label} → {ours}"
    yield [title, "exact", *count_cells(exact_counts(chosen))]
    yield [title, "overlapping", *count_cells(overlap_counts(chosen))]


def _errors(name: str, judged: list[Judged], most: int) -> Iterator[str]:
    missed = Counter(text for one in judged for text in _alone(one, one.gold, one.found))
    spurious = Counter(text for one in judged for text in _alone(one, one.found, one.gold))
    for kind, phrases in (("missed", missed), ("spurious", spurious)):
        for text, number in phrases.most_common(most):
            yield f"{name}: {kind}: {number} × {text}"


def _alone(one: Judged, spans: Sequence[Placed], others: Sequence[Placed]) -> Iterator[str]:
    """The words of the spans that no other overlaps."""
    for span in spans:
        if not match_spans([span], others):
            yield one.text[span.start : span.end].lower()


if __name__ == "__main__":
    main()
