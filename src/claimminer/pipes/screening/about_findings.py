"""What is said of a finding or a comparison rather than of health: "the association was stronger in women"."""

from __future__ import annotations

from claimminer.language import comparisons, topics
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.trees.walks import children, preposition, prepositional_object

__all__ = ["is_of_findings", "names_nobody", "works_better"]

WORKING = forms_of(("work", "do", "perform"))
SHARES = topics.SHARES | comparisons.MANY | {"most", "others", "none", "all", "thirds", "quarters", "fifths", "tenths"}


def is_of_findings(finding: Finding) -> bool:
    """"the association was stronger in women", "adjustment for age weakened the link": what is said of a finding."""
    effect = finding.effect_head
    if effect.lower_ not in topics.ABOUT_FINDINGS:
        return False
    cue = finding.cue
    compared = cue.frame == "NOUN" and not cue.causal and cue.word.endswith(" in") and cue.word != "difference in"
    bare = compared and not any(children(effect, "prep", "relcl", "amod", "compound"))
    return bare or finding.cause_head.lower_ in topics.ADJUSTMENTS


def works_better(finding: Finding) -> bool:
    """"classes worked better than a leaflet": for what, is not said."""
    fared = finding.word.lower_ in WORKING and finding.cue.word.endswith((" better", " worse"))
    return fared and not is_group(finding.cause_head)


def names_nobody(finding: Finding) -> bool:
    """"fades within a year in half of them", "got better in most": how many, not who; but "one in ten cases of it"."""
    group = finding.cause_head
    if finding.cue.causal or group.lower_ not in SHARES or any(children(group, "relcl", "acl")):
        return False
    of = preposition(group, ("of", "in"), reach=1)
    whom = prepositional_object(of) if of is not None else None
    ill_of = whom is not None and any(prep.lower_ == "of" for prep in children(whom, "prep"))
    return whom is None or whom.pos_ == "PRON" or (is_group(whom) and not ill_of)
