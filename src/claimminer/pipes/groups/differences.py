"""Differences between groups, told as a noun: "a difference in Y between A and B", "Y showed no difference by sex"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.functions import TESTS
from claimminer.language.laboratory import TECHNIQUES, TEST_ENDINGS
from claimminer.language.topics import NOBODY, REPORTS
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.groups.comparatives import correlation, direction_of
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.groups.trends import is_time
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children, is_passive, is_verb, preposition, prepositional_object

__all__ = ["difference", "sheltered", "times_that"]

TELLING_APART = forms_of(groups.TELLING_APART_VERBS)
SHOWING = forms_of(groups.DIFFERING_VERBS)
# what reports or shows a difference, and does not differ itself
TOLD_IN = REPORTS | NOBODY | table.RECORDS | TESTS | TECHNIQUES
# whose a multiple is: "twice that of others"
OF_WHOM = ("of", *table.GROUP_PREPOSITIONS)
TOLD_BY = groups.BETWEEN | {"by", "across", "according"}


def difference(token: Token) -> Finding | None:
    """a difference in Y between A and B (groups as the cause)."""
    if token.lower_ not in groups.DIFFERENCES or (token.dep_ == "dobj" and token.head.lower_ in TELLING_APART):
        return None
    if (shown := _shown(token)) is not None:
        return shown
    inner = preposition(token, ("in", "of", "for"), reach=1)
    below = (other for other in token.subtree if other.i > token.i)
    between = next((other for other in below if other.lower_ in groups.BETWEEN), None)
    if between is None and is_verb(token.head):
        between = next((child for child in token.head.children if child.lower_ in groups.BETWEEN), None)
    if between is None:
        return None
    if inner is None and is_verb(token.head):  # "no difference was found in Y between A and B"
        inner = next((child for child in children(token.head, "prep") if token.i < child.i < between.i), None)
        inner = inner if inner is not None and inner.lower_ in table.REGARDING else None
    sides, cue = prepositional_object(between), correlation("difference in", "none")
    if inner is not None:
        return build(token, cue, sides, prepositional_object(inner), last=inner)
    behind = _regarding(token, between)
    thing = prepositional_object(behind) if behind is not None else None
    return None if thing is None or is_time(thing) else build(token, cue, sides, thing, last=between)


def _shown(token: Token) -> Finding | None:
    """"Iron stores showed no difference between the groups"; "the groups showed no difference in iron stores"."""
    verb = token.head
    who = subject(verb) if token.dep_ == "dobj" and verb.lower_ in SHOWING and not is_passive(verb) else None
    if who is None or who.lower_ in TOLD_IN or who.lower_.endswith(TEST_ENDINGS):
        return None
    cue = correlation("difference in", "none")
    if who.lower_ in table.GROUPS or is_group(who):
        inner = preposition(token, table.REGARDING, reach=1)
        return build(token, cue, who, prepositional_object(inner), last=inner) if inner is not None else None
    behind = [*children(token, "prep"), *children(verb, "prep", "agent")]
    prep = next((prep for prep in behind if prep.i > token.i and prep.lower_ in TOLD_BY), None)
    group = prepositional_object(prep) if prep is not None else None
    if group is None or is_time(group) or group.pos_ == "NUM":
        return None
    return build(token, cue, group, who, last=prep)


def _regarding(token: Token, between: Token) -> Token | None:
    """What the difference is in, said behind its groups ("between A and B in Y")."""
    inside = {*token.subtree, *between.subtree, *token.head.children}
    later = (other for other in inside if other.i > between.i and other.lower_ in table.REGARDING)
    return min(later, default=None, key=lambda other: other.i)


def times_that(token: Token) -> Finding | None:
    """The risk in smokers was twice that in others, was half that of women: a multiple, and whose the other one is."""
    if token.lower_ not in table.MULTIPLES or token.i + 2 >= len(token.doc):
        return None
    other, verb = token.nbor(), next((above for above in token.ancestors if above.lower_ in BE), None)
    thing = subject(verb) if verb is not None and other.lower_ in table.STANDING_FOR else None
    if verb is None or thing is None:
        return None
    if thing.lower_ not in table.RISK_NOUNS and not any(names_state(own.lower_) for own in thing.subtree):
        return None
    cue = correlation("times that", direction_of(token))
    beside = (group for prep in children(thing, "prep") for group in children(prep, "pobj") if is_group(group))
    group, prep = next(beside, None), preposition(other, OF_WHOM, reach=1)
    if group is not None:  # "the risk in smokers was"
        return build(verb, cue, group, thing, last=other)
    return build(verb, cue, prepositional_object(prep), thing, last=prep) if prep is not None else None


def sheltered(token: Token) -> Finding | None:
    """People with the mutation are protected against heart disease: a group told apart, and what it is spared."""
    if token.lower_ != "protected" or not is_passive(token) or any(children(token, "agent")):
        return None
    who, prep = subject(token), preposition(token, ("against", "from"), reach=1)
    if who is None or prep is None or not is_group(who) or not any(children(who, "prep", "relcl", "acl", "amod")):
        return None
    return build(token, correlation("protected from", "decrease"), who, prepositional_object(prep), last=prep)
