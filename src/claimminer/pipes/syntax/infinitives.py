"""Infinitives under a governor: which of them are said to happen, and which are a mere purpose."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions, topics
from claimminer.language.grammar import COPULAS
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.carriers import BE, CALLING, LIGHT, is_reported
from claimminer.pipes.syntax.purposes import applied, is_infinitive, opening
from claimminer.pipes.trees.walks import SUBJECTS, children, is_nominal, is_passive, is_verb

__all__ = ["CARRYING", "COUNTING", "RAISING", "ability_of", "licenses", "serves"]

RAISING = forms_of(contexts.RAISING_VERBS)
APPLYING = forms_of(contexts.APPLYING_VERBS)
WISHING = forms_of(contexts.WISHING_VERBS)
# the infinitive behind one of these is what is said
CARRYING = RAISING | COPULAS
INQUIRING = forms_of(contexts.INQUIRY_VERBS)
ABLE_NOUNS = forms_of(contexts.ABLE_NOUNS, noun=True)
GROWING = forms_of(("rise", "grow", "climb", "overtake", "increase", "go"))
OWNED_ABILITIES = forms_of(("ability", "capacity", "potential", "power", "capability"), noun=True)
# subjects that only stand in for an infinitive
NOTHING = frozenset({"it", "there", "what", "that"})
# "one of the causes of"
COUNTING = ("one", "some", "two", "three", "many", "part", "among")
# "is needed to absorb it": what is so does it, other than what people undertake
NEEDED = ("needed", "required")
# "surgery is done to widen it"
DOING = forms_of(("do",))
DONE = ("done", "performed", "undertaken")
APPLIED = APPLYING.union(NEEDED, DONE, forms_of(contexts.PLACING_VERBS))
UNDERTAKEN = topics.STUDY_PARTS | functions.EFFORTS | {"funding", "time", "money", "support", "staff", "care", "people"}


def licenses(lower: Token, upper: Token) -> bool:
    """Whether an infinitive is said to happen ("is known to", "is able to", "is a way to") or is a mere purpose."""
    if not (is_verb(lower) and is_infinitive(lower)):
        return True
    if lower.i < upper.i:
        return False  # "To reduce bias, X did Y": a purpose
    if lower.lower_ == "become" and upper.lower_ in GROWING:
        return True  # "has risen to become a leading cause of"
    judging = next((child for child in children(upper, "acomp") if child.lower_ in contexts.JUDGING_ADJECTIVES), None)
    if upper.lower_ in COPULAS and judging is not None:
        return _is_said_of(judging, upper)
    if applied(lower) is not None:
        return True
    if upper.lower_ in APPLYING and not is_passive(upper) and any(children(upper, "dobj")):
        return False  # "after using the bathroom to keep clean"
    if any(child.lower_ in ABLE_NOUNS and _is_called(child) for child in children(upper, "dobj")):
        return False
    if _is_how_much(upper) or any(map(_is_how_much, children(upper, "dobj"))):
        return True
    if is_nominal(upper):
        return _is_ability(upper)
    if upper.pos_ == "ADJ" and not is_verb(upper):
        return upper.lower_ not in contexts.JUDGING_ADJECTIVES or _is_said_of(upper, upper.head)
    return upper.lower_ in CARRYING or (upper.lower_ in APPLIED and is_passive(upper))


def _is_how_much(done: Token) -> bool:
    """"does little to prevent it", "did nothing to slow it"."""
    return done.dep_ == "dobj" and done.lower_ in contexts.DONE_TO and done.head.lower_ in DOING


def _is_said_of(adjective: Token, copula: Token) -> bool:
    """"exercise is essential to prevent falls"; not "it is essential to prevent falls"."""
    who = next(children(copula, "nsubj", "csubj"), None)
    return adjective.lower_ in contexts.SERVING_ADJECTIVES and who is not None and who.lower_ not in NOTHING


def _is_ability(noun: Token) -> bool:
    """"has the potential to", "a way to": a noun that somebody has or something is."""
    if noun.lower_ == "first" and noun.dep_ == "attr":
        return True  # "are the first to show a link"
    able, way = noun.lower_ in ABLE_NOUNS, noun.lower_ in functions.WAYS
    if able and (_is_known_for(noun) or ability_of(noun) is not None):
        return True
    noun = _counted(noun)
    doing = noun.head.tag_ == "VBG" and any(aux.lower_ in COPULAS for aux in children(noun.head, "aux"))
    doing = doing and noun.head.lower_ not in WISHING  # "is seeking ways to treat it"
    light = noun.head.lower_ in LIGHT or doing
    light = light and (way or noun.dep_ not in SUBJECTS)  # "the ability to do so is limited"
    carried = (light and not _is_called(noun)) or noun.dep_ == "ROOT"
    wished = is_infinitive(noun.head) and noun.head.head.lower_ not in RAISING  # but "appears to be a measure to"
    return able and carried and not wished


def _is_known_for(noun: Token) -> bool:
    """"is prized for its ability to", "drew attention for their potential to"; not "was studied for its ability to"."""
    theirs = any(own.lower_ in ("its", "their") for own in children(noun, "poss"))
    return theirs and noun.dep_ == "pobj" and noun.head.lower_ == "for" and noun.head.head.lower_ not in INQUIRING


def ability_of(noun: Token) -> Token | None:
    """"confirmed the ability of the score to predict Y", "the score's ability to": who is reported to have it."""
    if noun.lower_ not in OWNED_ABILITIES or noun.head.lower_ in BE or not is_reported(noun):
        return None
    owner = next(children(noun, "poss"), None)
    of = next((prep for prep in children(noun, "prep") if prep.lower_ == "of"), None)
    return owner or (next(children(of, "pobj"), None) if of is not None else None)


def _counted(noun: Token) -> Token:
    """"one of the ways": one."""
    of = noun.head
    return of.head if noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ in COUNTING else noun


def _is_called(noun: Token) -> bool:
    """"doctors know ways to reduce it", "the leaflet lists ways to": none of them is said."""
    return noun.dep_ == "dobj" and noun.head.lower_ in CALLING and not is_passive(noun.head)


def serves(infinitive: Token, governor: Token) -> bool:
    """"needs insulin to control it", "surgery is needed to remove it"; not "more studies are needed to"."""
    if opening(infinitive).head != governor:
        return False
    if applied(infinitive) is not None:
        return True
    what = next(children(governor, "nsubjpass"), None)
    needed = governor.lower_ in NEEDED and is_passive(governor) and is_infinitive(infinitive)
    return needed and what is not None and what.lower_ not in UNDERTAKEN
