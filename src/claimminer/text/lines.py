"""Lines and what they tell: paragraphs, list items, lines that stand by themselves within a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

__all__ = ["MARKER", "Line", "lines_of", "standing_lines", "without_runs"]

# A bullet or number that opens a line, with the space after it.
MARKER = re.compile(
    r"(?:[-*+•◦▪‣·●○■□➢➤✓✔–—](?=\s)|>|#{1,6}(?=\s)|\(?\d{1,3}[.)](?=\s)|\[\d{1,3}\](?=\s)|\(?[a-zA-Z]\)(?=\s)"
    r"|\(?[ivx]{1,4}[.)](?=\s))\s*"
)
_BULLET = re.compile(r"\s*(?:[-*+•◦▪‣·●○■□➢➤✓✔](?=\s)|[–—](?=\s+[^a-z\s])|#{1,6}(?=\s))")
_NUMBER = re.compile(r"\s*\(?(\d{1,3})[.)]\s|\s*\[(\d{1,3})\]\s|\s*\(?([a-h])\)\s")
_PARAGRAPH_END = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_FIRST_WORD = re.compile(r"\s*(\S*)")
_NARROW = 45  # no paragraph is wrapped to fewer characters; lines that are all shorter stand by themselves
_WORD_LENGTH = 15
_ROOM = 0.85  # a wrapped line is at least this full, measured with the next line's first word


class Line(NamedTuple):
    """A line that is not blank: its offsets from the line's very start to its last character."""

    start: int
    end: int
    text: str
    after_blank: bool
    before_blank: bool


def lines_of(text: str) -> list[Line]:
    """Every line that is not blank, stripped, with whether blank lines or the text's edges are around it."""
    spans = [
        (match.start(), match.end()) for match in re.finditer(r"[^\n]+", text) if not match.group().isspace()
    ]
    lines = []
    for index, (start, end) in enumerate(spans):
        after_blank = index == 0 or start - spans[index - 1][1] > 1
        before_blank = index == len(spans) - 1 or spans[index + 1][0] - end > 1
        lines.append(Line(start, end, text[start:end].strip(), after_blank, before_blank))
    return lines


def standing_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches no sentence reaches across: paragraphs, cut where a line stands by itself."""
    begin = start
    for gap in _PARAGRAPH_END.finditer(text, start, end):
        yield from _cut_paragraph(text, begin, gap.start())
        begin = gap.end()
    yield from _cut_paragraph(text, begin, end)


def without_runs(marked: list[bool], *, longest: int) -> Iterator[int]:
    """The numbers of the marked places, but for runs that are longer."""
    for is_marked, run in groupby(range(len(marked)), key=marked.__getitem__):
        numbers = list(run)
        if is_marked and len(numbers) <= longest:
            yield from numbers


def _cut_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    lines = [line for line in _line_spans(text, start, end) if line[0] < line[1]]
    if not lines:
        return
    width = max(last - first for first, last in lines)
    begin = lines[0][0]
    for (first, last), (following, following_end) in pairwise(lines):
        if _breaks(text[first:last], text[following:following_end], width=width):
            yield begin, last
            begin = following
    yield begin, lines[-1][1]


def _line_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while (stop := text.find("\n", start, end)) >= 0:
        yield start, stop
        start = stop + 1
    yield start, end


def _breaks(line: str, following: str, *, width: int) -> bool:
    """Whether the break between two lines of a paragraph is meant, and not the wrapping of a long line."""
    if width < _NARROW and not (following[:1].islower() and len(line) > width - _WORD_LENGTH > _WORD_LENGTH):
        return True
    if _BULLET.match(following) or " | " in line:
        return True
    if _NUMBER.match(following):
        return line.rstrip()[-1:] in ".:;?!" or _NUMBER.match(line) is not None
    match = _FIRST_WORD.match(following)
    word = match.group(1) if match else ""
    return not word[:1].islower() and len(line) + 1 + len(word) < _ROOM * width
