"""What a run is to do."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from claimminer.articles import Article
from claimminer.engines.work import Limits, Miner, Result
from claimminer.manifest import Option
from claimminer.ontologies import label_of, own_vocabulary
from claimminer.readers.inputs import printable
from claimminer.sampling import Sample
from claimminer.selection import ALL_FILES, Patterns

if TYPE_CHECKING:
    from claimminer.sources.retractions import Retractions

__all__ = ["Job", "available_cores", "mine_with_pipeline", "mine_with_vocabulary"]

LIMITS = Limits()


@dataclass(frozen=True, kw_only=True)
class Job:
    """What to read, and with what to mine it.

    ``inputs``: files, folders, URLs, ``-``. ``patterns``: which files to take. ``sample``: how many articles to draw.
    ``limit``: the most articles to take. ``limits``: what one article may take. ``model``: name or path of a spaCy
    model, None for the one that comes along. ``rules_alone``: no second opinion on the claims. ``vocabulary``: files of
    concepts that go before those that come along. ``retractions``: papers whose citations are flagged. ``jobs``: the
    most worker processes to use, None for the cores there are; 0 does everything in this process, unguarded.
    ``miner``: what makes records of articles, None for the pipeline.
    """

    inputs: tuple[str, ...]
    patterns: Patterns = ALL_FILES
    sample: Sample | None = None
    limit: int | None = None
    limits: Limits = LIMITS
    model: str | None = None
    rules_alone: bool = False
    vocabulary: tuple[Path, ...] = ()
    retractions: Retractions | None = None
    jobs: int | None = None
    stdin: BinaryIO | None = None
    miner: Miner | None = None

    def options(self) -> dict[str, Option]:
        """What the run's own record says of the job."""
        limits = self.limits
        return {
            "limit": self.limit,
            "sample": self.sample.size if self.sample else None,
            "seed": self.sample.seed if self.sample else None,
            "include": tuple(map(printable, self.patterns.include)),
            "exclude": tuple(map(printable, self.patterns.exclude)),
            "layout": None,
            "rules_alone": self.rules_alone,
            "vocabulary": printable(label_of(self.vocabulary)) if self.vocabulary else None,
            "retractions": printable(self.retractions.label) if self.retractions else None,
            "max_bytes": limits.bytes, "max_characters": limits.characters, "max_seconds": limits.seconds,
            "max_memory": limits.memory,
        }  # fmt: skip

    def chosen_miner(self) -> Miner:
        """What makes records of articles; it can be sent to another process."""
        if self.miner:
            return self.miner
        options: dict[str, Any] = {"model": self.model, "rules_alone": self.rules_alone}
        if self.vocabulary:
            return partial(mine_with_vocabulary, **options, files=self.vocabulary)
        return partial(mine_with_pipeline, **options)

    def most_jobs(self) -> int:
        """How many worker processes may be used."""
        return available_cores() if self.jobs is None else self.jobs


def available_cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def mine_with_pipeline(
    articles: Iterable[Article], *, model: str | None, rules_alone: bool = False
) -> Iterable[Result]:
    """The miner of every run; a function of its own, which can be sent to a worker before spaCy is loaded."""
    from claimminer.pipeline import mine

    return mine(articles, model=model, rules_alone=rules_alone)


def mine_with_vocabulary(
    articles: Iterable[Article], *, model: str | None, rules_alone: bool, files: tuple[Path, ...]
) -> Iterable[Result]:
    """The same with own concepts before those that come along; each process reads their files once."""
    from claimminer.pipeline import mine

    return mine(articles, model=model, rules_alone=rules_alone, vocabulary=own_vocabulary(files))
