"""Headings: which open a source section, which are known by name, which lines only look like headings.

All casefolded, without marks, numbering and the colon.
"""

from __future__ import annotations

__all__ = [
    "AMBIGUOUS_SOURCE_HEADINGS",
    "BYLINE_OPENERS",
    "COLON_LEAD_IN_ENDINGS",
    "EVIDENCE_NOUNS",
    "KICKERS",
    "LEAD_IN_ENDINGS",
    "ORIGIN_OPENERS",
    "PAGE_NOUNS",
    "PENDING_SOURCES",
    "SOURCE_COMPANIONS",
    "SOURCE_HEADINGS",
    "SOURCE_NOUNS",
    "SOURCE_QUALIFIERS",
    "SOURCE_TAILS",
    "STANDARD_HEADINGS",
    "TITLE_LABELS",
    "WEAK_SOURCE_HEADINGS",
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
)  # fmt: skip
SOURCE_QUALIFIERS = (
    "our", "the", "all", "article", "story", "page", "reviewed", "selected", "select", "key", "main", "cited",
    "scientific", "medical", "clinical", "academic", "research", "study", "online", "web", "internet",
    "additional", "further", "other", "more", "primary", "secondary", "original", "external", "trusted",
    "general", "full", "complete", "numbered", "annotated", "recommended", "suggested", "peer-reviewed",
    "important", "official", "information", "data", "evidence", "guideline", "guidelines and",
)  # fmt: skip
SOURCE_TAILS = (
    "used", "cited", "consulted", "reviewed", "quoted", "mentioned", "used here", "cited here", "list", "section",
    "below", "of information", "and links", "for further reading", "this week", "this month", "this time",
    "for professionals", "for parents", "for patients", "for readers", "for health professionals",
    "for clinicians", "for parents and professionals", "for patients and professionals",
)  # fmt: skip
# What the sources are said to be of: "Sources used in this leaflet", "Evidence for this page".
PAGE_NOUNS = (
    "article", "page", "story", "leaflet", "post", "guide", "fact sheet", "factsheet", "issue", "column", "text",
    "piece", "review", "newsletter", "section", "edition", "report", "episode", "answer", "handout", "booklet",
    "summary", "release", "news release", "press release", "blog", "blog post", "topic", "chapter", "brochure",
    "document", "website", "site", "information", "advice", "feature", "interview", "card", "sheet",
)  # fmt: skip
EVIDENCE_NOUNS = ("evidence", "science", "research", "studies", "facts", "data", "basis")

# These join a noun of sources ("Notes and references", "Sources and resources"), and open no section alone.
SOURCE_COMPANIONS = (
    "notes", "links", "resources", "further information", "more information", "further resources",
    "additional resources", "acknowledgements", "acknowledgments", "credits", "evidence", "methods",
    "useful links", "learn more", "attributions", "attribution", "thanks", "funding", "acknowledgement",
    "acknowledgment", "authors", "authorship", "footnotes and", "credit", "reading", "more", "contact",
    "data", "photos", "images", "disclaimer", "disclosure", "methodology", "disclosures", "footnote", "abbreviations", "research",
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
    "study details", "journal article", "published in", "published paper", "reference article",
)  # fmt: skip

# A paragraph of its own that opens so and names somebody says where its facts come from, without a heading.
ORIGIN_OPENERS = (
    "adapted from", "adapted by permission from", "adapted with permission from", "reprinted from",
    "reprinted with permission from", "compiled from", "drawn from", "prepared from", "developed from",
    "text adapted from", "content adapted from", "text based on", "content based on", "reproduced from",
    "abridged from", "condensed from", "translated from", "summarised from", "summarized from", "excerpted from", "provided by",
    "materials provided by", "material provided by", "information provided by", "story provided by",
    "this article is adapted from", "this article was adapted from", "this article has been adapted from",
    "this article is based on", "this article was based on", "this article draws on",
    "this story is adapted from", "this story was adapted from", "this story is based on",
    "this story has been adapted from", "this story is reprinted from", "the above story is based on",
    "the above post is reprinted from", "this release is based on", "this leaflet is based on",
    "this leaflet was adapted from", "this page is based on", "this page was adapted from",
    "this guide is based on", "this text is based on", "this summary is based on", "this post is based on",
    "this information is based on", "this information comes from", "this information was taken from",
    "this information is taken from", "information in this leaflet comes from",
    "the information in this leaflet comes from", "the information in this leaflet is based on",
    "the information on this page is based on", "the information on this page comes from",
    "the information in this article is based on", "the information in this article comes from",
)  # fmt: skip

# After "Sources:" these stand for a list that is still to come, or that there is none.
PENDING_SOURCES = (
    "tbc", "tbd", "tba", "tk", "to come", "to follow", "to be added", "to be confirmed", "to be inserted",
    "to be provided", "to be supplied", "to be completed", "to be determined", "to be announced",
    "coming soon", "pending", "n/a", "none", "nil", "not available", "not applicable", "xxx", "xx", "xxxx",
    "available on request", "available upon request", "???", "??", "?", "…", "...", "-", "–", "—", "todo",
)  # fmt: skip

# Headings known by name: they need no blank line around them, and end a list of sources.
STANDARD_HEADINGS = (
    "abstract", "summary", "background", "introduction", "overview", "objective", "objectives", "aim", "aims",
    "methods", "materials and methods", "results", "findings", "discussion", "conclusion", "conclusions",
    "limitations", "implications", "key points", "key takeaways", "key facts", "takeaway", "the takeaway",
    "the bottom line", "bottom line", "in short", "at a glance", "highlights", "symptoms",
    "signs and symptoms", "causes", "risk factors", "causes and risk factors", "diagnosis", "treatment",
    "treatments", "treatment options", "prevention", "complications", "prognosis", "outlook", "side effects",
    "possible side effects", "dosage", "warnings", "precautions", "interactions", "self-care",
    "when to see a doctor", "when to seek help", "when to get help", "frequently asked questions", "faq",
    "faqs", "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "funding",
    "conflicts of interest", "conflict of interest", "competing interests", "declaration of interests",
    "disclosures", "disclosure", "author contributions", "data availability", "data availability statement",
    "ethics statement", "about the author", "about the authors", "about us", "about the study",
    "about the journal", "author information", "author bio", "authors", "contact", "contacts", "contact us",
    "media contact", "press contact", "notes to editors", "note to editors", "notes for editors", "glossary",
    "appendix", "abbreviations", "disclaimer", "medical disclaimer", "legal notice", "editor's note",
    "correction", "corrections",
)  # fmt: skip

# Labels before a title, with their colon: no part of the title as others would quote it.
TITLE_LABELS = (
    "news article", "news", "article", "article title", "title", "headline", "press release", "news release",
    "media release", "blog", "blog post", "health news", "feature", "feature article", "opinion", "review",
    "review article", "research article", "original article", "patient leaflet", "patient information",
    "patient information leaflet", "leaflet", "fact sheet", "factsheet", "for immediate release", "topic",
    "subject", "research news", "science news",
)  # fmt: skip

# Lines above a title that name the page's part and are no title themselves.
KICKERS = (
    "health", "science", "wellness", "lifestyle", "medicine", "research", "nutrition", "mental health", "medical news",
    "breaking news", "health and wellness", "health & wellness", "life", "world", "explainer", "analysis", "fitness",
)  # fmt: skip

# Short lines that begin so are about the article, and head nothing.
BYLINE_OPENERS = (
    "by ", "written by", "reviewed by", "medically reviewed", "fact checked", "fact-checked", "edited by",
    "author:", "authors:", "published", "updated", "last updated", "last reviewed", "posted", "date:",
    "reviewed:", "created:", "reading time", "estimated reading", "for immediate release", "embargoed",
    "contact:", "media contact:", "tel:", "phone:", "email:", "keywords:", "doi:", "doi ", "http", "www.",
    "isbn", "issn", "pmid",
)  # fmt: skip

# A line that ends in one of these breaks off before a list; it is neither title nor heading.
LEAD_IN_ENDINGS = (
    "include", "includes", "including", "included", "are", "were", "was", "be", "following", "follows", "as", "by", "from",
    "that", "if", "or", "and", "may", "can", "should", "the", "a", "an", "your", "their", "its", "who", "which", "than",
    "because", "between", "into", "will", "must", "such", "namely",
)  # fmt: skip

# With a colon after them, these lead in as well.
COLON_LEAD_IN_ENDINGS = (
    "is", "ask", "asks", "to", "of", "for", "with", "you", "these", "this", "have", "has", "help", "helps", "cause",
    "causes", "contain", "contains", "need", "needs", "do", "try", "when", "said", "says", "added", "adds", "explained",
    "explains", "concluded", "example", "instance", "about", "on", "in", "at", "like", "always", "also", "not", "wrote",
)  # fmt: skip
