"""Merging in the knowledge base, on pairs of phrases labelled by reading: which does it take for the same thing?"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from results import last_mark, options, publish
from spacy.language import Language

from claimminer.kb.arguments import Named, named_in
from claimminer.kb.statements import state
from claimminer.models import load_model
from claimminer.pipes.entities import find_mentions
from claimminer.records import RelationType
from claimminer.score.counts import Counts
from claimminer.score.tables import count_cells, markdown_table

PAIRS = Path(__file__).parent.parent / "annotations" / "merging" / "pairs.tsv"
PRECISION = 0.97
ROLES = ("cause", "effect", "made")


class Pair(NamedTuple):
    """Two phrases of a role, and whether they are the same thing there."""

    same: bool
    role: str
    one: str
    other: str


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument(
        "--errors", action="store_true", help="show the pairs that are merged wrongly, or not"
    )
    given = parser.parse_args()
    nlp = load_model().nlp
    found = list(pairs())
    publish("merging", "Merging", table(found, nlp), given)
    if given.errors:
        for pair in found:
            if is_merged(pair, nlp) != pair.same:
                print(f"{'apart' if pair.same else 'MERGED'}: {pair.one} | {pair.other} ({pair.role})")


def pairs() -> Iterator[Pair]:
    """The labelled pairs."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Pair(row["same"] == "yes", row["role"], row["one"], row["other"])


def table(found: Sequence[Pair], nlp: Language) -> str:
    every = judge(found, nlp)
    rows = [[role, *count_cells(judge((one for one in found if one.role == role), nlp))] for role in ROLES]
    rows.append(["all", *count_cells(every)])
    reached = last_mark(every.precision is not None and every.precision >= PRECISION)
    head = f"{len(found)} pairs. Goal: precision {PRECISION}. Reached: {reached}."
    return f"{head}\n\n" + markdown_table(
        ("role of both", "precision", "recall", "F1", "rightly merged", "merged", "to merge"), rows
    )


def judge(found: Iterable[Pair], nlp: Language) -> Counts:
    """How many pairs are merged, rightly merged, and to be merged."""
    merged = [(pair.same, is_merged(pair, nlp)) for pair in found]
    return Counts(
        right=sum(same and told for same, told in merged), predicted=sum(told for _, told in merged),
        gold=sum(same for same, _ in merged),
    )  # fmt: skip


def is_merged(pair: Pair, nlp: Language) -> bool:
    """Whether both phrases name something, and the same."""
    one, other = (_keys(text, pair.role, nlp) for text in (pair.one, pair.other))
    return bool(one) and one == other


def _keys(text: str, role: str, nlp: Language) -> set[str]:
    """The relations that a phrase gives in its role: as a cause, as what is affected, as what is caused."""
    (partner,) = named_in("quuxity", (), offset=0)
    type_: RelationType = "causes" if role == "made" else "affects"
    ends: list[tuple[Named, Named]] = [
        (one, partner) if role == "cause" else (partner, one)
        for one in named_in(text, find_mentions(nlp.make_doc(text)), offset=0)
    ]
    return {state(cause, type_, "none", effect, negated=False).key for cause, effect in ends}


if __name__ == "__main__":
    main()
