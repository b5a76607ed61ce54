"""The knowledge base as four plain tables, for formats that are tables: concepts, relations, evidence, claims.

A claim that states several relations is one row of claims and several of evidence. Lists are tuples of strings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from claimminer.kb.exports.biolink import agent_type, category_of, knowledge_level, reading_of
from claimminer.kb.exports.edges import Edge, article_curie, hedges_of
from claimminer.kb.frames import RELATION_COLUMNS, Row, relation_row
from claimminer.kb.stored import Evidence, StoredConcept

__all__ = ["CLAIMS", "CONCEPTS", "EVIDENCE", "RELATIONS", "Kind", "claim", "concept", "evidence", "relation"]

Kind = Literal["string", "int", "float", "bool", "strings"]

CONCEPTS: Mapping[str, Kind] = {
    "concept": "string", "name": "string", "label": "string", "category": "string", "base": "string",
    "aspect": "string", "synonyms": "strings",
}  # fmt: skip
_KINDS: Mapping[str, Kind] = {"string": "string", "Int64": "int", "float64": "float", "bool": "bool"}
RELATIONS: Mapping[str, Kind] = {
    **{name: _KINDS[type_] for name, type_ in RELATION_COLUMNS.items()},
    "contradicted_by": "strings", "predicate": "string", "knowledge_level": "string", "agent_type": "string",
}  # fmt: skip
EVIDENCE: Mapping[str, Kind] = {"relation": "string", "claim": "string", "document": "string"}
CLAIMS: Mapping[str, Kind] = {
    "claim": "string", "document": "string", "path": "string", "title": "string", "publication": "string",
    "published": "string", "section": "string", "sentence": "string", "start": "int", "end": "int",
    "cause": "string", "cause_start": "int", "cause_end": "int", "words": "string", "words_start": "int",
    "words_end": "int", "effect": "string", "effect_start": "int", "effect_end": "int", "type": "string",
    "direction": "string", "strength": "string", "negated": "bool", "hedges": "strings", "source": "string",
    "attribution": "string", "citations": "strings", "flags": "strings", "review": "string", "confidence": "float",
    "weight": "float",
}  # fmt: skip


def concept(one: StoredConcept) -> Row:
    """A concept as a row of CONCEPTS."""
    return {
        "concept": one.curie, "name": one.name, "label": one.label, "category": category_of(one.curie, one.label),
        "base": one.base, "aspect": one.aspect, "synonyms": one.synonyms,
    }  # fmt: skip


def relation(edge: Edge) -> Row:
    """A relation as a row of RELATIONS: that of `kb query`, with what it is in the Biolink model."""
    one = edge.relation
    return relation_row(one) | {
        "contradicted_by": one.against, "predicate": reading_of(one).predicate,
        "knowledge_level": knowledge_level(one), "agent_type": agent_type(one),
    }  # fmt: skip


def evidence(edge: Edge) -> Iterator[Row]:
    """Which claims state a relation, as rows of EVIDENCE."""
    for one in edge.evidence:
        yield {"relation": one.relation, "claim": one.record["id"], "document": one.record["document"]["id"]}


def claim(one: Evidence) -> Row:
    """A claim as a row of CLAIMS. Offsets are code points in the article's text."""
    record = one.record
    return {
        "claim": record["id"], "document": record["document"]["id"], "path": one.article.path,
        "title": one.article.title, "publication": article_curie(one.article), "published": one.published,
        "section": record["section"], "sentence": record["sentence"]["text"],
        "start": record["sentence"]["start"], "end": record["sentence"]["end"],
        **_spans(record), "type": record["relation"]["type"], "direction": record["relation"]["direction"],
        "strength": record["strength"], "negated": record["negated"], "hedges": tuple(hedges_of(one)),
        "source": one.source, "attribution": record["attribution"]["text"],
        "citations": tuple(citation["text"] for citation in record["citations"]),
        "flags": tuple(flag["code"] for flag in record["flags"]), "review": one.review,
        "confidence": record["confidence"], "weight": round(one.weight, 6),
    }  # fmt: skip


def _spans(record: Mapping[str, Any]) -> Row:
    columns = {"cause": "cause", "words": "relation", "effect": "effect"}
    spans: Row = {}
    for column, name in columns.items():
        span = record[name]
        spans |= {column: span["text"], f"{column}_start": span["start"], f"{column}_end": span["end"]}
    return spans
