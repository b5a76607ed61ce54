"""Second verbs that the tagger took for adjectives: "reduced pain (P = .03) and improved sleep"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.pipes.cues import rows_of
from claimminer.pipes.tree import children

__all__ = ["NOUN_PLACES", "acts", "is_second_verb"]

# where the tree has a verb for a noun ("the disease disturbs sleep")
NOUN_PLACES = frozenset({"amod", "compound", "nmod", "nsubj"})
# how far behind a verb its particle may stand
PARTICLE_REACH = 7
# how a bracket with figures ends
COUNTING = "0123456789%"


def acts(token: Token) -> bool:
    """Whether it acts on something, with its particle where it has one: "dry mouth" dries nothing up."""
    following = {"", *(other.lower_ for other in token.doc[token.i + 1 : token.i + PARTICLE_REACH])}
    return any(row.frame == "ACTS" and row.particle in following for row in rows_of(token.lower_))


def is_second_verb(token: Token) -> bool:
    """"neither lowered weight nor improved sleep", "killed it and accelerated healing", read as an adjective."""
    joint, verb = token.nbor(-1), token.head.head
    if token.tag_ != "VBN" or joint.lower_ not in ("and", "nor") or token.dep_ not in NOUN_PLACES or not acts(token):
        return False
    if joint.lower_ == "nor":
        return any(other.lower_ == "neither" and other.nbor().tag_ == "VBD" for other in token.doc[: joint.i])
    closing = token.doc[max(0, joint.i - 2) : joint.i]  # "reduced pain (P = .03) and improved sleep"
    if len(closing) == 2 and closing[1].lower_ == ")" and closing[0].text[-1] in COUNTING:
        return any(other.tag_ == "VBD" and acts(other) for other in token.doc[: joint.i])
    things = list(children(verb, "dobj"))
    return verb.tag_ == "VBD" and len(things) > 1 and things[0].i < joint.i and token.head in things[1:]
