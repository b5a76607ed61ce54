"""RDF as nanopublications in TriG, one for each relation; ``shapes.ttl`` holds what they promise, in SHACL.

assertion           the relation, reified (biolink:Association), so that nothing denied or hedged is asserted as it is
provenance          each claim that states it: sentence, wording, hedges, status of its source, flags, article
publication info    made by what and when
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, PROV, RDF, RDFS, XSD
from sqlalchemy import Connection, func, select

from claimminer import __version__
from claimminer.kb.concepts import Concept
from claimminer.kb.exports.biolink import agent_type, category_of, knowledge_level, reading_of
from claimminer.kb.exports.edges import Edge, article_curie, edges, hedges_of
from claimminer.kb.exports.files import Written, opened
from claimminer.kb.exports.trig import (
    BIOLINK,
    NP,
    NPX,
    OWN,
    TEMP,
    VOCABULARY,
    Triple,
    iri,
    write_graph,
    write_prefixes,
)
from claimminer.kb.stored import Evidence, StoredArticle
from claimminer.kb.tables import LOADS
from claimminer.kb.wording import phrase

__all__ = ["FILE", "SHAPES", "write"]

FILE, SHAPES = "claimminer.trig", "shapes.ttl"
_MINER = OWN["claimminer"]


def write(connection: Connection, folder: Path) -> Written:
    """Write the nanopublications, and the shapes that they keep to."""
    done = Written((FILE, SHAPES))
    created = connection.execute(select(func.max(func.coalesce(LOADS.c.finished, LOADS.c.started)))).scalar()
    with opened(folder, FILE, SHAPES) as (trig, shapes):
        shapes.write(files(__package__).joinpath(SHAPES).read_text(encoding="utf-8"))
        write_prefixes(trig)
        for edge in edges(connection):
            this = TEMP[edge.relation.key]
            parts = {
                name: URIRef(f"{this}_{name}") for name in ("head", "assertion", "provenance", "pubinfo")
            }
            write_graph(trig, parts["head"], _head(this, parts))
            write_graph(trig, parts["assertion"], _assertion(edge))
            write_graph(trig, parts["provenance"], _provenance(edge, parts["assertion"]))
            write_graph(trig, parts["pubinfo"], _publication(edge, this, created))
            done.add("nanopublications")
    return done


def _head(this: URIRef, parts: dict[str, URIRef]) -> Iterator[Triple]:
    yield this, RDF.type, NP.Nanopublication
    yield this, NP.hasAssertion, parts["assertion"]
    yield this, NP.hasProvenance, parts["provenance"]
    yield this, NP.hasPublicationInfo, parts["pubinfo"]


def _assertion(edge: Edge) -> Iterator[Triple]:
    relation = edge.relation
    one, reading = OWN[relation.key], reading_of(relation)
    yield one, RDF.type, BIOLINK[reading.association(relation.cause)]
    yield one, RDF.subject, iri(relation.cause.curie)
    yield one, RDF.predicate, iri(reading.predicate)
    yield one, RDF.object, iri(reading.object.curie)
    yield one, BIOLINK.negated, Literal(relation.negated)
    for name, value in reading.qualifiers.items():
        yield one, BIOLINK[name], iri(value) if name == "qualified_predicate" else Literal(value)
    for concept in {end.curie: end for end in (relation.cause, reading.object)}.values():
        yield from _named(concept)


def _named(concept: Concept) -> Iterator[Triple]:
    yield iri(concept.curie), RDF.type, iri(category_of(concept.curie, concept.label))
    yield iri(concept.curie), RDFS.label, Literal(concept.name, lang="en")


def _provenance(edge: Edge, assertion: URIRef) -> Iterator[Triple]:
    relation, found = edge
    yield assertion, PROV.wasAttributedTo, _MINER
    yield assertion, BIOLINK.knowledge_level, Literal(knowledge_level(relation))
    yield assertion, BIOLINK.agent_type, Literal(agent_type(relation))
    yield assertion, BIOLINK.evidence_count, Literal(relation.counts.articles)
    yield assertion, BIOLINK.has_confidence_score, _number(relation.confidence)
    for key in relation.against:
        yield assertion, VOCABULARY.contradictedBy, URIRef(f"{TEMP[key]}_assertion")
    for claim in dict.fromkeys(_claim_iri(one) for one in found):
        yield assertion, PROV.wasDerivedFrom, claim
    for one in found:
        yield from _claim(one)
    for article in {one.article.key: one.article for one in found}.values():
        yield from _article(article)


def _claim(one: Evidence) -> Iterator[Triple]:
    claim, record = _claim_iri(one), one.record
    yield claim, RDF.type, BIOLINK.TextMiningStudyResult
    yield claim, PROV.wasQuotedFrom, iri(article_curie(one.article))
    yield claim, BIOLINK.supporting_text, Literal(record["sentence"]["text"], lang="en")
    for name, part in (("subject", "cause"), ("predicate", "relation"), ("object", "effect")):
        yield claim, BIOLINK[f"original_{name}"], Literal(record[part]["text"], lang="en")
    yield claim, BIOLINK.extraction_confidence_score, _number(record["confidence"])
    yield claim, VOCABULARY.strength, VOCABULARY[record["strength"]]
    for hedge in hedges_of(one):
        yield claim, VOCABULARY.hedge, Literal(hedge, lang="en")
    yield claim, VOCABULARY.sourceStatus, VOCABULARY[f"source-{one.source}"]
    for flag in record["flags"]:
        yield claim, VOCABULARY.flag, VOCABULARY[flag["code"]]
    yield claim, VOCABULARY.review, VOCABULARY[f"review-{one.review}"]


def _article(article: StoredArticle) -> Iterator[Triple]:
    one = iri(article_curie(article))
    yield one, RDF.type, PROV.Entity
    yield one, DCTERMS.source, Literal(article.path)
    if article.title:
        yield one, DCTERMS.title, Literal(article.title, lang="en")
    if article.published:
        yield one, DCTERMS.issued, Literal(article.published)


def _publication(edge: Edge, this: URIRef, created: Any) -> Iterator[Triple]:
    yield this, RDFS.label, Literal(phrase(edge.relation), lang="en")
    yield this, DCTERMS.created, Literal(created, datatype=XSD.dateTime)
    yield this, DCTERMS.creator, _MINER
    yield this, NPX.hasNanopubType, BIOLINK.Association
    yield _MINER, RDFS.label, Literal(f"claimminer {__version__}")


def _claim_iri(one: Evidence) -> URIRef:
    return OWN[one.record["id"]]


def _number(value: float) -> Literal:
    return Literal(repr(value), datatype=XSD.double)
