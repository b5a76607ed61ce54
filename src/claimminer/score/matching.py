"""Which prediction answers which gold item: one to one, with the greatest total overlap.

Overlap is the Jaccard index of two spans' characters: shared characters over all characters, 0 to 1.

A predicted claim can answer a gold claim when
- their causes overlap, and their effects overlap: the phrases as they stand, or what a pronoun stands for
  (its antecedent on either side);
- their relations overlap, or stand in the same sentence.
The weight of such a pair is the sum of the overlaps of cause, relation and effect, 0 to 3.
Cause and effect exchanged are no match.

How well an argument's span was drawn is told in words: the F1 of the words that both spans hold (as SQuAD scores
answers, Rajpurkar et al., EMNLP 2016, but by place, not by spelling).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import numpy as np
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from claimminer.records import Argument, Claim, Span
from claimminer.score.annotations import GoldArgument, GoldClaim

__all__ = ["Placed", "argument_f1", "claim_weight", "match", "match_claims", "match_spans", "overlap"]


class Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_WORD = re.compile(r"\w+")
P = TypeVar("P")
G = TypeVar("G")
SpanP = TypeVar("SpanP", bound=Placed)
SpanG = TypeVar("SpanG", bound=Placed)


def overlap(first: Placed, second: Placed) -> float:
    """Jaccard index of the characters of two spans, 0 to 1."""
    shared = min(first.end, second.end) - max(first.start, second.start)
    if shared <= 0:
        return 0.0
    return shared / (first.end - first.start + second.end - second.start - shared)


def match(
    predicted: Sequence[P], gold: Sequence[G], weight: Callable[[P, G], float]
) -> list[tuple[int, int]]:
    """Pairs of indices (predicted, gold), one to one, with the greatest total weight; none of weight 0."""
    if not predicted or not gold:
        return []
    weights = np.array([[weight(one, other) for other in gold] for one in predicted])
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return [
        (int(row), int(column)) for row, column in zip(rows, columns, strict=True) if weights[row, column] > 0
    ]


def match_spans(predicted: Sequence[SpanP], gold: Sequence[SpanG]) -> list[tuple[SpanP, SpanG]]:
    """Pairs of overlapping spans, one to one."""
    return [(predicted[row], gold[column]) for row, column in match(predicted, gold, overlap)]


def match_claims(predicted: Sequence[Claim], gold: Sequence[GoldClaim]) -> list[tuple[int, int]]:
    """Pairs of indices of the claims that answer each other, one to one, in gold's order."""
    return sorted(match(predicted, gold, claim_weight), key=lambda pair: pair[1])


def claim_weight(predicted: Claim, gold: GoldClaim) -> float:
    """How well a predicted claim answers a gold claim, 0 (not at all) to 3 (same spans)."""
    relation = overlap(predicted.relation, gold.relation)
    if not relation and not overlap(predicted.sentence, gold.sentence):
        return 0.0
    cause = _argument_overlap(predicted.cause, gold.cause)
    effect = _argument_overlap(predicted.effect, gold.effect)
    return cause + relation + effect if cause and effect else 0.0


def argument_f1(predicted: Argument, gold: GoldArgument) -> float:
    """F1 of the words of two arguments, 0 to 1, of the readings that agree best: as written, or the antecedent."""
    return max(_word_f1(one, other) for one in _readings(predicted) for other in _readings(gold))


def _word_f1(first: Span, second: Span) -> float:
    words, others = _words(first), _words(second)
    return 2 * len(words & others) / (len(words) + len(others)) if words or others else 0.0


def _words(span: Span) -> set[tuple[int, int]]:
    return {(span.start + word.start(), span.start + word.end()) for word in _WORD.finditer(span.text)}


def _argument_overlap(predicted: Argument, gold: GoldArgument) -> float:
    return max(overlap(one, other) for one in _readings(predicted) for other in _readings(gold))


def _readings(argument: Argument | GoldArgument) -> tuple[Span, ...]:
    return (argument, argument.antecedent) if argument.antecedent else (argument,)
