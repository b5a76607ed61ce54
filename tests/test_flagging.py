"""A run's flags as a list: in which order, each once, and counted."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies
from typer.testing import CliRunner

from claimminer import flagging
from claimminer.cli.commands import app
from claimminer.errors import InputError
from claimminer.flagging import CODES, Finding, folder_of, gravest_first, read_findings
from claimminer.job import Job
from claimminer.records import Claim, DocumentRecord, Flag, FlagCode
from claimminer.run import extract_to_folder
from claimminer.store import RunWriter
from fake_miner import article, mine

TEXT = "Tea1 causes joy. Rest [7] helps. Tea2 causes fun. "


def flag(code: FlagCode, words: str | None = None, text: str = TEXT) -> Flag:
    start = text.index(words) if words else None
    end = start + len(words) if start is not None and words else None
    return Flag(code=code, start=start, end=end, text=words, message=f"{code} it is.")


def documents(paths: Sequence[str]) -> Iterator[tuple[DocumentRecord, tuple[Claim, ...]]]:
    """Articles with two claims each, every one with a flag of each severity, and one of them twice."""
    for path in paths:
        ((document, claims),) = mine([article(TEXT, path)])
        marker = flag("unresolved-citation", "[7]")
        more = flag("uncited-reference", "Rest"), flag("malformed-identifier", "joy")
        yield (
            document.model_copy(update={"flags": (*document.flags, *more)}),
            tuple(claim.model_copy(update={"flags": (*claim.flags, marker)}) for claim in claims),
        )


@pytest.fixture
def run(tmp_path: Path) -> Path:
    with RunWriter(tmp_path) as writer:
        for document, claims in documents(["news/b.txt", "news/a.txt", "rows.jsonl#7"]):
            writer.write_document(document.as_json(), [claim.as_json() for claim in claims])
    return tmp_path


def invoke(*arguments: str) -> tuple[int, str, list[str]]:
    result = CliRunner().invoke(app, ["flags", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr.splitlines()


def test_order_and_places(run: Path) -> None:
    found = list(gravest_first(read_findings(run)))
    (of_b, _, _) = (
        [one for one in found if one.path == path] for path in ("news/b.txt", "news/a.txt", "rows.jsonl#7")
    )
    assert [(one.severity, one.code, one.text, one.claim is None) for one in of_b] == [
        ("error", "malformed-identifier", "joy", True),
        ("error", "unresolved-citation", "[7]", False),
        ("warning", "no-source-section", None, True),
        ("warning", "uncited-claim", "Tea1 causes joy", False),
        ("warning", "uncited-claim", "Tea2 causes fun", False),
        ("hint", "uncited-reference", "Rest", True),
    ]
    paths = [one.path for one in found if one.severity == "warning"]
    assert paths == ["news/b.txt"] * 3 + ["news/a.txt"] * 3 + ["rows.jsonl#7"] * 3
    assert all(one.text is None or TEXT[one.start : one.end] == one.text for one in found)


@given(strategies.lists(strategies.lists(strategies.sampled_from(flagging.SEVERITY_ORDER))))
def test_gravest_first_keeps_the_rest_of_the_order(articles: list[list[Any]]) -> None:
    numbers = iter(range(10_000))
    made = [[_finding(severity, next(numbers)) for severity in one] for one in articles]
    flat = [finding for one in made for finding in one]
    order = flagging.SEVERITY_ORDER
    assert list(gravest_first(made)) == sorted(flat, key=lambda finding: order.index(finding.severity))
    assert list(gravest_first(made, severities=["hint"])) == [one for one in flat if one.severity == "hint"]


def _finding(severity: Any, number: int) -> Finding:
    return Finding(severity, "uncited-claim", f"{number}.txt", number, number + 1, "ä\n", "Why.", "d_0", None)


def test_errors_come_while_the_run_is_read() -> None:
    read = []

    def articles() -> Iterator[list[Finding]]:
        for number in range(3):
            read.append(number)
            yield [_finding("error", number), _finding("hint", number)]

    next(gravest_first(articles()))
    assert read == [0]


def test_runs_without_severity_are_read(run: Path) -> None:
    for name in ("claims.jsonl", "documents.jsonl"):
        values = [json.loads(line) for line in (run / name).read_text().splitlines()]
        for value in values:
            for one in value["flags"]:
                del one["severity"], one["evidence"]
        (run / name).write_text("".join(json.dumps(value) + "\n" for value in values))
    assert [one.severity for one in gravest_first(read_findings(run))].count("error") == 6


def test_a_damaged_run(run: Path) -> None:
    lines = (run / "claims.jsonl").read_text().splitlines(keepends=True)
    (run / "claims.jsonl").write_text("".join(lines[:-1]))
    with pytest.raises(InputError, match=r"claims of rows.jsonl#7 are missing"):
        list(read_findings(run))
    (run / "claims.jsonl").write_text("".join(lines[1:]))
    with pytest.raises(InputError, match=r"claims of news/b.txt are missing"):
        list(read_findings(run))


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("a/b/c.txt", "a/b"),
        ("c.txt", "."),
        ("a/rows.jsonl#17", "a/rows.jsonl"),
        ("news.zip!x/b.html", "news.zip!x"),
        ("a/c#1.txt", "a"),
        ("-#3", "-"),
        ("/b.txt", "/"),
    ],
)
def test_folders(path: str, folder: str) -> None:
    assert folder_of(path) == folder


def test_plain_lines(run: Path) -> None:
    status, out, err = invoke(str(run), "--severity", "error")
    assert status == 0
    assert out.splitlines()[:2] == [
        "news/b.txt:12-15: error: malformed-identifier: “joy”: malformed-identifier it is.",
        "news/b.txt:22-25: error: unresolved-citation: “[7]”: unresolved-citation it is.",
    ]
    assert len(out.splitlines()) == 6
    assert err == [
        "Flags by code (severity, code, flags, articles):",
        "  error  malformed-identifier  3  3",
        "  error  unresolved-citation  3  3",
        "Flags by folder (folder, articles, errors, warnings, hints):",
        "  news  2  4  0  0",
        "  rows.jsonl  1  2  0  0",
    ]


def test_csv_and_json_say_the_same(run: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(invoke(str(run), "--format", "csv")[1])))
    values = [json.loads(line) for line in invoke(str(run), "--format", "json")[1].splitlines()]
    assert len(rows) == len(values) == 18
    assert [
        {name: "" if cell is None else str(cell) for name, cell in value.items()} for value in values
    ] == rows
    assert list(rows[0]) == [
        "severity",
        "code",
        "path",
        "start",
        "end",
        "text",
        "message",
        "document",
        "claim",
    ]


def test_summary_alone(run: Path) -> None:
    status, out, err = invoke(
        str(run), "--summary", "--code", "uncited-claim", "--code", "unresolved-citation"
    )
    assert (status, err) == (0, [])
    assert out.splitlines() == [
        "Flags by code (severity, code, flags, articles):",
        "  error  unresolved-citation  3  3",
        "  warning  uncited-claim  6  3",
        "Flags by folder (folder, articles, errors, warnings, hints):",
        "  news  2  2  4  0",
        "  rows.jsonl  1  1  2  0",
    ]
    rows = list(csv.DictReader(io.StringIO(invoke(str(run), "--summary", "--format", "csv")[1])))
    values = [json.loads(line) for line in invoke(str(run), "--summary", "--format", "json")[1].splitlines()]
    assert list(rows[0]) == ["folder", "severity", "code", "flags", "articles"]
    assert list(rows[0].values()) == ["news", "error", "malformed-identifier", "2", "2"]
    assert [{name: str(cell) for name, cell in value.items()} for value in values] == rows


def test_an_unfinished_run_is_named(run: Path) -> None:
    record = {
        "status": "running",
        "version": "1",
        "model": "m",
        "inputs": ["a"],
        "started": "2026-01-01T00:00:00",
    }
    (run / "run.json").write_text(json.dumps(record))
    _, _, err = invoke(str(run))
    assert err[0] == f"{run}: the run is not complete; this is of the articles it holds so far"


def test_nothing_flagged(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    extract_to_folder(
        Job(inputs=(str(_file(tmp_path / "in" / "a.txt", "Nothing.")),), miner=mine), tmp_path / "out"
    )
    assert invoke(str(tmp_path / "out"))[:2] == (0, "")


def _file(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


@pytest.mark.parametrize("what", ["none", "file", "empty folder"])
def test_no_run_is_one_line(what: str, tmp_path: Path) -> None:
    path = {"none": tmp_path / "x", "file": _file(tmp_path / "f", "{}"), "empty folder": tmp_path}[what]
    status, out, err = invoke(str(path))
    assert (status, out, len(err)) == (1, "", 1)
    assert "a run folder is made by: claimminer extract" in err[0]


def test_broken_lines_are_one_line(run: Path) -> None:
    with (run / "documents.jsonl").open("a") as file:
        file.write('{"path": ')
    status, _, err = invoke(str(run))
    assert status == 1
    assert err == [f"claimminer: {run}/documents.jsonl: line 4: not JSON"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--code", "nonsense"], "no flag 'nonsense'; there are corrected-source"),
        (["--severity", "fatal"], "fatal"),
        (["--format", "xml"], "xml"),
    ],
)
def test_wrong_usage(run: Path, arguments: list[str], message: str) -> None:
    status, out, err = invoke(str(run), *arguments)
    assert (status, out) == (2, "")
    assert message in "\n".join(err)


def test_paths_and_texts_stay_on_their_line(tmp_path: Path) -> None:
    with RunWriter(tmp_path) as writer:
        ((document, claims),) = documents(["a\x1b[31m\nb.txt"])
        writer.write_document(document.as_json(), [claim.as_json() for claim in claims])
    _, out, _ = invoke(str(tmp_path), "--severity", "hint")
    assert out == "a\\x1b[31m\\nb.txt:17-21: hint: uncited-reference: “Rest”: uncited-reference it is.\n"


def test_every_code_can_be_asked_for(run: Path) -> None:
    assert [code for code in CODES if invoke(str(run), "--code", code)[0] != 0] == []
