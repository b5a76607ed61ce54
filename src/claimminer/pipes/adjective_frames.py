"""Frames of adjectives: ADJ and ADJ_OF of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.relations import Cue
from claimminer.pipes.cues import rows_of
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import nominal_before, preposition, prepositional_object

__all__ = ["adjective", "adjective_of"]


def adjective(word: Token, cue: Cue) -> Finding | None:
    """X is responsible for Y; X was effective in reducing Y (where "reduce" is no cue of its own)."""
    if word.pos_ not in ("ADJ", "VERB") or word.dep_ == "amod":
        return None
    prep = preposition(word, cue.preps, reach=2)
    thing = prepositional_object(prep) if prep is not None else None
    if cue.needs and (thing is None or thing.lower_ not in cue.needs):
        return None
    if thing is not None and thing.tag_ == "VBG" and any(row.frame == "ACTS" for row in rows_of(thing.lower_)):
        return None  # "effective in reducing": the gerund is the cue
    cause = subject(word)
    return build(word, cue, cause or nominal_before(word), thing, last=prep, guessed=cause is None)


def adjective_of(word: Token, cue: Cue) -> Finding | None:
    """Y is due to X."""
    found = adjective(word, cue)
    return found and found.turned()
