"""TriG, graph by graph in the order given, in flat memory: terms are rdflib's, the same input gives the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import TextIO
from urllib.parse import quote

from rdflib import BNode, Literal, URIRef
from rdflib.namespace import DCTERMS, PROV, RDF, RDFS, XSD, Namespace

__all__ = [
    "BIOLINK",
    "NP",
    "NPX",
    "OWN",
    "TEMP",
    "VOCABULARY",
    "Term",
    "Triple",
    "iri",
    "write_graph",
    "write_prefixes",
]

Term = URIRef | Literal | BNode
Triple = tuple[URIRef, URIRef, Term]

NP, NPX = Namespace("http://www.nanopub.org/nschema#"), Namespace("http://purl.org/nanopub/x/")
BIOLINK = Namespace("https://w3id.org/biolink/vocab/")
TEMP = Namespace("http://purl.org/nanopub/temp/")  # where nanopublications live until they are signed
OWN, VOCABULARY = Namespace("urn:claimminer:"), Namespace("urn:claimminer:vocabulary:")
_PREFIXES = {
    "np": NP, "npx": NPX, "biolink": BIOLINK, "dcterms": DCTERMS, "prov": PROV, "rdf": RDF, "rdfs": RDFS, "xsd": XSD,
    "this": TEMP, "cm": OWN, "cmv": VOCABULARY, "obo": Namespace("http://purl.obolibrary.org/obo/"),
    "mesh": Namespace("http://id.nlm.nih.gov/mesh/"), "hgnc": Namespace("http://identifiers.org/hgnc/"),
}  # fmt: skip
_OBO = frozenset({"MONDO", "DOID", "SYMP", "CL", "HP", "CHEBI", "PR", "GO", "UBERON", "ECTO", "NCIT"})
_SPACES = {
    "HGNC": "http://identifiers.org/hgnc/", "MESH": "http://id.nlm.nih.gov/mesh/", "DOI": "https://doi.org/",
    "PMID": "http://www.ncbi.nlm.nih.gov/pubmed/", "PMC": "http://europepmc.org/articles/PMC", "claimminer": str(OWN),
    "UniProtKB": "http://purl.uniprot.org/uniprot/", "biolink": str(BIOLINK), "http": "http:", "https": "https:",
}  # fmt: skip
_SAFE = "/:;@!$&'()*+,=?#~._-%"
_PLAIN = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")


def iri(curie: str) -> URIRef:
    """What a CURIE stands for (as Biolink's prefix map has it, else bioregistry.io); a URL stands for itself."""
    prefix, _, local = curie.partition(":")
    if prefix in _OBO:
        return URIRef(f"http://purl.obolibrary.org/obo/{prefix}_{quote(local, safe='')}")
    space = _SPACES.get(prefix)
    return URIRef(
        space + quote(local, safe=_SAFE) if space else f"https://bioregistry.io/{quote(curie, safe=':')}"
    )


def write_prefixes(file: TextIO) -> None:
    """The head of the file."""
    for prefix, namespace in _PREFIXES.items():
        file.write(f"@prefix {prefix}: <{namespace}> .\n")


def write_graph(file: TextIO, name: URIRef, triples: Iterable[Triple]) -> None:
    """One named graph; triples of the same subject that follow one another share it."""
    file.write(f"\n{_n3(name)} {{\n")
    for subject, found in groupby(triples, key=lambda triple: triple[0]):
        said = " ;\n        ".join(f"{_n3(verb)} {_n3(object_)}" for _, verb, object_ in found)
        file.write(f"    {_n3(subject)} {said} .\n")
    file.write("}\n")


def _n3(term: Term) -> str:
    if isinstance(term, URIRef):
        return _short(term)
    if isinstance(term, Literal) and term.datatype in (XSD.integer, XSD.boolean):
        return str(term)
    return term.n3()


@lru_cache(maxsize=10_000)  # most names come again, and looking for their prefix is dear
def _short(name: URIRef) -> str:
    for prefix, namespace in _PREFIXES.items():
        local = name.removeprefix(str(namespace))
        if local != name and _PLAIN.fullmatch(local):
            return f"{prefix}:{local}"
    return name.n3()
