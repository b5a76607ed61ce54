"""What is done to a group, or by it, more often than with others: "women were less often referred" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.pipes.arguments.findings import Finding, build, up_to_other_side
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.comparatives import correlation, direction_of
from claimminer.pipes.groups.states import GROUPED, is_group
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children, is_passive, is_verb, objects, prepositional_object

__all__ = ["done_more_often", "more_of_them"]

UNDERGOING = forms_of((*groups.UNDERGOING_VERBS, *groups.SUFFERING_VERBS))
DONE_TO = forms_of(groups.DONE_TO_VERBS)
# what tells some people apart from all
TELLING = ("relcl", "acl", "prep", "compound", "amod", "nmod")
# how far before "often" its "twice" may stand
MULTIPLE_REACH = 4


def done_more_often(token: Token) -> Finding | None:
    """Women were less often referred for surgery; smokers more often skip meals; they were more often anaemic."""
    verb, degree = token.head, _degree(token)
    if degree is None or token.dep_ != "advmod" or not (is_verb(verb) or verb.lower_ in BE):
        return None
    who = subject(verb)
    thing = _told(verb, token)
    if who is None or thing is None or who.i > token.i or not is_group(who) or not _is_told_apart(who):
        return None
    cue = correlation(f"{verb.lower_} more often", direction_of(degree))
    found = build(token if thing == verb or verb.lower_ in BE else verb, cue, who, thing)
    return found and up_to_other_side(_from_auxiliary(found, verb, degree), "than")


def _degree(often: Token) -> Token | None:
    """The "more" of "more often", the "twice" of "twice as often"."""
    before = often.doc[max(0, often.i - MULTIPLE_REACH) : often.i]
    if often.lower_ not in groups.HOW_OFTEN or not len(before):
        return None
    if before[-1].lower_ != "as":
        return before[-1] if before[-1].lower_ in ("more", "less") else None
    return next((other for other in before if other.lower_ in table.MULTIPLES), None)


def _told(verb: Token, often: Token) -> Token | None:
    """What is said of the group: what it is, has, or what is done to it."""
    if verb.lower_ in BE:
        return next((child for child in children(verb, "acomp") if child.i > often.i), None)
    if is_passive(verb):
        return verb if verb.lower_ in DONE_TO and often.i < verb.i else None
    return objects(verb) if verb.lower_ in UNDERGOING else None


def _from_auxiliary(found: Finding, verb: Token, degree: Token) -> Finding:
    """The relation from its first auxiliary or its degree: "{were less often} referred"."""
    first = min([child.i for child in children(verb, "aux", "auxpass")], default=degree.i)
    first = min(first, degree.i, verb.i if verb.lower_ in BE else degree.i)
    start, end = found.cause
    return found._replace(cause=(start, min(end, first)), relation=(min(first, found.relation[0]), found.relation[1]))


def _is_told_apart(who: Token) -> bool:
    """"Women", "smokers", "patients with gout"; not "patients"."""
    return who.lower_ not in groups.ANY_PATIENTS or any(children(who, *TELLING))


def more_of_them(token: Token) -> Finding | None:
    """Fewer women than men received statins; more patients in the warfarin group needed transfusion."""
    noun = token.head
    verb = noun.head
    if token.lower_ not in ("more", "fewer") or token.dep_ != "amod" or noun.dep_ not in ("nsubj", "nsubjpass"):
        return None
    done = verb.lower_ in (DONE_TO if is_passive(verb) else UNDERGOING)
    if not (done and verb.tag_ in ("VBD", "VBP", "VBN") and _is_set_apart(noun)):
        return None
    thing = verb if is_passive(verb) else objects(verb)
    word = next(children(verb, "auxpass"), None) if thing == verb else verb
    if word is None or thing is None:
        return None
    return build(word, correlation(f"more {verb.lower_}", direction_of(token)), noun, thing)


def _is_set_apart(noun: Token) -> bool:
    """Whether others are named beside people, or the group that they are of: "than men", "in the warfarin group"."""
    behind = {prep.lower_: prepositional_object(prep) for prep in children(noun, "prep")}
    other = behind.get("than")
    if other is not None:
        return is_group(noun) or (noun.pos_ == "ADJ" and is_group(other))  # "fewer black than white patients"
    arms = (behind.get(inside) for inside in ("in", "on", "with"))
    return is_group(noun) and any(arm is not None and arm.lower_ in GROUPED for arm in arms)
