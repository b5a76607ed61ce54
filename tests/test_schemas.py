from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from claimminer.schemas import json_schema
from fake_miner import articles
from feeding import BAD_ROW, Feed, extract

FILES = {
    "claim": "claims.jsonl",
    "document": "documents.jsonl",
    "failure": "failures.jsonl",
    "run": "run.json",
    "source": "manifest.jsonl",
}


@pytest.mark.parametrize("kind", FILES)
def test_what_is_written_is_valid(tmp_path: Path, feed: Feed, kind: str) -> None:
    feed([*articles(3), BAD_ROW])
    extract(tmp_path)
    text = (tmp_path / FILES[kind]).read_text(encoding="utf-8")
    values = [json.loads(text)] if kind == "run" else [json.loads(line) for line in text.splitlines()]
    validator = jsonschema.Draft202012Validator(json_schema(kind))
    validator.check_schema(validator.schema)
    for value in values:
        validator.validate(value)
    assert values


def test_every_field_is_required() -> None:
    schema = json_schema("claim")
    assert schema["required"] == list(schema["properties"])
    assert set(schema["properties"]) >= {"schema", "id", "document", "strength", "hedges", "confidence"}
