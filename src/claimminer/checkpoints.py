"""Lines of the manifest: how far a source is done."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from claimminer.records import Record

__all__ = ["Checkpoint"]


class Checkpoint(Record):
    """So many records of a source stand in the run's files; all that it has, where it is ``done``.

    ``content`` is the source's fingerprint: a SHA-256 digest, or the fault where it cannot be read.
    """

    schema_: Literal["claimminer/source/1"] = Field(default="claimminer/source/1", alias="schema")
    path: str
    content: str
    documents: int = 0
    claims: int = 0
    failures: int = 0
    done: bool = False

    @property
    def outcomes(self) -> int:
        """Articles that were mined, or have failed."""
        return self.documents + self.failures
