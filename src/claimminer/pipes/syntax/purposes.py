"""Purpose infinitives: what is given, taken or advised so that something happens ("doctors use X to prevent Y")."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions
from claimminer.language.grammar import BESIDE, COPULAS, HELPING
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.trees.walks import SUBJECTS, children, is_nominal, is_verb

__all__ = ["advised", "applied", "is_infinitive", "opening"]

ABLE_NOUNS = forms_of(contexts.ABLE_NOUNS, noun=True)
APPLYING = forms_of((*contexts.APPLYING_VERBS, *contexts.GETTING_VERBS))
COMPRISING = forms_of(contexts.COMPRISING_VERBS)
STUDYING = functions.RESEARCHERS - {"expert", "experts"} | {"team", "teams", "group"}
# "to help prevent this": what was spoken of before
AVERTING = ("prevent", "avoid", "ease", "relieve")
UNTOLD_ORDERS = frozenset((*contexts.LEARNING_VERBS, *contexts.CONSULTING_VERBS)) - APPLYING


def is_infinitive(token: Token) -> bool:
    """With "to", also one for several verbs ("to kill or shrink"); or bare, as a complement."""
    auxiliaries = [child.lower_ for child in children(token, "aux", "mark")]
    if "to" in auxiliaries:
        return True
    if token.tag_ == "VBP" and not auxiliaries:
        return opening(token) != token  # "to build muscles and improve it", whatever its tag
    if token.tag_ != "VB" or auxiliaries:
        return False
    return token.dep_ in ("xcomp", "ccomp") or opening(token) != token


def opening(verb: Token) -> Token:
    """The first of coordinated infinitives, which has the "to" of them all."""
    first = verb
    while first.dep_ == "conj" and first.tag_ in ("VB", "VBP") and is_verb(first.head) and first.head.i < first.i:
        if any(child.lower_ != "to" for child in children(first, "aux", "auxpass", *SUBJECTS)):
            break
        first = first.head
    return first if _has_to(first) else verb


def applied(verb: Token) -> Token | None:
    """"doctors use ketamine to treat it", "treatments include drugs to kill it": what is given or taken acts."""
    infinitive = opening(verb)
    if not _is_purpose(infinitive):
        return None
    holder = infinitive.head
    if is_nominal(holder):
        return holder if holder.i < infinitive.i and _is_applied(_first(holder)) else None
    things = [child for child in children(holder, "dobj", "attr") if holder.i < child.i < infinitive.i]
    if not things or not _is_applied(things[0]):
        return None
    return _nearest(things[0], infinitive)


def advised(verb: Token) -> Token | None:
    """"Lie down in a dark room to ease the pain": what one is told to do."""
    infinitive = opening(verb)
    if infinitive.dep_ in ("xcomp", "ccomp") and infinitive.head.lower_ in HELPING:  # "to help prevent it"
        infinitive = infinitive.head
    order = infinitive.head
    if order.pos_ == "ADJ" and order.dep_ in ("oprd", "acomp"):  # "keep the wound clean to lower"
        order = order.head
    if not _is_purpose(infinitive) or infinitive.dep_ not in ("advcl", "xcomp", "ccomp") or order.tag_ != "VB":
        return None
    if order.lower_ in UNTOLD_ORDERS or order.dep_ not in ("ROOT", "conj"):
        return None
    told = not any(children(order, *SUBJECTS, "aux", "auxpass", "mark", "expl"))
    spoken_of = verb.lower_ in AVERTING and any(thing.lower_ == "this" for thing in children(verb, "dobj"))
    return order if told and (spoken_of or any(map(_is_of_health, infinitive.subtree))) else None


def _is_of_health(token: Token) -> bool:
    """"to ease the pain", "to improve blood flow"; not "to stop the video"."""
    return names_state(token.lower_) or token.lower_ in functions.ORGANS | functions.BODY_PLACES


def _has_to(verb: Token) -> bool:
    return any(child.lower_ == "to" for child in children(verb, "aux"))


def _is_purpose(infinitive: Token) -> bool:
    return _has_to(infinitive) and infinitive.head != infinitive


def _is_applied(thing: Token) -> bool:
    """Whether somebody gives, takes or gets it, or a treatment is said to be it."""
    governor = thing.head
    if thing.lower_ in functions.TESTS or (thing.lower_ in ABLE_NOUNS and thing.lower_ not in functions.PLAIN_REMEDIES):
        return False  # "offers a way to reduce it": what offers it does so; "uses tests to find and treat it"
    if thing.dep_ == "dobj" and governor.lower_ in APPLYING:
        if governor.tag_ == "VBD" and any(who.lower_ in STUDYING for who in children(governor, "nsubj")):
            return False  # "the team used an antibody to block it": how the study was done
        dated = governor.dep_ == "pcomp" and governor.head.lower_ in BESIDE  # "after using the bathroom to keep clean"
        return not dated
    listed = thing.dep_ == "dobj" and governor.lower_ in COMPRISING
    called = thing.dep_ == "attr" and governor.lower_ in COPULAS
    care = (own.lower_ in functions.CARE for own in children(governor, "nsubj"))
    return (listed or called) and any(care)


def _first(noun: Token) -> Token:
    while noun.dep_ == "conj" and is_nominal(noun.head):
        noun = noun.head
    return noun


def _nearest(thing: Token, infinitive: Token) -> Token:
    """Of "drugs to kill it, fluids to prevent it", the fluids; of "drugs and fluids to prevent it", both."""
    members = [thing]
    while (later := next(children(members[-1], "conj"), None)) is not None and later.i < infinitive.i:
        members.append(later)
    parted = (one for one in members[::-1] if any(map(_has_to, thing.doc[thing.i : one.i])))
    return next(parted, thing)
