"""How a line says by itself where an article comes from. All casefolded.

The forms are rows of words with a space between. ``PAGE``, in capitals, is any of its row in ``ORIGIN_WORDS``, which may
be a form itself. Behind a word, ``?`` says that it may be left out, ``,`` and ``:`` that this mark may stand there;
``!OWN`` is none of these words. ``ANY`` is one word, ``FEW`` are one to four, ``MORE`` none to two; ``NAME`` is whoever is
named. Behind ``DATED`` a year or a quotation must follow, behind ``CLOSED`` just a short name, or one with a year at its end.
"""

from __future__ import annotations

from claimminer.language.source_headings import PAGE_NOUNS, TAKEN_HOW, TAKEN_THINGS

__all__ = [
    "INTRODUCTIONS", "ORIGIN_FORMS", "ORIGIN_OPENERS", "ORIGIN_WORDS", "READING_FORMS", "REQUESTS_FOR_SOURCES", "TOLD_FORMS",
    "VIA",
]  # fmt: skip

# A paragraph of its own that opens so and names somebody says where its facts come from, without a heading.
ORIGIN_OPENERS = (
    "adapted from", "adapted by permission from", "adapted with permission from", "adapted with kind permission from", "reprinted from",
    "reproduced with permission from", "reproduced with kind permission from", "reprinted with kind permission from", "used with permission from",
    "with permission from", "with kind permission from",
    "reprinted with permission from", "compiled from", "drawn from", "prepared from", "developed from",
    "text adapted from", "content adapted from", "text based on", "content based on", "reproduced from",
    "produced with information from", "written with information from", "prepared with information from", "created with information from",
    "written using information from", "produced using information from", "compiled with information from", "with information from",
    "abridged from", "condensed from", "translated from", "summarised from", "summarized from", "excerpted from", "provided by",
    "materials provided by", "material provided by", "information provided by", "story provided by",
    "this article is adapted from", "this article was adapted from", "this article has been adapted from",
    "this article is based on", "this article was based on", "this article draws on",
    "this story is adapted from", "this story was adapted from", "this story is based on",
    "this story has been adapted from", "this story is reprinted from", "the above story is based on",
    "the above post is reprinted from", "this release is based on", "this leaflet is based on",
    "this leaflet was adapted from", "this page is based on", "this page was adapted from",
    "this guide is based on", "this text is based on", "this summary is based on", "this post is based on",
    "this information is based on", "this information comes from", "this information was taken from",
    "this information is taken from", "information in this leaflet comes from",
    "the information in this leaflet comes from", "the information in this leaflet is based on",
    "the information on this page is based on", "the information on this page comes from",
    "the information in this article is based on", "the information in this article comes from",
)  # fmt: skip

ORIGIN_WORDS: dict[str, tuple[str, ...]] = {
    # -- pages, and what stands in them
    "PAGE": PAGE_NOUNS,
    "THING": TAKEN_THINGS,
    "ARTICLE": (*TAKEN_THINGS, *PAGE_NOUNS),
    "OUR": ("our", "this", "the", "all", "some", "most"),
    "FACTS": ("info", "information", "facts", "figures", "statistics", "content", "text", "material"),
    "FURTHER": ("and ANY",),
    "DATA": ("data", "evidence", "numbers", "research"),
    "ABOUT": ("IN this ANY", "OF FEW"),
    "IN": ("in", "on", "for"),
    "OF": ("for", "on", "about", "of"),
    "TEXT": ("text", "content", "material", "article"),
    # -- how it was made
    "HOW": TAKEN_HOW,
    "IS": ("is", "was", "are", "were", "has been", "have been", "come", "comes", "draw", "draws", "drew", "uses", "relies", "relied"),
    "MAINLY": ("largely", "mainly", "partly", "chiefly", "mostly"),
    "TAKEN": ("HOW, PERMITTED,", "HOW", "RESTING, PERMITTED,", "RESTING"),
    "RESTING": ("based", "reported"),
    "PERMITTED": ("with kind? permission",),
    "SHOWN": ("USING? THING",),
    "USING": ("with", "using"),
    "FROM": ("from", "on", "by", "using"),
    "RETOLD": (
        "adapted", "compiled", "condensed", "abridged", "translated", "prepared", "summarised", "summarized", "excerpted", "written", "edited",
    ),
    "BASED": ("based", "drawing"),
    "UPON": ("on", "upon"),
    # "based on our experience" names nobody
    "OWN": ("my", "our", "their", "your", "general", "common", "personal", "own", "available", "current", "existing"),
    "REPRINTED": ("reproduced", "reprinted", "used", "published", "adapted"),
    # -- whose it is, and who has read it
    "BY": ("from", "by", "courtesy of"),
    "GIVEN": ("from", "by"),
    "OWNED": ("of", "from"),
    "BESIDE": ("with", "by"),
    "CORRECT": ("correct", "accurate", "up to date", "checked", "verified", "cross-checked", "fact-checked", "in line"),
    "STANDS": ("is", "are", "was", "were"),
    "AGAINST": ("according to", "against", "with", "by reference to"),
    "CHECKED": ("checked", "reviewed", "updated", "verified", "fact-checked"),
    "MEASURE": ("against", "in line with", "in accordance with"),
    "HELPED": ("with reference to", "with the help of", "in line with"),
    # -- the sources that were read
    "SOURCES": ("sources", "references"),
    "MY": ("the", "my", "our", "main"),
    "CONSULTED": ("used", "consulted", "cited", "quoted"),
    "HERE": ("for this PAGE", "in this PAGE"),
    "INCLUDE": ("include", "included", "are", "were"),
    "LISTED": ("include", "included"),
    "WRITING": ("FOR THIS ANY? PAGE,",),
    "FOR": ("for", "in", "to write", "when writing"),
    "THIS": ("this", "our"),
    "WE": ("i", "we"),
    "ALSO": ("have", "also", "mainly"),
    "READ": ("used", "read", "checked", "spoke to"),
    "RELIED": (
        "relied on", "relied upon", "consulted", "drew on", "drew upon", "leaned on", "am indebted to", "are indebted to",
    ),
    # -- of sentences that bring in a list
    "TOLD": ("information", "evidence", "advice", "facts", "figures", "leaflet", "page", "article", "guide", "text", "answers", "post", "review"),
    "MADE": (
        "come", "comes", "taken", "drawn", "adapted", "compiled", "based", "prepared", "written", "checked", "produced", "developed",
        "created",
    ),
    "MADE_FROM": ("from", "on", "using", "against"),
    "WROTE": ("checked", "based", "wrote", "compiled", "prepared", "produced", "built"),
    "AGAINST_IT": ("against", "using", "from", "on"),
    "LEAFLET": ("page", "article", "guide", "leaflet", "text", "answers", "post", "review", "advice"),
    "PAPERS": ("sources", "references", "papers", "studies", "guidelines", "publications"),
    "READINGS": ("PAPERS", "documents"),
    "LOOKED_AT": ("used", "consulted", "cited", "quoted", "read", "reviewed", "are", "were", "include"),
    "WENT_BY": ("used", "using", "consulted", "read", "drew on", "relied on", "referred to", "checked"),
    "ASKED": ("my", "the", "our", "some", "few", "for", "asked", "asking", "wanted", "here"),
    "CITED": ("sources", "references", "citations"),
}  # fmt: skip

# Lines and sentences that say what a page was made from, whatever their length.
ORIGIN_FORMS = (
    "OUR? ARTICLE ABOUT? IS MAINLY? TAKEN? SHOWN? FROM:",
    "OUR? ARTICLE ABOUT? MAINLY? HOW FROM:",
)
# Short lines that do so without a verb, and lines of no more than a name behind them.
TOLD_FORMS = (
    # "Info from the NHS website.", "Facts and figures courtesy of the Stroke Association"
    "FACTS FURTHER? BY:",
    # "Courtesy of the Lung Trust, 2019", "Data from: Ahmed (2011)"
    "by? courtesy of DATED",
    "DATA GIVEN: DATED",
    # "Adapted by the ward staff from the Royal College's guide", "Based on Ahmed, 2011"
    "RETOLD by NAME from:",
    "BASED UPON !OWN CLOSED",
    # "Our main sources were ...", "The references used for this page include ..."
    "our main? sources INCLUDE:",
    "MY? MY? SOURCES CONSULTED HERE? INCLUDE:",
    "MY? MY? SOURCES HERE INCLUDE:",
    # "All facts checked against ...", "Reviewed with reference to ..."
    "all? THING STANDS? CORRECT AGAINST",
    "HOW HELPED",
    # "This content was last reviewed against NICE guideline NG136 ..."
    "this? ARTICLE STANDS last? CHECKED MEASURE",
    # "Text: reproduced with kind permission of ..."
    "REPRINTED here? BESIDE the? kind? permission OWNED",
)
# Sentences of who wrote the page: "For this article I read ...", "We relied on ...".
READING_FORMS = (
    "WRITING WE ALSO? READ",
    "WRITING? WE ALSO? RELIED",
)
# With a source set before it, and nothing else: "Via New Scientist", "H/T Karim".
VIA = ("via", "h/t", "hat tip", "hat tip to")
# Sentences that break off at a colon before a list of sources; a figure says how many characters may stand between.
INTRODUCTIONS = (
    # "The information in this leaflet comes mainly from:"
    "TOLD 60 MADE MORE MADE_FROM",
    # "We checked this page against:"
    "WROTE 30 LEAFLET 20 AGAINST_IT",
    # "The studies below were read for it:"
    "PAPERS 50 LOOKED_AT",
    # "We used these papers:"
    "WENT_BY 30 READINGS",
)
# "Some asked for the references:"
REQUESTS_FOR_SOURCES = "ASKED 40 CITED"
