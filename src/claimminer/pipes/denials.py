"""Denials that stand in the wording around a claim, rather than on its verb: "does little to", "the myth that"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.grammar import COPULAS
from claimminer.pipes.cues import forms_of
from claimminer.pipes.echoes import is_denied_echo
from claimminer.pipes.findings import Finding
from claimminer.pipes.tree import children, is_nominal, opening

__all__ = ["is_called_false", "told_otherwise"]

DENYING = forms_of(contexts.DENYING_VERBS)
STANDING = forms_of(contexts.STANDING_VERBS)


def told_otherwise(finding: Finding, *, denied: bool) -> int:
    """How many such denials there are. ``denied``: something of the relation's own has denied it already."""
    word = finding.word
    denials = int(is_denied_echo(finding) or _is_cleft_denied(finding.cause_head))
    denials += word.dep_ == "pcomp" and _is_instead(word.head)
    first = word.left_edge.i if is_nominal(word) else word.i  # "a sign of it rather than its cause"
    denials += first > 1 and [token.lower_ for token in word.doc[first - 2 : first]] == ["rather", "than"]
    last = finding.governors.chain[-1]  # "neither eased pain nor {restored} sleep"; "does not" is shared, and counted
    denials += _is_joined_by_nor(opening(last)) or (not (denied or denials) and _is_joined_by_nor(last))
    return denials + (_is_hardly_done(finding) or is_called_false(finding))


def _is_instead(prep: Token) -> bool:
    """"without easing it", "instead of easing it", "far from easing it"."""
    before = prep.nbor(-1).lower_ if prep.i else ""
    return prep.lower_ == "without" or (before, prep.lower_) in (("instead", "of"), ("far", "from"))


def _is_hardly_done(finding: Finding) -> bool:
    """"does little to prevent it", "did nothing to slow it"."""
    upper = finding.governors.chain[1:]
    done = (thing for token in upper for thing in (token, *children(token, "dobj")))
    hardly = (thing for thing in done if thing.lower_ in contexts.DONE_HARDLY and thing.dep_ == "dobj")
    return any(thing != finding.word for thing in hardly)


def is_called_false(finding: Finding) -> bool:
    """"it is a myth that", "the discredited claim that"; "debunked the myth that" denies it once, too."""
    above = finding.governors.above
    nouns = [noun for token in above for noun in (token, *children(token, "nsubj", "attr")) if is_nominal(noun)]
    if any(token.lower_ in DENYING for token in above):
        return False
    return any(noun.lower_ in contexts.FALSEHOODS or _is_said_false(noun) for noun in nouns)


def _is_said_false(noun: Token) -> bool:
    """"the false belief that", "the idea that X is wrong"."""
    if noun.lower_ not in contexts.CLAIMED:
        return False
    said = children(noun.head, "acomp") if noun.dep_ == "nsubj" else ()
    if noun.dep_ == "nsubj" and noun.head.lower_ in STANDING and any(children(noun.head, "neg")):
        return True  # "the idea that X has not held up"
    return any(adjective.lower_ in contexts.FALSE for adjective in (*children(noun, "amod"), *said))


def _is_cleft_denied(cause: Token) -> bool:
    """"It is not sugar that raises it"."""
    copula = cause.head
    it = any(child.lower_ == "it" for child in children(copula, "nsubj"))
    return cause.dep_ == "attr" and it and copula.lower_ in COPULAS and any(children(copula, "neg"))


def _is_joined_by_nor(clause: Token) -> bool:
    """"does not lower X; nor does it prevent Y", with "nor" hung on the clause before."""
    joints = [joint for joint in children(clause.head, "cc") if joint.i < clause.i] if clause.dep_ == "conj" else []
    return bool(joints) and joints[-1].lower_ == "nor" and joints[-1].i > clause.head.i
