"""What a cue says of molecules and processes: "controls the gene" steers it, "controls the pain" treats it."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import processes
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.frames.joint import harmed_by
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.trees.walks import children

__all__ = ["retyped"]

STEERING_CUES = ("control", "manage")
OUTDOING = ("outperform", "outdo", "beat")
# what statistics does to differences, and how it calls them
EXPLAINING = ("explain", "account")
SPREADS = frozenset({"variance", "variation", "variability", "difference", "differences", "disparity", "disparities"})
# what is explained of two things that go together
TIES = forms_of(("association", "link", "relationship", "correlation", "connection"), noun=True)


def retyped(finding: Finding) -> Finding:
    """The finding with the relation's type, and the order, that its arguments ask for."""
    cue = finding.cue
    if cue.word in STEERING_CUES and cue.type == "treats" and _is_steered(finding):
        return finding._replace(cue=cue._replace(type="affects", direction="none"))
    if cue.word in EXPLAINING and (finding.effect_head.lower_ in TIES or _is_spread(finding.effect_head)):
        return finding._replace(cue=cue._replace(type="associated_with", direction="none", causal=False))
    if cue.word == "enhance" and cue.type == "improves" and _is_output(finding.effect_head):
        return finding._replace(cue=cue._replace(type="increases"))
    if cue.word in OUTDOING and is_group(finding.cause_head):  # "women outperformed men": a comparison of groups
        return finding._replace(cue=cue._replace(type="associated_with", causal=False))
    return finding.turned() if harmed_by(finding) else finding


def _is_spread(head: Token) -> bool:
    """"explained 12% of the variance", "accounted for the differences in survival": a figure of statistics."""
    shares = (inner for prep in children(head, "prep") if prep.lower_ == "of" for inner in children(prep, "pobj"))
    return any(noun.lower_ in SPREADS for noun in (head, *shares))


def _is_output(head: Token) -> bool:
    """"enhances the expression": there is more of it; "enhances physical activity" is better for somebody."""
    own = {child.lower_ for child in children(head, "amod", "compound")}
    return head.lower_ in processes.STEERED - processes.ABILITIES and own.isdisjoint(processes.PERSONAL)


def _is_steered(finding: Finding) -> bool:
    """"genes control the trait", "the brain controls movement"; but "exercise controls blood sugar"."""
    return finding.effect_head.lower_ in processes.STEERED or finding.cause_head.lower_ in processes.STEERING
