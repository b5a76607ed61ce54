"""A tokenised article as attribution reads it: its words, in sentences and paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimminer.pipes.attributions.names import Words

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Tokenised", "read_tokens"]


class Tokenised(NamedTuple):
    """The tokens of an article, and how they stand in it.

    ``starts``: the char offset of each token. ``bounds``: the token range of each sentence. ``breaks``: whether each
    sentence begins a paragraph.
    """

    text: str
    words: Words
    starts: list[int]
    bounds: list[tuple[int, int]]
    breaks: list[bool]


def read_tokens(doc: Doc, sentences: Sequence[tuple[int, int]]) -> Tokenised:
    """A tokenised article whose sentences have these char offsets, in order."""
    starts = [token.idx for token in doc]
    bounds = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in sentences]
    text = doc.text  # put together anew each time it is asked for
    return Tokenised(text, _words(doc, bounds), starts, bounds, _paragraph_breaks(text, sentences))


def _words(doc: Doc, bounds: Sequence[tuple[int, int]]) -> Words:
    forms = [token.text for token in doc]
    initial = {start for start, _ in bounds}
    names = frozenset(
        form
        for i, form in enumerate(forms)
        if form[0].isupper() and i and i not in initial and forms[i - 1][-1].isalpha() and len(form) > 1
    )
    return Words([form.lower() for form in forms], forms, names)


def _paragraph_breaks(text: str, sentences: Sequence[tuple[int, int]]) -> list[bool]:
    """Whether each sentence begins a paragraph. A lone newline breaks it, unless lines are wrapped in sentences."""
    wrapped = any("\n" in text[start:end].strip() for start, end in sentences)
    sign = re.compile(r"\n\s*\n" if wrapped else r"\n")
    ends = [0, *(end for _, end in sentences)]
    return [i == 0 or sign.search(text, ends[i] - 1, start) is not None for i, (start, _) in enumerate(sentences)]
