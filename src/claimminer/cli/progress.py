"""A progress line on standard error, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypedDict

__all__ = ["Progressed", "shown_progress"]

State = ParamSpec("State")


class Progressed(TypedDict, total=False):
    """What a progress line shows from now on."""

    description: str
    completed: int
    total: int


@contextmanager
def shown_progress(
    description: str, told: Callable[State, Progressed], *, wanted: bool, bar: bool = False
) -> Iterator[Callable[State, None] | None]:
    """A function to call with how far a job is, of which ``told`` makes a line; None where nobody would see it.

    ``bar``: draw what is completed of the total.
    """
    if not wanted or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    spinner = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    columns = Progress.get_default_columns() if bar else spinner
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(description, total=None)

        def show(*args: State.args, **kwargs: State.kwargs) -> None:
            progress.update(task, **told(*args, **kwargs))

        yield show
