"""Coordinated verbs: whose an object is that stands behind the last of them ("is linked to and may cause X")."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import functions
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children, objects

__all__ = ["happens_to", "shared_object"]

ERGATIVE = forms_of(functions.ERGATIVE_VERBS)
BODY = functions.ORGANS | functions.BODY_PLACES | functions.TISSUES | functions.SIGNS | functions.GROWTHS


def shared_object(word: Token) -> Token | None:
    """"is linked to, and may cause, gout", "may add to or cause gout": the object of the second verb is both's."""
    return next((found for other in children(word, "conj") if (found := objects(other)) is not None), None)


def happens_to(word: Token, effect: Token) -> bool:
    """"the arteries harden and reduce the flow": what an organ does of itself; the object is the later verb's."""
    later = effect.head
    if later == word or word.lower_ not in ERGATIVE or later.i < word.i:
        return False
    who = subject(word)
    joined = any(token.lower_ == "and" for token in word.doc[word.i : later.i])
    return joined and who is not None and who.lower_ in BODY
