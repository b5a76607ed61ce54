"""Telling English from other languages: its little words, and the languages that a text may be in instead."""

from __future__ import annotations

__all__ = ["ENGLISH_WORDS", "LANGUAGES", "RELATIVES"]

# Little words of English that other languages written in Latin letters do not have, or hardly use. Every twentieth
# word of English prose at least is one of these; of other languages' it is one in a hundred.
ENGLISH_WORDS = (
    "the", "of", "and", "to", "that", "with", "are", "this", "from", "have", "not", "which", "but", "they", "their",
    "has", "been", "were", "these", "than", "can", "may", "when", "who", "also", "more", "it", "was", "or", "as", "be",
    "you", "your", "could", "should", "would", "by", "how", "what", "after", "between",
)  # fmt: skip

# ISO 639-1 codes of languages that articles are written in. What a classifier takes for another one (Latin,
# Esperanto, Luxembourgish) is mostly a list of names or drugs.
LANGUAGES = (
    "af", "ar", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga",
    "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "lt", "lv", "mk", "ml",
    "mn", "mr", "ms", "nb", "ne", "nl", "nn", "no", "pa", "pl", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw",
    "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip

# Languages near enough that two parts of one text may be taken for either.
RELATIVES = (
    ("da", "no", "nb", "nn", "sv"), ("hr", "sr", "bs", "sl"), ("cs", "sk"), ("id", "ms"), ("nl", "af"), ("ru", "uk", "be", "bg", "mk"),
    ("es", "gl", "pt", "ca", "it"), ("et", "fi"), ("hi", "mr", "ne"), ("de", "nl"), ("fa", "ar", "ur"),
)  # fmt: skip
