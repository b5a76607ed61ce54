"""Clauses that only tell which one is meant: "the condition that causes it", "ask about pills that raise it".

Such a clause belongs to the phrase that it restricts (GUIDELINES 2), and the sentence says something else of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from claimminer.language import contexts, functions, restrictions
from claimminer.language.grammar import CLAUSE_OPENERS, HELPING, ONE_LIST
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    first_word,
    has_finite_verb,
    is_nominal,
    is_passive,
    is_verb,
    opening,
)

__all__ = ["is_restriction"]

ASKING = forms_of(restrictions.ASKING_VERBS) | BE
SETTING_ASIDE = forms_of(restrictions.SETTING_ASIDE)
NAMING = forms_of(restrictions.NAMING_VERBS)
REFERRING = forms_of(restrictions.REFERRING_VERBS)
SEARCHING = forms_of(functions.SEARCHING_VERBS)
SEEKING = forms_of(functions.SEEKING_VERBS)
FINDING_OUT = forms_of(functions.FINDING_OUT_VERBS)
INQUIRY = forms_of(contexts.INQUIRY_VERBS)
DISCOVERING = forms_of(contexts.DISCOVERING_VERBS)
PLACING = ("in", "on", "at", "throughout", "near", "within")


def is_restriction(finding: Finding) -> bool:
    """Whether a cue stands in a clause that tells which one is meant, of something that is not claimed there."""
    if _is_loose(finding.cause_head) or _is_whose(finding) or finding.effect_head.lower_ in restrictions.CALLED:
        return True
    between = {token.lower_ for token in finding.word.doc[finding.cause[1] : finding.relation[0]]}
    if finding.word.doc[finding.cause[0]].lower_ == "avoid" and "which" not in between:
        return True  # "Avoid creams that irritate the skin", read as a name
    return any(_only_restricts(clause) for clause in _clauses(finding))


def _clauses(finding: Finding) -> Iterator[Token]:
    """The restrictive clauses behind a noun in one of the arguments, the cue in each."""
    doc = finding.word.doc
    for token in finding.governors.chain:
        clause = opening(token)
        within = any(start <= clause.head.i < end for start, end in (finding.cause, finding.effect))
        if clause.dep_ in ("relcl", "acl") and within and doc[first_word(clause).i - 1].lower_ != ",":
            yield clause


def _only_restricts(clause: Token) -> bool:
    noun = clause.head
    while noun.dep_ == "conj" and is_nominal(noun.head):
        noun = noun.head
    known = clause.lower_ == "known" and any(child.lower_ in ("the", "these") for child in clause.head.children)
    if _is_of_item(clause, noun):
        return True
    if known or noun.lower_ == "one" or _is_referred_to(noun) or _is_looked_for(clause, noun):
        return True  # "the genes known to cause it"
    return not _is_new(clause.head) and (_is_told_of(noun) or _is_asked_about(noun) or _is_set_aside(noun))


def _is_referred_to(noun: Token) -> bool:
    """"the term refers to a group of disorders that affect the joints"."""
    while noun.dep_ == "pobj" and is_nominal(noun.head.head):
        noun = noun.head.head
    return noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.lower_ in REFERRING


def _is_of_item(clause: Token, noun: Token) -> bool:
    """"Taking drugs that weaken the immune system.": an item of a list that names a deed, and says nothing of it."""
    top = noun.head
    gerund = noun.dep_ == "dobj" and top.dep_ == "ROOT" and top.tag_ == "VBG" and top.i == 0
    return gerund and not has_finite_verb(noun.doc, but=clause)


def _is_loose(own: Token) -> bool:
    """A relative pronoun that stands for nothing the parser found: no cause; "that" may also point back."""
    if own.i == 0 or own.lower_ not in ("who", "that"):
        return False
    before = own.nbor(-1)
    points = own.tag_ == "DT" and (not before.is_alpha or before.pos_ == "CCONJ" or before.lower_ in CLAUSE_OPENERS)
    return not points


def _is_whose(finding: Finding) -> bool:
    """"people whose symptoms are caused by stress": who is meant."""
    subjects = (own for token in finding.governors.chain for own in children(token, *SUBJECTS))
    for noun in (*subjects, finding.cause_head, finding.effect_head):
        whose = next((child for child in children(noun, "poss") if child.lower_ == "whose"), None)
        if whose is not None and whose.i > 0 and whose.nbor(-1).lower_ != ",":
            return True
    return False


def _is_new(noun: Token) -> bool:
    """"a gene that raises the risk", "three drugs that ease it": told here for the first time."""
    return any(child.lower_ in restrictions.NEW or child.like_num for child in noun.children if child.i < noun.i)


def _is_told_of(noun: Token) -> bool:
    """"The condition that causes it can be treated": the sentence says that it can; not "was identified"."""
    while noun.dep_ == "pobj" and is_nominal(noun.head.head):  # "patients with mutations that impair it"
        noun = noun.head.head
    verb = noun.head
    if noun.dep_ not in SUBJECTS or noun.i > verb.i:
        return False
    discovered = verb.lower_ in DISCOVERING and is_passive(verb) and not _is_whereabouts(verb)
    if discovered and any(children(verb, "neg")):
        return True  # "The genes that cause it have not been found"
    return not (discovered or _is_one_list(noun))


def _is_whereabouts(verb: Token) -> bool:
    """"are found in long grass"; "have been found in patients" reports."""
    present = any(child.lower_ in ("is", "are") for child in children(verb, "auxpass"))
    return present and verb.lower_ == "found" and any(prep.lower_ in PLACING for prep in children(verb, "prep"))


def _is_one_list(noun: Token) -> bool:
    """"X, Y and other drugs that ease it": so do X and Y."""
    member = next(children(noun, "conj"), None)
    while member is not None:
        if any(child.lower_ in ONE_LIST for child in member.children):
            return True
        member = next(children(member, "conj"), None)
    return False


def _is_asked_about(noun: Token) -> bool:
    """"ask about pills known to raise it", "research on disorders that affect it", "knowledge of agents that"."""
    prep = noun.head
    if noun.dep_ == "dobj" and any(mark.lower_ in ("if", "whether") for mark in children(prep, "mark")):
        return prep.head.lower_ in ASKING - BE  # "tell your doctor if you take drugs that thin the blood"
    if noun.dep_ != "pobj":
        return False
    if prep.lower_ in restrictions.ABOUT and prep.head.lower_ in restrictions.ABOUT_WHAT:
        return True
    verb = next((token for token in prep.ancestors if is_verb(token) or token.pos_ == "AUX"), None)
    return prep.lower_ in restrictions.ASKED_ABOUT and verb is not None and verb.lower_ in ASKING


def _is_set_aside(noun: Token) -> bool:
    """"avoid foods that cause gas", "rule out diseases that cause it", "using ligands that block it"."""
    verb = noun.head
    if noun.dep_ != "dobj":
        return False
    means = verb.lower_ in restrictions.BY_MEANS_OF and verb.dep_ in ("advcl", "acl")
    if means or verb.lower_ in SETTING_ASIDE or (verb.lower_ in NAMING and _is_aim(verb)):
        return True
    known = any(child.lower_ in ("the", "these", "those", "any", "specific", "certain") for child in noun.children)
    return known and verb.lower_ in INQUIRY  # "examined the mediators that"


def _is_looked_for(clause: Token, noun: Token) -> bool:
    """"tests to check for diseases that may be causing it", "may help identify foods that cause it": open yet."""
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in functions.SIGNS:
        noun = noun.head.head
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    open_yet = noun.lower_ in functions.FOUND_OUT or not _is_new(clause.head)
    if noun.lower_ in functions.FOUND_OUT and noun.dep_ == "dobj" and any(
        aux.lower_ in ("should", "must") for aux in children(verb, "aux")
    ):
        return True  # "programmes should consider factors that affect it"
    sought = verb.lower_ in SEARCHING or (verb.lower_ in FINDING_OUT and open_yet)
    return sought and _is_aim(verb) and verb.head.lower_ not in restrictions.FOUND


def _is_aim(verb: Token) -> bool:
    """"to identify", "helps identify": what is to come."""
    if verb.dep_ == "ROOT" and verb.tag_ == "VB" and not any(children(verb, *SUBJECTS, "aux")):
        return True  # "Look for signs of diseases that may be causing it"
    if verb.tag_ == "VBG" and verb.dep_ in ("csubj", "csubjpass", "pcomp"):
        return True  # "Identifying genes that cause it could help"
    if verb.tag_ == "VBG" and verb.lower_ in SEEKING and (any(children(verb, "aux")) or verb.dep_ == "pcomp"):
        return True  # "is developing drugs that slow it", "focus on developing drugs that slow it"
    infinitive = any(to.lower_ == "to" for to in children(verb, "aux")) or verb.head.lower_ in HELPING
    return verb.dep_ in ("xcomp", "ccomp", "advcl", "acl", "conj") and infinitive
