"""claimminer extract --retractions: the list is part of what a run was made of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claimminer import job as job_module
from claimminer.articles import Article
from claimminer.cli.commands import app
from claimminer.engines import Result
from claimminer.sources import analyse_sources
from fake_miner import mine

HEADER = "Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate\n"
ARTICLE = "Tea causes joy. It was seen in doi:10.4321/broth.7, long ago."


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of one paper, beside an article that names it; the miner is the fake one, which finds citations, too."""
    monkeypatch.setattr(job_module, "mine_with_pipeline", lambda articles, **options: _mine(articles))  # noqa: ARG005
    monkeypatch.setattr(job_module.Job, "most_jobs", lambda _: 0)
    (tmp_path / "a.txt").write_text(ARTICLE)
    path = tmp_path / "list.csv"
    path.write_text(HEADER + "Broth,10.4321/Broth.7,0,Retraction,1/2/2020 0:00\n")
    return path


def _mine(articles: Iterable[Article]) -> Iterator[Result]:
    for article in articles:
        ((document, claims),) = mine([article])
        yield document.model_copy(update={"citations": analyse_sources(article).citations}), claims


def extract(folder: Path, *arguments: str) -> tuple[int, str, list[str]]:
    """A run of the article into the folder ``out`` beside it, unless an option says otherwise."""
    out = () if "--out" in arguments else ("--out", str(folder / "out"))
    result = CliRunner().invoke(app, ["extract", str(folder / "a.txt"), *out, "--quiet", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr.splitlines()


def codes(folder: Path) -> list[str]:
    document = json.loads((folder / "out" / "documents.jsonl").read_text())
    return [flag["code"] for flag in document["flags"]]


def test_flags_and_goes_on(tmp_path: Path, listed: Path) -> None:
    assert extract(tmp_path, "--retractions", str(listed)) == (0, "", [])
    assert codes(tmp_path) == ["no-source-section", "retracted-source"]
    before = (tmp_path / "out" / "documents.jsonl").read_bytes()
    assert extract(tmp_path, "--retractions", str(listed)) == (0, "", [])
    assert (tmp_path / "out" / "documents.jsonl").read_bytes() == before


def test_without_a_list_nothing_is_flagged(tmp_path: Path, listed: Path) -> None:  # noqa: ARG001
    assert extract(tmp_path)[0] == 0
    assert codes(tmp_path) == ["no-source-section"]


def test_claims_on_stdout_are_checked_too(tmp_path: Path, listed: Path) -> None:
    status, out, _ = extract(tmp_path, "--retractions", str(listed), "--out", "-")
    assert status == 0
    assert json.loads(out)["cause"]["text"] == "Tea"


def test_another_list_is_another_run(tmp_path: Path, listed: Path) -> None:
    extract(tmp_path, "--retractions", str(listed))
    listed.write_text(listed.read_text() + "Rest,10.4321/rest.1,0,Retraction,1/2/2020 0:00\n")
    status, _, err = extract(tmp_path, "--retractions", str(listed))
    assert (status, len(err)) == (1, 1)
    assert "holds another run (retractions list.csv " in err[0]
    assert extract(tmp_path)[0] == 1
    assert extract(tmp_path, "--retractions", str(listed), "--restart")[0] == 0


def test_a_run_without_a_list_wants_none(tmp_path: Path, listed: Path) -> None:
    extract(tmp_path)
    status, _, err = extract(tmp_path, "--retractions", str(listed))
    assert status == 1
    assert "holds another run (retractions None, now list.csv " in err[0]


def test_a_wrong_list_is_one_line_before_anything_is_made(tmp_path: Path, listed: Path) -> None:
    status, out, err = extract(tmp_path, "--retractions", str(tmp_path / "a.txt"))
    assert (status, out, len(err)) == (1, "", 1)
    assert err[0].startswith(f"claimminer: {tmp_path}/a.txt: no column OriginalPaperDOI")
    assert extract(tmp_path, "--retractions", str(listed.parent / "none.csv"))[0] == 1
    assert not (tmp_path / "out").exists()
