"""The command writes the page, where it is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claimminer.cli.commands import app


def invoke(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["report", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def test_the_command_writes_the_page_into_the_run(run: Path) -> None:
    status, out, err = invoke(str(run), "--title", "My <page>")
    written = (run / "report.html").read_text(encoding="utf-8")
    assert (status, out) == (0, "")
    assert err == f"{run / 'report.html'}: 5 claims of 3 articles; 0.1 MB\n"
    assert "<h1>My &lt;page&gt;</h1>" in written
    assert not list(run.glob(".*"))


def test_the_command_writes_where_it_is_told(run: Path, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    assert invoke(str(run), "--out", str(target), "--rows", "2", "--quiet") == (0, "", "")
    status, out, err = invoke(str(run), "--out", "-", "--rows", "2")
    assert (status, out, err) == (0, target.read_text(encoding="utf-8"), "")


@pytest.mark.parametrize("out", ["nowhere/page.html", "."])
def test_what_cannot_be_written_is_told(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, _, err = invoke(str(run), "--out", out)
    assert status == 1
    assert err.startswith(f"claimminer: {out}: cannot be written")
    assert list(tmp_path.iterdir()) == []


def test_no_run_no_page(tmp_path: Path) -> None:
    status, _, err = invoke(str(tmp_path))
    assert (status, err.count("\n")) == (1, 1)
    assert "claims.jsonl" in err or "documents.jsonl" in err


def test_help_draws_nothing() -> None:
    code = "import sys, claimminer.cli.commands; print({'matplotlib', 'jinja2', 'networkx'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
