"""What a headline says of its subject without "is" or "are" ("Naps good for the heart")."""

from __future__ import annotations

# may open a predicate, before its adjective or noun; so may any adverb in -ly
OPENERS: frozenset[str] = frozenset({
    "not", "no", "now", "also", "still", "just", "only", "as", "more", "less", "most", "least", "very", "often", "too", "even", "once", "again", "twice", "far",
    "much", "highly", "equally",
})  # fmt: skip
# those behind which a noun is a predicate, too ("not a factor in", "no cure for"); "a marker of" is read without a copula
BEFORE_NOUNS: frozenset[str] = frozenset({"now", "not", "no", "once", "still"})
# adjectives that are no cue and stand before one that is ("safe and effective for")
BESIDE: frozenset[str] = frozenset({"safe", "feasible", "well", "simple", "cheap", "popular", "practical", "acceptable"})
JOINING: frozenset[str] = frozenset({"and", "but", "or", ",", "yet"})
# "as dangerous as", "no better than"
COMPARING: frozenset[str] = frozenset({"as", "than"})
# "of no benefit to", "of little use in"
WORTHS: frozenset[str] = frozenset({"benefit", "use", "help", "value", "advantage"})
WORTH_DEGREES: frozenset[str] = frozenset({"no", "little", "limited", "some", "great", "real", "small"})
# "Smoking to blame for", "Mould behind the rise in asthma"; what opens a headline's subject, and what is told of it instead
PHRASES: tuple[tuple[str, ...], ...] = (
    ("to", "blame", "for"), ("behind",), ("at", "the", "root", "of"), ("at", "the", "heart", "of"), ("bad", "news", "for"), ("good", "news", "for"),
)  # fmt: skip
TELLING: frozenset[str] = frozenset({
    "science", "story", "stories", "truth", "facts", "people", "team", "scientist", "scientists", "researchers", "company", "man", "woman", "doctor", "doctors",
    "reason", "reasons", "mechanism", "mechanisms", "idea", "evidence", "thinking", "data", "left", "far", "years", "faces", "numbers", "drivers", "who", "what",
})  # fmt: skip
# "a fall in cases due to the vaccine": behind a change the headline says why it came about
OWING: frozenset[str] = frozenset({"due", "owing", "attributable"})
# what opens a noun phrase that no headline makes its subject: "a drug effective against malaria" is a kind of drug
DETERMINERS: frozenset[str] = frozenset({"a", "an", "the", "this", "these", "those", "any", "all", "every", "your", "our", "some", "many", "which", "what", "how"})
