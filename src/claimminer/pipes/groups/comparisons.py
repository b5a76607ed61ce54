"""Comparisons of groups and changes without a causal verb: correlational claims (GUIDELINES 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Doc, Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.pipes.arguments.findings import Finding, build, up_to_other_side
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.changes import (
    BECOMING,
    CHANGING,
    DRIFTING,
    RETURNING,
    becoming,
    bidden,
    changed,
    falling_ill,
    happening,
)
from claimminer.pipes.groups.comparatives import (
    HAPPENING,
    correlation,
    direction_of,
    faring,
    having,
)
from claimminer.pipes.groups.differences import difference, sheltered, times_that
from claimminer.pipes.groups.doings import done_more_often, more_of_them
from claimminer.pipes.groups.doses import dose
from claimminer.pipes.groups.fates import arising, faring_alone, risk_if, seen_change
from claimminer.pipes.groups.found import found_in, is_seen, marked_by, more_often, proportion
from claimminer.pipes.groups.graded import is_multiplied, predicate
from claimminer.pipes.groups.headlines import headed_by, headline, opened_by
from claimminer.pipes.groups.likenesses import alike, only_in, regardless
from claimminer.pipes.groups.risks import at_risk
from claimminer.pipes.groups.states import (
    as_many,
    graded,
    is_common_in,
    is_group,
    larger_share,
    skewed,
    tends_to_have,
    together,
)
from claimminer.pipes.groups.trends import is_time
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    nominal_before,
    objects,
    prepositional_object,
)
from claimminer.records import Direction

__all__ = ["find_comparisons"]

TRIGGERS = HAPPENING.union(
    BECOMING, CHANGING, DRIFTING, RETURNING,
    table.COMPARING, table.DEGREES, table.LIKELIHOOD, table.FREQUENCIES, table.ALIKE, table.FARING,
    table.MULTIPLES, ("protected",),
    table.CHANGE_NOUNS, table.ABILITY, table.TOUCHED, table.EVERY, table.REGARDLESS, table.PLAIN_TO_SEE,
    groups.COMMON, groups.OWN_DEGREES, groups.SKEWING, groups.HOW_OFTEN, groups.HOW_MANY,
    ("rate", "incidence", "mortality", "chance", "chances"), forms_of((*table.SEEING_VERBS, *table.ACHIEVING_VERBS)),
    forms_of((*groups.SUFFERING_VERBS, "lose", "gain", "appear", *groups.JOINT_VERBS, "share")),
)  # fmt: skip
APPEARING = forms_of(table.APPEARING_VERBS)
AFFECTING = forms_of(("affect", "strike", "hit", "afflict"))
OUTCOMES = forms_of(table.OUTCOME_VERBS)
# how far behind "more likely" its infinitive may stand ("than their peers to")
INFINITIVE_REACH = 12


def find_comparisons(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """Comparisons whose cue no causal finding uses."""
    spans = [(claim.relation, claim.effect if claim.cue.frame == "MAKES" else ()) for claim in claims]
    taken = {i for pair in spans for span in pair if span for i in range(*span)}  # "{makes} it worse | in some"
    for token in doc:
        if token.i in taken or not _may_compare(token):
            continue
        finding = next((found for read in READINGS if (found := read(token)) is not None), None)
        if finding is None or _is_nowadays(finding):
            continue
        if taken.isdisjoint(range(*finding.relation)):  # "grew thin as a result of it" is no "grew as"
            yield finding


def _may_compare(token: Token) -> bool:
    if token.lower_ in groups.HOW_MANY:
        return token.i > 0 and token.nbor(-1).lower_ == "as"
    if token.lower_ in table.PLAIN_TO_SEE - groups.COMMON - table.COMPARING and token.dep_ == "amod":
        return False  # "a significant improvement in"; but "impaired balance"
    absolute = token.lower_ in ("high", "low")
    if not absolute and token.lower_ not in TRIGGERS:
        return False
    following = [other.lower_ for other in token.doc[token.i + 1 : token.i + 3]]
    if (token.lower_, *following[:1]) in table.PLAIN_PAIRS and not table.MEASURED.intersection(following[1:]):
        return False
    return not absolute or token.head.lower_ in table.RISK_NOUNS or is_seen(token) or is_multiplied(token)


def _is_nowadays(finding: Finding) -> bool:
    """"People are now living longer and have better health": a trend, if nobody else is named."""
    if any(token.lower_ in ("than", "compared") for token in finding.word.doc[finding.relation[0] :]):
        return False
    word = finding.word
    verbs = (word.head if word.dep_ in ("conj", "acomp") else word, *finding.governors.chain)
    return any(child.lower_ in table.NOWADAYS for verb in verbs for child in children(verb, "advmod", "npadvmod"))


def _likely(token: Token) -> Finding | None:
    """X is (twice as) likely to develop Y."""
    if token.lower_ not in table.LIKELIHOOD and not _is_abler(token):
        return None
    if not _is_compared(token):
        return None
    verb = _expected(token)
    if verb is None:
        return None
    degree = next((child for child in token.children if child.lower_ in ("more", "less")), None)
    degree = token.doc[token.i - 2] if is_multiplied(token) else degree  # "half as likely"
    direction = direction_of(degree) if degree is not None else "increase"
    last = next((child for child in children(verb, "aux") if child.lower_ == "to"), token)
    if (struck := _striking(token, verb, direction)) is not None:
        return struck
    outcome = None
    if verb.lower_ in OUTCOMES:
        outcome = next((child for child in children(verb, "dobj", "acomp", "attr") if child.i > verb.i), None)
    if outcome is not None and outcome.lower_ in ("less", "more", "lower", "higher"):
        return None  # "is likely to be less than a tenth"
    last = last if outcome is None else verb
    last = next(children(verb, "auxpass"), last)
    if (going_with := _occurring(token, verb, direction)) is not None:
        return going_with
    first = _first_of_degree(token)
    group = headed_by(token) or subject(token) or nominal_before(first)
    found = build(token, correlation("likely to", direction), group, outcome or verb, last=last)
    return found and _up_to_than(opened_by(found, first))


def _first_of_degree(likely: Token) -> Token:
    """Where "40 percent more likely", "almost twice as likely" begins."""
    edges = (child.left_edge for child in likely.children if child.i < likely.i and child.dep_ not in SUBJECTS)
    first = min(edges, default=likely, key=lambda edge: edge.i)
    while first.i and (first.nbor(-1).lower_ in table.DEGREE_WORDS or first.nbor(-1).like_num):
        first = first.nbor(-1)
    return first


def _striking(token: Token, verb: Token, direction: Direction) -> Finding | None:
    """The disease is more likely to affect boys (than girls)."""
    who, thing = objects(verb), subject(token)
    if verb.lower_ not in AFFECTING or who is None or thing is None or not is_group(who) or is_group(thing):
        return None
    return build(verb, correlation(f"likely to {verb.lower_}", direction), who, thing)


def _up_to_than(found: Finding) -> Finding:
    """"likely to relapse | than non-smokers", "half as likely to fall | as": with whom it is compared is no outcome."""
    return up_to_other_side(found, "as" if is_multiplied(found.word) else "than")


def _is_abler(token: Token) -> bool:
    """"better able to"."""
    before = token.nbor(-1).lower_ if token.i else ""
    return token.lower_ in table.ABILITY and (any(children(token, "advmod")) or before in groups.ABLER)


def _occurring(token: Token, verb: Token, direction: Direction) -> Finding | None:
    """Y is more likely to occur in X, as X happens."""
    if verb.lower_ not in APPEARING or objects(verb) is not None:
        return None
    cue = correlation(f"likely to {verb.lower_}", direction)
    for child in children(verb, "advcl", "prep"):
        mark = next((mark for mark in child.children if mark.lower_ in ("if", "when", "as", "after")), None)
        condition = prepositional_object(child) if child.dep_ == "prep" else child if mark is not None else None
        if child.dep_ == "prep" and child.lower_ not in table.CHANGE_PREPOSITIONS:
            continue
        if condition is not None and child.i > verb.i and not is_time(condition):
            return build(token, cue, condition, subject(token), last=child if child.dep_ == "prep" else mark)
    return None


def _is_compared(token: Token) -> bool:
    degrees = ("disproportionately", "more", "less", "better", "worse", "as", "equally", "most", "least", "likely")
    before = token.nbor(-1).lower_ if token.i else ""  # "three times as likely", "as" hung elsewhere
    if before in degrees or any(child.lower_ in degrees for child in token.children) or is_multiplied(token):
        return True
    return token.lower_ == "likelier" or any(other.lower_ == "than" for other in token.doc[token.i :])


def _expected(token: Token) -> Token | None:
    """The verb of what is likely."""
    clauses = (child for child in children(token, "xcomp", "ccomp", "acl", "advcl") if child.i > token.i)
    verb = next(clauses, None)
    if verb is not None and verb.dep_ != "advcl":
        return verb
    behind = token.doc[token.i + 1 : token.i + INFINITIVE_REACH]  # "more likely than their peers to"
    infinitives = (_behind_to(other) for other in behind if other.lower_ == "to")
    return next((infinitive for infinitive in infinitives if infinitive is not None), verb)


def _behind_to(to: Token) -> Token | None:
    """The infinitive that a "to" opens, be it read as a preposition."""
    return next((verb for verb in (to.head, to.nbor()) if verb.tag_ in ("VB", "VBN") and verb.i > to.i), None)


# the first one that reads a comparison out of a word is right
READINGS: tuple[Callable[[Token], Finding | None], ...] = (
    headline, _likely, at_risk, proportion, dose, predicate, found_in, having, skewed, more_often, faring,
    difference, times_that, sheltered, changed, bidden, happening, seen_change, regardless, only_in, alike,
    faring_alone, risk_if, arising, is_common_in, tends_to_have, larger_share, done_more_often, more_of_them, becoming,
    falling_ill, together, graded, as_many, marked_by,
)  # fmt: skip
