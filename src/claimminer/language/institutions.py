"""What names a source that one could look up: titles, institutions, journals, and capitals that name none.

Lower case unless a comment says otherwise.
"""

from __future__ import annotations

PERSON_TITLES = (
    "dr",
    "dr.",
    "prof",
    "prof.",
    "professor",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "sir",
    "dame",
    "sister", "matron", "nurse", "judge", "lord", "lady", "senator", "minister", "councillor", "cllr", "rev", "rev.", "reverend",
    "captain", "congressman", "congresswoman", "baroness", "justice", "coroner", "chef", "coach",
)  # fmt: skip
# Capitalised, the head or the first word of an institution's name.
INSTITUTION_HEADS = (
    "university", "universities", "institute", "institutes", "hospital", "hospitals", "clinic", "college",
    "school", "organization", "organisation", "association", "society", "foundation", "center", "centre",
    "centers", "centres", "agency", "ministry", "department", "council", "academy", "administration",
    "federation", "commission", "consortium", "laboratory", "trust", "service", "collaboration", "network",
    "bureau", "authority", "alliance", "union", "charity", "journal", "annals", "archives", "proceedings",
    "board", "infirmary", "faculty", "task", "office", "committee", "initiative", "library", "bank", "times", "post", "herald", "tribune", "telegraph",
)  # fmt: skip
# After a capitalised name: a company's.
COMPANY_SUFFIXES = (
    "ag", "inc", "inc.", "ltd", "ltd.", "plc", "gmbh", "corp", "corp.", "corporation", "llc", "nv", "oyj", "pharma",
    "biopharma", "pharmaceuticals", "pharmaceutical", "therapeutics", "biosciences", "biologics", "biotech",
    "laboratories", "labs", "holdings", "diagnostics", "vaccines",
)  # fmt: skip
# After a capitalised word they end an institution's name ("Public Health Scotland").
COUNTRY_ENDINGS = (
    "uk",
    "england",
    "scotland",
    "wales",
    "ireland",
    "america",
    "australia",
    "canada",
    "europe",
    "usa",
    "international",
)
# Not after these: they belong to the country's own name.
COUNTRY_PREFIXES = ("great", "central", "saharan", "southeast", "northwest", "northeast", "southwest")
# Written so, in capitals.
INSTITUTION_ACRONYMS = (
    "NHS", "WHO", "CDC", "NIH", "FDA", "EMA", "NICE", "NIMH", "NCI", "NHLBI", "NIA", "NINDS", "NIDDK",
    "NIAID", "NIAMS", "NCCIH", "NIDCD", "NEI", "NIDA", "NIAAA", "NICHD", "USDA", "EPA", "EFSA", "MHRA",
    "PHE", "UKHSA", "ONS", "AHA", "ACS", "ADA", "AAP", "AMA", "ACR", "EULAR", "ESC", "ACC", "USPSTF",
    "ECDC", "IARC", "UNICEF", "OECD", "MIT", "UCLA", "UCSF", "UCL", "NYU", "LSE", "HHS", "BHF", "MRC",
    "AHRQ", "ASCO", "ESMO", "RAND", "JAMA", "BBC", "CNN", "BMJ", "NEJM", "PNAS", "PLOS", "PLoS",
)  # fmt: skip
# Places of learning, journals, reviews and cohorts that go by one capitalised word.
KNOWN_NAMES = (
    "harvard", "stanford", "yale", "oxford", "cambridge", "princeton", "columbia", "cornell", "duke",
    "karolinska", "mayo", "hopkins", "kaiser", "vanderbilt", "dana-farber", "cochrane", "framingham",
    "lancet", "biobank", "caltech", "berkeley", "pfizer", "novartis", "roche", "moderna", "astrazeneca",
    "bayer", "merck", "gsk", "predimed", "jama", "guardian", "reuters", "medrxiv", "biorxiv",
    # those whom histories of medicine quote
    "hippocrates", "galen", "avicenna", "paracelsus", "dioscorides", "aristotle", "pliny", "maimonides", "culpeper", "semmelweis", "pasteur",
)  # fmt: skip
# Capitalised, yet no source: places and peoples, months, methods, diseases, substances.
UNNAMING_CAPITALS = (
    "tk", "tbc", "tbd", "finn", "swede", "dane", "turk", "pole", "scot", "spaniard", "briton", "frenchmen", "englishmen", "arab",
    "american", "british", "european", "english", "scottish", "welsh", "irish", "german", "french",
    "italian", "spanish", "dutch", "danish", "swedish", "norwegian", "finnish", "swiss", "austrian",
    "belgian", "polish", "russian", "chinese", "japanese", "korean", "indian", "australian", "canadian",
    "brazilian", "mexican", "african", "asian", "israeli", "iranian", "turkish", "greek", "portuguese",
    "taiwanese", "mediterranean", "western", "eastern", "northern", "southern", "south", "north", "east",
    "west", "america", "britain", "europe", "england", "scotland", "wales", "ireland", "germany", "france",
    "italy", "spain", "netherlands", "denmark", "sweden", "norway", "finland", "switzerland", "austria",
    "belgium", "poland", "russia", "china", "japan", "korea", "india", "australia", "canada", "brazil",
    "mexico", "africa", "asia", "israel", "iran", "turkey", "greece", "portugal", "taiwan", "us", "u.s.",
    "u.s", "uk", "u.k.", "usa", "eu", "united", "states", "kingdom", "zealand", "new", "london",
    "california", "nordic", "scandinavian", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "i", "ii", "iii", "iv", "phase", "type", "vitamin", "omega-3", "omega",
    "covid-19", "covid", "sars", "hiv", "aids", "dna", "rna", "mri", "fmri", "ct", "pet", "eeg", "ms",
    "copd", "adhd", "ptsd", "ibs", "bmi", "alzheimer", "parkinson", "crohn", "huntington", "hodgkin",
    "lyme", "gulf", "t", "b", "d", "c", "nsaid", "nsaids", "ssri", "ssris", "hpv", "uti", "utis", "als",
    "cbd", "thc", "christmas", "english-language", "web", "internet", "medline", "pubmed", "embase", "hrt",
    "ivf", "icu", "er", "iq", "ldl", "hdl", "a1c", "caucasian", "caucasians", "hispanic", "hispanics",
    "blacks", "whites", "medicare", "medicaid", "x", "rct", "rcts", "alzheimers", "parkinsons", "down",
    "a", "the", "mg", "latin", "gi", "ace", "tnf",
)  # fmt: skip
# Before a name: where the work was done, or who did it.
NAMING_PREPOSITIONS = ("at", "from", "by")

# Shortly before "in" and a name: the name is a journal's.
PUBLISHING_WORDS = (
    "published", "appearing", "appears", "appeared", "reported", "journal", "article", "paper", "online", "issue",
    "study", "report", "research", "trial", "review", "analysis", "survey", "presented", "writing", "wrote", "reporting",
)  # fmt: skip
