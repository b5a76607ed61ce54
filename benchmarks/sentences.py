"""Claims of single sentences that neither rules nor the encoder have learnt from, with and without the encoder's own.

Sentences of corpora drawn by chance; others of them, chosen for what rules leave; and sentences written for the
project. All were marked by reading (`training/labels`). A claim is right if a marked one shares words with its cause
and its effect.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from results import options, publish, the_data

import claimminer
from claimminer.records import Claim
from claimminer.score.counts import Counts
from claimminer.score.matching import match
from claimminer.score.tables import count_cells, markdown_table

sys.path.append(str(Path(__file__).parents[1] / "training"))
from opinion.texts import read_corpora
from reader.labels import TESTED, TRIED, WRITTEN, Sentence, Span, of_corpora, written

HEADS = ("", "sentences", "precision", "recall", "F1", "right", "found", "marked")


class Set(NamedTuple):
    title: str
    sentences: list[Sentence]


def main() -> None:
    given = options(__doc__).parse_args()
    texts = dict(read_corpora(the_data(given.data)))
    corpora = list(of_corpora(texts))
    sets = (
        Set("corpora, by chance", [one for one in corpora if one.lot == TESTED]),
        Set("corpora, left by rules", [one for one in corpora if one.lot == TRIED]),
        Set("written", [one for one in written(*WRITTEN) if one.lot == TRIED]),
    )
    rows = [row for one in sets for row in _rows(Set(one.title, one.sentences[: given.limit]))]
    publish("sentences", "Claims of sentences kept apart", markdown_table(HEADS, rows), given)


def _rows(some: Set) -> list[list[str]]:
    return [
        [f"{some.title}: {how}", str(len(some.sentences)), *count_cells(count(some.sentences, rules_alone=alone))]
        for how, alone in (("rules alone", True), ("with the encoder's", False))
    ]


def count(sentences: Sequence[Sentence], *, rules_alone: bool) -> Counts:
    """Claims found, marked and right, each sentence an article of its own."""
    right = found = marked = 0
    mined = claimminer.mine([one.text for one in sentences], rules_alone=rules_alone)
    for one, claims in zip(sentences, (each.claims for each in mined), strict=True):
        gold = [(claim.cause, claim.effect) for claim in one.claims]
        right += len(match(list(map(_spans, claims)), gold, _shared))
        found, marked = found + len(claims), marked + len(gold)
    return Counts(right, found, marked)


def _spans(claim: Claim) -> tuple[Span, Span]:
    return (claim.cause.start, claim.cause.end), (claim.effect.start, claim.effect.end)


def _shared(found: tuple[Span, Span], gold: tuple[Span, Span]) -> float:
    """How many characters of both arguments are shared; 0 where either shares none."""
    shares = [min(a[1], b[1]) - max(a[0], b[0]) for a, b in zip(found, gold, strict=True)]
    return float(sum(shares)) if min(shares) > 0 else 0.0


if __name__ == "__main__":
    main()
