"""Bearers: what is said to be the kind of thing that an argument names ("gout is [a disease] that causes pain")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimminer.language.grammar import COPULAS
from claimminer.language.pronouns import KIND_NOUNS
from claimminer.pipes.trees.parsing import place
from claimminer.pipes.trees.walks import children

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["bearer", "clause_mates"]

KINDS = frozenset(noun for nouns in KIND_NOUNS.values() for noun in nouns)
ARTICLES = ("a", "an")
NOMINAL = ("NOUN", "PROPN")


def bearer(doc: Doc, start: int, end: int) -> Token | None:
    """Who is called so by the phrase from char ``start`` to ``end`` of a parsed sentence: of "gout is a disease", gout.

    None where the phrase says what it means by itself.
    """
    first = _word_at(doc, start)
    if first is None or first.lower_ not in ARTICLES:
        return None
    inside = [token for token in doc[first.i :] if place(doc, token.i, token.i + 1)[0] < end]
    head = next((token for token in inside if token.head not in inside or token.head == token), None)
    if head is None:
        return None
    if head.dep_ == "attr" and head.head.lower_ in COPULAS:
        return next((one for one in children(head.head, "nsubj") if one.pos_ in NOMINAL and one.i < head.i), None)
    named = head.dep_ == "appos" and head.lower_ in KINDS and head.head.pos_ in NOMINAL
    return head.head if named else None


def clause_mates(doc: Doc, start: int) -> frozenset[Token]:
    """The subjects of the clause in which the word at char ``start`` stands otherwise: it is none of them.

    "The cream does not cure it" speaks of two things.
    """
    word = _word_at(doc, start)
    if word is None:
        return frozenset()
    verb = next((token for token in word.ancestors if token.pos_ in ("VERB", "AUX")), None)
    subjects = frozenset(children(verb, "nsubj", "nsubjpass")) if verb is not None else frozenset()
    return subjects if all(word not in one.subtree for one in subjects) else frozenset()


def _word_at(doc: Doc, start: int) -> Token | None:
    """The word at a char of the article, or the first one behind it."""
    return next((token for token in doc if place(doc, token.i, token.i + 1)[0] >= start), None)
