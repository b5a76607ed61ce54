"""What is said of any healthy body, of people's own doings and of how care is planned: no claims about health."""

from __future__ import annotations

# -- parts of the body that do their normal work: "the kidneys filter the blood" ------------------------------------
ORGANS: frozenset[str] = frozenset({
    "body", "bodys", "kidney", "kidneys", "liver", "heart", "skin", "brain", "pancreas", "lung", "lungs", "stomach", "bladder", "ear", "ears", "eye", "eyes",
    "bowel", "intestine", "intestines", "gland", "glands", "thyroid", "spleen", "nerve", "nerves", "membrane", "membranes", "muscle", "muscles", "bone", "bones",
    "ligaments", "tendons", "artery", "arteries", "vein", "veins", "vessel", "vessels", "capillaries", "valve", "valves", "duct", "ducts", "rectum", "colon",
    "esophagus", "oesophagus", "spine", "skull", "system", "cortex", "retina", "cochlea", "ovaries", "testes", "tube", "tubes", "cord", "marrow", "tissue",
    "anus", "uterus", "gallbladder", "prostate", "cerebrum", "airway", "airways", "cartilage", "joint", "joints", "ureters", "urethra", "placenta",
})  # fmt: skip
BODY_PLACES: frozenset[str] = frozenset({
    "abdomen", "blood", "bloodstream", "neck", "chest", "head", "throat", "nose", "mouth", "gut", "pelvis", "arm", "arms", "leg", "legs", "hand", "hands",
    "foot", "feet", "back", "belly", "face", "cells", "womb", "urine",
})  # fmt: skip
# what joins them: "the cavity is connected to the fourth ventricle"
HOLLOWS: frozenset[str] = frozenset({"ventricle", "ventricles", "cavity", "cavities", "chamber", "chambers", "canal", "canals", "sac", "sacs", "pouch", "opening"})
# "the name comes from the Greek"
WORDS: frozenset[str] = frozenset({"word", "words", "name", "names", "term", "terms", "phrase", "greek", "latin"})
# what they do so; "the overactive gland makes too much" is no normal work
FUNCTION_VERBS: tuple[str, ...] = (
    "produce", "make", "regulate", "control", "clear", "filter", "remove", "convert", "protect", "fight", "need", "defend", "help", "release", "carry", "maintain",
    "create", "generate", "eliminate", "break", "digest", "change", "turn", "allow", "absorb", "store", "nourish", "supply", "drain", "surround", "cushion", "transport", "pump", "line", "keep",
)  # fmt: skip
# what happens to a thing of itself, too: "the arteries harden and reduce the flow"
ERGATIVE_VERBS: tuple[str, ...] = (
    "worsen", "relax", "harden", "narrow", "shrink", "heal", "slow", "stiffen", "weaken", "tighten", "constrict", "dilate", "widen", "open", "spread", "increase",
    "decrease", "change", "improve", "multiply", "stop", "contract", "fade", "thin", "lengthen", "shorten", "clog", "loosen", "break", "burst",
    "rupture", "build", "swell", "crack", "split", "tear", "collapse", "die", "bleed",
)  # fmt: skip
# what does so, beside organs and parts ("the walls stiffen", "aneurysms burst")
GROWTHS: frozenset[str] = frozenset({"walls", "aneurysm", "aneurysms", "tissue"})
# of these, what an organ does by itself in any sentence: "attacks the liver, which filters the blood"
BODY_WORK: tuple[str, ...] = (
    "produce", "regulate", "control", "filter", "remove", "convert", "protect", "fight", "need", "defend", "help", "release", "carry", "maintain", "create",
    "digest", "absorb", "store", "nourish", "supply", "surround", "cushion", "transport", "pump", "line", "send", "connect", "support", "affect",
)  # fmt: skip
# "open surgery", "open wounds"
OPEN_THINGS: frozenset[str] = frozenset({"surgery", "wound", "wounds", "fracture", "fractures", "sore", "sores", "operation", "procedure", "procedures", "cut", "cuts"})
# "the vessel walls", "the lining of the gut"
TISSUES: frozenset[str] = frozenset({"wall", "walls", "lining", "linings", "layer", "layers", "surface", "inside", "muscle", "muscles"})
# "reduces the blood flow, which can cause a stroke": too little of it harms
SUPPLIED: frozenset[str] = frozenset({
    "flow", "supply", "oxygen", "production", "circulation", "sleep", "need", "ability", "function", "absorption", "intake", "output", "uptake", "process",
})  # fmt: skip
FUNCTION_ADJECTIVES: frozenset[str] = frozenset({"responsible"})
ABNORMAL: frozenset[str] = frozenset({
    "too", "less", "fewer", "more", "enough", "overactive", "underactive", "abnormal", "faulty", "damaged", "excess", "excessive", "extra", "diseased", "high",
    "low", "own", "healthy", "stop", "stops", "stopped", "fail", "fails", "stronger", "better", "weak", "weakened", "inflamed", "defective", "unable",
})  # fmt: skip

# -- what people do for themselves: "a person cannot prevent it", "people can maintain a normal life" ---------------
DEEDS: tuple[str, ...] = (
    "prevent", "maintain", "stabilize", "stabilise", "avoid", "reduce", "lower", "treat", "manage", "control", "relieve", "cut", "ease", "limit", "keep", "improve", "minimize", "minimise",
    "produce",
)  # fmt: skip

# what befalls them: "a man may injure his knee"
INJURING_VERBS: tuple[str, ...] = ("injure", "hurt", "break", "fracture", "sprain", "burn")
# "they can't control their fear"
SELF_CONTROL: tuple[str, ...] = ("control", "manage", "maintain")

# "some children extend their arms"
MOVING_VERBS: tuple[str, ...] = ("extend", "raise", "lift", "lower", "open", "tighten", "relax", "strengthen", "stretch", "widen", "elevate")

# who runs, pays, allows and forbids, and acts on no one's health: "the department is responsible for the water"
INSTITUTIONS: frozenset[str] = frozenset({
    "department", "departments", "authority", "authorities", "officials", "country", "countries", "nation", "nations", "clinic",
    "clinics", "registry", "registries", "insurer", "insurers", "medicare", "medicaid", "court", "courts", "congress",
    "parliament", "city", "cities", "laboratory", "lab", "labs", "bureau", "commission", "committee", "website", "pharmacy",
})  # fmt: skip
# what they do so; "the clinics improved adherence" is another matter
SERVING: frozenset[str] = frozenset({
    "help", "responsible", "involve", "support", "maintain", "assist", "manage", "control", "restrict", "limit", "address", "tackle", "produce", "regulate", "keep",
})  # fmt: skip
# what storms do to houses
WEATHER: frozenset[str] = frozenset({
    "hurricane", "hurricanes", "storm", "storms", "tide", "tides", "flood", "floods", "tornado", "tornadoes", "earthquake", "earthquakes", "wildfire", "wildfires",
    "cyclone", "cyclones", "tsunami", "winds", "lightning",
})  # fmt: skip

# "take steps to lower it"
STEPPING_VERBS: tuple[str, ...] = ("take",)
STEPS: tuple[str, ...] = ("step", "measure", "action")

# -- what is chosen or planned: "treatment depends on the stage" ----------------------------------------------------
PLANNED: frozenset[str] = frozenset({
    "treatment", "treatments", "option", "options", "choice", "diet", "dose", "dosage", "therapy", "surgery", "method", "test", "tests", "coverage", "cost",
    "costs", "decision", "plan", "needs", "requirements", "approach", "amount", "schedule", "management", "procedure",
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

# "certain factors affect the outlook" names none
UNTOLD: frozenset[str] = frozenset({"factor", "factors", "thing", "things", "following"})
PLAIN_SUBSTANCES: frozenset[str] = frozenset({"chemicals", "substances", "hormones", "molecules", "proteins", "messengers", "signals"})

# -- what is only looked for: "tests to check for diseases that may be causing it" ----------------------------------
SEARCHING_VERBS: tuple[str, ...] = (
    "check", "look", "determine", "detect", "rule", "diagnose", "screen", "search", "test", "seek", "hunt", "develop", "design",
)  # fmt: skip
# of these, what is not there yet while somebody is at it: "is developing drugs that slow it"
SEEKING_VERBS: tuple[str, ...] = ("search", "seek", "hunt", "develop", "design")

# "understand the factors that cause it": so are these, with whatever verb
FINDING_OUT_VERBS: tuple[str, ...] = ("identify", "find", "understand", "discover", "pinpoint", "investigate", "study", "examine", "explore")
FOUND_OUT: frozenset[str] = UNTOLD | frozenset({
    "gene", "genes", "mechanism", "mechanisms", "biomarkers", "markers", "elements", "problems", "problem", "variants", "mutations", "signs", "condition",
    "conditions", "causes", "cause", "ways", "processes", "pathways", "molecules", "substances", "agents", "drugs", "people", "those", "patients",
})  # fmt: skip

# "can be used for staging": what is found out, not treated
ASSESSING: frozenset[str] = frozenset({
    "staging", "evaluation", "diagnosis", "detection", "screening", "assessment", "monitoring", "surveillance", "measurement", "identification", "imaging",
    "classification", "prediction", "quantification", "analysis", "comparison", "testing", "grading",
})  # fmt: skip
# what people undertake: "interventions to reduce X" names an aim
EFFORTS: frozenset[str] = frozenset({
    "intervention", "interventions", "programme", "programmes", "program", "programs", "measure", "measures", "effort", "efforts", "strategy", "strategies",
    "policy", "policies", "approach", "approaches", "plan", "plans", "way", "ways", "campaign", "campaigns", "action", "actions", "initiative", "initiatives",
})  # fmt: skip

# "could pave the way for targeted treatments", "could lead to new drugs": hopes
REMEDIES: frozenset[str] = frozenset({
    "treatment", "treatments", "therapy", "therapies", "drug", "drugs", "medicine", "medicines", "intervention", "interventions", "strategy", "strategies",
    "approach", "approaches", "vaccine", "vaccines", "test", "tests", "tool", "tools", "cure", "cures", "remedies",
})  # fmt: skip
HOPES: frozenset[str] = frozenset({"promise", "potential"})
INSIGHTS: frozenset[str] = frozenset({"insight", "insights", "understanding", "knowledge", "clues", "findings", "discovery", "discoveries"})
NEWNESS: frozenset[str] = frozenset({
    "new", "novel", "better", "targeted", "personalised", "personalized", "improved", "innovative", "future", "tailored", "next-generation", "promising",
})  # fmt: skip
# "the development of new drugs"
MAKING_OF: frozenset[str] = frozenset({"development", "design", "discovery", "identification", "testing"})
# "the risk is hard to estimate because of the small number of cases": what a study lacks
NUMBERS: frozenset[str] = frozenset({"number", "numbers", "size", "sample", "samples", "recruitment", "data", "cost", "costs", "price", "sales"})
SCANT: frozenset[str] = frozenset({"small", "low", "limited", "few", "tiny", "slow", "poor", "high", "sparse", "missing", "insufficient", "incomplete"})
# "the paper is due to appear": what is planned comes of nothing
SCHEDULED: frozenset[str] = frozenset({
    "appear", "start", "begin", "open", "close", "end", "finish", "launch", "meet", "report", "publish", "return", "arrive", "run",
})  # fmt: skip
# "resolved differences by discussion": what is settled there is no state of health
SETTLED: frozenset[str] = frozenset({"differences", "disagreement", "disagreements", "discrepancy", "discrepancies", "dispute", "disputes", "queries", "inconsistencies"})
# "unable to respond to commands"
ANSWERED: frozenset[str] = frozenset({"command", "commands", "environment", "surroundings", "voice", "voices", "question", "questions", "sound", "sounds", "name", "others", "people"})
# "raise families"
BROUGHT_UP: frozenset[str] = frozenset({"issue", "issues", "family", "families", "child", "children", "kids"})
# "to a level that will reduce the need": how far, not what
EXTENTS: frozenset[str] = frozenset({"level", "extent", "degree", "point", "way", "rate", "amount"})
UNTELLING: frozenset[str] = frozenset({
    "many", "certain", "several", "some", "other", "various", "different", "number", "following", "the", "a", "of", "few", "multiple", "numerous", "additional",
})  # fmt: skip
# "the best way to prevent it is to walk": what the way is does it
WAYS: frozenset[str] = frozenset({"way", "ways", "step", "steps", "option", "options", "mission", "missions", "key"})
# "another approach to treating it is surgery"
APPROACHES: frozenset[str] = frozenset({"approach", "approaches", "method", "methods", "strategy", "strategies"})
# "the mechanism by which it works is unknown"
MECHANISMS: frozenset[str] = frozenset({"mechanism", "mechanisms", "pathway", "pathways", "process", "processes", "way", "ways", "means", "route", "routes"})
# "treatments include drugs to lower it"
CARE: frozenset[str] = frozenset({
    "treatment", "treatments", "therapy", "therapies", "management", "care", "option", "options", "measures", "medicine", "medicines", "medication",
    "medications", "drugs", "remedies",
})  # fmt: skip
# "may prescribe medicines to lower it": none is named
PLAIN_REMEDIES: frozenset[str] = frozenset({
    "medicine", "medicines", "medication", "medications", "drug", "drugs", "treatment", "treatments", "therapy", "therapies", "surgery", "it", "them", "pills", "tablets",
    "tests", "test", "procedure", "procedures",
})  # fmt: skip
# "mainly affects the knees": whom or where an illness strikes
USUALLY: frozenset[str] = frozenset({"mainly", "mostly", "usually", "typically", "primarily", "commonly", "often", "generally", "chiefly", "predominantly"})
PARTS: frozenset[str] = frozenset({
    "area", "areas", "part", "parts", "side", "sides", "region", "regions", "cerebellum", "knees", "hips", "hip", "knee", "fingers", "toes", "hands", "wrists",
    "shoulders", "scalp", "jaw", "trunk", "limb", "limbs", "groin", "genitals",
})  # fmt: skip
# "use it for energy"
SUPPLIES: frozenset[str] = frozenset({
    "energy", "fuel", "food", "heat", "power",
    "assessment", "evaluation", "diagnosis", "detection", "screening", "monitoring", "stratification", "measurement", "counseling", "counselling",
})  # fmt: skip

# "the test can show it": what is found, not what it comes with
TESTS: frozenset[str] = frozenset({
    "test", "tests", "scan", "scans", "exam", "exams", "examination", "x-ray", "x-rays", "ultrasound", "biopsy", "imaging", "mri", "information", "results",
    "screening", "echocardiogram", "ecg", "ekg", "image", "images", "mammogram", "process",
})  # fmt: skip
# "a useful screening method": what tells that a method finds an illness
TESTING: frozenset[str] = frozenset({"screening", "diagnostic", "imaging", "assessment", "detection", "measurement", "monitoring", "prognostic", "surveillance", "predictive", "research"})
SIGNS: frozenset[str] = frozenset({"sign", "signs", "symptom", "symptoms", "indication", "indications", "feature", "features", "characteristic", "hallmark"})
DURATIONS: frozenset[str] = frozenset({"day", "week", "month", "year", "hour", "decade", "days", "weeks", "months", "years", "hours", "minutes", "decades"})
# lengths of time that name none
UNTIMED: frozenset[str] = frozenset({"time", "period", "periods"})
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
