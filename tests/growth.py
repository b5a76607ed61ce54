"""How work grows with its input: a ratio of one run, so that no machine is too slow for a test."""

from __future__ import annotations

import time
from collections.abc import Callable

STEP = 4
"""Linear work takes about this many times longer for this many times as much; quadratic work its square."""
TOO_MUCH = 10
TRIES = 4
TRIFLE = 0.02
"""Seconds below which a ratio says nothing."""


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether `work(STEP * size)` takes some STEP times as long as `work(size)`, at best of a few tries (another
    process, or the collector of garbage, may fall into one)."""
    return any(_seconds(work, STEP * size) < TOO_MUCH * max(_seconds(work, size), TRIFLE) for _ in range(TRIES))


def _seconds(work: Callable[[int], object], size: int) -> float:
    begin = time.process_time()
    work(size)
    return time.process_time() - begin
