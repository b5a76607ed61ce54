"""Template text that needs no brackets around it, or bears its own: marks of programs, identifiers with blanks.

Each row: what must occur in the lowercased text (alternatives with "|" between them), and the pattern, which
ignores case unless it says otherwise. ``sources.placeholders`` reads them.
"""

from __future__ import annotations

__all__ = ["LITERALS"]

_Rows = tuple[tuple[str, str], ...]

# What chat models leave behind: marks that their own pages would have turned into links …
_CHAT_MARKS: _Rows = (
    ("oaicite", r"(?::{0,2}contentReference\s?)?\[oaicite:[^\]\n]{0,40}\](?:\{index=\d+\})?|\boaicite:\d+"),
    ("oai_citation", r"(?:[\[(]oai_citation(?:_attribution)?:\d+(?:‡[^\])\n]{0,80})?[\])]?|oai_citation(?:_attribution)?:\d+(?:‡[^\s\])]{0,80}(?<![.,;:]))?)(?:\([^()\s]{0,200}\))?"),
    ("turn", "\ue200?\\b(?:(?:file)?cite\ue202?|navlist\ue202?)?(?:\ue202?turn\\d+(?:search|view|news|image|fetch|file|academia|reddit|forecast)\\d+)+\ue201?"),
    ("†", r"[【\[](?:\d+(?::\d+)?|source)†[^】\]\n]{0,80}[】\]]"),
    ("[^", r"\[\^\d+\^\]"),
    ("]^", r"\^\[\d{1,3}(?:[,\s–-]+\d{1,3})*\]\^"),
    ("[cite", r"\[cite(?:_start|_end|:\s?[\d,\s]{1,40})\]"),
    ("[", r"\[(?:web|attached_file|search_result|turn\d+[a-z]+):?\d+\]"),
    ("[", r"\[(?:citation|reference|source|ref|doc(?:ument)?|web|search|result|page|snippet|context|chunk|passage|file)(?:_id)?[:_]\s?\d{1,3}(?:\s?,\s?\d{1,3})*\]"),
    ("<grok", r"</?grok[-:][^>\n]{1,120}>"),
    ("<cite index|<antml", r"<(?:cite\sindex=|antml:cite)[^>\n]{0,80}>"),
)  # fmt: skip

# … and what they say of themselves, of their sources, to whom they write for.
_CHAT_WORDS: _Rows = (
    ("model", r"\b(?:as|I['’]m|I am)\san?\s(?:AI|artificial\sintelligence)\s(?:large\s)?language\smodel\b(?:,?\sI\s[^.!?\n]{0,100})?|\b(?:as\san?\s(?:(?:AI|large|artificial\sintelligence)\s){0,2}(?:language\s)?model,?\sI\s|I(?:['’]m|\sam)\san?\s(?:(?:AI|large)\s){0,2}language\smodel\b)[^.!?\n]{0,100}"),
    ("assistant|as an ai|'m an ai|’m an ai|i am an ai", r"\b(?:as|I['’]m|I am)\san?\s(?:(?:AI|virtual)(?:-based)?\s(?:language\s)?assistant|AI)(?:,?\sI|\sand\s(?:I\s)?(?:cannot|can['’]t|do\snot|don['’]t))\b"),
    ("my knowledge|my last|my training", r"\b(?:as of|in|beyond|since|until)\smy\s(?:(?:last\s)?(?:knowledge|training)\s(?:update|cut-?off|data)\b|last\s(?:update|training)(?=,|\s(?:in|\()\s?(?:\w+\s)?(?:19|20)\d\d))"),
    (
        "i cannot|i can't|i can’t|i do not|i don't|i don’t|unable to|not able to",
        r"\bI(?:['’]m|\sam)?\s(?:cannot|can['’]t|do\snot|don['’]t|unable\sto|not\sable\sto)\s(?:browse\sthe\s(?:internet|web)"
        r"|(?:directly\s)?(?:access|have\saccess\sto)\s(?:real-time|external|the\sinternet|current\s(?:databases?|research|studies)|(?:(?:specific|the|any|exact|original)\s){0,2}(?:citations|references|sources|studies|papers))"
        r"|(?:provide|give|verify|generate)\s(?:\w+\s){0,3}(?:citations|references|sources|links|urls))",
    ),
    # an offer to bring the sources later
    (
        "would you like me|do you want me|let me know if you|shall i|if you'd like|if you’d like|if you want|if you need",
        r"\b(?:(?:would\syou\slike|do\syou\swant)\sme\sto|shall\sI|let\sme\sknow\sif\syou(?:['’]d\slike|\swould\slike|\swant|\sneed)(?:\sme\sto)?"
        r"|if\syou(?:['’]d\slike|\swould\slike|\swant|\sneed)[^.?!\n]{0,40}\bI\scan)\s(?=[^.?!\n]{0,40}\b(?:add|include|provide|insert|give|cite|find|supply|format|list)\b)"
        r"[^.?!\n]{0,60}\b(?<!more\s)(?<!other\s)(?:citations|references|sources|bibliography|links)\b[^.?!\n]{0,40}[.?!]?",
    ),
    (
        "real references|real sources|real citations|actual references|actual sources|actual citations|proper references|verified sources|verified references|full references",
        r"\b(?:would\syou\slike|do\syou\swant|shall\sI|want\sme|if\syou(?:['’]d\slike|\swish|\swant))[^.?!\n]{0,80}\b(?:with|including|using|add)\s(?:real|actual|proper|verified|full)\s(?:references|sources|citations)\b[^.?!\n]{0,40}[.?!]?",
    ),
    # a list that confesses what it is
    (
        "replace|swap|substitute",
        r"\b(?:replace|swap|substitute)\s(?:(?:the|this|these|all|any|each)\s){0,2}(?:sample|placeholder|example|dummy|fictional|fictitious|illustrative|bracketed|made-up)"
        r"\s(?:citations?|references?|sources?|links?|entry|entries|studies|names)\b",
    ),
    (
        "placeholder",
        r"\b(?:references|sources|citations|links|studies)(?:\s\w+){0,4}\s(?:are|is)\s(?:\w+\s)?placeholders?\b"
        r"|\bplaceholder\s(?:references?|sources?|citations?|links?|text)\b",
    ),
    (
        "ficti|hypothetical|made up|made-up|invented|illustrat|simulated|generated|are examples|only examples|just examples",
        r"(?:\b(?:the|these|all|any|above|following|listed)\s|(?:(?<=\n)|(?<=[.:]\s)))(?:references|sources|citations)(?:\s[\w’']+){0,5}\s(?:are|have\sbeen|were(?=\s(?:\w+\s)?generated))\s(?:(?:all|only|just|purely|entirely|merely|mostly)\s)?"
        r"(?:fictional|fictitious|hypothetical|made[ -]up|invented|illustrative|for\sillustrat(?:ive|ion)|simulated|(?:automatically|auto-?)\s?generated|generated\sautomatically|examples)\b"
        r"(?:\spurposes|(?:,?\s(?:and|so|but))?\s(?:they\s)?(?:may|might|do|should|need|could)\s[^.!?\n]{0,80})?",
    ),
    (
        "may not|might not|do not correspond|not be real|need to be verified|should be verified|must be verified",
        r"\b(?:these|the|all|above|following|listed)\s(?:above\s|following\s)?(?:references|citations|sources)(?:\s(?:above|below|listed|given|provided|cited|here|in\sthis\s\w+)){0,2}\s"
        r"(?:(?:may|might)\snot\s(?:exist|be\s(?:real|accurate|correct|genuine)|correspond|match)|do\snot\s(?:exist|correspond)|(?:should|must|need\sto)\sbe\s(?:verified|double-checked|replaced)\s(?:before|prior|with|against))[^.!?\n]{0,80}",
    ),
)  # fmt: skip

# Fields that a program should have filled in: "%%STUDY_LINK%%", "${source}", "{{cn|date=…}}", "<%= ref %>".
_NAME = r"(?:[a-z0-9]{1,20}[_.\s-]){0,4}(?:sources?|references?|refs?|citations?|cites?|cn|links?|urls?|doi|pmid|study|studies|journal|bibliography)(?:[_.\s-][a-z0-9]{1,20}){0,4}"
_FIELDS: _Rows = (
    ("{{", rf"\{{\{{\s?(?:{_NAME}|(?:medical\s|med)?(?:citation\sneeded|cn|fact)|by\swhom|who|according\sto\swhom|(?:better|third-party|non-primary)\ssource(?:\sneeded)?"
           r"|unreferenced[\w\s]{0,12}|refimprove[\w\s]{0,12}|more\scitations\sneeded|medref|refn?|reflist|notelist)\s?(?:\|[^{}\n]{0,120})?\}\}"),
    ("%", rf"%%?{_NAME}%%?(?!\w)"),
    ("${", rf"\$\{{\s?{_NAME}\s?\}}"),
    ("$", r"\$(?-i:[A-Z_]{0,20}(?:SOURCE|REF|REFERENCE|CITATION|CITE|LINK|URL)S?)\$"),
    ("{", rf"(?<!\{{)\{{\s?{_NAME}[\s_-]?\d{{0,2}}\s?\}}(?!\}})"),
    ("{{", r"\{\{\s?(?:source|ref|reference|cite|citation|link|study)s?\s?\d{1,3}\s?\}\}"),
    ("{%", r"\{%-?\s?(?:for|if|include|cite|bibliography)\b[^%\n]{0,80}%\}(?:\{\{[^{}\n]{0,60}\}\}\{%[^%\n]{0,20}%\})?"),
    ("[", rf"\[(?:[a-z]{{2,12}}:){{1,3}}{_NAME}(?::[\w-]{{1,20}}){{0,3}}\]"),
    ("@@", rf"@@\s?{_NAME}\s?@@"),
    ("##", r"##\s?(?-i:[A-Z_]*(?:SOURCE|REF|CITATION|CITE|LINK|URL)S?[A-Z_]*)\s?##"),
    ("__", r"(?<!\w)__(?-i:[A-Z_]{0,20}(?:SOURCE|REF|REFERENCE|CITATION|CITE|LINK|URL)S?)__(?!\w)"),
    ("<%|<?", rf"<(?:%=?|\?=?)\s?\$?{_NAME}\s?(?:%|\?)>"),
    ("\\cite", r"\\cite[a-z]{0,8}\*?(?:\[[^\]\n]{0,40}\]){0,2}\{\s?(?:todo|tbc|x{2,}|\?+|refs?|key|citation|fixme)?\s?\}"),
    # what a reference manager or a word processor says where it found nothing, or had not run
    ("{, ", r"\{,\s(?:1[89]|20)\d\d[a-z]?\s#\d{1,7}[^{}\n]{0,40}\}"),  # a record without an author
    ("invalid citation", r"\(?(?:!{2,3}\s?)?\bINVALID CITATION\b(?:\s?!{2,3})?\)?"),
    ("?)|?*|??|?]", r"\(\*{0,2}[a-z]{3,20}_?(?:19|20)\d\d[a-z]?\?\*{0,2}\)|(?<=[a-z]\s)[(\[]\*{0,2}\?{2,3}\*{0,2}[)\]](?=[.,;]|\s[a-z]|\s?\Z)"),
    ("error!", r"\berror!\s(?:reference source not found|bookmark not defined|hyperlink reference not valid)\.?"),
    ("#ref!", r"#REF!"),
    ("addin", r"\bADDIN\s(?:EN\.CITE|ZOTERO_\w+|Mendeley\sCitation)\S{0,40}"),
    ("\\l", r"[\[(]?\s?\bCITATION\s\w{2,20}\s\\l\s\d{4}\s?[\])]?"),
)  # fmt: skip

# Addresses: names that no site can have (RFC 2606), and the usual stand-ins.
_TOP = r"\.(?:com|org|net|edu|gov|info|co\.uk|ac\.uk)\b"
_REST = r"(?![\w-]|\.\w)(?:/[^\s<>\"”)\]]*)?"
_ADDRESSES: _Rows = (
    ("example.", rf"(?<![@\w.-])(?:https?://)?(?:[\w-]{{1,63}}\.){{0,4}}example{_TOP}{_REST}"),
    (
        "your-|yoursite|yourweb|yourlink|yoururl|yoursource|yourdomain|yourjournal|yourblog|yourcompany",
        r"(?<![@\w.-])(?:https?://)?(?:www\.)?your-?(?:web-?)?(?:site|link|url|source|domain|journal|blog|company)(?:-?(?:here|name))?"
        r"\.(?:com|org|net)\b[^\s)\]]*",
    ),
    (
        "site.|site-name|sitename|sourcelink|studylink|articlelink|referencelink|pagename|page-name|journalname|journal-name|samplesite|sample-site|sampleurl|sample-url|samplelink|sample-link|placeholder.|domainname|domain-name|insert-|insertlink|inserturl|link-|linkto|linkhere|link.|url.|-name.|name.|xxx.",
        r"(?<![@\w.-])(?:https?://)?(?:www\.)?(?:web-?site(?:-?name)?|site-?name|(?:web)?page-?name|journal-?name|sample-?(?:url|site|link)|placeholder"
        r"|my-?web-?site|some-?(?:web-?)?site|domain-?name|insert-?(?:link|url|source)[\w-]{0,20}|link-?(?:to-?|here)[\w-]{0,30}|url|link|x{3,}"
        rf"|(?:source|article|study|reference)-?(?:url|link|name)s?\d{{0,2}}){_TOP}{_REST}",
    ),
    ("://", r"\bhttps?://(?:www\.)?(?:(?:x{3,}|tb[acd]|todo)(?=[\s)\],.]|\Z)|x{3,}|(?:link|url|insert|placeholder)(?:-?(?:here|to|link|url|goes)|-[a-z]{1,20})*(?=[\s)\],/]|\.(?:\s|\Z)|\Z)|\.\.\.|…|[\[<{][a-z\s-]{2,30}[\]>}])[^\s)\]]*"),
    ("://", r"\bhttps?://(?:www\.)?(?=[)\]>\"”\s]|\Z)"),
    ("doi.org/", r"\bhttps?://(?:dx\.)?doi\.org/(?:x{2,}[^\s)\]]*|\.{2,}|…|10\.?)?(?=[\s)\],]|\.(?:\s|\Z)|\Z)"),
)  # fmt: skip

# Identifiers with the blanks still in them; 10.1000/xyz123 is the handbook's own example.
_BLANK = r"(?:x{2,}|\#{1,}|_{2,}|\?+|TBC\b|TBD\b|[\[<{][^\[\]<>{}\n]{1,30}[\]>}])"
_IDENTIFIERS: _Rows = (
    (
        "10.",
        r"(?:\bhttps?://(?:dx\.)?doi\.org/|\bdoi:?\s?)?(?<![\w.])10\.(?:x{2,}|y{2,}|\#{2,}|n{3,}|\.{2,}|…|0{4,}/|1000/xyz|1234/"
        r"|\d{4,9}/(?:[^\s/]{0,20}x{4,}|x{3,}|\.{3}|…|example\b|abc123|abcd?(?!\.?\w)|0{4,}(?!\w)))[^\s<>\"”)\]]*",
    ),
    ("doi", r"\bdoi:?\s?(?:x{2}\.x{2,}[^\s)\]]*|x{3,}\b|\?{2,}|0{2}\.0{3,}\S*|(?:not\syet|to\sbe)\sassigned\b)"),
    ("pmid", rf"\bPMID:?\s?(?:{_BLANK}|0{{4,}}\b)"),
    ("pmc", r"\b(?:PMCID:?\s?)?PMC:?\s?(?:0{4,}\b|x{3,}\b|\#{2,})"),
    ("isbn", rf"\bISBN(?:-1[03])?:?\s?(?:{_BLANK}(?:-[x\#_]+)*|(?:[x0]+-){{3,4}}[x0]\b|0{{10,13}}\b)"),
    ("issn", r"\bISSN:?\s?(?:x{4}-?x{4}|0{4}-?0{4})\b"),
    ("nct", r"\bNCT(?:0{8}|X{4,8})\b"),
)  # fmt: skip

# Author, year, volume and pages as a form has them: "Author, A. A. (Year)", "(Smith et al., 20XX)", "vol. #".
_PEOPLE = r"(?-i:[A-Z])[\w'’-]{1,30}(?:\set\sal\.?|,?\s(?:and|&)\s(?-i:[A-Z])[\w'’-]{1,30})?"
_NO_YEAR = r"(?-i:YEAR|YYYY|Year|XXXX)|\?{4}|(?:19|20)(?:XX|\?\?|__|--|\d[X?_])|(?<=al\.,\s)(?:year|date)|(?:year|date|n\.d\.)\s?\?+"
_NOBODY = r"Author|AUTHOR|Researcher|RESEARCHER|Last ?[Nn]ame|LASTNAME|Surname|SURNAME|First ?Author"
_FORMS: _Rows = (
    (
        "author",
        r"(?-i:\b(?:Author|AUTHOR)s?)(?:(?:,?\s(?-i:[A-Z]|[A-Z]\.|\d))+|\s(?:one|two)\b|\s?\d?,?\set\sal\.?|\(s\)\.?)[^()\[\]\n]{0,40}"
        r"\(?(?-i:Year|YEAR|YYYY|20XX|Date)\b\)?(?:\.?\sTitle(?:\sof\s[\w ]{1,30})?\.?)?",
    ),
    ("(name, |(author, |(surname, ", r"\((?-i:NAME|AUTHOR|SURNAME),\s(?:19|20)\d\d\)"),
    # nobody's name, with a year: "(Author et al., 2021)", "(Researcher & Researcher, 2019)"
    (
        "author|researcher|last name|lastname|surname",
        rf"\(?(?-i:{_NOBODY})(?:\s(?:[A-C]|[1-3]))?,?\s(?:et\sal\.?|(?:and|&)\s(?-i:{_NOBODY})(?:\s(?:[A-C]|[1-3]))?),?\s\(?(?:19|20)\d\d[a-z]?\)?"
        rf"|\((?-i:{_NOBODY})(?:\s(?:[A-C]|[1-3]))?,\s(?:19|20)\d\d[a-z]?\)",
    ),
    ("says [|said [|according to [", r"(?<=\b(?:says|said)\s)\[(?:full\s)?name\]|(?<=\baccording\sto\s)\[(?:full\s)?name\]"),
    # nobody is called so, whatever the year: "Author, A. B. (2019)."
    ("author, ", r"(?-i:\bAuthor,\s[A-Z]\.(?:\s?[A-Z]\.){0,2}(?:,?\s(?:&\s)?Author,\s[A-Z]\.(?:\s?[A-Z]\.){0,2}){0,4}\s\((?:19|20)\d\d\)\.?)"),
    (
        "name",
        r"(?-i:\b(?:Last ?[Nn]ame|LASTNAME|Surname|SURNAME|Family [Nn]ame|First ?[Nn]ame))s?,?\s[^()\[\]\n]{0,30}"
        r"\((?-i:Year|YEAR|YYYY|20XX|Date)[^()\n]{0,20}\)(?:\.?\sTitle(?:\sof\s[\w ]{1,30})?\.?)?",
    ),
    (
        "author|name, |surname",
        r"[(\[](?:see\s|e\.g\.,?\s)?(?:first\s)?(?-i:Author|author|AUTHOR|Surname|SURNAME|Last ?[Nn]ame|Name|NAME)(?:['’]?s)?(?:\s[Nn]ame)?(?:\d|\sone|\sA)?(?:\set\sal\.?"
        r"|\s(?:and|&)\s(?-i:Author|Surname|Name)\d?)?,?\s(?-i:Year|YEAR|YYYY|20XX|Date|DATE|date|year)(?:[,:]\s?(?:pp?\.?\s)?(?:x+|page)?)?[)\]]",
    ),
    ("author et al|xx et al|xxx et al", r"[(\[](?:see\s)?(?-i:Author|AUTHOR|X{2,4})s?\set\sal\.?[)\]]"),
    ("year|date", r"[(\[](?-i:Journal|Study|Researcher|Organi[sz]ation|Institution|Publication|Source)s?(?:\s[Nn]ame)?[,;]\s(?-i:[Yy]ear|YEAR|[Dd]ate|DATE)[)\]]"),
    ("(year)|(20xx)|(yyyy)|(date)", r"\b(?-i:[A-Z])[\w'’.-]{0,30}(?:,?\s(?:&\s)?(?-i:[A-Z])[\w'’.-]{0,30}){0,8}\s\((?-i:Year|YEAR|YYYY|20XX|Date)\)\.?\s(?-i:[\"“‘']?Title)(?:\sof\s[\w ]{1,30})?\.?"),
    ("(y", r"\b(?-i:[A-Z])[\w'’-]{1,30},\s(?-i:[A-Z])\.(?:\s?(?-i:[A-Z])\.){0,3}\s\((?-i:Year|YEAR|YYYY)\)"),
    # in brackets the whole marker …
    ("year|yyyy|xx|??|__|--|date|0x|1x|2x", rf"[(\[](?:see\s|e\.g\.,?\s)?(?:[^()\[\]\n]{{0,80}};\s)?{_PEOPLE},?\s(?:{_NO_YEAR})(?:,\sp+\.?\s?\w{{1,4}})?[)\]]"),
    ("al?|al ?|al.?|al. ?", rf"[(\[](?:see\s)?{_PEOPLE}\s?\?+[)\]]"),  # (Smith et al?)
    ("xx et al|x et al|xyz et al|abc et al|??|__", r"(?:(?<![\w.-])(?-i:X{2,4}|XYZ|ABC)|_{2,}|\?{2,})\set\sal\.?,?\s\(?(?:(?:19|20)\d\d|(?-i:XXXX|YYYY)|\?{2,}|year\s?\?*)\)?"),
    ("??|__", r"[(\[](?:\?{2,}|_{2,}),\s(?:19|20)\d\d[)\]]"),
    ("?", rf"[(\[](?:see\s|e\.g\.,?\s)?{_PEOPLE},?\s(?:19|20)\d\d[a-z]?\s?\?+[^()\[\]\n]{{0,20}}[)\]]"),  # (Paul et al 2007?? check)
    # … else the year with its name
    (
        "year|yyyy|xx|??|__",
        rf"\b{_PEOPLE},?\s\((?:(?-i:YEAR|YYYY)|(?:19|20)(?:XX|\?\?|__)|(?:add|insert|check)\s(?:year|date))\)",
    ),
    ("xxxx", r"(?<=[A-Z]\.\s)\((?-i:XXXX)\)"),
    ("??|__", r"\((?:[^()\n]{0,80}[\s,])?(?:19|20)(?:\?\?|__)\)"),
    ("xx", r"\((?:[^()\n]{0,80}[\s,])?(?-i:(?:19|20)XX|(?<=,\s)XXXX|(?<=al\.\s)XXXX)\)"),
    ("x", r"[(\[](?-i:X{1,4}|Y{2,4})(?:\set\sal\.?)?,?\s(?:(?:19|20)\d\d|(?-i:XXXX|YYYY))[)\]]"),
    # volume, issue, pages
    ("year;|year,|year:", r"(?-i:\bYear)\s?[;,:]\s?(?-i:Vol(?:ume)?|volume|vol)\.?\s?(?:\((?:Issue|No\.?|number)\))?(?:\s?[:,]\s?(?:pp?\.|pages?(?:[–-]pages?)?))?"),
    (", year)|, year]|, 20xx)|, 20xx]|, xxxx)|, xxxx]", r"[(\[](?-i:[A-Z])[^()\[\]\n]{2,100},\s(?-i:Year|YEAR|20XX|XXXX)[)\]]"),
    ("in journal|by journal|in publication|by publication|in newspaper|by newspaper", r"\b(?:in|by)\s(?-i:JOURNAL|PUBLICATION|NEWSPAPER)(?:\s(?:on|in)\s(?-i:DATE|MONTH|YEAR))?(?=[\s.,;)]|\Z)"),
    ("pp–pp|pp-pp|xx(y", r"\b(?:(?-i:XX?\(Y{1,2}\)),?\s?)?(?-i:pp)[–-](?-i:pp)\b|\b(?-i:XX\(Y{1,2}\))"),
    ("journal title|journal name|title of journal|name of journal", r"(?-i:\bJournal (?:Title|Name)\b|\b(?:Title|Name) of (?:the )?Journal\b)(?=,\s(?:\d|[A-Z]{2}))"),
    ("xx", r"\b(?-i:X{1,3}|x{2,3})\((?-i:X{1,3}|x{1,3})\)(?:[,:]\s?(?:pp?\.\s?)?(?-i:X{2,4}|x{2,4})[–-](?-i:X{2,4}|x{2,4}))?|(?<![\w-])(?-i:X{2,4}|x{3,4})[–-](?-i:X{2,4}|x{3,4})(?![\w-])"),
    ("xx", r"\b(?:pp?|vol|no)\.?\s(?:(?-i:X{2,})|x{2,})(?:[–-]x{2,})?\b"),
    ("#|__|??", r"\b(?:pp?|vol(?:ume)?|no|issue|pages?)\.?\s(?:\#{1,4}|_{2,}|\?{2,})(?!\w)(?:[–-](?:\#{1,4}|_{2,}))?"),
    ("00", r"\bpp?\.\s0{2,}[–-]0{2,}\b"),
    ("volume", r"\b(?-i:Volume|volume)\s?\((?:Issue|number)\)(?:[,:]\s?(?:pages?|page\s(?:numbers?|range)|pp\.?)(?:[–-]page)?)?"),
    ("journal of x|of yyy|of xyz", r"\b(?:Journal|University|Institute|College) of (?-i:X{2,4}|x{3,4}|YYY|XYZ)\b"),
    (" of x| of y| of z", r"\b(?-i:Universit(?:y|ies)|Institute|College|Journal) of (?-i:[XYZ])(?![\w'’.-])"),
    ("journal name|study name|author name|expert name|university name|researcher name|institution name|hospital name|publication name|source name|paper name", r"\b(?-i:(?:JOURNAL|STUDY|AUTHOR|EXPERT|UNIVERSITY|RESEARCHER|INSTITUTION|HOSPITAL|PUBLICATION|SOURCE|PAPER|CHARITY) NAMES?)\b"),
    ("20xx|19xx", r"\b(?-i:(?:19|20)XX)\s(?:[a-z]+\s)?(?:stud(?:y|ies)|trial|review|paper|report|survey|(?:meta-?)?analysis|article|guidelines?)\b"),
    ("20??", r"(?<![\w(])20\?\?(?!\w)"),
    (
        "from url|at url|from link|at link",
        r"\b(?:retrieved\sfrom|available\s(?:from|at|online\sat)|accessed\sat|online\sat):?\s(?:URL|LINK|link|url)\b(?!\s[a-z])",
    ),
    ("xyz|abc|xxx|yyy|xx ", r"\b(?-i:XYZ|ABC|X{2,4}|YYY)\s(?:Journal|University|Institute|Hospital|Study|Foundation|Organi[sz]ation|College)\b"),
)  # fmt: skip

# Notes of the writer to himself, and labels with nothing behind them.
_PENDING = (
    r"(?-i:Author|Name(?:\sof\s[A-Z]?[a-z]{3,14})?|Journal|Publisher|Organi[sz]ation|Publication|Study\s[Nn]ame)(?:\(s\))?,\s(?-i:Year|Date|YEAR)|(?:(?:need|needs|have|has|still)\s)?to\s(?:check|find|verify|confirm)(?:\sthis)?"
    r"|TBC|TBD|TBA|TK|n\.?\s?n|x{3,}|to\s(?:come|follow)|to\sbe\s(?:added|confirmed|inserted|provided|supplied|completed|determined|announced|assigned)"
    r"|coming\ssoon|available\ssoon|pending|forthcoming|todo|awaiting(?:\s\w+){0,6}|(?-i:null|undefined|NULL|NaN|URL|DOI)(?=\s*(?:\n|\Z|[.)\]|]))|not\s(?:yet\s)?(?:provided|supplied|added)"
    r"|(?:add|insert|put|paste|enter)\s(?:(?:the|your|full|actual|real)\s)?(?:sources?|references?|citations?|links?|urls?|here)(?:\shere)?|(?:your|name\sof)\s(?:source|journal)|journal\sname|link\shere"
)
_NOTES: _Rows = (
    ("lorem", r"\blorem\s+ipsum(?:\s+dolor(?:\s+sit\s+amet)?)?(?:,\s+consectetur(?:\s+adipiscing)?(?:\s+elit)?)?"),
    ("xxx", r"(?<![\w./-])(?-i:x{3,})(?![\w./-])"),
    # dots and lines to be written on
    ("..", r"[(\[](?:\.{4,}|…{2,}),?\s?(?:19|20)\d\d[)\]]|(?<=[:.\s])(?:\d{1,2}[.)]\s?)?(?:\.{6,}|…{3,})(?=\s|\Z)(?:\s\d{1,2}[.)]\s?(?:\.{6,}|…{3,})(?=\s|\Z))+"),
    # a query set off by signs, or in capitals: "==source?==", "… a cold. NEED REF"
    (
        "source?|source ?|sources?|src?|ref?|ref ?|refs?|reference?|reference ?|references?|cite?|cite ?|citation?|citation ?|citations?|evidence?|link?",
        r"(?<=[*=>«~|#%/_^])\s?(?:sources?|srcs?|refs?|references?|cites?|citations?|evidence|link)\s?\?{1,3}(?=\s?(?:[*=<»~|#%/_^]|\Z|\n))"
        r"|(?<=[a-z.,;)]\s)(?-i:(?:SOURCE|REF|CITE|CITATION|LINK|REFERENCE)S?)\s?\?+"
        r"|(?<=[a-z]{3}\s)(?<!\b(?:the|and|any|our|his|her)\s)(?:refs?|cites?|srcs?|citation)\s?\?+(?=[.,;)]|\s(?-i:[A-Z])|\s?(?:\n|\Z))",
    ),
    (
        "need ref|need source|need citation|need a ref|need a source|need a citation|add ref|add source|add citation|find ref|find source|check ref|check source"
        "|insert ref|insert source|insert citation|get ref|get source",
        r"\b(?-i:(?:NEEDS?|ADD|FIND|CHECK|INSERT|GET)\s(?:(?:A|THE|MORE)\s)?(?:REF|REFERENCE|SOURCE|CITATION|CITE|LINK|DOI)S?)\b",
    ),
    ("citation", r"(?<!\bno\s)(?<!\bthe\s)(?<!\ba\s)(?<!\bof\s)(?<![“\"'‘])\bcitations?\s(?:needed|required)\b(?![\w”\"'’-]|\s(?:for|by|in|to)\b)"),
    ("**cite|**ref|**source| cite", r"(?<=\*\*)(?-i:CITE|REF|SOURCE)(?=\*\*)|(?<=[a-z]\s)(?-i:CITE)(?=[.,;]?(?:\s|\Z))"),
    (
        "according to [| by [|said [|says [|told [",
        r"(?:(?<=\baccording\sto\s)|(?<=\b(?:trial|paper|study)\sby\s)|(?<=\b(?:says|said)\s))"
        r"\[(?:organi[sz]ation|institution|university|hospital|charity|agency|journal|expert|author|researcher|source|publication|company)s?\]",
    ),
    (
        "– cite|– add|– insert|– link|– reference|– put|– give|— cite|— add|— insert|— link|— reference|— put|— give",
        r"(?<=[–—]\s)(?:cite|add|insert|link|reference|put|give)\s(?!it\s|them\s)[^.,;\n–—]{2,40}\shere(?=\s?(?:[.;)]|\n|\Z))",
    ),
    (
        "by [",
        r"(?:(?<=conducted by )|(?<=led by )|(?<=run by )|(?<=study by )|(?<=research by )|(?<=trial by )|(?<=survey by )|(?<=published by )|(?<=reported by )"
        r"|(?<=funded by ))\[(?!the\b|a\b|an\b|his\b|her\b|their\b|our\b|its\b|this\b|that\b|which\b|sic\b)(?=[^\[\]\n]{0,30}\b(?:partner|institut\w+|university|hospital|team|group|name|expert|"
        r"researchers?|author|organi[sz]ation|company|agency|journal|lab)\b)[a-z][^\[\]\n]{2,40}\]",
    ),
    ("tk ", r"(?-i:\bTK\s(?:journal|source|name|link|study|expert|ref|quote|citation)s?\b)"),
    ("nb |nb:|n.b.|note to self", r"\b(?-i:NB|Nb|N\.B\.|Note to self|NOTE TO SELF):?\s(?:add|find|check|insert|get|needs?|chase|look\sup)\s[^.\n]{0,30}?\b(?:sources?|refs?|references?|citations?|links?)\b"),
    ("tk", r"(?-i:\bTK\s(?:JOURNAL|SOURCE|NAME|LINK|STUDY|EXPERT|REF|QUOTE)S?\b|\b(?:[Jj]ournal|[Ss]ource|[Qq]uote|[Ll]ink|[Ss]tudy|[Ee]xpert|[Rr]ef|[Cc]ite|[Cc]itation)s?\sTK\b)"),
    ("(ref", r"(?<=[a-z]\s)\(refs?\.?\)(?=[.,;])|\((?-i:REFS?|REFERENCES?)\)"),
    ("(link)|(url)|(doi)|(cite)|(source|(citation", r"\((?-i:LINK|URL|DOI|CITE|SOURCES?|CITATIONS?)\)"),
    (":", r"\((?:sources?|refs?|references?|citations?)\s?:\s?[._…\s]*\)"),
    ("needed|here|tbc|tbd|tk|missing|required|to come|to follow|please|pls|plz", r"\b(?-i:(?:REF|REFERENCE|SOURCE|CITATION|CITE|LINK|STUDY)S?\s(?:NEEDED|HERE|TBC|TBD|TK|MISSING|REQUIRED|TO COME|TO FOLLOW|PLEASE|PLS|PLZ))\b"),
    (
        "todo|to-do|to do|xxx",
        r"(?-i:\bTODO|\bXXX|\bTo-?do|\[todo)\b\s?[:–-]?\s?[^\n.]{0,50}?\b(?:sources?|references?|refs?|citations?|cite|links?|url)\b",
    ),
    ("fixme", r"(?-i:\bFIXME)\b\s?[:–-]?\s?[^\n.]{0,50}?\b(?:sources?|references?|refs?|citations?|cite)\b"),
    ("tktk|tk tk", r"\b(?-i:TKTK|TK TK)\b"),
    ("?]", r"\[(?:sources?|refs?|references?|citations?)\s?[:–-][^\[\]\n]{1,60}\?\]"),  # [source: WHO report – link?]
    # a task that nobody has ticked off: "- [ ] add citation for tannins"
    (
        "[ ]|☐|#todo",
        r"(?:(?<=\[\s\]\s)|(?<=☐\s)|(?<=\#todo\s))(?:add|find|insert|check|get|need|cite|look\sup|verify|replace)\b[^\n]{0,60}?"
        r"\b(?:sources?|refs?|references?|citations?|cites?|stud(?:y|ies)|papers?|links?)\b[^\n]{0,40}",
    ),
    ("??", r"(?<![\w/])(?:sources?|refs?|references?|citations?|cites?)\s?\?{2,}(?=[\s=*_)\]]*(?:\n|\Z))"),  # ==SOURCE??==
    (
        "source|ref|citation",
        r"\b(?:do\swe\shave|have\swe\sgot|is\sthere|got|what(?:['’]s|\sis)|where(?:['’]s|\sis))\s(?:(?:an?|any|the|our)\s)?(?:sources?|refs?|references?|citations?)"
        r"\s(?:for|to\sback|to\ssupport)\s(?:this|that|these|it)(?:\s(?:claims?|figures?|numbers?|statements?|bit|one|up|paragraph|sentence|line))?\s?\?",
    ),
    (
        "pls|plz|please",
        r"\b(?:add|insert|provide|find|give|need|needs)\s(?:(?:a|an|the|some|your)\s)?(?:refs?|references?|citations?|cites?|sources?)\s(?:here\s|for\sthis\s)?(?:pls|plz|please)\b"
        r"|\b(?:pls|plz)\s(?:add|insert|provide|find|give|check)\s(?:(?:a|an|the|some)\s)?(?:refs?|references?|citations?|cites?|sources?)\b",
    ),
    # a label alone on its line: "Journal: TBC"
    (
        "tbc|tbd|tba|to follow|to come|to be|pending|xxx",
        r"(?:(?<=\n)|\A)(?:(?:paper|article|study|journal|publication)(?:\s(?:title|name|link))?|title of (?:paper|article)|published in|full citation)"
        r"\s?:\s?(?:TBC|TBD|TBA|to\s(?:come|follow)|to\sbe\s(?:added|confirmed|announced|supplied|provided)|pending|x{3,})(?=\.?\s*(?:\n|\Z))",
    ),
    (
        "ask|check with|get from|waiting for|chase",
        r"\b(?:sources?|refs?|references?|citations?|link)\s?:\s(?:ask|check\swith|get\sfrom|(?:awaiting|waiting\sfor)|chase)\b[^.\n]{0,40}?(?:\b(?:link|source|refs?|references?|citation|url|doi)\b|(?=\n|\Z))",
    ),
    (
        "source|reference|citation|bibliography|ref:|refs:|ref(|link|url|doi",
        r"(?:\b|(?<=_))(?:sources?|references?|refs?|citations?|bibliography|link|url|doi)(?:\(s\))?[ ]?:[ ]?[\[<({]?(?:(?:" + _PENDING + r")(?!\w|\s(?-i:[A-Z][a-z]))|\?{1,3}(?!\w)|_{3,}"
        r"|insert\b(?:\s(?:sources?|references?|citations?|links?|urls?|here))*)[\]>)}]?",
    ),
)  # fmt: skip

LITERALS: _Rows = (*_CHAT_MARKS, *_CHAT_WORDS, *_FIELDS, *_ADDRESSES, *_IDENTIFIERS, *_FORMS, *_NOTES)
