"""First parts of compounds: what a hyphen at a line's end means behind them, where the article has no other instance."""

from __future__ import annotations

__all__ = ["COMPOUND_OPENERS", "GLUED_OPENERS"]

# The hyphen is the compound's own: "long-" and "term" are "long-term".
COMPOUND_OPENERS = (
    "self", "well", "low", "high", "long", "short", "half", "cross", "double", "single", "ill", "cold", "hot", "first", "second",
    "third", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "one", "year", "age", "evidence", "placebo",
    "dose", "drug", "risk", "blood", "follow", "ultra", "quasi", "ex", "all", "health", "heart", "time", "life", "large", "small",
    "early", "late", "older", "deep", "full", "open", "real", "flare", "decision", "plant", "side", "day", "week", "month", "hour",
    "minute", "sugar", "gluten", "fat", "salt", "over", "peer", "population", "community", "hospital", "state", "world",
)  # fmt: skip

# These are also the beginnings of single words ("anti-" and "body" are "antibody"), so they tell nothing.
GLUED_OPENERS = (
    "anti", "pre", "post", "non", "co", "semi", "meta", "so", "beta", "gamma", "alpha", "mid", "in", "on", "a", "an", "as", "at",
    "be", "by", "do", "no", "or", "to", "up", "us", "we", "he", "me", "my", "is", "it", "under", "out", "inter", "con", "per",
    "for", "man", "men", "mo", "re", "de", "the", "her", "his", "can", "pain", "head", "back", "stom", "some", "any", "every",
)  # fmt: skip
