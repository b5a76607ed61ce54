"""CSV: one article a row, the columns named in the first one."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.pending import Pending, Reading
from claimminer.readers.rows import article_from_row
from claimminer.readers.streams import as_utf8, limited_lines
from claimminer.text.encoding import decode

__all__ = ["read_table"]

_DELIMITERS = ",;\t|"


class _Lines:
    """Decoded lines for ``csv.reader``. Unlike a generator it goes on after a line that cannot be used."""

    def __init__(self, stream: BinaryIO, *, limit: int) -> None:
        self._lines = limited_lines(as_utf8(stream), limit=limit)
        self._limit = limit

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        text = None if line is None else decode(line)
        if text is None:
            raise csv.Error(
                "field larger than field limit" if line is None else "the line is in no known encoding"
            )
        return text.lstrip("\ufeff").replace("\0", "")


def read_table(stream: BinaryIO, *, path: str, limit: int) -> Reading:
    """An article a row; ``path#7`` names the seventh row below the header. Blank rows are passed over."""
    # Python refuses fields over 128 kB. That limit is one for the whole process, so it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), limit))
    lines = _Lines(stream, limit=limit)
    header = _header(lines)
    delimiter = _delimiter(header)
    columns = _columns(header, delimiter)
    if "text" not in columns:
        yield ArticleError(
            path, "bad-row", f'no column is named "text"; the first line names {", ".join(columns)[:200]}'
        )
        return
    reader = csv.reader(lines, delimiter=delimiter)
    number = 0
    while (row := _next_row(reader)) is not None:
        if not isinstance(row, str) and not any(cell.strip() for cell in row):
            continue
        number += 1
        where = f"{path}#{number}"
        size = None if isinstance(row, str) else sum(map(len, row))
        yield Pending(where, "csv", size, partial(_read_row, row, columns, path=where, limit=limit))


def _header(lines: _Lines) -> str:
    """The first line that is not blank; nothing where it cannot be used."""
    try:
        header = next((line for line in lines if line.strip()), "")
    except csv.Error:
        return ""
    return re.split(r"[\r\n]", header.strip("\r\n"), maxsplit=1)[0]


def _next_row(reader: Iterator[list[str]]) -> list[str] | str | None:
    """The next row, what is wrong with it, or None at the end."""
    try:
        return next(reader, None)
    except csv.Error as error:
        return str(error)


def _read_row(row: list[str] | str, columns: list[str], *, path: str, limit: int) -> Article | ArticleError:
    if isinstance(row, str):
        if "field limit" not in row:
            return ArticleError(path, "bad-row", row)
        message = f"the row is longer than {limit:,} bytes; split its text, or raise --max-bytes"
        return ArticleError(path, "too-large", message)
    # The first column of a name counts.
    cells = dict(reversed(list(zip(columns, row, strict=False))))
    return article_from_row(cells, path=path, format="csv")


def _delimiter(header: str) -> str:
    """The delimiter that gives a column named "text"; sniffing guesses, this knows."""
    return next((mark for mark in _DELIMITERS if "text" in _columns(header, mark)), ",")


def _columns(header: str, delimiter: str) -> list[str]:
    return [cell.strip().casefold() for cell in next(csv.reader([header], delimiter=delimiter), [])]
