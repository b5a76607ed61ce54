"""Groups of people and what is said of them without a cause: how common something is, what goes together."""

from __future__ import annotations

# "X is common in people with Y"
COMMON: frozenset[str] = frozenset({
    "common", "present", "prevalent", "frequent", "widespread", "ubiquitous", "rare", "uncommon", "infrequent", "commonplace",
})  # fmt: skip
# "is a frequent complication in"
COMPLICATIONS: frozenset[str] = frozenset({"complication", "finding", "feature", "manifestation", "problem", "symptom", "comorbidity", "occurrence", "complaint", "condition", "disorder", "event", "consequence"})
# short forms before a group that name no illness of it
COUNTRIES: frozenset[str] = frozenset({"US", "UK", "EU", "USA", "UAE", "NHS", "GP", "GPs", "ICU", "NIH", "WHO"})
IN_GROUP: tuple[str, ...] = ("in", "among", "amongst", "with")
# "patients with Y often develop X", "tend to develop X"
OFTEN: frozenset[str] = frozenset({"often", "commonly", "frequently", "usually", "typically", "generally", "invariably", "rarely", "seldom"})
# "as often as", "more frequently than"
HOW_OFTEN: frozenset[str] = frozenset({"often", "frequently", "commonly"})
# "twice as many", "half as much"
HOW_MANY: frozenset[str] = frozenset({"many", "much"})
TENDING: frozenset[str] = frozenset({"tend", "tends", "tended"})
SUFFERING_VERBS: tuple[str, ...] = ("develop", "experience", "have", "suffer", "exhibit", "show", "display", "report", "get", "carry")

# "no serious event was related to treatment": what may go wrong, and what was given or done before
EVENTS: frozenset[str] = frozenset({"event", "events", "death", "deaths", "case", "cases", "admission", "admissions", "discontinuation", "discontinuations"})
GIVEN: frozenset[str] = frozenset({
    "treatment", "treatments", "drug", "drugs", "therapy", "medication", "medicine", "vaccine", "vaccination", "intervention", "procedure", "device", "infusion",
    "injection", "surgery", "operation", "implant", "transplant", "catheter",
})  # fmt: skip

# "half the people with asthma have": a share, which tells how common it is
PARTS: frozenset[str] = frozenset({"half", "third", "quarter", "fifth", "%", "percent"})
# what may be any illness
ILLNESSES: frozenset[str] = frozenset({
    "symptom", "symptoms", "sign", "signs", "disease", "diseases", "disorder", "disorders", "condition", "conditions", "illness", "problem", "problems", "attacks", "attack",
})  # fmt: skip

# what one has of an illness ("bouts of diarrhoea", "changes in mood")
BOUTS: frozenset[str] = frozenset({
    "bouts", "bout", "episodes", "episode", "attacks", "spells", "periods", "feelings", "changes", "problems", "difficulty", "difficulties", "trouble", "loss", "lack",
    "onset", "levels", "worsening", "decline", "increase", "reduction", "disruption", "disruptions", "abnormality", "abnormalities", "deficit", "deficits",
    "impairment", "impairments", "disturbance", "disturbances", "delays",
})  # fmt: skip
# who people are by what they do or have ("smokers", "nurses", "vegetarians")
PEOPLE: frozenset[str] = frozenset({
    "smokers", "nonsmokers", "drinkers", "carriers", "survivors", "users", "workers", "nurses", "mothers", "fathers", "boys", "girls", "babies", "infants",
    "newborns", "teenagers", "teens", "adolescents", "toddlers", "students", "pupils", "veterans", "residents", "twins", "seniors", "participants",
    "volunteers", "subjects", "controls", "recipients", "sufferers", "cases", "inpatients", "outpatients", "families", "couples", "drivers", "runners", "travellers", "travelers", "diabetics", "swimmers", "walkers",
    "vegetarians", "vegans", "parents", "caregivers", "carers", "employees", "soldiers", "players", "donors", "sleepers", "eaters", "offspring", "youth",
    "youngsters", "kids", "schoolchildren", "preschoolers", "grandparents", "grandmothers", "grandfathers", "retirees", "widowers", "pensioners", "daughters", "sons", "siblings", "widows", "immigrants", "migrants", "refugees", "prisoners", "inmates", "physicians",
})  # fmt: skip
# what is studied, beside people: "the mutant mice showed a decrease in weight"
STUDIED: frozenset[str] = frozenset({
    "mice", "rats", "animals", "rabbits", "dogs", "pigs", "monkeys", "embryos", "larvae", "pups", "littermates", "mutants", "heterozygotes", "homozygotes",
    "cells", "cultures", "lines", "strains", "samples", "specimens", "tumors", "tumours", "tissues", "spermatocytes", "neurons", "lymphocytes", "macrophages",
    "group", "members", "relatives", "siblings", "mouse", "animal",
})  # fmt: skip
DOERS: tuple[str, ...] = ("smokers", "drinkers", "goers", "dwellers", "diabetics", "asthmatics", "walkers", "workers")
# what makes a group one of patients, where no illness is named
ILL: frozenset[str] = frozenset({
    "hospitalised", "hospitalized", "prediabetic", "sick", "ill", "dialysis", "transplant", "pregnant", "critically", "diabetic", "hypertensive", "obese", "overweight",
    "asthmatic", "epileptic", "depressed", "schizophrenic", "infected", "chemotherapy", "surgery", "menopause", "pregnancy",
})  # fmt: skip


# adjectives that compare by themselves, said of people ("older than", "heavier")
OWN_DEGREES: frozenset[str] = frozenset({
    "older", "younger", "heavier", "thinner", "taller", "shorter", "fitter", "sicker", "healthier", "happier", "weaker", "stronger", "slower", "leaner",
    "frailer", "poorer", "fatter", "lonelier", "angrier",
})  # fmt: skip

# "former players showed signs of brain damage": what a finding in a group may open with
TRACES: frozenset[str] = frozenset({"signs", "evidence", "traces", "indications"})

# "migraine strikes women three times as often as men", "disproportionately affects"
STRIKING: tuple[str, ...] = ("diagnose", "affect", "strike", "hit", "afflict", "kill", "burden", "impact")
SKEWING: frozenset[str] = frozenset({"disproportionately", "predominantly", "mainly", "mostly", "primarily", "disproportionally"})

# "a greater proportion of smokers relapsed", "more smokers than non-smokers died"
SHARES: frozenset[str] = frozenset({"proportion", "percentage", "share", "number", "fraction", "numbers"})
LARGER: frozenset[str] = frozenset({"greater", "higher", "larger", "smaller", "lower", "more", "fewer"})
# "X and Y go hand in hand", "X and Y often coexist"
JOINT_VERBS: tuple[str, ...] = (
    "go", "occur", "coexist", "co-exist", "cooccur", "co-occur", "coincide", "overlap", "cluster", "appear", "travel", "exist", "run", "correlate",
    "intertwine", "converge", "interact",
)  # fmt: skip
JOINT_ALONE: tuple[str, ...] = ("coexist", "co-exist", "cooccur", "co-occur", "coincide", "overlap", "correlate")
TOGETHER: tuple[tuple[str, ...], ...] = (("hand", "in", "hand"), ("together",), ("side", "by", "side"), ("in", "tandem"), ("in", "parallel"))
# "X and Y share risk factors"
SHARED: frozenset[str] = frozenset({
    "factor", "factors", "cause", "causes", "mechanism", "mechanisms", "root", "roots", "origin", "origins", "gene", "genes", "pathway", "pathways",
    "symptom", "symptoms", "features", "biology", "pathophysiology", "basis",
})  # fmt: skip
