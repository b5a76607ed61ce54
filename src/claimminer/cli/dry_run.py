"""What a run would read, for the person at the terminal: counts by format, on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from claimminer.cli.tables import Table, write_tables
from claimminer.engines.holdings import Holding

__all__ = ["show_holding"]

HEADS = ("format", "articles", "kilobytes")


def show_holding(holding: Holding) -> None:
    """Write the counts to standard output."""
    write_tables(_tables(holding), sys.stdout)


def _tables(holding: Holding) -> Iterator[Table]:
    formats = sorted(holding.articles, key=lambda name: (-holding.articles[name], name))
    rows = [(name, f"{holding.articles[name]:,}", _kilobytes(holding.bytes[name])) for name in formats]
    total = ("all", f"{holding.articles.total():,}", _kilobytes(holding.bytes.total()))
    yield Table("Articles by format", HEADS, [*rows, total])
    faults = [(code, f"{count:,}") for code, count in sorted(holding.faults.items())]
    yield Table("Not to be read", ("error", "inputs"), faults)


def _kilobytes(count: int) -> str:
    return f"{count / 1_000:,.1f}"
