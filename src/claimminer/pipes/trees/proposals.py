"""What the encoder itself reads in a parsed sentence, claims and whose word they are, as it is noted with the Doc."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Literal, NamedTuple

from claimminer.pipes.trees.walks import Range
from claimminer.records import Direction, RelationType

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["PROPOSALS", "TELLING", "Proposal", "Telling", "Voice", "VoiceKind", "carry"]

# where a Doc keeps claims, and whose word they are
PROPOSALS, TELLING = "proposals", "telling"

# the last one: a voice that was told of before
VoiceKind = Literal["vague", "named", "back"]


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


class Voice(NamedTuple):
    """Who is said to tell it, by a range of tokens. ``likely``: how likely these are a voice's."""

    words: Range
    kind: VoiceKind
    likely: float


class Telling(NamedTuple):
    """A sentence's voices, and how likely it goes on with the voice of the sentence before."""

    voices: tuple[Voice, ...]
    goes_on: float


def carry(doc: Doc, other: Doc) -> None:
    """Note with the other Doc what is noted with the first, unless something is noted there."""
    for key in (PROPOSALS, TELLING):
        if key in doc.user_data:
            other.user_data.setdefault(key, doc.user_data[key])
