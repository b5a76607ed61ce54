"""Cause and effect as others marked them: pairs found, and their words.

PubMedCausal (train) and SciClaim (train, val). A marked pair counts as found where a claim of the text shares words
with its cause and with its effect; each claim is laid on one pair, the best first. Token-F1 compares the two as bags of
words (as SQuAD does), articles aside.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

from results import data_file, mined, options, publish, read_rows

from claimminer.records import Claim
from claimminer.score.tables import figure, markdown_table

# title, files
CORPORA: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("PubMedCausal, train", ("relations/pubmedcausal_train.jsonl",)),
    ("SciClaim, train and val", ("relations/sciclaim_train.jsonl", "relations/sciclaim_val.jsonl")),
)
WORD = re.compile(r"\w+")
ARTICLES = frozenset({"a", "an", "the"})
HEADS = ("", "pairs", "claims", "pairs found", "recall", "cause F1", "effect F1", "both exact")

Pair = tuple[str, str]


class Laid(NamedTuple):
    """A marked pair and the claim laid on it: token-F1 of cause and effect."""

    cause: float
    effect: float


def main() -> None:
    given = options(__doc__).parse_args()
    table = []
    for title, names in CORPORA:
        rows = [row for name in names for row in read_rows(data_file(given.data, name), limit=given.limit)]
        table.append([title, *_cells(rows)])
    publish("spans", "Cause and effect as marked by others", markdown_table(HEADS, table), given)


def _cells(rows: list[dict[str, Any]]) -> list[str]:
    """The columns of one corpus."""
    pairs = claims = 0
    laid: list[Laid] = []
    for row, found in mined(rows):
        marked = [(one["cause"], one["effect"]) for one in row["relations"] if one["cause"] and one["effect"]]
        pairs, claims = pairs + len(marked), claims + len(found.claims)
        laid.extend(lay(marked, [_pair(claim) for claim in found.claims]))
    exact = sum(one.cause == one.effect == 1 for one in laid)
    counts = [str(pairs), str(claims), str(len(laid)), figure(len(laid) / pairs if pairs else None)]
    return [*counts, figure(_mean(one.cause for one in laid)), figure(_mean(one.effect for one in laid)), str(exact)]


def lay(marked: list[Pair], found: list[Pair]) -> list[Laid]:
    """Claims on pairs, each used once, the best agreement first."""
    scores = [
        (i, j, Laid(token_f1(marked[i][0], found[j][0]), token_f1(marked[i][1], found[j][1])))
        for i, j in product(range(len(marked)), range(len(found)))
    ]
    taken_pairs: set[int] = set()
    taken_claims: set[int] = set()
    best: list[Laid] = []
    for i, j, score in sorted(scores, key=lambda one: -sum(one[2])):
        if min(score) > 0 and i not in taken_pairs and j not in taken_claims:
            taken_pairs.add(i)
            taken_claims.add(j)
            best.append(score)
    return best


def token_f1(one: str, other: str) -> float:
    """F1 of two texts as bags of lower-case words without articles; 1 where they are the same."""
    first, second = Counter(_words(one)), Counter(_words(other))
    shared = (first & second).total()
    return 2 * shared / (first.total() + second.total()) if shared else 0.0


def _words(text: str) -> list[str]:
    return [word for word in WORD.findall(text.lower()) if word not in ARTICLES]


def _pair(claim: Claim) -> Pair:
    """Cause and effect in words, a pronoun as what it stands for."""
    cause, effect = (side.antecedent or side for side in (claim.cause, claim.effect))
    return cause.text, effect.text


def _mean(values: Iterator[float]) -> float | None:
    listed = list(values)
    return sum(listed) / len(listed) if listed else None


if __name__ == "__main__":
    main()
