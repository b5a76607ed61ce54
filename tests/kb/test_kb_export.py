"""What all exports share: all or nothing, the same from every database, one line where it cannot be."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from kb_example import EXAMPLE
from typer.testing import CliRunner

from claimminer.cli.commands import app
from claimminer.cli.kb import Graph
from claimminer.errors import InputError, OutputError
from claimminer.kb import KnowledgeBase
from claimminer.kb.exports import FORMATS, edges, kgx
from claimminer.kb.exports.edges import Edge, article_curie
from kb_runs import write_run

PARQUET = pytest.param(
    "parquet", marks=pytest.mark.skipif("not __import__('importlib.util').util.find_spec('pyarrow')")
)
ALL = [PARQUET if written == "parquet" else written for written in FORMATS]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_command_knows_every_format() -> None:
    assert {graph.value for graph in Graph} == set(FORMATS)


@pytest.mark.parametrize("written", ALL)
def test_every_database_gives_the_same(
    kb: KnowledgeBase, example: KnowledgeBase, tmp_path: Path, written: Any
) -> None:
    kb.load(write_run(tmp_path / "run", EXAMPLE))
    done = kb.export(written, tmp_path / "one")
    assert example.export(written, tmp_path / "two").counts == done.counts
    one, two = contents(tmp_path / "one"), contents(tmp_path / "two")
    assert set(one) == set(done.files)
    assert one.keys() == two.keys()
    for name in one.keys() - {"claimminer.trig"}:  # which tells when the database was loaded
        assert one[name] == two[name], name


@pytest.mark.parametrize("written", ALL)
def test_an_error_leaves_what_was_there(
    example: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: Any
) -> None:
    example.export(written, tmp_path)
    before = contents(tmp_path)
    real = edges.relations_where

    def broken(*conditions: Any) -> Iterator[Any]:
        yield next(real(*conditions))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(edges, "relations_where", broken)
    with pytest.raises(OutputError, match="cannot be written: No space left"):
        example.export(written, tmp_path)
    assert contents(tmp_path) == before


def test_each_edge_has_its_own_evidence(
    example: KnowledgeBase, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Relations are taken some at a time; where the page ends must make no difference."""
    whole = example.export("kgx", tmp_path / "whole")
    monkeypatch.setattr(edges, "_AT_ONCE", 3)
    assert example.export("kgx", tmp_path / "paged").counts == whole.counts
    assert contents(tmp_path / "whole") == contents(tmp_path / "paged")


def test_no_more_than_a_page_is_held(
    example: KnowledgeBase, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[int] = []
    real = edges.evidence_where
    monkeypatch.setattr(edges, "_AT_ONCE", 2)
    monkeypatch.setattr(edges, "evidence_where", lambda *given: asked.append(len(written)) or real(*given))
    written: list[Edge] = []
    monkeypatch.setattr(kgx, "edge_of", lambda edge, **_: written.append(edge) or {})
    example.export("kgx", tmp_path)
    assert asked == list(range(0, len(written), 2))


@pytest.mark.parametrize(
    ("values", "curie"),
    [
        ({"url": "https://pubmed.ncbi.nlm.nih.gov/123/?x=1"}, "PMID:123"),
        ({"url": "https://www.ncbi.nlm.nih.gov/pubmed/123"}, "PMID:123"),
        ({"url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC45/"}, "PMC:45"),
        ({"url": "https://dx.doi.org/10.1000/a(b)c#d"}, "DOI:10.1000/a(b)c"),
        ({"url": "https://b.example/doi.org/10.1/x"}, "https://b.example/doi.org/10.1/x"),
        ({"source_id": "PMC45", "url": "https://b.example/"}, "PMC:45"),
        ({"source_id": 45}, "claimminer:d_1"),
        ({"url": "javascript:alert(1)"}, "claimminer:d_1"),
        ({"url": "https://b.example/<x>"}, "claimminer:d_1"),
    ],
)
def test_how_an_article_is_called(example: KnowledgeBase, values: dict[str, Any], curie: str) -> None:
    from dataclasses import replace

    plain = replace(next(iter(example.iter_articles())), document="d_1", url=None, source_id=None)
    assert article_curie(replace(plain, **values)) == curie


def test_from_the_command_line(tmp_path: Path) -> None:
    db = str(tmp_path / "kb.db")
    with KnowledgeBase(db) as base:
        base.load(write_run(tmp_path / "run", EXAMPLE))
    done = CliRunner().invoke(app, ["kb", "export", "--db", db, "--out", str(tmp_path / "out"), "--strict"])
    assert (done.exit_code, done.stdout) == (0, "")
    assert "edges; claimminer_nodes.jsonl, claimminer_edges.jsonl" in done.stderr


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--db", "none.db", "--out", "out"], "none.db: no such knowledge base"),
        (["--db", "kb.db", "--out", "file/out"], "cannot be written"),
        (["--db", "kb.db", "--out", "out", "--format", "rdf", "--strict"], "--strict is for KGX alone"),
    ],
)
def test_bad_input_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    with KnowledgeBase("kb.db") as base:
        base.load(write_run(tmp_path / "run", EXAMPLE[:1]))
    done = CliRunner().invoke(app, ["kb", "export", *more])
    assert done.exit_code == 1
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_without_pyarrow(example: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "claimminer.kb.exports.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(InputError, match="Parquet needs pyarrow: pip install"):
        example.export("parquet", tmp_path)
