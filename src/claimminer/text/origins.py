"""Lines that say in words where an article comes from: "Adapted from …", "Info from the NHS website."."""

from __future__ import annotations

import re

from claimminer.language.source_headings import ORIGIN_OPENERS, PAGE_NOUNS, TAKEN_HOW, TAKEN_THINGS
from claimminer.text.heading_names import choice
from claimminer.text.publications import is_running_text, mentions_institution

__all__ = ["LONGEST_ORIGIN", "ORIGIN", "introduces_sources", "told_by"]

_ADVERB = r"(?:(?:largely|mainly|partly|chiefly|mostly)\s)?"
_PERMITTED = r"(?:,?\swith\s(?:kind\s)?permission,?)?"
ORIGIN = re.compile(
    rf"(?:{choice(ORIGIN_OPENERS)}|(?:(?:our|this|the|all|some|most)\s)?(?:{choice((*TAKEN_THINGS, *PAGE_NOUNS))}\s)"
    r"(?:(?:in|on|for)\sthis\s\w+\s)?"
    rf"(?:(?:is|was|are|were|has\sbeen|have\sbeen|comes?|draws?|uses)\s{_ADVERB}(?:(?:{choice(TAKEN_HOW)}|based|reported){_PERMITTED}\s)?"
    rf"(?:(?:(?:with|using)\s)?{choice(TAKEN_THINGS)}\s)?"
    rf"|{_ADVERB}{choice(TAKEN_HOW)}\s)"
    r"(?:from|on|by))\b:?\s+(?P<rest>\S.*)",
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
    r"|(?:based|drawing)\s(?:up)?on(?!\s(?:(?:my|our|their|your|general|common|personal|own|available|current|existing)\b))(?=[^,\n]{3,120}(?:,?\s\(?(?:19|20)\d\d\)?)?\.?\Z))\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_INCLUDED = re.compile(
    rf"(?:our\s(?:main\s)?sources|(?:sources|references)\s(?:(?:used|consulted|cited|quoted)(?:\s(?:for|in)\sthis\s{choice(PAGE_NOUNS)})?"
    rf"|(?:for|in)\sthis\s{choice(PAGE_NOUNS)}))\s(?:include|included|are|were)\b:?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_INCLUDE = re.compile(r"(?:sources|references)\sincluded?:?\s(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
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


def told_by(line: str) -> re.Match[str] | None:
    """The match of "Info from the NHS website." where that is no sentence."""
    if (named := _INCLUDE.match(line)) and mentions_institution(named["rest"]):
        return named
    match = (
        _INFORMATION.match(line)
        or _BY_COURTESY.match(line)
        or _DATA.match(line)
        or _RETOLD.match(line)
        or _INCLUDED.match(line)
    )
    return match if match and not is_running_text(line) and len(line.split()) <= _MOST_WORDS else None
