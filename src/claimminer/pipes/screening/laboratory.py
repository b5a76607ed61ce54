"""What is done in laboratories, clinics and offices, or found out there: no claims about health (GUIDELINES 1)."""

from __future__ import annotations

from itertools import pairwise

from claimminer.language import functions, laboratory
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.screening.bodily import names_state_in
from claimminer.pipes.trees.walks import children, is_passive

__all__ = ["is_laboratory"]

CONSISTING = forms_of(laboratory.CONSISTING_VERBS)
MAKING = forms_of(laboratory.MAKING_VERBS)
TELLING = frozenset(functions.FINDING_OUT_VERBS) | {"tell", "know", "predict", "estimate", "compare", "recruit"}
FINDING_OUT = functions.ASSESSING | laboratory.FINDING_OUT


def is_laboratory(finding: Finding) -> bool:
    """Whether a finding tells how something was done, measured, sorted or found out."""
    return (
        _is_technique(finding)
        or _is_as_found(finding)
        or _is_reagent(finding)
        or _is_protocol(finding)
        or _is_finding_out(finding)
        or _is_model(finding)
        or _is_hindrance(finding)
        or _is_conversion(finding)
        or _is_information(finding)
        or _is_shown(finding)
        or _is_other_use(finding)
        or _is_method(finding)
        or _consists_in(finding)
        or _is_misleading(finding)
        or _is_own_kind(finding)
    )


def _is_technique(finding: Finding) -> bool:
    """"Proteins were resolved by SDS-PAGE", "confirmed by sequencing"."""
    return finding.cue.causal and finding.cue.frame != "NOUN" and finding.cause_head.lower_ in laboratory.TECHNIQUES


def _is_as_found(finding: Finding) -> bool:
    """"as determined by staining", "raised as previously described"."""
    doc, start, first = finding.word.doc, finding.relation[0], finding.cause[0]
    if finding.word.lower_ in laboratory.AS_FOUND and start > 0 and doc[start - 1].lower_ == "as":
        return True
    opening = {token.lower_ for token in doc[max(0, first - 1) : first + 1]}
    return finding.cause_head.lower_ in laboratory.AS_FOUND and not opening.isdisjoint(("as", "previously"))


def _is_reagent(finding: Finding) -> bool:
    """"using antibodies against the protein", "antibodies were raised by injecting rabbits"; not "for lupus"."""
    if finding.cue.word == "use" and finding.cause_head.lower_ in laboratory.REAGENTS:
        return not names_state_in(finding, finding.effect)
    made = finding.word.lower_ in MAKING and is_passive(finding.word)
    return made and finding.effect_head.lower_ in laboratory.REAGENTS


def _is_protocol(finding: Finding) -> bool:
    """"cells were activated by the peptide for five minutes": what was done to them."""
    worked_on = finding.effect_head.lower_
    if worked_on not in laboratory.WORKED_ON and not worked_on.endswith(laboratory.BLOOD_CELLS):
        return False
    behind = list(finding.word.doc[finding.word.i :])
    timed = any(
        first.lower_ == "for" and number.like_num and unit.lower_ in laboratory.SHORT_TIMES
        for first, number, unit in zip(behind, behind[1:], behind[2:], strict=False)
    )
    return timed and is_passive(finding.word) and any(aux.tag_ == "VBD" for aux in children(finding.word, "auxpass"))


def _is_finding_out(finding: Finding) -> bool:
    """"The test helps in the diagnosis", "led to the isolation of a gene"; but "a model aids cancer staging"."""
    effect = finding.effect_head.lower_
    judged = finding.cue.type == "improves" and finding.cue.frame == "ADJ"  # "was not as good for assessment"
    if (judged or finding.cue.type in ("treats", "contributes_to")) and effect in FINDING_OUT:
        return judged or effect in laboratory.SORTED_OUT or _tells_of_method(finding)
    if finding.cue.word == "determine" and effect in functions.PLANNED and not is_passive(finding.word):
        return True  # "helps to determine the right therapy"; but "the dose is determined by weight"
    return finding.cue.type == "causes" and effect in laboratory.FOUND


def _tells_of_method(finding: Finding) -> bool:
    """Whether it is a test that finds out, or what is found out is no state of health, nor anything besides."""
    if any(other.lower_ not in FINDING_OUT for other in children(finding.effect_head, "conj")):
        return False
    cause = finding.cause_head.lower_
    if cause in functions.TESTS | FINDING_OUT or cause.endswith(laboratory.TEST_ENDINGS):
        return True
    plain = finding.cue.frame in ("ACTS", "ACTS_ON", "JOINED", "ADJ")
    return plain and not names_state_in(finding, finding.effect)


def _is_hindrance(finding: Finding) -> bool:
    """"makes it difficult to identify the source", "precludes identifying it": what people find out."""
    doc, word = finding.word.doc, finding.word
    if finding.cue.type == "prevents" and any(token.lower_ in FINDING_OUT for token in doc[word.i + 1 : word.i + 2]):
        return True
    if finding.cue.frame != "MAKES":
        return False
    words = [token.lower_ for token in finding.word.doc[slice(*finding.effect)]]
    return any(to == "to" and verb in TELLING for to, verb in pairwise(words))


def _is_conversion(finding: Finding) -> bool:
    """"changes the sounds into signals", "producers add it to foods": what becomes of a thing."""
    verb, thing = finding.word, next(children(finding.word, "dobj"), None)
    behind = [child for child in children(verb, "prep", "dative") if child.i > verb.i]
    if thing is None or finding.cue.frame == "IDIOM":
        return False
    into = any(prep.lower_ in ("to", "into") for prep in behind)
    return (finding.cue.word == "change" and into) or (finding.cue.word == "add" and thing.i < finding.effect_head.i)


def _is_model(finding: Finding) -> bool:
    """"The data support this order of the markers"."""
    return finding.cue.word == "support" and finding.effect_head.lower_ in laboratory.MODELS


def _is_information(finding: Finding) -> bool:
    """"The test gives more detailed pictures", "the page provides links to information"."""
    if finding.cue.type != "associated_with":
        return False
    effect, tested = finding.effect_head.lower_, finding.cause_head.lower_ in functions.TESTS
    return effect in laboratory.INFORMATION or (effect in ("result", "results") and tested)


def _is_shown(finding: Finding) -> bool:
    """"The dye makes the vessels show up on the picture"."""
    seen = {token.lower_ for token in finding.word.doc[slice(*finding.effect)]}
    return finding.cause_head.lower_ in laboratory.DYES and not seen.isdisjoint(laboratory.SEEN)


def _is_other_use(finding: Finding) -> bool:
    """"is used for transplantation", "for prevention", "for a short period": no illness that it treats."""
    if finding.cue.type != "treats" or finding.cue.frame != "JOINED":
        return False
    effect = finding.effect_head
    if effect.lower_ in laboratory.OTHER_USES or finding.cause_head.lower_ in laboratory.SORTING:
        return True
    if effect.lower_ in functions.DURATIONS | functions.UNTIMED:
        return True
    own = children(effect, "prep", "compound", "amod")
    said = any(child.dep_ != "prep" or child.lower_ in ("of", "for") for child in own)
    return effect.lower_ in laboratory.UNSAID_USES and not said


def _is_method(finding: Finding) -> bool:
    """"New methods make it possible to transplant it", "is useful for the development of new drugs"."""
    possible = finding.cue.frame == "MAKES" and any(
        token.lower_ == "possible" for token in finding.word.doc[slice(*finding.effect)]
    )
    if possible and finding.cause_head.lower_ in laboratory.METHODS:
        return True
    effect = finding.effect_head
    things = {thing.lower_ for prep in children(effect, "prep") for thing in children(prep, "pobj")}
    return effect.lower_ in laboratory.DEVELOPMENT and bool(things & functions.REMEDIES)


def _consists_in(finding: Finding) -> bool:
    """"The test involves drawing blood", "treatment includes stopping the tablets": what is done."""
    gerund = finding.word
    while gerund.dep_ == "conj" and gerund.head.tag_ == "VBG":
        gerund = gerund.head
    inside = gerund.dep_ in ("xcomp", "dobj", "pcomp", "ccomp") or gerund.i == gerund.head.i + 1
    if gerund.tag_ != "VBG" or not inside:
        return False
    return gerund.head.lower_ in CONSISTING and finding.cause_head.head == gerund.head


def _is_misleading(finding: Finding) -> bool:
    """"are the transcription factors for the promoter", "is the selection marker in these cells"."""
    kinds = laboratory.MISLEADING.get(finding.cue.word, frozenset())
    if finding.cue.frame != "NOUN" or not kinds or names_state_in(finding, finding.effect):
        return False
    own = {child.lower_ for child in children(finding.word, "compound", "amod", "nmod")}
    return bool(own & kinds)


def _is_own_kind(finding: Finding) -> bool:
    """"Each type has a different cause", "each disorder needs its own treatment"."""
    each = finding.word.doc[finding.cause[0]].lower_ in ("each", "every")
    said = {token.lower_ for token in finding.word.doc[slice(*finding.effect)]}
    return each and finding.cue.type == "associated_with" and bool(said & {"different", "own", "distinct", "separate"})
