"""What is alike in groups, or is so in one alone: "was similar in A and B", "in A but not in B" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.comparatives import correlation
from claimminer.pipes.groups.graded import PREDICATIVE
from claimminer.pipes.groups.sides import are_several
from claimminer.pipes.groups.states import GROUPED, is_group
from claimminer.pipes.groups.trends import is_time
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children, is_passive, is_verb, preposition, prepositional_object

__all__ = ["alike", "only_in", "regardless"]

SEEN = forms_of((*table.SEEING_VERBS, *table.ACHIEVING_VERBS))
# how far behind a group its "but not in" may stand
OTHERS_REACH = 12
# how far before "regardless of" what is alike may be told
ALIKE_BEFORE = 12


def alike(token: Token) -> Finding | None:
    """Y was not different between A and B; Y was similar in A and B."""
    if token.lower_ not in table.ALIKE or token.dep_ not in PREDICATIVE:
        return None
    prep = preposition(token, tuple(table.ALIKE_IN), reach=1)
    prep = prep or next((child for child in children(token.head, "prep") if child.lower_ in table.ALIKE_IN), None)
    group = prepositional_object(prep) if prep is not None and prep.i > token.i else None
    if prep is None or group is None or is_time(group):
        return None
    # "in patients with gout and controls", with the controls hung on the gout
    several = prep.lower_ in table.BETWEEN_GROUPS or are_several(group) or _is_no_different(token, group)
    several = several or any(other.dep_ == "conj" and is_group(other) for other in group.subtree)
    if not several and group.lower_ not in table.GROUPS:
        return None
    thing = subject(token)
    if thing is None or thing.pos_ == "PRON":
        return None
    return build(token, correlation(token.lower_, "none"), group, thing, last=prep)


def regardless(token: Token) -> Finding | None:
    """Survival was similar regardless of age; the old received similar treatment irrespective of sex."""
    if token.lower_ not in table.REGARDLESS:
        return None
    prep = preposition(token, ("of",), reach=1)
    group = prepositional_object(prep) if prep is not None else None
    before = token.doc[max(0, token.i - ALIKE_BEFORE) : token.i]
    told = next((other for other in before if other.lower_ in table.AS_MUCH), None)
    if told is None or group is None:
        return None
    thing = told.head if told.dep_ in ("amod", "nmod") else subject(told)
    if thing is not None and is_group(thing):  # "patients did equally well"
        thing = next((above for above in told.ancestors if is_verb(above)), None)
    return build(token, correlation("regardless of", "none"), group, thing, last=prep)


def only_in(token: Token) -> Finding | None:
    """The decline was significant in women but not in men; antibodies were found in patients but not in controls."""
    seen = token.lower_ in SEEN and is_passive(token)
    if not seen and (token.lower_ not in table.PLAIN_TO_SEE or token.dep_ not in PREDICATIVE):
        return None
    verb = token if seen else token.head
    for prep in (*children(token, "prep"), *children(verb, "prep")):
        group = prepositional_object(prep)
        if group is None or prep.i < token.i or prep.lower_ not in groups.IN_GROUP or not _is_people(group):
            continue
        if _is_denied_elsewhere(group):
            return build(token, correlation(f"{token.lower_} only in", "none"), group, subject(token), last=prep)
    return None


def _is_denied_elsewhere(group: Token) -> bool:
    """"in women | but not in men", "in black | but not white patients"."""
    behind = [other.lower_ for other in group.doc[group.i + 1 : group.i + OTHERS_REACH]]
    denied = next((at for at in range(len(behind)) if behind[at : at + 2] == ["but", "not"]), None)
    if denied is None:
        return False
    return group.pos_ == "ADJ" or not {*groups.IN_GROUP, "for"}.isdisjoint(behind[denied + 2 : denied + 3])


def _is_people(group: Token) -> bool:
    """"women", "the exercise group", "black but not white participants"."""
    return is_group(group) or group.lower_ in GROUPED or group.lower_ in groups.STUDIED or group.pos_ == "ADJ"


def _is_no_different(token: Token, group: Token) -> bool:
    """"was no different in patients who smoked": they are told apart from the others."""
    beside = (no for word in (token, token.head) for no in children(word, "advmod", "neg", "det"))
    denied = any(no.lower_ in ("no", "not") for no in beside)
    return token.lower_ == "different" and denied and is_group(group) and any(children(group, "relcl", "prep", "acl"))
