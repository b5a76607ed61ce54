"""What went out comes in again as it went out; what others made of it becomes decisions."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from everything import lines
from saying import claims_of, said

from claimminer.errors import InputError
from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.exports import export
from claimminer.review.imports import import_file
from claimminer.review.journal import history, standing_of

Say = Callable[..., int]
Claims = dict[str, Claim]


@pytest.mark.parametrize("name", ["prodigy", "label-studio"])
def test_round_trip(
    busy: Desk, claims: Claims, tmp_path: Path, desks: Callable[..., Desk], name: str
) -> None:
    """Out, and into other decisions: the same answers, edits, comments and marks; and out again the same file."""
    path = tmp_path / "file"
    path.write_bytes(b"".join(export(busy, name)))
    assert str(import_file(busy, path, reviewer="x")) == "0 decisions taken in, 7 there already, 0 left out"
    other = desks(busy.run, decisions=tmp_path / "other.sqlite")
    assert str(import_file(other, path, reviewer="x")) == "7 decisions taken in, 0 there already, 0 left out"
    assert str(import_file(other, path, reviewer="x")) == "0 decisions taken in, 7 there already, 0 left out"
    for claim in claims.values():
        for reviewer, role in (("anna", "review"), ("ben", "review"), ("zoe", "adjudication")):
            with busy.reading() as db, other.reading() as db2:
                was = standing_of(db, claim.id, reviewer, role)  # type: ignore[arg-type]
                now = standing_of(db2, claim.id, reviewer, role)  # type: ignore[arg-type]
            if was and was.answer:
                assert now
                assert (was.answer, was.edits, was.comment, was.flagged) == (
                    now.answer, now.edits, now.comment, now.flagged,
                )  # fmt: skip
    again = b"".join(export(other, name))
    if name == "prodigy":
        assert again == path.read_bytes()
    else:
        assert [one["data"] for one in json.loads(again)] == [
            one["data"] for one in json.loads(path.read_bytes())
        ]


def test_fields_that_we_do_not_know_survive_prodigy(
    busy: Desk, tmp_path: Path, desks: Callable[..., Desk]
) -> None:
    rows = lines(busy, "prodigy")
    rows[0] |= {
        "_view_id": "spans_manual",
        "options": [1, {"a": None}],
        "tokens": [{"text": "x"}],
        "html": "<b>",
    }
    rows[0]["spans"][0] |= {"token_start": 3, "mine": True}
    rows[0]["meta"]["score"] = 0.5
    rows[0]["claimminer"]["later"] = "yes"
    path = tmp_path / "p.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows))
    other = desks(busy.run, decisions=tmp_path / "other.sqlite")
    import_file(other, path, reviewer="x")
    claim = claims_of(other)["eases"]
    said(other, claim, answer="reject")  # a later decision of our own loses none of it
    again = lines(other, "prodigy")[0]
    assert again["answer"] == "reject"
    for name in ("_view_id", "options", "tokens", "html"):
        assert again[name] == rows[0][name]
    assert again["spans"][0] == rows[0]["spans"][0]
    assert again["meta"]["score"] == 0.5
    assert again["claimminer"]["later"] == "yes"


def test_fields_that_we_do_not_know_survive_label_studio(
    busy: Desk, tmp_path: Path, desks: Callable[..., Desk]
) -> None:
    tasks = json.loads(b"".join(export(busy, "label-studio")))
    tasks[0] |= {"id": 4711, "inner_id": 3, "drafts": [], "project": 8}
    tasks[0]["data"]["colour"] = "blue"
    tasks[0]["annotations"][0] |= {
        "lead_time": 3.5,
        "ground_truth": False,
        "completed_by": {"id": 1, "email": "anna"},
    }
    mine = {"id": "z", "from_name": "mood", "to_name": "text", "type": "rating", "value": {"rating": 4}}
    tasks[0]["annotations"][0]["result"].append(mine)
    path = tmp_path / "l.json"
    path.write_text(json.dumps(tasks))
    other = desks(busy.run, decisions=tmp_path / "other.sqlite")
    import_file(other, path, reviewer="x")
    again = json.loads(b"".join(export(other, "label-studio")))[0]
    assert {name: again[name] for name in ("id", "inner_id", "drafts", "project")} == {
        "id": 4711, "inner_id": 3, "drafts": [], "project": 8,
    }  # fmt: skip
    assert again["data"]["colour"] == "blue"
    assert again["annotations"][0]["lead_time"] == 3.5
    assert mine in again["annotations"][0]["result"]


def test_label_studio_counts_in_utf_16(
    busy: Desk, claims: Claims, tmp_path: Path, desks: Callable[..., Desk]
) -> None:
    tasks = json.loads(b"".join(export(busy, "label-studio")))
    (task,) = (one for one in tasks if one["data"]["claim"] == claims["lowers"].id)
    for annotation in task["annotations"]:
        for result in annotation["result"]:
            if result["type"] == "labels":
                value, text = result["value"], task["data"]["text"]
                for name in ("start", "end"):
                    value[name] = len(text[: value[name]].encode("utf-16-le")) // 2
    path = tmp_path / "l.json"
    path.write_text(json.dumps([task]))
    other = desks(busy.run, decisions=tmp_path / "other.sqlite")
    report = import_file(other, path, reviewer="x")
    assert (report.taken, report.notes) == (3, [])
    with other.reading() as db:
        found = standing_of(db, claims["lowers"].id, "anna")
    assert found
    assert found.edits
    assert found.edits.effect
    assert found.edits.effect.text == "blood sugar 🍬"


def test_spans_drawn_elsewhere_become_edits(
    busy: Desk, claims: Claims, tmp_path: Path, desks: Callable[..., Desk]
) -> None:
    (row,) = (one for one in lines(busy, "prodigy") if one["claimminer"]["claim"] == claims["eases"].id)
    start = row["text"].index("eases nausea")
    row["spans"] = [
        {"start": 0, "end": 6, "label": "CAUSE"},
        {"start": start, "end": start + 5, "label": "RELATION"},
        {"start": start, "end": start + 12, "label": "EFFECT"},
    ]
    row["_annotator_id"] = "  mia "
    path = tmp_path / "p.jsonl"
    path.write_text(json.dumps(row))
    other = desks(busy.run, decisions=tmp_path / "other.sqlite")
    import_file(other, path, reviewer="x")
    with other.reading() as db:
        found = standing_of(db, claims["eases"].id, "mia")
    assert found
    assert found.edits
    assert found.edits.as_json().keys() == {"effect"}
    assert found.origin == "import"


def row_of(desk: Desk) -> dict[str, Any]:
    return lines(desk, "prodigy")[0]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"claimminer": None}, "names no claim"),
        ({"claimminer": {"claim": "c_x", "start": 0}}, "not in this run"),
        ({"answer": "maybe"}, "no answer"),
        ({"text": "Other words."}, "does not stand"),
        ({"spans": [{"start": 0, "end": 9999, "label": "CAUSE"}]}, "no place"),
        ({"spans": [{"start": "a", "end": 3, "label": "CAUSE"}]}, "form"),
        ({"spans": 7}, "form"),
        ({"_annotator_id": "x" * 100}, "reviewer"),
        ({"_timestamp": 10**40}, "form"),
    ],
)
def test_lines_that_cannot_be_used_are_named(
    busy: Desk, tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    path = tmp_path / "p.jsonl"
    good = {**row_of(busy), "_annotator_id": "new"}
    bad = {**row_of(busy), **change}
    path.write_text(f"{json.dumps(bad)}\n\n{json.dumps(good)}\n")
    report = import_file(busy, path, reviewer="x", name="p.jsonl")
    assert report.taken == 1
    (note,) = report.notes
    assert note.startswith("p.jsonl: line 1: ")
    assert message in note


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"{", b"[{}]", b'["x"]', b'[{"annotations": 3}]', b"[" * 100_000, b"7\n"]
)
def test_files_that_are_something_else(busy: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.jsonl"
    path.write_bytes(content)
    with busy.reading() as db:
        before = len(list(history(db)))
    with contextlib.suppress(InputError):
        report = import_file(busy, path, reviewer="x")
        assert (report.taken, len(report.notes)) == (0, 1)
        assert "p.jsonl" in report.notes[0]
    with busy.reading() as db:
        assert len(list(history(db))) == before


def test_only_ones_own(busy: Desk, tmp_path: Path, desks: Callable[..., Desk]) -> None:
    path = tmp_path / "p.jsonl"
    path.write_bytes(b"".join(export(busy, "prodigy")))
    other = desks(busy.run, decisions=tmp_path / "other.sqlite")
    report = import_file(other, path, reviewer="ben", only_me=True)
    assert (report.taken, len(report.notes)) == (1, 6)
