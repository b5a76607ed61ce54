"""A second opinion on what the rules have read: how likely it is that a reading is right, and why.

A linear scorer over the features of ``pipes.features``. Each feature is hashed to a row of a small table of weights
(Weinberger et al., ICML 2009); a line turns the sum into a probability (Platt 1999). ``training/opinion`` makes the
table from sentences labelled by reading. Rules alone work without it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import numpy as np
from spacy.tokens import Doc

from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.screening import features
from claimminer.records import Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["READING", "ROWS", "SENTENCE", "SHIPPED", "Opinion", "Scorer", "load_scorer", "row_of", "scale"]

SHIPPED = Path(__file__).parents[2] / "opinion.npz"
ROWS = 1 << 16
# how much all features of the sentence weigh together, and all of the reading: long ones have more, not more weight
SENTENCE, READING = 3.0, 4.0
# reasons that are told
REASONS = 3


class Scorer(NamedTuple):
    """The table of weights, and the line from log odds to probability."""

    weights: NDArray[np.float32]
    bias: float
    slope: float
    offset: float

    def weigh(self, named: Iterable[str], size: float) -> tuple[list[str], NDArray[np.float32]]:
        """Some features, each once, and what each adds to the log odds."""
        once = list(dict.fromkeys(named))
        rows = np.fromiter(map(row_of, once), "int64", len(once))
        return once, self.weights[rows] * scale(len(once), size)

    def probability(self, odds: float) -> float:
        return 1 / (1 + exp(-(self.slope * (odds + self.bias) + self.offset)))


class Opinion:
    """Of the readings of one sentence. What the sentence adds is computed once."""

    def __init__(self, scorer: Scorer, doc: Doc) -> None:
        self._scorer = scorer
        self._names, self._weights = scorer.weigh(features.of_sentence(features.words_of(doc)), SENTENCE)

    def judge(self, finding: Finding) -> tuple[float, tuple[Reason, ...]]:
        """How likely the reading is right, 0 to 1, and the features that weigh most for and against."""
        names, weights = self._scorer.weigh(features.of_finding(finding), READING)
        names, weights = [*self._names, *names], np.concatenate([self._weights, weights])
        most = np.argsort(-abs(weights), kind="stable")[:REASONS]
        reasons = tuple(Reason(feature=names[i], weight=round(float(weights[i]), 2)) for i in most)
        return self._scorer.probability(float(weights.sum())), reasons


def row_of(name: str) -> int:
    """The row of a feature; the same on any machine."""
    return crc32(name.encode()) % ROWS


def scale(count: int, size: float) -> float:
    """The value of each of so many features."""
    return size / sqrt(count)


@lru_cache(maxsize=2)
def load_scorer(path: Path = SHIPPED) -> Scorer | None:
    """The scorer that comes along; None where its weights are missing."""
    if not path.exists():
        return None
    with np.load(path) as saved:
        bias, slope, offset = (float(saved[name]) for name in ("bias", "slope", "offset"))
        return Scorer(saved["weights"].astype("float32"), bias, slope, offset)
