"""The frame of nouns that tie two things together: TIE of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.relations import Cue
from claimminer.language.topics import NOBODY, REPORTS
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.syntax.carriers import LIGHT, carrier_of, is_reported
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    children,
    has_finite_verb,
    is_nominal,
    nominal_after,
    preposition,
    prepositional_object,
)

__all__ = ["NO_OWNERS", "owner_of", "tie"]

# how far behind a tie its "between" may stand
BETWEEN_REACH = 8
# what says of a tie in a headline that there is one, or none; and how far on in it the tie stands at most
SAYING_THAT = frozenset({"no", "strong", "clear", "possible", "potential", "likely", "little", "direct", "causal"})
HEADLINED = 3
# "has a drying effect on" names a kind, too
HAVING = frozenset({"has", "have", "had", "exerts", "exerted"})
# "side effects on" names a kind of effect
NO_OWNERS = frozenset({"side", "dose", "main", "order", "time", "interaction", "carryover", "term"})


def tie(word: Token, cue: Cue) -> Finding | None:
    """A link between X and Y is found; an association of X with Y; X has a connection to Y."""
    carrier = carrier_of(word)
    if not is_nominal(word) or (carrier is None and not is_reported(word) and not _is_headline(word)):
        return None
    causal = any(child.lower_ == "causal" for child in children(word, "amod"))
    if cue.needs and not causal:
        return None  # "effects between" are tied by nothing but "causal"
    if causal and not cue.causal:
        cue = cue._replace(type="causes", causal=True)
    behind = word.doc[word.i + 1 : word.i + BETWEEN_REACH]
    between = next((token for token in behind if token.lower_ == "between"), None)
    if between is not None:
        if word.dep_ == "attr" and not is_reported(word):
            return None  # "a key question is the link between X and Y"
        first = prepositional_object(between)
        second = _second(first) if first is not None else None
        if first is not None and second is None:  # "between smoking and relapse rates", read as two kinds of rates
            first, second = _first_kind(between, first), first
        return build(word, cue, first, second, last=between)
    prep = preposition(word, ("to", "with"), reach=5)
    prep = prep or next((token for token in word.subtree if token.i > word.i and token.lower_ == "with"), None)
    if prep is None:
        return _mutual(word, cue, carrier)
    owner = owner_of(word, prep, ("of",))
    if owner is not None and owner.tag_ == "PRP$" and word.dep_ == "dobj":
        owner = subject(word.head)  # "tumour grade retained its association with"
    if owner is None and (carrier is None or carrier.lower_ in LIGHT):
        owner = subject(carrier) if carrier is not None else _shown_by(word)
    return build(word, cue, owner, prepositional_object(prep), last=prep)


def _is_headline(word: Token) -> bool:
    """"No link between phones and tumours", "Strong link between"; "The link between" is a topic."""
    if word.dep_ != "ROOT" or word.i > HEADLINED or has_finite_verb(word.doc):
        return False
    return any(child.lower_ in SAYING_THAT for child in children(word, "det", "amod"))


def _shown_by(word: Token) -> Token | None:
    """"Zinc levels revealed a correlation with appetite": who showed it, where that is no report."""
    who = subject(word.head) if word.dep_ == "dobj" else None
    return None if who is None or who.lower_ in REPORTS | NOBODY else who


def _mutual(word: Token, cue: Cue, carrier: Token | None) -> Finding | None:
    """"Sleep and pain showed an inverse relationship"."""
    who = subject(carrier) if carrier is not None and word.dep_ == "dobj" else None
    other = next(children(who, "conj"), None) if who is not None else None
    return build(word, cue, who, other, last=word) if other is not None else None


def owner_of(word: Token, prep: Token, owning: tuple[str, ...]) -> Token | None:
    """A genitive before the noun, or what an ``owning`` preposition before ``prep`` governs."""
    owner = next(children(word, "poss"), None)
    if owner is None and word.dep_ in ("dobj", "nsubj") and word.head.lower_ not in HAVING:
        # "found no training effects on", "Caffeine effects on"
        named = (child for child in children(word, "compound", "nmod") if child.lower_ not in NO_OWNERS)
        owner = next((child for child in named if word.doc[child.i - 1].text != "-"), None)  # "a long-term effect on"
    for child in (*children(word.head if word.dep_ == "conj" else word, "prep"), *children(word, "prep")):
        if child.lower_ in owning and child.i < prep.i:
            owner = prepositional_object(child)
    return owner


def _first_kind(between: Token, last: Token) -> Token | None:
    """What stands before the "and" of "between X and Y" where the parser took all of it for one phrase."""
    joint = next((token for token in last.doc[between.i + 2 : last.i] if token.lower_ == "and"), None)
    return joint.nbor(-1) if joint is not None and joint.nbor(-1).pos_ in ("NOUN", "PROPN", "ADJ") else None


def _second(first: Token) -> Token | None:
    """The other end of "between X and Y"; of "between X, Y and Z", the last."""
    direct = next(children(first, "conj"), None)
    while direct is not None and not any(children(first, "cc")):
        further = next(children(direct, "conj"), None)
        if further is None:
            break
        first, direct = direct, further
    if direct is not None:
        return direct
    deeper = next((token for token in first.subtree if token.i > first.i and token.dep_ == "conj"), None)
    if deeper is not None:
        return deeper
    joint = next((token for token in first.doc[first.i + 1 :] if token.lower_ == "and"), None)
    return nominal_after(joint) if joint is not None else None
