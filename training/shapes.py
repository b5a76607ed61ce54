"""Shapes of names: the ends of words that name conditions and drugs."""

CONDITION_HEADS = {
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
}  # fmt: skip
CONDITION_ENDINGS = (
    "ache", "algesia", "algia", "asthenia", "bradycardia", "cele", "ectasia", "ectasis", "edema", "emesis",
    "emia", "epsy", "esthesia", "iasis", "itis", "kinesia", "lysis", "malacia", "mania", "megaly", "oma",
    "opia", "opsia", "osis", "paresis", "pathy", "penia", "phagia", "phasia", "phobia", "plasia", "plegia",
    "pnea", "pox", "praxia", "ptysis", "rhythmia", "rrhage", "rrhagia", "rrhea", "somnia", "spasm",
    "stasis", "systole", "tachycardia", "thermia", "thymia", "tonia", "trophy", "uria",
)  # fmt: skip
DRUG_ENDINGS = (
    "acetate", "adenosine", "adol", "afil", "alol", "amide", "amidol", "amine", "anserin", "apine",
    "apride", "arone", "artan", "astine", "azid", "azide", "azine", "azolam", "azole", "azolin", "azoline",
    "azone", "bactam", "barbital", "benzene", "bicin", "bromide", "butyrate", "caine", "calcitol",
    "carbamate", "carbaryl", "caserin", "cetin", "ciclib", "cillin", "citrate", "codone", "coxib", "cromil",
    "curine", "curium", "cyanide", "cycline", "degib", "denoson", "dicarb", "dipine", "dopa", "dronate",
    "dronic", "entan", "ephrine", "ergoline", "ergot", "ethrin", "exate", "fibrate", "fibric", "flozin",
    "fluorane", "flurane", "formaldehyde", "formin", "fumarate", "fungin", "fylline", "gatran", "glinide",
    "gliptin", "glitazar", "gluconate", "glutide", "grastim", "grel", "grelor", "hexol", "hydrochloride",
    "hydroxide", "hyoscine", "idine", "idone", "imod", "imsulide", "indane", "indole", "inium", "iodide",
    "ipride", "isomide", "ixanol", "kinra", "limus", "lisib", "lukast", "mab", "maleate", "mectin",
    "mesylate", "metacin", "micin", "mustine", "mycin", "nib", "nicline", "nifur", "olol", "olone", "ompin",
    "onide", "onium", "oprim", "orphan", "orphanol", "orphin", "orphine", "osin", "oxacin", "oxanide",
    "oxetine", "oxicam", "oxin", "oxon", "paraquat", "parib", "parin", "parinux", "penem", "peridol",
    "peroxide", "phen", "phenol", "phenone", "phenyl", "phylline", "planin", "plase", "platin", "poetin",
    "poside", "prednison", "prednone", "pressin", "pril", "prilat", "profen", "prost", "prostil", "quidar",
    "quine", "quinoline", "racetam", "renone", "retinoin", "rolac", "rubicine", "semide", "setron", "siran",
    "sone", "spirone", "statin", "statine", "steride", "sterone", "stigmin", "stigmine", "styrene",
    "succinate", "sulfan", "sulfonate", "tacept", "tartrate", "taxel", "terol", "tetan", "thallium",
    "thion", "tiline", "tocin", "toin", "toluene", "tretin", "tricin", "triptan", "triptyline", "trizole",
    "tropine", "uracil", "urea", "valproate", "vaptan", "verine", "vibine", "vir", "vudine", "xaban",
    "zein", "zepam", "zolast",
)  # fmt: skip


def has_shape(words: str, label: str) -> bool:
    """Does the last word end as names of that kind do?"""
    last = words.lower().split()[-1]
    forms = {last, last.removesuffix("s")}
    if label == "CONDITION":
        return not forms.isdisjoint(CONDITION_HEADS) or any(
            form.endswith(CONDITION_ENDINGS) for form in forms
        )
    return label == "DRUG" and any(form.endswith(DRUG_ENDINGS) for form in forms)
