"""What is said without anybody who said it: lore, common views, what the writer or the reader has heard.

Everything is lower case and as tokenised, with straight apostrophes.
"""

from __future__ import annotations

__all__ = [
    "COMMUNITY_MODIFIERS",
    "COMMUNITY_NOUNS",
    "HEARD_PHRASES",
    "LOOSE_ADVERBS",
    "LORE_MODIFIERS",
    "LORE_NOUNS",
    "LORE_VERBS",
    "SETTLED_WORDS",
    "VIEW_NOUNS",
]

# Nobody's word: "folklore has it that", "conventional wisdom holds", "textbooks state".
LORE_NOUNS = (
    "folklore", "tradition", "legend", "lore", "wisdom", "superstition", "dogma", "rumour", "rumor", "rumours", "rumors", "gossip",
    "textbook", "textbooks", "theory", "theories", "belief", "experience", "proverb", "proverbs", "saying", "sayings", "myth", "orthodoxy", "advertisements",
    "adverts", "headlines", "websites", "blogs", "posts", "grandmothers", "grannies", "ancients", "elders", "herbals",
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
}
LORE_VERBS = (
    "say", "says", "said", "hold", "holds", "held", "state", "states", "teach", "teaches", "taught", "tell", "tells", "go", "goes",
    "suggest", "suggests", "claim", "claims", "dictates", "maintains", "insist", "insists", "warn", "warns", "swear", "swears", "believed",
    "believe", "promise", "promises", "advise", "advises",
)  # fmt: skip
# "The prevailing view is that", "word is that".
VIEW_NOUNS = ("view", "thinking", "consensus", "wisdom", "word")  # "one idea is that" is the writer's own
# A finding that is said to stand, whoever made it: "the science is clear:", "the evidence is overwhelming that".
SETTLED_WORDS = (
    "clear", "settled", "unequivocal", "conclusive", "unanimous", "overwhelming", "compelling", "unmistakable", "irrefutable",
)  # fmt: skip
# Adverbs that may stand within any of these: "you may also have heard that".
LOOSE_ADVERBS = (
    "often", "also", "always", "once", "somewhere", "now", "all", "probably", "certainly", "recently", "very", "quite", "pretty",
    "overwhelmingly", "remarkably", "repeatedly", "increasingly", "just", "even", "frequently", "constantly", "sometimes", "online",
)  # fmt: skip
# Whole phrases, adverbs left out.
HEARD_PHRASES = (
    ("by", "some", "accounts"), ("by", "most", "accounts"), ("by", "many", "accounts"), ("by", "several", "accounts"),
    ("so", "we", "are", "told"), ("so", "we", "'re", "told"), ("so", "i", "am", "told"), ("so", "they", "say"), ("so", "the", "saying", "goes"),
    ("word", "has", "it"), ("rumour", "has", "it"), ("rumor", "has", "it"), ("legend", "has", "it"), ("folklore", "has", "it"),
    ("tradition", "has", "it"), ("wisdom", "has", "it"), ("belief", "has", "it"), ("so", "the", "story", "goes"), ("the", "story", "goes", "that"),
    ("i", "have", "read", "that"), ("i", "'ve", "read", "that"), ("i", "have", "heard", "that"),
    ("i", "'ve", "heard", "that"), ("i", "heard", "that"), ("i", "have", "been", "told", "that"), ("i", "'ve", "been", "told", "that"),
    ("i", "was", "told", "that"), ("i", "am", "told", "that"), ("i", "'m", "told", "that"), ("we", "are", "told", "that"), ("we", "'re", "told", "that"), ("we", "were", "told", "that"),
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
