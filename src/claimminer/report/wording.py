"""Text of articles as a page may show it, and the few words that the page and its figures have in common."""

from __future__ import annotations

import re
from typing import Final, get_args
from urllib.parse import quote, urlsplit

from claimminer.records import AttributionKind

__all__ = ["ATTRIBUTIONS", "UNSOURCED", "cut", "link", "many", "shown", "utf16"]

ATTRIBUTIONS: Final[tuple[AttributionKind, ...]] = get_args(AttributionKind)
UNSOURCED: Final = ("none", "vague")  # attributions that name nobody whom one could look up

# Characters that cannot stand in XML, that turn the direction of what follows, or that no browser shows:
# each becomes the one sign for what cannot be shown, so that offsets hold.
_UNSHOWN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_BREAKS = str.maketrans("\t\n\v\f\r", " " * 5)
_SPACES = re.compile(" +")


def shown(text: str) -> str:
    """The text, of the same length, without what a page cannot show or what turns its direction."""
    return text if text.isprintable() else _UNSHOWN.sub("\ufffd", text.translate(_BREAKS))


def cut(text: str | None, limit: int) -> str:
    """The text in one line of at most ``limit`` characters, an ellipsis at its end where it was longer."""
    line = _SPACES.sub(" ", shown((text or "")[: 2 * limit + 20])).strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def link(
    *, doi: str | None = None, pmid: str | None = None, pmcid: str | None = None, url: str | None = None
) -> str | None:
    """Where a source can be read, None where nothing safe is known: only http and https addresses are links."""
    if doi:
        return "https://doi.org/" + quote(doi, safe="/:;().-_")
    if pmid and pmid.isascii() and pmid.isdigit():
        return f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"
    if pmcid:
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{quote(pmcid, safe='')}/"
    return url if url and _is_web_address(url) else None


def many(count: int, thing: str) -> str:
    """``1 claim``, ``1,234 claims``."""
    return f"{count:,} {thing}" + ("" if count == 1 else "s")


def utf16(text: str) -> int:
    """The length that JavaScript sees."""
    return len(text) + sum(char > "\uffff" for char in text)


def _is_web_address(url: str) -> bool:
    if len(url) > 2000 or url != shown(url) or _SPACES.search(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
