"""What the encoder itself reads as claims in a parsed sentence, as it is noted with the Doc."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

from claimminer.pipes.trees.walks import Range
from claimminer.records import Direction, RelationType

__all__ = ["PROPOSALS", "Proposal"]

# where a Doc keeps them
PROPOSALS = "proposals"


class Proposal(NamedTuple):
    """A claim by its token ranges. ``sure``: how likely there is one; ``whole``: that its spans are these."""

    word: int
    cause: Range
    effect: Range
    relation: Range
    type: RelationType
    causal: bool
    direction: Direction
    sure: float
    whole: float

    @property
    def likely(self) -> float:
        """How likely it is right, as far as its spans' likelihood counts: it falls with their length, too."""
        return self.sure * sqrt(self.whole)
