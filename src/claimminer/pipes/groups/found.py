"""Comparisons that are reported as seen in a group, and those in step: "the more X, the less Y" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups, topics
from claimminer.language.functions import BODY_PLACES, ORGANS, TESTS
from claimminer.language.laboratory import METHODS, TECHNIQUES
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.groups.comparatives import HAPPENING, correlation, direction_of, modified
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.groups.trends import is_time
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    children,
    evidence_for,
    is_passive,
    is_verb,
    is_verbless,
    objects,
    preposition,
    prepositional_object,
)

__all__ = ["found_in", "is_seen", "marked_by", "more_often", "proportion"]

SEEING = forms_of(table.SEEING_VERBS)
SEEN = SEEING | forms_of(("diagnose",))
REPORTING = SEEING | forms_of(table.CONFIRMING_VERBS)
# "less pain was reported by women"
TOLD_BY = forms_of(("report", "show", "experience"))
# what brings or adds evidence
OFFERING = forms_of(("provide", "offer", "give", "add", "contribute"))
MARKING = forms_of(("characterize", "characterise", "mark", "distinguish"))
# what something may be said to happen more often with
GOING_WITH = groups.GROUPING | {"with", "after", "following", "during"}


def found_in(token: Token) -> Finding | None:
    """Lower rates of Y were found in X; a study found elevated levels of Y in X."""
    if token.lower_ not in table.COMPARATIVES or token.dep_ != "amod":
        return None
    thing = _trend_of(modified(token))
    if thing.dep_ == "ROOT" and is_verbless(token.doc):
        return _headlined(token, thing)
    if thing.lower_ in topics.POPULATION | table.ACTIONS:
        return None  # "most children are seen in small hospitals"
    if token.lower_ in ("high", "low") and thing.lower_ in table.SPREADS:
        return None
    shown = evidence_for(thing) or thing
    verb = shown.head
    seen = (verb.lower_ in SEEING and _is_seen(shown, verb)) or _is_reported(shown, verb)
    there = shown.dep_ == "attr" and any(children(verb, "expl"))  # "there are lower rates of"
    if not (seen or there or (shown != thing and _is_offered(shown))):
        return None
    grouping = groups.GROUPING | {"by"} if verb.lower_ in TOLD_BY else groups.GROUPING
    prep = next((child for child in _behind(verb, thing) if child.lower_ in grouping), None)
    if prep is None and _is_seen(thing, verb):  # "more bleeding was observed with aspirin"
        prep = next((child for child in children(verb, "prep") if child.lower_ == "with"), None)
    group = prepositional_object(prep) if prep is not None else None
    if group is not None and group.lower_ == "relation":  # "a higher risk in relation to smoking"
        prep = preposition(group, ("to",), reach=1)
        group = prepositional_object(prep) if prep is not None else None
    if prep is None or group is None or is_time(group) or group.pos_ == "NUM" or _is_place(group) or _is_some(group):
        return None
    if prep.lower_ == "with" and (group.lower_ in TESTS | TECHNIQUES | METHODS or prep.head != verb):
        return None
    if group.lower_ in table.SOME_COUNTRIES and all(other.lower_ != "than" for other in token.doc):
        return None
    cue = correlation("found in", direction_of(token))
    return build(verb if prep.i > verb.i > thing.i else prep, cue, group, thing, last=prep)


def _trend_of(thing: Token) -> Token:
    """The trend of "there was a trend toward shorter stays in", which is what was found."""
    tending = thing.dep_ == "pobj" and thing.head.lower_ in table.TENDING_TOWARD
    trend = thing.head.head if tending else thing
    return trend if trend.lower_ in table.TRENDS else thing


def _is_offered(evidence: Token) -> bool:
    """"the data provide evidence of", "adds to the evidence of"."""
    verb = evidence.head.head if evidence.dep_ == "pobj" and evidence.head.lower_ == "to" else evidence.head
    return evidence.dep_ in ("dobj", "pobj") and verb.lower_ in OFFERING


def _is_some(group: Token) -> bool:
    """"in some countries", but not "in some patients with gout": nobody is told apart."""
    told = any(children(group, "prep", "acl", "relcl", "amod", "compound"))
    return not told and any(child.lower_ in table.MANY for child in group.children)


def marked_by(token: Token) -> Finding | None:
    """Women with gout are characterised by poorer sleep: a group, and a comparative of what marks it."""
    thing = token.head
    verb = thing.head.head
    if token.lower_ not in table.COMPARATIVES or token.dep_ != "amod" or verb.lower_ not in MARKING:
        return None
    who = subject(verb)
    if thing.head.dep_ != "agent" or who is None or not is_group(who):
        return None
    return build(verb, correlation("marked by", direction_of(token)), who, thing, last=thing.head)


def _is_place(group: Token) -> bool:
    """"in the left lung", but not "in the lungs of smokers": where something was found, not in whom."""
    of = preposition(group, ("of",), reach=1)
    whose = prepositional_object(of) if of is not None else group
    return whose is not None and whose.lower_ in ORGANS | BODY_PLACES


def is_seen(token: Token) -> bool:
    """"low zinc was seen": whether what an adjective modifies is reported as seen."""
    thing = modified(token)
    return token.dep_ == "amod" and thing.head.lower_ in SEEING and thing.dep_ == "nsubjpass"


def _headlined(token: Token, thing: Token) -> Finding | None:
    """"Worse Outcomes for Older Patients": a headline compares without a verb."""
    ill = any(names_state(part.lower_) for part in (thing, *children(thing, "compound")))
    opening = groups.GROUPING | ({"for", "after", "following"} if ill else {"for"})  # "Fewer strokes after"
    prep = next((child for child in _behind(thing, thing) if child.lower_ in opening), None)
    group = prepositional_object(prep) if prep is not None else None
    if prep is None or group is None or is_time(group) or token.lower_ in table.POSITIVES - {"high", "low"}:
        return None
    if _is_place(group):  # "High levels of fats in the blood"
        return None
    return build(prep, correlation("found in", direction_of(token)), group, thing)


def _is_seen(thing: Token, verb: Token) -> bool:
    return thing.dep_ == "nsubjpass" and is_passive(verb)


def _is_reported(thing: Token, verb: Token) -> bool:
    """Whether a study or its authors report it ("the study found higher levels")."""
    who = subject(verb)
    told = verb.lower_ in REPORTING and thing.dep_ == "dobj"
    return told and who is not None and who.lower_ in topics.REPORTS | topics.NOBODY | table.RECORDS


def _behind(verb: Token, thing: Token) -> list[Token]:
    """The prepositions behind the verb and behind what was seen, in text order."""
    found = [*children(verb, "prep", "agent"), *children(thing, "prep")]
    below = (child for prep in children(thing, "prep") for inner in children(prep, "pobj") for child in inner.children)
    found.extend(child for child in below if child.dep_ == "prep")
    return sorted((prep for prep in found if prep.i > thing.i), key=lambda prep: prep.i)


def more_often(token: Token) -> Finding | None:
    """Y occurred more often with X (than with Z); Y was seen twice as often in X."""
    adverb = token if token.lower_ in groups.HOW_OFTEN else token.head
    degree = adverb.nbor(-1) if adverb.i > 1 else adverb
    verb = adverb.head
    if adverb.lower_ not in groups.HOW_OFTEN or degree.lower_ not in groups.OFTENER:
        return None
    if not (verb.lower_ in HAPPENING or (verb.lower_ in SEEN and is_passive(verb))) or objects(verb) is not None:
        return None
    if degree.lower_ == "as":
        degree = degree.nbor(-1)
        degree = degree.nbor(-1) if degree.lower_ == "times" and degree.i else degree
    behind = (prep for head in (verb, adverb) for prep in children(head, "prep") if prep.lower_ in GOING_WITH)
    prep = min(behind, default=None, key=lambda prep: (prep.i < adverb.i, prep.i))
    group = prepositional_object(prep) if prep is not None else None
    if prep is None or group is None or is_time(group) or group.pos_ == "NUM" or _is_place(group):
        return None
    cue = correlation(f"{verb.lower_} more often", direction_of(degree))
    return build(verb, cue, group, subject(verb), last=adverb if prep.i < adverb.i else prep)


def proportion(token: Token) -> Finding | None:
    """The larger X, the lower Y."""
    if not _opens(token):
        return None
    comma = next((other.i for other in token.doc[token.i :] if other.lower_ == ","), len(token.doc))
    later = next((other for other in token.doc[comma + 1 : comma + 3] if _opens(other)), None)
    if later is None:
        return None
    end = next((o.i for o in token.doc[later.i :] if o.lower_ in (",", ";", ".")), len(token.doc))
    effect = _nominal(later, end)
    cause = _person_doing(token, comma) or _nominal(token, comma)
    if cause is None and effect is not None and _is_of_health(effect):
        cause = _doing(token, comma)
    if cause is None or effect is None:
        return None
    cue = correlation("the more the more", direction_of(later))
    spans = (later.i - 1, later.i + 1), (token.i + 1, comma), (later.i + 1, end)
    return Finding(cue, later, *spans, cause, effect, governors(later))


def _opens(token: Token) -> bool:
    """"the larger"."""
    return token.tag_ in ("JJR", "RBR") and token.i > 0 and token.nbor(-1).lower_ == "the"


def _nominal(degree: Token, end: int) -> Token | None:
    """The first noun between a degree and the end of its half."""
    return next((other for other in degree.doc[degree.i + 1 : end] if other.pos_ in ("NOUN", "PROPN")), None)


def _person_doing(degree: Token, end: int) -> Token | None:
    """The verb of "the longer people sleep": not they, but what they do."""
    verb = degree.head
    own = degree.dep_ == "advmod" and is_verb(verb) and degree.i < verb.i < end
    return verb if own and any(is_group(who) for who in children(verb, "nsubj")) else None


def _doing(degree: Token, end: int) -> Token | None:
    """The verb of a half without a noun ("the longer it feeds")."""
    return next((other for other in degree.doc[degree.i + 1 : end] if is_verb(other)), None)


def _is_of_health(thing: Token) -> bool:
    """"the risk", "blood pressure"; not "the soup"."""
    return thing.lower_ in table.RISK_NOUNS or any(names_state(token.lower_) for token in thing.subtree)
