"""What is said without anybody who said it: lore, common views, what the writer or the reader has heard.

Everything is lower case and as tokenised, with straight apostrophes.
"""

from __future__ import annotations

__all__ = [
    "COMMUNITY_MODIFIERS",
    "COMMUNITY_NOUNS",
    "CROWDS",
    "HEADLINE_VERBS",
    "HEADLINE_VOICES",
    "HEARD_ENDINGS",
    "HEARD_PHRASES",
    "HEARERS",
    "LOOSE_ADVERBS",
    "LORE_MODIFIERS",
    "LORE_NOUNS",
    "LORE_VERBS",
    "SETTLED_WORDS",
    "SURE_WORDS",
    "VIEW_NOUNS",
]

# Nobody's word: "folklore has it that", "conventional wisdom holds", "textbooks state".
LORE_NOUNS = (
    "folklore", "tradition", "legend", "lore", "wisdom", "superstition", "dogma", "rumour", "rumor", "rumours", "rumors", "gossip",
    "textbook", "textbooks", "theory", "theories", "belief", "experience", "proverb", "proverbs", "saying", "sayings", "myth", "orthodoxy", "advertisements",
    "adverts", "headlines", "websites", "blogs", "posts", "grandmothers", "grannies", "ancients", "elders", "herbals", "tale", "tales", "internet", "web", "ads", "advert", "tabloids",
    "media", "forums", "tiktok", "instagram", "facebook", "youtube", "google", "medicine", "neuroscience", "physiology", "biology", "astrology",
)  # fmt: skip
# These only with a word before them that makes them anybody's: "one theory holds", "clinical experience suggests".
LORE_MODIFIERS = {
    "theory": ("one", "another", "a", "popular", "leading", "prevailing", "common", "current"),
    "theories": ("some", "several", "other", "popular"),
    "belief": ("popular", "common", "general", "widespread", "folk", "traditional"),
    "experience": ("clinical", "long", "everyday", "practical", "anecdotal", "common"),
    "posts": ("media", "viral", "online", "blog", "social"),
    "saying": ("old",),
    "proverb": ("old", "chinese", "a"),
    "myth": ("popular", "old", "common", "a"),
    "tale": ("wives", "'", "’", "old", "folk"),
    "tales": ("wives", "'", "’", "old", "folk"),
    "internet": ("the",),
    "web": ("the",),
    "media": ("social", "the"),
    "medicine": ("traditional", "chinese", "folk", "modern", "conventional", "alternative", "ayurvedic", "western", "functional", "herbal", "eastern"),
}
LORE_VERBS = (
    "say", "says", "said", "hold", "holds", "held", "state", "states", "teach", "teaches", "taught", "tell", "tells", "go", "goes",
    "suggest", "suggests", "claim", "claims", "dictates", "maintains", "insist", "insists", "warn", "warns", "swear", "swears", "believed",
    "believe", "promise", "promises", "advise", "advises", "shown", "shows",
)  # fmt: skip
# "The prevailing view is that", "word is that".
VIEW_NOUNS = ("view", "thinking", "consensus", "wisdom", "word", "belief", "opinion", "feeling", "assumption")  # "one idea is that" is the writer's own
# A finding that is said to stand, whoever made it: "the science is clear:", "the evidence is overwhelming that".
SETTLED_WORDS = (
    "clear", "settled", "unequivocal", "conclusive", "unanimous", "overwhelming", "compelling", "unmistakable", "irrefutable",
)  # fmt: skip
# Before "of" and people: as many as that say so ("loads of mums swear").
CROWDS = (
    "loads", "lots", "plenty", "heaps", "tons", "lot", "load", "dozens", "hundreds", "thousands", "millions", "scores", "majority", "number", "couple",
    "handful", "legions", "generations", "bunch", "some", "many", "most",
)  # fmt: skip
# What people are of a view, behind "are": "many mothers are convinced that".
SURE_WORDS = ("convinced", "certain", "sure", "adamant", "confident", "persuaded", "agreed", "unanimous", "positive", "divided", "worried", "concerned")
# Before a colon that opens a headline, or behind the one that closes it: "Study: naps ease pain", "Naps ease pain: experts".
HEADLINE_VOICES = ("study", "studies", "researchers", "scientists", "experts", "doctors", "survey", "poll", "medics", "specialists", "report")
# Before "heard that", "were told that": whoever sat there, and nobody says who spoke.
HEARERS = (
    "jurors", "jury", "court", "inquest", "tribunal", "conference", "congress", "delegates", "meeting", "committee", "mps", "peers", "senators",
    "lawmakers", "councillors", "panel", "audience", "hearing", "judge", "judges", "symposium", "assembly", "inquiry", "listeners",
)  # fmt: skip
# Behind a headline's last comma, with whoever it is: "…, Maker Says", "…, insists mattress maker".
HEADLINE_VERBS = (
    "say", "says", "warn", "warns", "claim", "claims", "report", "reports", "find", "finds", "show", "shows", "suggest", "suggests", "insist",
    "insists", "argue", "argues", "reveal", "reveals", "announces", "admits", "hints", "confirms", "concludes", "reckon", "reckons",
)  # fmt: skip
# What closes a sentence behind "or so": "or so the ads say".
HEARD_ENDINGS = ("say", "says", "claim", "claims", "told", "goes", "believe", "hear", "read", "insist", "insists", "promise", "promises", "think", "suggests", "suggest")
# Adverbs that may stand within any of these: "you may also have heard that".
LOOSE_ADVERBS = (
    "often", "also", "always", "once", "somewhere", "now", "all", "probably", "certainly", "recently", "very", "quite", "pretty",
    "overwhelmingly", "remarkably", "repeatedly", "increasingly", "just", "even", "frequently", "constantly", "sometimes", "online",
)  # fmt: skip
# Whole phrases, adverbs left out.
HEARD_PHRASES = (
    ("by", "some", "accounts"), ("by", "most", "accounts"), ("by", "many", "accounts"), ("by", "several", "accounts"),
    ("so", "we", "are", "told"), ("so", "we", "'re", "told"), ("so", "i", "am", "told"), ("so", "they", "say"), ("so", "the", "saying", "goes"),
    ("word", "got", "round", "that"), ("word", "got", "around", "that"), ("word", "got", "out", "that"),
    ("that", "'s", "what", "we", "hear"), ("that", "'s", "what", "i", "hear"), ("that", "'s", "what", "they", "say"), ("that", "'s", "what", "people", "say"),
    ("that", "'s", "what", "i", "heard"), ("that", "'s", "what", "i", "read"), ("that", "'s", "what", "i", "was", "told"), ("that", "'s", "what", "we", "were", "told"),
    ("that", "is", "what", "we", "hear"), ("that", "is", "what", "they", "say"), ("that", "is", "what", "people", "say"), ("that", "is", "what", "i", "was", "told"),
    ("word", "has", "it"), ("rumour", "has", "it"), ("rumor", "has", "it"), ("legend", "has", "it"), ("folklore", "has", "it"),
    ("tradition", "has", "it"), ("wisdom", "has", "it"), ("belief", "has", "it"), ("so", "the", "story", "goes"), ("the", "story", "goes", "that"),
    ("i", "have", "read", "that"), ("i", "'ve", "read", "that"), ("i", "have", "heard", "that"),
    ("i", "'ve", "heard", "that"), ("i", "heard", "that"), ("i", "have", "been", "told", "that"), ("i", "'ve", "been", "told", "that"),
    ("i", "was", "told", "that"), ("i", "am", "told", "that"), ("i", "'m", "told", "that"), ("we", "are", "told", "that"), ("we", "'re", "told", "that"), ("we", "were", "told", "that"),
    ("i", "read", "that"), ("you", "hear", "that"), ("keep", "hearing", "that"), ("keep", "reading", "that"), ("keep", "being", "told", "that"),
    ("if", "you", "believe", "the"), ("if", "you", "believe", "what"), ("you", "will", "hear", "that"), ("you", "'ll", "hear", "that"),
    ("you", "will", "read", "that"), ("you", "'ll", "read", "that"), ("i", "saw", "that"), ("i", "learned", "that"), ("i", "learnt", "that"),
    ("we", "have", "been", "told", "that"), ("we", "'ve", "been", "told", "that"), ("we", "hear", "that"),
    ("you", "may", "have", "heard", "that"), ("you", "might", "have", "heard", "that"), ("you", "'ve", "heard", "that"),
    ("you", "have", "heard", "that"), ("you", "may", "have", "read", "that"), ("you", "might", "have", "read", "that"),
    ("you", "may", "have", "been", "told", "that"), ("you", "might", "have", "been", "told", "that"),
)  # fmt: skip

# The whole of a trade speaks: "the medical community agrees".
COMMUNITY_NOUNS = ("community", "establishment", "profession")
COMMUNITY_MODIFIERS = (
    "scientific", "medical", "research", "academic", "scholarly", "clinical", "nursing", "dental", "psychiatric", "nutrition", "health",
    "legal", "wellness", "veterinary",
)  # fmt: skip
