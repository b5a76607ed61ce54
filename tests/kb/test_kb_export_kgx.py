"""KGX: what each relation becomes, and --strict held against the Biolink classes (biolink.json)."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from claimminer.errors import InputError
from claimminer.kb import KnowledgeBase

BIOLINK = json.loads(Path(__file__).with_name("biolink.json").read_text(encoding="utf-8"))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def exported(example: KnowledgeBase, folder: Path, **options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    example.export("kgx", folder, **options)
    return (
        {node["name"]: node for node in lines(folder / "claimminer_nodes.jsonl")},
        {edge["name"]: edge for edge in lines(folder / "claimminer_edges.jsonl")},
    )


@pytest.mark.parametrize(
    ("name", "predicate", "object_", "level"),
    [
        ("ginger reduces nausea", "affects", "nausea", "knowledge_assertion"),
        ("smoking causes lung cancer", "causes", "lung cancer", "knowledge_assertion"),
        ("stress contributes to asthma", "contributes_to", "asthma", "knowledge_assertion"),
        ("stress is associated with asthma", "associated_with", "asthma", "statistical_association"),
        ("smoking increases risk of asthma", "associated_with_increased_likelihood_of", "asthma",
         "knowledge_assertion"),
        ("aspirin increases risk of asthma", "predisposes_to_condition", "asthma", "knowledge_assertion"),
        ("aspirin may treat asthma", "treats_or_applied_or_studied_to_treat", "asthma", "prediction"),
        ("ibuprofen treats asthma", "treats", "asthma", "knowledge_assertion"),
        ("yoga prevents asthma", "preventative_for_condition", "asthma", "knowledge_assertion"),
        ("tea reduces asthma", "ameliorates_condition", "asthma", "knowledge_assertion"),
        ("interleukin 6 worsens mild asthma", "exacerbates_condition", "mild asthma", "knowledge_assertion"),
        ("smoking affects sleep", "affects", "sleep", "knowledge_assertion"),
    ],
)  # fmt: skip
def test_predicate_and_level(
    example: KnowledgeBase, tmp_path: Path, name: str, predicate: str, object_: str, level: str
) -> None:
    nodes, edges = exported(example, tmp_path / "out")
    edge = edges[name]
    found = (edge["predicate"], edge["object"], edge["knowledge_level"])
    assert found == (f"biolink:{predicate}", nodes[object_]["id"], level)


def test_an_edge_carries_its_evidence(example: KnowledgeBase, tmp_path: Path) -> None:
    _, edges = exported(example, tmp_path / "out")
    edge = edges["ginger reduces nausea"]
    assert edge["publications"] == ["PMID:123", "DOI:10.1234/x.y"]
    assert edge["supporting_text"] == ["ginger reduces nausea.", "ginger may reduces nausea."]
    assert (edge["evidence_count"], edge["negated"], edge["agent_type"]) == (2, False, "text_mining_agent")
    assert (edge["claimminer_strength"], edge["claimminer_hedges"]) == ("direct", ["may"])
    assert edge["claimminer_sources"] == ["cited", "vague"]
    denied = edges["ginger does not reduce nausea"]
    assert denied["negated"]
    assert denied["publications"] == ["PMID:77"]
    assert denied["claimminer_flags"] == ["uncited-claim"]
    assert edge["id"] in denied["claimminer_contradicted_by"]
    (study,) = (one for one in edge["has_supporting_studies"] if one["id"] == "PMID:123")
    assert study["name"] == "Roots"
    assert study["has_study_results"][0]["supporting_document_year"] == 2019


def in_any_order(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value


def studies_of(edge: dict[str, Any]) -> list[dict[str, Any]]:
    """A list, as KGX wants it; by identifier, as the Biolink classes have it."""
    studies = edge["has_supporting_studies"]
    return list(studies.values()) if isinstance(studies, dict) else studies


@pytest.mark.parametrize("strict", [False, True])
def test_locations_hold(example: KnowledgeBase, tmp_path: Path, strict: bool) -> None:
    _, edges = exported(example, tmp_path / "out", strict=strict)
    results = [
        (edge, result)
        for edge in edges.values()
        for study in studies_of(edge)
        for result in study["has_study_results"]
    ]
    assert len(results) >= len(edges)
    for edge, result in results:
        (text,) = result["supporting_text"]
        assert text in edge["supporting_text"]
        start, end = result["subject_location_in_text"]
        assert text[start:end] == edge["original_subject"]
        start, end = result["object_location_in_text"]
        assert text[start:end] == edge["original_object"]


def test_direction_qualifies_the_object(example: KnowledgeBase, tmp_path: Path) -> None:
    _, edges = exported(example, tmp_path / "out", strict=True)
    edge = edges["aspirin increases interleukin 6"]
    assert edge["category"] == ["biolink:ChemicalAffectsBiologicalEntityAssociation"]
    assert edge["qualified_predicate"] == "biolink:causes"
    assert edge["object_direction_qualifier"] == "increased"
    assert edge["object_aspect_qualifier"] == "activity_or_abundance"


def test_strict_is_valid_biolink(example: KnowledgeBase, tmp_path: Path) -> None:
    """Every node and edge against its own class; the default export is not valid there, which is why there are two."""
    nodes, edges = exported(example, tmp_path / "strict", strict=True)
    for one in (*nodes.values(), *edges.values()):
        assert faults(one) == [], one
    assert {edge["predicate"] for edge in edges.values()} <= set(BIOLINK["predicates"])
    ends = {end for edge in edges.values() for end in (edge["subject"], edge["object"])}
    assert ends <= {node["id"] for node in nodes.values()}
    _, rich = exported(example, tmp_path / "default")
    assert all(faults(edge) for edge in rich.values())
    broken = next(iter(edges.values())) | {"knowledge_level": "hearsay"}
    assert faults(broken)


def faults(one: dict[str, Any]) -> list[str]:
    (category,) = one["category"]
    schema = {"$ref": f"#/$defs/{category.removeprefix('biolink:')}", "$defs": BIOLINK["$defs"]}
    return [error.message for error in Draft202012Validator(schema).iter_errors(one)]


def test_strict_against_the_package_itself(example: KnowledgeBase, tmp_path: Path) -> None:
    model = pytest.importorskip("biolink_model.datamodel.pydanticmodel_v2")
    for one in (
        part for parts in exported(example, tmp_path / "out", strict=True) for part in parts.values()
    ):
        getattr(model, one["category"][0].removeprefix("biolink:")).model_validate(one)


@pytest.mark.skipif(
    not all(map(find_spec, ("kgx", "biolink_model"))), reason="KGX is too heavy to be asked for"
)
@pytest.mark.parametrize("strict", [False, True])
def test_kgx_itself_passes_it_on(example: KnowledgeBase, tmp_path: Path, strict: bool) -> None:
    """Its transform keeps every edge with its evidence; without ``--stream`` only one of a subject and an object."""
    _, edges = exported(example, tmp_path, strict=strict)
    command = [sys.executable, Path(__file__).with_name("kgx_offline.py"), "transform", "--stream"]
    files = ["claimminer_nodes.jsonl", "claimminer_edges.jsonl"]
    formats = ["-i", "jsonl", "-f", "jsonl", "-o", "again"]
    subprocess.run([*command, *formats, *files], cwd=tmp_path, check=True, capture_output=True)
    again = {edge["name"]: edge for edge in lines(tmp_path / "again_edges.jsonl")}
    assert again.keys() == edges.keys()
    if strict:
        return
    for name, edge in edges.items():
        kept = [key for key in edge if key not in ("evidence_count", "has_supporting_studies")]
        assert {key: in_any_order(again[name][key]) for key in kept} == {
            key: in_any_order(edge[key]) for key in kept
        }
        sentences = [
            [result["supporting_text"] for study in studies_of(one) for result in study["has_study_results"]]
            for one in (edge, again[name])
        ]
        assert sentences[0] == sentences[1]


def test_same_bytes_again(example: KnowledgeBase, tmp_path: Path) -> None:
    exported(example, tmp_path / "one")
    exported(example, tmp_path / "two")
    exported(example, tmp_path / "two")
    files = sorted(path.name for path in (tmp_path / "two").iterdir())
    assert files == ["claimminer_edges.jsonl", "claimminer_nodes.jsonl"]
    for name in files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_strict_is_for_kgx(example: KnowledgeBase, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="for KGX alone"):
        example.export("parquet", tmp_path / "out", strict=True)
