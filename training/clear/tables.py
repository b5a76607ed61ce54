"""Word lists, tags and labels of the conversion from UD to CLEAR."""

# fmt: off
SUBJECTS = {"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "csubj:outer"}
NOMINAL_PARTS = {
    "det", "det:predet", "amod", "nummod", "nmod", "nmod:poss", "nmod:desc",
    "nmod:unmarked", "compound", "flat", "fixed", "case", "appos", "goeswith",
    "acl", "acl:relcl", "advcl:relcl", "cc:preconj", "dep", "orphan",
    "reparandum", "list",
}
FINITE_TAGS = {"VBZ", "VBP", "VBD", "MD"}
VERB_TAGS = FINITE_TAGS | {"VB", "VBG", "VBN"}
ADJ_TAGS = {"JJ", "JJR", "JJS", "VBN", "VBG", "AFX"}
WH_TAGS = {"WP", "WRB", "WDT"}
SAY_VERBS = {
    "say", "tell", "report", "note", "add", "explain", "write", "argue", "claim",
    "warn", "suggest", "ask", "think", "believe", "state", "announce", "conclude",
    "reply", "answer", "insist", "admit", "recall", "observe", "acknowledge",
}
# V + NP + to-infinitive where NP is only the subject of the infinitive.
RAISING_VERBS = {
    "allow", "cause", "want", "need", "expect", "like", "love", "hate", "prefer",
    "help", "make", "let", "have", "get", "see", "hear", "watch", "feel", "find",
    "consider", "show", "believe", "think", "know", "intend", "require",
    "prevent", "imagine", "mean", "report", "suspect", "wish", "notice", "permit",
}
SMALL_CLAUSE_VERBS = {
    "make", "find", "have", "get", "think", "believe", "want", "like", "consider",
    "see", "deem", "need",
}
LINKING_VERBS = {
    "be", "become", "remain", "look", "feel", "get", "stay", "go", "turn", "grow",
    "sound", "taste", "smell", "come", "fall", "end", "run", "sit", "stand", "weigh",
}
DATIVE_VERBS = {"give", "lend", "send", "hand", "grant", "impart", "award", "pay",
                "offer", "provide"}
# Adverbs that modify the clause and not the predicate adjective next to them.
CLAUSE_ADVERBS = {
    "also", "still", "likely", "therefore", "however", "generally", "already",
    "simply", "indeed", "currently", "now", "probably", "often", "always", "thus",
    "frequently", "again", "apparently", "typically", "usually", "first", "yet",
    "then", "just", "even", "actually", "really", "only", "perhaps", "maybe",
    "sometimes", "ever", "certainly", "clearly", "definitely", "hopefully",
    "respectively", "initially", "finally", "today", "both", "either", "all",
}
# Prepositions that attach to a predicate adjective (`similar to`); others attach
# to `be`.  Majority choice in CRAFT.
ADJ_PREPOSITIONS = {"to", "of", "for", "than", "from", "with", "on", "toward",
                    "towards", "about", "as"}
SUBORDINATORS = {
    "that", "if", "whether", "while", "although", "though", "because", "since",
    "unless", "until", "till", "once", "whereas", "when", "where", "lest", "cause",
    "cuz", "'cause",
}
PCOMP_FIXED = {"because of", "due to"}
MOD_LAST_FIXED = {"such as", "prior to", "instead of", "rather than", "together with",
                  "other than", "more than", "less than", "as well as"}
VERBAL_PREPOSITIONS = {("base", "on"), ("base", "upon"), ("compare", "to"),
                       ("compare", "with"), ("accord", "to"), ("depend", "on"),
                       ("depend", "upon"), ("owe", "to")}
# XPOS -> UPOS as in CRAFT.
UPOS = {
    "''": "PUNCT", ",": "PUNCT", "-LRB-": "PUNCT", "-RRB-": "PUNCT", ".": "PUNCT",
    ":": "PUNCT", "HYPH": "PUNCT", "NFP": "PUNCT", "``": "PUNCT", "AFX": "ADJ",
    "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "CC": "CCONJ", "CD": "NUM", "DT": "DET",
    "PDT": "DET", "PRP$": "DET", "WDT": "DET", "WP$": "DET", "EX": "PRON",
    "PRP": "PRON", "WP": "PRON", "FW": "X", "LS": "X", "ADD": "X", "GW": "X", "XX": "X",
    "IN": "ADP", "RP": "ADP", "MD": "VERB", "VB": "VERB", "VBD": "VERB", "VBG": "VERB",
    "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "NN": "NOUN", "NNS": "NOUN",
    "NNP": "PROPN", "NNPS": "PROPN", "POS": "PART", "TO": "PART", "RB": "ADV",
    "RBR": "ADV", "RBS": "ADV", "WRB": "ADV", "SYM": "SYM", "$": "SYM", "UH": "INTJ",
}
LABELS = {
    "aux:pass": "auxpass", "nsubj:pass": "nsubjpass", "nsubj:outer": "nsubj",
    "csubj:pass": "csubjpass", "csubj:outer": "csubj", "obj": "dobj",
    "iobj": "dative", "obl": "npadvmod", "obl:unmarked": "npadvmod",
    "obl:npmod": "npadvmod", "obl:tmod": "npadvmod", "obl:agent": "npadvmod",
    "nmod:unmarked": "npadvmod", "nmod:npmod": "npadvmod", "nmod:tmod": "npadvmod",
    "nmod:desc": "compound", "nmod:poss": "poss", "acl:relcl": "relcl",
    "advcl:relcl": "advcl", "compound:prt": "prt", "det:predet": "predet",
    "cc:preconj": "preconj", "flat": "compound", "discourse": "intj",
    "vocative": "npadvmod", "dislocated": "dep", "orphan": "dep", "list": "dep",
    "xcomp:extra": "xcomp", "ccomp:extra": "ccomp", "reparandum": "dep",
    "goeswith": "dep", "fixed": "dep", "cop": "aux",
}
