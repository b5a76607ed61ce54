from __future__ import annotations

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

import claimminer
from claimminer.cli.commands import app
from claimminer.cli.problems import one_line


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


def test_version() -> None:
    assert run("--version") == (0, f"claimminer {claimminer.__version__}\n", "")


@pytest.mark.parametrize("command", [command.name for command in app.registered_commands])
def test_every_command_has_help(command: str) -> None:
    status, out, _ = run(command, "--help")
    assert status == 0
    assert "Usage: claimminer" in out or "Usage: " in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("extract",), "Missing argument 'INPUT'"),
        (("extract", "a.txt"), "Invalid value for --out: name a folder to write, or - for standard output"),
        (("extract", "a.txt", "--out", "o", "--jobs", "0"), "--jobs"),
        (("extract", "a.txt", "--out", "o", "--jobs", "two"), "--jobs"),
        (("extract", "a.txt", "--out", "o", "--limit", "0"), "--limit"),
        (("extract", "a.txt", "--out", "o", "--nonsense"), "No such option"),
        (("extract", "a.txt", "--out", "-", "--parts"), "--parts wants a folder"),
        (("extract", "a.txt", "--out", "-", "--retry-failed"), "--retry-failed wants a folder"),
        (("extract", "a.txt", "--out", "-", "--restart"), "--restart wants a folder"),
        (("extract", "a.txt", "--out", "-", "--engine", "ray"), "--engine wants a folder"),
        (("extract", "a.txt", "--out", "o", "--address", "x:1"), "give --engine ray, too"),
        (("schema", "nonsense"), "nonsense"),
        (("schema",), "Missing argument"),
        (("nonsense",), "No such command"),
    ],
)
def test_wrong_usage_is_status_2(arguments: tuple[str, ...], message: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert "Usage: " in err
    assert message in err


@pytest.mark.parametrize("kind", ["claim", "document", "failure", "run"])
def test_schema(kind: str) -> None:
    status, out, _ = run("schema", kind)
    assert status == 0
    assert json.loads(out)["type"] == "object"


def test_python_m() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "claimminer", "--version"], capture_output=True, text=True, check=True
    )
    assert found.stdout == f"claimminer {claimminer.__version__}\n"


def test_help_is_quick() -> None:
    """What takes long to import is not imported; the seconds stand in benchmarks/RESULTS.md."""
    command = [sys.executable, "-X", "importtime", "-m", "claimminer", "--help"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    imported = {line.rpartition("|")[2].strip() for line in told.stderr.splitlines()}
    assert "Usage" in told.stdout
    assert "claimminer.cli.commands" in imported
    assert imported.isdisjoint({"spacy", "pandas", "numpy", "sqlalchemy", "pydantic", "lxml", "matplotlib"})


def test_one_line() -> None:
    assert one_line("a\nb\x1b[31m\u2028é\udcff") == "a\\nb\\x1b[31m\\u2028é\\udcff"
