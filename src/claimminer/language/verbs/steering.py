"""Verbs of changing something without saying to what; and of foretelling it."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

STEERING: tuple[Cue, ...] = (
    *rows("entrain synchronize depolarize hyperpolarize redirect reroute redistribute sway tilt steer recalibrate retune reconfigure reorganize rearrange remold remould sculpt tune fine-tune tweak perturb program tinge imprint mold mould reset rework",
          "ACTS", "affects", bodily=True),
    *rows("bespeak betoken augur flag telegraph foretell prefigure attend shadow", "ACTS", "associated_with", causal=False, outcome=True),
)  # fmt: skip

# -- what a body, or its cells, is taught to do ---------------------------------------------------------------------
TEACHING: tuple[Cue, ...] = (
    *rows("train teach educate program reprogram prime equip coach trick fool condition license direct spur_on goad order stimulate awaken rouse", "LETS", "causes", bodily=True),
)  # fmt: skip
