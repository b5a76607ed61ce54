"""Two things that one verb joins, and factors that stand behind their verb."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.relations import Cue
from claimminer.language.topics import REPORTS
from claimminer.pipes.cues import forms_of
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.passives import is_state
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import SUBJECTS, children

__all__ = ["named_behind", "together", "told_together"]

FACTORS = forms_of(("factor", "variable", "characteristic", "predictor", "feature", "trait", "condition"), noun=True)
# "Factors associated with Y were X", "included X"
LISTING = forms_of(("be", "include", "comprise"))
# whom or where it holds ("are associated among women")
WHERE = frozenset({"among", "in", "across", "even", "only", "regardless"})


def named_behind(word: Token) -> Token | None:
    """"Factors associated with relapse were age and smoking": which factors, said behind the verb."""
    factors = word.head
    if word.dep_ not in ("acl", "relcl") or factors.lower_ not in FACTORS:
        return None
    if word.dep_ == "relcl" and factors.tag_ != "NNS":
        return None  # "the main factor that": which one is meant
    if factors.dep_ not in SUBJECTS or factors.head.lower_ not in LISTING:
        return None
    return next((child for child in children(factors.head, "attr", "dobj") if child.i > word.i), None)


def told_together(word: Token, cue: Cue, thing: Token | None) -> Finding | None:
    """"evidence linking sleep and mood": a report links its two objects."""
    other = next(children(thing, "conj"), None) if thing is not None else None
    who = subject(word) if other is not None and cue.word in ("link", "connect", "tie") else None
    if who is None or who.lower_ not in REPORTS:
        return None
    return build(word, cue, thing, other)


def together(word: Token, cue: Cue) -> Finding | None:
    """"sleep and mood are closely linked": the two are the subject."""
    one = next(children(word, "nsubjpass", "nsubj"), None)
    if cue.type != "associated_with" or one is None or not any(children(word, "auxpass", "cop")):
        return None
    other = next(children(one, "conj"), None)
    measured = cue.word in ("correlate", "associate")  # the others join roads and wards as well
    if other is None or not (measured or is_state(one) or is_state(other)):
        return None
    following = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else None
    ends = following is None or following.tag_ in (".", ",", "CC", ":") or following.lower_ in WHERE
    return build(word, cue, one, other) if ends else None
