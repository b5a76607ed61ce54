"""Changes and fates told of a group without a cause: "a fall in Y was seen after X" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups, topics
from claimminer.language.functions import CARE
from claimminer.language.relations import Cue
from claimminer.language.topics import POPULATION
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.groups.comparatives import HAPPENING, correlation, direction_of, is_usual
from claimminer.pipes.groups.states import is_group, is_ill
from claimminer.pipes.groups.trends import is_time, is_trend
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    TENSED,
    auxiliaries,
    children,
    has_finite_verb,
    is_nominal,
    is_passive,
    is_verb,
    objects,
    preposition,
    prepositional_object,
)
from claimminer.records import Direction, RelationType

__all__ = ["arising", "faring_alone", "risk_if", "seen_change"]

SEEING = forms_of(table.SEEING_VERBS)
CONFIRMING = forms_of(table.CONFIRMING_VERBS)
SHOWN_BY_US = forms_of(("confirm",))
ACHIEVING = forms_of(table.ACHIEVING_VERBS)
ACHIEVED: dict[Direction, RelationType] = {"increase": "improves", "decrease": "decreases", "none": "affects"}
SUFFERING = forms_of(("develop", "suffer", "experience"))
ARISING = HAPPENING | SUFFERING | forms_of(("appear", "lose", "gain"))
TREATING = forms_of(table.TREATING_VERBS)
FATES = forms_of(table.FATE_VERBS)
TAKING = forms_of(("need", "take"))
REACHING = forms_of(table.REACHING_VERBS)
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
        if group is None or not _is_condition(group) or is_trend(thing, prep, group):
            continue
        direction = table.CHANGE_NOUNS[token.lower_]
        cue = correlation(f"{token.lower_} seen", direction)
        if verb.lower_ in ACHIEVING:
            cue = Cue("achieve", "NOUN", ACHIEVED[direction], direction)
        if token.i < verb.i < prep.i:
            return build(verb, cue, group, token, last=prep)
        return build(token, cue, group, thing, last=inner)
    return None


def _headlined(noun: Token) -> bool:
    """"Small increase in cancer risk following CT scans": a headline says it without a verb."""
    of_risk = any(other.lower_ in table.RISK_NOUNS for other in noun.doc[noun.i + 1 : noun.i + 5])
    return noun.dep_ == "ROOT" and of_risk and not has_finite_verb(noun.doc)


def _telling(noun: Token) -> Token | None:
    """The verb that says that a change was there; the noun itself in a headline."""
    verb = noun.head
    if _headlined(noun):
        return noun
    if noun.dep_ == "nsubjpass":
        told = verb.lower_ in SEEING | ACHIEVING and is_passive(verb)
    elif noun.dep_ == "nsubj":
        told = verb.lower_ in HAPPENING
    elif noun.dep_ == "attr":
        told = verb.lower_ in BE and any(children(verb, "expl"))
    else:
        who = subject(verb) if noun.dep_ == "dobj" and verb.lower_ in SEEING | CONFIRMING else None
        ours = verb.lower_ in SEEING | SHOWN_BY_US  # "we confirmed a fall in"; but "the doctors suggest a rise in"
        tellers = topics.REPORTS | topics.NOBODY if ours else topics.REPORTS - {"authors"}
        told = who is not None and who.lower_ in tellers
    return verb if told else None


def _conditions(verb: Token, noun: Token, thing: Token) -> list[Token]:
    """The prepositions behind a change that may tell what it goes with, in text order."""
    found = {prep for token in (verb, noun, thing) for prep in children(token, "prep", "agent")}
    bringing = table.ACHIEVED_WITH if verb.lower_ in ACHIEVING else table.SEEN_PREPOSITIONS
    if verb == noun:
        bringing = table.LATER
    later = (prep for prep in found if prep.i > thing.i and prep.lower_ in bringing)
    return sorted(later, key=lambda prep: prep.i)


def _is_condition(group: Token) -> bool:
    """Whether it tells groups or times apart: not "in both groups", "after 6 months"."""
    if is_time(group) or group.pos_ in ("NUM", "PRON") or group.lower_ in topics.REPORTS:
        return False
    return all(child.lower_ not in table.EVERYBODY for child in group.children)


def faring_alone(token: Token) -> Finding | None:
    """Divorced men die younger: a group that is told apart, and how it fares, with no "than" behind."""
    graded = token.head if token.lower_ in ("more", "less") and token.head.tag_ == "RB" else token  # "more slowly"
    verb = graded.head
    if token.lower_ not in table.FARING or not is_verb(verb) or token.i < verb.i:
        return None
    if verb.lower_ not in FATES and not _is_timed(verb, graded):
        return None
    tending = verb.head if verb.dep_ == "xcomp" and verb.head.lower_ in groups.TENDING else verb
    if verb.tag_ not in TENSED | {"VB"} or any(aux.lower_ in ADVISING for aux in auxiliaries(tending)):
        return None
    if verb.lower_ in TAKING and not any(children(verb, "xcomp")):
        return None
    if graded == token and token.dep_ not in ("advmod", "acomp", "npadvmod", "dobj", "oprd"):
        return None
    thing = objects(verb)
    if (thing not in (None, token) and not _is_timed(verb, graded)) or is_usual(graded):
        return None
    group = next(children(tending, "nsubj"), None)
    if group is None or group.tag_ != "NNS" or not any(map(_is_told_apart, (group, *children(group, "conj")))):
        return None
    if thing not in (None, token):
        return build(verb, correlation(f"{verb.lower_} {token.lower_}", direction_of(token)), group, thing)
    return build(verb, correlation(f"{verb.lower_} {token.lower_}", direction_of(token)), group, graded)


def _is_timed(verb: Token, graded: Token) -> bool:
    """"women who smoke reach the menopause earlier": what people have or go through, sooner or later."""
    return graded.lower_ in table.TIMED and verb.lower_ in REACHING and graded.dep_ == "advmod"


def _is_told_apart(group: Token) -> bool:
    if group.lower_ in groups.PEOPLE or group.lower_.endswith(groups.DOERS):
        return True
    return any(
        child.lower_ not in table.MANY | table.EVERYBODY | {"more", "most", "fewer"}
        for child in children(group, *DESCRIBING)
    )


def risk_if(token: Token) -> Finding | None:
    """The risk of Y is higher if X; Y was worse when X; Y was more effective when X."""
    said = token.head if token.lower_ in ("more", "less") and token.dep_ == "advmod" else token
    if token.lower_ not in table.COMPARATIVES or said.dep_ != "acomp" or said.head.lower_ not in BE:
        return None
    thing = next(children(said.head, "nsubj"), None) or subject(said.head)
    if thing is None or not _is_of_health(thing) or (said == token and token.lower_ in table.POSITIVES):
        return None
    token = said
    for clause in (*children(token.head, "advcl"), *children(token, "advcl")):
        mark = next((child for child in clause.children if child.lower_ in ("if", "when")), None)
        if mark is not None and mark.i > token.i and clause.lower_ != "comes" and any(children(clause, *SUBJECTS)):
            return build(token, correlation(f"{token.lower_} if", direction_of(token)), clause, thing, last=mark)
    return None


def _is_of_health(thing: Token) -> bool:
    """"the risk", "pain", "their sleep", "treatment"; not "the fee"."""
    return thing.lower_ in table.RISK_NOUNS | CARE or any(names_state(token.lower_) for token in thing.subtree)


def arising(token: Token) -> Finding | None:
    """Y occurs after X; Y occurred in patients treated with X; patients treated with X developed Y."""
    seen = token.lower_ in SEEING and is_passive(token)
    if not (seen or token.lower_ in ARISING) or not is_verb(token):
        return None
    thing, who = objects(token), next(children(token, "nsubj", "nsubjpass"), None)
    if who is None or who.pos_ == "PRON":
        return None
    if thing is not None:
        fate = _is_state(thing) if token.lower_ in SUFFERING else thing.lower_ in table.WEIGHTS
        developed = fate and _is_treated(who)
        return build(token, correlation(token.lower_, "none"), who, thing) if developed else None
    if not _is_state(who):
        return None
    for prep in children(token, "prep"):
        group = prepositional_object(prep)
        if group is None or not _is_condition(group) or prep.i < token.i:
            continue
        told_apart = _is_treated(group) or _is_usual_in(token, group) or _is_found_in(token, group)
        grouped = prep.lower_ in ("in", "among") and told_apart
        if grouped or (prep.lower_ in table.LATER and not seen):
            return build(token, correlation(f"{token.lower_} {prep.lower_}", "none"), group, who, last=prep)
    return None


def _is_found_in(verb: Token, group: Token) -> bool:
    """"occurs in people with asthma", "can appear in": what holds of patients, not what some of them had."""
    modal = any(child.tag_ == "MD" for child in children(verb, "aux"))
    return (modal or verb.tag_ in ("VBZ", "VBP")) and is_group(group) and is_ill(group)


def _is_usual_in(verb: Token, group: Token) -> bool:
    """"usually occurs in older adults": how often, and in which people."""
    told = [how for how in children(verb, "advmod") if how.lower_ in groups.OFTEN | groups.SKEWING]
    often = any(all(child.lower_ not in ("more", "less") for child in how.children) for how in told)
    return often and group.lower_ in POPULATION | groups.PEOPLE and any(children(group, "amod", "prep", "relcl", "acl"))


def _is_treated(group: Token) -> bool:
    """"patients treated with steroids", "workers exposed to dust"."""
    if any(child.lower_ in table.TREATED for child in children(group, "acl")):
        return True
    return any(child.lower_ in TREATING for child in children(group, "relcl"))  # "who took the drug"


def _is_state(thing: Token) -> bool:
    return any(names_state(token.lower_) for token in thing.subtree if token.i <= thing.i)
