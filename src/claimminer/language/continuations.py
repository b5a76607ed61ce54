"""How a report goes on after it was made: words of a study's own story, and what breaks it off inside a sentence.

Everything is lower case and as tokenised ("follow", "-", "up").
"""

from __future__ import annotations

# A study's own words: a sentence that holds one goes on telling of the study before it.
STUDY_SETTING_WORDS = (
    "participants", "volunteers", "placebo", "respondents", "controls", "subjects", "adjusting",
    "adjusted", "baseline", "randomised", "randomized", "enrolled", "recruited", "cohort",
    "counterparts",
)  # fmt: skip
STUDY_SETTING_PHRASES = (
    ("those", "who"), ("those", "in", "the"), ("those", "given"), ("those", "taking"), ("compared", "with"),
    ("compared", "to"), ("in", "the", "study"), ("in", "the", "trial"), ("the", "effect", "was"),
    ("the", "association", "was"), ("the", "link", "was"), ("the", "risk", "was"), ("the", "benefit", "was"),
    ("the", "group"), ("the", "reduction"), ("treated", "group"), ("control", "group"), ("treatment", "group"),
    ("intervention", "group"), ("comparison", "group"), ("both", "groups"), ("either", "group"),
    ("neither", "group"), ("follow", "-", "up"),
)  # fmt: skip
# Counted, they open a sentence on a study's people: "The 203 patients drank it for two years".
STUDIED = (
    "patients", "people", "women", "men", "adults", "children", "students", "nurses", "mice", "rats", "workers", "runners", "babies", "teenagers",
    "couples", "families", "households", "boys", "girls", "pairs", "twins", "mothers", "pensioners", "pupils", "infants", "veterans",
)  # fmt: skip
# Behind one of them these say which people are meant, and a past verb what came out: "women who drank tea had less pain".
GROUP_OPENERS = ("who", "given", "with", "taking", "assigned", "in", "whose", "on")
# They open a sentence that goes on with what was found, in the past tense ("it did not improve").
CONTINUING = ("it", "they", "this", "these", "both")
# So does "No association was seen", "There was no difference".
DENYING = ("no", "neither", "nor", "there")
OUTCOME_NOUNS = (
    "association", "associations", "link", "links", "difference", "differences", "effect", "effects", "benefit",
    "benefits", "change", "changes", "improvement", "improvements", "correlation", "correlations",
    "relationship", "increase", "reduction", "decrease", "interaction", "connection", "group", "advantage",
)  # fmt: skip
# What was found, with its article: "caffeine blocked the benefit".
FOUND_THINGS = (
    "effect", "effects", "benefit", "benefits", "association", "difference", "improvement", "gain", "gains", "reduction", "increase",
    "decline", "pattern", "correlation", "advantage", "protection",
)  # fmt: skip
# And a contrast ("by contrast, coffee had no effect").
CONTRASTS = (("in", "contrast"), ("by", "contrast"), ("on", "the", "other", "hand"), ("however",), ("conversely",), ("overall",))  # fmt: skip
# What was, or came out; forms in -ed are past too.
PAST_BE = ("was", "were")
PAST_VERBS = (
    "did", "had", "led", "cut", "fell", "rose", "made", "gave", "kept", "brought", "grew", "shrank", "slept",
    "went", "got", "felt", "lost", "saw", "became", "showed",
)  # fmt: skip
# After "it was" they make a result of it; "it was discovered in 1921" is history.
RESULT_WORDS = (
    "also", "not", "n't", "n’t", "linked", "associated", "tied", "correlated", "related", "unrelated", "less",
    "more", "twice", "no", "lower", "higher", "better", "worse", "least", "most", "half", "likelier", "protected",
)  # fmt: skip
# A finite verb of now: the article's own voice.
PRESENT = (
    "is", "are", "has", "have", "can", "may", "might", "does", "do", "will", "must", "should", "seems", "seem",
    "appears", "appear", "remains",
)  # fmt: skip
# In -ed, and no verb that tells a result.
UNTELLING = ("need", "needed", "indeed", "speed", "feed", "breed", "bleed", "seed", "happened", "started", "called", "named")  # fmt: skip

# A main clause of its own, whose voice need not be that of the clause before.
CLAUSE_BREAKS = ("; ", ", but ", ", yet ", " — but ", " – but ", ", although ", ", though ")
# After such a break the report goes on all the same ("but not pain", "but that it …").
REPORT_RESUMERS = ("not", "that", "no", "only", "did", "had", "found", "also")

# A line that ends in one of these and a colon is finished by each item of the list below it ("Exercise can:"). Of verbs,
# those that are no noun, or seldom one: "Methods to tell apart strains:" opens a list of methods.
UNFINISHED = (
    "can", "may", "might", "could", "will", "include", "includes", "including", "of", "for", "by", "to", "with", "from", "cause", "causes",
    "help", "helps", "against", "through", "increase", "increases", "raise", "raises", "reduce", "reduces", "lower", "lowers", "prevent",
    "prevents", "improve", "improves", "treat", "treats", "affect", "affects", "worsen", "worsens", "trigger", "triggers", "relieve", "relieves",
)  # fmt: skip
