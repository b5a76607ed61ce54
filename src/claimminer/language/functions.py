"""What is said of any healthy body, of people's own doings and of how care is planned: no claims about health."""

from __future__ import annotations

# -- parts of the body that do their normal work: "the kidneys filter the blood" ------------------------------------
ORGANS: frozenset[str] = frozenset({
    "body", "bodys", "kidney", "kidneys", "liver", "heart", "skin", "brain", "pancreas", "lung", "lungs", "stomach", "bladder", "ear", "ears", "eye", "eyes",
    "bowel", "intestine", "intestines", "gland", "glands", "thyroid", "spleen", "nerve", "nerves", "membrane", "membranes", "muscle", "muscles", "bone", "bones",
    "ligaments", "tendons", "artery", "arteries", "vein", "veins", "vessel", "vessels", "capillaries", "valve", "valves", "duct", "ducts", "rectum", "colon",
    "esophagus", "oesophagus", "spine", "skull", "system", "cortex", "retina", "cochlea", "ovaries", "testes", "tube", "tubes", "cord", "marrow", "tissue",
    "anus", "uterus", "cartilage", "joint", "joints", "ureters", "urethra", "placenta",
})  # fmt: skip
# what they do so; "the overactive gland makes too much" is no normal work
FUNCTION_VERBS: tuple[str, ...] = (
    "produce", "make", "regulate", "control", "clear", "filter", "remove", "convert", "protect", "fight", "need", "defend", "help", "release", "carry", "maintain",
    "create", "generate", "eliminate", "responsible", "break", "allow", "absorb", "store",
)  # fmt: skip
ABNORMAL: frozenset[str] = frozenset({
    "too", "less", "fewer", "more", "enough", "overactive", "underactive", "abnormal", "faulty", "damaged", "excess", "excessive", "extra", "diseased", "high",
    "low", "own", "healthy", "stop", "stops", "stopped", "fail", "fails", "stronger", "better", "weak", "weakened", "inflamed", "defective", "unable",
})  # fmt: skip

# -- what people do for themselves: "a person cannot prevent it", "people can maintain a normal life" ---------------
DEEDS: tuple[str, ...] = (
    "prevent", "maintain", "avoid", "reduce", "lower", "treat", "manage", "control", "relieve", "cut", "ease", "limit", "keep", "improve", "minimize", "minimise",
    "produce",
)  # fmt: skip

# "take steps to lower it"
STEPPING_VERBS: tuple[str, ...] = ("take",)
STEPS: tuple[str, ...] = ("step", "measure", "action")

# -- what is chosen or planned: "treatment depends on the stage" ----------------------------------------------------
PLANNED: frozenset[str] = frozenset({
    "treatment", "treatments", "option", "options", "choice", "diet", "dose", "dosage", "therapy", "surgery", "method", "test", "tests", "coverage", "cost",
    "costs", "decision", "plan", "approach", "amount", "schedule", "management", "procedure",
})  # fmt: skip
# what a list or a question stands for, where something depends on it
UNNAMED: frozenset[str] = frozenset(
    {
        "following",
        "type",
        "types",
        "kind",
        "cause",
        "problem",
        "situation",
        "factors",
        "circumstances",
        "case",
    }
)

# -- what is only looked for: "tests to check for diseases that may be causing it" ----------------------------------
SEARCHING_VERBS: tuple[str, ...] = (
    "check", "look", "determine", "detect", "rule", "diagnose", "screen", "search", "test",
)  # fmt: skip

DURATIONS: frozenset[str] = frozenset({"days", "weeks", "months", "years", "hours", "minutes", "decades"})
# endings of those who practise: "the neurologist treated her"
PRACTITIONERS: tuple[str, ...] = ("ologist", "ologists", "iatrist", "iatrists", "ician", "icians")
RESEARCHERS: frozenset[str] = frozenset(
    {
        "scientist",
        "scientists",
        "researcher",
        "researchers",
        "investigator",
        "investigators",
        "expert",
        "experts",
        "authors",
    }
)
# "people at high risk for X may include": who is meant
AT_RISK: frozenset[str] = frozenset(
    {
        "people",
        "person",
        "persons",
        "those",
        "anyone",
        "patients",
        "individuals",
        "women",
        "men",
        "children",
        "adults",
        "groups",
    }
)
