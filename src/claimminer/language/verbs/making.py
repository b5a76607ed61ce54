"""Verbs that make their object be or do something. See ``language.relations``."""

from __future__ import annotations

from claimminer.language.cue import Cue, rows
from claimminer.records import Direction, RelationType

# -- verbs whose object does something: "tells the ovaries to make more" ---------------------------------------------
LETTING: tuple[Cue, ...] = (
    *rows("cause prompt induce trigger drive push nudge spur tell signal instruct force compel prime cue coax", "LETS", "causes"),
    *rows("allow permit let lead", "LETS", "causes", outcome=True),
    *rows("encourage enable help", "LETS", "contributes_to"),
    *rows("stimulate", "LETS", "increases", "increase"),
)  # fmt: skip

# -- verbs whose object gets a property: the adjective tells the type ------------------------------------------------
MAKING: tuple[Cue, ...] = (*rows("make render leave keep hold turn send set prop", "MAKES", "causes"),)
MADE: dict[str, tuple[RelationType, Direction]] = {
    **dict.fromkeys(("worse", "harder", "weaker", "frailer", "duller", "sicker", "vulnerable", "susceptible", "prone", "painful", "ill", "sick", "stiff", "difficult", "severe"), ("worsens", "none")),
    **dict.fromkeys(("better", "easier", "healthier", "stronger", "safer", "well", "bearable", "moving", "flowing", "working", "healthy", "strong", "fit", "young", "supple", "mobile", "moist", "steady", "steadier", "stable", "flexible", "sharp", "sharper", "comfortable", "younger", "fitter", "calmer", "happier", "elastic", "lean", "slim", "youthful", "radiant", "leaner", "slimmer", "brighter", "clearer", "softer", "smoother", "plumper", "firmer", "rested", "refreshed", "energised", "energized", "nourished", "nimble", "spry", "lithe", "agile", "trim", "limber", "pain-free", "symptom-free", "balanced", "clean", "resilient", "hardier", "tougher", "livelier", "smooth", "soft", "intact", "alive", "straight", "upright", "aligned", "lubricated", "taut"), ("improves", "none")),
    **dict.fromkeys(("likely", "higher", "louder", "bigger", "larger", "more", "common", "frequent", "intense"), ("increases", "increase")),
    **dict.fromkeys(("tired", "happy", "unhappy", "fat", "drowsy", "sleepy", "anxious", "dizzy", "nauseous", "irritable", "depressed", "dry", "swollen", "itchy", "red", "short",
                     "possible", "impossible", "necessary", "hard", "easy", "tense", "warm", "cold", "thick", "thin", "dark", "breathless", "exhausted", "dehydrated",
                     "confused", "numb", "blind", "deaf", "bedridden", "housebound", "infertile", "sterile", "immune", "resistant", "paralysed", "paralyzed", "disabled",
                     "scarred", "forgetful", "hyperactive", "foggy", "wheezy", "queasy", "woozy", "giddy", "shaky", "faint", "frail", "feeble", "lethargic", "listless", "parched", "constipated", "incontinent", "impotent", "immobile", "defenceless", "defenseless", "overweight", "obese", "underweight", "malnourished", "anaemic", "anemic", "asthmatic", "allergic", "addicted", "hooked", "dependent", "unconscious", "comatose", "crippled", "disfigured", "lame", "speechless", "hospitalised", "hospitalized", "bleeding", "gasping", "shivering", "itching", "aching", "leaky", "clogged", "blocked", "congested", "sticky", "stickier", "bent", "hunched", "weakened", "damaged", "dead", "stranded", "overactive", "inactive", "useless", "ineffective", "sensitive", "hungry", "sleepless", "bloated", "restless",
                     "weak", "drier", "hungrier", "sleepier", "thirsty", "itchier", "oilier", "open", "closed", "shut", "alert", "calm", "black", "brown", "green", "orange", "pink", "purple", "grey", "gray", "awake", "regular", "hydrated", "wired", "full", "hoarse", "jittery", "groggy", "sluggish", "unable", "unwell", "uncomfortable", "nervous", "lightheaded", "light-headed", "sweaty", "clammy", "tearful", "moody", "watery", "sore", "inflamed", "pale", "white", "yellow", "blue", "hot", "feverish", "brittle", "bald"), ("causes", "none")),
    **dict.fromkeys(("soaring", "climbing", "rising", "shooting", "surging", "racing"), ("increases", "increase")),
    **dict.fromkeys(("plunging", "falling", "plummeting", "tumbling"), ("decreases", "decrease")),
    **dict.fromkeys(("unlikely", "lower", "quieter", "rarer", "smaller", "less", "thinner", "shorter"), ("decreases", "decrease")),
}  # fmt: skip
# "makes the pressure drop": what a thing or a body may be made to do
MADE_TO: frozenset[str] = frozenset({
    "drop", "fall", "rise", "swell", "shrink", "grow", "increase", "decrease", "contract", "relax", "narrow", "widen", "bleed", "burn", "itch", "ache",
    "hurt", "harden", "stiffen", "tighten", "thicken", "thin", "leak", "spasm", "collapse", "slow", "tire", "spread", "multiply", "die", "heal",
    "vanish", "disappear", "fade", "recede", "clamp", "clench", "pucker", "sag", "droop", "stretch", "expand", "mutate", "water", "hold", "hang", "retain", "produce", "release", "absorb", "store", "feel", "react", "respond", "form", "clot", "sting", "tingle", "throb", "crack", "peel", "bruise",
    "break", "stick", "lose", "gain", "crave", "pump", "beat", "race", "flare", "wheeze", "cough", "sneeze", "sweat", "vomit", "faint", "work", "move",
})  # fmt: skip
# ... and what it is with "less" before the adjective: "makes it less painful"
LESSENED: dict[str, tuple[RelationType, Direction]] = {
    "worsens": ("improves", "none"), "increases": ("decreases", "decrease"), "causes": ("decreases", "decrease"), "improves": ("worsens", "none"),
}  # fmt: skip
