"""What groups are said to be, without a cause: "depression is common in people with diabetes" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.topics import POPULATION
from claimminer.pipes.carriers import BE
from claimminer.pipes.comparatives import correlation, direction_of, is_time
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import children, is_verb, objects, preposition, prepositional_object

__all__ = ["graded", "is_common_in", "larger_share", "skewed", "tends_to_have", "together"]

JOINT = forms_of(groups.JOINT_VERBS)
SUFFERING = forms_of(groups.SUFFERING_VERBS)
STRIKING = forms_of(groups.STRIKING)
JOINT_ALONE = forms_of(groups.JOINT_ALONE)
CORRELATING = forms_of(("correlate",))
SHARING = forms_of(("share",))
OF_WHAT = ("of", "in", "with")
TOGETHER = JOINT | SHARING


def is_common_in(token: Token) -> Finding | None:
    """Depression is common in people with diabetes; "is common in Sweden" tells of no group."""
    if token.lower_ in groups.COMMON and token.dep_ == "amod" and token.head.lower_ in groups.COMPLICATIONS:
        return _is_common_finding(token.head)
    if token.lower_ not in groups.COMMON or token.dep_ not in ("acomp", "ROOT", "conj", "ccomp"):
        return None
    prep = preposition(token, groups.IN_GROUP, reach=2)
    prep = prep or next((child for child in children(token.head, "prep") if child.lower_ in groups.IN_GROUP), None)
    group = prepositional_object(prep) if prep is not None and prep.i > token.i else None
    thing = next(children(token.head if token.dep_ == "acomp" else token, "nsubj"), None)
    if group is None or thing is None or thing.pos_ == "PRON":
        return None
    both = names_state(group.lower_) and _is_illness(thing)  # "epilepsy is common in autism"
    if not (both or is_ill(group)):
        return None
    return build(token, correlation(f"{token.lower_} in", "none"), group, thing, last=prep)


def _is_common_finding(noun: Token) -> Finding | None:
    """Kidney disease is a frequent complication in patients with lupus."""
    prep = preposition(noun, groups.IN_GROUP, reach=1)
    group = prepositional_object(prep) if prep is not None else None
    if noun.dep_ != "attr" or group is None or not is_ill(group):
        return None
    return build(noun, correlation(f"{noun.lower_} in", "none"), group, subject(noun), last=prep)


def larger_share(token: Token) -> Finding | None:
    """A greater proportion of smokers developed bronchitis; more smokers than controls did."""
    if token.lower_ not in groups.LARGER or token.dep_ != "amod":
        return None
    noun = token.head
    of = preposition(noun, ("of",), reach=1) if noun.lower_ in groups.SHARES else None
    than = noun.i + 1 < len(token.doc) and noun.nbor().lower_ == "than"
    who = prepositional_object(of) if of is not None else noun if than else None
    verb = noun.head
    if who is None or not is_group(who) or noun.dep_ != "nsubj" or verb.tag_ not in ("VBD", "VBP"):
        return None
    if verb.lower_ not in SUFFERING:
        return None
    return build(verb, correlation(f"more {verb.lower_}", direction_of(token)), who, objects(verb))


def tends_to_have(token: Token) -> Finding | None:
    """Patients with lupus (often, may) develop anaemia: a group of patients, and an illness that they have besides."""
    if token.lower_ not in SUFFERING or not is_verb(token):
        return None
    often = any(child.lower_ in groups.OFTEN for child in children(token, "advmod"))
    tending = token.dep_ == "xcomp" and token.head.lower_ in groups.TENDING
    who, thing = subject(token), objects(token)
    if who is None or thing is None or not (often or tending or _is_general(token)):
        return None
    if not (is_group(who) and is_ill(who)):
        return None
    return build(token, correlation(token.lower_, "none"), who, thing) if _is_illness(thing) else None


def _is_general(verb: Token) -> bool:
    """"may have", "develop"; not what some patients of a study had, nor those who had it."""
    modal = any(child.lower_ in ("may", "can", "might", "will") for child in children(verb, "aux"))
    if not (modal or verb.tag_ == "VBP") or verb.dep_ not in ("ROOT", "ccomp", "conj"):
        return False
    who = subject(verb)
    told = any(child.lower_ in ("who", "that", "if", "when", "whether") for child in verb.children if child.i < verb.i)
    thing = objects(verb)
    if who is None or thing is None or told or _is_plain_illness(thing):
        return False
    return not any(child.dep_ == "nummod" or child.lower_ in groups.PARTS for child in who.children)


def _is_plain_illness(thing: Token) -> bool:
    """"have no symptoms", "have the disease": which, is not said."""
    return thing.lower_ in groups.ILLNESSES and not any(children(thing, "amod", "compound"))


def graded(token: Token) -> Finding | None:
    """Children with asthma were more anxious than controls: what a group is, in a degree."""
    adjective = token.head if token.dep_ == "advmod" and token.lower_ in ("more", "less") else token
    comparative = adjective != token or token.lower_ in groups.OWN_DEGREES
    if not comparative or adjective.pos_ not in ("ADJ", "VERB", "ADV") or adjective.dep_ not in ("acomp", "ROOT"):
        return None
    verb = adjective.head
    if verb.lower_ not in BE or any(child.dep_ == "neg" for child in adjective.children):
        return None
    who = subject(verb)
    if who is None or not is_group(who) or adjective.lower_ in table.LIKELIHOOD:
        return None
    than = any(other.lower_ == "than" for other in token.doc[adjective.i + 1 : adjective.i + 4])
    tending = verb.head.lower_ in groups.TENDING and verb.dep_ == "xcomp"
    if not (than or tending or is_ill(who)):
        return None
    return build(verb, correlation("be", direction_of(token)), who, adjective)


def skewed(token: Token) -> Finding | None:
    """Women are disproportionately affected by migraine; migraine strikes women three times as often as men."""
    degree = token.head if token.lower_ in ("more", "less", "as", "most") and token.head.pos_ == "ADV" else token
    verb = degree.head
    if verb.lower_ not in STRIKING or not is_verb(verb) or not _is_skewing(degree):
        return None
    agent = next(children(verb, "agent"), None)
    if agent is not None:
        return build(verb, correlation("affected by", "none"), subject(verb), prepositional_object(agent), last=agent)
    who = objects(verb)
    if who is None or not is_group(who):
        return None
    return build(verb, correlation(verb.lower_, "none"), who, subject(verb))


def _is_skewing(token: Token) -> bool:
    if token.lower_ in groups.SKEWING:
        return True
    often = token.lower_ in groups.HOW_OFTEN
    return often and any(child.lower_ in ("more", "less", "as", "most") for child in token.children)


def together(token: Token) -> Finding | None:
    """Asthma and eczema often occur together; gout and gallstones share risk factors."""
    if not is_verb(token) or token.lower_ not in TOGETHER:
        return None
    who = subject(token)
    other = next(children(who, "conj"), None) if who is not None else None
    if who is None or other is None:
        return None
    if token.lower_ not in CORRELATING and not (_is_illness(who) or _is_illness(other)):
        return None
    if token.lower_ in SHARING:
        shared = objects(token)
        if shared is None or shared.lower_ not in groups.SHARED:
            return None
        return build(token, correlation("share", "none"), who, other, last=shared)
    behind = tuple(other.lower_ for other in token.doc[token.i + 1 : token.i + 4])
    phrase = next((words for words in groups.TOGETHER if behind[: len(words)] == words), None)
    if phrase is None and token.lower_ not in JOINT_ALONE:
        return None
    return build(token, correlation("together", "none"), who, other, last=token.doc[token.i + len(phrase or ())])


def is_group(noun: Token) -> bool:
    """Whether a noun names people: "patients", "women", "smokers"."""
    return noun.lower_ in POPULATION | groups.PEOPLE or (noun.tag_ == "NNS" and noun.lower_.endswith(groups.DOERS))


def is_ill(group: Token) -> bool:
    """Whether what tells a group apart is an illness or its treatment: "people with diabetes", "dialysis patients"."""
    if names_state(group.lower_) or is_time(group):
        return False
    told = [token for child in children(group, "prep", "compound", "amod", "acl", "relcl") for token in child.subtree]
    if any(_is_had(thing) for prep in children(group, "prep") for thing in children(prep, "pobj")):
        return True
    return any(names_state(token.lower_) or token.lower_ in table.TREATED | groups.ILL for token in told)


def _is_had(thing: Token) -> bool:
    """"with COPD", "with a fatty liver": an illness by its short form, or an organ that is somehow."""
    if thing.head.lower_ != "with":
        return False
    short = thing.is_alpha and thing.is_upper and len(thing) > 1
    return short or (thing.lower_ in ORGANS | BODY_PLACES and any(children(thing, "amod")))


def _is_illness(thing: Token) -> bool:
    """"insulin resistance", "bouts of diarrhoea", "changes in mood"."""
    inner = (what for prep in children(thing, "prep") if prep.lower_ in OF_WHAT for what in children(prep, "pobj"))
    heads = (thing, *inner) if thing.lower_ in groups.BOUTS else (thing,)
    return any(names_state(token.lower_) for head in heads for token in (head, *children(head, "compound", "amod")))
