"""What writers and editors tell each other of a source that is not there yet: "[Nadia has the PDF, get it from her]".

Such remarks follow no form. What tells them is a word for a source beside a word that asks for it, in any order.
All are regular expressions over casefolded words, with straight apostrophes.
"""

from __future__ import annotations

__all__ = [
    "ASKING_VERBS",
    "ASK_OPENERS",
    "BLANK_ENTRIES",
    "EDITORS_WORDS",
    "FILL_WORDS",
    "MISSING_STATES",
    "QUESTION_OPENERS",
    "SOURCE_WORDS",
    "WORK_WORDS",
]

# These mean a source and hardly anything else. "A source of iron" is none, nor is "the link between".
SOURCE_WORDS = (
    r"(?:sources?|srcs?|refs?|references?|citations?|cites?|cits?|footnotes?|endnotes?|dois?|pmids?|urls?|hyperlinks?|bibliograph(?:y|ies)|pdfs?|quotes?|quotations?)(?!\sof\s(?!this|that|these|the\s(?:claim|figure|quote)))",
    r"links?(?!\s(?:between|with|to\syour)\b)",
)
# These mean one where somebody asks for them.
WORK_WORDS = (
    "stud(?:y|ies)", "papers?", "articles?", "journals?", "trials?", "reviews?", "meta-analys[ie]s", "publications?", "abstracts?", "guidelines?",
    "guidance", "reports?", "surveys?", "books?", "preprints?", "authors?", "researchers?", "experts?", "stats?",
    "statistics", "figures?", "numbers?", "percentages?", "evidence", "proof", "original", "pubmed", "lancet", "bmj", "cochrane", "nejm", "jama",
    "titles?", "issue", "volume", "pages?", "year", "version", "press release", "backing", "substantiation", "attribution",
)  # fmt: skip
# What one is asked to do. It counts where a remark, or a part of it behind a comma or a dash, begins; else behind an opener.
ASKING_VERBS = (
    "insert", "add", "include", "provide", "supply", "attach", "paste", "put in", "enter", "fill in", "give", "send", r"cite(?!\sas\b)", "find", "check",
    "double-?check", "verify", "confirm", "get", "ask", "chase", "dig out", "dig up", "locate", "track down", "look up", "look for", "trace", "replace",
    "swap", "need", "needs", "want", "wants", "request", "requires?", "await", "awaiting", "waiting for", "waiting on", "link me", "back up",
    "support with", "source this", "source that", "reference this", "dig", "google", "search", "pull", "grab", "forgot", "lacks",
)  # fmt: skip
ASK_OPENERS = (
    "to", "please", "pls", "plz", "must", "should", "will", "we'll", "i'll", "we", "i", "can", "could", "someone", "somebody", "anyone", "and", "or",
    "then", "editors?", "ed", "author", "authors", "writer", "team", "nb", "note", "don't forget", "remember", "still", "this", "that", "it", "also",
    "just", "todo", "tk", "comment", "query", "couldn't", "can't", "cannot", "not", "haven't", "didn't", "dr \\w+", "he", "she", "they", "someone to",
)  # fmt: skip
# What is said of a missing source, anywhere in the remark.
MISSING_STATES = (
    "needed", "required", "missing", "pending", "wanted", "requested", "outstanding", "to come", "to follow", "to go (?:in|here)", "to be \\w+ed",
    "to be found", "to be sent", "awaited", "unknown", "lost", "forgotten", "dummy", "coming", "not (?:yet )?(?:found|available|in|here|given|added|checked)",
    "unverified", "unconfirmed", "unchecked", "goes here", "go here", "forthcoming",
)
# What only those who write the text say, of a study too.
EDITORS_WORDS = (
    "req", "req'd", "reqd", "tbc", "tbd", "tba", "tk", "tktk", "todo", "to do", "pls", "plz", "placeholders?", "unsure", "not sure",
    "(?:has|have|had|got|has got|have got) (?:the|that|a copy of|his|her|my) (?:pdf|ref|reference|link|paper|source|study|article|original|details|doi)",
    "can't find", "couldn't find", "cannot find", "can't trace", "(?:where|which|what|who) did (?:we|you|i) (?:get|find|read|take)",
    "where (?:we|i|you) got (?:this|that|it)", "from memory", "details to follow",
)  # fmt: skip
# A question that opens so asks for a source, where a word for a work follows.
QUESTION_OPENERS = (
    "is", "are", "was", "were", "do", "does", "did", "have", "has", "can", "could", "which", "what", "whose", "who", "where", "any", "same", "not sure",
    "or", "maybe", "right", "wrong", "still",
)
# Words that may stand beside these in a remark without brackets, which must hold nothing else.
FILL_WORDS = (
    "an?", "the", "this", "that", "these", "those", "it", "here", "for", "from", "to", "in", "on", "of", "with", "is", "are", "be", "we", "i", "us", "you",
    "our", "your", "my", "some", "any", "more", "all", "both", "above", "below", "later", "now", "again", "soon", "asap", "please", "pls", "plz", "and", "or",
    "before", "publication", "print", "nb", "note", "ed", "better", "good", "proper", "real", "actual", "original", "full", "new", "own", "two", "another",
    "claim", "claims", "sentence", "paragraph", "bit", "statement", "first", "still", "must", "should", "by", "who", "will", "tomorrow", "tonight", "can", "could", "someone", "somebody", "nhs", "nice", "cochrane", "pubmed", "cdc",
)  # fmt: skip
# An entry of a list that says no more than this is still to be written.
BLANK_ENTRIES = (
    "x{2,}", "n/?a", "null", "nan", "undefined", "url", "link", "doi", "missing", "lost", "unknown", "(?:more|others?|rest) to (?:come|follow)", "ditto",
    "same", "deleted", "removed", "tk", "to ?do", "blank", "empty", "title", "author", "journal", "paper", "study", "article", "website", "web ?page",
    "book", "reference", "citation", "source", "quote", "none yet", "\\.{3}", "…", "\\?+", "-{2,}", "_{2,}",
)  # fmt: skip
