"""Parquet: concepts, relations, evidence and claims, a file each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from sqlalchemy import Connection

from claimminer.kb.exports import tables
from claimminer.kb.exports.edges import claims, edges, nodes
from claimminer.kb.exports.files import Written, replaced
from claimminer.kb.frames import Row

__all__ = ["FILES", "write"]

FILES = ("concepts.parquet", "relations.parquet", "evidence.parquet", "claims.parquet")
_AT_ONCE = 10_000  # rows of one row group
_TYPES: Mapping[tables.Kind, Any] = {
    "string": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_(),
    "strings": pa.list_(pa.string()),
}  # fmt: skip


def write(connection: Connection, folder: Path) -> Written:
    """Write the four files."""
    done = Written(FILES)
    with replaced(folder, *FILES) as paths:
        found = (
            _write(paths[0], tables.CONCEPTS, map(tables.concept, nodes(connection))),
            _write(paths[1], tables.RELATIONS, map(tables.relation, edges(connection))),
            _write(paths[2], tables.EVIDENCE, (row for edge in edges(connection) for row in tables.evidence(edge))),
            _write(paths[3], tables.CLAIMS, map(tables.claim, claims(connection))),
        )  # fmt: skip
    done.counts = dict(zip(("concepts", "relations", "evidence", "claims"), found, strict=True))
    return done


def _write(path: Path, columns: Mapping[str, tables.Kind], rows: Iterable[Row]) -> int:
    """Write rows as one file; how many there were."""
    schema = pa.schema([(name, _TYPES[kind]) for name, kind in columns.items()])
    rows, written = iter(rows), 0
    with pq.ParquetWriter(path, schema, compression="zstd") as file:
        while some := list(islice(rows, _AT_ONCE)):
            file.write_table(pa.Table.from_pylist(some, schema=schema))
            written += len(some)
    return written
