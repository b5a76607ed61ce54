"""Headings: which open a source section, which are known by name, which lines only look like headings.

All casefolded, without marks, numbering and the colon.
"""

from __future__ import annotations

__all__ = [
    "AMBIGUOUS_SOURCE_HEADINGS",
    "BYLINE_OPENERS",
    "COLON_LEAD_IN_ENDINGS",
    "KICKERS",
    "LEAD_IN_ENDINGS",
    "SOURCE_HEADINGS",
    "STANDARD_HEADINGS",
    "TITLE_LABELS",
    "WEAK_SOURCE_HEADINGS",
]

# What stands under these is where the article's facts come from.
SOURCE_HEADINGS = (
    "sources", "source", "references", "reference", "reference list", "list of references", "bibliography",
    "works cited", "work cited", "literature", "literature cited", "cited literature", "further reading",
    "citations", "sources cited", "references cited", "cited references", "cited sources", "cited works",
    "selected references", "selected bibliography", "selected sources", "key references", "key sources",
    "main references", "article sources", "our sources", "primary sources", "secondary sources",
    "scientific references", "medical references", "scientific sources", "medical sources", "online sources",
    "web sources", "web references", "additional references", "additional sources", "additional reading",
    "suggested reading", "suggested readings", "recommended reading", "further readings",
    "further references", "more reading", "sources and references", "references and sources",
    "sources and further reading", "references and further reading", "references and notes",
    "notes and references", "notes and sources", "sources and notes", "references and resources",
    "sources and resources", "references and bibliography", "references and links", "journal reference",
    "journal references", "story source", "story sources", "study reference", "original source",
    "original sources", "source material", "source materials", "sources used", "sources consulted",
    "works consulted", "references used", "information sources", "sources of information",
    "source of information", "where we got this information", "evidence and sources", "scientific literature",
    "footnotes", "endnotes", "end notes", "foot notes",
)  # fmt: skip

# In a text about food these may head a part of it: they do where prose follows, and more headings after that.
AMBIGUOUS_SOURCE_HEADINGS = ("sources", "source")

# These do so only where something that looks like a reference follows, or nothing at all.
WEAK_SOURCE_HEADINGS = (
    "notes", "note", "citation", "resources", "more information", "for more information",
    "further information", "additional information", "original paper", "original study",
    "original publication", "original article", "publication", "publications", "the study", "the paper",
    "paper", "study", "links", "useful links", "additional resources", "further resources", "full citation",
    "full study", "read the study", "read the paper", "evidence", "doi",
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
