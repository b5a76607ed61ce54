"""Voices that the encoder hears in a sentence, joined with the reports that rules find there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from claimminer.language import attributions as table
from claimminer.pipes.attributions.names import Words
from claimminer.pipes.attributions.reports import Report, as_report, find_reports, is_anchored
from claimminer.pipes.attributions.tokenised import Tokenised

__all__ = ["Heard", "HeardVoice", "reports_with_voices"]

_OPPOSING = frozenset(table.OPPOSING_WORDS)
_DENIED = frozenset(table.DENIED_NOUNS)
_BRACKETS = frozenset("()[]")
_OPPOSED_REACH = 3  # tokens of "contrary to what" before a voice


class HeardVoice(NamedTuple):
    """Who is said to tell it, in char offsets of the article. ``back``: somebody told of before."""

    start: int
    end: int
    kind: Literal["vague", "named", "back"]
    likely: float


class Heard(NamedTuple):
    """What the encoder hears in a sentence. ``goes_on``: how likely it tells more of what the voice before does."""

    voices: Sequence[HeardVoice] = ()
    goes_on: float = 0.0


def reports_with_voices(article: Tokenised, start: int, end: int, heard: Heard) -> list[Report]:
    """The reports of the sentence that spans these tokens, in their order.

    Where both find one, that of the rules counts, which says more of it.
    """
    reports = find_reports(article.words, start, end) if is_anchored(article.words.lower[start:end]) else []
    free = [
        (first, behind, voice)
        for first, behind, voice in _in_tokens(article, heard)
        if start <= first < behind <= end
        and tells(article.words, start, first, behind)
        and all(behind <= report.start or first >= report.end for report in reports)
    ]
    found = [as_report(article.words, (start, end), (first, behind), voice.kind) for first, behind, voice in free]
    return sorted([*reports, *found])


def tells(words: Words, start: int, first: int, behind: int) -> bool:
    """Whether the text lets a voice speak: not against it, not that nobody knows, and no author in a citation."""
    opposed = not _OPPOSING.isdisjoint(words.lower[max(start, first - _OPPOSED_REACH) : first])
    no, noun = [*words.lower[behind : behind + 2], "", ""][:2]
    said = words.lower[first:behind]
    cited = not _BRACKETS.isdisjoint(said) or list(said[:2]) == ["et", "al"]
    return not (opposed or cited or (no == "no" and noun in _DENIED))


def _in_tokens(article: Tokenised, heard: Heard) -> Iterator[tuple[int, int, HeardVoice]]:
    for voice in heard.voices:
        yield bisect_left(article.starts, voice.start), bisect_left(article.starts, voice.end), voice
