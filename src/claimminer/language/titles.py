"""Words that do not tell what a claim is about, when a title's claim is compared with the body's."""

from __future__ import annotations

__all__ = ["EMPTY_WORDS"]

EMPTY_WORDS = (
    "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "your", "our", "my",
    "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "and", "or", "as", "than", "it",
    "they", "them", "he", "she", "we", "you", "i", "who", "which", "what", "some", "many", "most", "more",
    "less", "other", "new", "may", "can", "could", "any", "all", "each", "both", "people", "person",
    "patient", "patients", "individual", "individuals", "adult", "adults", "men", "women", "child",
    "children", "risk", "chance", "odds", "likelihood", "rate", "level", "levels", "symptom", "symptoms",
    "effect", "effects", "development", "amount", "number", "use", "intake", "consumption", "regular",
    "daily", "high", "higher", "low", "lower", "increased", "decreased", "reduced", "greater", "study",
    "studies", "group", "groups",
)  # fmt: skip
