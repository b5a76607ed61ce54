"""Denials that stand in the wording around a claim, rather than on its verb: "does little to", "the myth that"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.grammar import COPULAS
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.scope.echoes import is_denied_echo
from claimminer.pipes.trees.walks import children, is_nominal, opening

__all__ = ["is_called_false", "says_nothing", "told_otherwise"]

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
    denials += any(says_nothing(token) for token in finding.governors.above)
    denials += is_nominal(word) and word.dep_ == "pobj" and _is_kept_off(word.head)
    telling = finding.governors.chain[finding.cue.frame not in ("JOINED", "OWED") :]  # not "mistakenly attacks"
    denials += any(how.lower_ in contexts.FALSELY for verb in telling for how in children(verb, "advmod"))
    denials += finding.cue.frame == "IDIOM" and not contexts.DONE_HARDLY.isdisjoint(finding.cue.tail)
    around = _is_in_no_way(finding) or _is_nothing_in(finding.cause_head)
    return denials + (_is_hardly_done(finding) or is_called_false(finding)) + around


def _is_in_no_way(finding: Finding) -> bool:
    """"Under no circumstances does it cure", "At no point did it help": what opens the clause."""
    preps = (prep for token in finding.governors.chain for prep in children(token, "prep") if prep.i < token.i)
    things = (thing for prep in preps for thing in children(prep, "pobj") if thing.lower_ in contexts.NO_WAY)
    return any(child.lower_ == "no" for thing in things for child in children(thing, "det"))


def _is_nothing_in(cause: Token) -> bool:
    """"There is nothing in the jab that causes it", with the clause hung on the jab."""
    inside = cause.dep_ == "pobj" and cause.head.lower_ in ("in", "about")
    said = children(cause.head.head, "attr") if inside else ()
    return any(thing.lower_ == "nothing" for thing in (*said, cause.head.head))


def says_nothing(verb: Token) -> bool:
    """"there is nothing to suggest that", "nothing suggests that"."""
    if verb.lower_ not in contexts.REPORTING_HEDGES:
        return False
    own = any(who.lower_ == "nothing" for who in children(verb, "nsubj"))
    return own or (verb.dep_ in ("acl", "relcl", "xcomp") and verb.head.lower_ == "nothing")


def _is_kept_off(prep: Token) -> bool:
    """"is far from a cure for", "is without effect on"."""
    return prep.lower_ == "without" or (prep.lower_ == "from" and prep.head.lower_ == "far")


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
