"""Comparisons of groups and changes without a causal verb: correlational claims (GUIDELINES 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Doc, Token

from claimminer.language import comparisons as table
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.pipes.carriers import BE
from claimminer.pipes.comparatives import (
    HAVING,
    correlation,
    direction_of,
    faring,
    having,
    is_time,
    predicate,
)
from claimminer.pipes.cues import forms_of
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.group_changes import alike, arising, faring_alone, risk_if, seen_change
from claimminer.pipes.group_findings import found_in, proportion
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import (
    children,
    is_verb,
    nominal_before,
    objects,
    preposition,
    prepositional_object,
)
from claimminer.records import Direction

__all__ = ["find_comparisons"]

CHANGING = forms_of(table.CHANGING_VERBS)
HAPPENING = forms_of(table.HAPPENING_VERBS)
GROWING = forms_of(("grow", "develop"))
DIFFERING = forms_of(("differ", "vary"))
TRIGGERS = HAPPENING.union(
    CHANGING, table.COMPARING, table.DEGREES, table.LIKELIHOOD, table.FREQUENCIES, table.ALIKE, table.FARING,
    table.CHANGE_NOUNS,
)  # fmt: skip
OUTCOMES = forms_of(table.OUTCOME_VERBS)
DIRECTIONS: dict[str, Direction] = {
    form: direction for verb, direction in table.CHANGES.items() for form in forms_of((verb,))
}
# how far behind "more likely" its infinitive may stand ("than their peers to")
INFINITIVE_REACH = 12


def find_comparisons(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """Comparisons whose cue no causal finding uses."""
    taken = {i for claim in claims for i in range(*claim.relation)}
    for token in doc:
        if token.i in taken or not _may_compare(token):
            continue
        finding = next((found for read in READINGS if (found := read(token)) is not None), None)
        if finding is not None:
            yield finding


def _may_compare(token: Token) -> bool:
    if token.lower_ in ("high", "low"):
        return token.head.lower_ in table.RISK_NOUNS
    return token.lower_ in TRIGGERS


def _headline(token: Token) -> Finding | None:
    """A headline without a verb: "Higher risk of birth defects from assisted reproduction"."""
    if token.lower_ not in table.RISK_NOUNS or token.dep_ != "ROOT":
        return None
    if (sourced := _sourced(token)) is not None:
        return sourced
    degree = next((child for child in children(token, "amod") if child.lower_ in table.COMPARATIVES), None)
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


def _likely(token: Token) -> Finding | None:
    """X is (twice as) likely to develop Y."""
    if token.lower_ not in table.LIKELIHOOD or not _is_compared(token):
        return None
    verb = _expected(token)
    if verb is None:
        return None
    degree = next((child for child in token.children if child.lower_ in ("more", "less")), None)
    direction = direction_of(degree) if degree is not None else "increase"
    last = next((child for child in children(verb, "aux") if child.lower_ == "to"), token)
    outcome = None
    if verb.lower_ in OUTCOMES:
        outcome = next((child for child in children(verb, "dobj", "acomp", "attr") if child.i > verb.i), None)
    last = last if outcome is None else verb
    before = (child for child in token.children if child.i < token.i)
    first = min(before, default=token, key=lambda child: child.left_edge.i)
    group = subject(token) or nominal_before(first.left_edge)
    return build(token, correlation("likely to", direction), group, outcome or verb, last=last)


def _is_compared(token: Token) -> bool:
    degrees = ("more", "less", "as", "equally", "most", "least", "likely")
    if any(child.lower_ in degrees for child in token.children):
        return True
    return any(other.lower_ == "than" for other in token.doc[token.i :])


def _expected(token: Token) -> Token | None:
    """The verb of what is likely."""
    clauses = (child for child in children(token, "xcomp", "ccomp", "acl", "advcl") if child.i > token.i)
    verb = next(clauses, None)
    if verb is not None and verb.dep_ != "advcl":
        return verb
    behind = token.doc[token.i + 1 : token.i + INFINITIVE_REACH]  # "more likely than their peers to"
    to = next((other for other in behind if other.lower_ == "to" and other.head.tag_ == "VB"), None)
    return to.head if to is not None else verb


def _at_risk(token: Token) -> Finding | None:
    """X is at higher risk of Y; X had a higher risk of Y; X put people at risk of Y."""
    if token.lower_ not in ("risk", "odds", "likelihood"):
        return None
    prep = preposition(token, ("of", "for", "from"), reach=1)
    if prep is None:
        return None
    before = token.doc[max(0, token.i - 4) : token.i]
    degree = next((other for other in before if _is_degree(other)), None)
    if degree is None and token.head.lower_ != "at":
        return None
    carrier = _carrier(token) or next((other for other in before if other.lower_ in HAVING and is_verb(other)), None)
    group = subject(carrier) if carrier is not None else None
    if group is None and token.head.lower_ == "at":  # a headline: "children at higher risk of asthma"
        group = nominal_before(token.head)
    cue = correlation("risk of", direction_of(degree or token))
    return build(token, cue, group, prepositional_object(prep), last=prep)


def _is_degree(token: Token) -> bool:
    """"a higher risk", "double the risk"; not "to lower the risk"."""
    return token.lower_ in table.MULTIPLES or (token.lower_ in table.COMPARATIVES and not token.tag_.startswith("VB"))


def _carrier(token: Token) -> Token | None:
    if token.dep_ == "pobj" and token.head.lower_ in ("at", "with"):
        verb = token.head.head
        verb = verb.head if verb.lower_ in ("more", "less", "most") else verb  # "are more at risk"
        return verb if is_verb(verb) or verb.pos_ == "AUX" else None
    return token.head if token.dep_ in ("dobj", "attr") and token.head.lower_ in HAVING | BE else None


def _difference(token: Token) -> Finding | None:
    """a difference in Y between A and B (groups as the cause)."""
    if token.lower_ not in ("difference", "differences"):
        return None
    inner = preposition(token, ("in", "of", "for"), reach=1)
    below = (other for other in token.subtree if other.i > token.i)
    between = next((other for other in below if other.lower_ in ("between", "among")), None)
    if between is None and is_verb(token.head):
        between = next((child for child in token.head.children if child.lower_ in ("between", "among")), None)
    if between is None:
        return None
    groups, cue = prepositional_object(between), correlation("difference in", "none")
    if inner is not None:
        return build(token, cue, groups, prepositional_object(inner), last=inner)
    behind = _regarding(token, between)
    thing = prepositional_object(behind) if behind is not None else None
    return None if thing is None or is_time(thing) else build(token, cue, groups, thing, last=between)


def _regarding(token: Token, between: Token) -> Token | None:
    """What the difference is in, said behind its groups ("between A and B in Y")."""
    inside = {*token.subtree, *between.subtree, *token.head.children}
    later = (other for other in inside if other.i > between.i and other.lower_ in table.REGARDING)
    return min(later, default=None, key=lambda other: other.i)


def _changed(token: Token) -> Finding | None:
    """Y improved after X; Y was reduced with X; Y differs between A and B."""
    if token.lower_ not in CHANGING or not is_verb(token) or objects(token) is not None:
        return None
    prep: Token | None = None
    condition = _condition_clause(token)
    if condition is None:
        prep = _change_preposition(token)
        condition = prepositional_object(prep) if prep is not None else None
    aging = prep is not None and condition is not None and (prep.lower_, condition.lower_) == ("with", "age")
    if condition is None or (is_time(condition) and not aging) or condition.pos_ == "NUM":
        return None
    thing = subject(token)
    if _grows_up(token, thing) or _is_in_the_body(prep, condition):
        return None
    cue = correlation(token.lower_, DIRECTIONS.get(token.lower_, "none"))
    return build(token, cue, condition, thing, last=prep)


def _grows_up(verb: Token, thing: Token | None) -> bool:
    """"where a baby grows during pregnancy"."""
    return thing is not None and verb.lower_ in GROWING and thing.lower_ in table.GROWING_THINGS


def _is_in_the_body(prep: Token | None, place: Token) -> bool:
    """"the levels rise in the blood": where, not in whom."""
    return prep is not None and prep.lower_ in ("in", "within", "across") and place.lower_ in ORGANS | BODY_PLACES


def _condition_clause(verb: Token) -> Token | None:
    """"pain fell when patients walked"."""
    for child in children(verb, "advcl"):
        if any(mark.lower_ in ("when", "as", "after") for mark in child.children):
            return child
    return None


def _happening(token: Token) -> Finding | None:
    """Y develops when X happens: what goes along is a clause."""
    if token.lower_ not in HAPPENING or not is_verb(token) or objects(token) is not None:
        return None
    condition = next((child for child in children(token, "advcl") if _is_generic(child, token)), None)
    return build(token, correlation(token.lower_, "none"), condition, subject(token)) if condition is not None else None


def _is_generic(clause: Token, verb: Token) -> bool:
    """"when the pancreas cannot keep up": a finite clause behind its verb."""
    if clause.i < verb.i or not any(children(clause, "nsubj", "nsubjpass")):
        return False
    return any(mark.lower_ == "when" for mark in clause.children)


def _change_preposition(verb: Token) -> Token | None:
    if verb.lower_ in DIFFERING:  # "differs in mechanism" names no group
        return preposition(verb, table.DIFFERENCE_PREPOSITIONS, reach=3)
    own = (child for child in children(verb, "prep", "agent") if child.lower_ in table.CHANGE_PREPOSITIONS)
    return next(own, None) or preposition(verb, table.CHANGE_PREPOSITIONS, reach=3)


# the first one that reads a comparison out of a word is right
READINGS: tuple[Callable[[Token], Finding | None], ...] = (
    _headline, _likely, _at_risk, proportion, predicate, found_in, having, faring, _difference, _changed, _happening,
    seen_change, alike, faring_alone, risk_if, arising,
)  # fmt: skip
