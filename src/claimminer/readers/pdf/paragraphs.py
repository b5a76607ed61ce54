"""Lines to paragraphs: where one begins, and which go on in the next column or on the next page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from claimminer.readers.pdf.glyphs import Line
from claimminer.text.lines import MARKER

__all__ = ["Paragraph", "find_paragraphs"]

# In ems, unless it says otherwise.
_INDENT = 0.7
_SAME_EDGE = 0.35
_SAME_SIZE = 0.07  # share of the size
_LOOSE = 1.35  # times the usual leading: a gap between paragraphs
_WIDEST_LEADING = 1.9
_LETTER = 0.5  # how wide a letter is, about
_FORCED = 0.25  # of the column's width left free by a line: it ends its paragraph, stop or not
_FINISHED = (".", "!", "?", ":", "…", ".”", '."', ".’", ".)", "?”", "!”")
_AROUND = 10  # lines before and after one that tell how paragraphs begin there
_INTERLUDES = 8  # captions, notes, rows of a table that may stand between two halves of a paragraph
_REF = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}\.?)\s")
_BULLET = re.compile(r"[•◦▪‣·●○■□➢➤✓✔]")
_MARKS = re.compile(r"[⁰¹²³⁴-⁹,⁻\s]+\Z")


@dataclass(slots=True)
class Paragraph:
    """Lines that read on."""

    lines: list[Line] = field(default_factory=list)

    @property
    def size(self) -> float:
        return median(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def last(self) -> Line:
        return self.lines[-1]


@dataclass(frozen=True, slots=True)
class _Column:
    """What is usual in a column: its edges and its leading."""

    left: float
    right: float
    leading: float


def find_paragraphs(columns: Iterable[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs of columns in reading order."""
    found: list[Paragraph] = []
    for lines in columns:
        column = _measure(lines)
        parts = list(_in_column(lines, column))
        if found and parts and _goes_on(found[-1], parts[0], column):
            found[-1].lines.extend(parts.pop(0).lines)
        found.extend(parts)
    return list(_mended(found))


def _measure(lines: Sequence[Line]) -> _Column:
    edges = Counter(round(line.left) for line in lines)
    left = min((edge for edge, count in edges.items() if count >= 0.25 * len(lines)), default=min(edges))
    rights = sorted(line.right for line in lines)
    gaps = [before.base - line.base for before, line in pairwise(lines) if line.base < before.base]
    leading = sorted(gaps)[len(gaps) // 4] if gaps else 1.2 * lines[0].size
    return _Column(left, rights[int(0.9 * (len(rights) - 1))], leading)


def _hangs(lines: Sequence[Line]) -> bool:
    """Whether lines that stand in from the one before go on with its sentence more often than not."""
    inward = [
        before
        for before, line in pairwise(lines)
        if line.left > before.left + _INDENT * line.size
        and abs(line.size - before.size) < _SAME_SIZE * line.size
        and line.bold == before.bold
    ]
    unfinished = sum(not _is_finished(line.text) for line in inward)
    return 2 * unfinished > len(inward)


def _in_column(lines: Sequence[Line], column: _Column) -> Iterator[Paragraph]:
    here = Paragraph()
    for number, line in enumerate(lines):
        around = lines[max(0, number - _AROUND) : number + _AROUND]
        if here.lines and _opens(line, here, column, around):
            yield here
            here = Paragraph()
        here.lines.append(line)
    if here.lines:
        yield here


def _opens(line: Line, here: Paragraph, column: _Column, around: Sequence[Line]) -> bool:
    """Whether the line begins a new paragraph."""
    last, first = here.last, here.lines[0]
    if _stands_apart(line, last, column) or " | " in line.text or " | " in last.text:
        return True
    begins = MARKER.match(line.text + " ") or _REF.match(line.text)
    listed = MARKER.match(first.text + " ") or _REF.match(first.text)
    if (
        begins
        and line.left < first.left + _SAME_EDGE * line.size
        and (listed or last.text.endswith(":") or _BULLET.match(line.text))
    ):
        return True
    if not begins and listed and line.left > first.left + _SAME_EDGE * line.size:
        return False
    indented = line.left - last.left
    if indented > _INDENT * line.size:
        return _breaks_off(last, line, column) or (_is_finished(last.text) and not _hangs(around))
    if indented < -_INDENT * line.size and len(here.lines) > 1:
        return True
    return _breaks_off(last, line, column)


def _stands_apart(line: Line, last: Line, column: _Column) -> bool:
    """Whether space or type set the line off from the one before."""
    gap = last.base - line.base
    size = max(line.size, last.size)
    if abs(line.size - last.size) > _SAME_SIZE * size or line.bold != last.bold:
        return True
    return gap < 0 or gap > max(_LOOSE * column.leading, 0.5 * size) or gap > _WIDEST_LEADING * size


def _breaks_off(last: Line, line: Line, column: _Column) -> bool:
    """Whether the line before ends although the next word would have fitted."""
    word = line.text.split(" ", 1)[0]
    free = column.right - last.right - (len(word) + 1) * _LETTER * line.size
    width = column.right - column.left
    if _is_finished(last.text):
        return free > line.size
    return free > max(_FORCED * width, 4 * line.size) and not line.text[:1].islower()


def _goes_on(before: Paragraph, after: Paragraph, column: _Column) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    line = after.lines[0]
    if (
        abs(before.size - after.size) > _SAME_SIZE * before.size
        or before.last.bold != line.bold
        or " | " in line.text
    ):
        return False
    if before.last.text.endswith(("-", "\u00ad")) or line.text[:1].islower():
        return True
    if _is_finished(before.last.text) or MARKER.match(line.text + " ") or _REF.match(line.text):
        return False
    return not before.bold and line.left < column.left + _INDENT * line.size


def _mended(found: list[Paragraph]) -> Iterator[Paragraph]:
    """The same, with the halves of a paragraph together that a caption or a note stands between."""
    taken: set[int] = set()
    for number, part in enumerate(found):
        if number in taken:
            continue
        for later in range(number + 2, min(number + 2 + _INTERLUDES, len(found))):
            if later not in taken and _is_second_half(part, found[later], found[number + 1 : later]):
                part.lines.extend(found[later].lines)
                taken.add(later)
                break
        yield part


def _is_second_half(part: Paragraph, later: Paragraph, between: Sequence[Paragraph]) -> bool:
    text = later.lines[0].text
    if (
        _is_finished(part.last.text)
        or not text[:1].islower()
        or part.bold
        or later.bold
        or " | " in part.last.text
    ):
        return False
    if abs(part.size - later.size) > _SAME_SIZE * part.size or len(part.lines) < 2:
        return False
    return all(
        abs(other.size - part.size) > _SAME_SIZE * part.size or " | " in other.lines[0].text
        for other in between
    )


def _is_finished(text: str) -> bool:
    """Whether the text ends as sentences do, the marks of citations aside."""
    return _MARKS.sub("", text).endswith(_FINISHED)
