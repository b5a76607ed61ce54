"""Nanopublications, read again by rdflib and held against their shapes by pyshacl."""

from __future__ import annotations

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyshacl import validate
from rdflib import Dataset, Graph, Literal, URIRef
from rdflib.namespace import PROV, RDF, RDFS, Namespace

from claimminer.kb import KnowledgeBase
from claimminer.kb.exports.trig import BIOLINK, NP, OWN, TEMP, VOCABULARY, iri, write_graph, write_prefixes
from kb_runs import article, write_run

OBO = Namespace("http://purl.obolibrary.org/obo/")


@pytest.fixture(scope="module")
def folder(example: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rdf")
    example.export("rdf", folder)
    return folder


@pytest.fixture(scope="module")
def found(folder: Path) -> Dataset:
    return read(folder)


def read(folder: Path) -> Dataset:
    dataset = Dataset(default_union=True)
    dataset.parse(data=(folder / "claimminer.trig").read_text(encoding="utf-8"), format="trig")
    return dataset


def labelled(found: Dataset, label: str) -> URIRef:
    (one,) = found.subjects(RDFS.label, Literal(label, lang="en"))
    assert (one, RDF.type, NP.Nanopublication) in found
    return URIRef(one)


def test_one_nanopublication_a_relation(example: KnowledgeBase, found: Dataset) -> None:
    keys = {one.key for one in example.iter_relations()}
    assert set(found.subjects(RDF.type, NP.Nanopublication)) == {TEMP[key] for key in keys}
    parts = ("head", "assertion", "provenance", "pubinfo")
    graphs = {graph.identifier for graph in found.graphs() if len(graph)}
    assert graphs == {TEMP[f"{key}_{part}"] for key in keys for part in parts}


def test_the_assertion_is_reified(example: KnowledgeBase, found: Dataset) -> None:
    """A denied relation must nowhere stand as a plain triple."""
    for one in example.iter_relations():
        assertion = found.graph(TEMP[f"{one.key}_assertion"])
        stated = OWN[one.key]
        assert assertion.value(stated, RDF.subject) == iri(one.cause.curie)
        assert assertion.value(stated, BIOLINK.negated).toPython() is one.negated
        assert (iri(one.cause.curie), None, iri(one.effect.curie)) not in found


def test_provenance_holds_hedges_sources_and_articles(found: Dataset) -> None:
    this = labelled(found, "ginger reduces nausea")
    provenance = found.graph(URIRef(f"{this}_provenance"))
    assertion = URIRef(f"{this}_assertion")
    claims = set(provenance.objects(assertion, PROV.wasDerivedFrom))
    assert len(claims) == 2
    (hedged,) = provenance.subjects(VOCABULARY.hedge, Literal("may", lang="en"))
    assert hedged in claims
    assert provenance.value(hedged, VOCABULARY.sourceStatus) == VOCABULARY["source-vague"]
    assert provenance.value(hedged, VOCABULARY.strength) == VOCABULARY.conditional
    assert provenance.value(hedged, PROV.wasQuotedFrom) == URIRef("https://doi.org/10.1234/x.y")
    denied = labelled(found, "ginger does not reduce nausea")
    assert URIRef(f"{denied}_assertion") in set(provenance.objects(assertion, VOCABULARY.contradictedBy))


def test_the_shapes_hold(folder: Path, found: Dataset) -> None:
    conforms, _, told = validate(union(found), shacl_graph=shapes(folder))
    assert conforms, told


@pytest.mark.parametrize(
    "lost",
    [
        BIOLINK.negated, BIOLINK.supporting_text, VOCABULARY.strength, VOCABULARY.sourceStatus, PROV.wasQuotedFrom,
        BIOLINK.knowledge_level, PROV.wasDerivedFrom, RDF.object, RDFS.label,
    ],
)  # fmt: skip
def test_the_shapes_notice_what_is_lost(folder: Path, found: Dataset, lost: URIRef) -> None:
    graph = union(found)
    graph.remove((None, lost, None))
    conforms, _, _ = validate(graph, shacl_graph=shapes(folder))
    assert not conforms


def shapes(folder: Path) -> Graph:
    return Graph().parse(data=(folder / "shapes.ttl").read_text(encoding="utf-8"), format="turtle")


def union(found: Dataset) -> Graph:
    graph = Graph()
    for subject, verb, object_, _ in found.quads():
        graph.add((subject, verb, object_))
    return graph


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    triple = (OWN.x, RDFS.label, Literal(text, lang="en"))
    file = StringIO()
    write_prefixes(file)
    write_graph(file, OWN.g, [triple])
    dataset = Dataset(default_union=True)
    dataset.parse(data=file.getvalue(), format="trig")
    assert list(dataset.triples((None, None, None))) == [triple]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_identifier_becomes_an_iri(curie: str) -> None:
    file = StringIO()
    write_prefixes(file)
    write_graph(file, OWN.g, [(iri(curie), RDF.type, iri("biolink:Gene"))])
    dataset = Dataset(default_union=True)
    dataset.parse(data=file.getvalue(), format="trig")
    assert list(dataset.subjects()) == [iri(curie)]


@pytest.mark.parametrize(
    ("curie", "expected"),
    [
        ("MONDO:0004979", "http://purl.obolibrary.org/obo/MONDO_0004979"),
        ("HGNC:6018", "http://identifiers.org/hgnc/6018"),
        ("claimminer:mild-asthma", "urn:claimminer:mild-asthma"),
        ("PMC:123", "http://europepmc.org/articles/PMC123"),
        ("FOO:a b", "https://bioregistry.io/FOO:a%20b"),
        ("https://b.example/d?x=1#y", "https://b.example/d?x=1#y"),
    ],
)
def test_iri(curie: str, expected: str) -> None:
    assert str(iri(curie)) == expected


def test_hostile_text_and_same_bytes(kb: KnowledgeBase, tmp_path: Path) -> None:
    said = article(
        "a>.txt", '[ginger "\\\\n] reduces (nausea\x07 """)', title="<a> {b} @en .\n}", published="then"
    )
    kb.load(write_run(tmp_path / "run", [said]))
    for name in ("one", "two"):
        kb.export("rdf", tmp_path / name)
    one, two = ((tmp_path / name / "claimminer.trig").read_bytes() for name in ("one", "two"))
    assert one == two
    texts = {str(text) for text in read(tmp_path / "one").objects(None, BIOLINK.supporting_text)}
    assert texts == {said[1][0].sentence.text}


def test_the_command_in_the_shapes_works(folder: Path) -> None:
    """The one that the file's first line gives."""
    command = ["--shacl", "shapes.ttl", "claimminer.trig"]
    done = subprocess.run(
        [sys.executable, "-m", "pyshacl", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert "Conforms: True" in done.stdout, done.stderr


def test_the_library_of_nanopublications_takes_them(found: Dataset) -> None:
    nanopub = pytest.importorskip("nanopub", reason="nanopub is not asked for")
    for this in set(found.subjects(RDF.type, NP.Nanopublication)):
        one = Dataset()
        for part in ("head", "assertion", "provenance", "pubinfo"):
            name = URIRef(f"{this}_{part}")
            for triple in found.graph(name):
                one.graph(name).add(triple)
        assert nanopub.Nanopub(rdf=one, conf=nanopub.NanopubConf()).is_valid
