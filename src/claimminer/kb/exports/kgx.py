"""KGX JSON Lines: ``claimminer_nodes.jsonl`` and ``claimminer_edges.jsonl``, one object a line.

What the Biolink model has no slot for (wording, hedges, sources, flags) stands in ``claimminer_…`` properties, which
KGX allows. ``strict`` leaves them out, with all else that the Biolink classes forbid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from claimminer.kb.concepts import LOCAL
from claimminer.kb.counts import SOURCING
from claimminer.kb.exports.biolink import agent_type, category_of, knowledge_level, reading_of
from claimminer.kb.exports.edges import Edge, article_curie, distinct, edges, hedges_of, nodes, year_of
from claimminer.kb.exports.files import Written, opened
from claimminer.kb.stored import Evidence, StoredConcept
from claimminer.kb.wording import phrase
from claimminer.store import json_line

__all__ = ["EDGES", "NODES", "SOURCE", "edge_of", "node_of", "write"]

NODES, EDGES = "claimminer_nodes.jsonl", "claimminer_edges.jsonl"
SOURCE = "infores:claimminer"

Properties = dict[str, Any]


def write(connection: Connection, folder: Path, *, strict: bool = False) -> Written:
    """Write nodes and edges."""
    done = Written((NODES, EDGES))
    with opened(folder, NODES, EDGES) as (concepts, relations):
        for concept in nodes(connection):
            concepts.write(json_line(node_of(concept, strict=strict)) + "\n")
            done.add("nodes")
        for edge in edges(connection):
            relations.write(json_line(edge_of(edge, strict=strict)) + "\n")
            done.add("edges")
    return done


def node_of(concept: StoredConcept, *, strict: bool = False) -> Properties:
    """A concept as a KGX node."""
    node = _present({
        "id": concept.curie, "category": [category_of(concept.curie, concept.label)], "name": concept.name,
        "synonym": list(concept.synonyms), "provided_by": [SOURCE],
    })  # fmt: skip
    own = _present({"claimminer_base": concept.base, "claimminer_aspect": concept.aspect})
    return node if strict else node | own


def edge_of(edge: Edge, *, strict: bool = False) -> Properties:
    """A relation as a KGX edge."""
    relation, found = edge
    reading, words = reading_of(relation), edge.strongest.record
    studies = _studies(found, strict=strict)
    association = reading.association(relation.cause)
    has_slots = association != "Association" or not strict
    found_edge = _present({
        "id": _own(relation.key), "category": [f"biolink:{association}"], "name": _name(edge),
        "subject": relation.cause.curie, "predicate": reading.predicate, "object": reading.object.curie,
        **(reading.qualifiers if has_slots else {}),
        "negated": relation.negated, "knowledge_level": knowledge_level(relation), "agent_type": agent_type(relation),
        "primary_knowledge_source": SOURCE, "original_subject": words["cause"]["text"],
        "original_predicate": words["relation"]["text"], "original_object": words["effect"]["text"],
        "publications": distinct(article_curie(one.article) for one in found),
        "supporting_text": distinct(one.record["sentence"]["text"] for one in found),
        "evidence_count": relation.counts.articles, "has_confidence_score": relation.confidence,
        "has_supporting_studies": studies if strict else list(studies.values()),
    })  # fmt: skip
    return found_edge if strict else found_edge | _own_properties(edge)


def _own_properties(edge: Edge) -> Properties:
    """What Biolink has no slot for."""
    relation, found = edge
    return _present({
        "claimminer_strength": next(iter(relation.counts.strengths)),
        "claimminer_hedges": distinct(hedge for one in found for hedge in hedges_of(one)),
        "claimminer_sources": [source for source in SOURCING if any(one.source == source for one in found)],
        "claimminer_flags": sorted({flag["code"] for one in found for flag in one.record["flags"]}),
        "claimminer_contradicted_by": [_own(key) for key in relation.against],
    })  # fmt: skip


def _studies(found: Iterable[Evidence], *, strict: bool) -> Properties:
    """The articles as Biolink studies by their CURIEs, each with its claims as results of text mining.

    So the Biolink classes have them; KGX itself wants a list, and makes one string of anything else.
    """
    studies: dict[str, Properties] = {}
    for one in found:
        curie = article_curie(one.article)
        study = studies.setdefault(curie, _present({
            "id": curie, "category": ["biolink:Study"], "name": one.article.title, "has_study_results": [],
        }))  # fmt: skip
        study.setdefault("has_study_results", []).append(_result(one, strict=strict))
    return studies


def _result(one: Evidence, *, strict: bool) -> Properties:
    record = one.record
    result = _present({
        "id": _own(record["id"]), "category": ["biolink:TextMiningStudyResult"],
        "supporting_text": [record["sentence"]["text"]],
        "subject_location_in_text": _place(record["cause"], record["sentence"]),
        "object_location_in_text": _place(record["effect"], record["sentence"]),
        "extraction_confidence_score": record["confidence"], "supporting_document_year": year_of(one),
        "supporting_text_section_type": record["section"],
    })  # fmt: skip
    own = _present({
        "claimminer_strength": record["strength"], "claimminer_hedges": hedges_of(one), "claimminer_source": one.source,
        "claimminer_flags": [flag["code"] for flag in record["flags"]], "claimminer_review": one.review,
        "claimminer_path": one.article.path,
    })  # fmt: skip
    return result if strict else result | own


def _place(span: Mapping[str, Any], sentence: Mapping[str, Any]) -> list[int]:
    """Where in the sentence a span stands; nothing for one outside of it."""
    if not sentence["start"] <= span["start"] <= span["end"] <= sentence["end"]:
        return []
    return [span["start"] - sentence["start"], span["end"] - sentence["start"]]


def _name(edge: Edge) -> str:
    return phrase(edge.relation)


def _own(key: str) -> str:
    return f"{LOCAL}:{key}"


def _present(properties: Properties) -> Properties:
    """Without what is absent: KGX leaves out what it does not know."""
    return {name: value for name, value in properties.items() if value is not None and value != []}
