"""Words of blank forms: references, titles and lists that nobody filled in. All casefolded."""

from __future__ import annotations

__all__ = ["ARTICLE_TITLES", "NAMED_THINGS", "PENDING_OPENERS", "TEMPLATE_WORDS", "TITLE_FILLERS", "TITLE_WORDS"]

# A line of a source section made of these words alone is a blank form, not a reference.
TEMPLATE_WORDS = (
    "author", "authors", "surname", "surnames", "lastname", "firstname", "last", "first", "name", "names",
    "initial", "initials", "title", "titles", "of", "the", "a", "an", "and", "article", "articles",
    "journal", "journals", "year", "years", "volume", "vol", "issue", "no", "number", "pages", "page", "pp",
    "publisher", "publication", "published", "date", "url", "urls", "doi", "link", "links", "source",
    "sources", "reference", "references", "citation", "citations", "website", "site", "et", "al",
    "retrieved", "accessed", "from", "access", "month", "day", "yyyy", "mm", "dd", "xx", "xxx", "xxxx", "20xx",
    "https", "http", "www", "org", "com", "10", "lorem", "ipsum", "dolor", "sit", "amet", "reflist", "needed",
    "xxxxx", "x", "tbc", "tbd", "tba", "tk", "to", "be", "added", "confirmed", "come", "coming", "soon",
    "follow", "insert", "here", "add", "your", "list", "study", "paper", "book", "chapter", "n", "d",
    "example", "pending", "work", "webpage", "page", "periodical", "place", "city", "state", "edition", "editor",
    "editors", "sample", "dummy", "placeholder", "placeholders", "text", "under", "construction", "untitled", "report", "newspaper", "organization", "organisation", "initials", "family", "given", "middle",
)  # fmt: skip

# So are these beside a "name": "Dr Name Surname, Clinic Name".
NAMED_THINGS = (
    "dr", "prof", "professor", "doctor", "md", "phd", "rn", "clinic", "hospital", "university", "institute", "institution", "company", "department", "expert", "experts",
    "researcher", "researchers", "job", "position", "affiliation", "country", "conference", "magazine", "brand", "product", "guideline", "interview",
)  # fmt: skip

# Where a reference belongs, a short line that opens so is still to be written: "(to be added by editorial)".
PENDING_OPENERS = (
    "to be added", "to be completed", "to be confirmed", "to be inserted", "to be supplied", "to be provided", "to be updated",
    "to be checked", "to be finalised", "to be finalized", "please add", "please complete", "please insert", "please fill in",
    "please provide", "please update", "please supply", "add before", "add later", "add here", "add when", "add asap", "tbc", "tbd", "tba",
    "still to come", "still to be", "will be added", "will be inserted", "will follow", "awaiting", "list to follow", "list to come",
    "full list to", "todo", "to do:", "fixme", "need to find", "need to add", "need to cite", "must add", "have to add", "remember to", "don't forget to", "find the", "find that", "in progress", "work in progress", "needs adding", "need adding", "not yet added", "none yet", "fill in",
)

# Titles that nobody filled in are made of these words alone, one of the second table among them.
TITLE_FILLERS = (
    "your", "insert", "add", "enter", "type", "put", "the", "a", "an", "of", "here", "goes", "go", "new", "no", "main",
    "working", "catchy", "full", "article", "articles", "blog", "post", "page", "story", "press", "release", "news",
    "document", "report", "leaflet", "newsletter", "study", "paper", "book", "chapter", "work", "webpage", "website",
    "source", "original", "journal", "name", "tbc", "tbd", "tba", "tk", "to", "be", "come", "confirmed", "added",
    "decided", "needed", "placeholder", "draft", "sample", "example", "test", "text", "please", "this", "1", "2",
    "focus", "keyphrase", "keyword", "seo", "meta", "slug", "h1",
)  # fmt: skip
TITLE_WORDS = ("title", "titles", "headline", "headlines", "heading", "untitled", "subject line", "subtitle")

# An article's title, whole. Casefolded words alone.
ARTICLE_TITLES = (
    "new post", "new article", "new page", "new document", "new blog post", "sample post", "sample article",
    "sample page", "test post", "test article", "test page", "document1", "document 1", "hello world", "draft",
    "lorem ipsum", "placeholder", "article name", "your post", "your article", "your text here", "page name",
    "press release", "name of article", "untitled", "title", "headline",
)  # fmt: skip
