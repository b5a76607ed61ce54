"""Comparatives said of a subject: "was higher in", "is more common among"; a headline's "risk higher in"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.comparatives import PEOPLE, correlation, direction_of
from claimminer.pipes.groups.sides import fronted_group, group_behind, group_beside, is_set_against
from claimminer.pipes.groups.trends import is_time, is_trend
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    auxiliaries,
    children,
    has_finite_verb,
    is_verb,
    nominal_before,
    objects,
    preposition,
    prepositional_object,
)

__all__ = ["PREDICATIVE", "is_multiplied", "predicate"]

# places of a comparative that is said of its subject
PREDICATIVE = ("acomp", "attr", "oprd", "ROOT", "ccomp", "conj")
DOING = forms_of(("do",))


def predicate(token: Token) -> Finding | None:
    """Y was higher (more common, reduced) in X than in Z."""
    adjective = _graded(token)
    if adjective is None:
        return None
    thing = subject(adjective) or nominal_before(adjective)
    if (beside := group_beside(adjective, thing)) is not None and not (is_time(beside) or _is_due(adjective)):
        return build(adjective, correlation(f"{adjective.lower_} in", direction_of(token)), beside, thing)
    if adjective == token and token.lower_ in table.POSITIVES and not (is_multiplied(token) or is_set_against(token)):
        return None
    prep = _group_preposition(adjective, token)
    group = group_behind(prep) if prep is not None else None
    if group is not None and group.lower_ in table.ASPECTS:  # "fewer in number in people with"
        prep = preposition(group, ("in", "among"), reach=1)
        group = prepositional_object(prep) if prep is not None else None
    if prep is None or group is None or _is_no_group(group, adjective) or _is_due(adjective):
        return None
    if token.lower_ in table.EXTREMES and group.tag_ in ("NNP", "NNPS"):
        return None  # "rates were highest in Glasgow": where
    somebody = thing is not None and thing.lower_ in PEOPLE
    if somebody and prep.lower_ == "for" and group.lower_ not in PEOPLE:  # "women waited longer for a diagnosis"
        return None
    if token.tag_.startswith("VB") and is_trend(thing, prep, group):
        return None
    skilled = somebody and prep.lower_ == "at"  # "left-handed people are better at sports"
    cause, effect = (thing, group) if skilled or _is_its_own(group) else (group, thing)
    return build(adjective, correlation(f"{adjective.lower_} in", direction_of(token)), cause, effect, last=prep)


def _graded(token: Token) -> Token | None:
    """The adjective that a comparative word heads or is: "more common", "higher"; None where it is no predicate."""
    if token.lower_ not in table.COMPARATIVES or token.tag_ in ("VB", "VBP"):
        return None
    if token.dep_ in ("amod", "advmod") and not _heads_predicate(token):
        return None
    if token.i and (token.nbor(-1).lower_, token.lower_) in table.PLAIN_PAIRS:  # "no longer occurs in"
        return None
    adjective = token.head if token.dep_ == "advmod" and token.head.pos_ in ("ADJ", "VERB") else token
    if adjective.lower_ in table.ESTEEMED:
        return None
    headline = adjective.dep_ == "advmod" and adjective.head.dep_ == "ROOT" and not has_finite_verb(token.doc)
    if not headline and adjective.dep_ not in (*PREDICATIVE, "advcl", "relcl", "xcomp", "amod"):
        return None
    if adjective != token and is_verb(adjective) and (objects(adjective) is not None or adjective.lower_ in DOING):
        return None  # "keeps people in a normal rhythm longer"
    return adjective


def _is_no_group(group: Token, adjective: Token) -> bool:
    """"on most days", "are more at risk", "lower in fat", "stayed longer in hospital"."""
    if (is_time(group) and not _is_kind_of_day(group)) or group.lower_ in table.RISK_NOUNS | table.NUTRIENTS:
        return True
    return is_verb(adjective) and (group.lower_ in table.STAYS or group.tag_ == "VBG")


def _is_its_own(group: Token) -> bool:
    """"were impaired in their ability to": the ability is what is impaired."""
    return any(own.lower_ in ("their", "its") for own in children(group, "poss"))


def _is_due(adjective: Token) -> bool:
    """"should be lower in": what is to be expected, or wished for."""
    return any(aux.lower_ == "should" for verb in (adjective, adjective.head) for aux in auxiliaries(verb))


def is_multiplied(adjective: Token) -> bool:
    """"twice as high", "three times as common"."""
    before = adjective.doc[max(0, adjective.i - 3) : adjective.i]
    return len(before) > 1 and before[-1].lower_ == "as" and before[-2].lower_ in table.MULTIPLES


def _heads_predicate(token: Token) -> bool:
    """Whether it stands in a predicate ("more common in") or, in a headline, behind its noun ("risk higher among")."""
    if token.dep_ == "amod":
        return token.head.i < token.i and not has_finite_verb(token.doc)
    return _heads_predicate(token.head) if token.head.dep_ == "amod" else token.head.dep_ in PREDICATIVE


def _group_preposition(adjective: Token, token: Token) -> Token | None:
    """What introduces the group: behind the adjective, behind its verb, or behind "than"."""
    groups = table.GROUP_PREPOSITIONS
    prep = preposition(adjective, groups, reach=3)
    if prep is None and adjective.head != adjective:
        behind = (child for child in adjective.head.children if child.i > adjective.i)
        prep = next((child for child in behind if child.lower_ in groups), None)
    compared = prep is not None and prep.nbor(-1).lower_ == "than"
    if (prep is None or compared) and (opening := _opening_group(adjective)) is not None:
        return opening
    if prep is None:
        than = next((other for other in token.doc[token.i : token.i + 3] if other.lower_ == "than"), None)
        prep = preposition(than, groups, reach=1) if than is not None else None
    return prep or _days(adjective) or fronted_group(adjective)


def _days(adjective: Token) -> Token | None:
    """The "on" of "deaths were higher on public holidays"."""
    behind = (prep for head in (adjective, adjective.head) for prep in children(head, "prep") if prep.i > adjective.i)
    named = (prep for prep in behind for day in children(prep, "pobj") if day.lower_ in table.DAYS)
    return next((prep for prep in named if prep.lower_ == "on"), None)


def _is_kind_of_day(day: Token) -> bool:
    """"on hot days"; not "on most days"."""
    kinds = (child.lower_ for child in children(day, "amod", "compound"))
    told = any(kind not in table.MANY | {"most", "more"} for kind in kinds)
    return told and day.head.lower_ == "on" and day.lower_ in table.DAYS


def _opening_group(adjective: Token) -> Token | None:
    """"In the treated group, pain was lower", "In mice without it, growth was slower": the "in" before the clause."""
    verb = adjective.head
    if not (is_verb(verb) or verb.pos_ == "AUX"):
        return None
    before = (prep for prep in children(verb, "prep") if prep.i < verb.i and prep.lower_ in groups.GROUPING)
    named = PEOPLE | groups.STUDIED | table.GROUPS
    return next((prep for prep in before for who in children(prep, "pobj") if who.lower_ in named), None)
