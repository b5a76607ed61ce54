"""Given or made: whether a substance that the body makes is meant as a drug."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimminer.language.administration import (
    BODY_SUBSTANCES,
    GIVEN_AFTER,
    GIVEN_BEFORE,
    GIVEN_CYTOKINES,
    MADE_AFTER,
    MADE_BEFORE,
)
from claimminer.records import Mention

__all__ = ["as_given"]

_WINDOW = 90  # characters of the clause that are looked at on each side
_CLAUSE_END = re.compile(r"[.;:!?]\s|\n")
_Patterns = tuple[re.Pattern[str], ...]


def _compiled(patterns: tuple[str, ...]) -> _Patterns:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_GIVEN = (_compiled(GIVEN_BEFORE), _compiled(GIVEN_AFTER))
_MADE = (_compiled(MADE_BEFORE), _compiled(MADE_AFTER))


def as_given(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """``mentions`` with cytokines that are given turned into drugs, and without the body's own hormones."""
    kept = []
    for mention in mentions:
        name = mention.name or ""
        if mention.label == "CYTOKINE" and name.startswith(GIVEN_CYTOKINES) and _is(mention, _GIVEN, text):
            kept.append(mention.model_copy(update={"label": "DRUG"}))
        elif mention.label != "DRUG" or name not in BODY_SUBSTANCES or not _is(mention, _MADE, text):
            kept.append(mention)
    return kept


def _is(mention: Mention, sides: tuple[_Patterns, _Patterns], text: str) -> bool:
    """Whether one of the patterns fits the clause before or after the mention."""
    before = _CLAUSE_END.split(text[max(0, mention.start - _WINDOW) : mention.start])[-1]
    after = text[mention.end : mention.end + _WINDOW]
    parts = ((before, sides[0]), (after, sides[1]))
    return any(pattern.search(part) for part, patterns in parts for pattern in patterns)
