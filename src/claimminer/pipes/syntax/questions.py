"""Clauses that ask: "whether X reduces Y", "how X affects Y", "which germs cause it" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.grammar import COPULAS
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.subjects import clefted
from claimminer.pipes.trees.walks import SUBJECTS, children, opening

__all__ = ["ASKING", "asks", "is_told", "is_whereabouts"]

EXPLAINING = forms_of(contexts.EXPLAINING_VERBS)
POINTING = ("that", "this", "which")
ASKING = ("whether", "how", "why")
TELLING = forms_of(contexts.REVEALING_VERBS)


def is_told(how: Token) -> bool:
    """"The study reveals how smoke damages the lungs": then it does; not "to show how", "how much".

    So does "That is why smoke damages the lungs".
    """
    if how.lower_ == "why" and how.i > 1:
        return how.nbor(-1).lower_ in COPULAS and how.nbor(-2).lower_ in POINTING
    if how.lower_ != "how" or how.i == 0 or how.i + 1 == len(how.doc):
        return False
    verb = how.nbor(-1)
    before = [child for child in verb.children if child.i < verb.i]
    open_yet = any(child.lower_ in ("to", "not") or child.tag_ == "MD" for child in before)
    degree = how.head == how.nbor() or how.nbor().lower_ == "to"
    return verb.lower_ in TELLING and not (open_yet or degree)


def _is_clausal(token: Token) -> bool:
    """"How often people sleep may affect their weight": the question word opens the subject, wherever it hangs."""
    return token.dep_ == "ROOT" and any(children(token, "csubj"))


def is_whereabouts(clause: Token) -> bool:
    """"Where it is done depends on": which place or time, not what comes about."""
    asked = (child for child in clause.children if child.i < clause.i and child.lower_ in ("where", "when", "which"))
    return any(child.dep_ in ("advmod", "mark", "det") for child in asked)


def asks(token: Token) -> bool:
    """Whether a question word opens the token's clause ("whether X reduces Y", "how X affects Y")."""
    before = [child for child in token.children if child.i < token.i]
    if token.head.lower_ in EXPLAINING and any(child.lower_ == "why" for child in before):
        return False
    asking = [child for child in before if child.lower_ in ASKING and child.dep_ in ("mark", "advmod")]
    if asking and not is_told(asking[0]):
        return True
    if not _is_clausal(token) and any(
        degree.lower_ == "how"
        for child in before
        if child.dep_ == "advmod"
        for degree in children(child, "advmod")
    ):
        return True  # "how well the tumour responds"
    if token.dep_ in ("ccomp", "pcomp", "csubj"):
        wanted = (*SUBJECTS, "dobj", "det")
        if any(
            child.lower_ == "what" and clefted(child, token) is not None for child in children(token, "nsubj")
        ):
            return False  # "this is what raises the risk"
        asked = (child for child in before if child.lower_ in ("what", "which", "who") and child.dep_ in wanted)
        if any(child.i == 0 or child.nbor(-1).lower_ != "," for child in asked):  # ", which can cause it" tells
            return True
        edges = [child.left_edge for child in children(token, *SUBJECTS)]
        if any(edge.lower_ in ("which", "whose") and (edge.i == 0 or edge.nbor(-1).lower_ != ",") for edge in edges):
            return True
        befores = [edge.nbor(-1) for edge in edges if edge.i > 0]
        if any(before.lower_ == "which" and before.head == token.head for before in befores):
            return True  # "to find which cells are at work", "which" hung on "find"
        first = token.left_edge  # "find out which virus is responsible", "which" hung on the verb
        if first.lower_ == "which" and first.dep_ not in ("nsubj", "pobj", "dobj") and first.i < token.i:
            return True
    token = opening(token)
    return token.dep_ == "ccomp" and any(child.lower_ == "if" for child in children(token, "mark"))
