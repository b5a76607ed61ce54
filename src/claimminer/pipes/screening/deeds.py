"""What people, offices and storms do: their own doings, and no claim of what acts on health (GUIDELINES 1)."""

from __future__ import annotations

from claimminer.language import functions, topics
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.screening.bodily import names_state_in
from claimminer.pipes.syntax.means import is_somebody
from claimminer.pipes.trees.walks import children

__all__ = ["is_doing"]

DEEDS, INJURING = forms_of(functions.DEEDS), forms_of(functions.INJURING_VERBS)
MOVING = forms_of(functions.MOVING_VERBS)
PEOPLE = topics.POPULATION - {"others"} | {"person", "subjects", "participants", "volunteers"}
LIMBS = functions.BODY_PLACES | functions.PARTS


def is_doing(finding: Finding) -> bool:
    """Whether the cause is somebody or something whose doings are none of health."""
    return _is_deed(finding) or _is_office(finding) or _is_weather(finding)


def _is_deed(finding: Finding) -> bool:
    """"Some people can maintain an active life"; but "people who exercise" or "reduce it by walking" says by what."""
    cause = finding.cause_head
    if is_somebody(cause) and finding.word.dep_ == "pcomp" and finding.word.tag_ == "VBG":
        return True  # "people with symptoms even after changing their diet"
    if is_somebody(cause) and (finding.word.lower_ in INJURING or finding.cue.word == "predict"):
        return True
    if finding.cue.word == "explain" and (is_somebody(cause) or _is_quoted(finding)):
        return True  # "Dr Smith explains: “Sugar harms the teeth”"
    acted = (finding.cue.word, finding.cue.type) == ("work", "affects")
    if acted and (is_somebody(cause) or finding.word.tag_ == "VBG"):
        return True  # "the company is working on drugs"
    if _is_self_control(finding):
        return True
    somebody = cause.lower_ in PEOPLE
    told_by = any(child.dep_ in ("relcl", "acl", "prep", "compound") for child in cause.children)
    told_by = told_by or any(token.tag_ == "VBG" for token in cause.doc[finding.word.i + 1 :])
    return somebody and not told_by and finding.word.lower_ in DEEDS and finding.cue.causal


def _is_quoted(finding: Finding) -> bool:
    """Whether a colon opens what the verb is said of."""
    return any(token.lower_ == ":" for token in finding.word.doc[finding.relation[1] : finding.effect[0] + 1])


def _is_self_control(finding: Finding) -> bool:
    """"They can't control their fear", "some children extend their arms": what they do with what is theirs."""
    own = finding.word.doc[finding.effect[0]].lower_ in ("their", "his", "her", "your")
    somebody = is_somebody(finding.cause_head) or finding.cause_head.lower_ == "they"
    limb = finding.effect_head.lower_ in LIMBS and finding.word.lower_ in MOVING
    return own and somebody and (limb or finding.cue.word in functions.SELF_CONTROL)


def _is_office(finding: Finding) -> bool:
    """"The department is responsible for the water"; but "clinics reduce deaths", which is health."""
    office = finding.cause_head.lower_ in functions.INSTITUTIONS and finding.cue.word in functions.SERVING
    return office and not names_state_in(finding, finding.effect)


def _is_weather(finding: Finding) -> bool:
    """"Floods damage houses"; but "floods cause outbreaks of cholera"."""
    head = finding.cause_head
    if head.lower_ not in functions.WEATHER or any(children(head, "compound")):
        return False  # "a cytokine storm"
    return finding.effect_head.lower_ == "damage" or not names_state_in(finding, finding.effect)
