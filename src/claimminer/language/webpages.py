"""What web pages call their parts: the words of class names and ids, split at hyphens, underscores and capitals.

A part that bears such a word is left out unless the article's own text is in it.
"""

from __future__ import annotations

__all__ = [
    "BACK_LINKS",
    "FURNITURE",
    "HIDING_WORDS",
    "INLINE_FURNITURE",
    "NO_NOTE_TARGETS",
    "PLACED_ANYWHERE",
    "READING_AIDS",
    "SOURCE_WORDS",
]

# Around the article: what invites, sells, counts, shares, leads elsewhere.
FURNITURE = (
    "share", "sharing", "sharer", "shares", "social", "sociable", "addthis", "addtoany", "sharedaddy", "newsletter", "newsletters",
    "subscribe", "subscription", "subscriber", "signup", "optin", "mailchimp", "related", "relatedposts", "recommended",
    "recommendations", "recirc", "recirculation", "readmore", "cookie", "cookies", "consent", "gdpr", "ccpa", "comment",
    "comments", "commentlist", "respond", "disqus", "breadcrumb", "breadcrumbs", "advert", "adverts", "advertisement",
    "advertising", "ad", "ads", "adslot", "adsbygoogle", "dfp", "outbrain", "taboola", "sponsor", "sponsored", "promo",
    "promos", "promotion", "cta", "donate", "donation", "tags", "taglist", "pagination", "pager", "nav", "navigation", "navbar",
    "subnav", "menu", "toolbar", "masthead", "login", "search", "searchform", "modal", "popup", "lightbox",
    "trending", "popular", "toc", "feedback", "rating", "ratings", "likes", "paywall", "bio", "tooltip",
    "copyright", "colophon", "postnav", "nextprev", "teaser", "teasers", "pullquote", "caption", "credit", "credits",
    "captions", "skiplink", "skiplinks", "printfriendly", "reactions", "poll", "quiz", "ticker", "carousel", "noprint", "hatnote", "alert", "notice",
)  # fmt: skip

# Around single words, within paragraphs and headings.
INLINE_FURNITURE = (
    "editsection",
    "noprint",
    "tooltip",
    "tooltiptext",
    "permalink",
    "anchorjs",
    "headerlink",
    "copybutton",
)

# As these, but an article's sources may stand there: beside the text, below it, folded away.
PLACED_ANYWHERE = (
    "sidebar", "aside", "widget", "widgets", "footer", "foot", "banner", "drawer", "rail", "secondary", "complementary",
)  # fmt: skip

# A block with one of these holds where the article's facts come from.
SOURCE_WORDS = (
    "references", "reference", "reflist", "refs", "footnotes", "footnote", "endnotes", "endnote", "fn", "bibliography",
    "citations", "sources", "biblio", "bibliographic", "referencelist", "sourcelist", "literature",
)  # fmt: skip

# Not shown on the screen.
HIDING_WORDS = (
    "hidden",
    "hide",
    "invisible",
    "d-none",
    "display-none",
    "is-hidden",
    "u-hidden",
    "visually-hidden-focusable",
)

# Said to those who listen instead of look: "opens in a new tab".
READING_AIDS = (
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "screenreader", "sr-text",
    "a11y-hidden", "assistive-text", "element-invisible", "u-visually-hidden", "accessibly-hidden",
)  # fmt: skip

# The whole text of a link from a note back to its mark.
BACK_LINKS = (
    "^", "↑", "↩", "↵", "⏎", "⤴", "⮌", "↥", "jump up", "jump up to", "back", "back to text", "back to article", "return to text",
    "return to article", "return", "go back", "go to text", "a b", "↩ back",
)  # fmt: skip

# A number that leads to one of these is no citation: "Figure <a href="#fig2">2</a>".
NO_NOTE_TARGETS = (
    "fig",
    "tab",
    "box",
    "sec",
    "eq",
    "app",
    "supp",
    "video",
    "panel",
    "chapter",
    "step",
    "page",
    "slide",
    "part",
)
