"""What closes an article or stands around it: the page's own lines, and references without a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.text.boilerplate import is_boilerplate
from claimminer.text.lines import MARKER, Line
from claimminer.text.publications import (
    cites_behind,
    is_labelled,
    is_running_text,
    looks_like_publication,
    names_work,
    names_work_briefly,
    opens_with_author_year,
)

__all__ = ["boilerplate_lines", "last_notes", "unlabelled"]

_BELOW_NOTES = 2  # lines
_BYWORD = 3  # words; what is shorter hardly counts against the notes above it
_PROSE = 100  # characters
_NUMBER = re.compile(r"[\[(]?(\d{1,3})[\])]?[.:]?\s")
# of a series in the text
_FIRST_MARK = re.compile(r"\[1[\],–-]|\(1[),–-]|¹|[a-z][.,;:!?)\"”]?1(?:[,–-]\d{1,2})?(?=\s|\Z)")
_MARK = re.compile(r"[⁰¹²³⁴-⁹]{1,2}|[*†‡§]{1,3}|\[\^?\d{1,2}\]")


def boilerplate_lines(lines: list[Line]) -> frozenset[int]:
    """The numbers of the lines that are the page's, alone or as a whole paragraph, but for references in it."""
    found = {
        index for index, line in enumerate(lines) if is_boilerplate(line.text) or _is_copyright(line, lines)
    }
    first = 0
    for index, line in enumerate(lines):
        if line.after_blank:
            first = index
        if (
            line.before_blank
            and index > first
            and is_boilerplate(" ".join(entry.text for entry in lines[first : index + 1]))
        ):
            found.update(at for at in range(first, index + 1) if not _is_work(lines[at].text))
    return frozenset(found)


def _is_copyright(line: Line, lines: list[Line]) -> bool:
    """Whether "(c)" stands for the sign before an owner, and counts no item after "(b)"."""
    return line.text[:4].casefold() == "(c) " and not any(
        other.text[:4].casefold() == "(b) " for other in lines
    )


def unlabelled(text: str) -> str:
    """The line without bullet or number."""
    return MARKER.sub("", text, count=1) if MARKER.match(text) else text


def last_notes(lines: list[Line], page: frozenset[int]) -> frozenset[int]:
    """Offsets of the references that close the article without a heading of their own.

    A short line or two may stand below two and more of them: what is said of the list, or template text. Below one,
    where its mark stands in the text above, a line may do so, too.
    """
    found: list[Line] = []
    below = 0
    for index in range(len(lines) - 1, 0, -1):
        line = lines[index]
        if index in page:
            continue
        work = (names_work(line.text) or _is_numbered_work(line.text)) and not cites_behind(line.text)
        if work or opens_with_author_year(line.text):
            found.append(line)
        elif (
            not found and below < _BELOW_NOTES and len(line.text) < _PROSE and not is_running_text(line.text)
        ):
            below += len(line.text.split()) >= _BYWORD
        else:
            break
    found += _numbered_blocks(lines, page)
    if len(found) == below == 1 and not _is_called(found[0], lines):
        return frozenset()
    if len(found) == 1 and not (names_work(found[0].text) or _is_numbered_work(found[0].text)):
        return frozenset()  # one name with a year may be anything: "Keswick 2019"
    return frozenset(line.start for line in found) if len(found) >= max(1, below) else frozenset()


def _numbered_blocks(lines: list[Line], page: frozenset[int]) -> Iterator[Line]:
    """Works on neighbouring lines numbered from 1, whatever stands below them; the text above bears their marks."""
    block: list[Line] = []
    for index, line in enumerate(lines):
        number = _NUMBER.match(line.text)
        if number and int(number[1]) == len(block) + 1 and index not in page and _is_numbered_work(line.text):
            block.append(line)
            continue
        if len(block) > 1 and any(
            _FIRST_MARK.search(above.text) for above in lines if above.start < block[0].start
        ):
            yield from block
        block = []


def _is_called(note: Line, lines: list[Line]) -> bool:
    """Whether the note's mark stands behind a word or a stop in the text above it."""
    mark = _MARK.match(note.text)
    call = re.compile(r"[\w.,;:!?”\"]\s?" + re.escape(mark[0].strip())) if mark else None
    return call is not None and any(call.search(line.text) for line in lines if line.start < note.start)


def _is_work(text: str) -> bool:
    return _is_numbered_work(text) or names_work_briefly(text)


def _is_numbered_work(text: str) -> bool:
    if cites_behind(text):
        return False
    return is_labelled(text) and looks_like_publication(text) and not is_running_text(unlabelled(text))
