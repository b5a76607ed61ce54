"""Public affairs told in a causal wording: "the row led to an inquiry", "sales fell after the ban" (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import affairs, topics
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of, names_body, names_state
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.trees.walks import children, is_passive

__all__ = ["is_affair"]

STOPPING = forms_of(tuple(sorted(affairs.STOPPED)))
TAKING = forms_of(("take",))
# what a thing is of: "shortage of breath", "disruption to sleep"
OF_WHAT = ("of", "in", "to", "for")


def is_affair(finding: Finding) -> bool:
    """Whether a finding tells of money, law, services or opinion, and of nobody's health."""
    effect = finding.effect_head
    if effect.lower_ in affairs.AFFAIRS or _is_waiting(effect):
        return True
    if effect.lower_ in affairs.SERVICES and not _is_bodily(effect):
        return True
    if effect.lower_ == "part" and finding.word.lower_ in TAKING:
        return True  # "more women than men took part"
    if finding.cue.frame == "LETS" and effect.lower_ in affairs.OFFICES:
        return True
    if finding.cue.word == "raise" and effect.lower_ in affairs.MONEY:
        return True
    if finding.cue.type == "treats" and finding.cue.frame == "ACTS" and effect.lower_ in affairs.LIFELESS:
        return not _is_bodily(effect)  # "treats the vessel walls"
    refused = finding.cue.word == "turn" and finding.cue.particle == "down" and effect.lower_ in affairs.REFUSED
    return any(is_kind(finding) for is_kind in (_is_stirred, _is_manner, _is_decision, _is_civic)) or refused


def _is_waiting(effect: Token) -> bool:
    """"waiting lists", "waiting times"."""
    own = (child.lower_ for child in children(effect, "compound", "amod"))
    return effect.lower_ in affairs.WAITING and "waiting" in own


def _is_bodily(thing: Token) -> bool:
    """"shortage of breath", "wound closure", "oxygen demand"."""
    of = (inner for prep in children(thing, "prep") if prep.lower_ in OF_WHAT for inner in children(prep, "pobj"))
    named = [token.lower_ for token in (*children(thing, "compound", "amod"), *of)]
    return any(names_state(word) or names_body(word) or word in affairs.OF_THE_BODY for word in named)


def _is_stirred(finding: Finding) -> bool:
    """"the ruling led to delays"; but "the campaign cut smoking", "the decision caused her insomnia"."""
    if finding.cause_head.lower_ not in affairs.STIRRING:
        return False
    words = (token.lower_ for token in finding.word.doc[slice(*finding.effect)])
    return not any(names_state(word) or names_body(word) or word in affairs.HABITS for word in words)


def _is_manner(finding: Finding) -> bool:
    """"changed the way people work", "has transformed how doctors treat it"; but "the way the body handles sugar"."""
    effect = finding.effect_head
    if finding.cue.type == "affects" and effect.lower_ in affairs.LIVES:
        return any(children(effect, "poss"))  # "has changed my life"
    if finding.cue.type not in ("affects", "improves") or effect.lower_ not in affairs.MANNERS:
        return False
    doers = (who for verb in children(effect, "relcl", "acl") for who in children(verb, "nsubj", "nsubjpass"))
    return any(who.lower_ in affairs.DOERS | topics.NOBODY or is_group(who) for who in doers)


def _is_decision(finding: Finding) -> bool:
    """"the trial was stopped early because of slow recruitment": why it was decided so."""
    if finding.cue.frame != "LINK":
        return False
    verb = finding.governors.chain[0]
    if any(thing.lower_ in affairs.AFFAIRS for thing in children(verb, "dobj")):
        return True  # "lost her job because of the illness"
    return verb.lower_ in STOPPING and is_passive(verb) and verb.i in range(*finding.effect)


def _is_civic(finding: Finding) -> bool:
    """"makes it easier to sue hospitals", "cuts the time needed to three minutes"; but "makes it harder to breathe"."""
    start, end = finding.effect
    words = [token.lower_ for token in finding.word.doc[start:end]]
    if finding.cue.frame == "MAKES" and words[:1] == ["it"]:
        behind = words[words.index("to") + 1 :] if "to" in words else []
        return not affairs.CIVIC_VERBS.isdisjoint(behind[:1])
    told = finding.effect_head.lower_ == "time" and not affairs.NEEDED.isdisjoint(words)
    return told and not any(names_state(word) or names_body(word) for word in words)
