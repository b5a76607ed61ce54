"""Precision, recall, F1 and accuracy, in one place. Without anything to divide by a figure is None."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Accuracy", "Counts", "Mean", "class_counts", "macro_f1"]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items were found, how many there are, and how many of the found are ``right``."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)

    @property
    def precision(self) -> float | None:
        return _ratio(self.right, self.predicted)

    @property
    def recall(self) -> float | None:
        return _ratio(self.right, self.gold)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None only where both are empty."""
        return _ratio(2 * self.right, self.predicted + self.gold)

    def as_dict(self) -> dict[str, float | int | None]:
        return {
            "right": self.right, "predicted": self.predicted, "gold": self.gold,
            "precision": self.precision, "recall": self.recall, "f1": self.f1,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How many of ``total`` items are ``right``."""

    right: int = 0
    total: int = 0

    def __add__(self, other: Accuracy) -> Accuracy:
        return Accuracy(self.right + other.right, self.total + other.total)

    @property
    def value(self) -> float | None:
        return _ratio(self.right, self.total)

    def as_dict(self) -> dict[str, float | int | None]:
        return {"right": self.right, "total": self.total, "accuracy": self.value}


@dataclass(frozen=True, slots=True)
class Mean:
    """The sum of ``total`` shares, each 0 to 1."""

    sum: float = 0.0
    total: int = 0

    def __add__(self, other: Mean) -> Mean:
        return Mean(self.sum + other.sum, self.total + other.total)

    @property
    def value(self) -> float | None:
        return self.sum / self.total if self.total else None

    def as_dict(self) -> dict[str, float | int | None]:
        return {"mean": self.value, "total": self.total}


def class_counts(confusion: Mapping[tuple[str, str], int], classes: Sequence[str]) -> dict[str, Counts]:
    """Counts of each class, from a confusion table: (gold class, predicted class) -> number of items."""
    gold: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    for (gold_class, predicted_class), number in confusion.items():
        gold[gold_class] += number
        predicted[predicted_class] += number
    return {name: Counts(confusion.get((name, name), 0), predicted[name], gold[name]) for name in classes}


def macro_f1(counts: Iterable[Counts]) -> float | None:
    """Mean F1 of the classes that occur, in gold or in what is predicted (as scikit-learn takes it)."""
    values = [value for count in counts if (value := count.f1) is not None]
    return sum(values) / len(values) if values else None


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
