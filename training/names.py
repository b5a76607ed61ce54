"""Names of conditions, drugs, cell types and genes in open ontologies, and sentences that say what each is.

    python names.py OUT.json CORPORA VOCABULARY.tsv

``OUT.json`` gives the names by claimminer's label. Inverted names ("Arthritis, Rheumatoid") are turned round.
"""

import argparse
import csv
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

MESH = {  # branches of its tree; roles ("Anti-Inflammatory Agents", D27), enzymes and proteins are no drugs here
    "CONDITION": r"C(0[1-9]|1[0-9]|20|23|24|25)|F03",
    "DRUG": r"D0[1-46]|D09|D10|D13",
}
DEFINITION = re.compile(r'^def: "((?:[^"\\]|\\.)+)"', re.M)
OBO_NAME = re.compile(r'^(?:name: |synonym: ")([^"\n]+)', re.M)
OBSOLETE = "obsolete"
LONGEST = 6  # words; longer names are descriptions
GENE_TYPE = "protein-coding"


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Rows of a table with tabs."""
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def turned(name: str) -> str:
    """``Arthritis, Rheumatoid`` as ``Rheumatoid Arthritis``."""
    return " ".join(reversed(name.split(", ")))


def usable(name: str) -> bool:
    """A name as a writer would write it: few words, no brackets, lists or notes."""
    return (
        bool(re.fullmatch(r"[\w' /+-]{3,}", name)) and len(name.split()) <= LONGEST and OBSOLETE not in name
    )


def of_mesh(folder: Path, label: str) -> Iterator[str]:
    """Descriptors of the branches of ``label``."""
    for row in rows(folder / "mesh_2015" / "tree-numbers.tsv"):
        if re.match(MESH[label], row["mesh_tree_number"]):
            yield turned(row["mesh_name"])


def conditions(folder: Path) -> Iterator[str]:
    """Diseases and symptoms."""
    yield from of_mesh(folder, "CONDITION")
    for row in rows(folder / "doid_2015" / "term-names.tsv"):
        yield turned(row["name"])
    for row in rows(folder / "doid" / "HumanDO.tsv"):
        yield row["label"]
    yield from OBO_NAME.findall((folder / "symp" / "symp.obo").read_text(encoding="utf-8"))


def cells(folder: Path) -> Iterator[str]:
    """Cell types with their synonyms, plain and in the plural."""
    for row in rows(folder / "cl" / "synonyms.tsv"):
        yield row["?val"]
        yield row["?val"] + "s"


def genes(folder: Path) -> Iterator[str]:
    """Symbols, names and synonyms of human genes that code for proteins."""
    for row in rows(folder / "entrez_gene" / "genes_human.tsv"):
        if row["type"] == GENE_TYPE:
            yield from (row["symbol"], row["name"], *row["synonyms"].split("|"))


def of_vocabulary(path: Path, label: str) -> Iterator[str]:
    """Names and synonyms of claimminer's own vocabulary."""
    for row in rows(path):
        if row["label"] == label:
            yield from (row["name"], *row["synonyms"].split("|"))


def names(folder: Path, vocabulary: Path) -> dict[str, list[str]]:
    """Usable names by label, each once, in a fixed order."""
    found: dict[str, Iterable[str]] = {
        "CONDITION": conditions(folder),
        "DRUG": of_mesh(folder, "DRUG"),
        "CELL_TYPE": cells(folder),
        "GENE": genes(folder),
    }
    return {
        label: sorted({name for name in (*each, *of_vocabulary(vocabulary, label)) if usable(name)})
        for label, each in found.items()
    }


def mesh_sentences(folder: Path) -> Iterator[str]:
    """``Calcimycin is a Benzoxazoles .`` for each descriptor and the one above it."""
    above: dict[str, str] = {}
    table = list(rows(folder / "mesh_2015" / "tree-numbers.tsv"))
    for row in table:
        above[row["mesh_tree_number"]] = turned(row["mesh_name"])
    for row in table:
        parent = above.get(row["mesh_tree_number"].rpartition(".")[0])
        if parent and row["mesh_tree_number"][0] in "ACDEFG":
            yield f"{turned(row['mesh_name'])} is a kind of {parent}."


def disease_sentences(folder: Path) -> Iterator[str]:
    """What Disease Ontology and Entrez say in their tables."""
    for row in rows(folder / "doid" / "HumanDO.tsv"):
        yield f"{row['label']} is a {row['subClassOf']}."
    for row in rows(folder / "entrez_gene" / "genes_human.tsv"):
        if row["type"] == GENE_TYPE:
            yield f"{row['name']} ({', '.join([row['symbol'], *row['synonyms'].split('|')])}) is a gene."


def sentences(folder: Path) -> Iterator[str]:
    """Sentences with the names: classes of the tables, definitions of the OBO files."""
    yield from mesh_sentences(folder)
    yield from disease_sentences(folder)
    for path in sorted(folder.glob("*/*.obo")):
        for definition in DEFINITION.findall(path.read_text(encoding="utf-8")):
            yield definition.replace("_", " ").replace("\\", "")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Names of ontologies by label")
    parser.add_argument("output", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("vocabulary", type=Path, help="claimminer's own")
    args = parser.parse_args()
    found = names(args.corpora / "ontologies", args.vocabulary)
    args.output.write_text(json.dumps(found, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
