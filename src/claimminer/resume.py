"""Going on where a run stopped: how much of what a folder holds still stands.

Only the files count. The manifest is a list of places where they agree: so many records of each kind, when so much of
a source was done. The sources of this run are held against it in order, by path and by content. What matches stands,
up to the last such place that all files reach; a torn line, and whatever was written after it, is cut off. So any
mixture of what was and wasn't written yet is sound, whatever stopped the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from claimminer.checkpoints import Checkpoint
from claimminer.errors import ArticleError
from claimminer.readers.sources import Source, content_of
from claimminer.store import Offsets
from claimminer.stored import Stored, stored_in
from claimminer.tally import Tally

__all__ = ["Again", "Standing", "keep_matching"]

Again = Callable[[Checkpoint], bool]
Sources = Iterator[Source | ArticleError]


class Standing(NamedTuple):
    """What stands: how far into each file, and how far the source is done that comes next, if it was begun.

    ``is_all``: the files hold nothing beyond that. ``has_more``: they hold more sources.
    """

    offsets: Offsets
    begun: Checkpoint | None
    is_all: bool
    has_more: bool


def keep_matching(
    sources: Sources, folder: Path, *, tally: Tally, again: Again, limit: int | None = None
) -> tuple[Standing, Sources]:
    """Hold ``sources`` against the folder's files; add what matches, up to ``limit`` articles, to ``tally``.

    ``again`` says of the last checkpoint of which sources everything is to be done again. Returns what stands, and
    the sources that are still to be mined, the one that was begun first.
    """
    begun: Checkpoint | None = None
    with stored_in(folder) as stored:
        while limit is None or tally.documents + tally.failures < limit:
            source = next(sources, None)
            if source is None:
                break
            reached = _step_over(stored, source, tally, again)
            if reached is None or not reached.done:
                begun, sources = reached, chain([source], sources)
                break
        return Standing(stored.offsets(), begun, stored.at_end(), stored.has_more()), sources


def _step_over(
    stored: Stored, source: Source | ArticleError, tally: Tally, again: Again
) -> Checkpoint | None:
    """Step over what the files hold of this source, to the last of its checkpoints that they reach."""
    marks = stored.marks()
    if (
        not marks
        or marks[0].path != source.path
        or again(marks[-1])
        or marks[0].content != content_of(source)
    ):
        return None
    reached: Checkpoint | None = None
    for mark in marks:
        outcomes = stored.step(reached)
        if outcomes is None:
            break
        for outcome in outcomes:
            tally.add(outcome)
        reached = mark
    return reached
