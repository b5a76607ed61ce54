"""Means: where people do it by something, that thing is the cause ("people lower their risk by walking")."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from claimminer.language import groups
from claimminer.language.comparisons import AMOUNTS, TEMPORAL
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.grammar import ADVISING, POSSIBLE
from claimminer.language.topics import NOBODY, PERSONS
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.trees.walks import FINITE, SUBJECTS, children, is_passive, is_verb, opening

__all__ = ["is_bare_order", "is_further_means", "is_somebody", "means", "ordered_means"]

REMEDYING = forms_of(("treat", "prevent", "relieve", "ease", "cure", "improve", "control", "manage", "reduce", "lower"))
AVERTING = ("prevent", "treat", "relieve", "cure", "soothe")
PEOPLE = NOBODY | PERSONS | {"those"}


def means(verb: Token, actor: Token) -> Token | None:
    """The gerund behind "by" that says how somebody does it; None of things that act ("the drug works by")."""
    who = is_somebody(actor, described=True) or actor.lower_ in groups.PEOPLE
    gerund = next((gerund for by in _bys(verb, actor) for gerund in _gerunds(by)), None) if who else None
    if is_somebody(actor):
        return gerund or next(_instruments(verb), None)
    return gerund if gerund is not None and _is_able(verb) else None


def ordered_means(verb: Token) -> Token | None:
    """"Cut your risk by walking more": the gerund of an order that opens the sentence; not "Reduce costs by"."""
    things = (inner for thing in children(verb, "dobj") for inner in thing.subtree)
    told = verb.lower_ in AVERTING or any(map(_is_of_health, things))
    if not is_bare_order(verb) or verb.i > 2 or not told:
        return None
    bys = (by for holder in (verb, *children(verb, "dobj")) for by in children(holder, "prep") if by.lower_ == "by")
    return next((gerund for by in bys for gerund in _gerunds(by)), None)


def is_bare_order(verb: Token) -> bool:
    """"Drink more", "Lower your risk": an imperative that nothing denies."""
    if verb.tag_ != "VB" or verb.dep_ not in ("ROOT", "conj", "ccomp"):
        return False
    return not any(children(verb, *SUBJECTS, "aux", "auxpass", "neg", "mark", "expl"))


def _is_able(verb: Token) -> bool:
    """"people who smoke can lower their risk by quitting": what they can do, and not who they are."""
    return any(child.lower_ in POSSIBLE for child in (*verb.children, *verb.head.children))


def is_somebody(noun: Token, *, described: bool = False) -> bool:
    """Whether a noun names people, and (unless ``described``) no kind that could be the cause ("people who walk")."""
    return noun.lower_ in PEOPLE and (described or not any(children(noun, "relcl", "acl")))


def is_further_means(verb: Token) -> bool:
    """"by eating well, increasing activity and taking the tablets": a further gerund of the list behind "by"."""
    if verb.tag_ != "VBG" or verb.i == 0 or verb.doc[verb.i - 1].lower_ not in (",", "and", "or"):
        return False
    by = next((token for token in reversed(verb.doc[: verb.i]) if token.lower_ == "by" and any(_gerunds(token))), None)
    listed = any(other.tag_ == "VBG" and other.i > verb.i for other in children(verb, "conj"))
    if by is None:
        return _is_in_subject(verb, listed=listed)
    return listed and not any(token.tag_ in FINITE for token in verb.doc[by.i : verb.i])


def _is_in_subject(gerund: Token, *, listed: bool) -> bool:
    """"Eating well, limiting alcohol, and managing stress are important": a list of what to do, and no consequence."""
    doc = gerund.doc
    joined = listed or doc[gerund.i - 1].lower_ in ("and", "or")
    opens = doc[0].tag_ == "VBG" and not any(token.tag_ in FINITE for token in doc[: gerund.i])
    return joined and opens and any(token.tag_ in FINITE for token in doc[gerund.i + 1 :])


def _bys(verb: Token, actor: Token) -> Iterator[Token]:
    """Each "by" of the verb, of those that it is coordinated with, and of their objects."""
    verbs = [verb, *children(verb, "conj")]
    above = (other for other in verb.ancestors if other.i > actor.i and is_verb(other))
    if verb.dep_ == "conj" or verb.tag_ == "VBG":
        verbs.extend(above)
    verbs.extend(clause for clause in children(verb, "advcl") if clause.i > verb.i)  # "before it occurs by doing so"
    for token in verbs:
        for holder in (token, *children(token, "dobj")):
            yield from (child for child in children(holder, "prep", "agent") if child.lower_ == "by")


def _instruments(verb: Token) -> Iterator[Token]:
    """"reduce their risk by half with treatment": the thing behind "with", "by" or "through" that is no amount."""
    if is_passive(verb.head) or any(child.lower_ in ADVISING for child in children(verb, "aux")):
        return
    own = [prep for prep in children(verb, "prep") if prep.i > verb.i] + _opening_with(verb)
    if verb.lower_ in REMEDYING:  # "prevent it with a diet", "with" hung on "it"
        things = (inner for thing in children(verb, "dobj") for inner in thing.subtree if inner.lower_ not in PEOPLE)
        own.extend(prep for thing in things for prep in children(thing, "prep") if prep.lower_ == "with")
    for prep in sorted((*own, *(inner for prep in own for inner in _behind_amount(prep))), key=lambda prep: prep.i):
        thing = next(children(prep, "pobj"), None)
        if prep.lower_ in ("with", "by", "through") and thing is not None and _may_act(thing):
            yield thing


def _opening_with(verb: Token) -> list[Token]:
    """The "with" of "With treatment, you can cut the risk and prevent it"."""
    able = any(child.lower_ in ("can", "could", "may", "will", "'ll") for child in children(opening(verb), "aux"))
    preps = (prep for token in {verb, opening(verb)} for prep in children(token, "prep") if prep.i < token.i)
    return [prep for prep in preps if able and prep.lower_ == "with"]


def _behind_amount(prep: Token) -> Iterator[Token]:
    """The "with" of "by 95 percent with treatment"."""
    amounts = (amount for amount in children(prep, "pobj") if prep.lower_ == "by" and _is_amount(amount))
    return (inner for amount in amounts for inner in children(amount, "prep"))


def _is_of_health(thing: Token) -> bool:
    return names_state(thing.lower_) or thing.lower_ in ORGANS | BODY_PLACES | {"risk", "chance", "chances"}


def _is_amount(thing: Token) -> bool:
    return bool(thing.like_num) or any(children(thing, "nummod")) or thing.lower_ in AMOUNTS


def _may_act(thing: Token) -> bool:
    """No amount, time, person or illness ("by 10 percent", "with age", "with diabetes")."""
    if _is_amount(thing) or thing.lower_ in TEMPORAL | PEOPLE | ORGANS | BODY_PLACES:
        return False
    slimming = thing.lower_ == "loss" and thing.nbor(-1).lower_ == "weight"
    return thing.pos_ == "NOUN" and (slimming or not names_state(thing.lower_))


def _gerunds(by: Token) -> Iterator[Token]:
    return (child for child in children(by, "pcomp") if child.tag_ == "VBG")
