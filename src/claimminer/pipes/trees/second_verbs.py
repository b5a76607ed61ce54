"""Verbs that the tagger took for adjectives: "reduced pain (P = .03) and improved sleep", "X quenched radicals"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.pipes.cues import rows_of
from claimminer.pipes.trees.walks import FINITE, children, is_nominal

__all__ = ["NOUN_PLACES", "acts", "is_lost_past", "is_second_verb"]

# where the tree has a verb for a noun ("the disease disturbs sleep")
NOUN_PLACES = frozenset({"amod", "compound", "nmod", "nsubj"})
# how far behind a verb its particle may stand
PARTICLE_REACH = 7
# how a bracket with figures ends
COUNTING = "0123456789%"
# what opens an aside between a subject and its verb
ASIDES = frozenset({
    "which", "who", "but", "not", "unlike", "like", "although", "though", "alone", "rather", "if", "when",
    "given", "compared",
})  # fmt: skip
# participles that are seldom said of a thing ("improved sleep" is brought about by "improved" alone)
DOING = frozenset({
    "improved", "enhanced", "restored", "accelerated", "slowed", "shortened", "lowered", "attenuated", "suppressed",
    "inhibited", "promoted", "alleviated", "relieved", "prevented", "stimulated", "boosted", "raised", "doubled",
    "halved", "strengthened", "eased", "ameliorated",
})  # fmt: skip
LESS = frozenset({"reduced", "decreased", "delayed", "prolonged"})
MORE_TYPES = frozenset({"increases", "improves"})
CHANGING = MORE_TYPES | {"decreases", "prevents", "treats", "worsens", "affects"}


def acts(token: Token) -> bool:
    """Whether it acts on something, with its particle where it has one: "dry mouth" dries nothing up."""
    following = {"", *(other.lower_ for other in token.doc[token.i + 1 : token.i + PARTICLE_REACH])}
    return any(row.frame == "ACTS" and row.particle in following for row in rows_of(token.lower_))


def is_second_verb(token: Token) -> bool:
    """"neither lowered weight nor improved sleep", "killed it and accelerated healing", read as an adjective."""
    joint, verb = token.nbor(-1), token.head.head
    if token.tag_ not in ("VBN", "VBD") or token.dep_ not in NOUN_PLACES or not acts(token):
        return False
    if joint.lower_ == ",":
        return _is_behind_aside(token)
    if joint.lower_ not in ("and", "nor"):
        return False
    if _goes_on(token, joint) or _goes_otherwise(token):
        return True
    if joint.lower_ == "nor":
        return any(other.lower_ == "neither" and other.nbor().tag_ == "VBD" for other in token.doc[: joint.i])
    closing = token.doc[max(0, joint.i - 2) : joint.i]  # "reduced pain (P = .03) and improved sleep"
    if len(closing) == 2 and closing[1].lower_ == ")" and closing[0].text[-1] in COUNTING:
        return any(other.tag_ == "VBD" and acts(other) for other in token.doc[: joint.i])
    things = list(children(verb, "dobj"))
    return verb.tag_ == "VBD" and len(things) > 1 and things[0].i < joint.i and token.head in things[1:]


def _goes_on(token: Token, joint: Token) -> bool:
    """"was well tolerated and | enhanced recovery": a noun is joined to no participle."""
    noun, verb = token.head, token.head.head
    if noun.dep_ == "conj" and verb.tag_ == "VBN" and verb.i < joint.i:
        return verb.dep_ == "acomp" or any(children(verb, "auxpass"))
    return noun.dep_ == "attr" and any(own.tag_ == "VBN" and own.i == joint.i - 1 for own in children(verb, "acomp"))


def _goes_otherwise(token: Token) -> bool:
    """"reduced anxiety and | improved sleep": nobody reduces improved sleep; but they may reduce impaired sleep."""
    first, verb = token.head.head, token.head.head.head
    if token.head.dep_ != "conj" or first.dep_ != "dobj" or verb.tag_ != "VBD" or any(children(first, "amod")):
        return False
    types = {row.type for row in rows_of(verb.lower_) if row.frame == "ACTS"}
    return not types.isdisjoint(CHANGING) and (
        token.lower_ in DOING
        or (token.lower_ in LESS and not types.isdisjoint(MORE_TYPES))
        or (token.lower_ == "increased" and "decreases" in types)
    )


def _is_behind_aside(token: Token) -> bool:
    """"that the drug, which is cheap, | reduced pain", "exercise, but not rest, | improved sleep"."""
    doc, end = token.doc, token.i - 1
    comma = next((i for i in range(end - 1, 0, -1) if doc[i].lower_ == ","), 0)
    if not comma or doc[comma + 1].lower_ not in ASIDES or not is_nominal(doc[comma - 1]):
        return False
    opening = next((i for i in range(comma - 1, -1, -1) if doc[i].lower_ in ("that", ":", ";")), 0)
    return not any(other.tag_ in FINITE for part in (doc[opening:comma], doc[token.i + 1 :]) for other in part)


def is_lost_past(token: Token) -> bool:
    """"Curcumin quenched radicals and eased pain.": a sentence whose one possible verb is read as an adjective.

    A headline has no full stop; a verb that is only joined to the noun behind is a second one.
    """
    doc = token.doc
    before = token.nbor(-1)
    if (token.tag_, token.dep_) != ("VBN", "amod") or before.tag_ not in ("NN", "NNS", "NNP") or doc[-1].lower_ != ".":
        return False
    others = [other for other in doc if other.tag_ in FINITE]
    joined = all(other.i > token.i and other.dep_ == "conj" and other.head.pos_ == "NOUN" for other in others)
    return joined and token.lower_.endswith("ed") and acts(token)
