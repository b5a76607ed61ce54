"""INDRA statements: what each relation becomes; and INDRA itself reads them, where it is installed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from claimminer.kb import KnowledgeBase
from kb_runs import article, write_run


@pytest.fixture(scope="module")
def found(example: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("indra")
    done = example.export("indra", folder)
    statements: list[dict[str, Any]] = json.loads(
        (folder / "claimminer_indra.json").read_text(encoding="utf-8")
    )
    assert done.counts == {"statements": len(statements)}
    return statements


def ends(one: dict[str, Any]) -> list[dict[str, Any]]:
    return one["members"] if one["type"] == "Association" else [one["subj"], one["obj"]]


def about(found: list[dict[str, Any]], cause: str, effect: str) -> list[dict[str, Any]]:
    return [one for one in found if [end["concept"]["name"] for end in ends(one)] == [cause, effect]]


@pytest.mark.parametrize(
    ("cause", "effect", "type_", "polarity"),
    [
        ("smoking", "lung cancer", "Influence", None),
        ("smoking", "risk of asthma", "Influence", 1),
        ("aspirin", "interleukin 6", "Influence", 1),
        ("ibuprofen", "asthma", "Influence", -1),
        ("yoga", "asthma", "Influence", -1),
        ("tea", "asthma", "Influence", -1),
        ("smoking", "sleep", "Influence", None),
        ("interleukin 6", "mild asthma", "Influence", None),
    ],
)
def test_type_and_polarity(
    found: list[dict[str, Any]], cause: str, effect: str, type_: str, polarity: int | None
) -> None:
    (one,) = about(found, cause, effect)
    assert (one["type"], ends(one)[1]["delta"]["polarity"]) == (type_, polarity)
    assert ends(one)[0]["delta"] == {"type": "qualitative", "polarity": None}


def test_an_association_is_none_of_influence(found: list[dict[str, Any]]) -> None:
    assert sorted(one["type"] for one in about(found, "stress", "asthma")) == ["Association", "Influence"]


def test_evidence(found: list[dict[str, Any]]) -> None:
    both = [one for one in about(found, "ginger", "nausea") if ends(one)[1]["delta"]["polarity"] == -1]
    (denied,) = (one for one in both if one["evidence"][0]["epistemics"].get("negated"))
    (said,) = (one for one in both if one is not denied)
    assert [one["epistemics"] for one in said["evidence"]] == [{}, {"hedgings": ["may"]}]
    assert said["evidence"][0]["pmid"] == "123"
    assert said["evidence"][1]["text_refs"] == {"DOI": "10.1234/x.y"}
    for one in (one for statement in found for one in statement["evidence"]):
        for name, (start, end) in one["annotations"]["offsets"].items():
            assert one["text"][start:end] == one["annotations"][name]


def test_names_and_identifiers(found: list[dict[str, Any]]) -> None:
    (one,) = about(found, "interleukin 6", "mild asthma")
    refs = [end["concept"]["db_refs"] for end in ends(one)]
    assert refs == [{"TEXT": "interleukin 6", "HGNC": "6018"}, {"TEXT": "mild asthma"}]
    ids = [part["id"] for statement in found for part in (statement, *ends(statement))]
    assert len({UUID(id_) for id_ in ids}) == len(ids)


def test_same_bytes_again(example: KnowledgeBase, tmp_path: Path) -> None:
    for name in ("one", "two"):
        example.export("indra", tmp_path / name)
    one, two = ((tmp_path / name / "claimminer_indra.json").read_bytes() for name in ("one", "two"))
    assert one == two


def test_nothing_is_an_empty_array(kb: KnowledgeBase, tmp_path: Path) -> None:
    kb.load(write_run(tmp_path / "run", [article("empty.txt", filler="Nothing is said here.")]))
    assert kb.export("indra", tmp_path / "out").counts == {}
    assert json.loads((tmp_path / "out" / "claimminer_indra.json").read_text(encoding="utf-8")) == []


def test_indra_reads_them(found: list[dict[str, Any]]) -> None:
    indra = pytest.importorskip("indra.statements", reason="INDRA is too heavy to be asked for")
    statements = indra.stmts_from_json(found)
    assert len(statements) == len(found)
    for given, read in zip(found, statements, strict=True):
        assert read.belief == given["belief"]
        assert [one.epistemics for one in read.evidence] == [one["epistemics"] for one in given["evidence"]]
        again = read.to_json()
        for end, same in zip(ends(given), ends(again), strict=True):
            assert (end["concept"], end["delta"]) == (same["concept"], same["delta"])
