"""claimminer review, as far as it ends by itself; the app is tested in tests/review."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claimminer.cli.commands import app

sys.path.insert(0, str(Path(__file__).parents[1] / "review"))

from marked_runs import make_run


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_run(tmp_path / "run")


def review(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["review", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_out_and_in_again(run: Path, tmp_path: Path) -> None:
    status, out, _ = review(run, "--export", "csv")
    assert status == 0
    assert out.startswith("\ufeffid,document,")
    line = {
        "text": "Ginger eases nausea.", "answer": "accept", "spans": [], "_annotator_id": "mia",
        "claimminer": {"claim": claim_of(run, "eases")["id"], "start": claim_of(run, "eases")["sentence"]["start"]},
    }  # fmt: skip
    file = tmp_path / "p.jsonl"
    file.write_text(json.dumps(line) + "\n{}\n")
    status, out, err = review(run, "--import", file, "--export", "reviewed", "--out", tmp_path / "out.jsonl")
    assert status == 3
    assert "line 2: names no claim" in err
    assert "1 decisions taken in" in err
    file.write_text(json.dumps(line) + "\n")
    assert review(run, "--import", file, "--export", "reviewed", "--out", tmp_path / "out.jsonl")[0] == 0
    (record,) = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert (record["review"]["verdict"], record["review"]["decisions"][0]["reviewer"]) == ("accept", "mia")


def claim_of(run: Path, relation: str) -> dict:  # type: ignore[type-arg]
    claims = map(json.loads, (run / "claims.jsonl").read_text(encoding="utf-8").splitlines())
    return next(claim for claim in claims if claim["relation"]["text"] == relation)


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("--export", "xls"), 2, "no form 'xls'; there are reviewed, gold"),
        (("--port", "99999"), 2, "--port"),
        (("--reviewer", " "), 1, "claimminer: reviewer ''"),
        (("--import", "missing.jsonl"), 1, "missing.jsonl: cannot be read"),
        (("--export", "csv", "--out", "no/such/folder.csv"), 1, "no/such/folder.csv: cannot be written"),
        (("--db", "claims.jsonl/x"), 1, "name another file with --db"),
        (("--host", "no.such.host.invalid"), 1, "no.such.host.invalid:8421"),
    ],
)
def test_what_goes_wrong_is_told_in_a_line(
    run: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], status: int, message: str
) -> None:
    monkeypatch.chdir(run)
    got, _, err = review(".", *arguments)
    assert got == status
    assert message in err
    assert "Traceback" not in err


def test_no_run(tmp_path: Path) -> None:
    status, _, err = review(tmp_path / "nothing")
    assert (status, len(err.splitlines())) == (1, 1)
    status, _, err = review(tmp_path)
    assert status == 1
    assert "claimminer extract" in err


def test_ctrl_c_is_a_good_end(run: Path) -> None:
    command = [sys.executable, "-m", "claimminer", "review", str(run), "--port", "0", "--reviewer", "mia"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        first, second = process.stderr.readline(), process.stderr.readline()
        assert re.fullmatch(r"mia: http://127\.0\.0\.1:\d+/\n", first)
        assert "Ctrl-C" in second
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
        assert "review.sqlite" in process.stderr.read()


def test_a_port_in_use(run: Path) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        status, _, err = review(run, "--port", taken.getsockname()[1])
    assert status == 1
    assert "choose another --port" in err
