from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import claimminer.score
from claimminer.cli.commands import app
from claimminer.errors import AnnotationError


class Report:
    def render(self) -> str:
        return "claims 1.00"

    def as_dict(self) -> dict[str, Any]:
        return {"claims": 1.0}


def test_prints_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[Path, Path, int]] = []

    def score_run(predicted: Path, gold: Path, *, worst: int) -> Report:
        given.append((predicted, gold, worst))
        return Report()

    monkeypatch.setattr(claimminer.score, "score_run", score_run, raising=False)
    assert CliRunner().invoke(app, ["score", "out", "gold"]).stdout == "claims 1.00\n"
    assert given == [(Path("out"), Path("gold"), 20)]
    assert json.loads(CliRunner().invoke(app, ["score", "out", "gold", "--json"]).stdout) == {"claims": 1.0}
    CliRunner().invoke(app, ["score", "out", "gold", "--worst", "3"])
    assert given[-1] == (Path("out"), Path("gold"), 3)


def test_how_many_errors_is_no_negative_number() -> None:
    result = CliRunner().invoke(app, ["score", "out", "gold", "--worst", "-1"])
    assert result.exit_code == 2
    assert "--worst" in result.stderr


def test_errors_are_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def score_run(predicted: Path, gold: Path, *, worst: int) -> Report:  # noqa: ARG001
        raise AnnotationError("gold: no annotations")

    monkeypatch.setattr(claimminer.score, "score_run", score_run, raising=False)
    result = CliRunner().invoke(app, ["score", "out", "gold"])
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "claimminer: gold: no annotations\n")
