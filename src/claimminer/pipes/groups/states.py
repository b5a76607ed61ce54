"""What groups are said to be, without a cause: "depression is common in people with diabetes" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.topics import POPULATION
from claimminer.pipes.arguments.findings import Finding, build, up_to_other_side
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.groups.comparatives import HAVING, correlation, direction_of
from claimminer.pipes.groups.graded import is_multiplied
from claimminer.pipes.groups.sides import fronted_group
from claimminer.pipes.groups.trends import is_time
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    children,
    is_passive,
    is_verb,
    objects,
    preposition,
    prepositional_object,
)

__all__ = [
    "GROUPED", "as_many", "graded", "is_common_in", "is_group", "is_had", "is_ill", "is_short_form", "larger_share",
    "skewed", "tends_to_have", "together",
]  # fmt: skip

MEASURING = HAVING - forms_of(("need", "require"))
JOINT = forms_of(groups.JOINT_VERBS)
SUFFERING = forms_of(groups.SUFFERING_VERBS)
STRIKING = forms_of(groups.STRIKING)
DIAGNOSED = forms_of(("diagnose",))
JOINT_ALONE = forms_of(groups.JOINT_ALONE)
CORRELATING = forms_of(("correlate",))
SHARING = forms_of(("share",))
FATES = forms_of((*table.FATE_VERBS, "fall", "respond", "improve"))
MEASURED = table.MEASURED | {"secretion", "levels", "control", "sleep", "hearing"}
GROUPED = table.GROUPS | groups.ARMS
# how far behind its adjective a "than", behind its noun an "as" may stand ("shorter at age seven than"), plus one
THAN_REACH = 7
OF_WHAT = ("of", "in", "with")
TOGETHER = JOINT | SHARING
SUFFERED = SUFFERING | forms_of(("lose", "gain", "make", "produce", "see", "face"))
STUDIED = groups.STUDIED | {"those", "they"}


def is_common_in(token: Token) -> Finding | None:
    """Depression is common in people with diabetes; "is common in Sweden" tells of no group."""
    first = token.head if token.dep_ == "conj" and token.head.dep_ == "amod" else token  # "a new and common problem"
    if token.lower_ in groups.COMMON and first.dep_ == "amod" and first.head.lower_ in groups.COMPLICATIONS:
        return _is_common_finding(first.head)
    if token.lower_ not in groups.COMMON or token.dep_ not in ("acomp", "ROOT", "conj", "ccomp"):
        return None
    prep = preposition(token, groups.IN_GROUP, reach=2)
    prep = prep or next((child for child in children(token.head, "prep") if child.lower_ in groups.IN_GROUP), None)
    if prep is None or prep.i < token.i:
        prep = fronted_group(token)
    group = prepositional_object(prep) if prep is not None else None
    thing = next(children(token.head if token.dep_ == "acomp" else token, "nsubj"), None)
    if group is None or thing is None or thing.pos_ == "PRON":
        return None
    both = names_state(group.lower_) and _is_illness(thing)  # "epilepsy is common in autism"
    if not (both or is_ill(group)):
        return None
    return build(token, correlation(f"{token.lower_} in", "none"), group, thing, last=prep)


def _is_common_finding(noun: Token) -> Finding | None:
    """Kidney disease is a frequent complication in patients with lupus."""
    prep = preposition(noun, groups.IN_GROUP, reach=1) or preposition(noun.head, ("in", "among"), reach=1)
    group = prepositional_object(prep) if prep is not None else None
    if noun.dep_ != "attr" or group is None or not is_ill(group):
        return None
    return build(noun, correlation(f"{noun.lower_} in", "none"), group, subject(noun), last=prep)


def larger_share(token: Token) -> Finding | None:
    """A greater proportion of smokers developed bronchitis; more smokers than controls did; fewer of them died."""
    if token.lower_ not in groups.LARGER or not (token.dep_ == "amod" or _counts(token)):
        return None
    noun = token if _counts(token) else token.head
    of = preposition(noun, ("of",), reach=1) if noun == token or noun.lower_ in groups.SHARES else None
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.tag_ not in ("VBD", "VBP") or verb.lower_ not in SUFFERING | FATES:
        return None
    who = prepositional_object(of) if of is not None else noun
    cue = correlation(f"more {verb.lower_}", direction_of(token))
    if who is None or not is_group(who):
        return None
    if of is None and not (noun.i + 1 < len(token.doc) and noun.nbor().lower_ == "than"):
        prep = preposition(verb, ("in", "on", "with"), reach=1)  # "fewer patients died in the treated group"
        group = prepositional_object(prep) if prep is not None else None
        apart = group is not None and (group.lower_ in GROUPED or is_group(group))
        return build(verb, cue, group, noun, last=prep) if apart else None
    thing = objects(verb)
    return build(verb, cue, who, thing) if thing is not None else build(token, cue, who, verb, last=of)


def _counts(token: Token) -> bool:
    """"fewer of the patients"."""
    return token.lower_ in ("more", "fewer") and token.dep_ == "nsubj"


def as_many(token: Token) -> Finding | None:
    """Smokers had twice as many strokes (as others), as much pain; "twice as much iron as spinach" is no finding."""
    if token.lower_ not in groups.HOW_MANY or token.dep_ not in ("amod", "nummod") or token.i == 0:
        return None
    thing, verb, multiplied = token.head, token.head.head, is_multiplied(token)
    who = subject(verb) if thing.dep_ == "dobj" and verb.lower_ in SUFFERED | MEASURING else None
    if token.nbor(-1).lower_ != "as" or who is None:
        return None
    grouped = is_group(who) or who.lower_ in STUDIED
    ill = _is_illness(thing) and not is_group(thing)  # "the clinics saw twice as many asthma patients"
    told = names_state(thing.lower_) or _stands_another(thing)
    if not (grouped or ill if multiplied else grouped and told):
        return None
    direction = direction_of(token.doc[token.i - 2]) if multiplied else "none"
    found = build(verb, correlation("have as many", direction), who, thing)
    return found and up_to_other_side(found, "as")


def _stands_another(thing: Token) -> bool:
    """"as much coffee as men", "as much time sitting as women who don't": whether another group is named."""
    behind = thing.doc[thing.i + 1 : thing.i + THAN_REACH]
    at = next((other.i for other in behind if other.lower_ == "as"), None)
    others = thing.doc[at + 1 : at + 4] if at is not None else ()
    return any(is_group(other) or other.lower_ in ("those", "peers", "others") for other in others)


def tends_to_have(token: Token) -> Finding | None:
    """Patients with lupus (often, may) develop anaemia: a group of patients, and an illness that they have besides."""
    if token.lower_ not in SUFFERING or not is_verb(token):
        return None
    often = any(child.lower_ in groups.OFTEN for child in children(token, "advmod"))
    tending = token.dep_ == "xcomp" and token.head.lower_ in groups.TENDING
    who, thing = subject(token), objects(token)
    if who is not None and thing is not None and _shows_signs(token):
        return build(token, correlation(token.lower_, "none"), who, thing)
    if who is None or thing is None or not (often or tending or _is_general(token)):
        return None
    if not (is_group(who) and is_ill(who)):
        return None
    return build(token, correlation(token.lower_, "none"), who, thing) if _is_illness(thing) else None


def _shows_signs(token: Token) -> bool:
    """Former players showed signs of brain damage: a finding in a group that is told apart, not in some of it."""
    who, thing = subject(token), objects(token)
    if who is None or thing is None or token.tag_ != "VBD" or thing.lower_ not in groups.TRACES or not is_group(who):
        return False
    counted = any(child.dep_ == "nummod" or child.lower_ in groups.PARTS | table.MANY for child in who.children)
    of = preposition(thing, ("of",), reach=1)
    ill = of is not None and any(names_state(inner.lower_) for inner in of.subtree)
    return ill and not counted and any(children(who, "amod", "compound", "relcl", "acl", "prep"))


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
    than = any(other.lower_ == "than" for other in token.doc[adjective.i + 1 : adjective.i + THAN_REACH])
    tending = verb.head.lower_ in groups.TENDING and verb.dep_ == "xcomp"
    if not (than or tending or is_ill(who) or any(children(who, "relcl"))):
        return None
    return build(verb, correlation("be", direction_of(token)), who, adjective)


def skewed(token: Token) -> Finding | None:
    """Women are disproportionately affected by migraine; migraine strikes women three times as often as men."""
    degree = token.head if token.lower_ in groups.OFTENEST and token.head.pos_ == "ADV" else token
    verb = degree.head
    agent = next(children(verb, "agent"), None)
    by = prepositional_object(agent) if agent is not None and token.lower_ in ("more", "less") else None
    if by is not None and is_group(by) and degree.lower_ in groups.HOW_OFTEN:
        return build(verb, correlation(f"{verb.lower_} by", direction_of(token)), by, subject(verb), last=agent)
    if verb.lower_ not in STRIKING or not is_verb(verb) or not _is_skewing(degree):
        return None
    if verb.lower_ in DIAGNOSED and is_passive(verb):
        return _diagnosed(verb, degree)
    if agent is not None:
        return build(verb, correlation("affected by", "none"), subject(verb), prepositional_object(agent), last=agent)
    who = objects(verb)
    if who is None or not is_group(who):
        return None
    return build(verb, correlation(verb.lower_, "none"), who, subject(verb))


def _diagnosed(verb: Token, degree: Token) -> Finding | None:
    """Obese children were more often diagnosed with asthma."""
    behind = next((prep for prep in children(verb, "prep") if prep.lower_ == "with"), None)
    thing = prepositional_object(behind) if behind is not None else None
    if behind is None or thing is None or is_time(thing):
        return None
    direction = direction_of(next(children(degree, "advmod"), degree))
    return build(verb, correlation("diagnosed more often", direction), subject(verb), thing, last=behind)


def _is_skewing(token: Token) -> bool:
    if token.lower_ in groups.SKEWING:
        return True
    often = token.lower_ in groups.HOW_OFTEN
    return often and any(child.lower_ in groups.OFTENEST for child in token.children)


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
    ill = any(names_state(token.lower_) or token.lower_ in table.TREATED | groups.ILL for token in told)
    return ill or any(map(is_short_form, children(group, "compound")))  # "COPD patients"


def is_short_form(thing: Token) -> bool:
    """"COPD", "SpA"; not "US"."""
    text = thing.text.rstrip(".")
    return text.isalpha() and sum(map(str.isupper, text)) > 1 and text not in groups.COUNTRIES


def _is_had(thing: Token) -> bool:
    """"with COPD", "with a fatty liver": an illness by its short form, or an organ that is somehow."""
    if thing.head.lower_ != "with":
        return False
    return is_short_form(thing) or (thing.lower_ in ORGANS | BODY_PLACES and any(children(thing, "amod")))


def is_had(prep: Token) -> bool:
    """"with COPD"."""
    return any(map(_is_had, children(prep, "pobj")))


def _is_illness(thing: Token) -> bool:
    """"insulin resistance", "bouts of diarrhoea", "changes in mood"."""
    inner = (what for prep in children(thing, "prep") if prep.lower_ in OF_WHAT for what in children(prep, "pobj"))
    heads = (thing, *inner) if thing.lower_ in groups.BOUTS else (thing,)
    named = (token.lower_ for head in heads for token in (head, *children(head, "compound", "amod")))
    return any(names_state(word) or (heads[1:] and word in MEASURED) for word in named)
