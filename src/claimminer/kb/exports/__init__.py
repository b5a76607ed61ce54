"""The knowledge base handed on: one writer for each format, each streaming with flat memory.

The same database gives the same bytes. A writer takes a connection, which sees the database as it was
when the export began, and the folder; what stood there under the same names is replaced when all is written.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Literal, get_args

from claimminer.errors import InputError
from claimminer.kb.database import Database
from claimminer.kb.exports.edges import snapshot
from claimminer.kb.exports.files import Written

__all__ = ["FORMATS", "Format", "Written", "export"]

Format = Literal["kgx", "rdf", "neo4j", "indra", "parquet"]
FORMATS: tuple[Format, ...] = get_args(Format)


def export(database: Database, written: Format, folder: Path, *, strict: bool = False) -> Written:
    """Write all of the database into a folder. ``strict``: KGX without what the Biolink classes lack.

    Raises InputError where there is no database, OutputError where the folder cannot be written.
    """
    if strict and written != "kgx":
        raise InputError(f"--strict is for KGX alone, not for {written}")
    writer = _writer(written)
    options = {"strict": strict} if written == "kgx" else {}
    with snapshot(database) as connection:
        found: Written = writer.write(connection, folder, **options)
    return found


def _writer(written: Format) -> ModuleType:
    """The module of a format: what it needs is imported only with it."""
    try:
        return import_module(f"claimminer.kb.exports.{written}")
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise InputError("Parquet needs pyarrow: pip install 'claimminer[parquet]'") from error
