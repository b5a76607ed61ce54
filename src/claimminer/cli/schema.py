"""claimminer schema: JSON Schema of a record."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Kind(StrEnum):
    """The records that have a schema."""

    CLAIM = "claim"
    DOCUMENT = "document"
    FAILURE = "failure"
    RUN = "run"
    SOURCE = "source"
    VERIFICATION = "verification"


def schema(
    *,
    kind: Annotated[
        Kind,
        typer.Argument(metavar="RECORD", help="claim, document, failure, run, source or verification."),
    ],
) -> None:
    """Print the JSON Schema of a record."""
    import json

    from claimminer.schemas import json_schema

    typer.echo(json.dumps(json_schema(kind), indent=2))
