"""Quotations with their speaker's name below or behind a dash: "It cured my migraines." – Karen, 54."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from claimminer.records import Attribution

__all__ = ["spread_signatures"]

_SIGNED = re.compile(
    r"[“\"](?P<said>[^“”\"]{8,600})[”\"][ \t]{0,3}\n{0,2}[ \t]{0,3}[–—-]{1,2}[ \t]?"
    r"(?P<name>(?P<title>(?:Dr|Prof|Professor|Sir|Dame)\.?\s)?[^\W\d_a-z][\w’'-]*(?:\s(?:[A-Z]\.|[^\W\d_a-z][\w’'-]+)){0,3})"
    r"(?=,|\.|\)|[ \t]*(?:\n|\(|\Z))"
)
_SURNAME = re.compile(r"\s[^\W\d_a-z][\w’'-]+\Z")


def spread_signatures(
    text: str, sentences: Sequence[tuple[int, int]], found: Sequence[Attribution | None]
) -> list[Attribution | None]:
    """The attributions, with that of a quotation that is signed in its sentences that had none.

    A first name names nobody whom one could look up.
    """
    spread = list(found)
    for match in _SIGNED.finditer(text):
        named = match["title"] is not None or _SURNAME.search(match["name"]) is not None
        start, end = match.span("name")
        signed = Attribution(kind="named" if named else "vague", start=start, end=end, text=text[start:end])
        first = bisect_left(sentences, (match.start("said") + 1,)) - 1
        for place in range(max(first, 0), len(sentences)):
            if sentences[place][0] >= match.end("said"):
                break
            spread[place] = spread[place] or signed
    return spread
