"""What stands among an article's sources and is none: lines about the page, words for an empty list. All casefolded."""

from __future__ import annotations

__all__ = ["BYLINE_LABELS", "MEDIA_LINES", "NOTHING", "NOTHING_OPENERS", "PAGE_CALLS", "PAGE_LINES", "PAGE_PHRASES", "PAGE_VOICE"]

# Lines about the page that stand under its sources without being any.
PAGE_LINES = (
    "last updated", "last reviewed", "last modified", "page last", "updated", "published on", "posted",
    "reviewed by", "medically reviewed", "clinically reviewed", "written by", "edited by", "fact checked",
    "fact-checked", "author:", "©", "copyright", "tags:", "filed under", "note:", "editor's note",
    "correction", "received", "accepted", "submitted", "cite this", "how to cite", "suggested citation",
    "date of issue", "issue date", "issued", "approved by", "endorsed by", "date:", "date published", "date posted", "next update",
    "edit:", "edit 1", "edit 2", "edit 3", "update:", "author's note", "text:", "words:", "illustration", "graphics:", "graphic:", "graphics by", "infographic:", "charts:", "charts by", "maps:", "video:", "audio:", "production:", "producer:", "music:", "music by", "translation:", "translated by",
    "competing interests", "competing interest", "conflict of interest", "conflicts of interest", "author contributions", "authors' contributions", "funding",
    "abbreviations", "current address", "present address", "a previous version", "these authors", "data availability", "ethics",
    "publisher's note", "acknowledgements", "acknowledgments", "provenance", "declarations", "declaration of", "financial disclosure", "corresponding author",
    "reporting by", "additional reporting", "editing by", "reviewed on", "reviewed:", "expires", "valid until", "keywords",
    "status:", "owner:", "created:", "created by", "last edited", "last updated by", "assignee", "version control", "word count", "reading time",
    "love and light", "yours sincerely", "yours faithfully", "best wishes", "kind regards", "warm regards", "stay well", "happy reading",
    "reviewer:", "medical reviewer", "medical editor", "expert reviewer", "clinical reviewer", "next:", "previous:", "prev:", "coming soon:", "coming soon to", "ratified by", "authorised by", "authorized by", "signed off by", "agreed by", "staff news", "next month:", "next week:", "next issue:", "next time:", "coming up:", "date last reviewed", "date reviewed", "published:", "first published",
    "originally published", "visiting hours", "rate this", "views:", "document id", "article id", "page id", "reference number", "until next", "stay healthy", "stay safe",
    "love,", "with love", "with thanks to", "thanks to", "i hope this", "hope this helps", "see you next", "see you in", "cheers,", "take care,", "health topics", "website by", "site by",
    "article history", "current version", "published by", "more info:",
    "papers of particular interest", "papers of special interest", "references of particular interest", "of special interest",
    "of particular interest", "of outstanding interest", "of considerable interest", "of major interest", "of interest", "of importance",
    "of major importance", "of special importance", "recently published papers",
    "need to talk", "music by", "theme music", "hosted by", "presented by", "produced by", "show notes by",
)  # fmt: skip

# A sentence under the sources with one of these speaks to the reader: "We open at 7.30 on Wednesdays."
PAGE_VOICE = ("we", "our", "us", "you", "your", "i", "my", "please")

# Anywhere in a line under the sources that names no work: it is about the page, or tells where its makers are.
PAGE_PHRASES = (
    "©", "(c) ", "printed on", "printed by", "produced by", "published by the", "keep this", "forward to a friend",
    "ext.", "extension", "tel.", "tel:", "telephone", "phone", "switchboard", "fax", "all rights reserved",
    "committed to", "editorial process", "editorial policy", "editorial guidelines", "editorial standards", "editorial team", "sourcing guidelines",
    "next review", "review date", "date of review", "leaflet number", "leaflet no", "version ", "issue date",
    "recycled paper", "large print", "other languages", "other formats", "feedback", "opening hours", "registered in england no", "registered in england:", "registered in england and wales no", "registered in england and wales:",
    "registered in england and wales (", "company registered in", "charity registered in", "ltd, registered in", "limited, registered in", "registered in scotland no", "registered office", "registered charity", "company number", "company no", "date for review", "date produced", "ref no:", "nrv", "daily value", "reference intake", "nutrient reference", "charity number", "charity no", "vat no", "leaflet code",
    "leaflet id", "leaflet ref", "document code", "document control", "crown copyright", "recycled fibre",
)  # fmt: skip

# Under a heading these stand for an empty list, and so does a line that opens with one of the others.
NOTHING = (
    "none", "n/a", "na", "nil", "no sources", "no references", "not available", "not applicable", "see above",
    "see below", "none cited", "none listed", "no sources cited", "no references cited", "no sources listed",
    "link in bio", "links in bio", "in bio", "see bio", "in the comments", "in comments", "in the description", "in the caption",
    "blank", "empty", "unknown", "to view", "expand", "collapse", "show all", "show more", "hide",
)  # fmt: skip
NOTHING_OPENERS = (
    "references available", "references are available", "sources available", "sources are available",
    "a list of references is available", "a list of sources is available", "a full list of references",
    "a full list of sources", "full references are available", "full references available",
    "a reference list is available", "available on request", "available upon request", "click to",
    "click here", "tap to", "no references were", "no sources were", "no sources are", "no references are",
    "references omitted", "sources omitted", "references removed", "references have been removed",
    "this article has no references", "this article cites no sources", "please log in", "log in to",
    "sign in to", "the references for this article are available", "references can be requested",
    "references can be obtained",
)  # fmt: skip

# Buttons that bid the reader do something, on short lines that name no work.
PAGE_CALLS = (
    "book a", "book an", "book your", "request a", "request an", "request your", "find a", "find an", "find us", "find your nearest", "make an appointment",
    "make a donation", "schedule a", "schedule an", "schedule your", "take our", "take the quiz", "take this quiz", "take part in", "start quiz", "start the quiz",
    "add to", "add a comment", "listen to this", "listen to the", "listen now", "watch the", "watch this", "watch now", "watch our", "browse", "help us",
    "report a", "report an", "edit this", "edit on", "advertise with", "view our", "view cart", "view other", "explore our", "explore more", "explore all", "discover our",
    "open in", "open this", "manage your", "manage preferences", "update your", "opt out", "refer a friend", "join us", "get started", "get in touch", "get the app",
    "try our", "try it", "meet our", "meet the team", "see our", "read our", "learn about our", "learn how we", "learn more about", "how we", "want to", "looking for", "any questions", "questions?", "become a member", "start your", "claim your", "save up to", "use code", "pay my", "pay your",
    "switch to", "go back", "return to", "close", "menu", "regenerate", "copy code", "show less", "collapse all", "expand all", "notify me", "remind me", "chat with",
)  # fmt: skip

# A line that opens so tells where pictures and people can be had, and its address leads there.
MEDIA_LINES = (
    "images are", "images available", "images and", "image available", "photos are", "photos available", "photos and", "photographs are", "photographs available", "pictures are",
    "pictures available", "video is", "video available", "videos are", "footage", "b-roll", "high-resolution", "high resolution", "hi-res", "media kit", "press kit", "press pack",
    "for images", "for photos", "for pictures", "for interviews", "for interview requests", "for a copy", "to request", "to arrange", "to interview", "available for interview",
    "spokespeople", "case studies available", "unsubscribe", "view in browser", "view online", "view this email", "manage preferences", "permalink", "short link", "shortlink", "share link",
)  # fmt: skip

# On a line alone these announce who made the page, on the next.
BYLINE_LABELS = (
    "written by", "reviewed by", "medically reviewed by", "clinically reviewed by", "fact checked by", "fact-checked by", "edited by",
    "posted by", "published by", "author", "by", "reviewer", "medical reviewer", "medical editor", "editor", "expert reviewer", "copy edited by",
)  # fmt: skip
