"""Comparison of groups and change over time: correlational findings without a causal verb (GUIDELINES 1, 3)."""

from __future__ import annotations

from claimminer.language import contexts
from claimminer.records import Direction

# "higher levels", "more likely", "lower in": a comparative and the direction it gives
COMPARATIVES: dict[str, Direction] = {
    **dict.fromkeys((
        "higher", "greater", "more", "increased", "elevated", "raised", "larger", "stronger", "longer", "highest", "greatest", "excess",
        "heightened", "faster", "earlier", "bigger", "most", "enhanced", "excessive", "deeper", "thicker", "heavier", "longest",
        "prolonged", "commoner", "likelier",
    ), "increase"),
    **dict.fromkeys((
        "lower", "less", "fewer", "reduced", "decreased", "smaller", "shorter", "diminished", "weaker", "lowest", "least", "impaired", "slower",
        "poorer", "poorest", "shortest", "lowered", "declining", "blunted", "rarer", "thinner", "shortened", "attenuated", "compromised",
    ), "decrease"),
    **dict.fromkeys(("better", "worse", "worst", "best", "abnormal", "aberrant", "atypical", "disordered", "dysfunctional", "dysregulated", "altered", "disturbed", "different", "similar", "comparable", "improved", "favorable", "favourable",
        "common", "frequent", "prevalent", "severe", "pronounced", "significant", "equal", "high", "low"), "none"),
}  # fmt: skip

# words that compare only in company: with a risk or rate, with "than", or with one of the words below
DEGREES: frozenset[str] = frozenset({"more", "most", "less", "better", "worse", "abnormal", "aberrant", "atypical", "disordered", "dysfunctional", "dysregulated", "different", "high", "low", "risk", "sooner"})
COMPARED: frozenset[str] = frozenset({
    "common", "frequent", "prevalent", "preponderant", "severe", "fare", "fared", "fares", "perform", "performed", "different", "dangerous", "vulnerable", "prone",
})  # fmt: skip
# how often something is
FREQUENCIES: frozenset[str] = frozenset({"common", "prevalent", "frequent", "rates"})
# of the comparatives, those that compare only behind "more" or "less": alone in a predicate they say nothing
POSITIVES: frozenset[str] = frozenset({
    "common", "frequent", "prevalent", "severe", "high", "low", "significant", "similar", "different",
})  # fmt: skip
# of the others, those that compare before the object of "have" ("had elevated levels") ...
ATTRIBUTIVE: frozenset[str] = frozenset({
    "increased", "reduced", "decreased", "elevated", "abnormal", "aberrant", "atypical", "disordered", "dysfunctional", "dysregulated", "impaired", "altered", "different", "high", "low", "improved", "favorable", "favourable", "raised", "lowered", "diminished",
})  # fmt: skip
# "had the highest rates"
EXTREMES: frozenset[str] = frozenset({"highest", "lowest", "greatest", "worst", "poorest"})
# ... and, of these, those whose object the group may follow ("cytokines showed elevated levels in patients")
CHANGED: frozenset[str] = frozenset({"abnormal", "altered", "elevated", "increased", "reduced"})
# "is most important after a fall", "is more popular in winter": how it is thought of, not how often it is
ESTEEMED: frozenset[str] = frozenset({"important", "popular", "expensive", "necessary", "available", "convenient", "relevant", "interesting", "obvious", "evident", "acceptable", "affordable"})
# adverbs of how a group does ("fare worse than"), and of its rates ("die at a faster rate than")
FARING: frozenset[str] = frozenset({"higher", "lower", "better", "worse", "longer", "faster", "less", "more", "slower", "earlier", "sooner", "later", "younger", "further", "farther"})
RATES: frozenset[str] = frozenset({"faster", "slower", "earlier", "higher", "lower", "younger", "older", "later"})
STANDING_FOR: frozenset[str] = frozenset({"that", "those"})
AGAINST: frozenset[str] = frozenset({"than", "to", "compared", "versus", "with", "as", "from"})
# what brings in the other side of a comparison
SET_AGAINST: frozenset[str] = frozenset({"compared", "versus", "vs", "vs."})
# words that introduce what a change goes with
CONDITIONS: frozenset[str] = frozenset({"after", "following", "when", "since", "with", "during", "among", "between", "as", "across"})

# comparatives that compare on their own ("higher", not "high")
COMPARING: frozenset[str] = frozenset({
    "higher", "greater", "increased", "elevated", "larger", "stronger", "longer", "lower", "fewer", "reduced", "decreased",
    "smaller", "shorter", "weaker", "altered", "poorer", "slower", "faster", "improved", "favorable", "favourable", "odds", "likelihood", "difference", "differences", "highest", "lowest", "greatest", "poorest", "longest", "shortest",
    "earlier", "impaired", "raised", "excess", "twice", "double", "rarer", "commoner", "thinner", "thicker", "heavier", "prolonged", "shortened", "attenuated",
    "compromised", "disturbed",
})  # fmt: skip

# what a part of the body has more or less of ("lower lung function", not "the lower lung")
MEASURED: frozenset[str] = frozenset({"function", "capacity", "volume", "volumes", "temperature", "pressure", "weight", "fat", "mass", "strength"})
# words side by side of which the comparative compares nothing: places in the body, kinds, "no longer"
PLAIN_PAIRS: frozenset[tuple[str, str]] = frozenset({
    ("fall", "short"), ("falls", "short"), ("falling", "short"), ("fell", "short"),
    ("no", "longer"), ("more", "harm"), ("more", "information"), ("better", "understand"), ("get", "better"), ("more", "about"), ("more", "like"), ("any", "longer"),
    *(("lower", part) for part in (
        "back", "leg", "legs", "abdomen", "abdominal", "part", "parts", "jaw", "lip", "body", "extremities", "extremity", "airway", "airways", "lung", "lungs",
        "spine", "respiratory", "urinary", "eyelid", "eyelids", "belly", "limb", "limbs", "end", "esophagus", "chambers", "chamber", "half", "chest", "arm",
        "teeth", "digestive", "gi", "gastrointestinal", "intestine", "bowel", "rectum", "esophageal",
    )),
    *(("different", kind) for kind in ("types", "type", "kinds", "kind", "ways", "parts", "forms", "stages", "causes", "doctors", "areas", "names", "treatments")),
    *((size, part) for size in ("larger", "smaller", "bigger") for part in ("blood", "airways", "amounts", "pieces", "parts")),
})  # fmt: skip

# "X had higher Y": verbs that only carry a comparison
HAVING_VERBS: tuple[str, ...] = (
    "have", "show", "experience", "report", "exhibit", "display", "demonstrate", "suffer", "achieve", "carry", "face", "run", "develop", "reveal", "present",
    "see", "live", "lose", "gain", "need", "require", "perform", "score", "survive", "get", "receive", "spend", "use", "die", "produce", "do", "fare", "endure",
    "recover", "undergo", "maintain", "obtain", "contain", "harbor", "harbour", "possess", "sleep", "catch", "enjoy", "miss", "make", "take", "consume", "eat", "tend", "yield", "provide", "offer", "absorb",
)  # fmt: skip

# what a group is given or takes is no finding in it ("older patients received a lower dose")
GIVEN: frozenset[str] = frozenset({"dose", "doses", "dosage", "amount", "amounts", "medication", "information", "attention", "choice", "choices", "decision", "decisions"})
# what is compared and yet no finding in a group: a cue's own noun, or how often something is as such ("a high prevalence")
ACTIONS: frozenset[str] = frozenset({"effect", "effects", "impact", "impacts", "influence", "role", "efficacy", "benefit", "benefits", "details", "detail",
    "accuracy", "reliability", "validity", "utility", "precision"})
SPREADS: frozenset[str] = frozenset({"prevalence", "incidence", "rate", "rates", "frequency", "proportion", "number", "numbers"})
# what grows of itself, and its growing is no change that goes with anything
GROWING_THINGS: frozenset[str] = frozenset({"baby", "babies", "child", "children", "fetus", "foetus", "embryo", "plant", "plants", "hair", "infant"})
# "many smaller sections" compares nothing
MANY: frozenset[str] = frozenset({"many", "several", "numerous", "some", "various", "few"})
SIZES: frozenset[str] = frozenset({"smaller", "larger", "bigger", "shorter", "longer", "lower", "higher"})
# "twice the risk", "double the odds"
MULTIPLES: frozenset[str] = frozenset({"twice", "double", "triple", "half", "doubled", "threefold", "twofold", "fold", "times", "quadruple",
    "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "ninefold", "tenfold"})


# what may stand before "more likely" and belongs to it
DEGREE_WORDS: frozenset[str] = MULTIPLES | {
    "as", "more", "less", "percent", "%", "far", "much", "even", "also", "almost", "nearly", "about", "significantly", "up", "to", "least", "at", "still",
}
# "had more than double the risk"
ROUNDING: frozenset[str] = frozenset({"more", "than", "nearly", "almost", "about", "roughly", "over", "around"})
# "more than once" counts
TIMES_OVER: frozenset[str] = frozenset({"once", "one", "twice", "two", "usual", "just", "enough"})

# "X is more likely to Y", "X is at risk of Y"
LIKELIHOOD: frozenset[str] = frozenset({"likely", "likelier", "prone", "apt", "inclined", "liable"})
# "better able to recover", "less well equipped to"
ABILITY: frozenset[str] = frozenset({"able", "equipped", "willing"})
RISK_NOUNS: frozenset[str] = frozenset({
    "risk", "risks", "odds", "likelihood", "chance", "chances", "probability", "rate", "rates", "incidence", "prevalence", "frequency", "level", "levels",
    "mortality",
})  # fmt: skip

# "for every 5-unit increase in X, Y rose", "falls each year"
EVERY: frozenset[str] = frozenset({"every", "each", "per"})
# a headline's "diabetes risk from sitting", "cancer risk following scans"
SOURCES: frozenset[str] = frozenset({"from", "after", "following"})

# "Y was higher in X (than in Z)": what introduces the group or the condition
GROUP_PREPOSITIONS: tuple[str, ...] = ("in", "among", "for", "with", "at", "within", "amongst", "during", "after", "following")
# "stayed in hospital longer": where somebody is, and no group
STAYS: frozenset[str] = frozenset({"hospital", "bed", "care", "unit", "work", "school", "prison"})
# "are more common on hot days": on which something is so
DAYS: frozenset[str] = frozenset({"days", "nights", "mornings", "evenings", "weekends", "weekdays", "holidays", "shifts"})
GROUP_WORDS: frozenset[str] = frozenset(GROUP_PREPOSITIONS)
# "higher risk of Y in X": what introduces the group in a headline
SOURCE_PREPOSITIONS: tuple[str, ...] = ("in", "among", "for", "from", "with", "after")
# "pain improved after X": change verbs without an object, and what came before
CHANGING_VERBS: tuple[str, ...] = (
    "increase", "decrease", "improve", "worsen", "rise", "fall", "drop", "decline", "change", "differ", "vary", "grow", "deteriorate", "diminish", "double",
    "subside", "resolve", "recover", "reduce", "elevate", "lower", "alter", "raise", "progress", "plummet", "climb", "escalate", "disappear", "shrink", "harden", "stiffen", "thicken", "narrow",
    "soar", "spike", "surge", "slump", "dip", "halve", "lessen", "ease", "fade", "vanish", "flare", "enlarge", "swell", "weaken", "tighten", "widen", "dilate", "contract",
    "slow", "speed", "quicken", "accelerate", "bleed", "hurt", "ache", "itch", "burst", "rupture", "heal", "lengthen", "shorten", "accumulate", "crash", "quadruple", "triple", "tumble", "budge", "rebound", "magnify", "amplify", "heighten",
)  # fmt: skip
# the same as a verb and its particle ("goes up", "builds up"), with the direction that the particle gives, where it does
DRIFTING_VERBS: tuple[str, ...] = ("go", "build", "shoot", "speed", "flare", "climb", "come", "creep", "slow", "clear", "ease", "die", "calm", "settle")
DRIFTS: dict[str, Direction] = {"up": "increase", "down": "decrease", "off": "decrease", "away": "decrease"}
# a difference is between groups; what something differs in is no group
DIFFERENCE_PREPOSITIONS: tuple[str, ...] = ("between", "among", "across", "according", "with", "by")
# "turns dark when", "becomes brittle as": a state and the case in which it comes; and how people come to have an illness
BECOMING_VERBS: tuple[str, ...] = ("become", "turn", "get", "grow", "go")
CATCHING_VERBS: tuple[str, ...] = ("get", "develop", "catch", "contract", "suffer")
# "varies by age", "differs with race"
TRAITS: frozenset[str] = frozenset({"age", "term", "trimester", "season", "winter", "summer"})
# "Skip breakfast and your blood sugar drops": what is bidden is the case in which it does (first words of such sentences)
BIDDEN: frozenset[str] = frozenset({
    "add", "avoid", "boost", "breathe", "combine", "cut", "do", "double", "drink", "drop", "eat", "exercise", "fast", "get", "give", "go", "halve", "have",
    "ignore", "increase", "keep", "leave", "let", "lie", "lift", "lose", "lower", "miss", "mix", "move", "overdo", "pile", "push", "put", "quit", "raise",
    "reduce", "remove", "replace", "rest", "run", "sit", "skip", "sleep", "smoke", "spend", "stand", "stay", "stop", "swap", "swim", "take", "throw", "try",
    "use", "walk", "wash", "wear",
})  # fmt: skip
# "Y develops when X": verbs that say no more than that
HAPPENING_VERBS: tuple[str, ...] = ("occur", "happen", "develop", "arise", "recur")
# "stones form when", "the rash returns if": so do these, before a condition
RETURNING_VERBS: tuple[str, ...] = ("form", "return", "reappear", "relapse")
OCCASIONS: frozenset[str] = contexts.CONDITIONS
# "is more likely to occur in smokers": what goes with it stands behind
APPEARING_VERBS: tuple[str, ...] = ("occur", "happen", "arise", "recur", "appear", "begin", "start", "form")
# verbs that report a comparison as seen ("lower rates were found in")
SEEING_VERBS: tuple[str, ...] = (
    "find", "see", "observe", "detect", "note", "report", "record", "identify", "document", "measure", "reveal", "show", "demonstrate",
)  # fmt: skip
# what shows a finding and is no group ("scans showed reduced blood flow in")
RECORDS: frozenset[str] = frozenset({
    "scan", "scans", "image", "images", "imaging", "test", "tests", "biopsy", "biopsies", "autopsies", "records", "figures", "statistics", "numbers",
    "measurements", "samples", "screening", "tracking", "readings", "it", "this", "they",
})  # fmt: skip
# ... or as what the data speak for ("the data support a higher risk in")
CONFIRMING_VERBS: tuple[str, ...] = ("confirm", "support", "suggest", "indicate")
CHANGE_PREPOSITIONS: tuple[str, ...] = ("after", "with", "following", "during", "as", "when", "in", "among", "according", "between", "across", "within", "for", "over", "since")
TEMPORAL: frozenset[str] = frozenset({
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "time", "decade", "decades", "period", "century", "study", "average",
    "baseline", "follow-up", "minutes", "past", "recent", "analysis", "percent", "%", "addition", "general", "contrast", "particular", "fact", "trial",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "fall", "winter", "morning", "evening", "night", "weekend",
    "today", "2000s", "first", "term", "trimester", "age", "ages", "future", "cases", "case", "comparison",
})  # fmt: skip

# "after a year of life", "two weeks of age": when, as against "two weeks of treatment"
STAGES: frozenset[str] = frozenset({"life", "age", "birth", "gestation", "pregnancy", "up", "onset", "diagnosis", "illness", "observation", "war", "birthday"})
# "the duration of the trial", "a number of years": times of another name
PERIODS: frozenset[str] = frozenset({"duration", "course", "span"})
NUMBERS: frozenset[str] = frozenset({"number", "couple", "matter", "series", "rest"})
# "than usual": than everybody, or than before
USUAL: frozenset[str] = frozenset({
    "usual", "normal", "expected", "necessary", "needed", "before", "previously", "thought", "reported", "anticipated", "predicted", "ever",
})  # fmt: skip
# "are now less likely to": a trend in time, where nobody else is named
NOWADAYS: frozenset[str] = frozenset({"now", "nowadays", "today", "currently", "anymore"})
# "has decreased in women since 2005": counts that are followed in time
SINCE: frozenset[str] = frozenset({"since", "until", "between", "by"})
COUNTS: frozenset[str] = frozenset({"number", "numbers", "cases", "deaths", "incidence", "prevalence", "rate", "rates", "diagnoses", "admissions"})
# "differ in size", "abnormal in shape": in what something differs; it is no group
ASPECTS: frozenset[str] = frozenset({
    "size", "shape", "color", "colour", "texture", "appearance", "number", "nature", "character", "length", "severity", "intensity", "quality", "degree", "height",
})  # fmt: skip
# "foods lower in fat": what is in them
NUTRIENTS: frozenset[str] = frozenset({
    "fat", "fats", "sodium", "salt", "sugar", "sugars", "calories", "cholesterol", "carbohydrates", "protein", "fiber", "fibre", "iron", "calcium", "potassium", "starch",
    "vitamins", "nutrients", "phosphorus",
})  # fmt: skip

# "by a third": how much, not by what
AMOUNTS: frozenset[str] = frozenset({"half", "third", "quarter", "points", "point", "factor", "degree", "margin", "percentage", "amount", "much", "little", "ease", "difficulty", "help"})

# the verbs of those that have a direction
CHANGES: dict[str, Direction] = {
    **dict.fromkeys(("increase", "rise", "grow", "double", "elevate", "raise", "climb", "escalate", "improve", "soar", "surge", "spike", "triple", "quadruple"), "increase"),
    **dict.fromkeys(("decrease", "fall", "drop", "decline", "diminish", "subside", "reduce", "lower", "plummet", "shrink", "disappear", "crash", "tumble"), "decrease"),
}  # fmt: skip
# verbs that only carry the outcome: "more likely to develop asthma"
OUTCOME_VERBS: tuple[str, ...] = ("be", "become", "have", "develop", "get", "suffer", "experience", "report", "contract", "show", "face")

# what an increase or decrease inside the effect says of the claim's direction
UPWARD: frozenset[str] = frozenset({
    "increased", "higher", "greater", "elevated", "raised", "more", "increase", "increases", "rise", "rises", "excess", "heightened",
    "elevation", "elevations", "increasing", "excessive", "rising", "surge", "spike", "doubling",
})  # fmt: skip
DOWNWARD: frozenset[str] = frozenset({
    "decreased", "lower", "reduced", "fewer", "less", "decrease", "decreases", "reduction", "reductions", "decline", "drop", "fall", "diminished",
    "lowered", "declining", "shorter", "poorer", "worse", "lowering", "falling", "declines", "suppression", "depletion",
})  # fmt: skip

# how two things go together ("inversely associated with", "a positive correlation"), and the effect's direction
SIGNS: dict[str, Direction] = {
    **dict.fromkeys(("inversely", "negatively", "inverse", "negative"), "decrease"),
    **dict.fromkeys(("positively", "positive"), "increase"),
}

# a change as a noun ("a fall in Y was seen after X"), and its direction
CHANGE_NOUNS: dict[str, Direction] = {
    **dict.fromkeys(("increase", "increases", "rise", "rises", "elevation", "elevations", "gain", "gains", "improvement", "improvements"), "increase"),
    **dict.fromkeys(("decrease", "decreases", "reduction", "reductions", "decline", "declines", "fall", "drop", "drops", "loss"), "decrease"),
    **dict.fromkeys(("change", "changes", "worsening", "deterioration"), "none"),
}  # fmt: skip
# verbs that say of a change what brought it about ("an improvement was achieved with X"), and what brings that in
ACHIEVING_VERBS: tuple[str, ...] = ("achieve", "obtain", "attain", "produce")
ACHIEVED_WITH: frozenset[str] = frozenset({"with", "by", "through", "using", "after", "following"})
# what tells behind such a change whom or what it goes with
SEEN_PREPOSITIONS: frozenset[str] = frozenset({"after", "following", "in", "among", "between", "with"})
LATER: frozenset[str] = frozenset({"after", "following"})
# "was not impacted after": verbs that are no change of their own
TOUCHED: frozenset[str] = frozenset({"affected", "impacted", "influenced", "compromised"})
# where something was found, if they are compared with no others
SOME_COUNTRIES: frozenset[str] = frozenset({"countries", "regions", "areas", "provinces", "states", "sites", "centers", "centres"})
# "in both groups": nobody is told apart
EVERYBODY: frozenset[str] = frozenset({"both", "all", "each", "every", "either", "any"})
# "Y was similar in A and B", and what sets the groups side by side
ALIKE: frozenset[str] = frozenset({"similar", "different", "comparable", "equal", "alike", "identical", "equivalent"})
BETWEEN_GROUPS: tuple[str, ...] = ("between", "among", "across")
ALIKE_IN: frozenset[str] = frozenset({*BETWEEN_GROUPS, "in", "for"})
LIKENED_TO: frozenset[str] = ALIKE_IN | {"to", "with"}
# "there was a trend toward fewer relapses in"
TRENDS: frozenset[str] = frozenset({"trend", "tendency", "trends"})
TENDING_TOWARD: frozenset[str] = frozenset({"toward", "towards", "for"})
# "was significant in women but not in men": what may be seen in some
PLAIN_TO_SEE: frozenset[str] = frozenset({
    "significant", "evident", "apparent", "present", "detectable", "visible", "noticeable", "substantial", "common", "absent", "obvious", "impaired",
})  # fmt: skip
# "was similar regardless of age": the adverbs, and what says before them that all are alike
REGARDLESS: frozenset[str] = frozenset({"regardless", "irrespective"})
AS_MUCH: frozenset[str] = ALIKE - {"different"} | {"same", "equally"}
GROUPS: frozenset[str] = frozenset({"groups", "arms", "sexes", "genders", "cohorts", "subgroups"})
# "is rising, especially among adults"
SINGLING_OUT: frozenset[str] = frozenset({"particularly", "especially", "mainly", "mostly", "notably", "chiefly"})
# "symptoms vary among patients"
ALL_KINDS: frozenset[str] = frozenset({
    "people", "individuals", "patients", "members", "persons", "person", "cases", "families", "individual", "patient", "children", "women", "men",
})  # fmt: skip
# what a difference is in, said behind its groups ("between A and B regarding Y")
REGARDING: tuple[str, ...] = ("in", "on", "for", "regarding", "concerning")
# how a group fares by itself ("live longer", "die younger")
FATE_VERBS: tuple[str, ...] = ("need", "take", "live", "stay", "die", "survive", "sleep", "weigh", "age", "recover", "heal", "score", "fare", "perform", "relapse")
# what a group comes to sooner or later ("smokers reach the menopause earlier")
REACHING_VERBS: tuple[str, ...] = ("reach", "lose", "develop", "enter", "experience", "progress", "regain", "gain", "deteriorate", "decline", "begin", "start")
PACES: frozenset[str] = frozenset({"rapidly", "quickly", "slowly", "sooner", "early"})
TIMED: frozenset[str] = RATES | PACES
# "patients who took the drug lost 5 kg"
WEIGHTS: frozenset[str] = frozenset({"weight", "kg", "kilos", "kilograms", "kilogrammes", "pounds", "lb", "lbs", "fat", "muscle", "stone", "average"})
# what was done to a group or is done by it ("patients treated with steroids developed Y")
TREATING_VERBS: tuple[str, ...] = ("take", "receive", "use", "undergo", "get")
TREATED_BY: frozenset[str] = frozenset({"took", "received", "used", "underwent", "got", "treated", "given"})
TREATED: frozenset[str] = frozenset({
    "treated", "given", "exposed", "receiving", "taking", "injected", "infected", "vaccinated", "fed", "immunized", "immunised", "undergoing",
})  # fmt: skip
