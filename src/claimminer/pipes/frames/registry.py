"""Frames: where the arguments of a cue stand in the tree, one function a frame; each gives a Finding or None.

The frames are those of ``claimminer.language.relations``, whose docstring shows a sentence for each. Arguments come
from the tree; where the parser leaves a gap, the noun phrase that stands right beside the cue is taken, and the finding
says so. LINK has no function here: connectives are several words long, and ``connectives`` looks for them.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from claimminer.language.relations import Cue, Frame
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.frames.adjectives import adjective, adjective_of, hyphenated
from claimminer.pipes.frames.idioms import idiom
from claimminer.pipes.frames.nouns import noun, noun_of
from claimminer.pipes.frames.objects import lets, makes
from claimminer.pipes.frames.ties import tie
from claimminer.pipes.frames.verbs import acts, acts_on, comes, joined, owed

__all__ = ["FRAMES"]

FRAMES: dict[Frame, Callable[[Token, Cue], Finding | None]] = {
    "ACTS": acts,
    "ACTS_ON": acts_on,
    "COMES": comes,
    "JOINED": joined,
    "OWED": owed,
    "NOUN": noun,
    "NOUN_OF": noun_of,
    "TIE": tie,
    "ADJ": adjective,
    "ADJ_OF": adjective_of,
    "HYPHEN": hyphenated,
    "MAKES": makes,
    "LETS": lets,
    "IDIOM": idiom,
}
