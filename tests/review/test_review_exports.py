"""What goes out can be read by those it is for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from everything import files, lines
from marked_runs import make_run
from saying import claims_of, said

from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.exports import FORMATS, export
from claimminer.review.exports.label_studio_config import config
from claimminer.score import score_run
from claimminer.score.annotations import read_annotations
from claimminer.score.comparison import article_name

Say = Callable[..., int]
Claims = dict[str, Claim]


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
