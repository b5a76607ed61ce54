"""Tables as text: for the terminal, and in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimminer.score.counts import Accuracy, Counts, Mean

__all__ = [
    "accuracy_cells", "confusion_rows", "count_cells", "figure", "markdown_table", "mean_cells", "plain_table",
]  # fmt: skip

Row = Sequence[str]


def figure(value: float | None) -> str:
    """A share with three decimals, as ``.853``; a dash where there is none."""
    if value is None:
        return "–"
    return f"{value:.3f}".removeprefix("0") if value < 1 else "1.000"


def count_cells(counts: Counts) -> list[str]:
    """Precision, recall, F1, and the numbers of right, predicted and gold items."""
    shares = (counts.precision, counts.recall, counts.f1)
    return [*map(figure, shares), str(counts.right), str(counts.predicted), str(counts.gold)]


def accuracy_cells(accuracy: Accuracy) -> list[str]:
    """The share of right verdicts, and the numbers of right ones and of all."""
    return [figure(accuracy.value), str(accuracy.right), str(accuracy.total)]


def mean_cells(mean: Mean) -> list[str]:
    """The mean, and of how many."""
    return [figure(mean.value), str(mean.total)]


def confusion_rows(
    confusion: dict[tuple[str, str], int], rows: Sequence[str], columns: Sequence[str]
) -> list[list[str]]:
    """A row for each gold class: its name, then how many of it got each predicted class."""
    return [[row, *(str(confusion.get((row, column), 0)) for column in columns)] for row in rows]


def plain_table(header: Row, rows: Iterable[Row]) -> str:
    """Columns two spaces apart, the first to the left, the figures to the right."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    return "\n".join(_plain_line(line, widths) for line in lines)


def markdown_table(header: Row, rows: Iterable[Row]) -> str:
    """A Markdown table, the first column to the left, the figures to the right."""
    rule = ["---", *("--:" for _ in header[1:])]
    return "\n".join("| " + " | ".join(_escaped(line)) + " |" for line in (header, rule, *rows))


def _plain_line(line: Row, widths: Sequence[int]) -> str:
    figures = (cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))
    return "  ".join([line[0].ljust(widths[0]), *figures]).rstrip()


def _escaped(line: Row) -> Iterable[str]:
    return (cell.replace("|", "\\|") for cell in line)
