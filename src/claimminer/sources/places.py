"""Sorted stretches of a text, and quick answers about them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

__all__ = ["join", "touches"]


def join(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order; those that overlap become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def touches(places: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether ``[start, end)`` overlaps one of the joined places."""
    at = bisect_left(places, (end, end)) - 1
    return at >= 0 and places[at][1] > start
