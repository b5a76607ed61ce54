"""What stands in a sentence beside its statement: datelines, and reports set in by commas or put at the end."""

from __future__ import annotations

MONTHS: frozenset[str] = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan.",
    "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
})  # fmt: skip
# ", experts say,"; "Naps cut stress, study finds"
SAYING: frozenset[str] = frozenset({
    "say", "says", "said", "argue", "argues", "argued", "show", "shows", "showed", "note", "notes", "noted", "explain", "explains",
    "explained", "add", "adds", "added", "warn", "warns", "warned", "report", "reports", "reported", "find", "finds", "found",
})  # fmt: skip
# marks around what a headline quotes ("Naps 'cut stress'"), which ends in no stop
QUOTES: frozenset[str] = frozenset({"'", "‘", "’", '"', "“", "”"})
# marks of a quotation that a report may break (“Naps,” says Dr Chan, “cut stress”)
DOUBLE_QUOTES: frozenset[str] = frozenset({'"', "“", "”"})
STOPS: frozenset[str] = frozenset({".", "!", "?", ":", ";", ","})
# "has been shown for the first time to"
FIRST_TIME: tuple[str, ...] = ("for", "the", "first", "time")
# what somebody does, and no thing ("drugs have shown")
SPEAKING: frozenset[str] = frozenset({"say", "says", "said", "claim", "claims", "claimed", "warn", "warns", "warned", "believe", "believes", "believed", "add", "adds", "added"})
# who reports so at the end of a headline without a comma
REPORTERS: frozenset[str] = frozenset({
    "study", "studies", "research", "evidence", "trial", "survey", "review", "report", "analysis", "experts", "researchers",
    "scientists", "doctors",
})  # fmt: skip
# ... and at the beginning of one
HEADING_REPORTERS: frozenset[str] = frozenset({"study", "studies", "research", "survey", "trial"})
# what may stand before that noun and belong to the report
BEFORE_REPORTERS: frozenset[str] = frozenset({"a", "an", "the", "new", "large", "big", "recent"})
# "Naps cut stress, concludes a study published today": the report the other way round, in words that hedge nothing
INVERTED: frozenset[str] = frozenset({
    "finds", "found", "concludes", "concluded", "shows", "showed", "reveals", "revealed", "confirms", "confirmed", "say", "says", "reports", "reported",
})  # fmt: skip
# "the study finds exercise does not raise X": verbs whose subject is not that of the verb behind them
REPORTING: frozenset[str] = frozenset({
    "find", "finds", "found", "show", "shows", "showed", "report", "reports", "reported", "say", "says", "said", "suggest",
    "suggests", "suggested", "reveal", "reveals", "revealed", "conclude", "concludes", "concluded", "shown", "confirm", "confirms",
    "confirmed", "indicate", "indicates", "indicated", "demonstrate", "demonstrates", "demonstrated", "claim", "claims", "claimed", "warn", "warns", "warned",
    "discover", "discovers", "discovered", "believe", "believes", "believed",
})  # fmt: skip
