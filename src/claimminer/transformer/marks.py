"""Entities out of scores for the beginning and the inside of each kind (BIO marks; Ramshaw and Marcus, 1995)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["KINDS", "MARKS", "best_marks", "spans"]

KINDS = ("CONDITION", "DRUG", "CELL_TYPE", "GENE")
MARKS = ("O", *(f"{place}-{kind}" for kind in KINDS for place in "BI"))
NEVER = -1e4
OUTSIDE = MARKS.index("O")
Span = tuple[int, int, str]


def _after() -> NDArray[np.float64]:
    """MARKS × MARKS: what it costs the second to follow the first; "inside" follows its own kind alone."""
    return np.array(
        [[NEVER * (mark[0] == "I" and before[2:] != mark[2:]) for mark in MARKS] for before in MARKS]
    )


AFTER = _after()


def best_marks(scores: NDArray[np.float32]) -> list[str]:
    """The likeliest marks that can stand in a row (Viterbi, 1967), of words × MARKS log probabilities."""
    if (scores.argmax(axis=1) == OUTSIDE).all():
        return ["O"] * len(scores)
    total, back = scores[0] + AFTER[OUTSIDE], []
    for row in scores[1:]:
        ways = total[:, None] + AFTER
        back.append(ways.argmax(axis=0))
        total = ways.max(axis=0) + row
    at = [int(total.argmax())]
    for origins in reversed(back):
        at.append(int(origins[at[-1]]))
    return [MARKS[i] for i in reversed(at)]


def spans(marks: Sequence[str]) -> set[Span]:
    """(start, end, kind) in words, of marks in a row."""
    found, start = set(), 0
    for i, name in enumerate([*marks, "O"]):
        before = marks[i - 1] if i else "O"
        fresh = name[0] == "B" or name[2:] != before[2:]
        if before != "O" and fresh:
            found.add((start, i, before[2:]))
        if fresh:
            start = i
    return found
