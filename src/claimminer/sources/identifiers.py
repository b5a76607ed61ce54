"""DOIs, PubMed numbers, ISBNs and web addresses: where they stand, and whether they can be what they say they are.

Nothing is looked up: a DOI as in the DOI handbook (``10.`` and at least four digits, a slash, a suffix), PubMed
numbers of one to eight digits, an ISBN with its check digit, a web address with a host that has a dot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple
from urllib.parse import unquote

__all__ = ["Identifier", "Ids", "find_identifiers", "find_prefixes", "host_of", "identify_url", "is_home_page", "trim"]

Kind = Literal["doi", "pmid", "pmcid", "isbn", "url"]

# PubMed stands near 42 million and grows by 1.6 million a year.
_LAST_PMID = 60_000_000
_DOI = re.compile(r"10\.[1-9]\d{3,8}(?:\.\d+)*/\S+")
_PREFIX = re.compile(r"(?<![\w./:;,–-])(?<!doi\s)(?<!doi:\s)(10\.[1-9]\d{3,4})(?=/?[.,;)\]]?(?:\s|\Z))", re.IGNORECASE)
_PREFIX_OF_WORK = re.compile(r"\b(?:preprint|paper|study|article|report),?\s\(?(10\.[1-9]\d{3,4})(?=/?[.,;)](?:\s|\Z))")
_TORN = re.compile(r"\.?\s[.\d]")
_LIKE_DOI = re.compile(r"\d{1,3}\.\d{3,9}/\S")
_PMID = re.compile(r"[1-9]\d{0,7}")
_PMCID = re.compile(r"[1-9]\d{0,7}(?:\.\d)?")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}|\d{1,3}(?:\.\d{1,3}){3}")
_PUBMED = re.compile(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/(?:\?term=)?"
    r"|europepmc\.org/(?:article|abstract)/med/)(\d+)",
    re.IGNORECASE,
)
_PMC = re.compile(
    r"(?:pmc\.ncbi\.nlm\.nih\.gov/articles/|ncbi\.nlm\.nih\.gov/pmc/articles/)(?:pmid/)?PMC(\d+)",
    re.IGNORECASE,
)
_RESOLVERS = frozenset({"doi.org", "dx.doi.org"})
_OPENERS = {")": "(", "]": "[", "}": "{"}
_PUNCTUATION = ".,;:!?\"'’‘”*_…|"
# How a publisher's page shows the paper, behind its DOI: "…/full", "….full.pdf", "…v1.abstract".
_VIEW = re.compile(
    r"(?:/(?:full|abstract|pdf|epdf|pdfdirect|fulltext|full-text|html|meta|summary|references|citations|figures)"
    r"|(?:v\d+)?(?:\.(?:full|abstract|long|short|pdf))+)+\Z",
    re.IGNORECASE,
)
# The DOI in a publisher's address that cannot be one: "…/doi/full/1O.1056/nejm", "…/articles/11.3389/fnut". A month
# and its year is none: "…/articles/12.2021/tea".
_BROKEN_IN_URL = re.compile(
    r"/(?:doi|full|abs|abstract|articles?|content|pdf|epdf|pdfdirect)/(?!1[12]\.(?:19|20)\d\d/)"
    r"(?:(?:1[O1-9o]|[Il][0Oo])\.\d{4,9}|10\.\d{0,3})/[^/]"
)
_DOI_IN_URL = re.compile(r"10\.[1-9]\d{3,8}/[^\s?#&]+")

# The scan is dear; most articles hold none of these.
_HINTS = (
    "http", "www.", "doi", "pmid", "pubmed", "pmc", "10.", "htp:", "ttps:", "isbn",
    ".com/", ".org/", ".uk/", ".gov/", ".edu/", ".net/", ".int/", ".eu/",
)  # fmt: skip
_SCAN = re.compile(
    r"""
    (?P<resolver>(?<![\w@./-])(?:dx\.)?doi\.org/[^\s<>"“”]{1,300})
  | (?P<doi>\bdoi\b\s?[:=]?\s{0,2}(?:https?://(?:dx\.)?doi\.org/)?
      (?P<doi_value>(?:10\.[ ](?=\d{4,9}/))?[^\s<>"“”]{1,300}))
  | (?P<url>(?<![\w@./])(?:https?:/{0,3}|https?//|htt?ps?://|www\.)[^\s<>"“”{}|\\^`]{2,2000})
  | (?P<page>(?<![\w@./-])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|edu|gov|int|eu|uk)/
      (?=[\w.~-]{1,80}/\w|[\w.~/-]{0,80}\d)[\w./%~-]{4,200})
  | (?P<bare>(?<![\w./])10\.\d{4,9}(?:\.\d+)?/\n?[^\s<>"“”]{1,300})
  | (?P<pmid>\bPMID(?:s?\b|(?=\d))\s?[:\#=]?\s{0,2}(?P<pmid_value>[\w.-]{1,40}))
  | (?P<pubmed>(?<![\w./-])PubMed(?:\s(?:ID|no\.?|number))?\s?[:\#/]?\s{0,2}(?P<pubmed_value>\d{6,8})
      (?=\s?[).,;\]]|\s*\Z|\s*\n))
  | (?P<isbn>\bISBN(?:[\s-]?1[03])?\b\s?[:\#=]?\s{0,2}(?P<isbn_value>(?:97[89][\s‐–-]?)?(?:\d[\s‐–-]?){9}[\dX]\b
      |\d[\dX‐–-]{0,24}\b))
  | (?P<pmcid>\bPMC(?:ID\b\s?[:\#=]?\s{0,2}(?P<pmcid_value>[\w.-]{1,40})|\d{3,}(?:\.\d)?\b))
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Ids(NamedTuple):
    """What a source can be found by."""

    doi: str | None = None
    pmid: str | None = None
    url: str | None = None
    pmcid: str | None = None
    isbn: str | None = None


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier in the text. ``ids`` is ``None`` where it cannot be one."""

    kind: Kind
    start: int
    end: int
    ids: Ids | None


def find_identifiers(text: str, start: int, end: int) -> Iterator[Identifier]:
    """Yield the DOIs, PMIDs, PMCIDs, ISBNs and web addresses of ``text[start:end]``, well formed or not."""
    lower = text[start:end].lower()
    if not any(hint in lower for hint in _HINTS):
        return
    for match in _SCAN.finditer(text, start, end):
        found = _READ[match.lastgroup or ""](match)
        if found is not None:
            yield found


def find_prefixes(text: str, start: int, end: int, *, listed: bool) -> Iterator[Identifier]:
    """Yield DOIs that lost all behind their prefix: "Gut 2019;3:4. 10.1136". ``listed``: the stretch is a source list.

    In running text the work must be named before it: "a preprint, 10.1101".
    """
    if text.find("10.", start, end) < 0:
        return
    for match in (_PREFIX if listed else _PREFIX_OF_WORK).finditer(text, start, end):
        yield Identifier("doi", match.start(1), match.end(1), None)


def trim(token: str) -> str:
    """The token without the sentence's punctuation after it; a bracket stays if it was opened inside.

    Markdown that nobody rendered ends at the link's words: "[10.1002/abc](https://…)".
    """
    token = token.partition("](")[0]
    end = len(token)
    surplus = {close: token.count(close) - token.count(opener) for close, opener in _OPENERS.items()}
    while end and (token[end - 1] in _PUNCTUATION or surplus.get(token[end - 1], 0) > 0):
        end -= 1
        if token[end] in surplus:
            surplus[token[end]] -= 1
    return token[:end]


def host_of(url: str) -> str:
    """The host of a web address in lower case, without ``www.``; empty where there is none."""
    return _raw_host(url).removeprefix("www.")


def identify_url(url: str) -> Ids:
    """The web address with the DOI and the PubMed number that it holds."""
    pubmed, pmc = _PUBMED.search(url), _PMC.search(url)
    doi = _DOI_IN_URL.search(unquote(url))
    return Ids(
        doi=_VIEW.sub("", trim(doi[0])) if doi else None,
        pmid=pubmed[1] if pubmed and _is_pmid(pubmed[1]) else None,
        url=url,
        pmcid=f"PMC{pmc[1]}" if pmc else None,
    )


def _read_doi(match: re.Match[str]) -> Identifier | None:
    written = trim(match["doi_value"])
    token = written.replace(" ", "")  # a line was broken behind "10."
    if token == "10" and _TORN.match(match.string, match.end("doi_value")):
        return None  # set apart by whoever extracted the text: "10 . 1371 / journal"
    labelled = ":" in match[0][: match.start("doi_value") - match.start()]
    if (
        token[:2] not in {"10", "1O", "lO"}
        and not _LIKE_DOI.match(token)
        and not (labelled and _has_digit(token))
    ):
        return None  # "the DOI of the paper"
    ids = Ids(doi=token) if _DOI.fullmatch(token) else None
    return Identifier("doi", match.start(), match.start("doi_value") + len(written), ids)


def _read_resolver(match: re.Match[str]) -> Identifier:
    token = trim(match[0])
    doi = token.partition("/")[2]
    ids = Ids(doi=doi, url=f"https://{token}") if _DOI.fullmatch(doi) else None
    return Identifier("url", match.start(), match.start() + len(token), ids)


def _read_bare(match: re.Match[str]) -> Identifier | None:
    token = trim(match[0])
    doi = token.replace("\n", "")
    if not _DOI.fullmatch(doi):
        return None
    return Identifier("doi", match.start(), match.start() + len(token), Ids(doi=doi))


def _read_pmid(match: re.Match[str]) -> Identifier | None:
    name = f"{match.lastgroup}_value"
    token = trim(match[name])
    if not _has_digit(token):
        return None
    ids = Ids(pmid=token) if _is_pmid(token) else None
    return Identifier("pmid", match.start(), match.start(name) + len(token), ids)


def _read_pmcid(match: re.Match[str]) -> Identifier | None:
    token = trim(match["pmcid_value"] or match[0])
    if not _has_digit(token):
        return None
    number = token.upper().removeprefix("PMC")
    url = f"https://pmc.ncbi.nlm.nih.gov/articles/PMC{number}/"
    ids = Ids(url=url, pmcid=f"PMC{number.partition('.')[0]}") if _PMCID.fullmatch(number) else None
    start = match.start("pmcid_value") if match["pmcid_value"] else match.start()
    return Identifier("pmcid", match.start(), start + len(token), ids)


def _read_isbn(match: re.Match[str]) -> Identifier:
    from stdnum import isbn

    value = match["isbn_value"].replace("–", "-").replace("‐", "-").upper()
    ids = Ids(isbn=isbn.to_isbn13(isbn.compact(value))) if isbn.is_valid(value) else None
    return Identifier("isbn", match.start(), match.end(), ids)


def _read_url(match: re.Match[str]) -> Identifier | None:
    token = trim(match[0])
    ids = identify_url(token) if _is_url(token) else None
    broken = ids and host_of(token) in _RESOLVERS and ids.doi is None and not is_home_page(token)
    broken = broken or _BROKEN_IN_URL.search(token) is not None
    if broken or (ids and ids.pmid is None and _PUBMED.search(token)):
        ids = None
    return Identifier("url", match.start(), match.start() + len(token), ids)


def _read_page(match: re.Match[str]) -> Identifier | None:
    """A page's address without what comes before its host: "bmj.com/content/363"."""
    token = trim(match[0])
    return Identifier("url", match.start(), match.start() + len(token), identify_url(f"https://{token}"))


def is_home_page(url: str) -> bool:
    """Whether the address names a site, not a page of it."""
    return not re.sub(r"^[a-z]+:/+", "", url, flags=re.IGNORECASE).partition("/")[2].strip("/#")


def _has_digit(token: str) -> bool:
    return any(char.isdigit() for char in token)


def _is_pmid(token: str) -> bool:
    return bool(_PMID.fullmatch(token)) and int(token) <= _LAST_PMID


def _is_url(token: str) -> bool:
    host = _raw_host(token)
    if not token.lower().startswith(("http://", "https://", "www.")) or not _HOST.fullmatch(host):
        return False
    return not host.startswith("www.") or host.count(".") >= 2


def _raw_host(url: str) -> str:
    host = re.split(r"[/?#]", url.partition("://")[2] or url, maxsplit=1)[0]
    return host.rpartition("@")[2].partition(":")[0].lower()


_READ = {
    "resolver": _read_resolver,
    "doi": _read_doi,
    "bare": _read_bare,
    "pmid": _read_pmid,
    "pubmed": _read_pmid,
    "pmcid": _read_pmcid,
    "isbn": _read_isbn,
    "url": _read_url,
    "page": _read_page,
}
