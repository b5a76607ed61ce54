"""What is wished for or advised, which claims nothing yet: "hope to develop drugs that", "patients should control"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, topics
from claimminer.language.grammar import ADVISING
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.trees.walks import children

__all__ = ["PEOPLE", "is_advice", "is_wished_for"]

LEARNING = frozenset(contexts.LEARNING_VERBS)
HELPING = forms_of(("help",))
WISHING = forms_of(contexts.WISHING_VERBS)
OFFERING = frozenset({"considered", "offered", "regarded", "recommended", "be"})
# whose deeds and plans are told
PEOPLE = topics.POPULATION | topics.NOBODY | {"they", "travelers", "person"}


def is_wished_for(word: Token) -> bool:
    """"researchers hope to develop drugs that slow the disease": what does not exist yet does nothing."""
    clause = word
    while clause.dep_ == "conj":
        clause = clause.head
    verb = clause.head.head
    if clause.dep_ != "relcl" or clause.head.dep_ != "dobj" or verb.dep_ not in ("xcomp", "acl"):
        return False
    return verb.head.lower_ in WISHING and any(child.lower_ == "to" for child in children(verb, "aux"))


def is_advice(finding: Finding) -> bool:
    """"people with diabetes should control their blood sugar": advice, whose subject is no cause."""
    chain = finding.governors.chain
    if finding.word.lower_ in LEARNING and any(who.lower_ in PEOPLE for who in children(finding.word, "nsubj")):
        return any(verb.lower_ in HELPING for verb in chain[1:])  # "helps people determine their risk"
    if finding.cue.type == "treats" and finding.cue.frame == "NOUN":  # "should be considered first-line therapy for"
        return any(verb.lower_ in OFFERING and any(map(_is_advising, children(verb, "aux"))) for verb in chain)
    verbs = finding.word, finding.word.head
    if any(other.lower_ == "idea" and other.dep_ == "attr" for verb in verbs for other in verb.children):
        return True  # "It is a good idea to keep nails clean"
    return any(map(_is_advising, children(finding.word, "aux"))) and finding.cause_head.lower_ in PEOPLE


def _is_advising(auxiliary: Token) -> bool:
    return auxiliary.lower_ in ADVISING
