"""A work that is cited, as a line of text in the order of the Vancouver style (ICMJE recommendations, NLM)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from claimminer.readers.prose import Prose
from claimminer.readers.xml import words_of

__all__ = ["write_citation"]

_TITLES = ("article-title", "chapter-title", "part-title", "data-title", "trans-title")
_PREFIXED = re.compile(r"(?:doi|pmid|pmcid|doi\.org/|pubmed/)\W*\Z", re.IGNORECASE)
_LAST = 30  # characters before an identifier in which its name can stand
_NAMES = {"doi": "doi:", "pmid": "PMID: ", "pmcid": "", "pmc": ""}
_AUTHORS = (None, "author", "allauthors")
_ISSUE = ("year", "season", "volume", "issue", "fpage", "lpage", "elocation-id")
_LONGEST_INITIALS = 3
_DROPPED = ("label", "annotation", "graphic", "inline-graphic", "media", "object-id")


def write_citation(citation: etree._Element, prose: Prose) -> None:
    """Write a citation: as it stands where it is a line of text, else its parts put in order."""
    if _is_line(citation):
        _write_line(citation, prose)
        return
    for words in _parts(citation):
        prose.write(words)
    for link in citation.iter("ext-link", "uri"):
        _write_link(link, prose)
        prose.write(". ")


def _is_line(citation: etree._Element) -> bool:
    """Whether text stands between the elements, and not just white space."""
    between = [citation.text, *(child.tail for child in citation)]
    return any(piece and re.search(r"\w|[.,;:]", piece) for piece in between)


def _write_line(citation: etree._Element, prose: Prose) -> None:
    before = ""
    context = etree.iterwalk(citation, events=("start", "end"))
    for event, element in context:
        if event == "end":
            piece = "" if element is citation else element.tail or ""
        elif element.tag in _DROPPED:
            context.skip_subtree()
            piece = ""
        elif element.tag == "pub-id":
            context.skip_subtree()
            piece = _named_id(element, before)
        elif element.tag in ("ext-link", "uri"):
            context.skip_subtree()
            _write_link(element, prose)
            piece = ""
        else:
            piece = element.text or ""
        prose.write(piece)
        before = (before + piece)[-_LAST:]


def _named_id(element: etree._Element, before: str) -> str:
    """The identifier, with its name before it unless that stands there already."""
    words = words_of(element)
    name = _NAMES.get(str(element.get("pub-id-type", "")))
    if name is None or not words:
        return words
    gap = "" if not before or before[-1] in " (/:" else " "
    return words if _PREFIXED.search(before) or words.startswith("http") else f"{gap}{name}{words}"


def _write_link(element: etree._Element, prose: Prose) -> None:
    words, url = words_of(element), str(element.get("href") or "")
    prose.open_link(url or words)
    prose.write(words or url)
    prose.close_link()


def _parts(citation: etree._Element) -> Iterator[str]:
    """Authors. Title. Source. Year;volume(issue):pages. Publisher. doi: PMID."""
    yield _ended(", ".join(_authors(citation)))
    for name in _TITLES:
        yield _ended(words_of(citation.find(name)))
    yield _ended(words_of(citation.find("source")))
    yield _ended(_issue(citation))
    for name in ("edition", "publisher-name", "publisher-loc", "conf-name", "comment", "date-in-citation"):
        yield _ended(words_of(citation.find(name)))
    for element in citation.iter("pub-id"):
        if str(element.get("pub-id-type", "")) in _NAMES:
            yield f"{_named_id(element, '')}. "


def _ended(words: str) -> str:
    """The words with a full stop and a space, unless they end in a stop."""
    return words and words + (" " if words.endswith((".", "?", "!")) else ". ")


def _authors(citation: etree._Element) -> Iterator[str]:
    groups = list(citation.iter("person-group"))
    authors = [group for group in groups if group.get("person-group-type") in _AUTHORS]
    for group in authors or groups or [citation]:
        for element in group.iterchildren(
            "name", "string-name", "collab", "etal", "name-alternatives", "anonymous"
        ):
            yield _author(element)


def _author(element: etree._Element) -> str:
    if element.tag in ("etal", "anonymous"):
        return words_of(element) or {"etal": "et al", "anonymous": "Anonymous"}[str(element.tag)]
    surname = next(element.iter("surname"), None)
    given = next(element.iter("given-names"), None)
    return f"{words_of(surname)} {_initials(given)}".strip() if surname is not None else words_of(element)


def _initials(given: etree._Element | None) -> str:
    """ "Mary-Ann J." -> MAJ."""
    words = "" if given is None else str(given.get("initials") or words_of(given))
    if len(words) <= _LONGEST_INITIALS and words.isupper():
        return words
    return "".join(part[0] for part in re.findall(r"[^\W\d_]+", words) if part[0].isupper() or len(part) == 1)


def _issue(citation: etree._Element) -> str:
    """2019;26(3):112–118, or what is known of it."""
    year, season, volume, issue, first, last, number = (words_of(citation.find(name)) for name in _ISSUE)
    year = year or words_of(citation.find("date/year"))
    volume += f"({issue})" if issue else ""
    pages = f"{first}–{last}" if last and last != first else first or number
    place = ":".join(filter(None, (volume, pages)))
    return ";".join(filter(None, (" ".join(filter(None, (year, season))), place)))
