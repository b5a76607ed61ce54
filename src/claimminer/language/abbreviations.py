"""Abbreviations, and whether the stop after them ends a sentence. Casefolded, without that stop."""

from __future__ import annotations

__all__ = [
    "CAPITAL_TITLES",
    "ENDING_ABBREVIATIONS",
    "LETTER_TAKERS",
    "NUMBER_ABBREVIATIONS",
    "SENTENCE_STARTERS",
    "UNENDING_ABBREVIATIONS",
    "UNIT_ABBREVIATIONS",
    "WORDS_TOO",
]

# Something always follows: a name, an example, the second of two.
UNENDING_ABBREVIATIONS = (
    # titles
    "dr", "drs", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "gen", "col", "lt", "sgt", "capt", "maj",
    "gov", "sen", "rep", "pres", "supt", "messrs", "mme", "mlle", "assoc", "asst", "fr", "st", "mt", "ft",
    # running text
    "e.g", "eg", "i.e", "ie", "viz", "cf", "vs", "v", "versus", "resp", "incl", "excl", "esp", "approx", "ca",
    "c", "circa", "w.r.t", "a.k.a", "n.b", "q.v", "subsp", "ssp", "mol", "std", "conc", "equiv", "univ",
    "inst", "intl", "natl",
    # places in a work
    "op", "loc", "eds", "transl", "suppl",
)  # fmt: skip

# A number follows ("Fig. 3"); without one the stop may end the sentence ("He said no. Then").
NUMBER_ABBREVIATIONS = (
    "fig", "figs", "tab", "eq", "eqs", "eqn", "eqns", "ref", "refs", "no", "nos", "nr", "vol", "vols", "p",
    "pp", "pg", "ch", "chap", "sec", "sect", "app", "art", "para", "pt", "n", "ver", "cat", "chr", "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
)  # fmt: skip

# Units: after a number they end a sentence wherever a capital follows.
UNIT_ABBREVIATIONS = (
    "s", "sec", "secs", "min", "mins", "h", "hr", "hrs", "d", "wk", "wks", "mo", "mos", "yr", "yrs", "g",
    "mg", "kg", "l", "ml", "m", "cm", "mm", "km", "in", "ft", "lb", "lbs", "oz", "c", "f", "k", "n", "p",
)  # fmt: skip

# May end a sentence: it does where a word follows that opens sentences.
ENDING_ABBREVIATIONS = (
    "al", "etc", "u.s", "u.k", "u.s.a", "e.u", "u.n", "d.c", "inc", "ltd", "corp", "co", "bros", "llc", "plc",
    "jr", "sr", "ph.d", "ph", "m.d", "d.o", "r.n", "r.d", "m.p.h", "m.sc", "b.sc", "b.a", "m.a", "d.phil",
    "dphil", "esq", "a.m", "p.m", "b.c", "a.d", "spp", "sp", "str", "cv", "s.c", "i.v", "i.p", "i.m", "p.o",
    "var", "nov", "wt", "avg", "min", "max", "temp", "dept", "lab", "ed", "b.i.d", "t.i.d", "q.i.d", "q.d",
    "p.r.n", "am", "pm", "ave", "blvd", "rd", "tel", "ext", "est", "ariz", "calif", "colo", "conn", "fla",
    "ga", "ill", "ind", "kan", "md", "mass", "mich", "minn", "mo", "neb", "nev", "okla", "ore", "pa", "tenn",
    "tex", "va", "vt", "wash", "wis", "wyo", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
    "calc", "biol", "chem", "med", "sci", "natl", "acad", "res", "clin", "immunol", "neurol", "j.clin",
    "proc",
)  # fmt: skip

# These are words as well: in lower case, and with no number after them, they end a sentence
# before any capital.
WORDS_TOO = (
    "no", "art", "cat", "app", "ill", "mass", "wash", "ore", "sun", "sat", "am", "med", "lab", "rep", "ref",
    "sec", "col", "gen", "co", "mar", "max", "min", "ed", "sen", "pt", "ind", "fig", "figs", "p", "n", "c",
    "v",
)  # fmt: skip

# A title stays one in capitals; other words in capitals are acronyms and no abbreviations ("in WT. Mice").
CAPITAL_TITLES = ("dr", "mr", "mrs", "ms", "prof", "st", "vs", "no", "fig")

# Words that open a sentence and seldom stand with a capital within one.
SENTENCE_STARTERS = (
    "a", "about", "according", "additionally", "after", "again", "all", "almost", "also", "although", "among",
    "an", "and", "another", "any", "are", "as", "at", "based", "because", "before", "both", "but", "by",
    "can", "compared", "conversely", "could", "despite", "did", "do", "does", "during", "each", "even",
    "every", "finally", "first", "for", "from", "further", "furthermore", "given", "had", "has", "have", "he",
    "hence", "her", "here", "his", "how", "however", "i", "if", "in", "indeed", "instead", "interestingly",
    "is", "it", "its", "last", "later", "let", "like", "many", "may", "more", "moreover", "most", "my",
    "neither", "nevertheless", "no", "nobody", "none", "not", "nothing", "now", "of", "on", "once", "one", "only", "or", "other", "others", "our",
    "over", "overall", "people", "perhaps", "please", "researchers", "scientists", "second", "several", "she",
    "similarly", "since", "so", "some", "specifically", "still", "studies", "such", "talk", "than", "that",
    "the", "their", "then", "there", "therefore", "these", "they", "third", "this", "those", "though",
    "three", "through", "thus", "to", "today", "together", "two", "under", "unfortunately", "unlike", "until",
    "use", "using", "was", "we", "were", "what", "when", "whereas", "whether", "which", "while", "who", "why",
    "will", "with", "within", "without", "yes", "yet", "you", "your",
)  # fmt: skip

# Words that take a single letter, so that the letter is no initial of a name ("vitamin D. Calcium …").
LETTER_TAKERS = (
    "vitamin", "vitamins", "hepatitis", "type", "types", "group", "groups", "influenza", "protein", "factor",
    "panel", "panels", "figure", "table", "class", "grade", "stage", "immunoglobulin", "strain", "cohort",
    "arm", "appendix", "part", "plan", "schedule", "category", "chain", "subunit", "domain", "cyclosporin",
    "amphotericin", "haemophilia", "hemophilia", "coenzyme", "botulinum", "streptococcus", "medicare",
)  # fmt: skip
