"""Causes that stand beside their noun, without a verb: "smoking, the main cause of it", "one cause: smoking"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.grammar import COPULAS, DASHES
from claimminer.pipes.trees.walks import children, first_word, is_nominal, prepositional_object

__all__ = ["named_beside", "risked_with"]

ARTICLES = ("a", "an", "the", "one")
POINTING = frozenset({":", *DASHES})
# what is called so in passing; "Rex, the regulator of", "the origin for" tell what it is
CALLED = frozenset({"cause", "causes", "factor", "factors", "trigger", "driver", "culprit"})
# "a risk of bleeding with this drug"
BESIDE = ("with", "from", "after")


def named_beside(word: Token) -> Token | None:
    """"There is one clear cause of it: smoking", "Smoking, the leading cause of it, kills": what is said to be one."""
    behind = next((thing for thing in children(word, "appos") if thing.i > word.i), None)
    if behind is not None:
        pointed = word.doc[first_word(behind).i - 1].lower_ in POINTING
        return behind if pointed and _is_told(word) else None
    first, noun = first_word(word), word.head
    if word.dep_ != "appos" or word.lower_ not in CALLED or first.lower_ not in ARTICLES:
        return None
    return noun if is_nominal(noun) and noun.i < first.i and first.nbor(-1).lower_ == "," else None


def _is_told(word: Token) -> bool:
    """"there is one cause", "has one cause"."""
    return word.dep_ in ("attr", "dobj") and word.head.lower_ in COPULAS | {"has", "have", "had"}


def risked_with(word: Token) -> Token | None:
    """"There is a small risk of bleeding with this drug": what brings the risk."""
    there = word.dep_ in ("attr", "nsubj") and any(children(word.head, "expl"))
    things = [inner for of in children(word, "prep") if of.lower_ == "of" for inner in children(of, "pobj")]
    holders = (word, word.head, *things)
    preps = (prep for holder in holders for prep in children(holder, "prep") if prep.i > word.i)
    prep = next((prep for prep in preps if prep.lower_ in BESIDE), None) if there else None
    return prepositional_object(prep) if prep is not None else None
