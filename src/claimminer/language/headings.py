"""Headings known by name, and lines that only look like headings.

All casefolded, without marks, numbering and the colon.
"""

from __future__ import annotations

__all__ = [
    "BIOGRAPHY_HEADINGS",
    "BYLINE_OPENERS",
    "CLOSING_HEADINGS",
    "COLON_LEAD_IN_ENDINGS",
    "KICKERS",
    "LEAD_IN_ENDINGS",
    "STANDARD_HEADINGS",
    "TITLE_LABELS",
]

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
    "correction", "corrections", "external links", "see also", "related links", "related pages", "about the hospital",
    "about the university", "about the company", "how to cite", "how to cite this article", "cite this page", "cite this article",
    "suggested citation", "article information", "publication history", "supplementary material", "supplementary information",
)  # fmt: skip

# Who made the page. What is named there is theirs, and no source.
BIOGRAPHY_HEADINGS = (
    "about the author", "about the authors", "about the writer", "about the editor", "about the reviewer", "about the expert", "about the experts", "about our experts",
    "about our expert", "about me", "about us", "about this author", "about our team", "about our authors", "meet the author", "meet the authors", "meet the team", "meet our experts",
    "author bio", "author bios", "author biography", "author information", "author profile", "author note", "the author", "the authors", "our experts",
)  # fmt: skip

# These, too, end a list of sources wherever they stand alone on their line, with blank lines around them or without.
CLOSING_HEADINGS = (
    "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "funding", "conflicts of interest", "conflict of interest", "competing interests",
    "declaration of interests", "disclosures", "disclosure", "disclaimer", "medical disclaimer", "legal notice", "author contributions", "data availability",
    "media contact", "media contacts", "press contact", "press contacts", "contact us", "how to contact us", "contact details", "forward-looking statements", "notes for editors",
    "leave a comment", "leave a reply",
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
