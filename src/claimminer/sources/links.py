"""Hyperlinks and addresses in the text: which of them point to a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.articles import Article, Link
from claimminer.language.citations import ACTION_ANCHORS, POINTERS, SHARE_PATHS, SOCIAL_HOSTS
from claimminer.sources.identifiers import Identifier, Ids, host_of, identify_url, is_home_page
from claimminer.sources.markers import Marker

__all__ = ["find_links", "mark_identifier"]

_ACTION = re.compile("(?:" + "|".join(map(re.escape, ACTION_ANCHORS)) + r")\b", re.IGNORECASE)
_SOCIAL = frozenset(SOCIAL_HOSTS)
_POINTER = re.compile(r"\b(?:" + "|".join(map(re.escape, POINTERS)) + r")\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r";\s|[.!?]\s(?![a-z])|\n")
_ENTRY_LINE = re.compile(r"\n[^\n.!?]*\Z")
_BEFORE = 100
_NUMBER = re.compile(r"[\[(]?\s?(\d{1,3})\s?[\])]?")


def find_links(article: Article, start: int, end: int) -> Iterator[Marker]:
    """Yield links of ``article.text[start:end]`` that cite: another site's page, or a numbered note below."""
    own_host = host_of(article.url) if article.url else ""
    for link in article.links:
        if start <= link.start < link.end <= end:
            marker = _mark_note(article.text, link) or _mark_link(article.text, link, own_host)
            if marker:
                yield marker


def mark_identifier(text: str, item: Identifier) -> Marker | None:
    """A DOI, PMID or address that stands in the text; no home page, no share button, no pointer."""
    if item.kind == "url" and not (
        _cites(text, item.start, item.ids, "") if item.ids else not _points(text, item.start)
    ):
        return None
    return Marker(item.start, item.end, own=item.ids)


def _mark_note(text: str, link: Link) -> Marker | None:
    """A number that jumps to the list: "<a href="#ref3">3</a>"."""
    number = _NUMBER.fullmatch(text[link.start : link.end].strip())
    if number and "#" in link.url and int(number[1]):
        return Marker(link.start, link.end, numbers=(int(number[1]),))
    return None


def _mark_link(text: str, link: Link, own_host: str) -> Marker | None:
    anchor = text[link.start : link.end]
    ids = identify_url(link.url)
    if not anchor.strip() or _ACTION.match(anchor.strip()) or not _cites(text, link.start, ids, own_host):
        return None
    return Marker(link.start, link.end, own=ids)


def _cites(text: str, start: int, ids: Ids, own_host: str) -> bool:
    """Whether the address supports what is said: "For more, visit nhs.uk/pain" only points the reader on."""
    if ids.doi or ids.pmid:
        return True
    return _is_source(ids.url or "", own_host) and not _points(text, start)


def _points(text: str, start: int) -> bool:
    clauses = _CLAUSE_END.split(text[max(0, start - _BEFORE) : start])
    above = (
        clauses[-2] if len(clauses) > 1 and _ENTRY_LINE.search(text, max(0, start - _BEFORE), start) else ""
    )
    return bool(_POINTER.search(clauses[-1]) or _POINTER.fullmatch(above.strip(" :#*")))


def _is_source(url: str, own_host: str) -> bool:
    """Whether the address names a page of another site that is no share button and no profile."""
    host = host_of(url)
    if not url.lower().startswith(("http://", "https://", "www.")) or "." not in host or host == own_host:
        return False
    path = re.split(r"[?#]", url.partition("://")[2] or url)[0].partition("/")[2].strip("/")
    if host in _SOCIAL:
        return "/" in path and not ("/" + path).lower().startswith(SHARE_PATHS)
    return not is_home_page(url) and not ("/" + path).lower().startswith(("/share", "/sharer"))
