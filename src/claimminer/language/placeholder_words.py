"""Word classes of unfinished text, of which ``placeholders`` makes its templates.

Each entry is a regular expression over casefolded words; a space stands for one or more.
"""

from __future__ import annotations

__all__ = ["WORDS"]

WORDS: dict[str, tuple[str, ...]] = {
    # what the writer is told to do
    "VERB": (
        "insert", "add", "include", "provide", "cite", "attach", "enter", "paste", "put", "list", "supply",
        "place", "type", "fill in", "give", "complete", "replace with", "click to add", "need", "needs",
        "requires", "todo", "todo add", "todo insert", "todo cite", "find", "check", "verify", "confirm", "get",
        "look up", "double check", "missing", "no",
    ),
    "DO": (
        "insert", "add", "include", "provide", "cite", "attach", "enter", "paste", "put", "list", "supply",
    ),
    # what is missing
    "NOUN": (
        "sources?", "references?", "refs?", "citations?", "cites?", "hyperlinks?", "links?", "urls?",
        "dois?", "pmids?", "bibliography", "footnotes?", "endnotes?", "works cited", "cit", "cits", "srcs?", "reference lists?",
        "source lists?", "lists? of (?:references|sources)",
    ),
    # what may be missing too, once a verb says so
    "THING": (
        "stud(?:y|ies)", "papers?", "articles?", "journals?", "authors?", "experts?", "publications?",
        "evidence", "research", "reviews?", "trials?", "meta analys[ie]s", "guidelines?",
    ),
    # who or what a name would be put for
    "ROLE": (
        "authors?", "experts?", "journals?", "stud(?:y|ies)", "researchers?", "doctors?", "doctor s",
        "universit(?:y|ies)", "institutions?", "organi[sz]ations?", "hospitals?", "publications?",
        "publishers?", "scientists?", "sources?", "papers?", "articles?", "trials?", "guidelines?",
    ),
    # what is asked for beside a name
    "QUOTE": ("names?", "quotes?", "quotations?", "statistics?", "stats?"),
    # words between verb and noun
    "FILL": (
        "an?", "the", "your", "our", "any", "some", "more", "all", "this", "these", "relevant", "reliable",
        "credible", "reputable", "scientific", "peer reviewed", "supporting", "appropriate", "proper",
        "full", "actual", "real", "correct", "further", "additional", "primary", "secondary", "original",
        "academic", "medical", "clinical", "nice", "cochrane", "pubmed", "who", "nhs", "cdc", "fda", "medrs", "better", "non primary", "third party", "independent", "unreliable",
        "list of", "list", "names? of", "links?", "to", "from", "for", "and", "or", "study", "journal",
        "research", "article", "paper", "apa", "mla", "ama", "vancouver", "harvard", "style", "in text",
        "specific", "numbered", "name", r"\d{1,2}", "at", "least", "one", "two", "three", "four", "five",
        "several", "trusted", "valid", "current", "recent", "working", "missing", "new", "used",
    ),
    # parts of a reference
    "PART": (
        "years?", "authors?", "author names?", "journals?", "journal names?", "volumes?", "issues?", "pages?",
        "page numbers?", "page ranges?", "volume numbers?", "issue numbers?", "place of publication", "titles?", "publishers?", "doi", "access date", "date accessed", "year of publication",
    ),
    # what is said of the missing thing
    "STATE": (
        "needed", "required", "missing", "pending", "wanted", "tbc", "tbd", "tba", "tk", "to come",
        "to follow",
        "to be (?:added|confirmed|inserted|provided|supplied|completed|determined|included|announced|verified|checked|sourced|found"
        "|updated|finali[sz]ed|compiled|advised|assigned)",
        "(?:coming|available) soon", "coming", "forthcoming", "outstanding", "not found", "under construction", "in preparation", "in progress", "go(?:es)? here", "will go here", "come here", "here", r"\?", "placeholders?", "not provided yet",
        "x{3,}",
    ),
    # how such an instruction ends
    "TAIL": (
        "here", "below", "later", "now", "please", "if applicable", "if available", "as needed",
        "as appropriate", "needed", "required", r"\?", "when available", "before publication", "given",
        "provided", "found", "numbers?", r"\d{1,2}", "#", "x{1,4}", "s", "soon", "above", "again", "throughout", "for this", "etc",
        "pls", "plz", "asap", "this",
    ),
    "JOIN": (
        "for", "in", "to", "from", "about", "on", "supporting", "that", "here", "below", "if", "as", "with",
        "later", "by", "before", "until", "when", "after",
    ),
    "WHO": ("who", "by whom", "according to whom", "which", "where is this from", "says who"),
    "PLEASE": (
        "please", "editors?", "editor s", "notes?", "to do", "todo", "fixme", "your", "our", "au", "aq", "query",
        "authors?", "authors? to", "writer", "reviewer", "we", "i", "ed", "ed note", "notes? to (?:self|editors?|authors?|ed)",
        r"(?:aq|au|q)\d{1,2}", r"[a-z]{2}\d{1,2}", "en", "comments?", r"reviewer \d", "editor s notes?", "remember to", "don t forget to", "need to", "needs to", "still need to", "must", "tbc", "still",
    ),
    "REFS": ("sources?", "references?", "refs?", "citations?", "cites?"),
    "COME": ("come",),
    "WHERE": ("is", "s", "was", "did", "does"),
    "ASK": ("do", "does", "is", "are", "have", "got", "any"),
    "LOOK": ("find", "check", "verify", "confirm", "get", "look up", "double check", "need", "needs"),
    "WHICH": ("which", "what", "whose"),
    "ANY": (r"[\w?#]+",),
    # references by the words that hardly mean anything else
    "REFNOUN": (
        "refs?", "references?", "citations?", "cites?", "hyperlinks?", "links?", "urls?", "dois?", "pmids?",
    ),
    # what a good source is said to be, where none is given
    "QUALITY": (
        "relevant", "reliable", "credible", "reputable", "scientific", "peer reviewed", "supporting", "appropriate",
        "trusted", "specific", "authoritative", "academic", "scholarly", "or",
    ),
    "BLANK": ("x{1,4}", "_+", r"\?", r"\#", "tbc", "tbd", "tba", "tk", "link", "url", "doi", "add", "insert", "here"),
    "MIX": (
        "an?", "the", "your", "our", "any", "all", "this", "these", "full", "complete", "further", "additional", "relevant",
        "actual", "real", "final", "for", "from", "and", "or", "list of", "list", "to", "with", "by", "on", "in", "is", "are",
        "still", "yet", "not", "here", "below", "above", "please", "soon", "later", "asap", "section", "numbers?", "details",
        "stud(?:y|ies)", "papers?", "articles?", "journals?", "authors?", "refs?", "references?", "citations?", "links?",
    ),
    # promises, with the helping verb before
    "WILL": (
        "will be", "will", "are to be", "is to be", "to be", "shall be", "are being", "is being", "still to be", "have yet to be",
        "yet to be", "have to be", "need to be", "needs to be",
    ),
    "DONE": (
        "added", "inserted", "provided", "supplied", "completed", "confirmed", "updated", "finali[sz]ed", "compiled", "included",
        "listed", "announced", "posted", "uploaded", "made available", "given", "follow", "checked", "verified", "available",
    ),
    "REMARK": (r"[a-z]{2}\d{1,2}", "comments?", r"reviewer \d", "editor s notes?", "ed", "ed note", "editors?", "notes?", r"(?:aq|au|q)\d{0,2}", "todo", "fixme", "tbc", "tbd", "tk"),
    "EDITOR": ("authors?", "clients?", "editors?", "writers?", "reviewers?", "team", "experts?", "dr"),
    "AUTHORS": ("authors?", "author names?", "names?"),
    "SEEK": (
        "awaiting", "waiting for", "chasing", "looking for", "still looking for",
        "(?:can t|cannot|can not|could not|couldn t|have not|haven t|did not|didn t) (?:find|found|trace|locate|get|got|verify|confirm)",
    ),
    "SHALL": ("i ll", "we ll", "i will", "we will", "will"),
    "FAULT": (
        "dubious discuss", "need quotation to verify", "unverified", "verification needed", "failed verification", "not in citation given", r"self published source \?", r"original research \?",
    ),
    "UNDATED": ("page numbers?", "access date", "date accessed", "date of access", "publication date", "year of publication"),
    "SEE": ("see", "cf", "eg", "e g"),
    "AND": ("and", "or", "with"),
    "OWN": ("s",),
    "FIELD": ("names?", "titles?", "quotes?", "affiliations?", "credentials?"),
    "DATE": ("years?", "dates?", "yyyy", "20xx", "n d"),
}  # fmt: skip
