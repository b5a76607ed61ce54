"""Means: where people do it by something, that thing is the cause ("people lower their risk by walking")."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from claimminer.language.topics import NOBODY, PERSONS
from claimminer.pipes.tree import children, is_verb

__all__ = ["is_further_means", "is_somebody", "means"]

PEOPLE = NOBODY | PERSONS | {"those"}


def means(verb: Token, actor: Token) -> Token | None:
    """The gerund behind "by" that says how somebody does it; None of things that act ("the drug works by")."""
    if not is_somebody(actor):
        return None
    return next((gerund for by in _bys(verb, actor) for gerund in _gerunds(by)), None)


def is_somebody(noun: Token, *, described: bool = False) -> bool:
    """Whether a noun names people, and (unless ``described``) no kind that could be the cause ("people who walk")."""
    return noun.lower_ in PEOPLE and (described or not any(children(noun, "relcl", "acl")))


def is_further_means(verb: Token) -> bool:
    """"by eating well, increasing activity and taking the tablets": a further gerund of the list behind "by"."""
    if verb.tag_ != "VBG" or verb.i == 0 or verb.doc[verb.i - 1].lower_ not in (",", "and", "or"):
        return False
    by = next((token for token in reversed(verb.doc[: verb.i]) if token.lower_ == "by" and any(_gerunds(token))), None)
    listed = any(other.tag_ == "VBG" and other.i > verb.i for other in children(verb, "conj"))
    if by is None or not listed:
        return False
    return all(token.tag_ not in ("VBZ", "VBP", "VBD", "MD") for token in verb.doc[by.i : verb.i])


def _bys(verb: Token, actor: Token) -> Iterator[Token]:
    """Each "by" of the verb, of those that it is coordinated with, and of their objects."""
    verbs = [verb, *children(verb, "conj")]
    above = (other for other in verb.ancestors if other.i > actor.i and is_verb(other))
    if verb.dep_ == "conj" or verb.tag_ == "VBG":
        verbs.extend(above)
    for token in verbs:
        for holder in (token, *children(token, "dobj")):
            yield from (child for child in children(holder, "prep", "agent") if child.lower_ == "by")


def _gerunds(by: Token) -> Iterator[Token]:
    return (child for child in children(by, "pcomp") if child.tag_ == "VBG")
