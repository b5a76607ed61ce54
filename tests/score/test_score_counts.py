from __future__ import annotations

import pytest

from claimminer.score.counts import Accuracy, Counts, class_counts, macro_f1


@pytest.mark.parametrize(
    ("counts", "precision", "recall", "f1"),
    [
        (Counts(3, 4, 6), 0.75, 0.5, 0.6),
        (Counts(0, 0, 0), None, None, None),
        (Counts(0, 2, 0), 0.0, None, 0.0),
        (Counts(0, 0, 2), None, 0.0, 0.0),
        (Counts(1, 1, 1) + Counts(0, 1, 0), 0.5, 1.0, pytest.approx(2 / 3)),
    ],
)
def test_counts(counts: Counts, precision: float | None, recall: float | None, f1: float | None) -> None:
    assert (counts.precision, counts.recall, counts.f1) == (precision, recall, f1)


def test_accuracy() -> None:
    assert (Accuracy(1, 2) + Accuracy(2, 2)).value == 0.75
    assert Accuracy().value is None


def test_class_counts() -> None:
    confusion = {("a", "a"): 3, ("a", "b"): 1, ("b", "a"): 2}
    assert class_counts(confusion, ["a", "b", "c"]) == {
        "a": Counts(3, 5, 4),
        "b": Counts(0, 1, 2),
        "c": Counts(0, 0, 0),
    }


def test_macro_f1_leaves_out_classes_that_do_not_occur() -> None:
    assert macro_f1([Counts(1, 1, 1), Counts(0, 1, 1), Counts()]) == 0.5
    assert macro_f1([]) is None
