"""Words around citation markers: what makes a number, a year or a link a citation, and what makes it none."""

from __future__ import annotations

__all__ = [
    "ACTION_ANCHORS",
    "CLAUSE_OPENERS",
    "COUNTED_NOUNS",
    "COUNTING_WORDS",
    "DATE_WORDS",
    "ENUMERATION_OPENERS",
    "EXPONENT_BASES",
    "LEAD_INS",
    "LEAD_OUTS",
    "MORE_INFORMATION",
    "NUMBERED_NAMES",
    "NUMBER_WORDS",
    "ORIGIN_PHRASES",
    "PARTICLES",
    "PERIODICALS",
    "PLACES",
    "POINTERS",
    "READING_HEADINGS",
    "REPORTING_VERBS",
    "SHARE_PATHS",
    "SINGLE_COUNTS",
    "SOCIAL_HOSTS",
    "STATISTICS",
    "TIME_SPANS",
    "WORK_NOUNS",
]

# In the name of a newspaper, a magazine or a journal: "(Pharmacy Times, 14 Oct 2021)" cites it, "(Leeds, 14 Oct 2021)" does not.
PERIODICALS = (
    "times", "journal", "news", "letters", "review", "reviews", "post", "guardian", "lancet", "bmj", "gut", "nature", "science", "medicine", "magazine",
    "bulletin", "gazette", "notes", "herald", "telegraph", "monthly", "weekly", "quarterly", "today", "digest", "reports", "archives", "annals", "nurse",
    "pharmacist", "scientist", "economist", "observer", "independent", "tribune", "chronicle", "mail", "reuters", "bbc", "wired", "atlantic",
)  # fmt: skip

# A raised or bracketed number after these is an exponent or a formula: "m²", "R²", "kg/m(2)", "CO(2)".
EXPONENT_BASES = (
    "m", "cm", "mm", "km", "dm", "nm", "µm", "μm", "ft", "yd", "kg", "g", "s", "sec", "min", "h", "r", "i",
    "n", "x", "χ", "η", "τ", "λ", "σ", "ρ", "p", "q", "t", "f", "chi", "eta", "tau", "co", "o", "h2o", "po",
    "ca", "na", "mg", "cl", "fe", "zn", "pg", "inch", "yard", "foot", "acre", "t3", "t4", "pao", "paco",
    "po2", "vo", "spo", "sao", "fio",
)  # fmt: skip

# A number after these counts or names something: "type (2)", "Table (1)", "between three (3)".
COUNTED_NOUNS = (
    "type", "grade", "stage", "phase", "table", "tables", "figure", "figures", "fig", "figs", "step",
    "group", "groups", "axis", "score", "class", "level", "levels", "point", "day", "week",
    "month", "year", "age", "aged", "line", "lines", "chapter", "page", "pages", "part",
    "number", "no", "vol", "volume", "version", "article", "section", "equation", "eq", "box", "panel",
    "appendix", "schedule", "category", "question", "item", "visit", "dose", "cycle", "cohort", "arm",
    "zone", "tier", "hundred", "thousand", "million", "billion", "dozen",
)  # fmt: skip

# After one of these the same number in brackets only repeats it: "three (3) tablets". Another cites: "nine in ten (1)".
NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

# A number right behind one of these is part of a name: "omega3", "covid19".
NUMBERED_NAMES = (
    "omega", "covid", "vitamin", "interleukin", "factor", "complement", "caspase", "cyclin", "claudin", "connexin", "aquaporin", "keratin",
    "sirtuin", "galectin", "orexin", "isoform", "subtype", "serotype", "genotype", "variant", "web", "mp", "version", "model", "room",
)  # fmt: skip

# Those among them that measure time, and what counts them: "within a week (1)" cites.
TIME_SPANS = ("day", "week", "month", "year")
SINGLE_COUNTS = ("a", "an", "one", "per", "each", "every", "the", "this", "last", "half")

# A bracketed range after these is an interval: "median 4 [2–7]", "95% CI [1–3]".
STATISTICS = (
    "ci", "cis", "iqr", "range", "ranges", "interval", "intervals", "median", "mean", "means", "sd", "or",
    "hr", "rr", "aor", "ahr", "score", "scores", "ratio", "average", "from", "between", "aged", "age",
    "quartile", "quartiles", "percentile", "scale", "minimum", "maximum", "crl", "crls", "credible",
    "estimate", "estimates", "rating", "ratings", "likert", "grades", "stages", "points",
)  # fmt: skip

# Before these, a number in brackets says how many: "(2) times a day".
COUNTING_WORDS = (
    "times", "time", "days", "weeks", "months", "years", "hours", "minutes", "mg", "g", "ml", "percent", "%",
    "tablet", "capsule", "capsules", "pill", "pills", "daily", "teaspoon", "teaspoons", "tablespoon", "tablespoons", "cups", "drop", "drops",
    "points", "tablets", "patients", "people", "participants", "women", "men", "children", "of", "or", "doses",
)  # fmt: skip

# Before "(1) …, (2) …" where the numbers count the parts of the sentence.
ENUMERATION_OPENERS = (
    "and", "or", "are", "is", "were", "was", "include", "includes", "including", "to", "by", "that",
    "namely", "either", "both", "of",
)  # fmt: skip

# Words that open a citation inside its brackets.
LEAD_INS = (
    "see also", "see", "e.g.", "eg", "e.g", "i.e.", "cf.", "cf", "reviewed in", "reviewed by",
    "as reviewed in", "for a review, see", "for review, see", "for a review see", "for review see",
    "for example", "for example, see", "also see", "as reported by", "as reported in", "adapted from",
    "according to", "data from", "source:", "sources:", "from", "in", "but see", "compare",
    "see for example", "reported in", "based on", "after", "study by", "and",
    "as cited in", "cited in", "as cited by", "cited by", "quoted in", "as described by", "as described in",
    "as shown by", "as shown in", "summarised in", "summarized in", "discussed in", "as discussed in",
    "see review by", "review by", "reviews by", "most recently", "recently", "notably", "including", "such as",
    "as in", "adapted with permission from", "figure from", "table from", "quoted from", "per", "ref", "ref.",
    "but cf.", "cf. also", "contra", "following",
)  # fmt: skip

# What may follow the year inside the brackets.
LEAD_OUTS = (
    "check", "to check", "to be checked", "page number", "for a review", "for review", "for reviews", "for a recent review", "for an overview", "for details",
    "for more details", "for a discussion", "for example", "and references therein", "and others",
    "among others", "inter alia", "respectively", "unpublished data", "preprint",
    "online first", "emphasis added", "emphasis in original", "my emphasis", "own translation", "in this issue",
    "this issue", "and colleagues", "for the full list", "a review", "a meta-analysis", "meta-analysis", "review",
)  # fmt: skip

# What a work is, after its year or before its names: "a 2019 study by Smith and Doe", "Smith's 2019 trial".
WORK_NOUNS = (
    "study", "studies", "trial", "paper", "article", "review", "report", "analysis", "meta-analysis", "survey",
    "book", "guideline", "guidance", "experiment", "editorial", "letter", "research", "work", "findings",
)  # fmt: skip

# Small words inside a surname.
PARTICLES = (
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al",
    "bin", "ibn", "ten", "ter", "zu", "zur", "af", "av", "st", "of", "for", "on", "and", "the", "'t",
)  # fmt: skip

# A capital and a year with one of these is a date, an edition or an event, not an author.
DATE_WORDS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer",
    "autumn", "fall", "winter", "early", "mid", "late", "since", "until", "till", "by", "from", "to", "in",
    "before", "after", "during", "around", "about", "circa", "ca", "year", "years", "week", "day", "date",
    "dated", "updated", "published", "registered", "founded", "born", "died", "established", "approved",
    "launched", "released", "revised", "reviewed", "edition", "version", "copyright", "accessed",
    "retrieved", "census", "olympics", "conference", "congress", "meeting", "season", "phase", "figure",
    "table", "fig", "vol", "volume", "chapter", "section", "part", "no", "number", "n", "mean", "median",
    "age", "aged", "total", "group", "quarter", "q1", "q2", "q3", "q4", "fy", "act", "directive",
    "regulation", "bill", "law", "icd", "dsm", "iso", "covid", "sars", "protocol", "trial", "registration",
    "identifier", "nct", "eudract", "approximately", "only", "last", "first", "the", "a", "an", "as", "at",
    "through", "between", "starting", "beginning", "ending", "ended", "began", "update", "now", "then",
    "formerly", "today",
)  # fmt: skip

# A place and a year tell where somebody met, not who wrote.
PLACES = (
    "oxford", "cambridge", "leiden", "leipzig", "basel", "heidelberg", "stuttgart", "princeton", "ithaca", "aarhus", "uppsala", "lund",
    "manchester", "bristol", "harmondsworth", "london", "paris", "chicago", "boston", "berlin", "vienna", "geneva", "rome", "madrid", "barcelona",
    "amsterdam", "brussels", "dublin", "edinburgh", "glasgow", "copenhagen", "stockholm", "oslo",
    "helsinki", "lisbon", "athens", "prague", "warsaw", "budapest", "zurich", "munich", "hamburg", "milan",
    "tokyo", "kyoto", "osaka", "seoul", "beijing", "shanghai", "singapore", "sydney", "melbourne",
    "toronto", "montreal", "vancouver", "washington", "philadelphia", "atlanta", "dallas", "houston",
    "denver", "seattle", "orlando", "miami", "baltimore", "cleveland", "angeles", "york", "francisco",
    "diego", "orleans", "vegas", "antonio", "england", "wales", "scotland", "ireland", "uk", "usa", "us",
    "eu", "france", "germany", "italy", "spain", "portugal", "netherlands", "belgium", "switzerland",
    "austria", "sweden", "norway", "denmark", "finland", "poland", "greece", "turkey", "russia", "china",
    "japan", "korea", "india", "australia", "canada", "mexico", "brazil", "california", "texas", "florida",
    "europe", "africa", "asia", "america", "wuhan",
)  # fmt: skip

# After "Smith (2019)" these show that a work is meant.
REPORTING_VERBS = (
    "found", "find", "finds", "showed", "shows", "show", "shown", "reported", "reports", "report",
    "observed", "suggested", "suggests", "suggest", "concluded", "concludes", "demonstrated",
    "demonstrates", "argued", "argues", "proposed", "proposes", "described", "describes", "noted", "notes",
    "identified", "examined", "investigated", "studied", "compared", "reviewed", "analysed", "analyzed",
    "confirmed", "estimated", "recommends", "recommended", "states", "stated", "also", "has shown",
    "have shown", "and colleagues", "and co-workers", "tested", "measured", "recruited", "randomised",
    "randomized", "followed", "warned", "warns", "defined", "defines", "conducted", "performed", "pooled",
    "indicated",
)  # fmt: skip

# An address after these is where to go next, not where a statement comes from.
POINTERS = (
    "read more", "learn more", "find out more", "more information", "further information", "more details",
    "visit", "go to", "website", "web site", "web page", "webpage", "internet", "log on", "can be found",
    "be viewed", "be ordered", "check out", "download", "contact", "call", "sign up", "register", "apply",
    "tool", "calculator", "available at", "follow us", "subscribe", "email", "e-mail", "helpline",
    "support group",
)  # fmt: skip

# Hosts and paths of share buttons; profiles there are no sources either.
SOCIAL_HOSTS = (
    "facebook.com", "twitter.com", "x.com", "linkedin.com", "pinterest.com", "whatsapp.com", "wa.me",
    "api.whatsapp.com", "web.whatsapp.com", "reddit.com", "t.me", "telegram.me", "tumblr.com",
    "instagram.com", "tiktok.com", "bsky.app", "threads.net", "getpocket.com", "flipboard.com",
    "m.facebook.com", "news.ycombinator.com", "addtoany.com", "addthis.com", "mastodon.social",
)  # fmt: skip
SHARE_PATHS = (
    "/share", "/sharer", "/intent", "/submit", "/sharearticle", "/pin/create", "/dialog", "/bookmarklet",
    "/send",
)  # fmt: skip
# A link on these words asks for something to be done; it supports no statement.
ACTION_ANCHORS = (
    "subscribe", "sign up", "sign in", "log in", "register", "join", "buy", "order", "shop", "book",
    "donate", "contact", "download our", "download the app", "follow us", "get in touch",
    "make an appointment", "request an appointment", "home", "read more", "learn more", "find out more",
    "click here", "privacy", "terms", "advertise", "email us", "call us", "apply now", "pre-order", "preorder", "get your", "get the app", "vote", "start your",
    "try our", "share", "tweet", "unsubscribe", "view in browser", "view online", "view this email", "manage your", "manage preferences", "update your preferences",
    "forward this", "forward to", "opt out", "open in", "listen on", "watch on", "leave a comment", "restack",
)  # fmt: skip

# An entry that opens so sends the reader on; under "More information" it is no source of the facts.
MORE_INFORMATION = (
    "visit", "see", "call", "contact", "go to", "for more", "for further", "learn more", "more about",
    "click", "read more", "find out", "find more", "talk to", "speak to", "ask", "please visit",
    "please contact", "you can", "to learn", "to find", "email", "phone", "tel", "follow", "if you",
    "more information", "further information", "our", "download", "write to", "for interviews", "for media",
    "for press", "media contact", "press contact", "get new", "get our", "check", "look", "search", "join",
    "sign up", "subscribe", "scan", "to leave", "to unsubscribe", "to stop receiving", "to opt out", "text stop", "tell us", "let us know",
    "reply to", "helpline", "support the show", "support us", "rate and review", "buy", "donate", "book now",
    # as pages in other languages say it, above English text too
    "pour en savoir plus", "mehr informationen", "weitere informationen", "más información", "meer informatie", "per saperne di più",
)  # fmt: skip

# … unless it says where the facts come from.
ORIGIN_PHRASES = (
    "based on", "adapted from", "provided by", "taken from", "comes from", "come from", "drawn from",
    "data from", "information from", "according to", "published in", "published by", "reported in",
    "original article", "original study", "original paper", "journal", "et al",
)  # fmt: skip

# Under these stand works to read, which nothing in the text need point to.
READING_HEADINGS = (
    "reading", "readings", "resources", "links", "information", "bibliography", "learn more", "literature",
    "consulted", "adapted from", "based on", "story source", "source", "provided by", "looked at", "we read", "i read", "we used",
    "tabled", "checked against", "in evidence", "discussed", "mentioned", "information from",
)  # fmt: skip

# Between a claim and a marker these begin another clause.
CLAUSE_OPENERS = (
    "but", "and", "whereas", "while", "although", "though", "yet", "which", "who", "because", "so", "or",
    "however", "even if", "even though", "after", "before",
)  # fmt: skip
