"""What a relative pronoun stands for: its noun, the list that the noun announces, or the clause before it."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.grammar import COPULAS, INCLUDING, ONE_LIST, RELATIVES, SINGULAR_VERBS
from claimminer.pipes.cues import rows_of
from claimminer.pipes.tree import SUBJECTS, children, is_nominal, is_verb, nominal_before

# what brings in a place
PLACING = ("in", "inside", "within", "through", "into")

__all__ = ["is_relative", "stands_for"]


def is_relative(own: Token) -> bool:
    """A relative pronoun that is a subject; not "whether", "that" before a clause."""
    return own.lower_ in RELATIVES and own.tag_ in ("WDT", "WP", "IN", "DT")


def stands_for(own: Token, verb: Token) -> Token:
    """What the relative pronoun ``own``, subject of ``verb``, stands for; itself where nothing is near."""
    noun = _noun(own, verb)
    if noun is None:
        return own
    return _clause(own, verb, noun) or _listed(noun) or noun


def _noun(own: Token, verb: Token) -> Token | None:
    if verb.dep_ in ("relcl", "acl", "ccomp", "advcl") and is_nominal(verb.head) and verb.head.i < own.i:
        dates = verb.head.dep_ == "npadvmod" and is_nominal(verb.head.head)  # "swimming twice a week, which builds"
        return _whole(verb.head.head if dates else _not_where(verb.head))
    if own.lower_ in ("which", "who") or (own.tag_ == "WDT" and own.lower_ == "that"):
        before = nominal_before(own)
        return None if before is None else _whole(_not_where(before))
    return None


def _clause(own: Token, verb: Token, noun: Token) -> Token | None:
    """"block the vessels, which causes strokes", "don't get care, which leads to": the clause, or who does it."""
    if own.lower_ != "which" or own.i == 0 or own.nbor(-1).lower_ != ",":
        return None
    main = next((token for token in noun.ancestors if is_verb(token) or token.pos_ == "AUX"), None)
    if main is None or main.i > own.i or not any(children(main, *SUBJECTS)):
        return None
    denied = any(children(main, "neg")) and noun.dep_ == "dobj"
    if not denied and not _disagrees(verb, noun):
        return None
    acts = any(row.frame == "ACTS" for row in rows_of(main.lower_)) and not denied
    return next(children(main, "nsubj")) if acts and any(children(main, "nsubj")) else main


def _disagrees(verb: Token, noun: Token) -> bool:
    """A plural noun before a verb in the singular."""
    finite = next(children(verb, "aux", "auxpass"), verb)
    singular = finite.tag_ == "VBZ" or finite.lower_ in SINGULAR_VERBS
    part = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.dep_ == "dobj"
    return singular and noun.tag_ == "NNS" and noun.lower_.endswith("s") and (noun.dep_ == "dobj" or part)


def _listed(noun: Token) -> Token | None:
    """"Drugs that lower it include statins", "the factors that raise it are age and weight": those that are named."""
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.i < noun.i:
        return None
    if verb.lower_ in INCLUDING:
        return next((thing for thing in children(verb, "dobj") if thing.i > verb.i), None)
    named = next((thing for thing in children(verb, "attr") if thing.i > verb.i), None)
    listed = named is not None and is_nominal(named) and any(children(named, "conj"))
    return named if listed and verb.lower_ in COPULAS and noun.tag_ == "NNS" else None


def _not_where(noun: Token) -> Token:
    """"an organ in the abdomen that fights infection", "is released in the body, which": not the place does it."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ not in PLACING or noun.lower_ not in ORGANS | BODY_PLACES:
        return noun
    if is_nominal(prep.head):
        return prep.head
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
