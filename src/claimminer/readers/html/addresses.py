"""Where a page's links lead: absolute addresses as citations, jumps within the page as note marks."""

from __future__ import annotations

import re
from urllib.parse import urldefrag, urljoin

from claimminer.language.webpages import BACK_LINKS, NO_NOTE_TARGETS

__all__ = ["Addresses", "leads_back"]

_FOLLOWABLE = re.compile(r"(?:https?|ftp)://[^\s/]|doi:", re.IGNORECASE)
_MARK = re.compile(r"[\[(]?\s*(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,4})\s*[\])]?")
_JUNK = re.compile(r"[\x00-\x20\x7f]+")
_LONGEST = 2_000
_BACK = frozenset(BACK_LINKS)


class Addresses:
    """The addresses of one page, whose own is ``page``; ``base`` is what relative ones start from."""

    def __init__(self, page: str | None, base: str | None) -> None:
        self._page = urldefrag(page)[0] if page else None
        self._base = _joined(page, base) or page

    def resolve(self, href: str | None, words: str) -> str | None:
        """The address that a link cites, or ``#target`` for a note's mark; None where it does neither."""
        plain = _JUNK.sub("", href or "")[:_LONGEST]
        target = _joined(self._base, plain)
        if plain.startswith("#") or (self._page and target and target.startswith(self._page + "#")):
            return self._note("#" + (target or plain).partition("#")[2], words)
        return target if target and _FOLLOWABLE.match(target) else None

    def _note(self, target: str, words: str) -> str | None:
        is_mark = len(target) > 1 and _MARK.fullmatch(words)
        return target if is_mark and not target[1:].casefold().startswith(NO_NOTE_TARGETS) else None


def leads_back(words: str) -> bool:
    """Whether a link's words only lead from a note back to its mark."""
    return words.strip("\ufe0e\ufe0f [].").casefold() in _BACK


def _joined(base: str | None, url: str | None) -> str | None:
    """The absolute address; None for what cannot be one, as urllib finds it."""
    if not url:
        return None
    try:
        return urljoin(base or "", url)
    except ValueError:
        return None
