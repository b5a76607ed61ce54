"""Contexts that change what a causal cue says: denial, mere intention, research questions, advice.

Words are lower case, matched as written or by lemma forms made in ``claimminer.text.inflection``.
"""

from __future__ import annotations

from claimminer.language.attributions import DEICTIC_DETERMINERS
from claimminer.records import Direction, RelationType

# -- denial (GUIDELINES 5): the claim stays, ``negated`` is set -----------------------------------------------------
NEGATORS: frozenset[str] = frozenset({
    "not", "n't", "n’t", "never", "no", "neither", "nor", "without", "none", "cannot", "hardly", "scarcely", "seldom", "rarely", "little", "nothing",
    "barely", "nobody", "unable",
    "nt",  # of "doesnt"
})  # fmt: skip
# "under no circumstances does it cure", "at no point did it help"
NO_WAY: frozenset[str] = frozenset({"circumstances", "circumstance", "means", "way", "sense", "point", "account", "time"})
# "Myth: vaccines cause autism"
DENYING_OPENINGS: tuple[list[str], ...] = (["myth", ":"], ["fiction", ":"], ["false", ":"], ["misconception", ":"])
# "no more than", "not only", "no doubt" deny nothing
NOT_DENYING: frozenset[tuple[str, str]] = frozenset({
    ("not", "only"), ("not", "just"), ("not", "merely"), ("not", "simply"), ("not", "necessarily"), ("no", "doubt"),
    ("not", "surprisingly"), ("no", "surprise"), ("no", "wonder"), ("little", "doubt"), ("not", "alone"), ("no", "more"), ("no", "less"),
    ("not", "least"), ("n't", "just"), ("n't", "only"), ("n't", "merely"), ("n't", "simply"), ("n’t", "just"), ("n’t", "only"),
    ("n’t", "merely"), ("n’t", "simply"),
})  # fmt: skip
# "is not the only cause", "is not a common treatment": others are, or it is so seldom
ONE_OF_MANY: frozenset[str] = frozenset({"only", "sole", "common", "usual", "main", "typical", "standard", "frequent", "first-line", "primary"})
# verbs whose complement is denied: "failed to improve", "ruled out a link"
DENYING_VERBS: tuple[str, ...] = ("fail", "lack", "rule", "exclude", "refute", "disprove", "debunk", "dispel", "contradict", "deny")
DENYING_ADJECTIVES: frozenset[str] = frozenset({"unable", "ineffective", "useless", "powerless", "unhelpful", "unrelated", "uncorrelated", "independent", "unaffected", "unchanged", "uninfluenced"})
# said of a link itself: "the association disappeared", "is lacking", "was non-significant"
FADING_VERBS: tuple[str, ...] = ("lack", "disappear", "vanish", "fail", "cease")
INSIGNIFICANT: frozenset[str] = frozenset({"insignificant", "nonsignificant", "non-significant", "absent", "spurious", "lacking", "unproven", "unfounded"})
DENYING_NOUNS: tuple[str, ...] = ("lack", "absence", "failure")

# -- no claim at all (GUIDELINES 1): intention, method, question ----------------------------------------------------
INTENTION_VERBS: tuple[str, ...] = (
    "aim", "seek", "try", "attempt", "intend", "hope", "plan", "design", "want", "wish", "strive", "endeavor", "endeavour", "target", "develop",
    "undertake", "conduct", "perform", "need", "require", "call", "urge", "advise", "recommend", "encourage", "ask", "decide", "choose",
    "struggle", "vow", "pledge", "base", "center", "centre", "promise", "propose", "focus", "warrant", "prepare",
)  # fmt: skip
# of these, what is hoped to be found, made or developed
WISHING_VERBS: tuple[str, ...] = ("hope", "aim", "plan", "want", "wish", "seek", "try", "intend", "attempt", "need")
INTENTION_NOUNS: tuple[str, ...] = (
    "aim", "goal", "objective", "purpose", "attempt", "effort", "intention", "plan", "desire", "need", "initiative", "campaign", "bid", "hope", "avenue", "prospect", "field", "area",
    "advice", "tip", "guidance", "mission", "priority", "task",
    "barrier", "obstacle", "hurdle", "impediment", "trend", "advance", "progress", "expertise", "challenge",  # "a barrier to treating it"
)  # fmt: skip
INQUIRY_VERBS: tuple[str, ...] = (
    "investigate", "examine", "evaluate", "assess", "determine", "explore", "study", "test", "compare", "analyze", "understand", "clarify",
    "elucidate", "measure", "quantify", "describe", "discuss", "review", "address", "define", "estimate", "question", "monitor", "consider",
    "probe", "research", "survey", "verify", "disentangle", "uncover", "unravel",
)  # fmt: skip

# "the link between X and Y is an area of research": a topic, no finding
TOPIC_NOUNS: frozenset[str] = frozenset({"area", "topic", "subject", "field", "focus", "question", "matter", "issue", "theme", "unclear", "unknown", "controversial",
    "debatable", "uncertain", "interesting", "complex", "key", "important", "goal", "aim", "object", "priority"})  # fmt: skip

# "the link remains unclear", "the effect is poorly understood": nobody knows whether
OPEN_YET: frozenset[str] = frozenset({"unclear", "unknown", "uncertain", "undetermined", "unexplored", "undefined", "unresolved", "elusive", "obscure", "unstudied", "controversial", "debated", "disputed", "contentious"})
# "its efficacy varies": sometimes there, sometimes not
VARYING_VERBS: tuple[str, ...] = ("vary", "differ", "fluctuate", "depend")
HARDLY_KNOWN: frozenset[str] = frozenset({"little", "poorly", "incompletely", "insufficiently", "inadequately"})
# "insights into the role of X", "clues about the link"
ABOUT: frozenset[str] = frozenset({"about", "concerning", "regarding", "into"})
# "does little to prevent it", "did not do much to slow it": how much is done; and of these, what denies
DONE_TO: frozenset[str] = frozenset({"little", "nothing", "much", "lot", "anything"})
DONE_HARDLY: frozenset[str] = frozenset({"little", "nothing"})
# "the myth that X causes Y", "the false claim that"
FALSEHOODS: frozenset[str] = frozenset({"myth", "misconception", "fallacy", "falsehood", "hoax"})
FALSE: frozenset[str] = frozenset({
    "false", "discredited", "debunked", "mistaken", "unfounded", "baseless", "disproven", "disproved", "erroneous", "untrue", "wrong", "incorrect", "bogus",
})  # fmt: skip
# "has been falsely linked to it"
FALSELY: frozenset[str] = frozenset({"falsely", "wrongly", "mistakenly", "erroneously", "incorrectly", "wrongfully"})
# "the idea that it does has not stood up"
STANDING_VERBS: tuple[str, ...] = ("stand", "hold")
CLAIMED: frozenset[str] = frozenset({"claim", "claims", "belief", "beliefs", "idea", "ideas", "theory", "theories", "notion", "rumour", "rumor", "rumours", "rumors", "assumption", "suggestion"})

# what people decide, and give a reason for: "was withdrawn because of its side effects"
DECIDING_VERBS: tuple[str, ...] = (
    "recommend", "advise", "withdraw", "discontinue", "prefer", "choose", "reject", "exclude", "analyze", "analyse", "report", "cancel", "close", "ban", "approve",
)  # fmt: skip
# what stands under one of these is asked or wished for, whatever its form: "make sure that it isn't causing damage"
NEVER_STATING: tuple[str, ...] = ("ask", "wonder", "ensure", "check", "hope", "wish")
# "I can't promise that it helps": denied, they leave open what they promise
PROMISING_VERBS: tuple[str, ...] = ("promise", "guarantee")

# -- going on from one verb to the next: their infinitive is what is said -------------------------------------------
# "has been shown to reduce", "is used to treat", "helps prevent", "is able to cut": the infinitive carries the claim
RAISING_VERBS: tuple[str, ...] = (
    "appear", "seem", "show", "find", "know", "think", "believe", "say", "use", "help", "tend", "suggest", "expect", "consider", "report",
    "demonstrate", "prove", "fail", "continue", "begin", "start", "serve", "suppose", "predict", "hypothesize", "hypothesise", "assume", "presume", "suspect",
    "estimate", "observe", "see", "feel", "go", "come", "happen", "have", "claim", "combine", "act", "turn", "document", "associate", "stop", "keep", "ought",
    "promise", "manage", "discover", "project", "speculate", "judge", "deem", "propose", "postulate", "reveal", "thank", "note", "interact", "conspire", "function", "work",
)  # fmt: skip
# what is done with a remedy: "is given to reduce", "are taken to prevent" (in the passive: the remedy acts)
APPLYING_VERBS: tuple[str, ...] = ("give", "take", "prescribe", "use", "add", "administer", "apply", "inject", "offer", "recommend", "approve", "license", "indicate", "wear", "eat", "drink",
    "inhale", "swallow", "consume")
# "a tube is placed in the artery to prevent blockages"
PLACING_VERBS: tuple[str, ...] = ("place", "implant", "insert", "rub", "fit", "attach", "spray", "install")
# whose object may serve an end too ("needs insulin to control it"), but does so only with the infinitive
GETTING_VERBS: tuple[str, ...] = ("need", "receive", "require", "undergo", "try", "insert", "implant", "install", "suggest", "employ", "order")
# a treatment is made up of its parts so: "therapy combines drugs to lower it"
COMPRISING_VERBS: tuple[str, ...] = ("include", "involve", "combine", "comprise")
# what people have or get is what acts, not they: "people may have bleeding, causing pain"
SUFFERING_VERBS: tuple[str, ...] = ("have", "develop", "experience", "suffer", "get", "acquire", "contract")
# ", causing Y" behind one of these goes on from the whole clause: "the vessels become narrow"
TURNING_VERBS: tuple[str, ...] = ("become", "turn", "fail", "stop", "cease")
# whose gerunds are things to do: "avoid wearing wool", "tests involve drawing blood"
DOING_VERBS: tuple[str, ...] = ("include", "involve", "avoid", "require", "mean", "stop", "practice", "practise", "enjoy", "dislike", "finish", "quit", "keep", "consider")
# so do those behind a preposition: "is needed for reading, driving and seeing"
ACTIVITIES_BEHIND: frozenset[str] = frozenset({"for", "after", "before", "as", "while", "when", "like", "about", "with", "during", "than", "besides"})
# "a cell mediated response"
MEDIATED: frozenset[str] = frozenset({"mediated", "induced", "derived", "associated", "related", "controlled"})
# "as people age, they become more sensitive to it"
AGEING: frozenset[str] = frozenset({"age", "ages", "aged", "grow", "grows", "get", "gets", "grew", "got"})
# what nobody gets well by: "talk to your doctor to lower your risk"
CONSULTING_VERBS: tuple[str, ...] = (
    "talk", "speak", "consult", "visit", "call", "contact", "tell", "work", "aim", "read", "click", "consider", "go", "need", "want", "do", "sign", "donate", "support", "discuss",
    "continue", "start", "begin", "see", "watch", "look", "be", "report", "show", "compare", "help", "have",
)  # fmt: skip
# verbs that say nothing without how it is done: "works by blocking the enzyme"
WORKING_VERBS: tuple[str, ...] = ("work", "act", "function", "operate", "help", "do", "begin", "start", "respond", "play", "go")
# "when X causes it, …" opens the case in which something else holds; "if your blood is thick, you have a higher risk"
OCCASIONS: frozenset[str] = frozenset({"when", "whenever", "once", "before", "until"})
OCCURRENCES: frozenset[str] = frozenset({"when", "whenever", "once"})
CONDITIONS: frozenset[str] = frozenset({"if", "when", "once", "whenever"})
# "is under study as a treatment", "is in development"
STUDYING: frozenset[str] = frozenset({"study", "investigation", "development", "evaluation", "review", "consideration", "trials", "testing", "way"})
# nouns with an infinitive: "has the potential to reduce", "is a way to reduce"
ABLE_NOUNS: tuple[str, ...] = ("potential", "ability", "capacity", "power", "tendency", "capability", "chance", "way", "means", "method", "strategy", "tool",
    "approach", "treatment", "therapy", "option", "likelihood", "propensity", "promise", "opportunity", "intervention", "measure", "step", "agent",
    "drug", "medication", "supplement", "remedy", "model", "marker", "biomarker", "index", "score", "test", "parameter",
)  # fmt: skip

# adjectives whose infinitive is judged, not stated: "it is important to reduce"
JUDGING_ADJECTIVES: frozenset[str] = frozenset({
    "important", "necessary", "essential", "crucial", "possible", "impossible", "difficult", "hard", "easy", "feasible", "reasonable", "worthwhile", "vital",
    "critical", "wise", "best", "better", "good", "useful", "sensible", "advisable", "key", "imperative", "urgent", "ready", "eager", "keen", "desirable",
    "prudent", "tempting", "too", "appropriate", "available", "ideal", "time", "safe",
})  # fmt: skip

# of these, the ones that say what something does where it is their subject: "exercise is essential to prevent falls"
SERVING_ADJECTIVES: frozenset[str] = frozenset({
    "important", "necessary", "essential", "crucial", "vital", "critical", "key", "useful", "imperative", "sufficient", "enough",
})  # fmt: skip

# what says that something is the reason of a thing known: "may explain why X does Y" holds that X does Y
EXPLAINING_VERBS: tuple[str, ...] = ("explain",)
# "reveals how X damages Y": these tell that it does
REVEALING_VERBS: tuple[str, ...] = (
    "reveal", "show", "demonstrate", "uncover", "explain", "discover", "unravel", "unlock", "illustrate", "tell", "describe", "recall",
)  # fmt: skip
# ", an effect blocked by X", ", a change reversed by X": nouns for what was just told
LOOKING_BACK: frozenset[str] = frozenset({
    "effect", "response", "phenotype", "change", "increase", "decrease", "rise", "fall", "reduction", "drop", "gain", "loss", "phenomenon", "process", "action",
    "outcome", "defect", "benefit", "improvement", "decline",
})  # fmt: skip
# verbs that report what a clause behind a noun says ("discovered genes causing seizures")
# whose object does what the infinitive behind it says: "consider the drug to reduce pain"
PERCEIVING_VERBS: tuple[str, ...] = (
    "consider", "observe", "believe", "think", "show", "report", "expect", "know", "see", "judge", "deem", "prove", "assume", "understand",
)  # fmt: skip
DISCOVERING_VERBS: tuple[str, ...] = ("identify", "discover", "find", "uncover", "describe", "report", "reveal", "pinpoint", "unearth", "isolate")

# -- light verbs: the noun they carry is the cue -------------------------------------------------------------------
LIGHT_VERBS: tuple[str, ...] = (
    "play", "have", "exert", "show", "be", "become", "represent", "remain", "serve", "act", "offer", "provide", "exhibit", "demonstrate", "produce",
    "bring", "carry", "pose", "confer", "constitute", "give", "make", "achieve", "see", "yield", "present", "possess", "take", "experience", "work",
    "consider", "identify", "recognize", "regard", "view", "know", "prove", "deliver", "afford", "hold", "emerge", "describe", "list",
    "function", "report", "appear", "seem", "lack", "implicate", "do", "rank",
)  # fmt: skip
# of these, the ones that only call something so: "is considered a cause", not "considering the link"
CALLING_VERBS: tuple[str, ...] = ("consider", "identify", "recognize", "regard", "view", "know", "describe", "list", "report", "implicate", "see", "take")
# "helps people decide": help of another kind
LEARNING_VERBS: tuple[str, ...] = (
    "decide", "choose", "find", "plan", "learn", "understand", "determine", "assess", "estimate", "calculate", "book", "order", "navigate", "access", "obtain", "know", "see", "diagnose", "detect", "check", "confirm", "track", "talk", "think", "remember",
    "get", "make", "take", "use", "cope", "apply", "figure", "face", "qualify", "afford", "listen", "ask", "identify", "join", "pay", "stop", "follow",
)  # fmt: skip
# what is "suggested as a cause" is called one
NAMING_VERBS: tuple[str, ...] = (
    "suggest", "propose", "suspect", "cite", "name", "single", "blame", "finger", "use", "utilize", "utilise", "employ", "hypothesize", "hypothesise", "accept", "establish", "confirm", "emerge", "highlight",
    "find", "determine", "reveal", "detect", "select", "hail", "tout", "bill", "herald", "promote", "market", "tip", "vaunt", "class", "classify", "label",
    "rule", "exclude",
)  # fmt: skip
# of these, what is done with a measure in a study: "was used as a marker" tells how, "can be used as a marker" of what
USING_VERBS: tuple[str, ...] = ("use", "utilize", "utilise", "employ")
# verbs that report a tie as found ("found a link between", "there is an association")
FINDING_VERBS: tuple[str, ...] = (
    "find", "show", "see", "report", "observe", "reveal", "demonstrate", "identify", "confirm", "detect", "suggest", "be", "exist", "discover", "establish",
    "indicate", "support", "note", "have", "uncover", "document", "highlight", "provide", "strengthen", "emerge", "point", "remain", "prove", "describe",
    "conclude", "underline", "underscore", "reinforce", "add", "appear", "become", "persist", "depend", "hold", "exaggerate", "overstate", "survive", "vanish", "disappear", "weaken", "represent",
    "illustrate", "verify", "implicate", "cease", "vary", "differ", "modify", "mediate", "moderate", "transmit", "lack", "rule", "exclude", "refute", "deny", "dispel", "debunk", "fail", "seem", "replicate", "attenuate", "reach", "shed", "hint", "unveil", "substantiate", "corroborate", "reaffirm", "infer", "retain", "maintain", "sustain", "suspect", "postulate", "hypothesize", "hypothesise", "propose",
    "outweigh", "exceed",
)  # fmt: skip

# "the standard treatment for Y is X": which of many
FIRST_CHOICE: frozenset[str] = frozenset({
    "standard", "main", "usual", "best", "only", "common", "first-line", "preferred", "effective", "primary", "mainstay", "conventional", "recommended",
    "approved", "established", "traditional", "initial",
})  # fmt: skip

# "down-regulates": what the prefix makes of the verb
REGULATING: dict[str, tuple[RelationType, Direction]] = {"up": ("increases", "increase"), "down": ("decreases", "decrease")}

# -- sentences that only advise ------------------------------------------------------------------------------------
PEOPLE: frozenset[str] = frozenset({
    "doctor", "doctors", "physician", "physicians", "clinician", "clinicians", "provider", "providers", "researchers", "researcher", "scientists", "scientist",
    "experts", "expert", "investigators", "authors", "author", "team", "surgeons", "nurses", "professionals", "we", "you", "i", "practitioners",
    "policymakers", "teams", "who", "dietitian", "dietitians", "therapist", "therapists", "pharmacist", "radiologist", "dentist",
})  # fmt: skip

# those of them who work on a case: no patients
PROFESSIONALS: frozenset[str] = PEOPLE - {"you", "we", "i", "who"}

# -- what is said of a treatment -----------------------------------------------------------------------------------
SERVING: frozenset[str] = frozenset({"effective", "efficacious", "ineffective", "successful"})
# "is needed for": treatments are, and what a body cannot do without
NEEDED: frozenset[str] = frozenset({"necessary", "needed", "required", "indispensable"})
# "evidence linking sleep and mood": a report links its two objects
LINKING: frozenset[str] = frozenset({"link", "connect", "tie"})

# "there is no evidence that": the noun denies what its clause says
EVIDENCE_NOUNS: frozenset[str] = frozenset({"evidence", "proof", "sign", "signs", "indication", "reason", "data", "support"})

# "has the potential to", "shows promise for": the object hedges what its verb says
HEDGING_OBJECTS: frozenset[str] = frozenset({"potential", "promise", "possibility", "hypothesis"})

# "our findings suggest", "the results of this study indicate": authors who report their own finding
REPORTING_HEDGES: frozenset[str] = frozenset({
    "suggest", "suggests", "suggested", "indicate", "indicates", "indicated", "imply", "implies", "implied",
})  # fmt: skip
OWN_FINDINGS: frozenset[str] = frozenset({
    "finding", "findings", "result", "results", "data", "analysis", "analyses", "meta-analysis", "study", "trial", "observations", "review",
})  # fmt: skip
OWN_DETERMINERS: frozenset[str] = frozenset(DEICTIC_DETERMINERS)

# what no verb follows: a word behind one of these is a noun or an adjective
NO_SUBJECTS: frozenset[str] = frozenset({
    "the", "a", "an", "your", "my", "his", "her", "its", "our", "their", "of", "in", "for", "with", "no", "any", "every", "from", "by", "at", "on",
    "about", "such", "under", "into", "during", "as", "this", "another", "same", "medical", "certain",
})  # fmt: skip

# before one of these stands a noun or an intransitive verb, and no verb that has its object behind it
BEHIND_NOUNS: frozenset[str] = frozenset({
    "of", ".", "is", "are", "was", "were", "can", "may", "that", "which", "who", ")", ";", ":", "include", "includes", "from", "for", "during", "has", "have", "?",
    "occur", "occurs", "will", "could", "might", "should", "such",
})  # fmt: skip

# what no object begins with: a participle before one of these needs its "by"
NO_OBJECTS: frozenset[str] = frozenset({
    "with", "in", "for", "to", "at", "and", "or", ".", ",", ";", ":", ")", "on", "from", "of", "as", "when", "after", "during", "until", "if", "but", "so",
    "because", "than", "by", "into", "within", "without", "before", "while", "through", "via",
})  # fmt: skip

# "is activated through contact": what it is done through does it
WORKED_THROUGH: frozenset[str] = frozenset({"mediate", "regulate", "modulate", "activate", "induce", "control", "reduce", "inhibit", "suppress", "trigger"})

# -- what goes on in cells and tissues: "its folding requires zinc" tells what acts on it
PROCESSES: frozenset[str] = frozenset({
    "activation", "expression", "transcription", "translation", "replication", "signaling", "signalling", "induction", "production", "secretion",
    "release", "synthesis", "folding", "differentiation", "proliferation", "maturation", "survival", "apoptosis", "phosphorylation", "binding", "activity",
    "growth", "function", "development", "formation", "absorption", "uptake", "transport", "migration", "degradation", "metabolism", "repair", "inhibition",
    "suppression", "recruitment", "localization", "assembly", "infection", "response", "responses", "contraction", "clotting", "coagulation", "effect",
    "healing", "digestion", "entry", "stimulation", "regulation", "specificity", "commitment", "signal", "angiogenesis", "invasion", "transformation",
})  # fmt: skip

# what is crushing, piercing or shaking: "crushing chest pain"
SENSATIONS: frozenset[str] = frozenset({
    "pain", "pains", "headache", "headaches", "cough", "coughs", "movement", "movements", "sensation", "sensations", "feeling", "feelings", "chills", "discomfort",
    "ache", "aches", "cramp", "cramps",
})  # fmt: skip
# before what cannot be done: "difficulty coordinating movements"
DIFFICULTIES: frozenset[str] = frozenset({"difficulty", "difficulties", "trouble", "troubles", "problem", "problems", "inability", "unable"})
