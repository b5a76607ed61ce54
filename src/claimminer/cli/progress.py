"""A progress line on standard error, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from claimminer.tally import Tally

__all__ = ["shown_progress"]


@contextmanager
def shown_progress(*, wanted: bool) -> Iterator[Callable[[Tally], None] | None]:
    """A function to call with the tally after every article, or None where nobody would see it."""
    if not wanted or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading")
        yield lambda tally: progress.update(task, description=_so_far(tally))


def _so_far(tally: Tally) -> str:
    failed = f", {tally.failures:,} failed" if tally.failures else ""
    return f"{tally.documents:,} articles, {tally.words:,} words, {tally.claims:,} claims{failed}"
