"""Words around the name of a thing that make another thing of it, or leave it what it is. Tables alone.

"The risk of stroke" is not stroke, "IL-6 levels" are IL-6, "less sleep" is the contrary of sleep: the knowledge base
must neither lose nor confuse them. Words are given as `claimminer.wordforms.normalise` writes them: lower case,
singular, American spelling. ``claimminer.kb.arguments`` applies the tables.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in text.split(";"))


# -- words that leave a thing what it is ----------------------------------------------------------------------------

ARTICLES = _words("a an the")
QUANTIFIERS = _phrases(
    "some; any; many; most; several; various; certain; numerous; multiple; different; all; all of; both; each; every;"
    "few; a few; a number of; a variety of; a range of; a lot of; lot of; plenty of; some of; many of; most of;"
    "further; additional; new; newer; such; so called; overall; regular; thousand of; hundred of; dozen of; million of;"
    "ten of thousand of; hundred of thousand of; other"
)
# Adverbs that point at a phrase: "especially pain", "even death".
FOCUS = _words(
    "also even only especially particularly mainly mostly chiefly notably possibly potentially simply just"
)
POSSESSIVES = _words("my your his her its our their own one's")
DEMONSTRATIVES = _words("this that these those such")
# What stands for something said elsewhere. Without its antecedent it names nothing.
PRONOUNS = _words(
    "it they this that these those which who whom he she we you i them us him her itself himself herself "
    "yourself one former latter both other another some many most all any anything something everything "
    "nothing someone anyone everyone each either neither none such so there what more less much few several two three following"
)
# Nouns that name nothing without more: "the treatment" is another one in every article.
GENERIC = _words(
    "drug medicine medication treatment therapy vaccine vaccination injection tablet pill capsule dose supplement "
    "product remedy disease condition disorder syndrome illness sickness symptom sign effect impact risk chance change problem "
    "issue benefit result outcome factor process mechanism finding study research trial group patient person people "
    "child adult woman man body system compound substance molecule mediator protein virus infection attack step "
    "approach method intervention practice thing way case event response reaction reason cause agent chemical "
    "hormone ingredient food diet habit activity behavior exposure trigger relation relationship link connection "
    "phenomenon disruption dysregulation alteration imbalance combination complication difference increase decrease "
    "reduction rise drop improvement decline damage injury procedure operation surgery cell tissue organ area region "
    "rate level amount number percentage share half participant baby mother volunteer user pathway strategy measure "
    "program technique device test app tool team scientist researcher doctor kind type form part rest onset "
    "development severity progression duration production release activation inhibition growth use intake "
    "prevalence incidence occurrence emergence being having getting doing stopping quitting taking using"
)

# -- direction ------------------------------------------------------------------------------------------------------

# More or less of it. "Too much" and "excessive" are left out: too much of a thing is not more of it.
MORE_ADJECTIVES = _words(
    "increased increasing elevated raised higher greater heightened enhanced more rising"
)
LESS_ADJECTIVES = _words(
    "decreased decreasing reduced lower lowered fewer less diminished lessened insufficient poorer"
)
# These qualify only what follows at once: "high cholesterol", but "high fat diet".
MORE_NARROW = _words("high")
LESS_NARROW = _words("low")
MORE_NOUNS = _phrases(
    "increase in; increase of; rise in; elevation of; elevation in; surge in; spike in; increasing; raising; boosting;"
    "increase to; lift in; boost in; boost to; jump in; upturn in; uptick in; doubling of; doubling in; tripling of;"
    "twice the; double the; triple the; two time the; three time the; four time the; five time the"
)
LESS_NOUNS = _phrases(
    "decrease in; decrease of; reduction in; reduction of; decline in; drop in; fall in; dip in; lowering of; lack of;"
    "shortage of; too little; not enough; relief of; relief from; reducing; lowering; decreasing; cutting; halving of;"
    "slump in; plunge in; cut in"
)
# How much more, how strong a risk: "a sharp rise in", "a significantly lower", "a substantial risk of".
DEGREES = _words(
    "temporary slight sharp marked significant small large big substantial modest dramatic gradual steep mild rapid "
    "sudden considerable notable strong real greatly slightly significantly markedly considerably substantially much "
    "somewhat far even sharply dramatically serious"
)
# How much, in numbers, before either: "a 30% reduction in", "up to a third fewer", "a 10-point drop in".
ABOUT = _phrases(
    "about; around; almost; nearly; roughly; up to; at least; at most; more than; less than; over; as much as; some"
)
NUMBERS = _words(
    "one two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "half third quarter fifth sixth tenth twofold threefold forfold fivefold tenfold"  # "fourfold" as it is normalised
)
UNITS = _phrases(
    "%; percent; per cent; percentage point; fold; point; mmhg; mm hg; mg; kg; kilo; pound; minute; hour; unit; time"
)
MORE_AFTER = _words("increase elevation")
LESS_AFTER = _words("reduction relief decrease")

# -- aspects --------------------------------------------------------------------------------------------------------

# What of a thing is spoken of, by its name in the knowledge base: phrases before the thing. Each makes another thing.
ASPECTS_BEFORE: dict[str, tuple[tuple[str, ...], ...]] = {
    "excess": _phrases("too much; too many; excess; excessive; excess of; overuse of; overconsumption of"),
    "risk": _phrases(
        "risk of; risk for; chance of; likelihood of; odd of; probability of; danger of; vulnerability to;"
        "susceptibility to; risk of developing; chance of developing; likelihood of developing; odd of developing;"
        "risk for developing; risk of getting; chance of getting; risk of having; risk of suffering;"
        "risk of suffering from; risk of contracting"
    ),
    "occurrence": _phrases("incidence of; rate of; prevalence of; frequency of; recurrence rate of; incident"),
    "recurrence": _phrases("recurrence of; relapse of; return of"),
    "development": _phrases(
        "development of; occurrence of; appearance of; emergence of; pathogenesis of; genesis of; initiation of;"
        "development and maintenance of; onset and progression of; development and progression of; developing"
    ),
    "onset": _phrases("onset of"),
    "progression": _phrases("progression of; maintenance of; advance of; course of; persistence of"),
    "severity": _phrases("severity of; intensity of"),
    "duration": _phrases("duration of; length of"),
    "symptoms": _phrases(
        "symptom of; sign of; sign and symptom of; manifestation of; symptom associated with; symptom related to;"
        "symptom experienced by; symptom caused by; symptom in; symptom seen in; symptom typical of"
    ),
    "complications": _phrases("complication of; complication from; consequence of"),
    "treatment": _phrases("treatment of; treatment for; management of; therapy for; therapy of; treating; managing"),
    "prevention": _phrases("prevention of; preventing; avoidance of"),
    "diagnosis": _phrases("diagnosis of; detection of"),
    "causes": _phrases("cause of; risk factor for; trigger of; trigger for; predictor of"),
    "production": _phrases("production of; synthesis of; formation of; producing"),
    "release": _phrases("release of; secretion of; releasing"),
    "expression": _phrases("expression of"),
    "activity": _phrases("activity of"),
    "activation": _phrases("activation of; activating; stimulation of"),
    "inhibition": _phrases(
        "inhibition of; blockade of; suppression of; blocking; inhibiting; suppressing; targeting; neutralizing"
    ),
    "growth": _phrases("growth of; proliferation of"),
    "spread": _phrases("spread of"),
    "use": _phrases(
        "use of; intake of; consumption of; ingestion of; administration of; supplementation with; exposure to;"
        "treatment with; therapy with; taking; using; eating; drinking; consuming; receiving; giving; being exposed to;"
        "being given; being treated with; adherence to"
    ),
    "withdrawal": _phrases("withdrawal of; withdrawal from; stopping; discontinuation of; cessation of; quitting"),
    "effect": _phrases("effect of; impact of; influence of; action of; role of; benefit of"),
    "presence": _phrases("presence of; existence of; having; being; suffering from; living with"),
    "change": _phrases(
        "change in; change of; alteration in; alteration of; variation in; fluctuation in; abnormality in;"
        "change in level of; alteration in level of; shift in"
    ),
    "patients": _phrases(
        "patient with; people with; person with; individual with; those with; adult with; child with; woman with;"
        "man with; subject with; participant with; patient suffering from; people suffering from; people living with;"
        "people who have; patient who have; patient diagnosed with; people diagnosed with; someone with"
    ),
}  # fmt: skip
# How they are called, where "of" does not do.
ASPECT_NAMES = {
    "less": "less {}", "excess": "too much {}", "patients": "people with {}", "change": "change in {}", "withdrawal": "withdrawal of {}",
}  # fmt: skip
# What one hopes for: there is a chance of it, no risk.
HOPED_FOR = _words(
    "remission recovery survival success pregnancy conception cure cured response improvement healing birth"
)
# Aspects behind the thing: "stroke risk".
ASPECTS_AFTER: dict[str, tuple[str, ...]] = {
    "risk": ("risk", "susceptibility"),
    "occurrence": ("incidence", "prevalence"),
    "recurrence": ("recurrence",),
    "onset": ("onset",),
    "progression": ("progression",),
    "severity": ("severity", "intensity"),
    "duration": ("duration",),
    "symptoms": ("symptom",),
    "complications": ("complication",),
    "prevention": ("prevention",),
    "diagnosis": ("diagnosis",),
    "production": ("production", "synthesis"),
    "release": ("release", "secretion"),
    "expression": ("expression",),
    "activation": ("activation",),
    "inhibition": ("inhibition", "blockade"),
    "growth": ("growth", "proliferation"),
    "use": ("use", "intake", "consumption", "administration", "supplementation", "exposure"),
    "withdrawal": ("withdrawal", "discontinuation"),
    "patients": ("patient", "sufferer"),
}
# These stand behind many a thing whose kind they are ("heart rate", "music therapy"): only behind a known one.
CONDITION_AFTER = {
    "rate": "occurrence",
    "management": "treatment",
    "treatment": "treatment",
    "control": "treatment",
}
DRUG_AFTER = {"treatment": "use", "therapy": "use"}

# Words that measure and leave the thing what it is: "levels of IL-6", "the number of attacks", "a bout of flu".
MEASURES_BEFORE = _phrases(
    "level of; concentration of; amount of; quantity of; number of; case of; episode of; bout of; blood level of;"
    "serum level of; plasma level of; circulating level of; concentration in; feeling of; sense of; experience of;"
    "circulating; serum; plasma"
)
MEASURES_AFTER = _words("level concentration")
# The same before a drug: "a course of antivirals", beside "the course of asthma".
DRUG_MEASURES_BEFORE = _phrases(
    "course of; dose of; daily dose of; round of; cycle of; injection of; infusion of; tablet of; treatment course of"
)

# Aspects that say no more than the thing itself, where the thing acts: "taking aspirin", "the effects of stress".
SILENT_IN_CAUSE = _words("use effect presence")
# … where it is acted on.
SILENT_IN_EFFECT = _words("presence")
# … and where it is brought about, kept away or gone along with: "contributes to the development of asthma".
SILENT_WHEN_MADE = _words("development onset")

# -- what stands behind ---------------------------------------------------------------------------------------------

# In whom, which is circumstance: "pain in older adults", "depression among women with cancer".
POPULATIONS = _words(
    "adult child woman man patient people person individual participant infant baby teenager adolescent student "
    "volunteer human mouse rat animal mammal user smoker mother father parent elderly population veteran worker "
    "those male female boy girl subject sufferer nonsmoker athlete resident everyone some many"
)
POPULATION_PREPOSITIONS = _words("in among amongst")
AFTERTHOUGHTS = _phrases(
    "over time; as well; alike; later in life; in later life; in old age; at all; in general; too; itself; themselve; and so on; etc; and more;"
    "worldwide; around the world; across the world; globally; each year; every year; in half; by half; in many case;"
    "in the united state; in the us; in the usa; in america; in the uk; in the united kingdom; in britain; in england;"
    "in europe; in canada; in australia; in india; in china; in developed country; in western country; in the west"
)

# What ends a plain noun phrase: behind it stands what restricts it.
PREPOSITIONS = _words(
    "in on at by for with without from to into onto after before during through between among against about as than "
    "over under within across via per toward upon around behind because due despite following until since of"
)
CLAUSE_WORDS = _words(
    "that which who whom whose when where while if whether is are was were be been being has have had can could may might "
    "will would should do does did cannot not become made caused experienced associated linked used given seen "
    "found called known based induced related leading compared such made living"
)

# -- lists ----------------------------------------------------------------------------------------------------------

COORDINATORS = _words("and or plus &")
EXAMPLES = _phrases(
    "such as; including; like; e . g .; for example; for instance; especially; particularly; namely"
)
# Beginnings of words that are written together, with a hyphen, or apart: "ultra-processed", "anti inflammatory".
PREFIXES = _words(
    "anti non pre post ultra over under inter multi hyper hypo pro micro semi sub super tran peri self immuno neuro"
)
# Pairs that are one thing.
FIXED_PAIRS = frozenset({
    ("sign", "symptom"), ("wear", "tear"), ("trial", "error"), ("head", "neck"), ("food", "drink"), ("ear", "nose"),
    ("pin", "needle"), ("bone", "joint"), ("hand", "foot"), ("knowledge", "skill"), ("health", "wellbeing"),
})  # fmt: skip
