"""Small tables for the person at the terminal: drawn there, plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TextIO

from claimminer.cli.problems import one_line

__all__ = ["Table", "write_tables"]


class Table(NamedTuple):
    """A small table: its title, the heads of its columns, its rows."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def write_tables(tables: Iterable[Table], file: TextIO) -> None:
    """Write the tables that have rows."""
    filled = [table for table in tables if table.rows]
    if file.isatty():
        _draw(filled, file)
        return
    for line in _plain_lines(filled):
        print(one_line(line), file=file, flush=True)


def _draw(tables: Iterable[Table], file: TextIO) -> None:
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    console = Console(file=file)
    for table in tables:
        shown = RichTable(*table.heads, title=table.title, title_justify="left")
        for row in table.rows:
            shown.add_row(*(Text(one_line(cell)) for cell in row))
        console.print(shown)


def _plain_lines(tables: Iterable[Table]) -> Iterator[str]:
    for table in tables:
        yield f"{table.title} ({', '.join(table.heads)}):"
        for row in table.rows:
            yield "  " + "  ".join(filter(None, row))
