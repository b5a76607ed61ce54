"""What a line shows of a reference: identifiers, volume and page, author and year."""

from __future__ import annotations

import re

from claimminer.sources.identifiers import Ids, find_identifiers

__all__ = ["has_volume", "has_year", "ids_in", "looks_like_reference", "opens_with_author"]

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_VOLUME = re.compile(
    r"\b(?:1[89]|20)\d\d\b[^.\n]{0,20};\s?\d+|\b\d{1,4}\s?\(\d{1,3}\)\s?[:,]\s?e?\d+"
    r"|\b\d{1,4},\sno\.\s?\d{1,3}\b"  # Epidemic Histories 12, no. 2
    r"|\b\d{1,4}[,:]\s?e?\d+(?:[–-]\d+)?,?\s\((?:1[89]|20)\d\d\)"  # Sci. Notes 14, 4937 (2024)
    r"|\b\d{1,4}\s\((?:1[89]|20)\d\d\)[:,]\s?e?\d+"  # PLoS Leaves 5 (2010), e15591
    # (London: Churchill, 1855), (Leeds University Press, 1999)
    r"|\([^\W\d_a-z][^():\d]{2,40}(?::\s[^\W\d_a-z][^():\d]{2,40}|\s(?:Press|Books|Verlag|Publishers)),\s(?:1[5-9]|20)\d\d\)"
)
_AUTHOR = re.compile(
    r"[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?[\s-]?){1,3}[,.&;(:]"
    r"|(?:[A-Z]\.[\s-]?){1,3}[^\W\d_a-z][\w'’-]+(?:,\s|\sand\s|\set\sal)"
    r"|(?:[^\W\d_a-z][\w'’.-]*(?:,\s|\s(?:(?:and|&)\s)?)){1,8}et\.?\sal\b"
)


def looks_like_reference(text: str) -> bool:
    """Whether a line names a work by its form: identifier, volume and page, author and year."""
    return any(ids_in(text)) or has_volume(text) or (opens_with_author(text) and has_year(text))


def has_volume(text: str) -> bool:
    """Whether journal, volume and page stand there, or a book's place and year."""
    return _VOLUME.search(text) is not None


def has_year(text: str) -> bool:
    """Whether a year of publication can stand there."""
    return _YEAR.search(text) is not None


def opens_with_author(text: str) -> bool:
    """Whether the line begins with an author as references write one."""
    return _AUTHOR.match(text) is not None


def ids_in(text: str, start: int = 0, end: int | None = None) -> Ids:
    """The first identifier of each kind in the stretch."""
    found = [
        item.ids for item in find_identifiers(text, start, len(text) if end is None else end) if item.ids
    ]
    return Ids(
        doi=next((ids.doi for ids in found if ids.doi), None),
        pmid=next((ids.pmid for ids in found if ids.pmid), None),
        url=next((ids.url for ids in found if ids.url), None),
        pmcid=next((ids.pmcid for ids in found if ids.pmcid), None),
        isbn=next((ids.isbn for ids in found if ids.isbn), None),
    )
