"""How English says who found something out: sources, reporting verbs, names, and the words that keep a report going.

Everything is lower case unless a comment says otherwise. Inflected forms are written out: the tokens carry no lemma.
"""

from __future__ import annotations

# --- Sources ---------------------------------------------------------------------------------------------------

# Work that was published, or what came out of it. Alone it is vague, with a journal or an institution named.
STUDY_NOUNS = (
    "study", "studies", "research", "trial", "trials", "review", "reviews", "analysis", "analyses",
    "survey", "surveys", "paper", "papers", "report", "reports", "experiment", "experiments", "findings",
    "finding", "results", "result", "work", "comparison", "data", "statistics", "figures", "records", "poll", "polls",
    "investigation", "investigations", "guideline", "guidelines", "guidance", "editorial", "publication",
    "publications", "experimentation", "metaanalysis", "preprint", "discovery", "discoveries", "journal",
    "magazine", "document", "documents", "textbook", "textbooks", "dossier", "bulletin", "cohort", "cohorts", "registry", "registries", "pilot", "pilots",
)  # fmt: skip
# What nobody can look up, however it is modified.
EVIDENCE_NOUNS = ("evidence", "literature", "science", "consensus")
# With "there are" before and "that" after: "there are claims that".
CLAIM_NOUNS = ("claims", "suggestion", "suggestions", "allegations", "rumours", "rumors", "hints", "assertions", "belief", "beliefs", "fears", "concerns", "concern", "speculation", "talk", "suspicions", "agreement")
# "a growing body of evidence": what is measured out is the source.
MEASURES = (
    "body", "wealth", "lot", "handful", "number", "majority", "series", "team", "group", "panel", "lines", "line", "weight", "raft", "host",
    "slew", "years", "decades", "spate", "string", "dozens", "hundreds", "scores", "mountain", "bulk", "preponderance", "flurry", "pile",
)
# People whose trade is to find out.
RESEARCHER_NOUNS = (
    "researchers", "researcher", "scientists", "scientist", "investigators", "investigator", "authors",
    "author", "co-authors", "coauthors", "co-author", "team", "teams", "colleagues", "academics",
    "experts", "expert", "specialists", "epidemiologists", "neuroscientists", "neurologists",
    "psychologists", "psychiatrists", "rheumatologists", "cardiologists", "oncologists", "immunologists",
    "dermatologists", "biologists", "nutritionists", "dietitians", "dieticians", "economists",
    "statisticians", "geneticists", "analysts", "scholars", "officials", "campaigners", "critics",
    "supporters", "opponents", "lawyers", "lobbyists", "activists", "sceptics", "skeptics", "healers", "enthusiasts", "promoters", "marketers",
    "advocates", "proponents", "reviewers", "panel", "committee", "spokesperson", "spokesman",
    "spokeswoman", "professor", "commission", "taskforce", "pharmacologists", "toxicologists", "virologists",
    "physiologists", "hepatologists", "nephrologists", "pulmonologists", "audiologists", "microbiologists", "pathologists",
    "columnist", "columnists", "correspondent", "journalists", "journalist", "reporters", "gerontologists", "geriatricians", "neonatologists", "sociologists", "anthropologists", "ecologists", "entomologists",
    "insiders", "observers", "pundits", "parasitologists", "chronobiologists", "biochemists", "chemists", "physicists", "botanists", "zoologists", "historians", "boffins", "gurus", "thinkers", "theorists", "physiotherapists",
)  # fmt: skip
# One of them ("lead author Maria Chan"): what "he" or "she" can mean.
SINGULAR_RESEARCHERS = (
    "researcher",
    "scientist",
    "investigator",
    "author",
    "co-author",
    "expert",
    "professor",
)
# People who also treat: a source when they speak as a body ("doctors say"), not when one of them sees a patient.
CLINICIAN_NOUNS = (
    "doctors", "physicians", "clinicians", "practitioners", "gps", "nurses", "pharmacists", "surgeons",
    "dentists", "therapists", "paediatricians", "pediatricians", "midwives",
    "physiotherapists", "obstetricians", "gynaecologists", "gynecologists", "gastroenterologists", "endocrinologists",
    "urologists", "radiologists", "haematologists", "hematologists", "nephrologists", "ophthalmologists",
    "opticians", "allergists", "vets", "veterinarians", "naturopaths", "herbalists", "osteopaths", "chiropractors",
    "medics", "consultants", "paramedics", "hygienists", "optometrists", "podiatrists", "counsellors", "counselors", "professionals",
)  # fmt: skip
# One of those who treat or advise: a source only where the writer lets them speak ("my dentist says").
PRACTITIONER_NOUNS = (
    "doctor", "gp", "physician", "clinician", "nurse", "pharmacist", "chemist", "surgeon", "dentist", "hygienist",
    "therapist", "physiotherapist", "physio", "midwife", "dietitian", "dietician", "nutritionist", "consultant",
    "paediatrician", "pediatrician", "neurologist", "cardiologist", "dermatologist", "rheumatologist",
    "endocrinologist", "gynaecologist", "gynecologist", "gastroenterologist", "oncologist", "psychiatrist",
    "psychologist", "allergist", "optician", "osteopath", "chiropractor", "naturopath", "herbalist", "trainer",
    "coach", "vet",
)  # fmt: skip
# People at large: what they say is hearsay ("patients often blame", "some readers say").
LAY_NOUNS = (
    "people", "patients", "women", "men", "readers", "users", "customers", "parents", "mothers", "mums", "friends", "fans",
    "followers", "influencers", "bloggers", "runners", "athletes", "sufferers", "commentators", "folk", "locals", "villagers", "grandparents",
    "devotees", "believers", "purists", "regulars", "gym-goers", "dieters", "farmers", "sailors", "members", "listeners", "viewers",
)  # fmt: skip
# Somebody the writer knows: "my sister swears".
KIN_NOUNS = (
    "sister", "brother", "mother", "mum", "mom", "father", "dad", "gran", "grandmother", "aunt", "uncle", "friend",
    "neighbour", "neighbor", "colleague", "husband", "wife", "partner",
)  # fmt: skip
# Nobody in particular.
INDEFINITE_SPEAKERS = ("somebody", "someone", "everyone", "everybody", "anyone")
# Before a study noun: an examination of one patient, no research.
EXAMINATION_MODIFIERS = (
    "test", "tests", "lab", "laboratory", "blood", "biopsy", "exam", "examination", "urine", "conduction",
    "chemistry", "electrodiagnostic", "urodynamic", "doppler", "x-ray", "ray", "physical", "pathology",
    "autopsy", "radiographic", "stool", "skin", "clinical-laboratory", "microscopic", "screening",
    "cytology", "scan", "your", "her", "his", "my", "abnormal", "negative", "normal", "police",
    "toxicology",
)  # fmt: skip
# Between a source and its verb: the source goes on.
SOURCE_FOLLOWERS = (
    "of", "in", "on", "from", "by", "at", "with", "into", "among", "for", "between", "across", "over",
    "about", "to", "published", "led", "conducted", "presented", "involving", "using", "carried", "funded",
    "released", "reported", "appearing", "done", "performed", "based", "examining", "looking",
    "investigating", "exploring",
    "comparing", "evaluating", "assessing", "analysing", "analyzing", "who", "that", "which", "(", "and", "or", "&",
    "working", "studying", "behind", "out", "now", "today", "online", "recently", "involved", "supported",
    "commissioned", "undertaken", "designed", "we", "i", "interviewed", "contacted", "asked", "quoted", "polled",
)  # fmt: skip
# Without a name, a source only when they speak ("its maker says"); "the charity" is the one that was named.
ORGANISATION_NOUNS = (
    "maker", "makers", "manufacturer", "manufacturers", "company", "companies", "firm", "firms", "regulator",
    "regulators", "authority", "authorities", "charity", "charities", "government", "governments", "agency",
    "agencies", "council", "institute", "university", "foundation", "society", "association", "organisation",
    "organization", "watchdog", "ministry", "source", "sources", "insider", "hospital", "hospitals", "clinic", "clinics", "trust", "college",
    "centre", "center", "department", "union", "groups", "group", "bodies", "website", "packaging", "label", "brochure", "blurb", "advert", "brand", "brands", "retailer", "retailers", "seller", "sellers", "supplier", "suppliers",
)  # fmt: skip
# Of these only such as were named before: "this association explains" speaks of no society.
# Before "groups" that speak: "patient groups say", but not "according to age group".
SPEAKING_GROUPS = (
    "patient", "patients", "support", "advocacy", "campaign", "consumer", "consumers", "industry", "health", "pressure", "lobby", "trade", "charity",
    "professional", "medical", "expert", "women", "'s", "interest", "campaigning", "environmental",
)
ECHOING_NOUNS = (
    "council", "institute", "university", "foundation", "society", "association", "ministry", "trust", "college", "centre", "center",
    "department", "union",
)  # fmt: skip
# "Work" is a study only after one of these.
WORK_MODIFIERS = (
    "recent", "earlier", "previous", "prior", "new", "newer", "further", "past", "subsequent", "later", "early",
    "preliminary", "experimental", "other", "laboratory", "animal", "scientific", "existing", "published", "own",
    "pioneering", "up", "related", "their", "his", "her", "our", "'s", "’s",
)  # fmt: skip
# Before "ministry" or "department": the one of the country spoken of.
MINISTRIES = ("health", "interior", "labour", "labor", "education", "agriculture", "environment", "justice", "defence", "defense", "foreign", "finance", "welfare")
DEFINITE_DETERMINERS = ("the", "this", "these", "that", "those", "their", "its", "his", "her", "both")
INDEFINITE_DETERMINERS = (
    "a",
    "an",
    "another",
    "one",
    "some",
    "several",
    "many",
    "most",
    "two",
    "three",
    "each",
)
DEICTIC_DETERMINERS = ("this", "these", "our", "present", "current")
# "The present study", "our findings": the text speaks of itself.
SELF_REFERENCES = ("our", "my", "present", "current")
# First person before a verb of research: an article written by those who did the work.
FIRST_PERSON = ("we", "our")
OWN_WORK = (
    "found", "show", "showed", "examined", "investigated", "conducted", "analysed", "analyzed", "aimed", "report",
    "conclude", "study", "results", "findings", "data", "demonstrate", "observed", "compared", "assessed",
    "evaluated", "measured", "hypothesized", "hypothesised", "demonstrated", "sought", "performed", "included",
)  # fmt: skip
# "In pooled analysis", "in multivariable models": how the authors themselves have counted.
OWN_ANALYSES = (
    "pooled", "multivariable", "multivariate", "univariable", "univariate", "adjusted", "unadjusted", "sensitivity", "subgroup",
    "secondary", "exploratory", "regression", "stratified", "primary", "treat", "protocol", "longitudinal", "hoc",
)  # fmt: skip
# Headings of a structured abstract: its "results" are its own.
ABSTRACT_HEADINGS = (
    "methods",
    "results",
    "conclusions",
    "conclusion",
    "objective",
    "objectives",
    "background",
)

# --- In a study, according to ----------------------------------------------------------------------------------

# Before "in a study": the study is what is done, or where somebody is, not where something was found.
ENROLMENT_WORDS = (
    "used", "tested", "enrolled", "participate", "participated", "participating", "part", "being",
    "investigated", "studied", "evaluated", "patients", "people", "examined", "enrol", "enroll",
    "included", "explored", "involved", "interested", "participants", "researched", "volunteers",
    "assessed", "women", "men", "progress", "interest", "explore", "advances", "volunteer", "enrolling",
    "conducted", "underway", "those", "children", "specialise", "specialize", "given", "available",
    "offered", "join", "role", "compared", "differences", "expertise", "variation", "advance", "published",
    "presented", "progresses", "funded", "invest", "invested", "subjects",
)  # fmt: skip
IRREGULAR_PLURALS = ("mice", "men", "women", "children", "people", "participants")
# A passive and its agent: "shown by", "as reported in".
AGENT_PREPOSITIONS = ("in", "by")
NEGATED_EVIDENCE = (
    "no",
    "not",
    "little",
    "without",
    "insufficient",
    "n't",
    "n’t",
    "any",
    "lack",
    "scant",
)
EVIDENCE_COMPLEMENTS = ("that", "to", "for")
# "Evidence is mounting that".
GROWTH_PARTICIPLES = (
    "growing",
    "mounting",
    "accumulating",
    "accumulated",
    "emerging",
    "building",
    "emerged",
    "strong",
    "up",  # "is piling up"
)
# Between such a verb and the journal.
TIME_WORDS = (
    "on", "last", "this", "earlier", "week", "month", "year", "today", "yesterday", "online", "recently", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "ago", "weeks", "months", "years", "two",
    "three", "a", "few", "also", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip

# --- Discourse -------------------------------------------------------------------------------------------------

# After ", according to" no source: how something is sorted or done.
UNSPEAKING = ("plan", "schedule", "need", "needs", "age", "size", "weight", "severity", "type", "your", "taste", "whether", "how", "instructions", "protocol", "standard", "which", "when", "what")  # fmt: skip

# Who asks, where a transcript says who speaks: "HOST: …".
INTERVIEWERS = ("host", "q", "interviewer", "presenter", "moderator", "question", "chair", "anchor", "reporter", "caller", "narrator")

SPEAKER_PRONOUNS = ("he", "she")
GROUP_PRONOUNS = ("they",)
# With a verb of saying or thinking: somebody, nobody knows who ("some believe").
VAGUE_PRONOUNS = ("some", "others", "many", "most")
THING_PRONOUNS = ("it",)
OPENING_QUOTES = ("“", "``")
CLOSING_QUOTES = ("”", "''")

# before a voice that the text speaks against: "contrary to what some websites say"
OPPOSING_WORDS = ("contrary", "despite", "whatever", "unlike")
# behind one that denies: "the panel found no evidence that"
DENIED_NOUNS = ("evidence", "proof", "sign", "signs", "indication")
