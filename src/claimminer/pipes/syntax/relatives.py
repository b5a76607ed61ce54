"""What a relative pronoun stands for: its noun, the list that the noun announces, or the clause before it."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.functions import BODY_PLACES, BODY_WORK, ORGANS, PARTS, SUPPLIED, TISSUES
from claimminer.language.grammar import COPULAS, FOREMOST, INCLUDING, ONE_LIST, RELATIVES, SINGULAR_VERBS
from claimminer.language.relations import Cue
from claimminer.pipes.cues import forms_of, names_state, rows_of
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    is_nominal,
    is_verb,
    nominal_before,
    opening,
    predicated,
)

# what brings in a place
PLACING = ("in", "inside", "within", "through", "into")

# what is done to a thing, whose consequence is no work of the thing's own
CHANGING = frozenset({"decreases", "worsens", "improves", "affects", "prevents"})
# where a word that heads a relative clause is a noun, whatever its tag
NAMED = ("attr", "nsubj", "dobj", "pobj", "appos", "ROOT")
# what organs do of themselves
WORKING = forms_of(BODY_WORK)

__all__ = ["is_relative", "stands_for"]


def is_relative(own: Token) -> bool:
    """A relative pronoun that is a subject; not "whether", "that" before a clause."""
    return own.lower_ in RELATIVES and own.tag_ in ("WDT", "WP", "IN", "DT")


def stands_for(own: Token, verb: Token) -> Token:
    """What the relative pronoun ``own``, subject of ``verb``, stands for; itself where nothing is near."""
    noun = _noun(own, verb)
    if noun is None:
        return _told_before(own, verb) or own
    return _clause(own, verb, noun) or _listed(noun) or noun


def _noun(own: Token, verb: Token) -> Token | None:
    like_noun = verb.head.pos_ == "ADJ" or verb.head.tag_ == "VBG"  # "a sedative that", "swimming, which"
    behind_noun = is_nominal(verb.head) or (verb.dep_ == "relcl" and like_noun)
    if verb.dep_ in ("relcl", "acl", "ccomp", "advcl") and behind_noun and verb.head.i < own.i:
        if (thing := _not_its_parts(verb.head, verb)) is not None:
            return _whole(thing)
        dates = verb.head.dep_ == "npadvmod" and is_nominal(verb.head.head)  # "swimming twice a week, which builds"
        return _whole(verb.head.head if dates else _not_where(verb.head))
    if verb.dep_ == "relcl" and verb.head.pos_ == "ADJ" and verb.head.dep_ in NAMED and verb.head.i == own.i - 1:
        return verb.head  # "is a uterotonic that": a noun that the tagger does not know
    if own.lower_ in ("which", "who") or (own.tag_ == "WDT" and own.lower_ == "that"):
        before = nominal_before(own)
        if before is not None and before.tag_ == "VBG" and before.dep_ == "pcomp" and before.head.lower_ == "with":
            before = next(children(before, "nsubj"), None) or next(children(before.head, "pobj"), before)
        return None if before is None else _whole(_not_where(before))
    return None


def _clause(own: Token, verb: Token, noun: Token) -> Token | None:
    """"block the vessels, which causes strokes", "don't get care, which leads to": the clause, or who does it."""
    if own.lower_ != "which" or own.i == 0 or own.nbor(-1).lower_ != ",":
        return None
    main = next((token for token in noun.ancestors if is_verb(token) or token.pos_ == "AUX"), None)
    given_up = False
    if main is not None and main.dep_ == "xcomp" and main.tag_ == "VBG" and is_verb(main.head):
        main, given_up = main.head, True  # "stop taking them, which leads to"
    if main is None or main.i > own.i:
        return None
    first = opening(main)
    if not any(children(first, *SUBJECTS)):
        return None
    denied = any(children(main, "neg")) and noun.dep_ == "dobj"
    if not (denied or _disagrees(verb, noun) or _is_undergone(verb, noun, main)):
        return None
    acts = any(map(_is_plain_act, rows_of(main.lower_))) and not (denied or given_up)
    return next(children(first, "nsubj"), main) if acts else main


def _is_undergone(verb: Token, noun: Token, main: Token) -> bool:
    """Whether the consequence is that of what is done to a noun, not the noun's own.

    "relax the vessel walls, which lowers blood pressure", "block the enzyme, which stops production", not "attack the
    liver, which makes bile", "reduce inflammation, which damages joints".
    """
    types = {row.type for row in rows_of(main.lower_) if _is_plain_act(row)}
    if verb.lower_ in WORKING | COPULAS or names_state(noun.lower_):
        return False
    if types.isdisjoint(CHANGING):
        return not types and _is_of_body(noun)  # "less blood leaves the heart, which causes it"
    if _is_of_body(noun) or "worsens" in types:
        return True
    if types.isdisjoint(("decreases", "prevents")):
        return False
    rows = (row for row in rows_of(verb.lower_) if not row.particle)
    return noun.lower_ in SUPPLIED or any(row.direction == "decrease" for row in rows)


def _is_plain_act(row: Cue) -> bool:
    """"drives swelling"; "drives it down" is another verb."""
    return row.frame == "ACTS" and not (row.needs or row.particle)


def _is_of_body(noun: Token) -> bool:
    """"the liver", "the vessel walls", "the lining of the gut"."""
    inside = [noun]
    if noun.lower_ in TISSUES:
        inside += [*children(noun, "compound"), *(other for of in children(noun, "prep") for other in of.children)]
    return any(token.lower_ in ORGANS | BODY_PLACES | PARTS for token in inside)


def _told_before(own: Token, verb: Token) -> Token | None:
    """"keeps the airway open, which reduces snoring": the clause before the comma, where no noun stands there."""
    if own.lower_ != "which" or own.i == 0 or own.nbor(-1).lower_ != ",":
        return None
    told = (token for token in verb.ancestors if token.i < own.i and (is_verb(token) or token.pos_ == "AUX"))
    clause = next((token for token in told if any(children(token, *SUBJECTS))), None)
    things = children(clause, "ccomp") if clause is not None else ()
    return next((thing for thing in things if thing.i < own.i and _names_thing(thing)), clause)


def _names_thing(clause: Token) -> bool:
    """"changes what we eat, which changes": what we eat does so."""
    return any(child.lower_ == "what" for child in children(clause, "dobj", "nsubj"))


def _disagrees(verb: Token, noun: Token) -> bool:
    """A plural noun before a verb in the singular."""
    part = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.dep_ == "dobj"
    return _is_singular(verb) and _is_plural(noun) and (noun.dep_ == "dobj" or part)


def _is_singular(verb: Token) -> bool:
    finite = next(children(verb, "aux", "auxpass"), verb)
    return finite.tag_ == "VBZ" or finite.lower_ in SINGULAR_VERBS


def _is_plural(noun: Token) -> bool:
    return noun.tag_ == "NNS" and noun.lower_.endswith("s")


def _listed(noun: Token) -> Token | None:
    """"Drugs that lower it include statins", "the main factor that raises it is age": those that are named."""
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.i < noun.i:
        return None
    if verb.lower_ in INCLUDING:
        return next((thing for thing in children(verb, "dobj") if thing.i > verb.i), None)
    named = predicated(verb)
    if named is None or not (is_nominal(named) or named.tag_ == "VBG") or verb.lower_ not in COPULAS:
        return None
    return named if _is_foremost(noun) or (noun.tag_ == "NNS" and any(children(named, "conj"))) else None


def _is_foremost(noun: Token) -> bool:
    """"the most common disorder", "the main factor", "one thing", "one habit"."""
    if any(child.lower_ == "one" for child in children(noun, "nummod", "det")):
        return True
    degrees = (how.lower_ for child in children(noun, "amod") for how in (child, *children(child, "advmod")))
    return any(degree in FOREMOST for degree in degrees)


def _not_its_parts(noun: Token, verb: Token) -> Token | None:
    """"a rash with blisters that is caused by": the verb in the singular is said of the rash."""
    thing = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("with", "of", "in") or thing.tag_ != "NN":
        return None
    return thing if _is_singular(verb) and _is_plural(noun) else None


def _not_where(noun: Token) -> Token:
    """"an organ in the abdomen that fights infection", "is released in the body, which": not the place does it."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ not in PLACING or noun.lower_ not in ORGANS | BODY_PLACES:
        return noun
    if is_nominal(prep.head):
        return prep.head
    if prep.head.dep_ == "acl" and is_nominal(prep.head.head):  # "a device placed in the bladder that"
        return prep.head.head
    return next(children(prep.head, "nsubj", "nsubjpass"), noun) if is_verb(prep.head) else noun


def _whole(noun: Token) -> Token:
    """"endorphins and other hormones that ease pain": "other" makes one list of them, and its first member heads it.

    Of "allergens such as pollen and mites that", the allergens.
    """
    first = noun
    while first.dep_ == "conj" and is_nominal(first.head):
        first = first.head
    example = first != noun and first.dep_ == "pobj" and first.head.lower_ == "as" and is_nominal(first.head.head)
    if example and first.head.nbor(-1).lower_ == "such":
        return first.head.head
    return first if any(child.lower_ in ONE_LIST for child in noun.children) else noun
