"""Words that stand for something said before, and what they can stand for. All lower case."""

from __future__ import annotations

SINGULAR_PRONOUNS = ("it",)
PLURAL_PRONOUNS = ("they", "them", "these", "those")
# Alone they take up a whole statement more often than a thing.
STATEMENT_PRONOUNS = ("this", "that", "which")
DEMONSTRATIVES = ("this", "these", "that", "those", "such")
PLURAL_DETERMINERS = ("these", "those")

# "It is known that", "it is important to": the pronoun stands for nothing.
MODALS = ("may", "might", "can", "could", "would", "will")
COPULAS = (
    "is",
    "was",
    "has",
    "may",
    "might",
    "can",
    "could",
    "would",
    "will",
    "seems",
    "appears",
    "'s",
    "’s",
    "turns",
)

# Kinds that a noun after "this", "these", "such" or "the" calls its antecedent by; each fits heads of the same kind.
KIND_NOUNS = {
    "drug": (
        "drug", "drugs", "medication", "medications", "medicine", "medicines", "agent", "agents",
        "compound", "compounds", "inhibitor", "inhibitors", "blocker", "blockers", "antibiotic",
        "antibiotics", "opioid", "opioids", "steroid", "steroids", "antidepressant", "antidepressants",
        "supplement", "supplements", "vaccine", "vaccines", "painkiller", "painkillers", "substance",
        "substances", "pill", "pills", "hormone", "hormones", "tablets",
    ),
    "treatment": (
        "treatment", "treatments", "therapy", "therapies", "intervention", "interventions", "approach",
        "approaches", "procedure", "procedures", "surgery", "technique", "techniques", "programme",
        "program", "programs", "programmes", "exercise", "exercises", "method", "methods", "regimen",
        "practice", "practices", "strategy", "strategies", "measure", "measures", "remedy", "remedies",
        "activity", "activities",
    ),
    "condition": (
        "condition", "conditions", "disease", "diseases", "disorder", "disorders", "syndrome", "syndromes",
        "illness", "illnesses", "infection", "infections", "ailment", "ailments", "complication",
        "complications", "cancer", "cancers", "tumor", "tumors", "tumour", "tumours", "injury", "injuries",
        "problem", "problems", "deficiency", "deficiencies", "allergy", "allergies",
    ),
    "symptom": ("symptom", "symptoms", "sign", "signs", "complaint", "complaints", "effects"),
    "cell": ("cell", "cells", "lymphocyte", "lymphocytes", "neuron", "neurons", "platelets"),
    "molecule": (
        "molecule", "molecules", "protein", "proteins", "cytokine", "cytokines", "chemical", "chemicals",
        "antibody", "antibodies", "enzyme", "enzymes", "hormone", "hormones", "marker", "markers",
        "mediator", "mediators", "neurotransmitter", "neurotransmitters", "antioxidant", "antioxidants",
        "nutrient", "nutrients", "vitamin", "vitamins", "mineral", "minerals", "compound", "compounds",
        "substance", "substances", "peptide", "peptides", "acid", "acids", "toxin", "toxins", "endorphins",
        "receptor", "receptors", "interleukin", "interleukins", "signal", "signals",
    ),
    "food": (
        "food", "foods", "diet", "diets", "drink", "drinks", "beverage", "beverages", "fruit", "fruits",
        "vegetable", "vegetables", "nut", "nuts", "grain", "grains", "tea", "coffee", "fish", "herb",
        "herbs", "spice", "spices", "plant", "plants", "product", "products", "meal", "meals", "berries",
        "beans", "oil", "oils", "meat",
    ),
    "germ": (
        "virus", "viruses", "bacterium", "bacteria", "microbe", "microbes", "pathogen", "pathogens",
        "parasite", "parasites", "germ", "germs", "fungus", "fungi", "organism", "organisms", "microbiota",
        "strain", "strains",
    ),
    "gene": ("gene", "genes", "mutation", "mutations", "variant", "variants", "allele", "alleles", "polymorphism"),
    "person": (
        "person", "people", "patient", "patients", "woman", "women", "man", "men", "child", "children",
        "adult", "adults", "individual", "individuals", "participant", "participants", "smokers", "infant",
        "infants", "babies", "volunteers", "population", "populations", "teenagers", "adolescents",
        "workers", "mothers", "students", "family", "families", "subjects",
    ),
    "habit": (
        "habit", "habits", "factor", "factors", "behaviour", "behaviours", "behavior", "behaviors",
        "lifestyle", "smoking", "drinking", "exercise", "stress", "sleep", "exposure", "exposures",
        "obesity", "inactivity",
    ),
    "work": (
        "study", "studies", "trial", "trials", "review", "analysis", "survey", "report", "paper",
        "research", "findings", "results", "evidence", "data", "finding", "researchers", "scientists",
        "doctors", "experts", "physicians", "authors", "team", "investigators",
    ),
    "body": (
        "system", "systems", "organ", "organs", "tissue", "tissues", "gland", "glands", "brain", "heart",
        "liver", "kidneys", "kidney", "skin", "muscle", "muscles", "joint", "joints", "nerve", "nerves",
        "gut", "structure", "structures", "region", "regions", "area", "areas", "vessel", "vessels",
    ),
}  # fmt: skip
# How heads of these kinds end.
KIND_SUFFIXES = {
    "condition": (
        "itis", "osis", "emia", "aemia", "pathy", "algia", "oma", "iasis", "plegia", "trophy", "phobia",
        "rrhea", "rrhoea", "uria", "penia", "megaly", "sclerosis", "betes", "asthma", "pain", "arthritis",
        "headache", "migraine", "lupus", "eczema", "stroke", "flu", "depression", "anxiety",
    ),
    "drug": (
        "mab", "mabs", "tinib", "statin", "statins", "pril", "sartan", "olol", "azole", "cillin", "mycin",
        "vir", "profen", "cycline", "gliptin", "glutide", "idone", "oxetine", "azepam", "coxib", "formin",
        "caine", "dipine", "steroids", "histamines", "aspirin", "ssris", "nsaids", "inflammatories",
        "depressants", "relievers",
    ),
    "cell": ("cyte", "cytes", "phage", "phages", "blast", "blasts", "clast", "clasts", "glia", "phil", "phils"),
    "treatment": ("therapy", "ectomy", "plasty", "oscopy", "puncture", "massage", "yoga", "meditation", "dialysis"),
    "molecule": ("kine", "kines", "globulin", "globulins", "ferons", "feron", "amine", "amines"),
}  # fmt: skip
# What a kind noun may also call by its name ("these compounds" are drugs, foods' chemicals …).
KIND_COVERS = {
    "drug": ("drug", "treatment", "molecule"),
    "treatment": ("treatment", "drug", "habit"),
    "condition": ("condition",),
    "symptom": ("symptom", "condition"),
    "molecule": ("molecule", "drug"),
    "habit": ("habit", "condition", "treatment", "food"),
    "food": ("food", "molecule"),
    "body": ("body",),
}  # fmt: skip
# The label of an entity, as a kind.
LABEL_KINDS = {"DRUG": "drug", "CONDITION": "condition", "CELL_TYPE": "cell", "CYTOKINE": "molecule"}
# "the condition" points back as "this condition" does; "the cells" need not.
DEFINITE_KIND_NOUNS = (
    "condition", "disease", "disorder", "syndrome", "illness", "drug", "medication", "medicine", "drugs",
    "medications", "medicines", "treatment", "therapy", "virus", "bacteria", "infection", "supplement",
    "vaccine", "procedure", "hormone", "protein", "compound", "mutation",
)  # fmt: skip
# Nouns that take up what a clause says.
STATEMENT_NOUNS = (
    "phenomenon", "process", "change", "changes", "effect", "effects", "situation", "mechanism",
    "mechanisms", "response", "responses", "imbalance", "state", "event", "events", "increase", "decrease",
    "rise", "drop", "loss", "decline", "development", "reaction", "reactions", "shift", "disruption",
    "cycle", "fact", "damage", "buildup", "build-up", "accumulation", "disturbance", "dysfunction",
    "abnormality", "abnormalities", "alteration", "alterations", "cascade", "pattern", "tendency",
    "reduction", "failure", "interaction", "interactions", "overlap",
)  # fmt: skip
# Verbs of reporting and knowing, in their finite forms: the statement is what they govern.
STATEMENT_FRAMES = (
    "discovered", "discover", "found", "find", "finds", "shown", "show", "shows", "showed", "suggest",
    "suggests", "suggested", "indicate", "indicates", "indicated", "report", "reports", "reported",
    "reveal", "reveals", "revealed", "demonstrate", "demonstrated", "demonstrates", "say", "says", "said",
    "argue", "argues", "argued", "believe", "believes", "believed", "think", "thinks", "thought", "know",
    "known", "note", "notes", "noted", "confirm", "confirmed", "confirms", "observe", "observed",
    "explain", "explains", "explained", "conclude", "concluded", "concludes", "mean", "means", "is", "was",
    "appears", "seems", "warn", "warned", "warns", "agree", "propose", "proposed", "understand",
    "understood", "add", "added", "adds", "established",
)  # fmt: skip
# How nouns end that are made of verbs: "this activation" takes up "become activated".
EVENT_ENDINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ure", "al", "ing", "growth",
    "loss", "rise", "release", "change", "changes", "increase", "decrease", "decline", "swelling",
    "damage", "response", "exposure",
)  # fmt: skip
# Plural without an s.
PLURAL_NOUNS = ("people", "women", "men", "children", "bacteria", "fungi", "mice", "data", "criteria")
# Singular with one.
SINGULARS_IN_S = (
    "measles", "mumps", "rickets", "shingles", "diabetes", "herpes", "rabies", "scabies", "hives", "lens",
    "caries", "ascites", "pus", "virus", "lupus", "tetanus", "tinnitus", "psoriasis", "crohns", "rubies",
    "aids",
)  # fmt: skip
# "The most common type is X": what is spoken of then is X.
KIND_WORDS = ("type", "types", "form", "forms", "kind", "kinds", "cause", "causes", "variety", "example", "reason")
# No pronoun stands for one of these.
NO_ANTECEDENTS = (
    "one", "anyone", "someone", "everyone", "anybody", "somebody", "nobody", "nothing", "something", "anything", "everything", "nt", "summary", "example",
    "time", "case", "cases", "way", "ways", "fact",
)  # fmt: skip
# After a noun these begin something else.
PHRASE_ENDS = (
    "of", "in", "on", "for", "to", "with", "from", "that", "which", "between", "at", "by", "among", ",", "and", "(",
    "within", "during", "against", "such", "or", "into", "seen", "found", "including",
)  # fmt: skip
# "It is thought to reduce": what "it" means is raised out of the complement, so it means something.
RAISED = frozenset(
    ("thought", "believed", "known", "likely", "unlikely", "able", "used", "shown", "found", "said", "considered",
     "expected", "reported", "linked", "suspected", "proven", "appear", "seem", "tend", "help", "lead", "contribute")
)  # fmt: skip
# Clauses under these say why or against what, not what happens.
CONCEDING = ("although", "though", "while", "whereas", "since", "because", "unless", "than")
