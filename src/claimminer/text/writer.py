"""Writes prose piece by piece, repaired, and knows the offset of each piece."""

from __future__ import annotations

import re

from claimminer.articles import Link
from claimminer.text.repair import mend_characters

__all__ = ["Writer"]

_NUMBER = re.compile(r"\d{1,3}(?:[,–-]\s?\d{1,3})*")
_PIECES_BACK, _BRACKETS_BACK = 16, 30  # pieces and characters in which brackets around numbers open


class Writer:
    """Prose that grows. Gaps and prefixes are written only once words follow them."""

    def __init__(self) -> None:
        self.links: list[Link] = []
        self._pieces: list[str] = []
        self._length = 0
        self._gap = 0
        self._prefix = ""
        self._link: str | None = None  # the open link's target
        self._link_start: int | None = None  # where its words start, and the pieces before them
        self._link_pieces = 0

    def text(self) -> str:
        """What was written, without space at its end."""
        return "".join(self._pieces).rstrip()

    def gap(self, breaks: int) -> None:
        """At least so many line breaks before the next words."""
        self._gap = max(self._gap, breaks)

    def prefix(self, prefix: str) -> None:
        """What stands before the next words on their line."""
        self._prefix = prefix

    def mark(self) -> tuple[int, int]:
        """A place: the offset at which the next words' line will start, and the pieces before it."""
        return self._length + (self._gap if self._length else 0), len(self._pieces)

    def since(self, mark: tuple[int, int]) -> str:
        """The words written since a place was marked."""
        return "".join(self._pieces[mark[1] :]).strip()

    def write(self, words: str) -> None:
        """Write words, repaired. Space at the start of a line is left out."""
        words = mend_characters(words)
        if self._gap or not self._length or self._pieces[-1].endswith("\n"):
            words = words.lstrip(" \n")
        if not words:
            return
        self._put("\n" * self._gap if self._length else "")
        self._put(self._prefix)
        self._gap, self._prefix = 0, ""
        if self._link and self._link_start is None:
            self._link_start, self._link_pieces = self._length, len(self._pieces)
        self._put(words)

    def open_link(self, url: str) -> None:
        """The next words are a link's."""
        self._link, self._link_start = url, None

    def close_link(self) -> None:
        """The link ends here. A number that is a link is a citation, and gets its brackets back."""
        if self._link and self._link_start is not None:
            words = "".join(self._pieces[self._link_pieces :])
            if _NUMBER.fullmatch(words) and not self._in_brackets():
                self._pieces.insert(self._link_pieces, "[")
                self._pieces.append("]")
                self._length += 2
            self.links.append(Link(start=self._link_start, end=self._length, url=self._link))
        self._link = None

    def _in_brackets(self) -> bool:
        """Whether the link's words stand in brackets already, as "[2]" and "(2, 3)" do."""
        before = "".join(self._pieces[max(0, self._link_pieces - _PIECES_BACK) : self._link_pieces])[
            -_BRACKETS_BACK:
        ]
        return any(before.rfind(opening) > before.rfind(closing) for opening, closing in ("[]", "()"))

    def _put(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self._length += len(piece)
