"""Text with marks, cut into stretches: what a page shows of an article, never more than a page can bear.

Offsets stay those of the article: each stretch tells where it starts, and holds one character for each there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimminer.records import Claim, DocumentRecord, Span
from claimminer.review.readings import PARTS

__all__ = ["Mark", "Passage", "Stretch", "Way", "claim_marks", "paragraph", "passage", "section_marks", "visible"]

_MOST = 1_500  # characters of a paragraph to show before and after the claim's own words
_CROWDED = 8  # characters from one label to the next that may be too narrow for it
_BREAK = re.compile(r"\n[ \t]*\n")
# What a text could use to look like another: overrides and embeddings of direction, control characters.
_UNSEEN = dict.fromkeys((*range(8234, 8239), *range(8294, 8298), *range(55296, 57344), 127), "�")
_UNSEEN |= {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}

_LANES = ("entity", "hedge", "antecedent", "citation", "attribution", "flag")  # what is longer hangs lower


class Way(NamedTuple):
    """A way to one more claim from words that lead to another already: its number in the article, and what it says."""

    number: int
    link: str
    says: str


class Mark(NamedTuple):
    """A span to show: ``kind`` decides how it looks, ``label`` says what it is.

    ``link``: the claim it leads to; ``also``: those whose words overlap with its own.
    """

    kind: str
    start: int
    end: int
    label: str = ""
    link: str = ""
    also: tuple[Way, ...] = ()


class Stretch(NamedTuple):
    """Text under the same marks.

    ``above`` and ``below``: the labels of the marks that start here; ``lane``: the kind of what the one below is of;
    ``also``: further ways from the mark that ends here; ``room``: for the label above, characters until the next such
    label, where they are few.
    """

    start: int
    text: str
    kinds: str
    above: str
    below: str
    lane: str
    link: str
    also: tuple[Way, ...] = ()
    room: int = 0


class Passage(NamedTuple):
    """A part of an article. ``cut_before``, ``cut_after``: whether its first or last line goes on, unseen."""

    start: int
    end: int
    stretches: Sequence[Stretch]
    cut_before: bool
    cut_after: bool


def paragraph(text: str, claim: Claim) -> tuple[int, int]:
    """The paragraph of the claim's sentence, cut where it is very long."""
    low, high = claim.sentence.start, claim.sentence.end
    core = [claim.cause, claim.relation, claim.effect]
    first = min(part.start for part in core)
    last = max(part.end for part in core)
    start = max(
        (match.end() for match in _BREAK.finditer(text, max(0, low - _MOST), low)),
        default=max(0, low - _MOST),
    )
    following = _BREAK.search(text, high, min(len(text), high + _MOST))
    end = following.start() if following else min(len(text), high + _MOST)
    start = min(start, first) if first >= low - _MOST else start
    if high - low > 2 * _MOST:  # a sentence like a book: what is around the claim's own words
        start, end = max(start, first - _MOST), min(end, max(last, first + 1) + _MOST, first + 4 * _MOST)
    return start, end


def passage(text: str, start: int, end: int, marks: Iterable[Mark]) -> Passage:
    """``text[start:end]`` cut at every border of a mark."""
    inside = [mark for mark in marks if mark.start < end and mark.end > start and mark.start < mark.end]
    borders = {start, end}
    borders.update(place for mark in inside for place in (mark.start, mark.end) if start < place < end)
    places = sorted(borders)
    stretches = tuple(_with_room(list(_stretches(text, places, inside, start))))
    return Passage(
        start, end, stretches, start > 0 and text[start - 1] != "\n", text[end : end + 1] not in ("", "\n")
    )


def claim_marks(claim: Claim) -> Iterator[Mark]:
    """Everything that the claim points to, main parts first."""
    for name, part in (("cause", claim.cause), ("relation", claim.relation), ("effect", claim.effect)):
        yield Mark(name, part.start, part.end, name)
    for argument in (claim.cause, claim.effect):
        if argument.antecedent:
            yield _mark("antecedent", argument.antecedent, "stands for")
        for mention in argument.entities:
            yield _mark("entity", mention, mention.label.lower().replace("_", " "))
    for hedge in claim.hedges:
        yield _mark("hedge", hedge, "hedge")
    for citation in claim.citations:
        yield _mark("citation", citation, "citation")
    voice = claim.attribution
    cited = {(one.start, one.end) for one in claim.citations}
    if voice.start is not None and voice.end is not None and (voice.start, voice.end) not in cited:
        yield Mark("attribution", voice.start, voice.end, f"source: {voice.kind}")
    for flag in claim.flags:
        if (
            flag.start is not None
            and flag.end is not None
            and flag.code not in ("vague-attribution", "uncited-claim")
        ):
            yield Mark("flag", flag.start, flag.end, flag.code)


def section_marks(document: DocumentRecord) -> Iterator[Mark]:
    """The headings: the first line of a section, where it bears a title."""
    for section in document.sections:
        if section.title and document.text.startswith(section.title, section.start):
            yield Mark("heading", section.start, section.start + len(section.title))


def visible(text: str) -> str:
    """The text with nothing in it that could change how the rest looks; one character for each."""
    return text.translate(_UNSEEN)


def _with_room(stretches: list[Stretch]) -> Iterator[Stretch]:
    labelled = [one.start for one in stretches if one.above]
    rooms = {here: there - here for here, there in pairwise(labelled) if there - here <= _CROWDED}
    return (one._replace(room=rooms.get(one.start, 0)) for one in stretches)


def _mark(kind: str, span: Span, label: str) -> Mark:
    return Mark(kind, span.start, span.end, label)


def _stretches(text: str, places: list[int], marks: list[Mark], first: int) -> Iterator[Stretch]:
    starting = sorted(marks, key=lambda mark: mark.start)
    open_marks: list[Mark] = []
    upcoming = iter(starting)
    waiting = next(upcoming, None)
    for start, end in pairwise(places):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while waiting and waiting.start <= start:
            open_marks.append(waiting)
            waiting = next(upcoming, None)
        fresh = [mark for mark in open_marks if max(mark.start, first) == start and mark.label]
        below = [mark for mark in fresh if mark.kind not in PARTS]
        yield Stretch(
            start,
            visible(text[start:end]),
            " ".join(dict.fromkeys(mark.kind for mark in open_marks)),
            " · ".join(dict.fromkeys(mark.label for mark in fresh if mark.kind in PARTS)),
            " · ".join(dict.fromkeys(mark.label for mark in below)),
            max((mark.kind for mark in below), key=_LANES.index, default=""),
            next((mark.link for mark in open_marks if mark.link), ""),
            tuple(way for mark in open_marks if min(mark.end, places[-1]) == end for way in mark.also),
        )
