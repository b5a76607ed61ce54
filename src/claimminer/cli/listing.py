"""How findings and their counts are written: tables in a terminal, plain lines elsewhere, CSV, JSON lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from claimminer.cli.problems import one_line
from claimminer.cli.tables import Table, write_tables

if TYPE_CHECKING:
    from rich.table import Table as Grid

    from claimminer.flagging import Count, Finding, Overview

__all__ = ["WRITE_COUNTS", "WRITE_LIST", "Format", "count_tables", "unfinished_lines"]

CODE_HEADS = ("severity", "code", "flags", "articles")
FOLDER_HEADS = ("folder", "articles", "errors", "warnings", "hints")


class Format(StrEnum):
    """How a list is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def unfinished_lines(run: Path) -> Iterator[str]:
    """A warning, where a run is still going on or was stopped."""
    from claimminer.manifest import read_run_record

    record = read_run_record(run)
    if record is not None and record.status == "running":
        yield f"{run}: the run is not complete; this is of the articles it holds so far"


def count_tables(overview: Overview) -> Iterator[Table]:
    """How many there are, by code and by folder."""
    yield _counts("Flags by code", CODE_HEADS, overview.by_code())
    yield _counts("Flags by folder", FOLDER_HEADS, overview.by_folder())


def _counts(title: str, heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Table:
    return Table(title, heads, [tuple(_cell(value) for value in row) for row in rows])


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _print_counts(overview: Overview) -> None:
    write_tables(count_tables(overview), sys.stdout)


def _write_table(findings: Iterable[Finding]) -> None:
    if sys.stdout.isatty():
        _show(findings)
        return
    for finding in findings:
        print(_line(finding))


def _line(finding: Finding) -> str:
    """``path:120-142: error: placeholder-source: "[Insert sources here]" is template text …``"""
    place = "" if finding.start is None else f":{finding.start}-{finding.end}"
    return one_line(f"{finding.path}{place}: {finding.severity}: {finding.code}: {_said(finding)}")


def _said(finding: Finding) -> str:
    """The message, after what is flagged where it does not quote that."""
    is_quoted = not finding.text or finding.text in finding.message
    said = finding.message if is_quoted else f"“{finding.text}”: {finding.message}"
    return " ".join(said.split())


def _show(findings: Iterable[Finding]) -> None:
    """A table for each severity of each article, so that a long list begins at once."""
    from itertools import groupby

    from rich.console import Console
    from rich.text import Text

    console = Console()
    for (severity, path), group in groupby(findings, key=lambda finding: (finding.severity, finding.path)):
        console.print(Text(one_line(f"{path}: {severity}"), style=_STYLES[severity]))
        console.print(_grid(group))


_STYLES = {"error": "bold red", "warning": "bold yellow", "hint": "bold blue"}


def _grid(findings: Iterable[Finding]) -> Grid:
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=22)
    grid.add_column(width=13)
    grid.add_column(ratio=1)
    for finding in findings:
        place = "" if finding.start is None else f"{finding.start}–{finding.end}"
        grid.add_row(finding.code, place, Text(one_line(_said(finding))))
    return grid


def _write_csv(findings: Iterable[Finding]) -> None:
    from claimminer.flagging import Finding

    _write_rows(Finding._fields, findings)


def _write_counts_csv(overview: Overview) -> None:
    from claimminer.flagging import Count

    _write_rows(Count._fields, overview.counts())


def _write_rows(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    import csv

    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(heads)
    table.writerows(rows)


def _write_json(findings: Iterable[Finding | Count]) -> None:
    from claimminer.store import json_line

    for finding in findings:
        print(json_line(finding._asdict()))


def _write_counts_json(overview: Overview) -> None:
    _write_json(overview.counts())


WRITE_LIST = {Format.TABLE: _write_table, Format.CSV: _write_csv, Format.JSON: _write_json}
WRITE_COUNTS = {Format.TABLE: _print_counts, Format.CSV: _write_counts_csv, Format.JSON: _write_counts_json}
