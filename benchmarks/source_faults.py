"""Faults to put into the sources of a clean article: each gives a mutated text, and the flags that it must bring."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import NamedTuple

from source_gold import GoldArticle, GoldReference, Place

from claimminer.articles import Article
from claimminer.records import Citation, Claim

__all__ = ["FAULTS", "Base", "Line", "Mutation", "known"]

# Template text as people leave it behind, for a list and for a sentence.
LIST_PLACEHOLDERS = (
    "[Insert sources here]", "TODO: add references", "Author, A. A. (Year). Title of article. Journal name.",
    "https://example.com/source", "Coming soon", "[Source 1]", "lorem ipsum dolor sit amet", "{{reflist}}",
    "[Add at least three sources]", "Reference to be added", "Lastname, F. (20XX). Title. https://doi.org/10.xxxx/xxxxx",
)  # fmt: skip
TEXT_PLACEHOLDERS = (
    "[citation needed]", "(source?)", "[REF]", "(add link)", "{{citation needed}}", "[oaicite:0]", "【3†source】",
    "(Author, Year)", "[insert reference]", "[source needed]", "(Smith et al., 20XX)", "https://example.org/study",
)  # fmt: skip
BROKEN_DOIS: tuple[Callable[[str], str], ...] = (
    lambda doi: doi.replace("10.", "1O.", 1),
    lambda doi: doi.replace("10.", "11.", 1),
    lambda doi: doi[: len("10.12")] + doi[doi.index("/") :],
    lambda doi: doi[: doi.index("/")],
)
# what makes a marker stand for itself
OWN = re.compile(
    r"10\.\d{3,9}/|PMID|PMC|https?:|www\.|ISBN|\bNICE\b.*\b(?:CG|NG|QS|TA|PH)\s?\d|\bSIGN \d", re.IGNORECASE
)
# an entry's own number, letter or key
NUMBER = re.compile(r"[ \t]*(?:[-*•–]\s*)?(?:\[\^?\w+\]:?|\(\w+\)|Ref\. \d+:|\d+[.):]?|[¹²³⁴-⁹]+|\w\.)\s+")
# markers that only their list makes ones
BY_LIST = re.compile(
    r"\[\d{1,2}(?:/\d{1,2})+\]|\[\D*\]|\[[A-Z]{2}[^\]]*\]|(?:.*⟦)?[*†‡§]⟧?|\([a-z]\)|\([A-Z][\w-]+ \d{1,3}\)"
)
WORD = re.compile(r"\w+")
# headings that announce sources whatever stands below; "Notes" or "After:" with nothing below announces nothing
ANNOUNCES = re.compile(
    r"source|quellen|refe?s?\b|reference|bibliograph|literature|\blit\b|cited|citation|consulted|studies|reading|where"
    r"|based on|information (?:from|drawn)|checked|papers|looked at|know|publication details",
    re.IGNORECASE,
)
KNOWN = 40  # characters
BULLET = re.compile(r"[ \t]*[-*•–][ \t]+")
ENDS = re.compile(r"[a-z)\]%]\.\Z")

Line = tuple[str, str]  # where (a sentence with claims, "" for the document) and code


class Base(NamedTuple):
    """A clean article and what is found in it."""

    gold: GoldArticle
    claims: tuple[Claim, ...]
    flags: Counter[Line]


class Mutation(NamedTuple):
    """``raw`` with one fault in it; ``added``: the flags that it must bring; ``words``: what was put in."""

    base: Base
    fault: str
    raw: str
    added: Counter[Line]
    words: str

    @property
    def path(self) -> str:
        return self.base.gold.path


def known(claim: Claim, words: str = "") -> str:
    """What a claim's sentence is known by, with or without the words that were put in.

    Not by the claim's own spans: with more words, the parser may draw them otherwise.
    """
    sentence = claim.sentence.text.replace(words, "") if words else claim.sentence.text
    return " ".join(WORD.findall(sentence))[:KNOWN]


def _emptied(base: Base, _: random.Random) -> Mutation | None:
    """Heading without a list."""
    entries = _dispensable(base.gold)
    if not entries or not ANNOUNCES.search(base.gold.sources.heading or ""):
        return None
    raw = _without(base.gold.raw, entries)
    return Mutation(
        base, "section emptied", raw, _lost(base, entries) + Counter([("", "empty-source-section")]), ""
    )


def _templated(base: Base, drawn: random.Random) -> Mutation | None:
    """Template text in place of the list."""
    entries = _dispensable(base.gold)
    if not entries or not ANNOUNCES.search(base.gold.sources.heading or ""):
        return None
    words = drawn.choice(LIST_PLACEHOLDERS)
    start = min(start for start, _ in entries.values())
    raw = _without(base.gold.raw, entries)
    raw = raw[:start] + words + "\n" + raw[start:]
    return Mutation(base, "list replaced by a placeholder", raw, _lost(base, entries) + _PLACEHOLDER, words)


def _added_line(base: Base, drawn: random.Random) -> Mutation | None:
    """Template text as one more entry."""
    entries, raw = base.gold.entry_places(), base.gold.raw
    if not entries or not all(_stands_alone(raw, place) for place in entries.values()):
        return None
    words = drawn.choice(LIST_PLACEHOLDERS)
    last_start, last = max(entries.values())
    bullet = BULLET.match(raw, last_start)
    mark = bullet[0] if bullet else ""
    raw = raw[:last].rstrip("\n") + "\n" + mark + words + "\n" + raw[last:]
    return Mutation(base, "placeholder added to the list", raw, Counter(_PLACEHOLDER), words)


def _doubted(base: Base, drawn: random.Random) -> Mutation | None:
    """Template text behind a claim."""
    raw = base.gold.raw
    places = [
        claim
        for claim in base.claims
        if raw.count(claim.sentence.text) == 1 and ENDS.search(claim.sentence.text)
    ]
    if not places:
        return None
    sentence = drawn.choice(places).sentence.text
    words = drawn.choice(TEXT_PLACEHOLDERS)
    touched = Counter(
        {(known(claim), "placeholder-source") for claim in places if claim.sentence.text == sentence}
    )
    raw = raw.replace(sentence, f"{sentence[:-1]} {words}.")
    return Mutation(base, "placeholder behind a claim", raw, touched + _PLACEHOLDER, words)


def _shortened(base: Base, drawn: random.Random) -> Mutation | None:
    """A list without one of the entries that the text cites."""
    entries = _dispensable(base.gold)
    cited = [
        reference for reference in entries if len(entries) > 1 and _removable(base.gold, entries, reference)
    ]
    lost = {reference.begins: _lost(base, [reference]) for reference in cited}
    cited = [reference for reference in cited if lost[reference.begins]]
    if not cited:
        return None
    gone = drawn.choice(cited)
    raw = _without(base.gold.raw, {gone: entries[gone]})
    return Mutation(
        base, "entry removed", raw, lost[gone.begins], base.gold.raw[slice(*entries[gone])].strip()
    )


def _broken(base: Base, drawn: random.Random) -> Mutation | None:
    """A DOI that cannot be one."""
    raw = base.gold.raw
    dois = [
        match
        for match in re.finditer(r"\b10\.\d{4,9}/[^\s)>\]]+[^\s)>\].,;]", raw)
        if raw.count(match[0]) == 1
    ]
    if not dois:
        return None
    doi = drawn.choice(dois)
    words = drawn.choice(BROKEN_DOIS)(doi[0])
    inside = {known(claim) for claim in base.claims if doi[0] in _reading(base.gold.article, claim)}
    touched = Counter((sentence, "malformed-identifier") for sentence in inside)
    raw = raw[: doi.start()] + words + raw[doi.end() :]
    return Mutation(base, "DOI broken", raw, touched + Counter([("", "malformed-identifier")]), words)


FAULTS: dict[str, Callable[[Base, random.Random], Mutation | None]] = {
    "section emptied": _emptied,
    "list replaced by a placeholder": _templated,
    "placeholder added to the list": _added_line,
    "placeholder behind a claim": _doubted,
    "entry removed": _shortened,
    "DOI broken": _broken,
}
_PLACEHOLDER: Counter[Line] = Counter([("", "placeholder-source")])


def _reading(article: Article, claim: Claim) -> str:
    """A claim's sentence with the addresses that it links."""
    start, end = claim.sentence.start, claim.sentence.end
    return " ".join([claim.sentence.text, *(link.url for link in article.links if start <= link.start < end)])


def _dispensable(gold: GoldArticle) -> dict[GoldReference, Place]:
    """The entries, where they are one list, and the markers are markers even without it; "[Ung]" or "*" is none.

    Nor where the gold leaves open how the list is cut: what would be taken out may not be all of it.
    """
    entries = gold.entry_places()
    if any(entry.number is None for entry in entries):
        return {}
    one_list = not any(
        gold.raw[end:start].strip() for (_, end), (start, _) in pairwise(sorted(entries.values()))
    )
    return entries if one_list and not any(BY_LIST.fullmatch(cited.text) for cited in gold.citations) else {}


def _stands_alone(raw: str, place: Place) -> bool:
    return place[0] == 0 or raw[place[0] - 1] == "\n"


def _without(raw: str, entries: dict[GoldReference, Place]) -> str:
    """The text without these entries; a line that holds more than them does not run into the next."""
    for start, end in sorted(entries.values(), reverse=True):
        shared = raw[end - 1 : end] == "\n" and not _stands_alone(raw, (start, end))
        raw = raw[:start] + ("\n" if shared else "") + raw[end:]
    return raw


def _removable(gold: GoldArticle, entries: dict[GoldReference, Place], reference: GoldReference) -> bool:
    """Whether the others keep their numbers, and none of them is by the same author."""
    surname = reference.begins.split()[0].rstrip(",")
    alike = sum(other.begins.startswith(surname) for other in entries)
    numbered = NUMBER.match(gold.raw, entries[reference][0])
    renumbered = gold.path.endswith(".md") and numbered and re.match(r"\d+\.", numbered[0].strip())
    by_name = all(
        surname.casefold() in cited.text.casefold()
        for cited in gold.citations
        if reference.number in cited.references
    )
    return alike == 1 and not renumbered and (bool(numbered) or by_name)


def _lost(base: Base, entries: Iterable[GoldReference]) -> Counter[Line]:
    """What the claims get whose markers point to these entries."""
    numbers = {reference.number for reference in entries}
    article = base.gold.article
    return Counter({
        (known(claim), "unresolved-citation")
        for claim in base.claims
        for cited in claim.citations
        if cited.reference in numbers and not _stands_for_itself(article, cited)
    })  # fmt: skip


def _stands_for_itself(article: Article, cited: Citation) -> bool:
    """Whether the marker names or links its paper, and so needs no entry."""
    linked = any(link.start < cited.end and cited.start < link.end for link in article.links)
    return linked or bool(OWN.search(cited.text))
