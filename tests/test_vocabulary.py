"""The vocabulary: its table is in order, and a concept is found under every way to write it."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest

from claimminer.vocabulary import Trie, load_vocabulary, spellings
from claimminer.wordforms import atomise, normalise

CURIE = re.compile(r"(?:HGNC:\d+|CL:\d{7}|CHEBI:\d+|MESH:[CD]\d+|MONDO:\d{7}|DOID:\d+|SYMP:\d{7}|HP:\d{7})")
LEAST = {"CYTOKINE": 180, "CELL_TYPE": 250, "DRUG": 600, "CONDITION": 800}


def test_table_is_sorted_and_well_formed() -> None:
    table = files("claimminer.language").joinpath("vocabulary.tsv").read_text(encoding="utf-8")
    header, *rows = [line.split("\t") for line in table.splitlines()]
    assert header == ["label", "identifier", "name", "synonyms"]
    assert all(len(row) == 4 for row in rows)
    assert rows == sorted(rows, key=lambda row: (row[0], row[2]))
    assert all(CURIE.fullmatch(row[1]) for row in rows if row[1])


def test_every_form_has_its_place_in_the_trie() -> None:
    trie = load_vocabulary().trie
    places: set[tuple[str, ...]] = set()
    for concept in load_vocabulary().concepts:
        for atoms in {atoms for text in (concept.name, *concept.synonyms) for atoms in spellings(text)}:
            form = trie.get(atoms)
            assert form is not None, atoms
            assert form.concept is concept, atoms
            places.add(atoms)
    assert forms_in(trie) == len(places)


def forms_in(trie: Trie) -> int:
    return (trie.form is not None) + sum(map(forms_in, trie.children.values()))


def test_enough_concepts_of_each_label() -> None:
    counts = Counter(concept.label for concept in load_vocabulary().concepts)
    assert all(counts[label] >= least for label, least in LEAST.items())


def test_no_form_and_no_identifier_stands_under_two_concepts() -> None:
    owners: dict[tuple[str, ...], str] = {}
    for concept in load_vocabulary().concepts:
        for atoms in {atoms for text in (concept.name, *concept.synonyms) for atoms in spellings(text)}:
            assert owners.setdefault(atoms, concept.name) == concept.name, atoms
    identifiers = Counter(concept.identifier for concept in load_vocabulary().concepts if concept.identifier)
    assert max(identifiers.values()) == 1


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("interleukin 6", "HGNC:6018"),
        ("IL6", "HGNC:6018"),
        ("interleukin (IL)-6", "HGNC:6018"),
        ("tumour necrosis factor-α", "HGNC:11892"),
        ("TNFa", "HGNC:11892"),
        ("MCP-1", "HGNC:10618"),
        ("RANTES", "HGNC:10632"),
        ("GM-CSF", "HGNC:2434"),
        ("microglial cells", "CL:0000129"),
        ("killer T cells", "CL:0000910"),
        ("γδ T cells", "CL:0000798"),
    ],
)
def test_by_name(name: str, identifier: str) -> None:
    concept = load_vocabulary().by_name(name)
    assert concept is not None
    assert concept.identifier == identifier
    assert load_vocabulary().by_identifier(identifier) == concept


def test_unknown_names() -> None:
    assert load_vocabulary().by_name("interleukin 999") is None
    assert load_vocabulary().by_name("") is None
    assert load_vocabulary().by_identifier("HGNC:0") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tumour", "tumors"), ("anaemia", "anemia"), ("oedema", "edemas"), ("sensitisation", "sensitization"),
        ("leukaemias", "leukemia"), ("headaches", "headache"), ("rashes", "rash"), ("metastases", "metastasis"),
        ("thromboses", "thrombosis"), ("allergies", "allergy"), ("α", "alpha"), ("Sjögren", "sjogren"),
        ("NSAIDs", "nsaid"), ("paediatric", "pediatric"), ("viruses", "virus"), ("arthritides", "arthritis"),
    ],
)  # fmt: skip
def test_one_normal_form(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"), [("aids", "aid"), ("hives", "hive"), ("lupus", "lupu"), ("MS", "M")]
)
def test_normal_forms_apart(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_atoms_have_their_places() -> None:
    text = "IL-1β, Crohn’s (CD8(+) cells)\n\nPain – fever"
    assert [norm for norm, _, _ in atomise(text)] == [
        "il", "1", "beta", ",", "crohn", "(", "cd", "8", "cell", ")", "\n\n", "pain", " – ", "fever",
    ]  # fmt: skip
    assert all(normalise(text[start:end]) == norm for norm, start, end in atomise(text))
