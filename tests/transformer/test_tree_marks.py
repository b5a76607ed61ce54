"""Marks in a row: what can follow what, and the spans they make."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.transformer.marks import MARKS, best_marks, spans

ROWS = [
    ("O O", set()),
    ("B-DRUG O", {(0, 1, "DRUG")}),
    ("B-DRUG I-DRUG", {(0, 2, "DRUG")}),
    ("B-DRUG B-DRUG", {(0, 1, "DRUG"), (1, 2, "DRUG")}),
    ("O B-GENE I-GENE B-DRUG", {(1, 3, "GENE"), (3, 4, "DRUG")}),
]


@pytest.mark.parametrize(("marks", "found"), ROWS)
def test_spans(marks: str, found: set[tuple[int, int, str]]) -> None:
    assert spans(marks.split()) == found


def log_odds(*rows: dict[str, float]) -> np.ndarray:
    return np.array([[row.get(mark, -9.0) for mark in MARKS] for row in rows], "float32")


def test_inside_follows_its_own_kind_alone() -> None:
    scores = log_odds({"B-DRUG": -0.1, "B-GENE": -1.0}, {"I-GENE": -0.1, "I-DRUG": -3.0})
    assert best_marks(scores) == ["B-GENE", "I-GENE"]


def test_nothing_starts_inside() -> None:
    assert best_marks(log_odds({"I-DRUG": -0.1, "B-DRUG": -2.0}, {"O": 0.0})) == ["B-DRUG", "O"]


def may_stand(marks: tuple[str, ...]) -> bool:
    return all(mark[0] != "I" or before[2:] == mark[2:] for before, mark in pairwise(("O", *marks)))


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 3), st.integers(0, 10_000))
def test_no_other_row_that_may_stand_is_likelier(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, len(MARKS))).astype("float32")
    rows = filter(may_stand, product(MARKS, repeat=words))
    best = max(rows, key=lambda row: float(scores[range(words), [MARKS.index(mark) for mark in row]].sum()))
    assert tuple(best_marks(scores)) == best


@given(st.integers(1, 12), st.integers(0, 10_000))
def test_marks_make_whole_spans(words: int, seed: int) -> None:
    marks = best_marks(np.random.default_rng(seed).normal(size=(words, len(MARKS))).astype("float32"))
    inside = {i for start, end, _ in spans(marks) for i in range(start, end)}
    assert inside == {i for i, mark in enumerate(marks) if mark != "O"}
    assert all(marks[start][0] == "B" for start, _, _ in spans(marks))
