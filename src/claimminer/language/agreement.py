"""Verbs with which relations are told, and which names of concepts take them in the plural."""

from __future__ import annotations

from collections.abc import Mapping

# What a relation of a family says, of several things and of one.
VERBS: Mapping[str, tuple[str, str]] = {
    "causes": ("cause", "causes"), "contributes_to": ("contribute to", "contributes to"),
    "increases": ("increase", "increases"), "decreases": ("reduce", "reduces"), "prevents": ("prevent", "prevents"),
    "treats": ("treat", "treats"), "improves": ("improve", "improves"), "worsens": ("worsen", "worsens"),
    "affects": ("affect", "affects"), "associated_with": ("go along with", "goes along with"),
}  # fmt: skip
# The same of people, where there is more or less of something in them.
OF_PEOPLE: tuple[str, str] = ("have", "has")

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
    "giving", "having", "increasing", "injecting", "keeping", "killing", "letting", "lifting", "limiting", "losing", "lowering", "making", "managing",
    "missing", "mixing", "playing", "practising", "practicing", "putting", "quitting", "raising", "reading", "reducing", "removing", "replacing",
    "restricting", "seeing", "skipping", "smoking", "spending", "stopping", "swallowing", "swapping", "switching", "taking", "targeting",
    "treating", "using", "watching", "wearing", "washing",
})  # fmt: skip

# Adjectives that stand behind their noun, before what restricts it: "a diet rich in salt".
TRAILING: frozenset[str] = frozenset(
    {"high", "low", "rich", "poor", "free", "full", "deficient", "lacking", "exposed", "prone", "allergic"}
)
