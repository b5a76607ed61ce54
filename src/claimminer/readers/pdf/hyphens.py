"""Words that were broken at the ends of lines, whole again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from claimminer.language.compounds import COMPOUND_OPENERS, GLUED_OPENERS

__all__ = ["Vocabulary"]

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"([^\W_]+(?:-[^\W_]+)*)-\Z")
_FIRST = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:\s?|10\.\d{4,9}/)\S*\Z", re.IGNORECASE)
_JOINTS = ("/", "-", "_", "=", "?", "&", "doi:")  # at which addresses are broken
_PREFIXES = frozenset(COMPOUND_OPENERS)
_GLUED = frozenset(GLUED_OPENERS)


class Vocabulary:
    """The words of one article, which tell how its broken words are written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        for line in lines:
            words = [match[0].casefold() for match in _WORD.finditer(_LAST.sub("", line))]
            self._counts.update(words)
            self._counts.update(part for word in words if "-" in word for part in word.split("-"))

    def join(self, before: str, after: str) -> tuple[str, str]:
        """The text of a line and what separates it from the next: its hyphen gone where it only broke a word."""
        if before.endswith("\u00ad"):
            return before[:-1], ""
        if _is_address(before):
            return before, "" if before.endswith(_JOINTS) and after[:1].isalnum() else " "
        broken, following = _LAST.search(before), _FIRST.match(after)
        if broken is None:
            return before, "" if before.endswith(("-", "–", "/")) and after[:1].isalnum() and _is_tied(
                before
            ) else " "
        if following is None or not after[0].islower():
            return before, ""
        return (before, "") if self._is_compound(broken[1], following[0]) else (before[:-1], "")

    def _is_compound(self, first: str, second: str) -> bool:
        first, second = first.casefold(), second.casefold()
        last = first.rpartition("-")[2]
        glued, hyphened = self._counts[first + second], self._counts[f"{first}-{second}"]
        if glued or hyphened:
            return hyphened > glued
        if last in _PREFIXES:
            return True
        return bool(self._counts[last] and self._counts[second]) and last not in _GLUED


def _is_address(before: str) -> bool:
    """Whether the line ends within an address, whose hyphens are its own."""
    return _ADDRESS.search(before[-200:]) is not None


def _is_tied(before: str) -> bool:
    """Whether a dash or slash at the line's end follows a word without a space."""
    return len(before) > 1 and before[-2].isalnum()
