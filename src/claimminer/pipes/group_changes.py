"""Changes, likenesses and fates told of a group without a cause: "a fall in Y was seen after X" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import topics
from claimminer.pipes.carriers import BE
from claimminer.pipes.comparatives import PREDICATIVE, correlation, direction_of, is_time
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import (
    auxiliaries,
    children,
    is_nominal,
    is_passive,
    is_verb,
    objects,
    preposition,
    prepositional_object,
)

__all__ = ["alike", "arising", "faring_alone", "risk_if", "seen_change"]

SEEING = forms_of(table.SEEING_VERBS)
HAPPENING = forms_of(table.HAPPENING_VERBS)
DEVELOPING = forms_of(("develop",))
FATES = forms_of(table.FATE_VERBS)
ADVISING = frozenset({"should", "must", "to"})
# what of its own parts tells a group from everybody ("married men", "people who walk")
DESCRIBING = ("relcl", "acl", "prep", "compound", "amod")


def seen_change(token: Token) -> Finding | None:
    """A fall in Y was seen after X; there was no rise in Y with X; a fall in Y occurred after X."""
    if token.lower_ not in table.CHANGE_NOUNS or not is_nominal(token):
        return None
    inner, verb = preposition(token, ("in", "of"), reach=1), _telling(token)
    thing = prepositional_object(inner) if inner is not None else None
    if inner is None or thing is None or verb is None:
        return None
    for prep in _conditions(verb, token, thing):
        group = prepositional_object(prep)
        if group is None or not _is_condition(group):
            continue
        cue = correlation(f"{token.lower_} seen", table.CHANGE_NOUNS[token.lower_])
        if token.i < verb.i < prep.i:
            return build(verb, cue, group, token, last=prep)
        return build(token, cue, group, thing, last=inner)
    return None


def _telling(noun: Token) -> Token | None:
    """The verb that says that a change was there."""
    verb = noun.head
    if noun.dep_ == "nsubjpass":
        told = verb.lower_ in SEEING and is_passive(verb)
    elif noun.dep_ == "nsubj":
        told = verb.lower_ in HAPPENING
    elif noun.dep_ == "attr":
        told = verb.lower_ in BE and any(children(verb, "expl"))
    else:
        who = subject(verb) if noun.dep_ == "dobj" and verb.lower_ in SEEING else None
        told = who is not None and who.lower_ in topics.REPORTS | topics.NOBODY
    return verb if told else None


def _conditions(verb: Token, noun: Token, thing: Token) -> list[Token]:
    """The prepositions behind a change that may tell what it goes with, in text order."""
    found = (prep for token in (verb, noun, thing) for prep in children(token, "prep"))
    later = (prep for prep in found if prep.i > thing.i and prep.lower_ in table.SEEN_PREPOSITIONS)
    return sorted(later, key=lambda prep: prep.i)


def _is_condition(group: Token) -> bool:
    """Whether it tells groups or times apart: not "in both groups", "after 6 months"."""
    if is_time(group) or group.pos_ in ("NUM", "PRON") or group.lower_ in topics.REPORTS:
        return False
    return all(child.lower_ not in table.EVERYBODY for child in group.children)


def alike(token: Token) -> Finding | None:
    """Y was not different between A and B; Y was similar in A and B."""
    if token.lower_ not in table.ALIKE or token.dep_ not in PREDICATIVE:
        return None
    prep = preposition(token, tuple(table.ALIKE_IN), reach=1)
    prep = prep or next((child for child in children(token.head, "prep") if child.lower_ in table.ALIKE_IN), None)
    group = prepositional_object(prep) if prep is not None and prep.i > token.i else None
    if prep is None or group is None or is_time(group):
        return None
    several = prep.lower_ in table.BETWEEN_GROUPS or any(children(group, "conj"))
    if not several and group.lower_ not in table.GROUPS:
        return None
    thing = subject(token)
    if thing is None or thing.pos_ == "PRON":
        return None
    return build(token, correlation(token.lower_, "none"), group, thing, last=prep)


def faring_alone(token: Token) -> Finding | None:
    """Divorced men die younger: a group that is told apart, and how it fares, with no "than" behind."""
    verb = token.head
    if token.lower_ not in table.FARING or verb.lower_ not in FATES or not is_verb(verb) or token.i < verb.i:
        return None
    if verb.tag_ not in ("VBP", "VBD", "VBZ") or any(aux.lower_ in ADVISING for aux in auxiliaries(verb)):
        return None
    if token.dep_ not in ("advmod", "acomp", "npadvmod", "dobj") or objects(verb) not in (None, token):
        return None
    group = next(children(verb, "nsubj"), None)
    if group is None or group.tag_ != "NNS" or not _is_told_apart(group):
        return None
    return build(verb, correlation(f"{verb.lower_} {token.lower_}", direction_of(token)), group, token)


def _is_told_apart(group: Token) -> bool:
    return any(
        child.lower_ not in table.MANY | table.EVERYBODY | {"more", "most", "fewer"}
        for child in children(group, *DESCRIBING)
    )


def risk_if(token: Token) -> Finding | None:
    """The risk of Y is higher if X."""
    if token.lower_ not in table.COMPARING or token.dep_ != "acomp" or token.head.lower_ not in BE:
        return None
    thing = next(children(token.head, "nsubj"), None)
    if thing is None or thing.lower_ not in table.RISK_NOUNS:
        return None
    for clause in (*children(token.head, "advcl"), *children(token, "advcl")):
        mark = next((child for child in clause.children if child.lower_ in ("if", "when")), None)
        if mark is not None and mark.i > token.i:
            return build(token, correlation(f"{token.lower_} if", direction_of(token)), clause, thing, last=mark)
    return None


def arising(token: Token) -> Finding | None:
    """Y occurs after X; Y occurred in patients treated with X; patients treated with X developed Y."""
    if token.lower_ not in HAPPENING or not is_verb(token):
        return None
    thing, who = objects(token), next(children(token, "nsubj"), None)
    if who is None or who.pos_ == "PRON":
        return None
    if thing is not None:
        developed = token.lower_ in DEVELOPING and _is_treated(who) and _is_state(thing)
        return build(token, correlation(token.lower_, "none"), who, thing) if developed else None
    if not _is_state(who):
        return None
    for prep in children(token, "prep"):
        group = prepositional_object(prep)
        if group is None or not _is_condition(group) or prep.i < token.i:
            continue
        if prep.lower_ in table.LATER or (prep.lower_ in ("in", "among") and _is_treated(group)):
            return build(token, correlation(f"{token.lower_} {prep.lower_}", "none"), group, who, last=prep)
    return None


def _is_treated(group: Token) -> bool:
    """"patients treated with steroids", "workers exposed to dust"."""
    return any(child.lower_ in table.TREATED for child in children(group, "acl"))


def _is_state(thing: Token) -> bool:
    return any(names_state(token.lower_) for token in thing.subtree if token.i <= thing.i)
