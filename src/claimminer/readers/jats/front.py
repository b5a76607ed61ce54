"""What an article's front matter says of it: title, identifiers, date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from claimminer.readers.dates import iso_date
from claimminer.readers.xml import words_of

__all__ = ["Front", "read_front"]

_APARTS = ("fn", "xref", "inline-graphic", "index-term")  # within a title, not of it
# The day it was first to be read, then the issue's, then any; "date-type" and "publication-format" are newer names.
_FIRST_DATES = ("epub", "electronic", "pub", "ppub", "print", "epub-ppub", "collection", "")
_NO_DATES = ("nihms-submitted", "pmc-release", "received", "accepted", "retraction", "corrected")


class Front(NamedTuple):
    """The fields of an ``Article`` that the front matter gives."""

    title: str | None
    source_id: str | None
    url: str | None
    published: str | None


def read_front(root: etree._Element) -> Front:
    """The front of an ``article``. ``source_id`` is its number in PubMed Central, else in PubMed, else its DOI."""
    meta = root.find("front/article-meta")
    meta = root.find("front") if meta is None else meta
    if meta is None:
        return Front(None, None, None, None)
    ids = {kind: words for kind, words in _ids(meta) if words}
    doi = ids.get("doi")
    pmcid = ids.get("pmcid") or ids.get("pmc") or ids.get("pmcaid")
    return Front(
        title=_title(meta),
        source_id=_with_prefix(pmcid) or ids.get("pmid") or doi,
        url=f"https://doi.org/{doi}" if doi else None,
        published=_published(meta),
    )


def _ids(meta: etree._Element) -> Iterator[tuple[str, str]]:
    for element in meta.iterchildren("article-id"):
        yield str(element.get("pub-id-type", "")), words_of(element)


def _with_prefix(pmcid: str | None) -> str | None:
    return f"PMC{pmcid}" if pmcid and pmcid.isdigit() else pmcid


def _title(meta: etree._Element) -> str | None:
    group = meta.find("title-group")
    if group is None:
        return None
    title, subtitle = (_without_aparts(group.find(name)) for name in ("article-title", "subtitle"))
    if title and subtitle:
        return f"{title} {subtitle}" if title.endswith((":", "?", "!", "–", "—")) else f"{title}: {subtitle}"
    return title or None


def _without_aparts(element: etree._Element | None) -> str:
    if element is None:
        return ""
    pieces: list[str] = []
    context = etree.iterwalk(element, events=("start", "end"))
    for event, inner in context:
        if event == "start" and inner.tag in _APARTS:
            context.skip_subtree()
        elif event == "start":
            pieces.append(inner.text or "")
        if event == "end" and inner is not element:
            pieces.append(inner.tail or "")
    return " ".join("".join(pieces).split())


def _published(meta: etree._Element) -> str | None:
    """The first date of publication by the order of ``_FIRST_DATES``."""
    dates: dict[str, str] = {}
    for element in meta.iterchildren("pub-date"):
        kind = str(
            element.get("pub-type") or element.get("publication-format") or element.get("date-type") or ""
        )
        date = _date(element)
        if date and kind not in _NO_DATES:
            dates.setdefault(kind, date)
    known = [dates[kind] for kind in _FIRST_DATES if kind in dates]
    return next(iter([*known, *dates.values()]), None)


def _date(element: etree._Element) -> str | None:
    parts = [words_of(element.find(name)) for name in ("year", "month", "day")]
    return iso_date(*parts) or iso_date(words_of(element.find("string-date")))
