"""Clauses that ask: "whether X reduces Y", "how X affects Y", "which germs cause it" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.pipes.cues import forms_of
from claimminer.pipes.subjects import clefted
from claimminer.pipes.tree import SUBJECTS, children, opening

__all__ = ["asks"]

EXPLAINING = forms_of(contexts.EXPLAINING_VERBS)


def asks(token: Token) -> bool:
    """Whether a question word opens the token's clause ("whether X reduces Y", "how X affects Y")."""
    before = [child for child in token.children if child.i < token.i]
    if token.head.lower_ in EXPLAINING and any(child.lower_ == "why" for child in before):
        return False
    if any(
        child.lower_ in ("whether", "how", "why") and child.dep_ in ("mark", "advmod") for child in before
    ):
        return True
    if any(
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
        if any(child.lower_ in ("what", "which", "who") and child.dep_ in wanted for child in before):
            return True
        edges = [child.left_edge for child in children(token, *SUBJECTS)]
        if any(edge.lower_ in ("which", "whose") for edge in edges):
            return True
        befores = [edge.nbor(-1) for edge in edges if edge.i > 0]
        if any(before.lower_ == "which" and before.head == token.head for before in befores):
            return True  # "to find which cells are at work", "which" hung on "find"
        first = token.left_edge  # "find out which virus is responsible", "which" hung on the verb
        if first.lower_ == "which" and first.dep_ not in ("nsubj", "pobj", "dobj") and first.i < token.i:
            return True
    token = opening(token)
    return token.dep_ == "ccomp" and any(child.lower_ == "if" for child in children(token, "mark"))
