"""Template text that stands where a source belongs.

``WORDS`` are word classes, ``TEMPLATES`` their sequences as an unfinished text writes them inside brackets or
as a whole line, ``LITERALS`` the marks that need no brackets. ``sources.placeholders`` reads them.
"""

from __future__ import annotations

__all__ = ["LITERALS", "TEMPLATES", "TEMPLATE_WORDS", "WORDS"]

# Word classes. Each entry is a regular expression over casefolded words; a space stands for one or more.
WORDS: dict[str, tuple[str, ...]] = {
    # what the writer is told to do
    "VERB": (
        "insert", "add", "include", "provide", "cite", "attach", "enter", "paste", "put", "list", "supply",
        "place", "type", "fill in", "give", "complete", "replace with", "click to add", "need", "needs",
        "requires", "todo", "todo add", "todo insert", "todo cite",
    ),
    "DO": (
        "insert", "add", "include", "provide", "cite", "attach", "enter", "paste", "put", "list", "supply",
    ),
    # what is missing
    "NOUN": (
        "sources?", "references?", "refs?", "citations?", "cites?", "hyperlinks?", "links?", "urls?",
        "dois?", "pmids?", "bibliography", "footnotes?", "works cited",
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
        "publishers?", "scientists?", "sources?",
    ),
    # words between verb and noun
    "FILL": (
        "an?", "the", "your", "our", "any", "some", "more", "all", "this", "these", "relevant", "reliable",
        "credible", "reputable", "scientific", "peer reviewed", "supporting", "appropriate", "proper",
        "full", "actual", "real", "correct", "further", "additional", "primary", "secondary", "original",
        "academic", "medical", "medrs", "better", "non primary", "third party", "independent", "unreliable",
        "list of", "list", "names? of", "links?", "to", "from", "for", "and", "or", "study", "journal",
        "research", "article", "paper", "apa", "mla", "ama", "vancouver", "harvard", "style", "in text",
        "specific", "numbered", "name", r"\d{1,2}",
    ),
    # what is said of the missing thing
    "STATE": (
        "needed", "required", "missing", "pending", "wanted", "tbc", "tbd", "tba", "tk", "to come",
        "to follow",
        "to be (?:added|confirmed|inserted|provided|supplied|completed|determined|included|announced)",
        "coming soon", "goes? here", "will go here", "here", r"\?", "placeholders?", "not provided yet",
        "x{3,}",
    ),
    # how such an instruction ends
    "TAIL": (
        "here", "below", "later", "now", "please", "if applicable", "if available", "as needed",
        "as appropriate", "needed", "required", r"\?", "when available", "before publication",
    ),
    "JOIN": (
        "for", "to", "from", "about", "on", "supporting", "that", "here", "below", "if", "as", "with",
        "later",
    ),
    "WHO": ("who", "by whom", "according to whom", "which", "where is this from", "says who"),
    "PLEASE": ("please", "editor", "note", "to do", "todo", "fixme", "your", "our"),
    "ANY": (r"[\w?#]+",),
}  # fmt: skip

# Where a template holds ("hard": square, angle, curly brackets; "soft": round ones; "line": a whole line),
# and its word sequence: "?" may be left out, "*" comes up to six times.
TEMPLATES: tuple[tuple[str, str], ...] = (
    ("hard soft line", "PLEASE? DO FILL* NOUN TAIL*"),  # (add link), [Insert sources here]
    ("hard", "PLEASE? insert ANY ANY? ANY? ANY? NOUN ANY*"),  # [insert third source]
    ("hard", "PLEASE? VERB FILL* NOUN TAIL*"),  # [needs citation]
    ("hard", "PLEASE? DO FILL* THING TAIL*"),  # [cite study]
    ("hard", "PLEASE? DO FILL* NOUN JOIN ANY*"),  # [insert citation for this figure]
    ("hard", r"PLEASE? DO FILL* NOUN ANY? ANY? \?"),  # [add source: WHO?]
    ("hard", "PLEASE? DO FILL* THING JOIN ANY*"),  # [add study about sleep]
    ("hard soft line", "FILL* NOUN STATE TAIL*"),  # [citation needed], (reference to be added)
    ("hard soft", "FILL* NOUN needed since ANY*"),
    ("hard", "FILL* NOUN STATE JOIN ANY*"),  # [source needed for this]
    ("hard", "NOUN"),  # [source], [REF]
    ("hard", "NOUN to FILL* THING"),  # [link to study]
    ("hard", "NOUN to FILL* NOUN"),
    ("hard line", "your FILL* NOUN TAIL*"),
    ("soft", "(?:citations?|cites?)"),  # "(reference)" marks a group of a table
    ("hard soft", r"WHO \?"),  # [by whom?]
    ("hard", "FILL* ROLE names?"),  # [Journal Name]
    ("hard", "(?:insert)? names? of FILL* ROLE"),
    ("hard soft", "unsourced TAIL*"),
    ("hard soft", "ANY? placeholders? ANY*"),  # [placeholder for source]
    ("hard", r"\?(?:\x20\?){0,2}"),  # [?], as typesetters leave an unknown key
    ("hard", "(?:fact|cn) ANY?"),  # {{fact}}, {{cn}}
    ("hard", "todo ANY*"),
)

# A line of a source section made of these words alone is a blank form, not a reference.
TEMPLATE_WORDS = (
    "author", "authors", "surname", "surnames", "lastname", "firstname", "last", "first", "name", "names",
    "initial", "initials", "title", "titles", "of", "the", "a", "an", "and", "article", "articles",
    "journal", "journals", "year", "years", "volume", "vol", "issue", "no", "number", "pages", "page", "pp",
    "publisher", "publication", "published", "date", "url", "urls", "doi", "link", "links", "source",
    "sources", "reference", "references", "citation", "citations", "website", "site", "et", "al",
    "retrieved", "accessed", "from", "access", "month", "day", "yyyy", "mm", "dd", "xx", "xxx", "xxxx",
    "xxxxx", "x", "tbc", "tbd", "tba", "tk", "to", "be", "added", "confirmed", "come", "coming", "soon",
    "follow", "insert", "here", "add", "your", "list", "study", "paper", "book", "chapter", "n", "d",
    "example", "pending",
)  # fmt: skip

# Marks that stand without brackets: (a substring that must occur in the lowercased text, the pattern).
# Patterns ignore case unless they say otherwise.
LITERALS: tuple[tuple[str, str], ...] = (
    ("lorem", r"\blorem\s+ipsum(?:\s+dolor(?:\s+sit\s+amet)?)?"),
    # leftovers of chat models
    ("oaicite", r"(?::?contentReference\s?)?\[oaicite:[^\]\n]{0,40}\](?:\{index=\d+\})?|\boaicite:\d+"),
    ("turn", "\ue200?\\bcite(?:\ue202?turn\\d+[a-z]+\\d+)+\ue201?"),
    ("†", r"【\d+(?::\d+)?†[^】\n]{0,80}】"),
    ("[cite", r"\[cite(?:_start|_end|:\s?[\d,\s]{1,40})\]"),
    ("[", r"\[(?:web|attached_file|search_result|turn\d+[a-z]+):?\d+\]"),
    (" ai ", r"\bas an AI (?:language )?(?:model|assistant)\b"),
    ("knowledge", r"\bas of my (?:last )?knowledge (?:update|cut-?off)\b"),
    # a word processor's broken cross-reference
    ("error!", r"\berror!\s(?:reference source not found|bookmark not defined)\.?"),
    # names that no site can have (RFC 2606), and the usual stand-ins
    (
        "example.",
        r"(?<![@\w.-])(?:https?://)?(?:[\w-]{1,63}\.){0,4}example\.(?:com|org|net|edu)\b(?![\w-]|\.\w)(?:/[^\s<>\"”)\]]*)?",
    ),
    ("your", r"(?<![@\w.-])(?:https?://)?(?:www\.)?your-?(?:web-?)?(?:site|link|url|source)(?:-here)?\.(?:com|org)\b[^\s)\]]*"),
    ("//xxx", r"\bhttps?://(?:www\.)?x{3,}[^\s)\]]*"),
    # identifiers with the blanks still in them; 10.1000/xyz123 is the handbook's own example
    (
        "10.",
        r"(?:\bhttps?://(?:dx\.)?doi\.org/|\bdoi:?\s?)?(?<![\w.])10\.(?:x{2,}|y{2,}|\#{2,}|n{3,}|\.{2,}|…|1000/xyz|1234/"
        r"|\d{4,9}/(?:[^\s/]{0,20}x{4,}|x{3,}|\.{3}|…|example\b|abc123|abcd?\b))[^\s<>\"”)\]]*",
    ),
    ("pmid", r"\bPMID:?\s?(?:x{2,}|\#{2,}|0{4,}\b|\?+|TBC\b|TBD\b)"),
    # author and year as a form has them: "Author, A. A. (Year)", "(Author et al., Year)", "Smith, J. (20XX)"
    (
        "author",
        r"(?-i:\b(?:Author|AUTHOR)s?)(?:(?:,?\s(?-i:[A-Z]|[A-Z]\.|\d))+|\s(?:one|two)\b|\s?\d?,?\set\sal\.?)[^()\[\]\n]{0,40}"
        r"\(?(?-i:Year|YEAR|YYYY|20XX|Date)\b\)?(?:\.?\sTitle(?:\sof\s[\w ]{1,30})?\.?)?",
    ),
    (
        "author",
        r"[(\[](?-i:Author|AUTHOR|Surname|Last ?[Nn]ame)s?(?:\set\sal\.?)?,?"
        r"\s(?-i:Year|YEAR|YYYY|20XX|Date)[)\]]",
    ),
    ("(y", r"\b(?-i:[A-Z])[\w'’-]{1,30},\s(?-i:[A-Z])\.(?:\s?(?-i:[A-Z])\.){0,3}\s\((?-i:Year|YEAR|YYYY)\)"),
    ("20xx", r"\((?:[^()\n]{0,80}[\s,])?(?:19|20)XX\)"),
    # notes to oneself
    (
        "todo",
        r"(?-i:\bTODO|\bTo-?do|\[todo)\b\s?[:–-]?\s?[^\n.]{0,50}?\b(?:sources?|references?|refs?|citations?|cite|links?|url)\b",
    ),
    ("fixme", r"(?-i:\bFIXME)\b\s?[:–-]?\s?[^\n.]{0,50}?\b(?:sources?|references?|refs?|citations?|cite)\b"),
    (
        ":",
        r"\b(?:sources?|references?|citations?|bibliography|link|url|doi)[ ]?:[ ]?(?:(?:TBC|TBD|TBA|TK|n\.?\s?n|x{3,}|to\s(?:come|follow)"
        r"|to\sbe\s(?:added|confirmed|inserted|provided|supplied|completed|determined|announced)|coming\ssoon|pending)\b|\?{1,3}(?!\w))",
    ),
    # what a generated list confesses
    (
        "placeholder",
        r"\b(?:references|sources|citations|links)(?:\s\w+){0,3}\s(?:are|is)\s(?:\w+\s)?placeholders?\b"
        r"|\bplaceholder\s(?:references?|sources?|citations?|links?|text)\b",
    ),
    ("ficti", r"\b(?:references|sources|citations)(?:\s\w+){0,3}\sare\s(?:\w+\s)?(?:fictional|fictitious)\b"),
)
