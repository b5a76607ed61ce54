"""Template text that stands where a source belongs.

``TEMPLATES`` are sequences of the classes of ``placeholder_words``, as an unfinished text writes them inside brackets
or as a whole line. What needs no brackets stands in ``leftovers``, what editors ask each other in ``editing``.
``sources.placeholders`` reads them.
"""

from __future__ import annotations

__all__ = [
    "CAPITAL_COMPANIONS",
    "CAPITAL_TEMPLATES",
    "TEMPLATES",
]

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
    ("hard", "PLEASE* (?:find|get) FILL* PART TAIL*"),  # [find year]
    ("hard", "(?:reflist|notelist|refbegin|refend)"),
    ("hard", r"PLEASE* DO FILL* NOUN ANY? ANY? \?"),  # [add source: WHO?]
    ("hard", "PLEASE* DO FILL* THING JOIN ANY*"),  # [add study about sleep]
    ("hard", "PLEASE* cite (?:this|here|me|it)"),
    ("hard soft", r"PLEASE* FILL* NOUN \d{1,3} STATE TAIL*"),  # [AU: reference 3 missing]
    ("hard", r"PLEASE* NOUN \d{1,3} \? ANY*"),  # [ref. 4? there are only 3]
    ("hard", r"ANY? WHICH ROLE ANY? ANY? ANY? \?"),  # [JK: which paper was this?]
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
    ("hard soft line", "FILL* NOUN in FILL* (?:format|style) TAIL*"),  # [List of references in APA format]
    ("hard", r"NOUN (?:\#|x{1,4}|n)"),  # [ref #]
    ("hard", "NOUN to FILL* THING"),  # [link to study]
    ("hard", "NOUN to ANY? FILL* (?:pages?|websites?|site)"),  # [link to NHS page]
    ("soft", "(?:hyperlinks?|links?) to FILL* THING"),
    ("soft", "(?:hyperlinks?|links?) to ANY ANY? (?:study|paper|trial|review)"),  # (link to Japanese study)
    ("hard", "(?:stud(?:y|ies)|papers?|articles?|journals?) REFNOUN"),  # [study link]
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
    ("hard soft line", "MIX* NOUN MIX* STATE TAIL*"),  # [link to the study to follow], (references still to be added)
    ("hard", "MIX* STATE MIX* REFS TAIL*"),  # [missing citation]
    ("soft", "(?:missing|no|need|needs|add|find) FILL* (?:refs?|references?|citations?) TAIL*"),
    ("hard soft line", "MIX* REFS MIX* WILL DONE ANY*"),  # References will be added before publication
    ("line", "MIX* REFS MIX* STATE by ANY ANY? ANY? ANY?"),  # Sources to be supplied by the press office
    ("line", "PLEASE* DO FILL* NOUN before ANY ANY?"),
    ("soft", "REFNOUN JOIN ANY ANY? ANY? (?:here|tbc|tk|needed|missing)"),  # (link to Cochrane here)
    ("soft", "PLEASE* DO FILL* REFNOUN JOIN ANY*"),  # (add ref to NICE guideline)
    ("soft", "PLEASE* insert ANY? ANY? ANY? NOUN ANY*"),  # (insert ref from Cochrane)
    ("soft", "PLEASE* insert ANY? ANY? QUOTE ANY*"),  # (insert name of study)
    ("soft", "PLEASE* insert FILL* THING TAIL*"),
    ("soft", "PLEASE* (?:cite|find) FILL* THING TAIL*"),  # (cite study)
    ("hard soft", "NOUN ANY* (?:find|check|add|insert) (?:it|this|them|that|here|later|link|again)"),
    ("hard soft", "needs? (?:citing|sourcing|referencing) ANY?"),
    ("hard soft", "SEE? FILL* NOUN BLANK BLANK?"),  # (see ref XX), [Source: link]
    ("hard soft", r"NOUN FILL* EDITOR ANY? ANY? \?"),
    ("hard", "ANY? EDITOR ANY? ANY? to (?:confirm|supply|check|provide|verify|advise) ANY*"),  # [author to confirm]
    ("hard", "ANY? ANY? ANY? to (?:confirm|check|find|verify|send|advise) FILL* NOUN ANY*"),
    ("hard", "REMARK FILL* NOUN STATE? TAIL*"),  # [Ed: source?]
    ("hard", "NOUN (?:awaited|awaiting|requested) ANY*"),
    ("hard soft", "SEEK FILL* NOUN ANY*"),  # (awaiting citation), (can't find source)
    ("hard", "FAULT"),  # what a wiki says of a source that does not hold
    ("hard", "verify"),
    ("hard", "to verify"),
    ("hard soft", r"PART \?"),  # (year?)
    ("hard", "UNDATED"),
    ("hard", "QUALITY QUALITY* NOUN TAIL*"),  # [credible source]
    ("hard", "QUALITY QUALITY* (?:study|studies|papers?|articles?) AND? NOUN? TAIL*"),  # [specific study or source]
    ("hard", "QUALITY? evidence (?:here|needed|required|tk|tbc)"),
    ("hard", "(?:unsourced|uncited|unreferenced) (?:claim|statement|section|figure)"),
    ("hard", "(?:attribution|references?|citations?) (?:needed|required|wanted)"),
    ("hard soft", "(?:dummy|fake|sample|example) (?:references?|refs?|citations?|sources?) ANY?"),
    ("hard", "titles? of FILL* NOUN TAIL*"),  # [Title of reference]
    ("hard", "(?:quotes?|quotations?) from FILL* ROLE TAIL*"),  # [Quote from an expert]
    ("hard", "FILL* ROLE OWN? FIELD AND? FIELD?"),  # [Expert's name and title]
    ("hard", "(?:authors?|names?|journals?|stud(?:y|ies)|researchers?) ANY? names? TAIL*"),
    ("hard soft", "PLEASE* AUTHORS to be (?:added|checked|confirmed|supplied) ANY*"),
    ("hard", "insert (?:stats?|statistics?|figures?|data|quotes?) TAIL* AND? NOUN?"),
    ("hard", "DO FILL* QUOTE AND? (?:from|with|by|for) ANY ANY*"),  # [Add quote from Dr Lee]
    ("hard", "FILL* QUOTE STATE"),
    ("hard", "(?:links?|hyperlinks?) FILL* THING TAIL*"),
    ("hard", "(?:links?|hyperlinks?) to ANY? ANY? ANY? THING TAIL*"),  # [Link to relevant NIH article]
    ("hard soft", r"NOUN ANY ANY? ANY? ANY? ANY? (?:to\x20)?(?:verify|confirm|tbc|tbd)"),  # [Source: FDA report – verify]
    ("hard", "DO ANY? ANY? ANY? (?:data|statistics?|stats|figures) TAIL TAIL*"),
    ("hard", "PLEASE* DO FILL* REFNOUN ANY ANY? ANY? ANY?"),  # [Add citation: Cochrane]
    ("hard", r"PLEASE* cite (?!as\b)\w+ ANY?"),  # [Cite NHS]
    ("hard", "FILL* REFS (?:needed|required|missing|wanted) ANY ANY? ANY? ANY?"),  # [reference needed: sleep study]
    ("hard", "(?:pubmed|pmc|doi|journal|cochrane|nhs|who|cdc|nice) REFNOUN TAIL*"),  # [PubMed link]
    ("hard", "(?:pubmed|cochrane|nhs|cdc|nice|fda|nih|jama|bmj|lancet|nejm|mayo) (?:sources?|refs?|references?|links?|cites?|citations?) TAIL*"),
    ("hard", r"links? (?!between\b|with\b|of\b|in\b|from\b|for\b|to\b)\w+ (?:papers?|stud(?:y|ies)|articles?|reports?|trials?|guidelines?) TAIL*"),  # [link JAMA paper]
    ("hard", "FILL* NOUN in (?:emails?|slack|teams|notes|folder|drive|dropbox|inbox|chat|zotero|comments?) ANY?"),
    ("hard", "see (?:emails?|slack|teams|notes|folder|drive|dropbox|inbox|chat|zotero|comments?) for FILL* NOUN"),
    ("soft", "NOUN (?:pls|plz|please|asap)"),
    ("soft", "PLEASE* (?:add|insert|cite) FILL* (?:stud(?:y|ies)|papers?|trials?|articles?)"),  # (add study)
    ("soft", r"where from \?"),
    ("hard", "(?:journals?|articles?|stud(?:y|ies)|papers?|books?) (?:articles?|papers?)? DATE"),  # [journal article, year]
    ("hard soft", r"who (?:says|said) \?"),
    ("hard", "NOUN (?:ask|chase) ANY ANY? ANY?"),  # [ref – ask Tom]
    ("hard", "(?:quotes?|quotations?) from an? (?:gp|dr|doctor|professor|nurse|consultant|spokes(?:man|woman|person)) ANY? ANY?"),
    ("hard", "(?:quotes?|quotations?) from (?:gp|dr|doctor|professor|nurse|consultant|spokes(?:man|woman|person)) ANY? ANY?"),
    ("hard", "insert ANY? ANY? (?:stats?|statistics|figures|data|numbers|percentages?) ANY? ANY?"),  # [Insert latest figures]
    ("line", r"(?:refs?|references?|citations?|cites?|source) \?"),  # a remark at the margin: "Reference?"
    ("hard line", "(?:need|needs|still need|have|remember) to LOOK FILL* NOUN TAIL*"),  # Need to find the reference for this!
    ("line", "PLEASE* LOOK FILL* REFS (?:for|to) (?:this|that|these|it) ANY?"),  # find a source for this
    ("line", "(?:need|needs|want) FILL* REFS (?:here|for) ANY?"),  # Need a citation here
    ("line", r"(?:can|could|will) (?:you|we|someone|somebody|anyone) PLEASE* DO FILL* REFS ANY*"),  # Can you add a reference for this?
    ("hard soft", "PLEASE* cite (?:the|that|this) ANY ANY? ANY?"),  # (cite the Harvard thing)
    ("hard", "NOUN ANY? ANY? (?:replace|remove|update|check|swap) (?:before|prior|when) ANY*"),
    ("hard", r"NOUN (?:unclear|lost|unverified|unconfirmed|hallucinated|invented|fake) ANY*"),
    ("hard", "(?:unverified|unconfirmed|hallucinated|broken) NOUN ANY*"),  # [unverified citation]
    ("hard", "clarification needed WHICH ROLE ANY*"),
    ("hard", "(?:zotero|mendeley|endnote|refworks|citavi|paperpile) ANY? ANY? ANY? (?:found|error|missing|failed|invalid)"),
    ("hard", "ANY? ANY? NOUN (?:pls|plz|please|asap)"),  # [JT – source pls]
    ("line", "ANY? ANY? to (?:find|add|supply|chase|provide|source) FILL* REFS (?:for|to) (?:this|above|the|claim|these) ANY?"),
    ("hard", "back (?:this|that|it) up ANY*"),
    ("hard", "(?:needs?|add|find) (?:evidence|backing|proof) ANY*"),
    ("hard soft", r"(?:evidence|proof) \?"),
    ("hard", "(?:check|verify|confirm) (?:stats?|statistics?|figures?|facts?|claims?|data) TAIL*"),
    ("soft", "to be (?:cited|referenced|sourced)"),
    ("hard", "as per (?:source|reference|study) ANY?"),
    ("soft", "(?:stud(?:y|ies)|papers?) REFNOUN"),  # (study link)
    ("hard", "hyperlinks? to ANY ANY? ANY?"),
    ("hard soft", r"\? NOUN"),  # (?source)
    ("hard", "REFNOUN (?:no|nos|numbers?)"),
    ("soft", "SHALL DO FILL* REFS TAIL*"),  # (I'll add the source later)
    ("soft", "evidence (?:needed|required)"),
    ("soft", "cite this"),
    ("hard", "null"),
    ("hard", "undefined"),  # what a page's program leaves where a field was empty
    ("hard", "object object"),
)

# In brackets these are template text where they stand with a capital: "[Author]", but "the [author] said".
CAPITAL_TEMPLATES = (
    "author", "authors", "journal", "year", "researcher", "university", "expert", "study citation", "institution",
    "organization", "organisation", "publisher", "dr. name", "dr. x", "dr x", "doctor x", "professor x", "website", "website name", "expert name", "author name", "journal name", "study title", "paper title", "article title", "publication", "author(s)", "study name", "source name", "university name", "lead author", "hospital name",
    "organisation name", "organization name", "institution name", "expert's name", "author's name", "researcher name", "name of study", "authors et al.", "last name", "lastname", "author last name", "journal title",
    "volume", "volume(issue)", "pages", "title", "study", "publication name", "page numbers", "expert quote",
    "add", "insert", "add here", "insert here", "year of publication",
)  # fmt: skip

# With commas between, one of those and any of these: "[Author, Year]", "[Expert Name, MD]".
CAPITAL_COMPANIONS = (
    "name", "names", "date", "degree", "md", "phd", "credentials", "affiliation", "position", "role", "url", "link", "doi",
)  # fmt: skip
