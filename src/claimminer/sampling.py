"""A sample of articles, drawn by chance that a seed decides."""

from __future__ import annotations

import random
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from claimminer.engines.survey import survey
from claimminer.engines.work import Limits
from claimminer.errors import ArticleError
from claimminer.readers.inputs import Located
from claimminer.readers.sources import Source

__all__ = ["Sample", "draw", "drawn"]

Sources = Iterator[Source | ArticleError]


class Sample(NamedTuple):
    """How many articles, and the seed: the same seed draws the same ones from the same input."""

    size: int
    seed: int = 0


def draw(sources: Sources, sample: Sample, *, limits: Limits) -> dict[int, frozenset[int]]:
    """The numbers of the articles that are drawn, by the number of their source; each as likely as any other."""
    counts = array("Q", (held.items for held in survey(sources, limits=limits)))
    ends = array("Q", accumulate(counts))
    total = ends[-1] if ends else 0
    picked: dict[int, set[int]] = {}
    for number in random.Random(sample.seed).sample(range(total), min(sample.size, total)):
        source = bisect_right(ends, number)
        picked.setdefault(source, set()).add(number - (ends[source] - counts[source]))
    return {source: frozenset(numbers) for source, numbers in picked.items()}


def drawn(sources: Sources, picked: dict[int, frozenset[int]]) -> Sources:
    """Those of the sources of which something is drawn, with what that is."""
    for number, source in enumerate(sources):
        chosen = picked.get(number)
        if chosen is not None:
            yield source._replace(chosen=chosen) if isinstance(source, Located) else source
