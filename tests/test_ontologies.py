"""Own vocabularies: small ontologies made for these tests, their identifiers invented."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

import claimminer
from claimminer.cli.commands import app
from claimminer.errors import InputError
from claimminer.ontologies import joined, own_vocabulary, read_concepts, read_table, write_table
from claimminer.vocabulary import Concept, load_vocabulary

OBO = """format-version: 1.4
ontology: made-up
import: http://127.0.0.1:9/never-fetched.obo

[Term]
id: CL:9900001
name: glimmer cell
synonym: "shine cell" EXACT []
synonym: "bright|cell" EXACT []
synonym: "light cell" RELATED []

[Term]
id: CL:9900002
name: dim glimmer cell
is_a: CL:9900001 ! glimmer cell

[Term]
id: CL:9900003
name: lost cell
is_obsolete: true

[Term]
id: MONDO:9900009
name: glimmer fever

[Term]
id: GO:9900004
name: cell glimmering
"""
GRAPH = {"graphs": [{
    "id": "http://example.org/made-up.json",
    "nodes": [
        {"id": "http://purl.obolibrary.org/obo/DOID_9900001", "lbl": "glimmer fever", "type": "CLASS",
         "meta": {"synonyms": [{"pred": "hasExactSynonym", "val": "shining fever"}]}},
        {"id": "http://purl.obolibrary.org/obo/DOID_9900002", "lbl": "dusk palsy", "type": "CLASS"},
    ],
    "edges": [],
}]}  # fmt: skip


@pytest.fixture
def obo(tmp_path: Path) -> Path:
    file = tmp_path / "made-up.obo"
    file.write_text(OBO, encoding="utf-8")
    return file


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    file = tmp_path / "made-up.json"
    file.write_text(json.dumps(GRAPH), encoding="utf-8")
    return file


def names(concepts: list[Concept]) -> dict[str | None, tuple[str, ...]]:
    return {one.identifier: (one.label, one.name, *one.synonyms) for one in concepts}


def test_obo_gives_terms_in_use_with_exact_synonyms(obo: Path) -> None:
    assert names(read_concepts(obo)) == {
        "CL:9900001": ("CELL_TYPE", "glimmer cell", "bright cell", "shine cell"),
        "CL:9900002": ("CELL_TYPE", "dim glimmer cell"),
        "MONDO:9900009": ("CONDITION", "glimmer fever"),
    }


def test_related_synonyms_and_a_root_are_to_be_asked_for(obo: Path) -> None:
    found = names(read_concepts(obo, root="CL:9900001", related=True))
    assert set(found) == {"CL:9900001", "CL:9900002"}
    assert "light cell" in found["CL:9900001"]
    with pytest.raises(InputError, match="no term CL:1"):
        read_concepts(obo, root="CL:1")


def test_a_label_holds_for_the_ontologys_own_terms(obo: Path) -> None:
    assert names(read_concepts(obo, label="DRUG"))["CL:9900002"] == ("DRUG", "dim glimmer cell")
    assert "MONDO:9900009" not in names(read_concepts(obo, label="DRUG"))


def test_obo_graph_json_is_read_alike(graph: Path) -> None:
    assert names(read_concepts(graph)) == {
        "DOID:9900001": ("CONDITION", "glimmer fever", "shining fever"),
        "DOID:9900002": ("CONDITION", "dusk palsy"),
    }


def test_what_comes_first_keeps_the_identifier_and_gets_the_names(obo: Path, graph: Path) -> None:
    both = names(list(joined([read_concepts(obo), read_concepts(graph)])))
    assert both["MONDO:9900009"] == ("CONDITION", "glimmer fever", "shining fever")
    assert "DOID:9900001" not in both
    assert names(list(joined([read_concepts(graph), read_concepts(obo)])))["DOID:9900001"][2:] == ("shining fever",)


def test_tables_come_back_as_they_were_written(obo: Path, tmp_path: Path) -> None:
    concepts = read_concepts(obo)
    write_table(tmp_path / "own.tsv", concepts)
    assert read_table(tmp_path / "own.tsv") == concepts


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: not a vocabulary"),
        ("name\tlabel\n", "line 1: not a vocabulary"),
        ("label\tidentifier\tname\tsynonyms\nPLANT\t\tfern\t\n", "line 2: wants a label"),
        ("label\tidentifier\tname\tsynonyms\nDRUG\t\t\tfern\n", "line 2: wants a label"),
        ("label\tidentifier\tname\tsynonyms\n\nDRUG\tx\n", "line 3: wants a label"),
    ],
)
def test_a_broken_table_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "own.tsv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=re.escape(message)):
        read_table(file)


@pytest.mark.parametrize(
    "text", ["Dear diary,", '{"text": "Smoking."}', '{"graphs": []}', '{"graphs": [{}]}', '{"graphs": 7}', "{"]
)
def test_what_is_no_ontology_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str], text: str) -> None:
    file = tmp_path / "notes.obo"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="not an ontology"):
        read_concepts(file)
    assert capfd.readouterr().err == ""
    with pytest.raises(InputError, match="no such file"):
        read_concepts(tmp_path / "none.obo")


def test_own_concepts_go_before_those_that_come_along(tmp_path: Path) -> None:
    file = tmp_path / "own.tsv"
    write_table(file, [Concept(label="CONDITION", identifier="X:1", name="asthma", synonyms=("wheezy chest",))])
    own = own_vocabulary([file])
    assert own.by_name("asthma").identifier == own.by_name("bronchial asthma").identifier == "X:1"  # type: ignore[union-attr]
    assert own.by_identifier("HGNC:6018") == load_vocabulary().by_identifier("HGNC:6018")


def test_mining_finds_own_concepts_and_only_where_asked_to(tmp_path: Path) -> None:
    file = tmp_path / "own.tsv"
    write_table(file, [Concept(label="CELL_TYPE", identifier="CL:9900001", name="glimmer cell")])
    texts = ["Glimmer cells cause asthma."]
    (own,) = claimminer.mine(texts, vocabulary=[file])
    (plain,) = claimminer.mine(texts)
    assert [one.id for one in own.claims[0].cause.entities] == ["CL:9900001"]
    assert [one.id for one in plain.claims[0].cause.entities] != ["CL:9900001"]


def test_built_at_the_command_line_and_used_by_extract(obo: Path, graph: Path, tmp_path: Path) -> None:
    own, out, article = tmp_path / "own.tsv", tmp_path / "out", tmp_path / "a.txt"
    article.write_text("Dusk palsy is caused by dim glimmer cells.\n", encoding="utf-8")
    built = CliRunner().invoke(app, ["vocabulary", "build", f"cell_type={obo}", str(graph), "-o", str(own)])
    assert built.exit_code == 0, built.stderr
    assert "4 concepts, 7 names" in built.stderr
    extract = ["extract", str(article), "--out", str(out), "--quiet"]
    assert CliRunner().invoke(app, [*extract, "--vocabulary", str(own)]).exit_code == 0
    claim = json.loads((out / "claims.jsonl").read_text(encoding="utf-8"))
    assert (claim["cause"]["entities"][0]["id"], claim["effect"]["entities"][0]["id"]) == ("CL:9900002", "DOID:9900002")
    assert json.loads((out / "run.json").read_text(encoding="utf-8"))["options"]["vocabulary"].startswith("own.tsv (")
    again = CliRunner().invoke(app, extract)
    assert again.exit_code == 1
    assert "holds another run (vocabulary own.tsv (" in again.stderr


def test_terms_of_no_known_kind_want_a_label(tmp_path: Path) -> None:
    file = tmp_path / "go.obo"
    file.write_text("format-version: 1.4\n\n[Term]\nid: GO:9900004\nname: glimmering\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["vocabulary", "build", str(file), "-o", str(tmp_path / "own.tsv")])
    assert result.exit_code == 1
    assert "what kind of thing are GO terms?" in result.stderr
