"""Running quotations: the speaker is named once, and all sentences between the quotation marks are the speaker's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimminer.language import attributions as table
from claimminer.pipes.attributions.tokenised import Tokenised
from claimminer.records import Attribution

__all__ = ["spread_quotations"]

_OPENING = frozenset(table.OPENING_QUOTES)
_CLOSING = frozenset(table.CLOSING_QUOTES)


def spread_quotations(article: Tokenised, found: Sequence[Attribution | None]) -> list[Attribution | None]:
    """Carry the speaker of a quotation over all its sentences, forwards and backwards.

    A sentence that is all quotation, right after a speaker's, is still that speaker's.
    """
    quoted = _quoted(article)
    spread = list(found)
    speaker: Attribution | None = None
    for first, last in _quotations(article, quoted):
        told = (found[i] for i in range(first, last) if _is_outside(found[i], article, i, quoted))
        own = next(told, None)
        begins = quoted[article.bounds[first][0]]
        speaker = own or (speaker if begins else None)
        if begins or last - first > 1:
            spread[first:last] = [speaker or attribution for attribution in found[first:last]]
    return spread


def _quoted(article: Tokenised) -> list[bool]:
    """For each token, whether it stands in double quotation marks, the marks included; paragraphs close them."""
    closing = {start for (start, _), fresh in zip(article.bounds, article.breaks, strict=True) if fresh}
    quoted, inside = [], False
    for i, word in enumerate(article.words.lower):
        inside = inside and i not in closing
        opens = word in _OPENING or (word == '"' and not inside)
        quoted.append(inside or opens)
        inside = opens or (inside and word not in _CLOSING and word != '"')
    return [*quoted, False]


def _quotations(article: Tokenised, quoted: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Ranges of sentences that one quotation holds together; a sentence without one is a range of its own."""
    lower, bounds, first = article.words.lower, article.bounds, 0
    for i, (_, end) in enumerate(bounds):
        open_end = end > 0 and quoted[end - 1] and lower[end - 1] not in _CLOSING and lower[end - 1] != '"'
        goes_on = open_end and i + 1 < len(bounds) and (not article.breaks[i + 1] or quoted[bounds[i + 1][0]])
        if not goes_on:
            yield first, i + 1
            first = i + 1


def _is_outside(
    attribution: Attribution | None, article: Tokenised, number: int, quoted: Sequence[bool]
) -> bool:
    """Whether the sentence of this number bears the attribution itself, and outside its quotation."""
    if attribution is None or attribution.start is None:
        return False
    token = bisect_left(article.starts, attribution.start)
    start, end = article.bounds[number]
    return start <= token < end and not quoted[token]
