"""The options of claimminer kb that several commands have, and those of its questions."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from claimminer.cli.listing import Format

__all__ = [
    "AsClaims", "Cause", "Db", "Denied", "Effect", "Either", "Exact", "Family", "Flag", "Graph", "Limit", "Since",
    "Sourced", "Strength", "Strengths", "Under", "Until", "Words", "Written",
]  # fmt: skip

Db = Annotated[
    str | None,
    typer.Option(
        "--db",
        metavar="URL",
        help="An SQLite file, or postgresql://…  [default: $CLAIMMINER_DB, else claimminer.db]",
    ),
]
Limit = Annotated[int, typer.Option("--limit", min=1, metavar="N", help="Show at most N.")]
Written = Annotated[Format, typer.Option("--format", help="A table, CSV, or JSON lines.")]


class Graph(StrEnum):
    """The formats of knowledge graphs."""

    KGX = "kgx"
    RDF = "rdf"
    NEO4J = "neo4j"
    INDRA = "indra"
    PARQUET = "parquet"


class Strength(StrEnum):
    """How firmly a claim is worded."""

    DIRECT = "direct"
    CONDITIONAL = "conditional"
    CORRELATIONAL = "correlational"


# -- what kb query asks ---------------------------------------------------------------------------------------------

Cause = Annotated[str | None, typer.Option(metavar="NAME", help="What acts: a name, synonym or identifier.")]
Effect = Annotated[str | None, typer.Option(metavar="NAME", help="What it acts on.")]
Either = Annotated[str | None, typer.Option(metavar="NAME", help="Either of them.")]
Exact = Annotated[bool, typer.Option("--exact", help="Without its kinds and aspects (risk of …).")]
Family = Annotated[str | None, typer.Option("--type", metavar="TYPE", help="causes, decreases, prevents …")]
Strengths = Annotated[Strength | None, typer.Option(help="Only claims that are worded so.")]
Sourced = Annotated[
    bool | None,
    typer.Option("--sourced/--unsourced", help="Only claims that give a source, or that give none."),
]
Denied = Annotated[
    bool | None, typer.Option("--denied/--affirmed", help="Only what is denied, or what is not.")
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Published then or later: 2024, 2024-03.")]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Published then or before.")]
Flag = Annotated[str | None, typer.Option(metavar="CODE", help="Only claims with this flag.")]
Words = Annotated[
    str | None, typer.Option("--text", metavar="WORDS", help='Words of the sentence; "in quotes", OR, -not.')
]
Under = Annotated[str | None, typer.Option(metavar="PATH", help="Only articles whose path begins so.")]
AsClaims = Annotated[bool, typer.Option("--claims", help="List the claims, not the relations.")]
