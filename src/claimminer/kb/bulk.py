"""Many at a time: rows into a table, values in lists that a query can take.

Of an INSERT the statement is compiled once, and the rows go to the driver as plain tuples.
What SQLAlchemy does for each value of each row (binding by name, converting by type) is most of what inserting
costs otherwise. Only JSON needs converting here, and texts must be without U+0000, which PostgreSQL cannot hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any

from pydantic_core import to_json
from sqlalchemy import JSON, Connection, Dialect, Table, Text, insert

__all__ = ["as_json", "chunked", "insert_rows"]

_AT_ONCE = 500  # values in one SELECT … IN
_LARGEST_CACHE = 64  # statements: a few engines' tables


@dataclass(frozen=True, slots=True)
class _Statement:
    """An INSERT for all columns of a table: ``values`` puts a row in their order, the others tell their places."""

    sql: str
    values: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    json: tuple[int, ...]
    texts: tuple[int, ...]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that have all columns of the table."""
    if not rows:
        return
    statement = _statement(connection.dialect, table)
    values = [statement.values(row) for row in rows]
    if statement.json:
        values = [_converted(row, statement.json) for row in values]
    columns = [*zip(*values, strict=True)]
    if any("\0" in "".join(filter(None, columns[place])) for place in statement.texts):
        values = [tuple(map(_without_null, row)) for row in values]
    connection.exec_driver_sql(statement.sql, values)


def chunked(values: Iterable[Any], size: int = _AT_ONCE) -> Iterator[list[Any]]:
    """The values in lists of at most ``size``."""
    values = iter(values)
    while some := list(islice(values, size)):
        yield some


def as_json(value: Any) -> str:
    """A value as JSON without spaces."""
    return to_json(value).decode()


@lru_cache(maxsize=_LARGEST_CACHE)
def _statement(dialect: Dialect, table: Table) -> _Statement:
    positional = dialect if dialect.positional else type(dialect)(paramstyle="format")  # type: ignore[call-arg]
    names = [column.name for column in table.c]
    compiled = insert(table).compile(dialect=positional, column_keys=names)
    order = list(compiled.positiontup or ())
    kinds = [type(table.c[name].type) for name in order]
    return _Statement(str(compiled), itemgetter(*order), _places(kinds, JSON), _places(kinds, Text))


def _places(kinds: Sequence[type], wanted: type) -> tuple[int, ...]:
    return tuple(place for place, kind in enumerate(kinds) if issubclass(kind, wanted))


def _converted(row: tuple[Any, ...], places: tuple[int, ...]) -> tuple[Any, ...]:
    """The row with its JSON as text; what is absent stays so."""
    values = list(row)
    for place in places:
        if values[place] is not None:
            values[place] = as_json(values[place])
    return tuple(values)


def _without_null(value: Any) -> Any:
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
