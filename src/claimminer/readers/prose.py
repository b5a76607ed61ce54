"""Prose from the pieces of a tree: paragraphs, headings, lists and notes, as ``text.rendered.Rendered``.

Pieces of a paragraph are gathered first and written as a whole, so that white space within it and the brackets
around citations can be set right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimminer.text.rendered import Rendered
from claimminer.text.superscripts import SUPERSCRIPTS
from claimminer.text.writer import Writer

__all__ = ["Prose"]

# Private characters that mark places in a paragraph until it is written.
_CITE, _CITED, _LINK, _WORDS, _LINKED, _BREAK = map(chr, range(0xE0F1, 0xE0F7))
_OWN = re.compile(f"[{_CITE}-{_BREAK}]")
_PLACES = re.compile(f"{_LINK}(\\d+){_WORDS}|([{_LINKED}{_BREAK}])")
_MARK = f"{_CITE}[^{_CITED}]*{_CITED}"
# Citations beside each other, with the brackets around them if there are any: "(1, 3–5)", "1,3".
_CITATIONS = re.compile(f"([\\[(]\\s?)?({_MARK}(?:\\s?[,;–—-]?\\s?{_MARK})*)(\\s?[\\])])?")
_TOUCHING = re.compile(f"{_CITED}\\s?{_CITE}")
_DIGIT = re.compile("[0-9]")
_BRACKETS = {"[": "]", "(": ")"}


class Prose:
    """Prose that grows paragraph by paragraph; ``rendered`` gives what was written."""

    def __init__(self) -> None:
        self._writer = Writer()
        self._headings: dict[int, str] = {}
        self._notes: set[int] = set()
        self._pieces: list[str] = []
        self._urls: list[str] = []
        self._held = 0  # while above zero, a new paragraph is only a space: in headings, notes, cells

    def rendered(self) -> Rendered:
        """What was written."""
        self.block()
        return Rendered(
            text=self._writer.text(),
            headings=self._headings,
            notes=frozenset(self._notes),
            links=tuple(self._writer.links),
        )

    def write(self, words: str | None, *, raised: bool = False) -> None:
        """Words of the paragraph; white space is one space. ``raised`` digits are written as superscripts."""
        if words:
            words = _OWN.sub("", words)
            self._pieces.append(words.translate(SUPERSCRIPTS) if raised and _DIGIT.search(words) else words)

    def line_break(self) -> None:
        """The paragraph goes on in a new line."""
        self._pieces.append(_BREAK if not self._held else " ")

    def cite(self, numbers: Iterable[int]) -> None:
        """A citation of these entries of the source list: ``[1]``, one bracket for those beside each other."""
        self._pieces.append(f"{_CITE}{','.join(map(str, numbers))}{_CITED}")

    def open_link(self, url: str) -> None:
        """The next words are a link's."""
        self._pieces.append(f"{_LINK}{len(self._urls)}{_WORDS}")
        self._urls.append(url)

    def close_link(self) -> None:
        """The link ends here."""
        self._pieces.append(_LINKED)

    def pending(self) -> str:
        """The words of the paragraph so far, in one line."""
        return " ".join(_PLACES.sub("", "".join(self._pieces)).split())

    def block(self, breaks: int = 2, *, prefix: str | None = None, heading: bool = False) -> None:
        """End the paragraph, which may be a ``heading``.

        So many line breaks stand before the next one, and ``prefix`` at its beginning.
        """
        if self._held:
            self._pieces.append(" ")
            return
        self._flush(heading=heading)
        self._writer.gap(breaks)
        if prefix is not None:
            self._writer.prefix(prefix)

    def hold(self, breaks: int = 2, *, prefix: str | None = None) -> None:
        """What follows is one paragraph, up to ``release``."""
        self.block(breaks, prefix=prefix)
        self._held += 1

    def release(self, breaks: int = 2, *, heading: bool = False, note: bool = False) -> None:
        """End what was held, and say whether it is a heading or a note."""
        self._held -= 1
        if self._held:
            return
        self._flush(heading=heading, note=note)
        self._writer.prefix("")
        self._writer.gap(breaks)

    def _flush(self, *, heading: bool = False, note: bool = False) -> None:
        """Write the paragraph."""
        mark = self._writer.mark()
        self._write_pieces()
        if (heading or note) and (words := self._writer.since(mark)):
            if heading:
                self._headings[mark[0]] = words.rstrip(": ") or words
            if note:
                self._notes.add(mark[0])

    def _write_pieces(self) -> None:
        line = " ".join("".join(self._pieces).split()).replace(f" {_BREAK}", _BREAK)
        self._pieces.clear()
        line = _CITATIONS.sub(_bracketed, line)
        at = 0
        for place in _PLACES.finditer(line):
            self._writer.write(line[at : place.start()])
            at = place.end()
            if place[1]:
                self._writer.open_link(self._urls[int(place[1])])
            elif place[2] == _LINKED:
                self._writer.close_link()
            else:
                self._writer.write("\n")
        self._writer.write(line[at:])


def _bracketed(match: re.Match[str]) -> str:
    """The citations in square brackets, in place of those that they have; a lone bracket is not theirs."""
    opening, marks, closing = match[1] or "", match[2], match[3] or ""
    words = _TOUCHING.sub(",", marks).replace(_CITE, "").replace(_CITED, "")
    if _BRACKETS.get(opening[:1]) == closing[-1:]:
        return f"[{words}]"
    return f"{opening}[{words}]{closing}"
