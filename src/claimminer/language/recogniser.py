"""What a biomedical recogniser's entities are to us, and which of them are none."""

from __future__ import annotations

from claimminer.records import Label

# Labels of the shipped model, of scispaCy's models and of others trained on the same corpora.
NER_LABELS: dict[str, Label] = {
    "Chemical": "DRUG", "CHEMICAL": "DRUG", "SIMPLE_CHEMICAL": "DRUG", "DRUG": "DRUG",
    "Disease": "CONDITION", "DISEASE": "CONDITION", "CANCER": "CONDITION", "CONDITION": "CONDITION",
    "CL": "CELL_TYPE", "CELL": "CELL_TYPE", "CELL_TYPE": "CELL_TYPE",
}  # fmt: skip
# Those of the shipped model, which has learnt on everyday prose, too, what is no entity.
LAY_LABELS = frozenset({"CONDITION", "DRUG"})

# Heads that name no kind of thing by themselves, and things that a recogniser takes for an entity.
# In the normal form of words: lower case, singular, American spelling.
_CONDITIONS = frozenset({
    "acute", "adult", "child", "childhood", "chronic", "human", "pediatric", "serious", "underlying",
    "ability", "abnormal", "abnormality", "activity", "adverse", "affect", "ailment", "attack", "behavior",
    "body", "change", "complaint", "complication", "condition", "damage", "danger", "death", "defect",
    "deficit", "diet", "difficulty", "disease", "disorder", "dysfunction", "effect", "episode", "event",
    "failure", "flare", "gp", "flareup", "function", "harm", "health", "illness", "impairment",
    "issue", "lesion", "level", "loss", "malady", "medical", "morbidity", "mortality", "onset", "outbreak",
    "pathology", "patient", "people", "problem", "reaction", "relapse", "response", "risk", "severity",
    "sick", "sickness", "side", "sign", "sore", "state", "stage", "suffering", "symptom", "syndrome", "trouble",
    "victim", "weakness",
})  # fmt: skip

_DRUGS = frozenset({
    "acid", "agent", "chemical", "compound", "dose", "drug", "ingredient", "medication", "medicine",
    "capsule", "cream", "dummy", "gel", "lotion", "spray",
    "molecule", "pill", "placebo", "product", "protein", "substance", "supplement", "tablet", "therapy",
    "treatment", "liter", "litre", "ayurvedic medicine",
})  # fmt: skip

# Of what kind it is, without the thing: what is left where a recogniser cuts a name short.
_QUALITIES = frozenset({
    "advanced", "benign", "bilateral", "bipolar", "compulsive", "congenital", "deep", "early", "experimental", "familial",
    "fatal", "hereditary", "high", "impaired", "inflammatory", "inherited", "intravenous", "invasive", "itchy", "late",
    "long", "low", "malignant", "metastatic", "morning", "nightly", "obsessive", "obstructive", "oral", "painful",
    "perioperative", "persistent", "poor", "postoperative", "preoperative", "primary", "progressive", "recurrent",
    "refractory", "secondary", "short", "stuffy", "swollen", "topical", "tender", "uncomplicated", "unilateral",
})  # fmt: skip
# Who or what brings an illness or has it, and is none.
_BEARERS = frozenset({"drinker", "mite", "mosquito", "nonsmoker", "non-smoker", "smoker", "survivor", "tick", "vaper"})

GENERIC: dict[Label, frozenset[str]] = {
    "CONDITION": _CONDITIONS | _QUALITIES | _BEARERS,
    "DRUG": _DRUGS | _QUALITIES,
    "CELL_TYPE": frozenset({"cell"}),
}

# Chemicals that are food, drink, body or air in health news, unless the vocabulary has them as given.
NO_DRUGS: frozenset[str] = frozenset({
    "air", "alcohol", "amino acid", "atp", "beer", "bicarbonate", "blood glucose", "blood sugar", "calcium",
    "carbohydrate", "carbon", "carbon dioxide", "chloride", "cholesterol", "coffee", "cortisol",
    "creatinine", "dopamine", "ethanol", "fat", "fatty acid", "fiber", "free radical", "fructose", "gaba",
    "glucose", "glutamate", "gluten", "hdl", "hormone", "hydrogen", "iron", "lactate", "lactose", "ldl",
    "lipid", "magnesium", "meat", "milk", "nitric oxide", "nitrogen", "nitrogen oxide", "norepinephrine", "prostaglandin", "linoleic acid", "arachidonic acid", "aldehyde", "hexane",
    "soybean oil", "sunflower oil",
    "oil", "omega", "oxygen", "ozone", "phosphorus", "polyphenol", "potassium", "protein",
    "reactive oxygen", "reactive oxygen species", "ros", "salt", "saturated fat", "serotonin", "sodium",
    "sugar", "sulfur", "sweetener", "tea", "tobacco", "triglyceride", "urea", "uric acid", "water", "wine",
    "zinc",
})  # fmt: skip

# Words that make a "disease" of a recogniser something else: genes, proteins, tests, groups.
NO_CONDITION_WORDS: frozenset[str] = frozenset({
    "antibody", "association", "cell", "center", "factor", "foundation", "gene", "hospital", "inhibitor",
    "institute", "interleukin", "interferon", "journal", "necrosis factor", "protein", "receptor", "scale",
    "score", "society", "university", "vaccine", "virus",
})  # fmt: skip

# Words that a recogniser takes along and that tell how much, or whose, not what.
DEGREES: frozenset[str] = frozenset({
    "a", "active", "an", "any", "certain", "common", "current", "different", "each", "existing", "extreme",
    "fewer", "frequent", "greater", "her", "his", "increased", "increasing", "intense", "less", "many",
    "marked", "mild", "moderate", "more", "multiple", "new", "no", "ongoing", "other", "our", "persistent",
    "possible", "profound", "prolonged", "rare", "reduced", "serious", "several", "severe", "significant",
    "some", "such", "sudden", "dangerous", "your", "symptomatic", "the", "their", "these", "traditional", "typical", "daily", "overall", "this", "those",
    "untreated", "various", "worse", "worsening",
})  # fmt: skip

# What joins two mentions that a recogniser takes for one.
COORDINATION = (" and ", " or ", ", ", "/", " and/or ", "; ")

# What a condition looks like that no list holds: its last word is one of these, or ends so.
_CONDITION_HEADS = frozenset({
    "abnormality", "abscess", "agenesis", "aneurysm", "cataract", "deficit", "dysfunction", "dysgenesis", "embolism",
    "hallucination", "hypoxia", "jerk", "neoplasm", "rigidity",
    "abuse", "addiction", "aggression", "agitation", "amnesia", "anomaly", "anxiety", "ataxia", "attack",
    "bleed", "bleeding", "blindness", "cancer", "chorea", "clot", "colic", "confusion", "constipation",
    "cough", "crisis", "cyst", "damage", "deafness", "deficiency", "deformity", "degeneration", "delirium",
    "dependence", "depression", "disability", "discomfort", "disease", "dislocation", "disorder",
    "distress", "dizziness", "failure", "fatigue", "fever", "fistula", "fracture", "hernia", "hypertension",
    "hypotension", "illness", "impairment", "incontinence", "infarct", "infarction", "infection",
    "infestation", "inflammation", "injury", "insufficiency", "intolerance", "itch", "lesion", "loss",
    "malformation", "nausea", "obstruction", "overdose", "pain", "palsy", "perforation", "poisoning",
    "polyp", "pruritus", "puncture", "rash", "relapse", "resistance", "retardation", "rupture", "seizure",
    "sensitivity", "shock", "sore", "stroke", "swelling", "syncope", "syndrome", "torsade", "toxicity",
    "trauma", "tremor", "tumor", "ulcer", "ulceration", "vertigo", "vomiting", "weakness", "withdrawal",
    "wound",
})  # fmt: skip
_CONDITION_ENDINGS = (
    "ache", "algesia", "algia", "asthenia", "bradycardia", "cele", "ectasia", "ectasis", "edema", "emesis",
    "emia", "epsy", "esthesia", "iasis", "itis", "kinesia", "lysis", "malacia", "mania", "megaly", "oma",
    "opia", "opsia", "osis", "osmia", "paresis", "pathy", "penia", "phagia", "phasia", "phobia", "plasia", "plegia",
    "pnea", "pox", "praxia", "ptysis", "rhythmia", "rrhage", "rrhagia", "rrhea", "somnia", "spasm",
    "stasis", "systole", "tachycardia", "thermia", "thymia", "tonia", "trophy", "uria",
)  # fmt: skip

# And a drug: stems of international non-proprietary names, and a few of chemistry, that everyday words lack.
_DRUG_ENDINGS = (
    "acetate", "adenosine", "adol", "afil", "alol", "amide", "amidol", "amine", "anserin", "apine",
    "apride", "arone", "artan", "astine", "azid", "azide", "azine", "azolam", "azole", "azolin", "azoline",
    "azone", "bactam", "barbital", "benzene", "bicin", "bromide", "butyrate", "caine", "calcitol",
    "carbamate", "carbaryl", "carbonate", "caserin", "cetin", "chloride", "ciclib", "cillin", "citrate", "codone", "coxib", "cromil",
    "curine", "curium", "cyanide", "cycline", "degib", "denoson", "dicarb", "dipine", "dopa", "dronate",
    "dronic", "entan", "ephrine", "ergoline", "ergot", "ethrin", "exate", "fibrate", "fibric", "flozin",
    "fluorane", "flurane", "formaldehyde", "formin", "fumarate", "fungin", "fylline", "gatran", "glinide",
    "gliptin", "glitazar", "gluconate", "glutide", "grastim", "grel", "grelor", "hexol", "hydrochloride",
    "hydroxide", "hyoscine", "idine", "idone", "imod", "imsulide", "indane", "indole", "inium", "iodide",
    "ipride", "isomide", "ixanol", "kinra", "limus", "lisib", "lukast", "mab", "maleate", "mectin",
    "mesylate", "metacin", "micin", "mustine", "mycin", "nib", "nicline", "nifur", "olol", "olone", "ompin",
    "onide", "onium", "oprim", "orphan", "orphanol", "orphin", "orphine", "osin", "oxacin", "oxanide",
    "oxetine", "oxicam", "oxin", "oxon", "paraquat", "parib", "parin", "parinux", "penem", "peridol",
    "peroxide", "phen", "phenol", "phenone", "phenyl", "phosphate", "phylline", "planin", "plase", "platin", "poetin",
    "poside", "prednison", "prednone", "pressin", "pril", "prilat", "profen", "prost", "prostil", "quidar",
    "quine", "quinoline", "racetam", "renone", "retinoin", "rolac", "rubicine", "semide", "setron", "siran",
    "sone", "spirone", "statin", "statine", "steride", "sterone", "stigmin", "stigmine", "styrene",
    "succinate", "sulfan", "sulfate", "sulfonate", "tacept", "tartrate", "taxel", "terol", "tetan", "thallium",
    "thion", "tiline", "tocin", "toin", "toluene", "tretin", "tricin", "triptan", "triptyline", "trizole",
    "tropine", "uracil", "urea", "valproate", "vaptan", "verine", "vibine", "vir", "vudine", "xaban",
    "zein", "zepam", "zolast",
)  # fmt: skip

# And a cell type.
_CELL_HEADS = frozenset({
    "cell", "corpuscle", "lineage", "neuron", "neurone", "photoreceptor", "platelet", "progenitor", "sperm", "spermatozoon",
})  # fmt: skip
_CELL_ENDINGS = ("blast", "clast", "cyte", "glia", "neuron", "phage", "phil")

# Words that end as names do, and are none.
NO_NAMES: frozenset[str] = frozenset({
    "analysis", "anesthesia", "approach", "diagnosis", "dialysis", "examine", "hemodialysis", "magazine", "prognosis",
})  # fmt: skip

# What each kind of name may end in, where no list holds it: words, and endings of words.
SHAPES: dict[Label, tuple[frozenset[str], tuple[str, ...]]] = {
    "CONDITION": (_CONDITION_HEADS, _CONDITION_ENDINGS),
    "DRUG": (frozenset(), _DRUG_ENDINGS),
    "CELL_TYPE": (_CELL_HEADS, _CELL_ENDINGS),
}

# Heads of conditions that are verbs before these words: "cholesterol damage the arteries".
VERBS_TOO: frozenset[str] = frozenset({
    "abuse", "ache", "attack", "bleed", "block", "clot", "cough", "damage", "fracture", "harm", "itch", "relapse",
    "rupture", "shock", "wound",
})  # fmt: skip
DETERMINERS: frozenset[str] = frozenset({"a", "an", "her", "his", "its", "my", "our", "the", "their", "these", "those", "your"})

# Where a name begins at the latest: words and signs that stand before one, and not in it.
BEFORE_NAMES: frozenset[str] = DEGREES | {
    # determiners and pronouns
    "all", "both", "either", "every", "he", "him", "i", "it", "its", "me", "my", "neither", "not", "she", "that",
    "them", "they", "us", "we", "what", "which", "who", "whom", "whose", "you",
    # prepositions and conjunctions
    "about", "after", "among", "and", "as", "at", "because", "before", "between", "but", "by", "during", "for", "from",
    "if", "in", "into", "like", "nor", "of", "on", "onto", "or", "over", "per", "since", "so", "than", "through", "to",
    "under", "unless", "until", "upon", "via", "when", "where", "whether", "while", "with", "within", "without",
    "although", "against", "though", "yet",
    # auxiliaries and adverbs
    "also", "am", "are", "be", "been", "being", "can", "cannot", "could", "did", "do", "does", "doing", "even", "had",
    "has", "have", "having", "here", "is", "just", "least", "may", "might", "most", "must", "only", "shall", "should",
    "then", "there", "thus", "too", "very", "was", "were", "will", "would",
    # signs
    "!", "%", "'", "(", ")", "*", ",", "--", ".", "/", ":", ";", "?", "[", "]", "{", "}", "|", "\"", "·", "–",
    "—", "‘", "’", "“", "”", "•",
}  # fmt: skip
