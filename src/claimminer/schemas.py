"""JSON Schema of the records, as they are written."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from claimminer.checkpoints import Checkpoint
from claimminer.manifest import RunRecord
from claimminer.records import Claim, DocumentRecord, Failure, Record
from claimminer.verify.records import Verification

__all__ = ["KINDS", "json_schema"]

KINDS: dict[str, type[Record]] = {
    "claim": Claim,
    "document": DocumentRecord,
    "failure": Failure,
    "run": RunRecord,
    "source": Checkpoint,
    "verification": Verification,
}


def json_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record; ``kind`` is a key of KINDS. Every field is required."""
    schema = KINDS[kind].model_json_schema(mode="serialization", schema_generator=_Written)
    return {"$schema": GenerateJsonSchema.schema_dialect, **schema}


class _Written(GenerateJsonSchema):
    """A field with a default is always there in what is written."""

    def field_is_required(
        self,
        field: core_schema.ModelField | core_schema.DataclassField | core_schema.TypedDictField,  # noqa: ARG002
        total: bool,  # noqa: ARG002
    ) -> bool:
        return True
