"""Clauses with a question word as effects: "affects how well we sleep", "may explain why women get more migraines"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.syntax.actors import actor
from claimminer.pipes.trees.walks import children, is_verb

__all__ = ["asked_by", "told_how"]


def asked_by(word: Token, cue: Cue) -> Token | None:
    """"determines how people respond", "affects how well we sleep", "may explain why": the clause is the effect."""
    openers = ("how", "why") if cue.word == "explain" else ("how",)
    told = cue.type in ("affects", "treats") or cue.word == "explain"
    if not told or word.i + 1 >= len(word.doc) or word.nbor().lower_ not in openers:
        return None
    clauses = children(word, "ccomp", "xcomp", "advcl", "dobj")
    return next((clause for clause in clauses if is_verb(clause) and clause.i > word.i + 1), None)


def told_how(word: Token, cue: Cue, asked: Token) -> Finding | None:
    """The claim whose effect is a clause; "This may explain why it hurts" holds no more than that it hurts."""
    who = actor(word)
    if cue.word != "explain":
        return build(word, cue._replace(type="affects", direction="none"), who, asked)
    return build(word, cue, who, asked) if who is not None and who.pos_ not in ("PRON", "DET") else None
