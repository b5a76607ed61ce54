"""Comparisons in headlines, which leave out the verb: "Higher risk of birth defects from assisted reproduction"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.groups.comparatives import correlation, direction_of
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.trees.walks import children, is_verbless, preposition, prepositional_object

__all__ = ["headed_by", "headline", "is_degree", "opened_by"]


def headline(token: Token) -> Finding | None:
    """A headline without a verb: "Higher risk of birth defects from assisted reproduction"."""
    confirmed = token.dep_ == "nsubjpass" and token.head.dep_ == "ROOT" and is_verbless(token.doc)
    if token.lower_ not in table.RISK_NOUNS or not (confirmed or token.dep_ == "ROOT"):
        return None
    if (sourced := _sourced(token)) is not None:
        return sourced
    degree = next((child for child in children(token, "amod", "advmod", "predet") if is_degree(child)), None)
    of = preposition(token, ("of",), reach=1)
    if degree is None or of is None:
        return None
    source = next((other for other in token.doc[of.i + 1 :] if other.lower_ in table.SOURCE_PREPOSITIONS), None)
    if source is None:
        return None
    cue = correlation("risk of", direction_of(degree))
    return build(token, cue, prepositional_object(source), prepositional_object(of), last=of)


def _sourced(token: Token) -> Finding | None:
    """"Diabetes risk from sitting around": what the risk is of, and what it comes from."""
    thing = next(children(token, "compound"), None)
    source = preposition(token, tuple(table.SOURCES), reach=1)
    if thing is None or source is None:
        return None
    return build(token, correlation("risk from", "none"), prepositional_object(source), thing, last=source)


def headed_by(likely: Token) -> Token | None:
    """"Patients who smoke less likely to survive": a headline's subject, told apart by a clause."""
    predicate = likely if likely.dep_ == "amod" else likely.head
    noun = predicate.head if predicate.dep_ in ("amod", "relcl") else likely
    told = any(clause.i < likely.i for clause in children(noun, "relcl"))
    return noun if told and noun.dep_ == "ROOT" and likely.head.lower_ not in BE else None


def opened_by(found: Finding, first: Token) -> Finding:
    """In a headline without a verb, the relation begins with its first word ("workers | more likely to")."""
    told = found.cause_head.dep_ == "ROOT" and any(children(found.cause_head, "relcl"))
    if told and found.cause[0] < first.i:  # "patients who smoke | less likely to survive"
        return found._replace(cause=(found.cause[0], first.i), relation=(first.i, found.relation[1]))
    if not found.cause[0] < first.i < found.relation[0]:
        return found
    return found._replace(cause=(found.cause[0], min(found.cause[1], first.i)), relation=(first.i, found.relation[1]))


def is_degree(token: Token) -> bool:
    """"a higher risk", "double the risk"; not "to lower the risk"."""
    return token.lower_ in table.MULTIPLES or (token.lower_ in table.COMPARATIVES and not token.tag_.startswith("VB"))
