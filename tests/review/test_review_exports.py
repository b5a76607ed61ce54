"""What goes out can be read by those it is for, and comes in again as it went out."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from marked_runs import make_run
from saying import claims_of, said

from claimminer.errors import InputError
from claimminer.records import Claim
from claimminer.review.carrying import document_of
from claimminer.review.desk import Desk
from claimminer.review.exports import FORMATS, export
from claimminer.review.exports.label_studio_config import config
from claimminer.review.imports import import_file
from claimminer.review.journal import history, standing_of
from claimminer.review.readings import Edits, checked_edits
from claimminer.score import score_run
from claimminer.score.annotations import read_annotations
from claimminer.score.comparison import article_name

Say = Callable[..., int]
Claims = dict[str, Claim]


def text_of(desk: Desk, claim: Claim) -> str:
    with desk.reading() as db:
        return document_of(
            db, db.execute("SELECT d FROM run.claims WHERE id = ?", (claim.id,)).fetchone()["d"]
        ).text


def edits_for(desk: Desk, claim: Claim, value: dict[str, Any]) -> Edits | None:
    return checked_edits(value, claim=claim, text=text_of(desk, claim))


@pytest.fixture
def busy(desk: Desk, claims: Claims, say: Say) -> Desk:
    """A desk with all that can be said."""
    lowers = claims["lowers"]
    edits = edits_for(desk, lowers, {
        "effect": {"start": lowers.effect.start, "end": lowers.effect.end - len(" levels")}, "type": "decreases",
        "direction": "decrease", "strength": "conditional", "negated": True, "source": "10.5555/found",
        "hedges": [{"start": lowers.relation.start, "end": lowers.relation.end, "kind": "verb"}],
        "attribution": {"kind": "named", "start": lowers.cause.start, "end": lowers.cause.end},
    })  # fmt: skip
    say(lowers, edits=edits, comment="=SUM(A1) \u2028 é", flagged=True)
    say(lowers, reviewer="ben", answer="reject")
    say(lowers, reviewer="zoe", role="adjudication", edits=edits)
    reduce = claims["may reduce"]
    say(reduce, edits=edits_for(desk, reduce, {"attribution": {"kind": "none"}, "hedges": []}))
    say(claims["eases"])
    say(claims["is linked to"], answer="reject")
    say(claims["fragments"], answer="skip", comment="later")
    say(claims["could delay"], answer=None, flagged=True)
    return desk


def lines(desk: Desk, name: str, viewer: str | None = None) -> list[dict[str, Any]]:
    text = b"".join(export(desk, name, viewer=viewer)).decode()
    return [json.loads(line) for line in text.split("\n") if line]


def files(desk: Desk, name: str) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(b"".join(export(desk, name)))) as archive:
        assert archive.testzip() is None
        return {one: archive.read(one).decode() for one in archive.namelist()}


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_decided(desk: Desk, name: str) -> None:
    written = b"".join(export(desk, name))
    if name == "label-studio":
        assert json.loads(written) == []
    assert b"".join(export(desk, name)) == written


def test_reviewed_records(busy: Desk, claims: Claims) -> None:
    records = {one["id"]: one for one in lines(busy, "reviewed")}
    assert list(records) == [claim.id for claim in claims.values()]
    for record in records.values():
        Claim.model_validate(record)
    lowers = records[claims["lowers"].id]
    assert lowers["effect"]["text"] == "blood sugar 🍬"
    review = lowers["review"]
    assert review["verdict"] == "accept"  # the adjudicator's word
    assert review["source"]["doi"] == "10.5555/found"
    assert review["machine"]["effect"]["text"] == "blood sugar 🍬 levels"
    assert set(review["machine"]) == {
        "effect",
        "relation",
        "strength",
        "negated",
        "hedges",
        "attribution",
        "flags",
    }
    assert {(one["reviewer"], one["role"], one["answer"]) for one in review["decisions"]} == {
        ("anna", "review", "accept"), ("ben", "review", "reject"), ("zoe", "adjudication", "accept"),
    }  # fmt: skip
    eases = records[claims["eases"].id]
    assert eases.pop("review")["machine"] == {}
    assert eases == claims["eases"].as_json()
    verdicts = [record.get("review", {}).get("verdict") for record in records.values()]
    assert verdicts == [None, "accept", "reject", "none", "skip", "accept"]


def test_gold_scores_as_a_run_of_the_same(busy: Desk, tmp_path: Path) -> None:
    for name, text in files(busy, "gold").items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = {annotation.path: annotation for _, annotation in read_annotations(tmp_path)}
    assert set(found) == {"ginger.txt", "more.txt"}  # of sleep.txt, not everything is decided
    assert [claim.relation.text for claim in found["ginger.txt"].claims] == ["eases", "may reduce"]
    assert found["ginger.txt"].hedges == ()  # the reviewer said that "may" is none
    assert found["more.txt"].claims[0].effect.text == "blood sugar 🍬"
    assert found["more.txt"].claims[0].flags == ()
    report = score_run(busy.run, tmp_path, worst=0)
    assert (tmp_path / "articles" / "ginger.txt").is_file()
    counts = report.tally.counts["claims", "overlap"]
    assert (counts.right, counts.predicted, counts.gold) == (3, 4, 3)


def test_table(busy: Desk, tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    path.write_bytes(b"".join(export(busy, "csv")))
    frame = pd.read_csv(path, encoding="utf-8-sig", keep_default_na=False)
    assert len(frame) == 6
    row = frame[frame.relation == "lowers"].iloc[0]
    assert (row.verdict, row.found_source, row.comments) == ("accept", "10.5555/found", "'=SUM(A1) \u2028 é")
    assert row.edited == "effect, type, direction, strength, negated, hedges, attribution"
    assert row.effect == "blood sugar 🍬"


def test_brat(busy: Desk) -> None:
    written = files(busy, "brat")
    pairs = {f"{stem}.{ending}" for stem in ("ginger", "more", "sleep") for ending in ("txt", "ann")}
    assert set(written) == {"annotation.conf", *pairs}
    text = written["more.txt"]
    spans = {}
    for line in written["more.ann"].splitlines():
        key, what, *rest = line.split("\t")
        if key.startswith("T"):
            kind, start, end = what.split(" ")
            assert text[int(start) : int(end)] == rest[0]
            spans[key] = (kind, rest[0])
    (event,) = (line for line in written["more.ann"].splitlines() if line.startswith("E"))
    parts = {part.split(":")[0]: spans[part.split(":")[1]][1] for part in event.split("\t")[1].split()}
    assert parts["Decreases"] == "lowers"
    assert (parts["Cause"], parts["Effect"], parts["Hedge"]) == ("A walk", "blood sugar 🍬", "lowers")
    assert "A3\tNegated E1" in written["more.ann"]
    assert "=SUM(A1) é" in written["more.ann"]
    assert written["sleep.ann"] == ""


def test_brat_breaks_spans_at_line_ends(tmp_path: Path, desks: Callable[..., Desk]) -> None:
    desk = desks(make_run(tmp_path / "run", {"a.txt": [["[Tea\n  and cake] {ease} (pain)."]]}))
    (claim,) = claims_of(desk).values()
    said(desk, claim)
    assert "Cause 0 3;6 14\tTea and cake" in files(desk, "brat")["a.ann"]


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


@pytest.mark.parametrize("name", ["reviewed", "prodigy", "log"])
def test_exports_of_one_reviewer_keep_others_blind(desk: Desk, claims: Claims, say: Say, name: str) -> None:
    say(claims["eases"], comment="of anna")
    say(claims["lowers"], comment="of anna")
    say(claims["lowers"], reviewer="ben", comment="of ben")
    told = [json.dumps(one) for one in lines(desk, name, viewer="ben")]
    assert not any(claims["eases"].id in one for one in told)
    assert any("of anna" in one for one in told)


def test_article_names(tmp_path: Path, desks: Callable[..., Desk]) -> None:
    """No name leads out of the folder, none comes twice."""
    paths = [
        "../../etc/passwd",
        "a/b.txt",
        "c/b.txt",
        "z.zip!..\\x.html",
        "rows.jsonl#7",
        "CON .txt",
        "/",
        "é/ü.md",
    ]
    desk = desks(
        make_run(tmp_path / "run", {path: [[f"[Tea {n}] {{eases}} (pain)."]] for n, path in enumerate(paths)})
    )
    with desk.reading() as db:
        records = db.execute("SELECT record FROM run.records").fetchall()
    for row in records:
        said(desk, Claim.model_validate_json(row["record"]))
    names = list(files(desk, "gold"))
    assert len({name.lower() for name in names}) == len(names) == 2 * len(paths)
    assert not any(".." in name or "\\" in name or name.startswith("/") for name in names)
    assert article_name("a/b.txt") == "b.txt"


def test_label_studio_interface() -> None:
    from lxml import etree

    root = etree.fromstring(config().encode())
    names = {one.get("name") for one in root.iter() if one.get("name")}
    assert {"label", "text", "verdict", "type", "strength", "comment", "reviewer"} <= names
