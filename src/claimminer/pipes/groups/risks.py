"""Risks and rates of groups: "X is at higher risk of Y", "X had half the rate of Y"."""

from __future__ import annotations

from spacy.tokens import Span, Token

from claimminer.language import comparisons as table
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.comparatives import HAVING, correlation, direction_of
from claimminer.pipes.groups.headlines import is_degree, opened_by
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    has_finite_verb,
    is_verb,
    nominal_before,
    objects,
    preposition,
    prepositional_object,
)

__all__ = ["at_risk"]

PUTTING = forms_of(("put", "place", "leave", "keep"))
# "remain at risk", "live at higher risk"
BEING_AT = BE | {"re"} | HAVING | PUTTING | forms_of(
    ("remain", "stay", "become", "seem", "appear", "find", "consider", "know", "think", "believe")
)
# how far before a risk its verb may stand ("face up to a ten times greater risk")
CARRIED = 7


def at_risk(token: Token) -> Finding | None:
    """X is at higher risk of Y; X had a higher risk of Y; X put people at risk of Y."""
    multiplied = any(other.lower_ in table.MULTIPLES for other in token.doc[max(0, token.i - 2) : token.i])
    if token.lower_ not in ("risk", "odds", "likelihood") and not (multiplied and token.lower_ in table.RISK_NOUNS):
        return None  # "had half the rate of"
    prep = preposition(token, ("of", "for", "from"), reach=1)
    if prep is None:
        return None
    before = token.doc[max(0, token.i - CARRIED) : token.i]
    degree = next((other for other in before[-4:] if is_degree(other)), None)
    if degree is None and token.head.lower_ != "at":
        return None
    carrier = _carrier(token) or next((other for other in before if other.lower_ in HAVING and is_verb(other)), None)
    at = token.head.lower_ == "at"
    if at and carrier is not None and _named_at_risk(carrier):
        return None
    inside = at and token.head.dep_ != "ROOT" and has_finite_verb(token.doc)
    if inside and (carrier is None or carrier.lower_ not in BEING_AT):
        return None  # "girls at risk for obesity took part": who is meant
    group = subject(carrier) if carrier is not None else _facing(before)
    if group is None and at:  # a headline: "children at higher risk of asthma"
        group = nominal_before(token.head)
    cue = correlation("risk of", direction_of(degree or token))
    found = build(token, cue, group, prepositional_object(prep), last=prep)
    return opened_by(found, token.head) if found is not None and at else found


def _facing(before: Span) -> Token | None:
    """The subject of "nurses face double the risk", its verb read as a noun."""
    face = next((other for other in before if other.lower_ == "face" and other.tag_ == "NN"), None)
    return nominal_before(face) if face is not None else None


def _named_at_risk(verb: Token) -> bool:
    """"The test can identify patients at risk of relapse": whom it is about, no finding; "puts people at risk"."""
    return verb.lower_ not in HAVING | PUTTING and objects(verb) is not None


def _carrier(token: Token) -> Token | None:
    if token.dep_ == "pobj" and token.head.lower_ in ("at", "with"):
        verb = token.head.head
        verb = verb.head if verb.lower_ in ("more", "less", "most") else verb  # "are more at risk"
        return verb if is_verb(verb) or verb.pos_ == "AUX" else None
    if token.dep_ == "pobj" and (token.head.lower_, token.head.head.lower_) == ("to", "up"):
        return token.head.head.head  # "face up to a 19 times greater risk"
    return token.head if token.dep_ in ("dobj", "attr") and token.head.lower_ in HAVING | BE else None
