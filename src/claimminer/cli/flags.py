"""claimminer flags: the list a reviewer starts from."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli.listing import WRITE_COUNTS, WRITE_LIST, Format, count_tables, unfinished_lines
from claimminer.cli.options import Run
from claimminer.cli.problems import say
from claimminer.cli.tables import write_tables

if TYPE_CHECKING:
    from claimminer.flagging import Finding


class Grade(StrEnum):
    """How grave a flag is."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


def flags(
    *,
    run: Run,
    codes: Annotated[
        list[str] | None,
        typer.Option("--code", metavar="CODE", help="Only these flags; may be given several times."),
    ] = None,
    severities: Annotated[
        list[Grade] | None,
        typer.Option("--severity", help="Only flags as grave; may be given several times."),
    ] = None,
    output: Annotated[
        Format,
        typer.Option("--format", help="A table (in a pipe: a line a flag), CSV, or JSON lines."),
    ] = Format.TABLE,
    summary: Annotated[
        bool, typer.Option("--summary", help="Only how many there are, by code and by folder.")
    ] = False,
) -> None:
    """List what a run has flagged: errors first, then article by article.

    The list goes to standard output, how many there are to standard error; with --summary to standard output.
    """
    from claimminer.flagging import SEVERITY_ORDER, Overview, gravest_first

    say(*unfinished_lines(run))
    overview = Overview()
    articles = overview.watch(_chosen(run, codes=codes, severities=severities))
    if summary:
        deque(articles, maxlen=0)  # to be counted
        WRITE_COUNTS[output](overview)
        return
    WRITE_LIST[output](gravest_first(articles, severities=severities or SEVERITY_ORDER))
    write_tables(count_tables(overview), sys.stderr)


def _chosen(run: Path, *, codes: list[str] | None, severities: list[Grade] | None) -> Iterator[list[Finding]]:
    """Each article's findings of these codes and severities."""
    from claimminer.flagging import CODES, read_findings

    unknown = [code for code in codes or () if code not in CODES]
    if unknown:
        raise typer.BadParameter(
            f"no flag {unknown[0]!r}; there are {', '.join(sorted(CODES))}", param_hint="--code"
        )
    for findings in read_findings(run):
        yield [
            finding
            for finding in findings
            if (not codes or finding.code in codes) and (not severities or finding.severity in severities)
        ]
