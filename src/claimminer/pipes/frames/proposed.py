"""Claims as the encoder reads them by itself, beside those that rules read off its trees.

Where the rules find nothing in a sentence, what it is sure of is taken, under the same screening. Where they find
something, it says how far it agrees. What it reads has no row in the relation table: the cue is the words it points at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from spacy.tokens import Doc, Token

from claimminer.language.cue import Cue
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.trees.proposals import PROPOSALS, Proposal
from claimminer.pipes.trees.walks import Range, is_nominal

__all__ = ["FRAME", "agreement", "proposed"]

FRAME: Final = "READ"
# what is less likely than that is not taken
SURE = 0.4
# how much an agreement on the cue counts where the arguments are others
OTHERWISE = 0.3


def proposed(doc: Doc) -> list[Finding]:
    """The likely ones as findings, the likeliest first, each cue and each pair of arguments once."""
    kept: list[Proposal] = []
    for one in sorted(_of(doc), key=lambda one: -one.likely):
        if one.likely >= SURE and not _overlap(one.cause, one.effect) and not any(_same(one, other) for other in kept):
            kept.append(one)
    return [_finding(doc, one) for one in kept]


def agreement(finding: Finding) -> float:
    """How likely the encoder holds a claim for one that was found: 0 to 1."""
    low, high = finding.relation
    shares = [
        one.sure * (1 if both else OTHERWISE)
        for one in _of(finding.word.doc)
        if (both := _agree(one, finding)) or low - 1 <= one.word <= high
    ]
    return max(shares, default=0.0)


def _of(doc: Doc) -> Sequence[Proposal]:
    found: Sequence[Proposal] = doc.user_data.get(PROPOSALS, ())
    return found


def _finding(doc: Doc, one: Proposal) -> Finding:
    word = doc[one.word]
    causal = one.causal and one.type != "associated_with"  # read apart from each other, they may not agree
    cue = Cue(word.lower_, FRAME, one.type, one.direction, causal)
    cause, effect = (_head(doc[slice(*span)]) for span in (one.cause, one.effect))
    return Finding(cue, word, one.relation, one.cause, one.effect, cause, effect, governors(word))


def _head(words: Iterable[Token]) -> Token:
    """The word that the others hang on; of several, the first noun."""
    words = list(words)
    top = [word for word in words if word.head not in words or word.head == word]
    return next((word for word in top if is_nominal(word)), top[0])


def _same(one: Proposal, other: Proposal) -> bool:
    return _overlap(one.relation, other.relation) or (one.cause, one.effect) == (other.cause, other.effect)


def _agree(one: Proposal, finding: Finding) -> bool:
    return _overlap(one.cause, finding.cause) and _overlap(one.effect, finding.effect)


def _overlap(first: Range, second: Range) -> bool:
    return first[0] < second[1] and second[0] < first[1]
