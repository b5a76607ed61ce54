"""Transcripts: what stands behind a speaker's name and a colon is the speaker's ("DR SHAH: Statins help.")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimminer.language.attributions import INTERVIEWERS
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.names import Words
from claimminer.pipes.attributions.tokenised import Tokenised
from claimminer.records import Attribution

__all__ = ["spread_speakers"]

_LONGEST_LABEL = 6  # tokens
_INTERVIEWERS = frozenset(INTERVIEWERS)


def spread_speakers(article: Tokenised, found: Sequence[Attribution | None]) -> list[Attribution | None]:
    """Give the sentences of a paragraph that a speaker's name opens to that speaker; other reports in it stay.

    A name without a title counts where it opens more paragraphs than one, and an interviewer speaks, too.
    """
    begun = zip(article.bounds, article.breaks, strict=True)
    labels = [_label(article.words, *bound) if fresh else () for bound, fresh in begun]
    if not any(labels):
        return list(found)
    counts = Counter(labels)
    interview = any(len(label) == 1 and label[0] in _INTERVIEWERS for label in labels)
    spread, speaker = list(found), None
    for i, (label, fresh) in enumerate(zip(labels, article.breaks, strict=True)):
        if fresh:
            often = interview and len(label) > 1 and counts[label] > 1
            named = bool(label) and (label[0] in sets.TITLES or often)
            speaker = _attribution(article, article.bounds[i][0], len(label)) if named else None
        spread[i] = found[i] or speaker
    return spread


def _label(words: Words, start: int, end: int) -> tuple[str, ...]:
    """The capitalised words before the colon that opens the sentence; none where it opens otherwise."""
    for i in range(start, min(end, start + _LONGEST_LABEL)):
        if words.lower[i] == ":":
            return tuple(words.lower[start:i])
        if not words.forms[i][0].isupper():
            break
    return ()


def _attribution(article: Tokenised, first: int, length: int) -> Attribution:
    start, end = article.starts[first], article.starts[first + length]
    return Attribution(kind="named", start=start, end=end, text=article.text[start:end])
