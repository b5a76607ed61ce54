"""What is true of any body: what its parts do, where they lead, what molecules touch. No claims (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import bodily, functions, laboratory, processes
from claimminer.language.comparisons import RISK_NOUNS
from claimminer.language.grammar import COPULAS
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.trees.walks import SUBJECTS, Range, children

__all__ = ["is_bodily", "names_state_in"]

WORKING = forms_of((*functions.FUNCTION_VERBS, *bodily.TELLING_VERBS)) | functions.FUNCTION_ADJECTIVES
HOLDING, CLEANING = forms_of(bodily.HOLDING_VERBS), forms_of(bodily.CLEANING_VERBS)
MAKING = forms_of(("make", "produce"))
WORKERS = functions.ORGANS - {"system"} | bodily.WORKERS  # a system may be of any kind
ORGANS = WORKERS | functions.BODY_PLACES | {"organ", "organs", "cells"}
PLACES = functions.ORGANS | functions.HOLLOWS | functions.BODY_PLACES | functions.PARTS | bodily.PLACES
UNUSUAL = functions.ABNORMAL | bodily.UNUSUAL


def is_bodily(finding: Finding) -> bool:
    """Whether a finding only tells what parts of the body do, where they go, or what lies or binds where."""
    return (
        _is_normal_work(finding)
        or _is_cleaning(finding)
        or _is_holding(finding)
        or _is_mere_amount(finding)
        or _is_product(finding)
        or _is_passage(finding)
        or _is_binding(finding)
        or _is_contact(finding)
        or _is_origin(finding)
    )


def names_state_in(finding: Finding, *spans: Range) -> bool:
    """Whether an argument names a state of health."""
    return any(names_state(token.lower_) for span in spans for token in finding.word.doc[slice(*span)])


# -- what parts of the body do --------------------------------------------------------------------------------------


def _is_normal_work(finding: Finding) -> bool:
    """"The kidneys regulate the salt balance"; but "an overactive thyroid makes too much of it"."""
    doing = finding.effect_head if finding.word.lower_ == "role" else finding.word
    if doing.lower_ not in WORKING or not _works(finding.cause_head):
        return False
    if finding.cue.frame == "MAKES" and finding.cause_head.lower_ not in functions.ORGANS:
        return False  # "thick saliva makes the mouth dry"
    denied = any(children(finding.word, "neg"))
    return not (denied or _is_reported(finding) or _said(finding) & UNUSUAL)


def _is_cleaning(finding: Finding) -> bool:
    """"The spleen destroys old cells", "your immune system kills germs"; but it "destroys healthy cells"."""
    if finding.word.lower_ not in CLEANING or not _works(finding.cause_head):
        return False
    effect, before = finding.effect_head, finding.word.doc[finding.cause[0] : finding.relation[1]]
    if not UNUSUAL.isdisjoint(token.lower_ for token in before if token != finding.word):
        return False  # "is unable to fight it"
    worn = any(child.lower_ in bodily.WORN for child in children(effect, "amod"))
    told = (token.lower_ for token in effect.doc[: effect.i]) if effect.lower_ in ("it", "them") else ()
    invader = effect.lower_ in bodily.INVADERS or not bodily.INVADERS.isdisjoint(told)
    return (worn or invader) and not _is_reported(finding)


def _is_holding(finding: Finding) -> bool:
    """"Proteins that support the skin", "a fluid that cushions the brain": what holds or feeds an organ."""
    holder = finding.cause_head.lower_ in bodily.SUBSTANCES or _stands_for_organ(finding.cause_head)
    if finding.word.lower_ not in HOLDING or not holder:
        return False
    return finding.effect_head.lower_ in ORGANS and not (_is_reported(finding) or _said(finding) & UNUSUAL)


def _stands_for_organ(head: Token) -> bool:
    """"The skull is hard, and it protects your brain"."""
    before = (token for token in head.doc[: head.i] if token.dep_ in SUBJECTS)
    return head.lower_ in ("it", "they") and any(token.lower_ in WORKERS for token in before)


def _is_mere_amount(finding: Finding) -> bool:
    """"The body makes too much of it", "cells in the airways make more mucus": a state, of which no cause is named."""
    head = finding.cause_head
    described = head.i > finding.cause[0] + 1 or any(children(head, "amod", "compound", "nmod", "acl", "relcl"))
    bare = head.lower_ in ("body", "bodies", "cells") and not described
    made = finding.word.lower_ in MAKING and finding.cue.frame != "MAKES"
    return bare and made and not _is_reported(finding)


def _is_product(finding: Finding) -> bool:
    """"The gene makes a protein": what any gene does; but "the faulty gene makes too little of it"."""
    gene = finding.cause_head.lower_ in bodily.GENES and finding.effect_head.lower_ in bodily.PRODUCTS
    return gene and finding.word.lower_ in MAKING and not (_is_reported(finding) or _said(finding) & UNUSUAL)


def _works(head: Token) -> bool:
    """"kidneys", "white blood cells", "part of the immune system"; not "cells" or "parts" alone."""
    if head.lower_ in WORKERS:
        return True
    if head.lower_ not in bodily.PIECES:
        return False
    own = {child.lower_ for child in head.subtree if child.dep_ in ("amod", "compound", "poss", "nmod")}
    of = {thing.lower_ for prep in children(head, "prep") for thing in children(prep, "pobj")}
    alone = head.lower_ == "system" and not own  # "this system controls the rhythm"
    return bool(alone or own & bodily.OWN or of & WORKERS)


def _is_reported(finding: Finding) -> bool:
    """What is found or has happened is news: "the study shows that the liver clears it", "the liver cleared it"."""
    above = any(token.lower_ not in COPULAS for token in finding.governors.above)
    return above or finding.word.tag_ == "VBD"


def _said(finding: Finding) -> set[str]:
    low, high = min(finding.cause[0], finding.effect[0]), max(finding.cause[1], finding.effect[1])
    return {token.lower_ for token in finding.word.doc[low:high]}


# -- where they lead, and what touches ------------------------------------------------------------------------------


def _is_passage(finding: Finding) -> bool:
    """"The tube leads to the stomach", "the duct connects the gallbladder with the bowel"; not "to a swollen liver"."""
    if finding.cue.word == "connect":
        heads = {finding.cause_head.lower_, finding.effect_head.lower_}
        return bool(heads & (PLACES | bodily.DEVICES))
    effect = finding.effect_head
    if finding.cue.word != "lead" or effect.lower_ not in PLACES - bodily.FLUIDS:
        return False
    told = (child for child in children(effect, "amod", "det") if child.lower_ not in bodily.WHICH)
    return not any(child.dep_ == "amod" or child.lower_ in ("a", "an") for child in told)


def _is_binding(finding: Finding) -> bool:
    """"is physically associated with the receptor", "is linked to a dye"; not "this locus is linked to asthma"."""
    if finding.cue.word not in laboratory.TOUCHING:
        return False
    adverbs = {child.lower_ for child in children(finding.word, "advmod")}
    heads = {finding.cause_head.lower_, finding.effect_head.lower_}
    if adverbs & laboratory.AKIN and heads <= laboratory.KINDS:
        return True  # "is closely related to the measles virus"
    if finding.cue.word == "couple" and not any(children(finding.word, "aux", "auxpass")):
        return True  # "stress, coupled with poor sleep": and
    if names_state_in(finding, finding.cause, finding.effect):
        return False
    if finding.effect_head.lower_ in laboratory.CHANGES | RISK_NOUNS:
        return False
    if finding.cue.word in ("correspond", "couple"):
        return True
    if finding.word.lower_ in ("associates", "associate"):
        return any(map(_is_molecule, (finding.cause_head, finding.effect_head)))
    if finding.cue.word == "relate" and adverbs & laboratory.AKIN:
        return finding.cause_head.lower_ in processes.STEERING | laboratory.KINDS
    labelled = bool(heads & laboratory.REAGENTS) and heads <= laboratory.REAGENTS | laboratory.LABELS
    part = finding.effect_head.lower_ in laboratory.MOLECULAR_PARTS
    return bool(part or labelled or adverbs & laboratory.PHYSICALLY)


def _is_molecule(head: Token) -> bool:
    """"p50", "the receptor"."""
    numbered = any(sign.isdigit() for sign in head.text) and any(sign.isalpha() for sign in head.text)
    return numbered or head.lower_ in processes.STEERING | laboratory.MOLECULAR_PARTS


def _is_contact(finding: Finding) -> bool:
    """"a physical interaction between the two proteins"; not "between the drug and alcohol"."""
    touching = finding.cue.frame == "TIE" and finding.cue.word in laboratory.CONTACTS
    had = finding.cue.type == "associated_with" and finding.effect_head.lower_ in laboratory.CONTACTS
    if not (touching or had):
        return False
    return not (names_state_in(finding, finding.cause, finding.effect) or _said(finding) & laboratory.CONCERNED)


def _is_origin(finding: Finding) -> bool:
    """"RNA was derived from four retinas", "the carriers come from one couple"; not "headaches arise from stress"."""
    if finding.cue.word not in laboratory.ORIGIN_CUES or names_state_in(finding, finding.effect):
        return False
    made = finding.effect_head.lower_ in laboratory.MATERIALS
    return made or finding.cause_head.lower_ in laboratory.ANCESTORS
