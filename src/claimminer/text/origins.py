"""Lines that say in words where an article comes from: "Adapted from …", "Info from the NHS website."."""

from __future__ import annotations

import re

from claimminer.language.origins import ORIGIN_OPENERS
from claimminer.language.source_headings import PAGE_NOUNS, TAKEN_HOW, TAKEN_THINGS
from claimminer.text.heading_names import choice
from claimminer.text.publications import is_running_text, mentions_institution

__all__ = ["LONGEST_ORIGIN", "ORIGIN", "introduces_sources", "opens_origin", "told_by"]

_ADVERB = r"(?:(?:largely|mainly|partly|chiefly|mostly)\s)?"
_PERMITTED = r"(?:,?\swith\s(?:kind\s)?permission,?)?"
ORIGIN = re.compile(
    rf"(?:{choice(ORIGIN_OPENERS)}|(?:(?:our|this|the|all|some|most)\s)?(?:{choice((*TAKEN_THINGS, *PAGE_NOUNS))}\s)"
    r"(?:(?:in|on|for)\sthis\s\w+\s|(?:for|on|about|of)\s(?:[\w'’-]+\s){1,4}?)?"
    rf"(?:(?:is|was|are|were|has\sbeen|have\sbeen|comes?|draws?|drew|uses|relies|relied)\s{_ADVERB}(?:(?:{choice(TAKEN_HOW)}|based|reported){_PERMITTED}\s)?"
    rf"(?:(?:(?:with|using)\s)?{choice(TAKEN_THINGS)}\s)?"
    rf"|{_ADVERB}{choice(TAKEN_HOW)}\s)"
    r"(?:from|on|by|using))\b:?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
LONGEST_ORIGIN = 300
_INFORMATION = re.compile(
    r"(?:info(?:rmation)?|facts|figures|statistics|content|text|material)(?:\sand\s\w+)?\s(?:from|by|courtesy\sof)\b:?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_DATED = r"(?=[^\n]{0,200}(?:\b(?:19|20)\d\d\b|[\"“]))"
_BY_COURTESY = re.compile(rf"(?:by\s)?courtesy\sof\s{_DATED}(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(
    rf"(?:data|evidence|numbers|research)\s(?:from|by)\b:?\s{_DATED}(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL
)
_RETOLD = re.compile(
    r"(?:(?:adapted|compiled|condensed|abridged|translated|prepared|summari[sz]ed|excerpted|written|edited)\sby\s[^:\n]{2,40}\sfrom\b:?"
    r"|(?:based|drawing)\s(?:up)?on(?!\s(?:(?:my|our|their|your|general|common|personal|own|available|current|existing)\b))(?=[^,\n]{3,120}(?:,?\s\(?(?:19|20)\d\d\)?)?\.?\Z|[^\n]{3,160},?\s\(?(?:19|20)\d\d\)?\.?\Z))\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_INCLUDED = re.compile(
    rf"(?:our\s(?:main\s)?sources|(?:(?:the|my|our|main)\s){{0,2}}(?:sources|references)\s(?:(?:used|consulted|cited|quoted)(?:\s(?:for|in)\sthis\s{choice(PAGE_NOUNS)})?"
    rf"|(?:for|in)\sthis\s{choice(PAGE_NOUNS)}))\s(?:include|included|are|were)\b:?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_INCLUDE = re.compile(r"(?:sources|references)\sincluded?:?\s(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_PAGE = rf"(?:for|in|to\swrite|when\swriting)\s(?:this|our)\s(?:\w+\s)?{choice(PAGE_NOUNS)},?\s"
_USED = re.compile(
    rf"(?:{_PAGE}(?:i|we)\s(?:have\s|also\s|mainly\s)?(?:used|read|checked|spoke\sto)|(?:{_PAGE})?(?:i|we)\s(?:have\s|also\s|mainly\s)?"
    r"(?:relied\s(?:up)?on|consulted|drew\s(?:up)?on|leaned\son|am\sindebted\sto|are\sindebted\sto))\s(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_CHECKED = re.compile(
    rf"(?:all\s)?{choice(TAKEN_THINGS)}\s(?:(?:is|are|was|were)\s)?(?:correct|accurate|up\sto\sdate|checked|verified|cross-checked|fact-checked|in\sline)\s"
    r"(?:according\sto|against|with|by\sreference\sto)\s(?P<rest>\S.*)"
    rf"|{choice(TAKEN_HOW)}\s(?:with\sreference\sto|with\sthe\shelp\sof|in\sline\swith)\s(?P<other>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_VIA = re.compile(
    r"(?:[Vv]ia|VIA|[Hh]/[Tt]|[Hh]at\stip(?:\sto)?)\b:?\s"
    r"(?P<rest>[A-Z][^\d\n]{2,60}(?:\(?(?:19|20)\d\d\)?)?)\.?\Z"
)
_PERMITTED_BY = re.compile(
    r"(?:(?:text|content|material|article)\s?:\s)?(?:reproduced|reprinted|used|published|adapted)\s(?:here\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?permission\s(?:of|from)\s(?P<rest>\S.*)"
    r"|(?:text|content)\s?:\s(?P<other>[A-Z][^.\n]{2,60}),\s(?:used|reproduced|reprinted)\s(?:with|by)\s(?:kind\s)?permission\.?",
    re.IGNORECASE | re.DOTALL,
)
_MOST_TOLD = 40  # words of a paragraph whose writer says "I relied on"
_MOST_WORDS = 16  # of a line that says so without a verb
_INTRODUCTION = re.compile(
    r"\b(?:(?:information|evidence|advice|facts|figures|leaflet|page|article|guide|text|answers|post|review)\b[^.:;]{0,60}"
    r"\b(?:comes?|taken|drawn|adapted|compiled|based|prepared|written|checked|produced|developed|created)(?:\s\w+){0,2}\s(?:from|on|using|against)"
    r"|\b(?:checked|based|wrote|compiled|prepared|produced|built)\b[^.:;]{0,30}\b(?:page|article|guide|leaflet|text|answers|post|review|advice)\b[^.:;]{0,20}\b(?:against|using|from|on)"
    r"|\b(?:sources|references|papers|studies|guidelines|publications)\b[^.:;]{0,50}\b(?:used|consulted|cited|quoted|read|reviewed|are|were|include)"
    r"|\b(?:used|using|consulted|read|drew\son|relied\son|referred\sto|checked)\b[^.:;]{0,30}\b(?:sources|references|papers|studies|guidelines|publications|documents))"
    r"[^.:;]{0,60}:\Z"
    r"|\b(?:my|the|our|some|few|for|asked|asking|wanted|here)\b[^.:;]{0,40}\b(?:sources|references|citations)\b(?!\sof)[^.:;]{0,30}:\Z",
    re.IGNORECASE,
)


def introduces_sources(line: str) -> bool:
    """Whether a sentence breaks off before a list of sources: "This leaflet is based on:", "We used these papers:"."""
    return line.endswith(":") and len(line) <= LONGEST_ORIGIN and _INTRODUCTION.search(line) is not None


_TOLD = (_INFORMATION, _BY_COURTESY, _DATA, _RETOLD, _INCLUDED, _USED, _CHECKED, _VIA, _PERMITTED_BY)


def opens_origin(words: str) -> bool:
    """Whether the words open a line that says where the article comes from: "This leaflet is adapted from"."""
    return ORIGIN.match(f"{words} The") is not None or _VIA.match(f"{words} The Post") is not None


def told_by(line: str) -> re.Match[str] | None:
    """The match of "Info from the NHS website." where that is no sentence."""
    if (named := _INCLUDE.match(line)) and mentions_institution(named["rest"]):
        return named
    match = next(filter(None, (form.match(line) for form in _TOLD)), None)
    if not match or len(line.split()) > (_MOST_TOLD if match.re is _USED else _MOST_WORDS):
        return None
    return match if not is_running_text(line) or mentions_institution(line) else None
