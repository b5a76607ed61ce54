"""Template text that stands where a source belongs.

``WORDS`` are word classes, ``TEMPLATES`` their sequences as an unfinished text writes them inside brackets or
as a whole line, ``LITERALS`` the marks that need no brackets. ``sources.placeholders`` reads them.
"""

from __future__ import annotations

__all__ = [
    "ARTICLE_TITLES",
    "CAPITAL_TEMPLATES",
    "LITERALS",
    "TEMPLATES",
    "TEMPLATE_WORDS",
    "TITLE_FILLERS",
    "TITLE_WORDS",
    "WORDS",
]

# Word classes. Each entry is a regular expression over casefolded words; a space stands for one or more.
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
        "dois?", "pmids?", "bibliography", "footnotes?", "works cited", "cit", "cits", "srcs?", "reference lists?",
        "source lists?", "lists? of (?:references|sources)",
    ),
    # what may be missing too, once a verb says so
    "THING": (
        "stud(?:y|ies)", "papers?", "articles?", "journals?", "authors?", "experts?", "publications?",
        "evidence",
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
        "academic", "medical", "medrs", "better", "non primary", "third party", "independent", "unreliable",
        "list of", "list", "names? of", "links?", "to", "from", "for", "and", "or", "study", "journal",
        "research", "article", "paper", "apa", "mla", "ama", "vancouver", "harvard", "style", "in text",
        "specific", "numbered", "name", r"\d{1,2}", "at", "least", "one", "two", "three", "four", "five",
        "several", "trusted", "valid", "current", "recent", "working", "missing", "new", "used",
    ),
    # parts of a reference
    "PART": (
        "years?", "authors?", "author names?", "journals?", "journal names?", "volumes?", "issues?", "pages?",
        "page numbers?", "titles?", "publishers?", "doi", "access date", "date accessed", "year of publication",
    ),
    # what is said of the missing thing
    "STATE": (
        "needed", "required", "missing", "pending", "wanted", "tbc", "tbd", "tba", "tk", "to come",
        "to follow",
        "to be (?:added|confirmed|inserted|provided|supplied|completed|determined|included|announced)",
        "coming soon", "go(?:es)? here", "will go here", "come here", "here", r"\?", "placeholders?", "not provided yet",
        "x{3,}",
    ),
    # how such an instruction ends
    "TAIL": (
        "here", "below", "later", "now", "please", "if applicable", "if available", "as needed",
        "as appropriate", "needed", "required", r"\?", "when available", "before publication", "given",
        "provided", "found", "numbers?", r"\d{1,2}", "#", "x{1,4}", "s",
    ),
    "JOIN": (
        "for", "to", "from", "about", "on", "supporting", "that", "here", "below", "if", "as", "with",
        "later", "by", "before", "until", "when", "after",
    ),
    "WHO": ("who", "by whom", "according to whom", "which", "where is this from", "says who"),
    "PLEASE": (
        "please", "editors?", "editor s", "notes?", "to do", "todo", "fixme", "your", "our", "au", "aq", "query",
        "authors?", "authors? to", "writer", "reviewer", "we", "i",
    ),
    "REFS": ("sources?", "references?", "citations?"),
    "COME": ("come",),
    "WHERE": ("is", "s", "was", "did", "does"),
    "ASK": ("do", "does", "is", "are", "have", "got", "any"),
    "LOOK": ("find", "check", "verify", "confirm", "get", "look up", "double check", "need", "needs"),
    "WHICH": ("which", "what", "whose"),
    "ANY": (r"[\w?#]+",),
}  # fmt: skip

# Where a template holds ("hard": square, angle, curly brackets; "soft": round ones; "line": a whole line),
# and its word sequence: "?" may be left out, "*" comes up to six times.
TEMPLATES: tuple[tuple[str, str], ...] = (
    ("hard soft line", "PLEASE* DO FILL* NOUN TAIL*"),  # (add link), [Insert sources here]
    ("hard", "PLEASE* insert ANY ANY? ANY? ANY? NOUN ANY*"),  # [insert third source]
    ("hard", "PLEASE* insert FILL* ROLE? FILL* QUOTE ANY*"),  # [Insert quote from researcher]
    ("hard", "PLEASE* VERB FILL* NOUN TAIL*"),  # [needs citation], [check source]
    ("hard", "PLEASE* DO FILL* THING TAIL*"),  # [cite study]
    ("hard", "PLEASE* DO FILL* NOUN JOIN ANY*"),  # [insert citation for this figure]
    ("hard", "needs? FILL* NOUN JOIN ANY*"),  # [need source for this]
    ("hard", "ANY? ANY? ANY? to DO FILL* NOUN ANY*"),  # [web team to add sources before printing]
    ("hard soft", "PLEASE* DO FILL* PART TAIL*"),  # (add year)
    ("hard", "PART STATE TAIL*"),  # [Title needed]
    ("hard", "(?:reflist|notelist|refbegin|refend)"),
    ("hard", r"PLEASE* DO FILL* NOUN ANY? ANY? \?"),  # [add source: WHO?]
    ("hard", "PLEASE* DO FILL* THING JOIN ANY*"),  # [add study about sleep]
    ("hard", "PLEASE* cite (?:this|here|me|it)"),
    ("hard", "PLEASE PLEASE? cite"),
    ("hard", "(?:cite|citation) (?:web|journal|news|book)"),
    ("hard", r"PLEASE* cite ANY ANY? \?"),  # [cite Smith?]
    ("hard soft line", "PLEASE* replace ANY? ANY? with FILL* NOUN"),
    ("soft", "needs? FILL* NOUN"),
    ("line", "please (?:verify|check|confirm|replace) (?:these|all) FILL* REFS ANY? ANY?"),
    ("hard soft line", "FILL* NOUN STATE TAIL*"),  # [citation needed], (reference to be added)
    ("hard soft", "FILL* NOUN needed since ANY*"),
    ("hard", "FILL* NOUN STATE JOIN ANY*"),  # [source needed for this]
    ("hard", "NOUN"),  # [source], [REF]
    ("hard", r"NOUN (?:\#|x{1,4}|n)"),  # [ref #]
    ("hard", "NOUN to FILL* THING"),  # [link to study]
    ("hard", "NOUN to FILL* NOUN"),
    ("hard line", "your FILL* NOUN TAIL*"),
    ("soft", "(?:citations?|cites?)"),  # "(reference)" marks a group of a table
    ("hard soft", r"WHO \?"),  # [by whom?]
    ("hard soft", r"WHICH ROLE TAIL*"),  # [which study?]
    ("hard soft", r"WHICH (?:is|are) (?:the|your) NOUN \?"),
    ("hard soft", r"where WHERE (?:this|that|it) COME? from \?"),
    ("hard soft", r"who (?:said|says|found|showed|reported) (?:this|that|so|it) \?"),
    ("hard soft", r"ASK ANY? ANY? ANY? REFS ANY? ANY? \?"),  # (do we have a source for this?)
    ("hard soft", "PLEASE* LOOK FILL* NOUN TAIL*"),  # (check source)
    ("soft", "PLEASE* LOOK FILL* REFS JOIN ANY*"),  # (need a source for this)
    ("soft", r"(?:refs?|references?|sources?|citations?) (?:\#|x{1,4})"),
    ("hard soft", "authors? years?"),
    ("hard soft", "authors? et al years?"),
    ("hard", "authors? journals? years?"),
    ("hard", "FILL* ROLE names? years?"),
    ("hard soft", "fact check ANY? ANY?"),
    ("hard", "FILL* ROLE (?:names?|titles?)"),  # [Journal Name]
    ("hard", "names? of FILL* ROLE"),
    ("hard", "titles? of FILL* ROLE"),
    ("hard", "ROLE and year"),
    ("hard", "to be (?:cited|referenced|sourced)"),
    ("hard soft", "(?:unsourced|uncited|unreferenced) TAIL*"),
    ("hard soft", "ANY? placeholders? ANY*"),  # [placeholder for source]
    ("hard", r"\?(?:\x20\?){0,2}"),  # [?], as typesetters leave an unknown key
    ("hard", r"x{2,}|\#(?:\x20\#)*"),  # [XX]
    ("hard", "(?:fact|cn) ANY?"),  # {{fact}}, {{cn}}
    ("hard", "tk FILL* NOUN?"),  # "to come"
    ("hard", "todo ANY*"),
    ("hard", "undefined"),  # what a page's program leaves where a field was empty
    ("hard", "object object"),
)

# In brackets these are template text where they stand with a capital: "[Author]", but "the [author] said".
CAPITAL_TEMPLATES = ("author", "authors", "journal", "year", "researcher", "university", "expert", "study citation")

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
    "editors", "report", "newspaper", "organization", "organisation", "initials", "family", "given", "middle",
)  # fmt: skip

# Marks that stand without brackets: (a substring that must occur in the lowercased text, the pattern).
# Patterns ignore case unless they say otherwise.
LITERALS: tuple[tuple[str, str], ...] = (
    ("lorem", r"\blorem\s+ipsum(?:\s+dolor(?:\s+sit\s+amet)?)?(?:,\s+consectetur(?:\s+adipiscing)?(?:\s+elit)?)?"),
    ("xxx", r"(?<![\w./-])(?-i:x{3,})(?![\w./-])"),
    # leftovers of chat models
    ("oaicite", r"(?::?contentReference\s?)?\[oaicite:[^\]\n]{0,40}\](?:\{index=\d+\})?|\boaicite:\d+"),
    ("oai_citation", r"\[?oai_citation:\d+(?:‡[^\]\n]{0,80})?\]?(?:\([^()\s]{0,200}\))?"),
    ("turn", "\ue200?\\b(?:cite\ue202?)?(?:\ue202?turn\\d+(?:search|view|news|image|fetch|file|academia|reddit)\\d+)+\ue201?"),
    ("†", r"[【\[]\d+(?::\d+)?†[^】\]\n]{0,80}[】\]]"),
    ("[^", r"\[\^\d+\^\]"),
    ("[cite", r"\[cite(?:_start|_end|:\s?[\d,\s]{1,40})\]"),
    ("[", r"\[(?:web|attached_file|search_result|turn\d+[a-z]+):?\d+\]"),
    ("model", r"\b(?:as|I['’]m|I am)\san?\s(?:(?:AI|large|artificial\sintelligence)\s){1,2}(?:language\s)?model\b(?:,?\sI\s[^.!?\n]{0,100})?"),
    ("assistant", r"\b(?:as|I['’]m|I am)\san?\s(?:AI|virtual)\s(?:language\s)?assistant,?\sI\b"),
    ("knowledge", r"\b(?:as of|in|beyond) my (?:last )?(?:knowledge|training) (?:update|cut-?off|data)\b"),
    (
        "i ",
        r"\bI\s(?:cannot|can['’]t|do\snot|don['’]t|am\sunable\sto|am\snot\sable\sto)\s(?:browse\sthe\s(?:internet|web)"
        r"|(?:directly\s)?(?:access|have\saccess\sto)\s(?:real-time|external|the\sinternet|current\sdatabases?)"
        r"|(?:provide|give|verify|generate)\s(?:\w+\s){0,3}(?:citations|references|sources|links|urls))",
    ),
    # a word processor's, a spreadsheet's broken cross-reference
    ("error!", r"\berror!\s(?:reference source not found|bookmark not defined)\.?"),
    ("#ref!", r"#REF!"),
    # names that no site can have (RFC 2606), and the usual stand-ins
    (
        "example.",
        r"(?<![@\w.-])(?:https?://)?(?:[\w-]{1,63}\.){0,4}example\.(?:com|org|net|edu)\b(?![\w-]|\.\w)(?:/[^\s<>\"”)\]]*)?",
    ),
    (
        "your",
        r"(?<![@\w.-])(?:https?://)?(?:www\.)?your-?(?:web-?)?(?:site|link|url|source|domain)(?:-here)?"
        r"\.(?:com|org|net)\b[^\s)\]]*",
    ),
    ("://", r"\bhttps?://(?:www\.)?(?:x{3,}|(?:link|url|insert|placeholder)(?:[-.]?(?:here|to|goes)\b)?(?=[\s)\].,/]|\Z)|\.\.\.|…)[^\s)\]]*"),
    ("doi.org/", r"\bhttps?://(?:dx\.)?doi\.org/(?:x{2,}[^\s)\]]*|\.{2,}|…)?(?=[\s)\],]|\.(?:\s|\Z)|\Z)"),
    # identifiers with the blanks still in them; 10.1000/xyz123 is the handbook's own example
    (
        "10.",
        r"(?:\bhttps?://(?:dx\.)?doi\.org/|\bdoi:?\s?)?(?<![\w.])10\.(?:x{2,}|y{2,}|\#{2,}|n{3,}|\.{2,}|…|1000/xyz|1234/"
        r"|\d{4,9}/(?:[^\s/]{0,20}x{4,}|x{3,}|\.{3}|…|example\b|abc123|abcd?(?!\.?\w)))[^\s<>\"”)\]]*",
    ),
    ("doi", r"\bdoi:?\s?(?:x{2}\.x{2,}[^\s)\]]*|x{3,}\b|\?{2,}|0{2}\.0{3,}\S*)"),
    ("pmid", r"\bPMID:?\s?(?:x{2,}|\#{2,}|0{4,}\b|\?+|TBC\b|TBD\b)"),
    # author and year as a form has them: "Author, A. A. (Year)", "(Author et al., Year)", "Smith, J. (20XX)"
    (
        "author",
        r"(?-i:\b(?:Author|AUTHOR)s?)(?:(?:,?\s(?-i:[A-Z]|[A-Z]\.|\d))+|\s(?:one|two)\b|\s?\d?,?\set\sal\.?|\(s\)\.?)[^()\[\]\n]{0,40}"
        r"\(?(?-i:Year|YEAR|YYYY|20XX|Date)\b\)?(?:\.?\sTitle(?:\sof\s[\w ]{1,30})?\.?)?",
    ),
    (
        "name",
        r"(?-i:\b(?:Last ?[Nn]ame|LASTNAME|Surname|SURNAME|Family [Nn]ame|First ?[Nn]ame))s?,?\s[^()\[\]\n]{0,30}"
        r"\((?-i:Year|YEAR|YYYY|20XX|Date)[^()\n]{0,20}\)(?:\.?\sTitle(?:\sof\s[\w ]{1,30})?\.?)?",
    ),
    (
        "a",
        r"[(\[](?:see\s|e\.g\.,?\s)?(?-i:Author|AUTHOR|Surname|SURNAME|Last ?[Nn]ame|Name|NAME)s?(?:\d|\sone|\sA)?(?:\set\sal\.?"
        r"|\s(?:and|&)\s(?-i:Author|Surname|Name)\d?)?,?\s(?-i:Year|YEAR|YYYY|20XX|Date|date|year)[)\]]",
    ),
    ("(y", r"\b(?-i:[A-Z])[\w'’-]{1,30},\s(?-i:[A-Z])\.(?:\s?(?-i:[A-Z])\.){0,3}\s\((?-i:Year|YEAR|YYYY)\)"),
    (
        "year",
        r"[(\[](?-i:[A-Z])[\w'’-]{1,30}(?:\set\sal\.?|,?\s(?:and|&)\s(?-i:[A-Z])[\w'’-]{1,30})?,?\s(?-i:YEAR|YYYY)[)\]]",
    ),
    ("(", r"\((?-i:REFS?|REFERENCES?|LINK|SOURCES?|CITATIONS?)\)"),
    ("xxxx", r"(?<=[A-Z]\.\s)\((?-i:XXXX)\)"),
    ("xx", r"\b(?-i:X{1,3})\((?-i:X{1,3})\)(?:[,:]\s?(?:pp?\.\s?)?(?-i:X{2,4})[–-](?-i:X{2,4}))?|(?<![\w-])(?-i:X{2,4})[–-](?-i:X{2,4})(?![\w-])"),
    ("add ", r"\b(?-i:[A-Z])[\w'’-]{1,30}(?:\set\sal\.?|\s(?:and|&)\s(?-i:[A-Z])[\w'’-]{1,30})?,?\s\((?:add|insert|check)\s(?:year|date)\)"),
    (
        "(",
        r"\b(?-i:[A-Z])[\w'’-]{1,30}(?:\set\sal\.?|\s(?:and|&)\s(?-i:[A-Z])[\w'’-]{1,30})?,?\s"
        r"\((?-i:YEAR|YYYY|(?:19|20)(?:XX|xx|\?\?|__))\)",
    ),
    ("?", r"\((?:[^()\n]{0,80}[\s,])?(?:19|20)(?:\?\?|__)\)"),
    (":", r"\((?:sources?|refs?|references?|citations?)\s?:\s*\)"),
    ("xx", r"\b(?:pp?|vol|no)\.?\s(?-i:X{2,})(?:[–-](?-i:X{2,}))?"),
    ("e", r"\b(?-i:(?:REF|REFERENCE|SOURCE|CITATION|CITE|LINK)S?\s(?:NEEDED|HERE|TBC|TBD|MISSING|REQUIRED|TO COME|TO FOLLOW))\b"),
    ("xx", r"\((?:[^()\n]{0,80}[\s,])?(?-i:(?:19|20)XX|(?<=,\s)XXXX|(?<=al\.\s)XXXX)\)"),
    ("x", r"[(\[](?-i:X{1,4}|Y{2,4})(?:\set\sal\.?)?,?\s(?:(?:19|20)\d\d|(?-i:XXXX|YYYY))[)\]]"),
    # notes to oneself
    (
        "todo",
        r"(?-i:\bTODO|\bTo-?do|\[todo)\b\s?[:–-]?\s?[^\n.]{0,50}?\b(?:sources?|references?|refs?|citations?|cite|links?|url)\b",
    ),
    ("fixme", r"(?-i:\bFIXME)\b\s?[:–-]?\s?[^\n.]{0,50}?\b(?:sources?|references?|refs?|citations?|cite)\b"),
    ("tktk", r"\b(?-i:TKTK|TK TK)\b"),
    (
        ":",
        r"\b(?:sources?|references?|citations?|bibliography|link|url|doi)[ ]?:[ ]?[\[<({]?(?:(?:TBC|TBD|TBA|TK|n\.?\s?n|x{3,}|to\s(?:come|follow)"
        r"|to\sbe\s(?:added|confirmed|inserted|provided|supplied|completed|determined|announced|assigned)|coming\ssoon|pending|forthcoming|todo)\b"
        r"|\?{1,3}(?!\w)|insert\b(?:\s(?:sources?|references?|citations?|links?|urls?|here))*)[\]>)}]?",
    ),
    # what a generated list confesses
    (
        "placeholder",
        r"\b(?:references|sources|citations|links)(?:\s\w+){0,3}\s(?:are|is)\s(?:\w+\s)?placeholders?\b"
        r"|\bplaceholder\s(?:references?|sources?|citations?|links?|text)\b",
    ),
    (
        "are ",
        r"\b(?:references|sources|citations)(?:\s\w+){0,3}\sare\s(?:\w+\s){0,2}"
        r"(?:fictional|fictitious|hypothetical|made[ -]up|invented|illustrative|for\sillustrat(?:ive|ion))\b(?:\spurposes)?",
    ),
)

# Titles that nobody filled in are made of these words alone, one of the second table among them.
TITLE_FILLERS = (
    "your", "insert", "add", "enter", "type", "put", "the", "a", "an", "of", "here", "goes", "go", "new", "no", "main",
    "working", "catchy", "full", "article", "articles", "blog", "post", "page", "story", "press", "release", "news",
    "document", "report", "leaflet", "newsletter", "study", "paper", "book", "chapter", "work", "webpage", "website",
    "source", "original", "journal", "name", "tbc", "tbd", "tba", "tk", "to", "be", "come", "confirmed", "added",
    "decided", "needed", "placeholder", "draft", "sample", "example", "test", "text", "please", "this", "1", "2",
)  # fmt: skip
TITLE_WORDS = ("title", "titles", "headline", "headlines", "heading", "untitled", "subject line", "subtitle")

# An article's title, whole. Casefolded words alone.
ARTICLE_TITLES = (
    "new post", "new article", "new page", "new document", "new blog post", "sample post", "sample article",
    "sample page", "test post", "test article", "test page", "document1", "document 1", "hello world", "draft",
    "lorem ipsum", "placeholder", "article name", "your post", "your article", "your text here", "page name",
    "press release", "name of article", "untitled", "title", "headline",
)  # fmt: skip
