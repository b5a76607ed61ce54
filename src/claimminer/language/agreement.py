"""Verbs with which relations are told, and which names of concepts take them in the plural."""

from __future__ import annotations

from collections.abc import Mapping

# What a relation of a family says, of several things and of one.
VERBS: Mapping[str, tuple[str, str]] = {
    "causes": ("cause", "causes"), "contributes_to": ("contribute to", "contributes to"),
    "increases": ("increase", "increases"), "decreases": ("reduce", "reduces"), "prevents": ("prevent", "prevents"),
    "treats": ("treat", "treats"), "improves": ("improve", "improves"), "worsens": ("worsen", "worsens"),
    "affects": ("affect", "affects"), "associated_with": ("are associated with", "is associated with"),
}  # fmt: skip
# The same of people, where there is more or less of something in them.
OF_PEOPLE: tuple[str, str] = ("have", "has")
# What becomes worse or better where it is people or a part of the body that is acted on.
ON_BODIES: Mapping[str, tuple[str, str]] = {"worsens": ("harm", "harms"), "improves": ("help", "helps")}
BODIES: frozenset[str] = frozenset({
    "artery", "arteries", "blood vessel", "blood vessels", "body", "bone", "bones", "bowel", "brain", "eye", "eyes", "gut", "heart", "joint",
    "joints", "kidney", "kidneys", "liver", "lung", "lungs", "muscle", "muscles", "nerve", "nerves", "nervous system", "retina", "skin",
    "stomach", "teeth", "tissue", "tissues", "unborn child", "baby", "babies", "women", "men", "children", "patients", "people",
})  # fmt: skip
# Of which there is a higher and a lower, not more and less.
GRADED: frozenset[str] = frozenset({"risk", "occurrence", "severity"})

# One thing, though the word ends like several. Names in -is, -ss and -us need no row; nor do abbreviations (IBS).
SINGULAR_IN_S: frozenset[str] = frozenset({
    # diseases
    "diabetes", "prediabetes", "measles", "mumps", "rabies", "herpes", "rickets", "shingles", "scabies", "caries", "ascites",
    "yaws",
    # fields and doings
    "genetics", "epigenetics", "genomics", "kinetics", "pharmacokinetics", "aerobics", "gymnastics", "pilates", "ethics", "economics",
    "politics", "physics", "mathematics", "statistics", "obstetrics", "paediatrics", "pediatrics", "callisthenics", "calisthenics",
    # substances, parts of the body, and other things
    "asbestos", "chaos", "lens", "gas", "bias", "atlas", "pancreas", "biceps", "triceps", "forceps", "series", "species", "molasses",
    "hummus", "news", "christmas", "texas", "wales", "kudos", "tapas", "canvas",
})  # fmt: skip

# Several things without an s; those of `claimminer.language.spelling` and `pronouns` come on top.
PLURALS: frozenset[str] = frozenset(
    {"mice", "geese", "microglia", "astroglia", "glia", "police", "offspring", "youth", "flora", "fauna", "phenomena", "stimuli", "nuclei"}
)

# Doing something with several things is one thing: "taking statins reduces …", beside "sleeping pills reduce …".
ACTIVITIES: frozenset[str] = frozenset({
    "adding", "allowing", "applying", "avoiding", "being", "boosting", "breathing", "brushing", "buying", "changing", "chewing", "combining", "consuming",
    "controlling", "cooking", "cutting", "delaying", "doing", "donating", "drinking", "eating", "exchanging", "feeding", "following", "getting",
    "empowering", "giving", "having", "improving", "incorporating", "increasing", "injecting", "keeping", "killing", "letting", "lifting", "limiting", "losing", "lowering", "making", "managing",
    "missing", "mixing", "moving", "playing", "practising", "practicing", "putting", "quitting", "raising", "reading", "reducing", "removing", "replacing",
    "restricting", "seeing", "skipping", "smoking", "spending", "stopping", "swallowing", "swapping", "switching", "taking", "targeting",
    "treating", "using", "vaccinating", "watching", "wearing", "washing",
})  # fmt: skip

# Names that terminologies give in the singular and sentences in the plural, by their last word; cells are all counted.
COUNTED: frozenset[str] = frozenset({
    # drugs
    "agent", "agonist", "analgesic", "analog", "androgen", "anesthetic", "antacid", "antagonist", "antibiotic", "antibody", "anticoagulant",
    "anticonvulsant", "antidepressant", "antiemetic", "antifungal", "antihistamine", "antipsychotic", "antiviral", "barbiturate",
    "benzodiazepine", "beta-agonist", "bisphosphonate", "blocker", "bronchodilator", "cannabinoid", "cephalosporin", "contraceptive",
    "corticosteroid", "decongestant", "diuretic", "drug", "expectorant", "fluoroquinolone", "gabapentinoid", "glucocorticoid",
    "immunosuppressant", "inhibitor", "laxative", "macrolide", "medication", "medicine", "modulator", "opioid", "prebiotic", "probiotic",
    "psychedelic", "relaxant", "sedative", "stabilizer", "statin", "steroid", "stimulant", "sulfonylurea", "supplement", "suppressant",
    "tetracycline", "triptan", "vasodilator",
    # messengers
    "adipokine", "alarmin", "chemokine", "cytokine",
    # states
    "cyst", "flash", "fracture", "seizure", "tumor", "ulcer",
})  # fmt: skip

# What makes a clause of a name, with no word before it that hangs it on a noun: "the immune system can become overactive".
FINITE: frozenset[str] = frozenset({
    "am", "are", "became", "become", "becomes", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "should",
    "was", "were", "will", "would",
})  # fmt: skip
HANGING: frozenset[str] = frozenset({
    "because", "how", "if", "that", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why",
})  # fmt: skip

# Adjectives that stand behind their noun, before what restricts it: "a diet rich in salt".
TRAILING: frozenset[str] = frozenset(
    {"high", "low", "rich", "poor", "free", "full", "deficient", "lacking", "exposed", "prone", "allergic"}
)
