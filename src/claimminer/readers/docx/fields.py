"""Fields: what stands between their marks is an instruction, then the result that is shown."""

from __future__ import annotations

import re

__all__ = ["Fields", "link_of"]

_LINK = re.compile(r"""\s*HYPERLINK\s+(?:\\[a-z]\s+)*(?:"([^"]*)"|([^\s\\"]\S*))""", re.IGNORECASE)
_LISTS = ("TOC", "INDEX", "TOA", "RD", "XE", "TC")  # of contents, of words: no prose
_LONGEST = 10_000  # characters of an instruction; those of citation managers are long


def link_of(instruction: str) -> str:
    """The address of a link's instruction, or nothing."""
    match = _LINK.match(instruction)
    return (match[1] or match[2] or "") if match else ""


class Fields:
    """The fields that are open at a place; they go on over the ends of paragraphs."""

    def __init__(self) -> None:
        self._instructions: list[str] = []
        self._shown: list[bool] = []

    @property
    def hides(self) -> bool:
        """Whether what stands here is an instruction, or the result of one that makes no prose."""
        return not all(self._shown) or any(map(_is_list, self._instructions))

    def begin(self) -> None:
        """A field begins with its instruction."""
        self._instructions.append("")
        self._shown.append(False)

    def instruct(self, words: str) -> None:
        """Words of the instruction."""
        if self._instructions and not self._shown[-1] and len(self._instructions[-1]) < _LONGEST:
            self._instructions[-1] += words

    def show(self) -> str:
        """The result begins. Gives the address where the field is a link."""
        if not self._shown or self._shown[-1]:
            return ""
        self._shown[-1] = True
        return link_of(self._instructions[-1])

    def end(self) -> str:
        """The field ends. Gives the address where it was a link."""
        if not self._shown:
            return ""
        shown = self._shown.pop()
        instruction = self._instructions.pop()
        return link_of(instruction) if shown else ""


def _is_list(instruction: str) -> bool:
    return instruction.split(None, 1)[:1] != [] and instruction.split(None, 1)[0].upper() in _LISTS
