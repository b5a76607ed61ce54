"""claimminer report: a run as one page to send to a colleague."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from claimminer.cli.listing import unfinished_lines
from claimminer.cli.options import Run
from claimminer.cli.problems import say, stoppable

__all__ = ["report"]


def report(
    *,
    run: Run,
    out: Annotated[
        str | None,
        typer.Option(
            "--out", metavar="FILE|-", help="The page to write, - for stdout. [default: RUN/report.html]"
        ),
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="What stands above the page.")] = None,
    rows: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", help="Rows of each table at most. [default: as many as there is room for]"
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not say what was written.")] = False,
) -> None:
    """Write a run as one HTML page: figures, tables to search and sort, every claim in its sentence.

    The page opens from disk, needs no network, and stays below some 15 MB. The figures count all claims; of a run too
    large for that, the tables hold what most wants a look.
    """
    logging.getLogger("matplotlib").setLevel(logging.ERROR)  # where it keeps its fonts is no news to anybody
    from claimminer.report.page import MOST_ROWS, make_report, write_page

    say(*unfinished_lines(run))
    with stoppable():
        made = make_report(run, title=title, most_rows=rows or MOST_ROWS)
        if out == "-":
            sys.stdout.buffer.write(made.html.encode())
            return
        target = Path(out) if out else run / "report.html"
        write_page(made, target)
    if not quiet:
        left_out = f", {made.left_out:,} of them in the figures alone" if made.left_out else ""
        size = f"{len(made.html.encode()) / 1e6:.1f} MB"
        say(f"{target}: {made.claims:,} claims of {made.articles:,} articles{left_out}; {size}")
