"""Changes without a cause named as one: "Y improved after X", "Y differs between A and B" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Span, Token

from claimminer.language import comparisons as table
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.pipes.comparatives import HAPPENING, correlation, is_time
from claimminer.pipes.cues import forms_of
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.governors import governors
from claimminer.pipes.group_states import is_group
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import children, is_verb, objects, preposition, prepositional_object
from claimminer.records import Direction

__all__ = ["CHANGING", "HAPPENING", "changed", "dose", "happening"]

CHANGING = forms_of(table.CHANGING_VERBS)
GROWING = forms_of(("grow", "develop"))
DIFFERING = forms_of(("differ", "vary"))
DIRECTIONS: dict[str, Direction] = {
    form: direction for verb, direction in table.CHANGES.items() for form in forms_of((verb,))
}


def changed(token: Token) -> Finding | None:
    """Y improved after X; Y was reduced with X; Y differs between A and B."""
    if token.lower_ not in CHANGING or not is_verb(token) or objects(token) is not None:
        return None
    if (found := _differing(token)) is not None:
        return found
    prep: Token | None = None
    condition = _condition_clause(token)
    if condition is None:
        prep = _change_preposition(token)
        condition = prepositional_object(prep) if prep is not None else None
    aging = prep is not None and condition is not None and (prep.lower_, condition.lower_) == ("with", "age")
    if condition is None or (is_time(condition) and not aging) or condition.pos_ == "NUM":
        return None
    thing = subject(token)
    if _grows_up(token, thing) or _is_in_the_body(prep, condition) or _tells_nobody_apart(token, prep, condition):
        return None
    cue = correlation(token.lower_, DIRECTIONS.get(token.lower_, "none"))
    return build(token, cue, condition, thing, last=prep)


def _differing(verb: Token) -> Finding | None:
    """"women and men differ in their risk", "the groups did not differ in pain scores"."""
    prep = preposition(verb, ("in", "regarding"), reach=1) if verb.lower_ in DIFFERING else None
    who = subject(verb)
    if prep is None or who is None:
        return None
    if who.lower_ not in table.GROUPS and not (is_group(who) and any(children(who, "conj"))):
        return None
    return build(verb, correlation("differ in", "none"), who, prepositional_object(prep), last=prep)


def _grows_up(verb: Token, thing: Token | None) -> bool:
    """"where a baby grows during pregnancy"."""
    return thing is not None and verb.lower_ in GROWING and thing.lower_ in table.GROWING_THINGS


def _tells_nobody_apart(verb: Token, prep: Token | None, group: Token) -> bool:
    """"is rising, especially among adults" is a trend, "varies among people" is said of everybody."""
    if prep is None:
        return False
    if prep.i > 0 and prep.nbor(-1).lower_ in table.SINGLING_OUT:
        return True
    if prep.lower_ == "between":
        return False
    return verb.lower_ in DIFFERING and group.lower_ in table.ALL_KINDS and not any(children(group, "conj", "relcl"))


def _is_in_the_body(prep: Token | None, place: Token) -> bool:
    """"the levels rise in the blood": where, not in whom."""
    return prep is not None and prep.lower_ in ("in", "within", "across") and place.lower_ in ORGANS | BODY_PLACES


def _condition_clause(verb: Token) -> Token | None:
    """"pain fell when patients walked"."""
    for child in children(verb, "advcl"):
        if any(mark.lower_ in ("when", "as", "after") for mark in child.children):
            return child
    return None


def happening(token: Token) -> Finding | None:
    """Y develops when X happens: what goes along is a clause."""
    if token.lower_ not in HAPPENING or not is_verb(token) or objects(token) is not None:
        return None
    condition = next((child for child in children(token, "advcl") if _is_generic(child, token)), None)
    return build(token, correlation(token.lower_, "none"), condition, subject(token)) if condition is not None else None


def _is_generic(clause: Token, verb: Token) -> bool:
    """"when the pancreas cannot keep up": a finite clause behind its verb."""
    if clause.i < verb.i or not any(children(clause, "nsubj", "nsubjpass")):
        return False
    return any(mark.lower_ == "when" for mark in clause.children)


def _change_preposition(verb: Token) -> Token | None:
    if verb.lower_ in DIFFERING:  # "differs in mechanism" names no group
        return preposition(verb, table.DIFFERENCE_PREPOSITIONS, reach=3)
    own = (child for child in children(verb, "prep", "agent") if child.lower_ in table.CHANGE_PREPOSITIONS)
    return next(own, None) or preposition(verb, table.CHANGE_PREPOSITIONS, reach=3)


def dose(token: Token) -> Finding | None:
    """For every 5-unit increase in X, Y rose by 20 percent: read by its words, for the tree is seldom right."""
    doc = token.doc
    if token.lower_ not in table.EVERY or token.i == 0 or doc[token.i - 1].lower_ not in ("for", "with"):
        return None
    comma = next((other.i for other in doc[token.i :] if other.lower_ == ","), len(doc))
    verb = next((other for other in doc[comma + 2 :] if other.lower_ in CHANGING and other.tag_.startswith("VB")), None)
    if verb is None:
        return None
    start = verb.i - 1 if doc[verb.i - 1].tag_ in ("VBZ", "VBP", "VBD", "MD") else verb.i
    cause, effect = _noun_in(doc[token.i : comma]), _noun_in(doc[comma:start])
    if cause is None or effect is None:
        return None
    cue = correlation(verb.lower_, DIRECTIONS.get(verb.lower_, "none"))
    spans = (start, verb.i + 1), (token.i, comma), (comma + 1, start)
    return Finding(cue, verb, *spans, cause, effect, governors(verb))


def _noun_in(words: Span) -> Token | None:
    """The first noun of a stretch."""
    return next((token for token in words if token.pos_ in ("NOUN", "PROPN")), None)
