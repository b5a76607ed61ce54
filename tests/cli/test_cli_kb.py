"""claimminer kb at the command line: what it prints, and how it ends."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from claimminer.cli.commands import app
from kb_runs import Said, article, write_run


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMMINER_DB", str(tmp_path / "base.db"))
    return write_run(tmp_path / "run", [
        article("a.txt", Said("[ginger] reduces (nausea)", "cited"), published="2020"),
        article("b.txt", "[ginger] increases (nausea)"),
        article("c.txt", "[ginger] may reduces (\x1b2J nausea)"),
    ])  # fmt: skip


def kb(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["kb", *map(str, arguments)])


def test_load_says_what_it_did(run: Path) -> None:
    first, again = kb("load", run), kb("load", run)
    assert (first.exit_code, again.exit_code) == (0, 0)
    assert (
        "3 new articles, 0 replaced, 0 unchanged; 3 claims, 3 of them between named concepts" in first.stderr
    )
    assert "0 new articles, 0 replaced, 3 unchanged; 0 claims" in again.stderr
    assert first.stdout == ""


def test_query_writes_tables_csv_and_json(run: Path) -> None:
    kb("load", run)
    rows = list(
        csv.DictReader(io.StringIO(kb("query", "--effect", "nausea", "--exact", "--format", "csv").stdout))
    )
    assert [(row["says"], row["articles"], row["contradicted_by"] != "") for row in rows] == [
        ("reduces", "1", True), ("increases", "1", True),
    ]  # fmt: skip
    lines = [
        json.loads(line)
        for line in kb("query", "--sourced", "--claims", "--format", "json").stdout.splitlines()
    ]
    assert [(line["path"], line["source"]) for line in lines] == [("a.txt", "cited")]
    table = kb("query", "--cause", "ginger").stdout
    assert "r_" in table
    assert "\x1b" not in table
    assert kb("query", "--text", "zebra").stderr == "no relation fits\n"


def test_show_and_explain_tell_of_both_sides(run: Path) -> None:
    kb("load", run)
    page = kb("show", "nausea").stdout
    assert "ginger → nausea: reduces (1 article) | increases (1 article)" in page
    assert "“ginger reduces nausea.” a.txt" in page
    key = json.loads(kb("query", "--sourced", "--format", "json").stdout)["relation"]
    explained = kb("explain", key).stdout
    assert "0.54 = 0.90 x 0.6 (direct) x 1.0 (cited); 2020" in explained
    assert "S = 1 - product of (1 - weight) = 0.54; A, the same of what contradicts it = 0.27" in explained
    assert "confidence = S x S / (S + A) = 0.36" in explained


def test_loads_are_listed_and_removed(run: Path) -> None:
    kb("load", run)
    (load,) = [json.loads(line) for line in kb("loads", "--format", "json").stdout.splitlines()]
    assert (load["id"], load["articles"], load["claims"]) == (1, 3, 3)
    assert "1 article removed" in kb("remove", "--article", "b.txt").stderr
    assert "2 articles removed" in kb("remove", "--load", 1).stderr
    assert kb("loads").stderr == "nothing there\n"


@pytest.mark.parametrize(
    ("arguments", "message", "status"),
    [
        (["show", "nausea"], "no such knowledge base", 1),
        (["load", "nowhere"], "nowhere/claims.jsonl: no such file", 1),
        (["load", "run", "--db", "mysql://x"], "not a database that is known here", 1),
        (["remove"], "name what to remove", 2),
        (["query", "--strength", "strong"], "strong", 2),
        (["review", "nowhere.jsonl"], "no such file", 1),
    ],
)
@pytest.mark.usefixtures("run")
def test_what_cannot_be_done_is_told_in_a_line(arguments: list[str], message: str, status: int) -> None:
    result = kb(*arguments)
    assert result.exit_code == status
    assert message in result.stderr
    assert "Traceback" not in result.stderr
