"""Cue forms that are no verb where they stand, whatever the tagger says: the words around them tell."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions, grammar
from claimminer.pipes.cues import forms_of, rows_of
from claimminer.pipes.trees.walks import FINITE, children, is_nominal, is_passive, objects

__all__ = ["is_no_verb"]

DOING = forms_of(contexts.DOING_VERBS)
TREATING = forms_of(("treat",))
AUXILIARY = grammar.PERFECT | grammar.HELPING | grammar.COPULAS
LIMBS = functions.ORGANS | functions.BODY_PLACES | functions.PARTS


def is_no_verb(word: Token) -> bool:
    """Whether a form read as a verb is an adjective, or a gerund in a list of things that people do."""
    kinds = (
        _is_regarding, _is_scar, _is_placing, _is_bout, _is_adjective, _is_modifier, _is_listed, _is_kind,
        _is_comparative, _is_worsening, _is_described, _is_difficult, _is_undergone,
    )  # fmt: skip
    return any(is_kind(word) for is_kind in kinds)


def _is_undergone(word: Token) -> bool:
    """"Being exposed to sunlight", an item of a list, its participle read as a verb."""
    before = word.nbor(-1) if word.i else word
    finite = word.tag_ in ("VBZ", "VBD", "VBP")
    return finite and before.lower_ in ("being", "been") and before.dep_ in ("nsubj", "csubj", "ROOT")


def _is_regarding(word: Token) -> bool:
    """"The immune system treats pollen as an enemy"."""
    heads = (word, *children(word, "dobj"))
    return word.lower_ in TREATING and any(prep.lower_ == "as" for head in heads for prep in children(head, "prep"))


def _is_scar(word: Token) -> bool:
    """"give rise to scar tissue"."""
    return word.lower_ == "scar" and [token.lower_ for token in word.doc[word.i + 1 : word.i + 2]] == ["tissue"]


def _is_comparative(word: Token) -> bool:
    """"In adults better skills were linked to": no verb without "to" or a modal."""
    return word.lower_ == "better" and word.tag_ in ("VB", "VBP") and not any(children(word, "aux"))


def _is_worsening(word: Token) -> bool:
    """"the brunt of worsening health": how it is, before its noun; "worsening the pain" does so."""
    thing = next(children(word, "dobj"), None)
    told = word.lower_ == "worsening" and word.dep_ == "pcomp" and word.head.lower_ in ("of", "from", "despite", "with")
    return told and thing is not None and not any(children(thing, "det", "poss"))


def _is_described(word: Token) -> bool:
    """"crushing chest pain", "shaking movements", "feeling tired": what it is like."""
    if word.lower_ == "tired":
        return True
    if word.tag_ != "VBG" or not all(row.bodily for row in rows_of(word.lower_)):
        return False
    return not contexts.SENSATIONS.isdisjoint(token.lower_ for token in word.doc[word.i + 1 : word.i + 6])


def _is_difficult(word: Token) -> bool:
    """"trouble breathing", "difficulty coordinating movements": what cannot be done is done to nothing."""
    if word.lower_ == "trouble":
        return word.i + 1 < len(word.doc) and word.nbor().lower_.endswith("ing")
    return word.tag_ == "VBG" and word.i > 0 and word.nbor(-1).lower_ in contexts.DIFFICULTIES


def _is_kind(word: Token) -> bool:
    """"disease modifying drugs", "cholesterol lowering therapy": a kind of remedy, written without its hyphen."""
    thing = next(children(word, "dobj"), None)
    if thing is None or word.tag_ != "VBG" or word.i == 0 or any(children(word, "aux")):
        return False
    between = word.doc[word.i + 1 : thing.i]
    bare = word.nbor(-1).tag_ == "NN" and all(token.tag_ in ("JJ", "NN", "HYPH") for token in between)
    return bare and thing.lower_ in functions.PLAIN_REMEDIES | {"agent", "agents", "effect", "effects"}


def _is_placing(word: Token) -> bool:
    """"the feet or lower legs", "open chest surgery", "and better sleep"."""
    thing = next(children(word, "dobj"), None)
    if thing is None or word.tag_ not in ("VB", "VBP") or any(children(word, "aux")):
        return False
    if word.lower_ == "better":
        return True
    if word.lower_ == "lower":
        return thing.i == word.i + 1 and thing.lower_ in LIMBS and thing.lower_ not in ("heart", "blood")
    return word.lower_ == "open" and thing.lower_ in functions.OPEN_THINGS


def _is_bout(word: Token) -> bool:
    """"children with severe asthma attacks who are": what has nothing that it attacks."""
    return word.lower_ in ("attack", "attacks") and objects(word) is None and not is_passive(word)


def _is_adjective(word: Token) -> bool:
    """"a long, thin tube": the second of two adjectives."""
    before = word.doc[max(0, word.i - 3) : word.i]
    if word.tag_ not in ("VB", "VBP", "VBN", "VBG") or len(before) < 3 or before[2].lower_ != ",":
        return False
    if before[1].tag_ not in ("JJ", "JJR", "JJS"):
        return False  # "the older, calming kind"
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
