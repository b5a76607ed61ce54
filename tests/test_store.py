from __future__ import annotations

import errno
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.errors import InputError, OutputError
from claimminer.locks import locked
from claimminer.manifest import RunRecord, read_run_record, write_run_record
from claimminer.records import Claim, DocumentRecord, Failure
from claimminer.store import Offsets, RunWriter, read_claims, read_documents, read_failures
from fake_miner import articles, mine

# Text as UTF-8 can hold it, line separators of every kind and control characters included.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
OFFSET = st.integers(0, 10**9)
SPAN = {"start": OFFSET, "end": OFFSET, "text": TEXT}


def optional(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


MENTION = st.fixed_dictionaries(
    SPAN | {"label": st.sampled_from(["DRUG", "CYTOKINE"]), "id": optional(TEXT), "name": optional(TEXT)}
)
FLAG = st.fixed_dictionaries(
    {
        "code": st.sampled_from(["uncited-claim", "overstated-title"]),
        "start": optional(OFFSET),
        "message": TEXT,
    }
)
ARGUMENT = st.fixed_dictionaries(
    SPAN | {"antecedent": optional(st.fixed_dictionaries(SPAN)), "entities": st.lists(MENTION, max_size=2)}
)
SOURCE_ID = st.none() | TEXT | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
CLAIMS = st.fixed_dictionaries(
    {
        "id": TEXT,
        "document": st.fixed_dictionaries({"id": TEXT, "source_id": SOURCE_ID, "path": TEXT}),
        "section": optional(TEXT),
        "sentence": st.fixed_dictionaries(SPAN),
        "cause": ARGUMENT,
        "relation": st.fixed_dictionaries(
            SPAN
            | {"lemma": TEXT, "predicate": TEXT, "type": st.just("causes"), "direction": st.just("none")}
        ),
        "effect": ARGUMENT,
        "strength": st.sampled_from(["direct", "conditional"]),
        "confidence": st.floats(0, 1),
        "flags": st.lists(FLAG, max_size=2),
    }
).map(Claim.model_validate)  # fmt: skip
DOCUMENTS = st.fixed_dictionaries(
    {"id": TEXT, "source_id": SOURCE_ID, "path": TEXT, "format": TEXT, "title": optional(TEXT), "text": TEXT,
     "entities": st.lists(MENTION, max_size=3), "flags": st.lists(FLAG, max_size=2)}
).map(DocumentRecord.model_validate)  # fmt: skip
FAILURES = st.builds(Failure, path=TEXT, error=TEXT, message=TEXT)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(DOCUMENTS, st.lists(CLAIMS, max_size=2)), max_size=3), st.lists(FAILURES, max_size=2)
)
def test_what_is_written_is_read(
    results: list[tuple[DocumentRecord, list[Claim]]], failures: list[Failure]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with RunWriter(folder) as writer:
            for document, claims in results:
                writer.write_document(document.as_json(), [claim.as_json() for claim in claims])
            for failure in failures:
                writer.write_failure(failure.as_json())
        assert list(read_documents(folder)) == [document for document, _ in results]
        assert list(read_claims(folder)) == [claim for _, claims in results for claim in claims]
        assert list(read_failures(folder)) == failures


def test_lines_are_utf8_with_every_field(tmp_path: Path) -> None:
    write(tmp_path, 3)
    line = (tmp_path / "documents.jsonl").read_bytes().splitlines()[0]
    assert "Häufig".encode() in line
    assert set(json.loads(line)) == set(DocumentRecord.model_json_schema()["properties"])


def test_the_writer_cuts_what_is_beyond_its_offsets(tmp_path: Path) -> None:
    write(tmp_path, 2)
    size = (tmp_path / "claims.jsonl").stat().st_size
    whole = (tmp_path / "documents.jsonl").stat().st_size
    with (tmp_path / "claims.jsonl").open("ab") as file:
        file.write(b'{"torn')
    with RunWriter(tmp_path, offsets=Offsets(claims=size, documents=whole)):
        pass
    assert len(list(read_claims(tmp_path))) == 1


def test_an_error_leaves_whole_outcomes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="JSON"):
        _write_raw(tmp_path, {"id": 1}, {"id": float("nan")})
    assert (tmp_path / "claims.jsonl").read_text() == '{"of": 1}\n'
    assert (tmp_path / "documents.jsonl").read_text() == '{"id": 1}\n'


def test_a_full_disk_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError, match="cannot be written: No space left on device"):
        _write_raw(tmp_path, {"id": 1})


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"torn\n', r"claims\.jsonl: line 2: not JSON"),
        (b'"text"\n', r"claims\.jsonl: line 2: not a Claim record"),
        (b'{"schema": "claimminer/claim/1"}\n', r"line 2: not a Claim record \(id: Field required\)"),
        (b'\xff\n', r"claims\.jsonl: line 2: not JSON"),
    ],
)  # fmt: skip
def test_broken_lines_are_named(tmp_path: Path, line: bytes, message: str) -> None:
    write(tmp_path, 2)
    with (tmp_path / "claims.jsonl").open("ab") as file:
        file.write(line)
    with pytest.raises(InputError, match=message):
        list(read_claims(tmp_path))


def test_no_run(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"claims\.jsonl: no such file"):
        read_claims(tmp_path)
    assert read_run_record(tmp_path) is None


def test_run_record(tmp_path: Path) -> None:
    record = RunRecord(
        status="running", version="1", model="m", inputs=("a",), started="2026-01-01T00:00:00+00:00"
    )
    write_run_record(tmp_path, record)
    assert read_run_record(tmp_path) == record
    assert [path.name for path in tmp_path.iterdir()] == ["run.json"]


def test_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError), locked(tmp_path):
        raise KeyError
    with locked(tmp_path), pytest.raises(OutputError, match="another run"), locked(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def write(folder: Path, count: int) -> None:
    with RunWriter(folder) as writer:
        for document, claims in mine(articles(count)):
            writer.write_document(document.as_json(), [claim.as_json() for claim in claims])


def _write_raw(folder: Path, *documents: dict[str, float]) -> None:
    with RunWriter(folder) as writer:
        for document in documents:
            writer.write_document(document, [{"of": 1}])
