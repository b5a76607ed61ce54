"""Parquet and the CSV of Neo4j, read again: by pandas, and (its importer is a server) by a reader of ours."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from claimminer.kb import KnowledgeBase
from kb_runs import article, write_run

pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
AS = {
    "": str, "int": int, "double": float, "boolean": lambda cell: {"true": True, "false": False}[cell],
    "string[]": lambda cell: cell.split("\x1f"),
}  # fmt: skip


def neo4j_rows(path: Path) -> list[dict[str, Any]]:
    """What neo4j-admin makes of a file by its header: `name:type`; an empty cell is no property."""
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert all(len(row) == len(header) for row in rows)
    return [dict(_property(*pair) for pair in zip(header, row, strict=True) if pair[1]) for row in rows]


def _property(name: str, cell: str) -> tuple[str, Any]:
    plain, _, type_ = name.partition(":")
    return (plain, AS[type_](cell)) if plain and type_ in AS else (name, cell)


@pytest.fixture(scope="module")
def parquet(example: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> dict[str, pd.DataFrame]:
    folder = tmp_path_factory.mktemp("parquet")
    done = example.export("parquet", folder)
    found = {name: pd.read_parquet(folder / f"{name}.parquet") for name in done.counts}
    assert {name: len(frame) for name, frame in found.items()} == done.counts
    return found


@pytest.fixture(scope="module")
def neo4j(
    example: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[dict[str, Any]]]:
    folder = tmp_path_factory.mktemp("neo4j")
    done = example.export("neo4j", folder)
    return {Path(name).stem: neo4j_rows(folder / name) for name in done.files}


def test_parquet_has_every_concept_relation_and_claim(
    example: KnowledgeBase, parquet: dict[str, pd.DataFrame]
) -> None:
    relations, concepts = parquet["relations"], parquet["concepts"]
    assert relations["relation"].tolist() == [one.key for one in example.iter_relations()]
    assert concepts["concept"].tolist() == [one.curie for one in example.iter_concepts()]
    assert set(relations["cause_id"]) | set(relations["effect_id"]) <= set(concepts["concept"])
    assert set(parquet["evidence"]["relation"]) == set(relations["relation"])
    assert sorted(parquet["claims"]["claim"]) == sorted({one.record["id"] for one in example.iter_evidence()})
    assert set(parquet["evidence"]["claim"]) == set(parquet["claims"]["claim"])


def test_parquet_keeps_types_and_lists(parquet: dict[str, pd.DataFrame]) -> None:
    one = parquet["claims"].set_index("path").loc["b.txt"]
    assert (one["strength"], one["hedges"].tolist(), one["source"]) == ("conditional", ["may"], "vague")
    assert (
        one["sentence"][one["effect_start"] - one["start"] : one["effect_end"] - one["start"]]
        == one["effect"]
    )
    relations = parquet["relations"]
    said = relations.set_index(relations["cause"] + " " + relations["says"] + " " + relations["effect"])
    denied = said.loc["ginger does not reduce nausea"]
    assert denied["negated"]
    assert said.loc["ginger reduces nausea"]["relation"] in denied["contradicted_by"]
    assert relations["articles"].dtype == "int64"


def test_a_claim_of_several_relations_is_one_row(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "run", [article("a.txt", "[asthma] causes (fatigue, wheezing and cough)")]))
    done = kb.export("parquet", tmp_path / "out")
    assert (done.counts["relations"], done.counts["evidence"], done.counts["claims"]) == (3, 3, 1)


def test_neo4j_and_parquet_say_the_same(
    neo4j: dict[str, list[dict[str, Any]]], parquet: dict[str, pd.DataFrame]
) -> None:
    frame = parquet["relations"].set_index("relation")
    assert [one["relation"] for one in neo4j["relations"]] == frame.index.tolist()
    for one in neo4j["relations"]:
        row = frame.loc[one["relation"]]
        assert (one[":START_ID"], one[":END_ID"]) == (row["cause_id"], row["effect_id"])
        for name in ("negated", "articles", "confidence", "predicate", "family"):
            assert one[name] == row[name]
        assert one.get("contradicted_by", []) == row["contradicted_by"].tolist()
        assert one[":TYPE"] == ("NOT_" if row["negated"] else "") + row["family"].upper()


def test_neo4j_has_a_node_for_every_end(neo4j: dict[str, list[dict[str, Any]]]) -> None:
    known = [one["concept:ID"] for one in neo4j["concepts"]]
    assert len(known) == len(set(known))
    ends = [
        one[end] for name in ("relations", "kinds") for one in neo4j[name] for end in (":START_ID", ":END_ID")
    ]
    assert set(ends) <= set(known)
    (mild,) = (one for one in neo4j["concepts"] if one["name"] == "mild asthma")
    assert mild[":LABEL"].split("\x1f") == ["Concept", "DiseaseOrPhenotypicFeature"]
    (kind,) = (one for one in neo4j["kinds"] if one[":START_ID"] == mild["concept:ID"])
    assert (kind["aspect"], kind[":TYPE"]) == ("kind", "ASPECT_OF")


def test_neo4j_keeps_hostile_text(kb: KnowledgeBase, tmp_path: Path) -> None:
    said = article(
        "a.txt", '[ginger; "fresh" | x,y\\] reduces (nausea\x1f\nor pain)', url="https://b.example/|"
    )
    kb.load(write_run(tmp_path / "run", [said]))
    kb.export("neo4j", tmp_path / "out")
    for one in neo4j_rows(tmp_path / "out" / "relations.csv"):
        assert one["sentences"] == ['ginger; "fresh" | x,y\\ reduces nausea \nor pain.']


@pytest.mark.parametrize("written", ["parquet", "neo4j"])
def test_same_bytes_again(example: KnowledgeBase, tmp_path: Path, written: Any) -> None:
    done = example.export(written, tmp_path / "one")
    example.export(written, tmp_path / "two")
    for name in done.files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
