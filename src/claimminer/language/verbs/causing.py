"""Verbs of making something be: begetting, kindling, inflicting, bringing somebody into a state."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows

CAUSING: tuple[Cue, ...] = (
    # to make begin
    *rows("catalyze catalyse detonate propagate bestow impart beget entail occasion arouse awaken rekindle reignite inspire foment sow seed", "ACTS", "causes", outcome=True),
    *rows("stir whip_up call_forth conjure_up summon dredge_up bring_forth churn_out reintroduce", "ACTS", "causes", outcome=True),
    *rows("usher_in bring_forward", "ACTS", "causes", bodily=True),
    # to make somebody have
    *rows("inflict impose heap wreak exact", "ACTS", "causes", outcome=True),
    *rows("inflict wreak", "ACTS", "causes", needs="damage harm havoc toll injuries trauma burden"),
    *rows("introduce import", "ACTS", "causes", outcome=True, needs="infection infections disease diseases malaria"),
    *rows("take", "ACTS", "causes", needs="lives"),
    # the mark that an illness or a blow leaves
    *rows("fracture rupture sprain dislocate perforate puncture", "ACTS", "causes", bodily=True),
    *rows("swell redden", "ACTS", "causes", bodily=True),
)  # fmt: skip

# -- with a preposition ---------------------------------------------------------------------------------------------
CAUSING_ON: tuple[Cue, ...] = (
    *rows("expose subject", "ACTS_ON", "contributes_to", "increase", preps="to", outcome=True),
    *rows("condemn doom consign", "ACTS_ON", "causes", preps="to", outcome=True),
    *rows("morph deteriorate mutate transform transmute snowball spiral balloon erupt descend blossom crystallize convert mature grow tip", "ACTS_ON", "causes", preps="into", outcome=True),
    *rows("spill", "ACTS_ON", "causes", preps="into", outcome=True),
    *rows("flare blow", "ACTS_ON", "causes", preps="into", outcome=True),
)  # fmt: skip

# -- the effect first -----------------------------------------------------------------------------------------------
COMING_FROM: tuple[Cue, ...] = (
    *rows("spring follow develop emerge emanate flow", "COMES", "causes", preps="from", outcome=True),
    *rows("pin", "OWED", "causes", preps="on to", outcome=True),
)  # fmt: skip
