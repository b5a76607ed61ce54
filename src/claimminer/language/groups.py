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
# ... and no other thing than a group ("more often in men")
GROUPING: frozenset[str] = frozenset({"in", "among", "amongst"})
# what is one side of a trial
ARMS: frozenset[str] = frozenset({"group", "arm", "cohort"})
# "patients with Y often develop X", "tend to develop X"
OFTEN: frozenset[str] = frozenset({"often", "commonly", "frequently", "usually", "typically", "generally", "invariably", "rarely", "seldom"})
# "as often as", "more frequently than"
HOW_OFTEN: frozenset[str] = frozenset({"often", "frequently", "commonly"})
# "more often", "as often"; "most often"; "better able to"
OFTENER: frozenset[str] = frozenset({"as", "more", "less"})
OFTENEST: frozenset[str] = OFTENER | {"most"}
ABLER: frozenset[str] = frozenset({"better", "less", "more"})
# "twice as many", "half as much"
HOW_MANY: frozenset[str] = frozenset({"many", "much"})
# what groups go through, seek or do ("fewer women than men received statins"), and what is done to them ("were less often
# referred"); whose people are told apart by something else
UNDERGOING_VERBS: tuple[str, ...] = (
    "receive", "undergo", "need", "require", "visit", "use", "skip", "quit", "stop", "discontinue", "complete", "miss", "smoke", "drink", "relapse", "die",
    "survive", "recover", "respond", "improve", "fall", "attempt", "seek", "lack",
)
DONE_TO_VERBS: tuple[str, ...] = (
    "admit", "readmit", "hospitalize", "hospitalise", "diagnose", "misdiagnose", "treat", "undertreat", "refer", "screen", "prescribe", "operate", "intubate",
    "transfuse", "transplant", "offer", "give", "vaccinate", "immunize", "discharge", "transfer", "infect", "injure", "bully", "abuse", "neglect",     "catheterize", "ventilate", "rehospitalize", "revascularize", "amputate", "delay",
)
ANY_PATIENTS: frozenset[str] = frozenset({"patients", "people", "individuals", "persons", "participants", "subjects", "others", "cases", "volunteers"})
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
    "asthmatic", "epileptic", "anaemic", "anemic", "malnourished", "undernourished", "septic", "cirrhotic", "psychotic", "frail", "depressed", "schizophrenic", "infected", "chemotherapy", "surgery", "menopause", "pregnancy",
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

# "a difference in weight between the groups", and what it is between
DIFFERENCES: frozenset[str] = frozenset({"difference", "differences"})
BETWEEN: frozenset[str] = frozenset({"between", "among"})
# "iron stores showed no difference between": what differs does so
DIFFERING_VERBS: tuple[str, ...] = ("show", "exhibit", "display", "demonstrate", "have", "reveal")
# "can tell the difference between moles and melanomas": what somebody is able to do
TELLING_APART_VERBS: tuple[str, ...] = ("tell", "know", "explain", "spot", "recognise", "recognize", "understand", "learn")
