"""A source section's text cut into entries: numbered, lettered, bulleted, one a line, wrapped, or run on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["LABEL", "Entry", "split_entries"]

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# A number that an entry bears: "[1]", "[^1]:", "(1)", "1.", "1)", "¹".
LABEL = re.compile(
    r"[ \t]*(?:\[\^?(?P<square>\d{1,3})\]:?|\((?P<round>\d{1,3})\)(?=\s)"
    r"|(?P<stop>\d{1,3})[.)](?=\s|[A-Z\"“]|$)"
    r"|(?P<raised>[⁰¹²³⁴-⁹]{1,3})|(?P<bare>\d{1,3})(?:\t|[ ]{1,4})(?=[A-Z\"“]))[ \t]*",
    re.MULTILINE,
)
_BULLET = re.compile(r"[ \t]*(?:[-–—•*+·‣◦▪●○■□➢►>✓✔]+[ \t]+|\(?[a-z][.)][ \t]+|[•·‣◦▪●■➢►](?=\w))")
_LINE = re.compile(r"[^\n]+")
_WRAPPED_START = re.compile(r"[a-z(&]|https?:|www\.|doi\b|DOI\b|PMID\b|PMC\d|\d")
_OPEN_END = re.compile(r"(?:[,;:&/-]|\b(?:and|of|in|the|for|with|on|a))$")
_LONGEST = 2000
_RUN_ON_BULLET = re.compile(r"\s[•·●▪]\s")
_RUN_ON_NUMBER = re.compile(r"\s(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+(?=[^\W\d_a-z]|https?:|www\.|[\"“])")
_NAMES_ONLY = re.compile(r"\d|https?:|www\.")


@dataclass(slots=True)
class Entry:
    """One entry: its offsets, its words with single spaces and without the label, the number it bears."""

    start: int
    end: int
    text: str
    number: int | None = None


def split_entries(text: str, start: int, end: int) -> list[Entry]:
    """The entries of ``text[start:end]``, in order."""
    entries = [piece for entry in _lines(text, start, end) for piece in _run_on(text, entry)]
    if len(entries) == 1 and entries[0].number is None:
        entries = list(_at_semicolons(text, entries[0]))
    return [entry for entry in entries if entry.text]


def label_number(match: re.Match[str]) -> int:
    """The number of a matched label."""
    return int(next(group for group in match.groups() if group).translate(_SUPERSCRIPTS))


def _lines(text: str, start: int, end: int) -> list[Entry]:
    """Lines, each joined to the entry before where it goes on with it."""
    entries: list[Entry] = []
    labelled = False
    last = start
    for line in _LINE.finditer(text, start, end):
        if line[0].isspace():
            continue
        gap = text.count("\n", last, line.start()) > 1
        last = line.end()
        entry = _entry(text, *line.span())
        bare = text[line.start() : line.end()].strip() == entry.text
        if bare and entries and _goes_on(entries[-1], entry, gap=gap, labelled=labelled):
            entries[-1].text = f"{entries[-1].text} {entry.text}".strip()
            entries[-1].end = entry.end
            continue
        labelled = not bare
        entries.append(entry)
    return entries


def _entry(text: str, start: int, end: int) -> Entry:
    """The line as an entry, without bullet and label."""
    begin, number = start, None
    if bullet := _BULLET.match(text, begin, end):
        begin = bullet.end()
    if label := LABEL.match(text, begin, end):
        begin, number = label.end(), label_number(label)
    words = " ".join(text[begin:end].split())
    first = begin + len(text[begin:end]) - len(text[begin:end].lstrip())
    return Entry(
        first,
        first + len(text[first:end].rstrip()),
        "" if not any(map(str.isalnum, words)) else words,
        number,
    )


def _goes_on(before: Entry, line: Entry, *, gap: bool, labelled: bool) -> bool:
    """Whether an unmarked line belongs to the entry before it."""
    if not before.text:
        return before.number is not None
    if gap or len(before.text) > _LONGEST:
        return False
    if labelled or _OPEN_END.search(before.text):
        return True
    if re.match(r"https?:|www\.|doi|PMID", line.text, re.IGNORECASE):
        return not re.search(r"https?:|www\.", before.text)
    width = before.end - before.start
    return bool(_WRAPPED_START.match(line.text)) or (
        width >= 60 and before.text[-1] not in '.?!)]”"' and not before.text[-1].isdigit()
    )


def _run_on(text: str, entry: Entry) -> Iterator[Entry]:
    """Cut "1. First one. 2. Second one." and "A • B • C"."""
    number = entry.number
    begin = entry.start
    if number is None:
        cuts = [match.span() for match in _RUN_ON_BULLET.finditer(text, entry.start, entry.end)]
    else:
        cuts = list(_next_numbers(text, entry, number))
    if not cuts:
        yield entry
        return
    for step, (stop, resume) in enumerate([*cuts, (entry.end, entry.end)]):
        words = " ".join(text[begin:stop].split())
        yield Entry(begin, stop, words, None if number is None else number + step)
        begin = resume


def _next_numbers(text: str, entry: Entry, number: int) -> Iterator[tuple[int, int]]:
    for match in _RUN_ON_NUMBER.finditer(text, entry.start, entry.end):
        if int(match[1] or match[2]) == number + 1:
            number += 1
            yield match.span()


def _at_semicolons(text: str, entry: Entry) -> Iterator[Entry]:
    """Cut "National Health Service; World Health Organization": names alone, or an address in each part."""
    parts = [match.span() for match in re.finditer(r"[^;]+", text[entry.start : entry.end])]
    words = [entry.text] if len(parts) < 2 else [text[entry.start + a : entry.start + b] for a, b in parts]
    if (
        len(words) < 2
        or len({bool(_NAMES_ONLY.search(part)) for part in words}) > 1
        or re.search(r"\d;\s?\d", entry.text)
    ):
        yield entry
        return
    for first, last in parts:
        piece = text[entry.start + first : entry.start + last]
        lead = len(piece) - len(piece.lstrip())
        yield Entry(entry.start + first + lead, entry.start + last, " ".join(piece.split()))
