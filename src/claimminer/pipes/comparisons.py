"""Comparisons of groups and changes without a causal verb: correlational claims (GUIDELINES 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.pipes.carriers import BE
from claimminer.pipes.changes import (
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
from claimminer.pipes.comparatives import (
    HAPPENING,
    HAVING,
    correlation,
    direction_of,
    faring,
    having,
    is_multiplied,
    predicate,
)
from claimminer.pipes.cues import forms_of
from claimminer.pipes.doses import dose
from claimminer.pipes.findings import Finding, build, up_to_other_side
from claimminer.pipes.group_changes import alike, arising, faring_alone, risk_if, seen_change
from claimminer.pipes.group_differences import difference
from claimminer.pipes.group_findings import found_in, is_seen, marked_by, more_often, proportion
from claimminer.pipes.group_states import (
    as_many,
    graded,
    is_common_in,
    is_group,
    larger_share,
    skewed,
    tends_to_have,
    together,
)
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import (
    children,
    has_finite_verb,
    is_verb,
    nominal_before,
    objects,
    preposition,
    prepositional_object,
)
from claimminer.pipes.trends import is_time
from claimminer.records import Direction

__all__ = ["find_comparisons"]

TRIGGERS = HAPPENING.union(
    BECOMING, CHANGING, DRIFTING, RETURNING,
    table.COMPARING, table.DEGREES, table.LIKELIHOOD, table.FREQUENCIES, table.ALIKE, table.FARING,
    table.CHANGE_NOUNS, table.ABILITY, table.TOUCHED, table.EVERY, groups.COMMON, groups.OWN_DEGREES,
    groups.SKEWING, groups.HOW_OFTEN, groups.HOW_MANY,
    forms_of((*groups.SUFFERING_VERBS, "appear", *groups.JOINT_VERBS, "share")),
)  # fmt: skip
APPEARING = forms_of(table.APPEARING_VERBS)
AFFECTING = forms_of(("affect", "strike", "hit", "afflict"))
OUTCOMES = forms_of(table.OUTCOME_VERBS)
PUTTING = forms_of(("put", "place", "leave", "keep"))
# "remain at risk", "live at higher risk"
BEING_AT = BE | {"re"} | HAVING | PUTTING | forms_of(
    ("remain", "stay", "become", "seem", "appear", "find", "consider", "know", "think", "believe")
)
# how far before a risk its verb may stand ("face up to a ten times greater risk")
CARRIED = 7
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


def _headline(token: Token) -> Finding | None:
    """A headline without a verb: "Higher risk of birth defects from assisted reproduction"."""
    confirmed = token.dep_ == "nsubjpass" and token.head.dep_ == "ROOT" and not has_finite_verb(token.doc)
    if token.lower_ not in table.RISK_NOUNS or not (confirmed or token.dep_ == "ROOT"):
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
    group = subject(token) or nominal_before(first)
    found = build(token, correlation("likely to", direction), group, outcome or verb, last=last)
    return found and _up_to_than(_opened_by(found, first))


def _first_of_degree(likely: Token) -> Token:
    """Where "40 percent more likely", "almost twice as likely" begins."""
    edges = (child.left_edge for child in likely.children if child.i < likely.i)
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


def _opened_by(found: Finding, first: Token) -> Finding:
    """In a headline without a verb, the relation begins with its first word ("workers | more likely to")."""
    if not found.cause[0] < first.i < found.relation[0]:
        return found
    return found._replace(cause=(found.cause[0], min(found.cause[1], first.i)), relation=(first.i, found.relation[1]))


def _up_to_than(found: Finding) -> Finding:
    """"likely to relapse | than non-smokers", "half as likely to fall | as": with whom it is compared is no outcome."""
    return up_to_other_side(found, "as" if is_multiplied(found.word) else "than")


def _is_abler(token: Token) -> bool:
    """"better able to"."""
    before = token.nbor(-1).lower_ if token.i else ""
    return token.lower_ in table.ABILITY and (any(children(token, "advmod")) or before in ("better", "less", "more"))


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
    return any(other.lower_ == "than" for other in token.doc[token.i :])


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


def _at_risk(token: Token) -> Finding | None:
    """X is at higher risk of Y; X had a higher risk of Y; X put people at risk of Y."""
    if token.lower_ not in ("risk", "odds", "likelihood"):
        return None
    prep = preposition(token, ("of", "for", "from"), reach=1)
    if prep is None:
        return None
    before = token.doc[max(0, token.i - CARRIED) : token.i]
    degree = next((other for other in before[-4:] if _is_degree(other)), None)
    if degree is None and token.head.lower_ != "at":
        return None
    carrier = _carrier(token) or next((other for other in before if other.lower_ in HAVING and is_verb(other)), None)
    at = token.head.lower_ == "at"
    if at and carrier is not None and _named_at_risk(carrier):
        return None
    inside = at and token.head.dep_ != "ROOT" and has_finite_verb(token.doc)
    if inside and (carrier is None or carrier.lower_ not in BEING_AT):
        return None  # "girls at risk for obesity took part": who is meant
    group = subject(carrier) if carrier is not None else _facing(before)
    if group is None and at:  # a headline: "children at higher risk of asthma"
        group = nominal_before(token.head)
    cue = correlation("risk of", direction_of(degree or token))
    found = build(token, cue, group, prepositional_object(prep), last=prep)
    return _opened_by(found, token.head) if found is not None and at else found


def _facing(before: Span) -> Token | None:
    """The subject of "nurses face double the risk", its verb read as a noun."""
    face = next((other for other in before if other.lower_ == "face" and other.tag_ == "NN"), None)
    return nominal_before(face) if face is not None else None


def _named_at_risk(verb: Token) -> bool:
    """"The test can identify patients at risk of relapse": whom it is about, no finding; "puts people at risk"."""
    return verb.lower_ not in HAVING | PUTTING and objects(verb) is not None


def _is_degree(token: Token) -> bool:
    """"a higher risk", "double the risk"; not "to lower the risk"."""
    return token.lower_ in table.MULTIPLES or (token.lower_ in table.COMPARATIVES and not token.tag_.startswith("VB"))


def _carrier(token: Token) -> Token | None:
    if token.dep_ == "pobj" and token.head.lower_ in ("at", "with"):
        verb = token.head.head
        verb = verb.head if verb.lower_ in ("more", "less", "most") else verb  # "are more at risk"
        return verb if is_verb(verb) or verb.pos_ == "AUX" else None
    if token.dep_ == "pobj" and (token.head.lower_, token.head.head.lower_) == ("to", "up"):
        return token.head.head.head  # "face up to a 19 times greater risk"
    return token.head if token.dep_ in ("dobj", "attr") and token.head.lower_ in HAVING | BE else None


# the first one that reads a comparison out of a word is right
READINGS: tuple[Callable[[Token], Finding | None], ...] = (
    _headline, _likely, _at_risk, proportion, dose, predicate, found_in, having, skewed, more_often, faring,
    difference, changed, bidden, happening, seen_change, alike, faring_alone, risk_if, arising, is_common_in,
    tends_to_have, larger_share, becoming, falling_ill, together, graded, as_many, marked_by,
)  # fmt: skip
