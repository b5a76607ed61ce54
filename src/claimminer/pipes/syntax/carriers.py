"""Light verbs: what carries a noun that is a cue ("plays a role"), and whether the noun itself is reported."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.pipes.cues import forms_of
from claimminer.pipes.trees.walks import children, is_nominal, is_passive, is_verb

__all__ = ["BE", "LIGHT", "NAMING", "carrier_of", "is_open", "is_reported", "named_by"]

BE = forms_of(("be",))
LIGHT = forms_of(contexts.LIGHT_VERBS)
FINDING = forms_of(contexts.FINDING_VERBS)
CALLING = forms_of(contexts.CALLING_VERBS)
# "has been suggested as a cause", "was found as a predictor", "can be used as a marker"
NAMING = forms_of(contexts.NAMING_VERBS)
# "the score can be used as a marker" says that it is one; "we used it as a marker", what was done
USING = forms_of(contexts.USING_VERBS)
# "one of the causes of"
COUNTING = ("one", "1", "some", "two", "three", "many", "part")
# "X was the first to report a link": what the infinitive says has happened
HAPPENED = frozenset({"first", "latest", "largest"})
FAILING = forms_of(("fail",))
REMAINING = forms_of(("remain", "stay"))
POINTING = forms_of(("point", "hint"))
SEEMING = forms_of(("seem", "appear", "prove", "tend"))


def carrier_of(noun: Token, verbs: frozenset[str] = LIGHT) -> Token | None:
    """The verb among ``verbs`` that carries a noun: as its object, its predicate, or behind "as"."""
    head = noun.head
    if noun.dep_ == "conj" and (is_nominal(head) or head.lower_ == "little"):  # "little or no difference"
        return carrier_of(head, verbs)
    if noun.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in COUNTING:
        return carrier_of(head.head, verbs)
    if noun.dep_ == "dobj" and head.lower_ in CALLING and not is_passive(head):
        return None  # "considering the link": looked at, not said
    if noun.dep_ in ("dobj", "attr", "oprd", "acomp", "xcomp") and head.lower_ in verbs:
        return head
    if noun.dep_ == "pobj" and _carries_behind(head):
        return head.head.head if head.lower_ == "from" else head.head  # "is far from a cure"
    predicate = noun.dep_ == "ROOT" and any(children(noun, "nsubj"))
    return noun if predicate and any(child.lower_ in BE for child in noun.children) else None


def named_by(verb: Token) -> Token | None:
    """"identified four genes as risk factors": what somebody calls so."""
    if verb.lower_ in POINTING:  # "the findings point to stress as a cause"
        to = next((prep for prep in children(verb, "prep") if prep.lower_ == "to"), None)
        return next(children(to, "pobj"), None) if to is not None else None
    if verb.lower_ not in (CALLING | NAMING) - USING or is_passive(verb):
        return None
    return next((thing for thing in children(verb, "dobj") if thing.i > verb.i), None)


def _carries_behind(prep: Token) -> bool:
    """"is among the causes", "acts as a trigger"."""
    verb = prep.head
    if prep.lower_ == "among" and verb.lower_ in BE:
        return True
    if prep.lower_ == "as" and verb.lower_ in NAMING and is_passive(verb):
        return not _is_method(verb)
    if prep.lower_ == "as" and verb.lower_ in NAMING | POINTING and named_by(verb) is not None:
        return True
    if prep.lower_ == "from" and verb.lower_ == "far":
        return verb.head.lower_ in BE
    return prep.lower_ in ("as", "in", "of", "with", "without") and verb.lower_ in LIGHT and is_verb(verb)


def _is_method(verb: Token) -> bool:
    """"was used as a marker": how it was measured; not "is used", "may be used"."""
    return verb.lower_ in USING and any(aux.tag_ == "VBD" for aux in children(verb, "auxpass"))


def is_reported(noun: Token) -> bool:
    """Whether something is said of the noun itself: it exists, was found, or is the subject of a finite clause."""
    token = _top(noun)
    head = token.head
    if is_open(noun) or _is_topic(noun):
        return False
    infinitive = any(child.lower_ == "to" for child in children(head, "aux"))
    if infinitive and head.head.lower_ not in HAPPENED | SEEMING | FAILING:
        return False  # "to confirm the role of X": a plan; but "there seems to be a role", "failed to show an effect"
    if token.dep_ in ("nsubj", "nsubjpass") and head.lower_ in BE:
        said = [child for child in children(head, "attr", "acomp") if child.i > head.i]
        return bool(said) and not any(child.lower_ in contexts.TOPIC_NOUNS for child in said)
    if token.dep_ == "attr" and head.lower_ in BE:
        clause = head.head if head.dep_ == "xcomp" else head  # "there appears to be a link"
        return any(child.dep_ == "expl" or child.lower_ == "there" for child in clause.children)
    if token.dep_ in ("nsubj", "nsubjpass", "attr", "dobj"):
        return head.lower_ in FINDING or (token.dep_ == "nsubjpass" and head.lower_ == "known")
    if token.dep_ == "prep":
        return token.lower_ in ("to", "at") and head.lower_ in POINTING  # "the findings point to a benefit of X in Y"
    return token.dep_ == "pobj" and token.head.head.lower_ in FINDING


def is_open(noun: Token) -> bool:
    """"the link between X and Y remains unclear", "the effect of X is little documented"."""
    verb = _top(noun).head
    if _top(noun).dep_ not in ("nsubj", "nsubjpass"):
        return False
    said = [verb, *(child for child in children(verb, "acomp", "attr", "oprd") if child.i > verb.i)]
    if verb.lower_ in BE | REMAINING and any(word.lower_ in contexts.OPEN_YET for word in said):
        return True
    if any(word.lower_ in ("certain", "clear") and any(children(word, "advmod", "neg")) for word in said):
        return True  # "is less certain", "is not so clear"
    if verb.lower_ == "known" and any(children(verb, "neg")):
        return True
    return any(how.lower_ in contexts.HARDLY_KNOWN for word in said for how in children(word, "advmod"))


def _is_topic(noun: Token) -> bool:
    """"insights into the role of X in Y": what something is about."""
    token = noun
    while token.dep_ in ("conj", "pobj") and is_nominal(token.head):
        token = token.head
    return token.dep_ == "pobj" and token.head.lower_ in contexts.ABOUT


def _top(noun: Token) -> Token:
    """Up from a noun to the phrase that it is part of or coordinated with."""
    token = noun
    while token.dep_ in ("conj", "pobj", "prep") and token.head != token:
        if not (is_nominal(token.head) or token.head.dep_ == "prep"):
            break
        token = token.head
    return token
