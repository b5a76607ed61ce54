"""Cue forms that are no verb where they stand, whatever the tagger says: the words around them tell."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions, grammar
from claimminer.pipes.cues import forms_of
from claimminer.pipes.tree import children, is_nominal

__all__ = ["is_no_verb"]

DOING = forms_of(contexts.DOING_VERBS)
FINITE = ("VBZ", "VBP", "VBD", "MD")
AUXILIARY = grammar.PERFECT | grammar.HELPING | grammar.COPULAS
LIMBS = functions.ORGANS | functions.BODY_PLACES | functions.PARTS


def is_no_verb(word: Token) -> bool:
    """Whether a form read as a verb is an adjective, or a gerund in a list of things that people do."""
    return _is_placing(word) or _is_adjective(word) or _is_modifier(word) or _is_listed(word)


def _is_placing(word: Token) -> bool:
    """"the feet or lower legs", "open chest surgery"."""
    thing = next(children(word, "dobj"), None)
    if thing is None or word.tag_ not in ("VB", "VBP") or any(children(word, "aux")):
        return False
    if word.lower_ == "lower":
        return thing.i == word.i + 1 and thing.lower_ in LIMBS and thing.lower_ not in ("heart", "blood")
    return word.lower_ == "open" and thing.lower_ in functions.OPEN_THINGS


def _is_adjective(word: Token) -> bool:
    """"a long, thin tube": the second of two adjectives."""
    before = word.doc[max(0, word.i - 3) : word.i]
    if word.tag_ not in ("VB", "VBP", "VBN") or len(before) < 3 or before[2].lower_ != "," or before[1].tag_ != "JJ":
        return False
    return before[0].tag_ in ("DT", "PRP$") and word.i + 1 < len(word.doc) and is_nominal(word.nbor())


def _is_modifier(word: Token) -> bool:
    """"the cells lack activated receptors", "the cell mediated response": a participle before its noun."""
    if word.tag_ not in ("VBN", "VBD") or not word.lower_.endswith("ed") or word.i < 2 or word.i + 1 == len(word.doc):
        return False
    before, behind = word.nbor(-1), word.nbor()
    if behind.tag_ not in ("NN", "NNS", "JJ"):
        return False
    if before.tag_ in ("VBP", "VBZ") and before.pos_ == "VERB" and before.lower_ not in AUXILIARY:
        return True
    mediated = word.lower_ in contexts.MEDIATED and before.tag_ == "NN"
    return mediated and word.nbor(-2).tag_ == "DT"


def _is_listed(word: Token) -> bool:
    """"needed for reading, driving and seeing", "avoid scratching, wearing wool", "tests involve drawing blood"."""
    if word.tag_ != "VBG":
        return False
    first = word
    while first.dep_ == "conj" and first.head.lower_.endswith("ing") and first.head.i < first.i:
        first = first.head
    holder = first.head
    done = first.dep_ in ("xcomp", "dobj", "ccomp") or first.i == holder.i + 1
    if done and holder.lower_ in DOING and holder.i < first.i:
        return all(token.tag_ not in FINITE for token in word.doc[first.i : word.i])
    if word.i and word.doc[0].tag_ == "VBG" and word.nbor(-1).lower_ in ("and", "or", ","):
        return all(token.tag_ not in FINITE for token in word.doc[: word.i])  # "Losing weight and lowering salt helps"
    behind = first.dep_ in ("pcomp", "pobj") and holder.lower_ in contexts.ACTIVITIES_BEHIND
    return behind and first != word and _goes_on(word)


def _goes_on(word: Token) -> bool:
    """Whether the list of gerunds goes on behind, or ends here with its "and"."""
    return word.nbor(-1).lower_ in ("and", "or") or any(children(word, "conj"))
