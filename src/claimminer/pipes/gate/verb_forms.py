"""The verbs by which the look before the parse knows what is told, in all their forms."""

from __future__ import annotations

from claimminer.language import comparisons, groups, inversions
from claimminer.pipes.cues import forms_of

__all__ = [
    "ARISING",
    "BECOMING",
    "CARRYING",
    "CHANGING",
    "DIFFERING",
    "DRIFTING",
    "FATES",
    "HAPPENING",
    "HAVING",
    "HOLDING",
    "JOINT",
    "LYING",
    "OCCASIONAL",
    "REACHING",
    "SEEING",
    "STRIKING",
    "SUFFERING",
]

HAPPENING = forms_of(comparisons.HAPPENING_VERBS)
# where, or in whom, something is found
ARISING = HAPPENING | forms_of(("appear",))
SEEING = HAPPENING | forms_of((*comparisons.SEEING_VERBS, *comparisons.ACHIEVING_VERBS)) | {"there"}
LYING = forms_of(inversions.LYING_VERBS)
# what changes, and when
CHANGING = forms_of(comparisons.CHANGING_VERBS)
BECOMING = forms_of(comparisons.BECOMING_VERBS)
DRIFTING = forms_of(comparisons.DRIFTING_VERBS)
OCCASIONAL = CHANGING | HAPPENING | forms_of(comparisons.RETURNING_VERBS)
# what groups have, and how they fare
HOLDING = forms_of(comparisons.HAVING_VERBS)
HAVING = forms_of(("have", "show", "report", "experience", "present"))
# between a group and its comparative: "had higher", "is higher in", "at higher risk"
CARRYING = forms_of((*comparisons.HAVING_VERBS, "be")) | {"at", "among"}
DIFFERING = forms_of(("differ", "vary"))
FATES = forms_of(comparisons.FATE_VERBS)
REACHING = forms_of(comparisons.REACHING_VERBS)
SUFFERING = forms_of(groups.SUFFERING_VERBS)
STRIKING = forms_of(groups.STRIKING)
JOINT = forms_of((*groups.JOINT_VERBS, "share"))
