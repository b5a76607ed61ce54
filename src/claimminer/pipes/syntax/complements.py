"""What stands behind a verb apart from its object: small clauses, and the prepositions behind something else."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.grammar import COPULAS
from claimminer.language.relations import Cue
from claimminer.pipes.trees.walks import TENSED, children

__all__ = ["REGARDED", "REGARDS", "behind_compared", "behind_object", "complement", "regarded"]

# "predict that", "determine whether", "increases when": a clause that opens so is no object
NO_ACT = frozenset({"that", "whether", "if", "how", "why", "when", "once", "while"})
# "with respect to", "in terms of", and how far behind they may stand
REGARDS = frozenset({"respect", "regard", "regards", "terms", "relation"})
REGARDED = 10
# what may stand before "as well as"
ROUGHLY = frozenset({"just", "about", "at", "least", "nearly"})


def complement(word: Token, cue: Cue) -> Token | None:
    """"causes cells to multiply": the embedded clause is the effect, named by its subject."""
    for child in children(word, "ccomp", "xcomp"):
        parted = any(token.lower_ == ";" for token in word.doc[word.i : child.i])
        if parted or any(mark.lower_ in NO_ACT for mark in children(child, "mark", "advmod")):
            return None  # "predict that", "determine whether": a report or question, no act
        inner = next(children(child, "nsubj", "nsubjpass"), None)
        if inner is not None and inner.i > word.i:
            return inner if _is_sentences_own(child, word) else child
        if child.tag_ == "VBG" and child.i > word.i and (cue.type != "prevents" or cue.word == "avoid"):
            return child
    return None


def _is_sentences_own(clause: Token, word: Token) -> bool:
    """"the virus that causes measles is a paramyxovirus": the noun that heads the sentence needs the verb."""
    noun = word.head
    while noun.dep_ == "conj":
        noun = noun.head
    if word.dep_ == "relcl" and noun.dep_ == "ROOT":
        return clause.tag_ in TENSED
    return clause.lower_ in COPULAS and _is_clefted(word)


def _is_clefted(word: Token) -> bool:
    """"what causes the swelling is trapped fluid": the clause behind the verb is the sentence's own."""
    return any(child.lower_ == "what" for child in children(word, "nsubj"))


def regarded(word: Token) -> Token | None:
    """The last word of "with respect to", "in terms of" behind a word and what it is compared with."""
    for token in word.doc[word.i + 2 : word.i + REGARDED]:
        if token.lower_ in REGARDS and token.nbor(-1).lower_ in ("with", "in", "as"):
            behind = next(iter(word.doc[token.i + 1 : token.i + 2]), None)
            return behind if behind is not None and behind.lower_ in ("to", "of") else None
    return None


def behind_object(word: Token, cue: Cue) -> Token | None:
    """"protects the lungs from smoke": the preposition behind the object, wherever the parser hung it."""
    thing = next(children(word, "dobj"), None)
    if thing is None or cue.type != "prevents":
        return None
    counted = (who for of in children(thing, "prep") if of.lower_ == "of" for who in children(of, "pobj"))
    found = (child for head in (word, thing, *counted) for child in children(head, "prep"))
    return next((child for child in found if child.lower_ in cue.preps and child.i > word.i), None)


def behind_compared(word: Token, cue: Cue) -> Token | None:
    """"works (just) as well as drugs for pain", "better than drugs for it": the preposition behind the other side."""
    if cue.word != "work":
        return None
    behind = [token for token in word.doc[word.i + 1 :] if token.lower_ not in ROUGHLY]
    than = next((i for i, token in enumerate(behind[:4]) if i and token.lower_ in ("as", "than")), None)
    if than is None:
        return None
    return next((token for token in behind[than + 1 :] if token.dep_ == "prep" and token.lower_ in cue.preps), None)
