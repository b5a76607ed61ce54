"""Which citations reach a sentence: those in it, or the one that closes a paragraph without other sources."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimminer.records import Citation

__all__ = ["Paragraph", "anchor_of", "between", "closing_of"]

# A marker in brackets, a raised number or a sign, as they follow one another after a sentence.
_MARKS = r"(?:\[[^\[\]\n]{1,60}\]|\([^()\n]{1,120}\)|[⁰¹²³⁴-⁹*†‡§¶⁻–,\s]){0,40}"
_STOP_BEFORE = re.compile(rf"[.!?…][\"'”’)\]]{{0,4}}{_MARKS}\Z")
_SENTENCE_BEGINS = re.compile(rf"[.;]?{_MARKS}(?:\Z|(?<=\n)|[^\W\d_a-z]|[\"“‘•-])")
_MARK = re.compile(r"[\[(⁰¹²³⁴-⁹*†‡§¶\d]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:al|e\.g|i\.e|vs|cf|Dr|Mr|Mrs|Ms|Prof|St|approx|ca|no|vol|Fig|fig|Ref|ref)|\b[A-Z])\Z"
)
_CLOSE = re.compile(r"[\s.,;:!?…\"'”’)\]*]*")
_LOOK = 240


class Paragraph(NamedTuple):
    """A paragraph, and the citations of its only source if they close it."""

    start: int
    end: int
    closing: tuple[Citation, ...]


def anchor_of(text: str, start: int, end: int) -> int:
    """The offset at which a marker counts; for one right after a full stop, in the sentence before it."""
    before = text[max(0, start - _LOOK) : start]
    stop = _STOP_BEFORE.search(before) if _MARK.match(text, start) else None
    if not stop or not stop.start() or "\n" in stop[0] or _ABBREVIATION.search(before[: stop.start()]):
        return start
    return start - len(before) + stop.start() - 1 if _SENTENCE_BEGINS.match(text, end) else start


def between(
    citations: Sequence[Citation], anchors: Sequence[int], start: int, end: int
) -> tuple[Citation, ...]:
    """The citations whose anchors, sorted, lie in ``[start, end)``."""
    return tuple(citations[bisect_left(anchors, start) : bisect_left(anchors, end)])


def closing_of(text: str, citations: Sequence[Citation], end: int) -> tuple[Citation, ...]:
    """The last marker's citations, if it closes the paragraph (to ``end``) and is its only source."""
    if not citations or not _CLOSE.fullmatch(text, max(cited.end for cited in citations), end):
        return ()
    last = max(cited.start for cited in citations)
    closing = tuple(cited for cited in citations if cited.start == last)
    return closing if _works(citations) == _works(closing) else ()


def _works(citations: Iterable[Citation]) -> set[tuple[object, ...]]:
    """The works that citations name, each once: by entry or identifier, else by the marker's words."""
    return {_work(cited) for cited in citations}


def _work(cited: Citation) -> tuple[object, ...]:
    known = (cited.reference, cited.doi, cited.pmid, cited.url)
    return known if any(known) else (cited.text,)
