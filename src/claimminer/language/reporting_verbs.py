"""The verbs of reporting, their auxiliaries, and what keeps them apart from a source.

Lower case. Inflected forms are written out: the tokens carry no lemma.
"""

from __future__ import annotations

# What a study, or those who did it, can do to a finding.
FINDING_VERBS = (
    "show", "shows", "showed", "shown", "showing", "find", "finds", "found", "finding", "suggest",
    "suggests", "suggested", "suggesting", "indicate", "indicates", "indicated", "indicating", "report",
    "reports", "reported", "reporting", "reveal", "reveals", "revealed", "revealing", "demonstrate",
    "demonstrates", "demonstrated", "demonstrating", "discover", "discovers", "discovered", "conclude",
    "concludes", "concluded", "concluding", "confirm", "confirms", "confirmed", "confirming", "observe",
    "observes", "observed", "note", "notes", "noted", "noting", "highlight", "highlights", "highlighted",
    "highlighting", "link", "links", "linked", "linking", "identify", "identifies", "identified",
    "identifying", "establish", "establishes", "established", "prove", "proves", "proved", "proven",
    "support", "supports", "supported", "supporting", "imply", "implies", "implied", "implying", "point",
    "points", "pointed", "pointing", "uncover", "uncovers", "uncovered", "uncovering", "estimate",
    "estimates", "estimated", "document", "documented", "documents", "describe", "describes", "described",
    "detected", "connect", "connects", "connected", "connecting", "tie", "ties", "tied", "tying",
    "brought", "brings", "shed", "sheds", "shedding", "challenge", "challenges", "challenged",
    "refute", "refutes", "refuted", "contradict", "contradicts", "contradicted", "determine", "determined", "determines", "calculate",
    "calculated", "calculates", "illustrate", "illustrates", "illustrated", "underscore", "underscores",
    "underscored", "emphasise", "emphasize", "emphasizes", "yielded", "raises", "raised", "raise", "backs",
    "warned", "learned", "learnt", "seen", "examined", "hint", "hints", "hinted", "pinpoint", "pinpoints",
    "pinpointed", "concur", "saw", "notice", "notices", "noticed", "taught", "teach", "teaches", "associate", "associates",
)  # fmt: skip
# What only people and institutions do.
SPEECH_VERBS = (
    "say", "says", "said", "saying", "tell", "tells", "told", "explain", "explains", "explained", "add",
    "adds", "added", "argue", "argues", "argued", "warn", "warns", "warned", "warning", "state", "states",
    "stated", "stating", "write", "writes", "wrote", "claim", "claims", "claimed", "comment", "comments",
    "commented", "acknowledge", "acknowledges", "acknowledged", "caution", "cautions", "cautioned",
    "stress", "stresses", "stressed", "advise", "advises", "advised", "recommend", "recommends",
    "recommended", "urge", "urges", "urged", "agree", "agrees", "agreed", "announce", "announced",
    "announces", "declare", "declared", "contend", "contends", "assert", "asserts", "asserted", "insist",
    "insists", "propose", "proposes", "proposed", "speculate", "speculated", "hypothesize", "hypothesized",
    "hypothesise", "theorize", "theorise", "believe", "believes", "believed", "think", "thinks", "thought",
    "know", "knows", "known", "knew", "suspect", "suspects", "suspected", "predict", "predicts",
    "predicted", "consider", "considers", "recognise", "recognize", "recognised", "recognized",
    "classifies", "classified", "lists", "endorses", "cite", "cites", "cited", "quoted", "admits",
    "admitted", "realised", "realized", "continued", "remarked", "reasoned", "concede", "conceded",
    "understood", "understand", "warned", "blame", "blames", "blamed", "blaming", "credit", "credits", "credited", "attribute", "attributes", "attributed",
    "swear", "swears", "swore", "allege", "alleges", "alleged", "posit", "posits", "posited",
    "postulate", "postulates", "postulated", "reckon", "reckons", "reckoned", "rave", "raves", "opine", "opines", "opined",
    "endorse", "endorsed", "tout", "touts", "touted", "hail", "hails", "hailed", "champion", "champions", "championed", "favour", "favours", "favor", "favors",
    "assume", "assumes", "assumed", "affirm", "affirms", "affirmed", "hypothesizes", "hypothesises", "theorises", "theorizes", "expects", "fear", "fears", "feared", "worry", "worried", "doubt", "doubts", "doubted", "hope", "hopes", "hoped",
    "maintain", "maintains", "maintained", "reply", "replies", "replied", "retort", "retorts", "retorted", "proclaim", "proclaims",
    "proclaimed", "respond", "responds", "responded", "inform", "informs", "informed", "protest", "protests", "protested", "preach",
    "preaches", "preached", "counter", "counters", "countered", "stipulates", "enthuses", "enthused", "vow", "vows", "vowed",
    "dispute", "disputes", "disputed", "dismiss", "dismisses", "dismissed",
)  # fmt: skip
# Only somebody who speaks or thinks does these, whoever it is.
CLEAR_SPEECH = (
    "say", "says", "said", "claim", "claims", "claimed", "warn", "warns", "warned", "insist", "insists", "insisted", "swear", "swears", "swore",
    "argue", "argues", "argued", "tell", "tells", "told", "admit", "admits", "admitted", "explain", "explains", "explained", "believe",
    "believes", "believed", "reckon", "reckons", "reckoned", "caution", "cautions", "cautioned", "boast", "boasts", "boasted", "allege",
    "alleges", "alleged", "announced", "announces", "declare", "declares", "declared", "assert", "asserts", "asserted", "contend", "contends",
    "contended", "opined", "opines", "remarked", "remarks", "complained", "complains", "complain", "recommend", "recommends", "recommended", "advise", "advises", "advised", "joked", "quipped", "counter", "counters", "countered",
    "retort", "retorts", "retorted", "reply", "replies", "replied", "proclaim", "proclaims", "proclaimed", "preach", "preaches", "preached",
    "protest", "protests", "protested",
)  # fmt: skip
# How people at large, and nobody in particular, hold a view, in the present: a trial's patients "said" how they felt.
HEARSAY_VERBS = (
    "say", "says", "tell", "tells", "claim", "claims", "blame", "blames", "swear", "swears", "argue", "argues",
    "insist", "insists", "believe", "credit", "rave", "raves", "boast", "reckon", "allege",
)  # fmt: skip
# What users tell without "some" before them: "users report that"; "patients find" that out in a trial, too.
OBSERVING_VERBS = ("report", "notice", "find", "discover")
# What people at large can also live to see: hearsay only of some of them ("some people find that").
EXPERIENCE_VERBS = (*OBSERVING_VERBS, "feel")
# With "that" alone: "physicians of the day held that".
HOLDING_VERBS = (
    "hold", "holds", "held", "felt", "feels", "has", "go", "goes", "dictates", "promise", "promises", "maintain", "maintains", "maintained",
)  # fmt: skip
# Of these a person's name alone is a subject, too; of other verbs of finding with "that" ("Marsh showed that").
PERSONAL_VERBS = (
    "note", "notes", "noted", "observed", "observes", "concluded", "concludes", "emphasised", "emphasized", "emphasises", "emphasizes",
    "highlighted", "highlights", "pointed", "points", "estimates", "estimated", "hinted", "hints", "confirmed", "reported",
)  # fmt: skip
# After a surname that opens a sentence: "Popper argued that".
ARGUING_VERBS = ("wrote", "writes", "argued", "argues", "noted", "observed", "concluded", "remarked", "contended", "proposed", "conjectured")
# Forms that are as often nouns: verbs only right after their subject.
AMBIGUOUS_VERBS = (
    "reports", "report", "finding", "notes", "note", "claims", "claim", "shows", "show", "estimates",
    "estimate", "links", "link", "points", "point", "comments", "comment", "stress", "stresses", "lists",
    "documents", "document", "ties", "tie", "states", "state", "highlights", "supports", "support",
    "warning", "challenges", "challenge", "highlight", "thought", "caution", "known", "hints", "hint",
    "saw", "attributes", "attribute", "credit", "credits", "fear", "fears", "worry", "doubt", "doubts", "counter", "counters",
    "hope", "hopes",
)  # fmt: skip
# Auxiliaries and adverbs between the source and the verb ("have long known", "failed to show", "now also suggest").
VERB_PREFIXES = (
    "has", "have", "had", "'ve", "’ve", "is", "are", "was", "were", "been", "be", "do", "does", "did",
    "not", "n't", "n’t", "also", "recently", "previously", "consistently", "clearly", "now", "long",
    "first", "further", "already", "repeatedly", "then", "only", "generally", "often", "even", "actually",
    "strongly", "initially", "since", "ever", "never", "all", "both", "to", "failed", "fail", "fails",
    "able", "seem", "seems", "appear", "appears", "commonly", "widely", "once", "subsequently", "still",
    "finally", "just", "later", "therefore", "thus", "however", "additionally", "directly", "indirectly",
    "convincingly", "going", "went", "conclusively", "will", "would", "can", "could", "may", "might",
    "should", "overwhelmingly", "increasingly", "surprisingly", "successfully", "specifically",
    "independently", "too", "mainly", "newly", "jointly",
)  # fmt: skip
# Before "to" and a verb of reporting: the verb is still the source's own ("failed to show", "those we spoke to said").
RAISING_WORDS = ("failed", "fail", "fails", "able", "seem", "seems", "appear", "appears", "going", "went", "continue",
    "continues", "continued", "began", "unable", "managed", "tends", "tend", "spoke", "talked")  # fmt: skip
# Before "evidence" they are a study's own ("the trial provides evidence that").
PROVIDING_VERBS = ("provide", "provides", "provided", "providing", "offer", "offers", "offered", "gives", "gave", "adds", "added")  # fmt: skip
# Behind a form of "be", with "that" or set off by commas: "she is convinced that".
CONVICTIONS = ("convinced", "adamant", "certain", "sure", "confident")
# Whoever was asked by another: "several toxicologists contacted by the paper said".
ASKED_PARTICIPLES = ("contacted", "interviewed", "asked", "polled", "quoted", "consulted")
# What institutions do for others' work, and studies for a finding.
SUPPORTING_VERBS = (
    "support",
    "supports",
    "supported",
    "supporting",
    "raise",
    "raises",
    "raised",
    "connects",
    "connect",
)
# With "in" they say where something is, unless a study follows.
PLACED_PARTICIPLES = (
    "found",
    "seen",
    "identified",
    "detected",
    "discovered",
    "observed",
    "linked",
    "established",
    "supported",
)
# Those who stand by, or who are told: "help doctors predict", "your doctor says".
UNHEARD_WORDS = (
    "your",
    "help",
    "helps",
    "helped",
    "helping",
    "let",
    "lets",
    "enable",
    "enables",
    "allow",
    "allows",
)
# A study as the place where something was found.
STUDY_PLACES = (
    "study", "studies", "trial", "trials", "review", "reviews", "analysis", "analyses", "survey",
    "surveys", "experiment", "experiments", "research", "investigation", "poll", "metaanalysis",
    "comparison", "cohort", "cohorts", "registry",
)  # fmt: skip
# Before "of the" and such a place: "in most of the trials".
SHARES = ("most", "some", "all", "many", "several", "both", "half", "none", "one", "two", "three", "four", "five", "few")
# Of these only with a determiner ("in comparison with" is no study).
DETERMINED_PLACES = (
    "review",
    "analysis",
    "research",
    "comparison",
    "cohort",
    "cohorts",
    "registry",
    "poll",
    "investigation",
)
# Behind the verb of a source: then it has not said so.
NEGATIONS = ("not", "n't", "n’t", "never")
MODALS = ("will", "would", "can", "could", "may", "might", "should", "must")
# Left of these no subject of the verb stands, unless a relative pronoun comes before them.
BARRIERS = (
    ";", ":", "“", "”", '"', "?", "!", "but", "because", "while", "although", "though", "if", "when", "whereas",
    "so", "than", "unless", "until", "whether", "is", "are", "was", "were", "has", "have", "had", "do",
    "does", "did", "can", "could", "may", "might", "will", "would", "should", "must", "be", "been", "nor",
    "yet", "how", "why", "•",
)  # fmt: skip
RELATIVE_PRONOUNS = ("who", "which", "that")
# What ends a noun phrase when walking left from its head.
PHRASE_STARTERS = (
    "of", "in", "on", "from", "by", "at", "with", "into", "among", "for", "between", "across", "over",
    "to", "as", "about", "after", "before", "during", "since", "through", "under", "within", "without",
    "per", "against", "than", "and", "or", "but", "nor", "so", "yet", "because", "while", "although",
    "though", "if", "when", "whereas", "that", "which", "who", "where", "whether", "is", "are", "was",
    "were", "be", "been", "has", "have", "had", "do", "does", "did", "can", "could", "may", "might",
    "will", "would", "should", "must", "not", "however", "moreover", "furthermore", "additionally", "also",
    "today", "yesterday", "thus", "therefore", "meanwhile", "now", "what", "how", "why", "there", "then",
    "indeed", "still", "instead", "says", "said", "say", "includes",
)  # fmt: skip
# Of people in general, a view ("many people believe"), where "know" would be none.
BELIEF_VERBS = ("believe", "think", "claim", "argue", "say", "suspect", "believed", "thought", "claimed", "argued", "said")  # fmt: skip
# A passive whose agent holds a view: "is believed by many experts to".
BELIEF_PARTICIPLES = ("believed", "thought", "blamed", "suspected", "considered", "claimed", "said")
# In the report's own clause a journal can follow them: "the team wrote last month in Gut".
PUBLISHING_VERBS = (
    "reported", "report", "reports", "reporting", "wrote", "write", "writes", "writing", "published", "described",
    "describe", "concluded", "conclude", "say", "said", "announced",
)  # fmt: skip
# What a study does before it finds anything: it is introduced, and nothing is reported yet.
SETUP_VERBS = (
    "followed", "examined", "analysed", "analyzed", "looked", "compared", "investigated", "tested",
    "enrolled", "recruited", "assigned", "surveyed", "reviewed", "studied", "included", "tracked",
    "conducted", "assessed", "evaluated", "measured", "published", "led", "involved", "gave", "asked",
    "used", "monitored", "randomised", "randomized", "pooled", "set", "wanted", "appears", "appeared",
    "presented",
)  # fmt: skip
