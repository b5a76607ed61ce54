"""What is said of a finding or a comparison rather than of health: "the association was stronger in women"."""

from __future__ import annotations

from claimminer.language import topics
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.trees.walks import children

__all__ = ["is_of_findings", "works_better"]

WORKING = forms_of(("work",))


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
