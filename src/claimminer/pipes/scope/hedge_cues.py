"""The hedges of a sentence, by the words as written and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from spacy.tokens import Doc

from claimminer.language.hedges import HEDGES, HedgeCue
from claimminer.pipes.scope.senses import is_hedging

__all__ = ["FoundHedge", "find_hedges"]


class FoundHedge(NamedTuple):
    """A hedge cue where it stands: a half-open token range."""

    start: int
    end: int
    cue: HedgeCue


def find_hedges(doc: Doc) -> list[FoundHedge]:
    """Every hedge cue, longest first, by the words as written and what stands around them."""
    words = [token.lower_ for token in doc]
    found: list[FoundHedge] = []
    index = _hedge_index()
    for i, word in enumerate(words):
        if word not in index or (found and i < found[-1].end):
            continue
        hedge = _longest(words, i)
        if hedge is not None and is_hedging(doc, hedge.start, hedge.end):
            found.append(hedge)
    return found


@cache
def _hedge_index() -> dict[str, tuple[tuple[tuple[str, ...], HedgeCue], ...]]:
    """First word of a cue to its rows, longest first."""
    index: dict[str, list[tuple[tuple[str, ...], HedgeCue]]] = {}
    for hedge in HEDGES:
        words = tuple(hedge.words.split())
        index.setdefault(words[0], []).append((words, hedge))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in index.items()}


def _longest(words: Sequence[str], i: int) -> FoundHedge | None:
    for parts, hedge in _hedge_index().get(words[i], ()):
        if tuple(words[i : i + len(parts)]) == parts:
            return FoundHedge(i, i + len(parts), hedge)
    return None
