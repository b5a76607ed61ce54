"""Headings of source sections. What says in a sentence where a text comes from stands in ``origins``.

All casefolded, without marks, numbering and the colon.
"""

from __future__ import annotations

__all__ = [
    "AMBIGUOUS_SOURCE_HEADINGS",
    "COUNTS",
    "DOCUMENT_PARTS",
    "EDITORS_NOTES",
    "EVIDENCE_CUES",
    "EVIDENCE_HEADINGS",
    "EVIDENCE_NOUNS",
    "HEADING_PATTERNS",
    "HEADING_WORDS",
    "INNER_LABELS",
    "PAGE_NOUNS",
    "PENDING_SOURCES",
    "PUBLICATION_HEADINGS",
    "SOURCE_BUTTONS",
    "SOURCE_COMPANIONS",
    "SOURCE_HEADINGS",
    "SOURCE_NOUNS",
    "SOURCE_QUALIFIERS",
    "SOURCE_TAILS",
    "TAKEN_FROM",
    "TAKEN_HOW",
    "TAKEN_THINGS",
    "WEAK_SOURCE_HEADINGS",
    "WORK_KINDS",
    "WORK_USES",
]

# A heading of sources is put together: qualifiers, a noun, a tail, and more of the same behind "and" or a stroke
# ("Selected references", "Sources and further reading", "References cited in this article").
SOURCE_NOUNS = (
    "sources", "source", "references", "reference", "reference list", "list of references", "citations",
    "list of citations", "bibliography", "works cited", "work cited", "works consulted", "literature",
    "footnotes", "foot notes", "endnotes", "end notes", "further reading", "further readings",
    "suggested reading", "suggested readings", "recommended reading", "additional reading", "more reading",
    "source material", "source materials", "journal reference", "journal references", "story source",
    "story sources", "list of sources", "source list", "table of references", "bibliographic information",
    "bibliographic details", "bibliographic data", "publication details", "publication information",
    "source information", "source note", "source notes", "refs", "ref", "reading list", "evidence base",
    "literature list", "list of literature", "notes on sources", "note on sources", "a note on sources",
    "note on the sources", "a note on the sources", "about the sources", "about our sources", "quoted studies",
    "studies used", "studies cited", "studies quoted", "works quoted", "papers used", "papers quoted", "key papers",
    "key studies", "publications cited", "works referenced", "studies referenced", "sourcing", "works", "cited",
    "cited here", "scientific basis", "underlying research", "underlying studies", "list of works cited",
    "list of studies", "sources of data", "data sources", "sources of evidence", "source documents",
    "reference material", "reference materials", "background reading", "background sources", "source text",
    "webography", "bibliographical notes", "bibliographical note", "bibliographic references", "bibliographic notes", "citation list",
    "recommended readings", "readings and references", "suggestions for further reading", "reference notes", "reference sources", "reference articles",
    "literature references", "literature used", "table of sources", "index of sources", "lit", "biblio", "sourcing information",
    "supporting literature", "supporting references", "supporting studies", "selected reading", "selected readings",
    "publication reference", "source publication",
    # the same word where the page's frame is in another language
    "quellen", "quelle", "quellenangaben", "quellenverzeichnis", "literatur", "literaturverzeichnis", "literaturangaben", "références",
    "références bibliographiques", "bibliographie", "fuentes", "referencias", "referencias bibliográficas", "bibliografía",
    "bibliografia", "bronnen", "literatuur", "källor", "referenser", "kilder", "referanser", "fonti", "riferimenti", "riferimenti bibliografici",
    "referências", "fontes", "źródła", "bibliografia i źródła", "lähteet", "zdroje", "kaynaklar", "kaynakça", "источники", "литература",
    "参考文献", "出典", "资料来源", "참고문헌",
)  # fmt: skip
COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
SOURCE_QUALIFIERS = (
    "our", "the", "all", "article", "story", "page", "reviewed", "selected", "select", "key", "main", "cited",
    "scientific", "medical", "clinical", "academic", "research", "study", "online", "web", "internet",
    "additional", "further", "other", "more", "primary", "secondary", "original", "external", "trusted",
    "general", "full", "complete", "numbered", "annotated", "recommended", "suggested", "peer-reviewed",
    "important", "official", "information", "data", "evidence", "guideline", "guidelines and",
    "my", "editorial", "chapter", "episode", "podcast", "show", "script", "video", "slide", "lecture", "map", "poster", "infographic",
    "course", "required", *COUNTS, "supporting", "background", "professional", "reliable", "peer reviewed", "abbreviated", "abridged", "short",
    "partial", "working", "nerdy", "text", "news", "in-text", "content", "factual", "statistical", "footnoted", "fact-check", "fact check", "fact-checking", "acknowledged", "book",
    "blog", "report", "print", "health", "expert",
    "bibliographic", "formal", "published", "field", "panel", "exhibit", "gallery", "review", "leaflet", "website", "recent", "listed", "credible", "verified",
    "apa", "mla", "ama", "harvard", "chicago", "vancouver", "apa-style", "mla-style", "ama-style", "harvard-style", "chicago-style", "vancouver-style",
)  # fmt: skip
SOURCE_TAILS = (
    "used", "cited", "consulted", "reviewed", "quoted", "mentioned", "used here", "cited here", "list", "section",
    "below", "of information", "of data", "of the data", "of figures", "of statistics", "of facts", "and links", "for further reading", "this week", "this month", "this time",
    "for professionals", "for parents", "for patients", "for readers", "for health professionals",
    "for clinicians", "for parents and professionals", "for patients and professionals",
    "checked", "we checked", "i checked", "referenced", "discussed", "tabled", "include", "included", "we used", "i used", "we read", "we consulted", "in progress",
    "in brief", "at a glance", "to date", "and consulted", "of information used", "by chapter", "by topic", "on file", "in full", "and thanks",
    "url", "urls", "link", "links", "title", "in order of appearance", "in alphabetical order", "available online", "for the curious", "for nerds", "for the nerds",
    "apa", "apa style", "apa format", "in apa style", "in apa format", "harvard style", "in harvard style", "mla format", "in mla format", "ama format", "in ama style",
    "vancouver style", "in vancouver style", "chicago style", "in chicago style",
)  # fmt: skip
# What the sources are said to be of: "Sources used in this leaflet", "Evidence for this page".
PAGE_NOUNS = (
    "article", "page", "story", "leaflet", "post", "guide", "fact sheet", "factsheet", "issue", "column", "text",
    "piece", "review", "newsletter", "section", "edition", "report", "episode", "answer", "handout", "booklet",
    "summary", "release", "news release", "press release", "blog", "blog post", "topic", "chapter", "brochure",
    "document", "website", "site", "information", "advice", "feature", "interview", "card", "sheet",
    "video", "talk", "podcast", "show", "lecture", "presentation", "poster", "thread", "lesson", "quiz", "infographic", "recipe", "zine",
)  # fmt: skip
# Works by their kind head a list of sources where it says what was done with them: "Papers discussed".
WORK_KINDS = (
    "studies", "papers", "articles", "books", "documents", "guidelines", "texts", "materials", "material", "authorities",
    "publications", "reports", "research", "research articles", "journal articles", "trials", "reviews", "works", "evidence", "literature",
    "books and articles", "books and papers", "articles and books", "clinical guidelines", "resources", "websites", "books and websites",
    "websites and books", "books and resources", "books and podcasts",
)  # fmt: skip
WORK_USES = (
    "used", "cited", "consulted", "referenced", "discussed", "mentioned", "quoted", "reviewed", "tabled", "read", "we read",
    "i read", "we used", "i used", "we looked at", "we cite", "we consulted", "referred to", "drawn on", "examined", "considered", "assessed", "appraised", "searched", "followed", "relied on", "leaned on", "we relied on", "we followed",
    "we considered", "we checked", "we drew on", "i leaned on", "i relied on", "i checked",
    "i love", "we love", "i recommend", "we recommend", "i trust", "we trust", "that helped", "behind this", "worth reading",
)  # fmt: skip
# Buttons that open the list, before its name: "Show references".
SOURCE_BUTTONS = ("view", "show", "hide", "see", "expand", "open", "view all", "show all", "hide all", "see all", "see our", "view our")
# Parts of a document, before its name: "Appendix A: Sources".
DOCUMENT_PARTS = ("appendix", "annex", "part", "section", "chapter", "step", "box", "transparency", "fact-check", "fact check", "panel", "slide", "page", "sheet", "screen", "unit", "module", "week", "lesson")
EVIDENCE_NOUNS = ("evidence", "science", "research", "studies", "facts", "data", "basis")

# These join a noun of sources ("Notes and references", "Sources and resources"), and open no section alone.
SOURCE_COMPANIONS = (
    "notes", "links", "resources", "further information", "more information", "further resources",
    "additional resources", "acknowledgements", "acknowledgments", "credits", "evidence", "methods",
    "useful links", "learn more", "attributions", "attribution", "thanks", "funding", "acknowledgement",
    "acknowledgment", "authors", "authorship", "footnotes and", "credit", "reading", "more", "contact",
    "useful websites", "websites", "method", "useful information", "consulted",
    "data", "fact-checking", "fact checking", "fact-check", "fact checks", "further info", "more info", "info", "further details", "details", "photos", "images", "disclaimer", "disclosure", "methodology", "disclosures", "footnote", "abbreviations", "research",
)  # fmt: skip

# Headings of sources that say it in another way.
SOURCE_HEADINGS = (
    "cited literature", "literature cited", "references cited", "cited references", "cited sources",
    "cited works", "sources cited", "information sources", "scientific literature",
    "where we got this information", "where we got this", "where we got this from", "where this comes from",
    "where this information comes from", "where does this information come from", "where does this come from",
    "where did this information come from", "where did we get this", "where our information comes from",
    "where the facts come from", "where these facts come from", "where the figures come from",
    "where these figures come from", "where the numbers come from", "where the information comes from",
    "where we get our information", "how we know this", "how do we know", "how do we know this",
    "how we know", "what this article is based on", "what this leaflet is based on", "what we read",
    "what this is based on", "what this page is based on", "what we used", "what i read", "where i got this",
    "where i got this from", "where we found this", "where i found this", "where all this comes from",
    "where all this came from", "where it comes from", "where it all comes from", "who says", "the evidence base",
    "research behind this", "the research behind this", "science behind this", "the studies", "read the studies",
    "compiled from", "drawn from", "taken from", "prepared from", "developed from", "we used", "this draws on",
    "text based on", "content based on", "content adapted from", "our information comes from", "who says so", "says who", "evidence used",
    "based on", "adapted from", "research cited", "studies cited", "studies mentioned", "papers cited",
    "papers mentioned", "read the research", "this article is based on", "this leaflet is based on",
    "this page is based on", "this story is based on", "reprinted from", "our evidence",
    "what we looked at", "what we based this on", "answers checked against", "the receipts", "receipts", "cited in evidence",
    "for further reading", "in the literature", "text sources", "where to start reading", "where to read more", "how we sourced this article", "how we sourced this",
)  # fmt: skip

# What was taken, how, and the little word before whom it was taken from: "With information from:".
TAKEN_THINGS = (
    "information", "info", "material", "materials", "content", "text", "data", "facts", "figures", "facts and figures", "statistics",
    "reporting", "excerpt", "extract", "numbers", "story", "article", "research", "work", "evidence", "advice", "recommendations",
)  # fmt: skip
TAKEN_HOW = (
    "adapted", "taken", "compiled", "condensed", "abridged", "drawn", "prepared", "developed", "translated", "excerpted",
    "extracted", "quoted", "reprinted", "reproduced", "provided", "summarised", "summarized", "written", "produced", "checked",
    "fact-checked", "fact checked", "verified", "reviewed", "sourced", "supplied", "collected", "gathered", "gleaned", "borrowed", "copied",
    "obtained", "pieced together", "put together",
)  # fmt: skip
TAKEN_FROM = ("from", "using", "against", "with", "with help from", "with reference to", "with permission from", "on the basis of")

# Questions and their statements: "Where do these numbers come from?", "What is this leaflet based on?"; tokens are
# classes of ``HEADING_WORDS``, "?" after them that they may be left out.
HEADING_WORDS: dict[str, tuple[str, ...]] = {
    "WE": ("we", "i", "you", "our team", "the author", "the editors"),
    "DO": ("do", "does", "did"),
    "FROM": ("from",),
    "IS": ("is", "are", "was", "were"),
    "THESE": ("this", "these", "our", "the", "my", "all this", "all these"),
    "FACTS": ("information", "facts", "figures", "numbers", "data", "statistics", "advice", "claims", "evidence", "answers"),
    "PAGE": (),  # ``PAGE_NOUNS``
    "COME": ("come", "comes", "came", "is taken", "are taken"),
    "ASKED": ("asked", "ask", "asking", "asks", "wondering", "curious", "interested", "are asking", "wants them", "want them", "wanted them", "wanted"),
    "GET": ("get", "got", "find", "found", "take", "took"),
    "USE": ("use", "used", "read", "consult", "consulted", "look at", "looked at", "rely on", "relied on", "check", "checked"),
    "MADE": ("made", "written", "produced", "researched", "sourced", "checked", "reviewed", "put together", "compiled"),
}  # fmt: skip
HEADING_PATTERNS = (
    "where DO? WE GET THESE? FACTS? FROM?",
    "where DO? THESE FACTS COME from",
    "where THESE? FACTS COME from",
    "where DO? THESE? PAGE COME from",
    "what FACTS IS? THESE based on",
    "what IS? this PAGE IS? based on",
    "THESE? PAGE IS? (?:based on|drawn from|taken from)",
    "THESE? FACTS IS? (?:based on|drawn from|taken from)",
    "what IS? THESE FACTS IS? based on",
    "what THESE? FACTS? DO WE USE",
    "(?:what|which) sources DO? WE USE",
    "what IS? THESE? sources",
    "what THESE FACTS IS? based on",
    "what WE USE",
    "WE (?:used|consulted|read|checked|looked at|drew on|relied on) (?:the following|these|this)(?: (?:sources|papers|studies))?",
    "what WE USE (?:for|in|to write|to make|to check) this PAGE",
    "what WE IS? based THESE on",
    "how DO? WE know (?:this|that|it)",
    "how WE MADE this PAGE",
    "how this PAGE IS MADE",
    "how IS this PAGE MADE",
    "(?:sources|references) (?:for|on) ANY ANY?",
    r"(?:sources|references|links|receipts|citations),? (?:since|because|as|if|for) (?:[\w'’-]+\s){0,3} ASKED",
)  # fmt: skip

# In a text about food these may head a part of it: they do where prose follows, and more headings after that.
AMBIGUOUS_SOURCE_HEADINGS = (
    "sources", "source", "main sources", "key sources", "primary sources", "secondary sources", "other sources",
    "additional sources", "important sources", "general sources", "further sources", "more sources",
)  # fmt: skip

# These do so only where something that looks like a reference follows, or nothing at all.
WEAK_SOURCE_HEADINGS = (
    "notes", "note", "citation", "resources", "more information", "for more information",
    "further information", "additional information", "original paper", "original study", "original research",
    "original publication", "original article", "publication", "publications",
    "the study", "the paper", "the research", "paper", "study", "research", "research paper", "reports",
    "links", "useful links", "additional resources", "further resources", "full citation",
    "full study", "read the study", "read the paper", "evidence", "doi", "pmid", "journal",
    "cited research", "studies", "papers", "the papers", "full text", "full paper", "full article", "reported in",
    "first published in", "appeared in", "the publication", "journal paper", "the journal", "article reference", "learn more", "paper title", "article doi", "related journal article",
    "study details", "journal article", "see also", "cf", "read the full paper", "see", "published in", "published paper", "reference article",
    "read more about this research", "read more about the study", "read the original study", "read the original paper",
    "read the original research", "read the full study", "read the full paper", "read the science", "read more", "full article at",
    "original", "original text", "originally published in", "originally published as", "first published as", "published as",
    "link to study", "link to the study", "link to paper", "link to the paper", "link to research", "link to full study", "study link",
    "links to studies", "links to sources", "links to the research", "links to the science", "link to the science", "links to science", "link to the research", "journal information", "journal link", "journal citation",
    "journal source", "study citation", "paper details", "paper reference", "paper cited", "via", "after", "see", "from", "bookshelf", "books",
    "dig deeper", "go deeper", "explore the research", "show notes", "readings", "reading", "required reading", "course readings",
    "to read", "recommended", "more info", "guidelines", "guideline", "systematic reviews", "credits", "attribution", "attributions",
    "mentioned in this episode", "mentioned in the episode", "mentioned on the show", "discussed in this episode", "resources used", "resources cited", "article resources", "chapter notes", "notes to the text", "notes on the text", "for more reading",
)  # fmt: skip

# Under these a press release names its paper, among much else.
EDITORS_NOTES = (
    "notes to editors", "note to editors", "notes for editors", "note for editors", "notes to editor", "notes for journalists",
    "notes to journalists", "editor's notes", "editors' notes", "additional notes", "background notes", "notes for news editors",
)  # fmt: skip

# These say what a text rests on: names of institutions count as references under them, too.
EVIDENCE_HEADINGS = (
    "evidence", "the evidence", "the science", "the science behind this", "the research", "the research behind this", "the studies", "proof", "backing",
    "backed by", "basis", "supporting evidence", "supporting research", "supporting documents", "clinical evidence", "scientific evidence",
    "evidence and guidance", "guidance and evidence", "guidance", "national guidance", "clinical guidance", "guidance used", "evidence and guidelines", "guidelines and evidence",
    "about the evidence", "about this information", "about this leaflet", "about this page", "about this article", "about this guide",
    "about this factsheet", "about this fact sheet", "further study", "authorities", "primary research", "webliography", "the fine print",
    "the papers", "the paper", "papers", "studies", "publications", "guidelines", "reports", "literature search",
    "figures", "statistics", "stats", "data", "reviewed evidence", "evidence reviewed", "provenance",
)  # fmt: skip

# A heading of any wording that holds one of these speaks of what the text rests on, where nothing but works follows.
EVIDENCE_CUES = (
    "proof", "prove", "evidence", "science", "scientific", "study", "studies", "papers", "paper", "know", "facts", "figures", "numbers", "research",
    "guideline", "guidelines", "guidance", "documents", "consulted", "checked", "checks", "sceptics", "skeptics", "sceptical", "homework", "working",
    "workings", "basis", "rests", "based", "claims", "believe", "library", "literature", "works", "whom", "trials", "statistics", "stats", "data", "credits",
    "background", "cite", "cited", "verify", "trust", "nerds", "nerd", "nerdy", "geeks", "curious", "receipts", "source", "sources", "reference",
    "references", "backed", "books", "reports", "citations", "relied", "leaned", "says", "underpins", "behind", "drew", "comes",
)  # fmt: skip

# These take a journal and a date for a reference: "Published in: Journal of Walking, 5 September 2019".
PUBLICATION_HEADINGS = (
    "original paper", "original study", "original research", "original article", "original publication", "journal", "paper", "study",
    "publication", "published in", "first published in", "originally published in", "reported in", "appeared in", "journal paper",
    "read the original paper", "read the study", "read the paper", "full study", "full paper", "journal article", "journal information", "citation",
)  # fmt: skip

# Weak headings of one word that may also stand behind other words of a line: "Text: Jane Roe. After: J Walk 2017;4:12".
INNER_LABELS = ("After", "See", "Paper", "Citation", "Figures", "Data", "Statistics")

# After "Sources:" these stand for a list that is still to come, or that there is none.
PENDING_SOURCES = (
    "tbc", "tbd", "tba", "tk", "to come", "to follow", "to be added", "to be confirmed", "to be inserted",
    "to be provided", "to be supplied", "to be completed", "to be determined", "to be announced",
    "coming soon", "pending", "n/a", "none", "nil", "not available", "not applicable", "xxx", "xx", "xxxx",
    "available on request", "available upon request", "???", "??", "?", "…", "...", "-", "–", "—", "todo", "null", "undefined", "nan",
    "available soon", "forthcoming", "link", "url", "doi", "awaiting", "needed", "missing", "to be supplied", "in preparation",
    "see comments", "see the comments", "in comments", "in the comments", "in the first comment", "see first comment", "in bio", "link in bio",
    "links in bio", "see bio", "in the description", "see description", "in the caption", "see our website", "see the website", "see website", "on our website", "on the website", "at our website", "see online",
    "see our site", "on our site", "see our app", "in our app", "see the online version", "see online version", "in the online version",
    "available on our website", "available on the website", "available online", "on request", "upon request", "see the web version",
    "under construction", "not yet available", "to be advised", "unknown", "not known", "not given", "not stated", "unavailable", "anonymous",
)  # fmt: skip
