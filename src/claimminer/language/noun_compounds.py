"""Nouns that are cues and bear before them what they are of ("a suffocation risk", "a migraine trigger")."""

from __future__ import annotations

# "poses a suffocation risk"
RISKS: frozenset[str] = frozenset({"risk", "risks", "hazard", "threat", "danger"})
POSING_VERBS: tuple[str, ...] = ("pose", "carry", "bring", "present", "create", "confer", "be", "represent", "constitute")
# "showed a survival benefit"
BENEFITS: frozenset[str] = frozenset({"benefit", "advantage"})
BENEFITING_VERBS: tuple[str, ...] = ("show", "have", "offer", "provide", "demonstrate", "give", "bring")
# "is a migraine trigger", "is a gout remedy", "is a stroke risk factor", "is a mood booster"
CAUSES: tuple[str, ...] = (
    "booster", "enhancer", "lifter", "stimulant", "suppressant", "reducer", "burner", "blocker", "killer", "reliever",
    "soother", "easer", "buster", "trigger", "cause", "driver", "culprit", "remedy", "cure", "antidote", "factor",
    "predictor",
)  # fmt: skip
# ... and so it remains, beside forms of "be"
REMAINING_VERBS: tuple[str, ...] = ("remain", "become", "prove")
# what has a "cholesterol-lowering effect", and other words for that
BEARING_VERBS: tuple[str, ...] = ("have", "show", "exert", "possess", "offer", "provide", "demonstrate", "exhibit", "display")
BORNE: frozenset[str] = frozenset({
    "effect", "effects", "action", "actions", "property", "properties", "activity", "power", "powers", "benefits",
    "potential", "qualities",
})  # fmt: skip
# "life-threatening" tells how bad it is
LIFE: frozenset[str] = frozenset({"life", "limb"})
# what is no state of health by itself, and is boosted or burnt
SUPPLIES: frozenset[str] = frozenset({"fat", "immune", "immunity", "energy"})
# words that make one name with the cue ("risk factors for", "side effects of")
KINDS: frozenset[str] = frozenset({"risk", "side"})
