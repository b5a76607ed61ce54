"""Function words: what opens, joins and closes the phrases and clauses that arguments are cut from.

Lower case; inflected forms are written out where a tree is walked word by word.
"""

from __future__ import annotations

# -- where arguments stand in an idiom: cause, effect, whoever else is concerned
SLOTS: frozenset[str] = frozenset({"X", "Y", "Z"})

# -- verbs that say nothing themselves ------------------------------------------------------------------------------
# forms of "be", also contracted, and of "get", which stands in for it ("gets reduced")
COPULAS: frozenset[str] = frozenset({
    "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "get", "gets", "got",
})  # fmt: skip
# ... where it makes a passive
PASSIVE_BE: frozenset[str] = frozenset({"is", "are", "was", "were", "be", "been"})
# "seems caused by", "remained driven by"
SEEMING: frozenset[str] = frozenset({"appear", "appears", "appeared", "seem", "seems", "seemed", "remain", "remains", "remained"})
PERFECT: frozenset[str] = frozenset({"have", "has", "had", "having", "'ve"})
DO_SUPPORT: frozenset[str] = frozenset({"do", "does", "did", "don't"})
# "should be preferred", "ought to take": advised, not told
ADVISING: frozenset[str] = frozenset({"should", "must", "ought"})
# what can be, and so need not be always
POSSIBLE: frozenset[str] = frozenset({"can", "may", "could", "might"})
# between a modal and its verb, however they are tagged ("could one day prevent", "may even cure")
BEHIND_MODALS: frozenset[str] = frozenset({"one", "day", "even", "also", "well", "yet", "still", "soon"})
# "fibre helps the gut absorb less": whoever helps does it
HELPING: frozenset[str] = frozenset({"help", "helps", "helped", "helping"})
# "patients given the drug": what was done to whom stands before
GIVING: frozenset[str] = frozenset({"given", "fed", "denied"})
# "is a disease affecting the joints" only says what kind it is
NAMING_KIND: frozenset[str] = frozenset({"affecting", "involving", "targeting", "controlling", "regulating", "treating"})
# "age was the only variable associated with it": by these names goes what is found to do so
VARIABLES: frozenset[str] = frozenset({
    "factor", "factors", "variable", "variables", "parameter", "parameters", "characteristic", "characteristics", "exposure", "exposures", "trait", "traits",
    "symptom", "symptoms", "comorbidity", "comorbidities", "determinant", "determinants", "predictor", "predictors", "marker", "markers", "measure", "measures",
    "feature", "features", "behaviour", "behavior", "behaviours", "behaviors", "nutrient", "nutrients", "covariate", "covariates",
})
# "allows cells to multiply": the object of these does what follows (compared by their first four letters)
CAUSATIVE: frozenset[str] = frozenset({
    "cause", "allow", "enable", "make", "let", "force", "lead", "get", "permit", "encourage", "prompt", "induce",
})  # fmt: skip
# whom something happens to ("makes you feel dizzy")
PATIENTS: frozenset[str] = frozenset({
    "me", "you", "us", "them", "him", "her", "it", "people", "patients", "someone", "your", "my", "their", "children", "women", "men", "babies",
    "patient", "adults", "smokers", "drinkers", "teenagers", "adolescents", "infants", "toddlers", "pupils", "mothers", "sufferers", "survivors",
})  # fmt: skip
# "relapses occur because of X": the subject is the effect, the verb only says that it happens
OCCURRING: frozenset[str] = frozenset({
    "occur", "occurs", "occurred", "happen", "happens", "happened", "arise", "arises", "develop", "develops", "developed",
    "exist", "appear", "appears", "appeared", "is", "are", "was", "were", "be",
})  # fmt: skip

# -- clauses --------------------------------------------------------------------------------------------------------
# what makes one list of a noun and those before it: "endorphins and other hormones"
ONE_LIST: frozenset[str] = frozenset({"other", "similar", "related", "further"})
# "risk factors that raise it include age": what is named is meant
INCLUDING: frozenset[str] = frozenset({"include", "includes", "included", "including"})
# "the main factor that raises it is age": what is named is meant
FOREMOST: frozenset[str] = frozenset({"most", "main", "leading", "chief", "biggest", "commonest", "greatest", "best", "strongest", "primary", "principal", "only"})
# finite verbs of one thing, whatever their tag
SINGULAR_VERBS: frozenset[str] = frozenset({"is", "was", "has", "does"})
# "lowers blood pressure a little": how much, wherever the parser hung it
HOW_MUCH: frozenset[str] = frozenset({"little", "bit", "lot", "deal", "tad"})
REFLEXIVES: frozenset[str] = frozenset({"itself", "themselves", "himself", "herself"})
# before a headline's noun, which then may do without a verb ("Short legs a marker of dementia")
ARTICLES: frozenset[str] = frozenset({"a", "an", "the", "no"})
RELATIVES: frozenset[str] = frozenset({"which", "that", "who", "whom", "whose"})
# what may stand between a clause and a coordinated one with a subject of its own
CLAUSE_JOINTS: frozenset[str] = frozenset({"and", "but", "yet", "while", "whereas", "so", ";"})
# behind one of these a gerund may be the subject ("... that cracking your knuckles does no harm")
GERUND_OPENERS: frozenset[str] = frozenset({"that", ":", ";", "“", '"', "but", "because", "and", ","})
# "reduced pain without causing nausea": behind one of these a gerund makes a statement of its own
BESIDE: frozenset[str] = frozenset({"without", "after", "before", "while", "despite", "besides", "than", "when"})
# behind one of these a clause begins, whatever stood before ("experts say that", "but")
CLAUSE_OPENERS: frozenset[str] = frozenset({
    "that", ":", ";", "—", "–", "but", "while", "whereas", "because", "as", "and", "if", "when",
})  # fmt: skip
CLAUSE_OPENING_VERBS: tuple[str, ...] = (
    "believe", "think", "say", "suggest", "show", "find", "report", "argue", "warn", "confirm", "reveal",
)  # fmt: skip
DASHES: frozenset[str] = frozenset({"–", "—", "--"})
# ... and as they are typed, between spaces
TYPED_DASHES: frozenset[str] = DASHES | {"-"}

# "Two deaths have been linked to the syrup": what was seen to happen is the outcome
INSTANCES: frozenset[str] = frozenset({"case", "cases", "reports", "death", "deaths", "outbreak", "outbreaks", "illnesses", "hospitalizations", "hospitalisations"})

# -- phrases --------------------------------------------------------------------------------------------------------
# prepositions that belong to the clause, wherever the parser hangs them
ADVERBIAL: frozenset[str] = frozenset({
    "by", "through", "via", "because", "due", "after", "before", "when", "while", "compared", "according", "than", "without",
    "despite", "unlike", "whereas", "since", "until", "although", "following", "as", "if", "versus", "vs", "relative",
})  # fmt: skip
# what brings in members or examples of a noun, comma or not
LISTING: frozenset[str] = frozenset({"such", "including", "like", "especially", "e.g.", "particularly"})
# the prepositions whose phrase describes the object that it follows ("mortality in adults over 75")
ATTACHING: frozenset[str] = frozenset({"in", "of", "for", "from", "among", "at", "on", "above", "around", "after", "toward", "towards"})
# ... and behind one of these, "to" ("causes damage to the lungs")
AIMED: frozenset[str] = frozenset({
    "damage", "damages", "harm", "harms", "injury", "injuries", "trauma", "insult", "exposure", "resistance", "resistant", "response", "responses", "reaction", "reactions",
    "sensitivity", "allergy", "allergies", "susceptibility", "vulnerability", "adherence", "changes", "change", "threat",
})  # fmt: skip
# "causes colds in most people": in whom something happens, not which thing
QUANTIFIERS: frozenset[str] = frozenset({"most", "some", "many", "all", "both", "few", "several"})
# phrases of time that may describe a noun ("pain after surgery", "falls before breakfast")
OF_ITS_TIME: frozenset[str] = frozenset({"after", "before", "following"})
# the particle of a verb right behind it ("pushes up", "brings down")
PARTICLES: frozenset[str] = frozenset({"up", "down", "off", "out", "away", "back"})
# adverbs of the sentence: no part of the noun phrase that they stand before
SENTENCE_ADVERBS: frozenset[str] = frozenset({"however", "also", "therefore", "thus"})
# between a noun phrase and its verb
PASSED_OVER: frozenset[str] = COPULAS | {",", ")", "that", "has", "have", "had", "do", "does", "did"}
# no argument begins or ends with one of these
TRIMMED: frozenset[str] = frozenset({
    ",", ";", ":", ".", "-", "–", "—", "(", "[", '"', "“", "”", "''", "``", "'", "and", "or", "but", "that", "!", "?", "*", "•", ">", "<",
    "so", "whom", "which", "who",
})  # fmt: skip
# what announces more than the sentence gives ("complications, including")
OPEN_ENDS: frozenset[str] = frozenset({"including", "include", "such", "as", "like", "e.g."})
QUOTES: frozenset[str] = frozenset({"'", "’"})
POSSESSIVES: frozenset[str] = frozenset({"'s", "’s"}) | QUOTES
# a bracket that opens with one of these refers or counts; it gives no name ("(see Table 2)", "(n = 30)")
REFERRING: frozenset[str] = frozenset({
    "see", "by", "p", "n", "fig", "table", "i.e.", "from", "about",
})  # fmt: skip

# -- what belongs to a noun though it stands apart, and what does not -------------------------------------------------
# "the risk that it returns": behind one of these a clause says of what
CHANCES: frozenset[str] = frozenset({
    "risk", "risks", "chance", "chances", "likelihood", "possibility", "probability", "odds", "danger", "fear", "fears",
})  # fmt: skip
# "difficulty passing urine": behind one of these a gerund says with what
TROUBLES: frozenset[str] = frozenset({"difficulty", "difficulties", "trouble", "problem", "problems"})
# "one type, X, is caused by": before the noun of a kind whose name follows between commas
KIND_DETERMINERS: frozenset[str] = frozenset({"a", "an", "one", "another", "other", "such", "two", "three", "four", "five"})
# "the drug, called X, slows": what brings in a name
CALLED: frozenset[str] = frozenset({"called", "named", "termed", "dubbed", "known"})
# "progression through the cell cycle", "flow into the lung": behind a noun of motion these tell where
MOTIONS: frozenset[str] = frozenset({
    "progression", "passage", "migration", "movement", "flow", "transport", "transit", "entry", "diffusion", "circulation", "conversion", "transition",
})  # fmt: skip
WAYS_OF_MOTION: frozenset[str] = frozenset({"through", "into", "across", "to", "toward", "towards", "between", "along"})
# "people over 60"
AGES: frozenset[str] = frozenset({"over", "under", "aged", "older", "younger", "above", "below"})
# "linked to substance misuse later in life": still part of what it is linked to
LATER_ON: tuple[tuple[str, ...], ...] = (("later", "in", "life"), ("in", "later", "life"), ("later", "on"))
# "eating well and walking all help": said of the whole list, and no part of it
ALL_OF_THEM: frozenset[str] = frozenset({"all", "both", "each"})
# "blocking it in mice reversed": where it was seen, not which thing
ANIMALS: frozenset[str] = frozenset({"mice", "rats", "rodents", "animals", "monkeys", "rabbits", "pigs", "dogs", "zebrafish"})
# before a multiple ("more than thirtyfold")
ABOUT: frozenset[str] = frozenset({"more", "than", "nearly", "almost", "about", "roughly", "around", "over", "up", "to", "at", "least", "approximately"})
# of the clause, wherever they stand: "damages the joints | for good", "worry | in turn {raises}"
LOOSE_PAIRS: frozenset[tuple[str, str]] = frozenset({
    ("for", "good"), ("in", "turn"), ("at", "first"), ("in", "fact"), ("of", "course"), ("at", "last"),
})  # fmt: skip
# "arguing | only {adds}": of the verb, not of what stands before
FOCUSING: frozenset[str] = frozenset({"only", "also", "just", "simply", "merely", "then", "thus", "therefore", "often", "usually"})
# how often, behind what is done so often ("drinking juice daily lowers")
HOW_OFTEN: frozenset[str] = frozenset({"daily", "weekly", "monthly", "nightly"})
# shares of people: "in about half of those treated"
PORTIONS: frozenset[str] = frozenset({"half", "third", "quarter", "most", "many", "some", "one", "majority", "minority"})
# "frailty rather than its cause", "poor health, not a cause of it": what is denied
INSTEAD: frozenset[tuple[str, str]] = frozenset({("rather", "than"), ("instead", "of"), (",", "not")})
# titles of parts that a page without line breaks runs into its sentences ("Overview Asthma is")
PART_TITLES: frozenset[str] = frozenset({"overview", "outlook", "background", "introduction", "summary", "prognosis", "diagnosis", "prevention"})
# "does not irritate the gut in the same way": how it acts, said behind what it acts on
MANNERS: tuple[tuple[str, ...], ...] = (
    ("in", "the", "same", "way"), ("in", "the", "same", "manner"), ("in", "a", "similar", "way"), ("in", "a", "way", "that"), ("in", "ways", "that"),
    ("as", "well", "as", "anything"), ("as", "well", "as", "any"), ("as", "effectively", "as"), ("as", "quickly", "as"), ("to", "the", "same", "extent"), ("at", "the", "source"), ("at", "its", "source"),
    ("to", "the", "same", "degree"), ("in", "much", "the", "same"),
)  # fmt: skip
GREEK_LETTERS: frozenset[str] = frozenset({"alpha", "beta", "gamma", "delta", "epsilon", "kappa", "zeta", "theta", "lambda", "sigma", "omega"})
# "certain triggers can cause an attack, including stress": what is listed are the triggers
UNNAMED_SORTS: frozenset[str] = frozenset({"certain", "some", "other", "several", "many", "various", "different", "numerous"})
# words before an argument that are none of it ("for example, X", "on the other hand, X", "sometimes X"), longest first
OPENINGS: tuple[tuple[str, ...], ...] = (
    ("on", "the", "other", "hand"), ("the", "other", "hand"), ("for", "example"), ("for", "instance"), ("in", "addition"), ("in", "contrast"),
    ("in", "fact"), ("in", "particular"), ("in", "turn"), ("of", "note"), ("in", "other", "words"), ("in", "this", "way"),
    ("sometimes",), ("occasionally",), ("rarely",), ("often",), ("usually",), ("typically",), ("generally",), ("additionally",),
    ("similarly",), ("conversely",), ("moreover",), ("furthermore",), ("interestingly",), ("importantly",), ("notably",), ("finally",),
)  # fmt: skip

# "and so does stress", "as does stress": a claim said again of something else, with one of these in its verb's place
ECHOING: frozenset[str] = frozenset({"so", "as", "neither", "nor"})
ECHOING_VERBS: frozenset[str] = frozenset({"does", "do", "did", "can", "will"})
# "and stress does the same"
THE_SAME: tuple[str, ...] = ("the", "same")
