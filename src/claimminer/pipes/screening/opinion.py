"""A second opinion on what the rules have read: how likely it is that a reading is right, and why.

A linear scorer over the features of ``pipes.features``. Each feature is hashed to a row of a small table of weights
(Weinberger et al., ICML 2009); a line turns the sum into a probability (Platt 1999). ``training/opinion`` makes the
table from sentences labelled by reading. Rules alone work without it. Where the encoder has noted what it reads as
claims itself, its share in a reading counts besides; what it alone has read is judged by that share.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import exp, log, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import numpy as np
from spacy.tokens import Doc

from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.frames.proposed import FRAME, agreement
from claimminer.pipes.screening import features
from claimminer.pipes.trees.proposals import PROPOSALS
from claimminer.records import Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "LINES", "READING", "ROWS", "SENTENCE", "SHIPPED", "Line", "Opinion", "Scorer", "load_scorer", "log_odds", "row_of",
    "scale",
]  # fmt: skip

SHIPPED = Path(__file__).parents[2] / "opinion.npz"
ROWS = 1 << 16
# how much all features of the sentence weigh together, and all of the reading: long ones have more, not more weight
SENTENCE, READING = 3.0, 4.0
# reasons that are told
REASONS = 3
AGREED = "read alike by the encoder"
# by their names among the weights
LINES = ("alone", "joined", "encoder")
# a share nearer to 0 or 1 says no more
NEAREST = 0.005


class Line(NamedTuple):
    """From log odds to probability. ``agreed``: what the log odds of the encoder's share count besides."""

    slope: float
    offset: float
    agreed: float = 0.0

    def probability(self, odds: float, lent: float = 0.0) -> float:
        return 1 / (1 + exp(-(self.slope * odds + self.offset + lent)))


class Scorer(NamedTuple):
    """The table of weights, and the lines to a probability: of the table alone; with the encoder's share in what rules
    have read; and of what the encoder alone has read."""

    weights: NDArray[np.float32]
    bias: float
    alone: Line
    joined: Line | None = None
    encoder: Line | None = None

    def weigh(self, named: Iterable[str], size: float) -> tuple[list[str], NDArray[np.float32]]:
        """Some features, each once, and what each adds to the log odds."""
        once = list(dict.fromkeys(named))
        rows = np.fromiter(map(row_of, once), "int64", len(once))
        return once, self.weights[rows] * scale(len(once), size)


class Opinion:
    """Of the readings of one sentence. What the sentence adds is computed once."""

    def __init__(self, scorer: Scorer, doc: Doc) -> None:
        self._scorer = scorer
        self._names, self._weights = scorer.weigh(features.of_sentence(features.words_of(doc)), SENTENCE)

    def judge(self, finding: Finding) -> tuple[float, tuple[Reason, ...]]:
        """How likely the reading is right, 0 to 1, and the features that weigh most for and against."""
        joined, encoder = self._scorer.joined, self._scorer.encoder
        if finding.cue.frame == FRAME and encoder is not None:
            lent = encoder.agreed * log_odds(agreement(finding))
            return encoder.probability(0.0, lent), (Reason(feature=AGREED, weight=round(encoder.offset + lent, 2)),)
        names, weights = self._scorer.weigh(features.of_finding(finding), READING)
        names, weights = [*self._names, *names], np.concatenate([self._weights, weights])
        odds = float(weights.sum()) + self._scorer.bias
        if joined is None or PROPOSALS not in finding.word.doc.user_data:
            alone = self._scorer.alone
            return alone.probability(odds), _reasons(names, alone.slope * weights)
        lent = joined.agreed * log_odds(agreement(finding))
        return joined.probability(odds, lent), _reasons([*names, AGREED], np.r_[joined.slope * weights, lent])


def log_odds(share: float) -> float:
    share = min(max(share, NEAREST), 1 - NEAREST)
    return log(share / (1 - share))


def _reasons(names: Sequence[str], weights: NDArray[np.float32]) -> tuple[Reason, ...]:
    """The features that weigh most; ``weights``: what they add to the log odds in the end."""
    most = np.argsort(-abs(weights), kind="stable")[:REASONS]
    return tuple(Reason(feature=names[i], weight=round(float(weights[i]), 2)) for i in most)


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
        lines = {name: Line(*map(float, saved[name])) for name in LINES if name in saved}
        return Scorer(saved["weights"].astype("float32"), float(saved["bias"]), **lines)
