"""CSV for `neo4j-admin database import`: concepts as nodes; relations, and what is a kind or aspect of what, as edges.

The type of a relation is its family (``DECREASES``); one that is denied has a type of its own (``NOT_DECREASES``), so
that who asks for the one does not get the other.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Connection

from claimminer.kb.exports import tables
from claimminer.kb.exports.edges import Edge, article_curie, distinct, edges, hedges_of, nodes
from claimminer.kb.exports.files import Written, opened
from claimminer.kb.frames import Row
from claimminer.kb.stored import StoredConcept

__all__ = ["ARRAYS", "FILES", "write"]

FILES = ("concepts.csv", "kinds.csv", "relations.csv")
ARRAYS = "\x1f"  # between the parts of an array (U+001F): what no sentence holds
_SUFFIX: Mapping[tables.Kind, str] = {
    "string": "", "int": ":int", "float": ":double", "bool": ":boolean", "strings": ":string[]",
}  # fmt: skip
_ENDS = ("cause", "cause_id", "effect", "effect_id")
_CONCEPT = {name: kind for name, kind in tables.CONCEPTS.items() if name not in ("concept", "base", "aspect")}
_RELATION: Mapping[str, tables.Kind] = {
    **{name: kind for name, kind in tables.RELATIONS.items() if name not in _ENDS},
    "sentences": "strings", "publications": "strings", "hedges": "strings", "sources": "strings", "flags": "strings",
    "claim_ids": "strings",
}  # fmt: skip


def write(connection: Connection, folder: Path) -> Written:
    """Write the three files."""
    done = Written(FILES)
    with opened(folder, *FILES) as files:
        concepts, kinds, relations = map(_csv, files)
        concepts.writerow(["concept:ID", *_header(_CONCEPT), ":LABEL"])
        kinds.writerow([":START_ID", "aspect", ":END_ID", ":TYPE"])
        relations.writerow([":START_ID", *_header(_RELATION), ":END_ID", ":TYPE"])
        for concept in nodes(connection):
            concepts.writerow(_concept(concept))
            done.add("concepts")
            if concept.base:
                kinds.writerow([concept.curie, concept.aspect, concept.base, "ASPECT_OF"])
        for edge in edges(connection):
            relations.writerow(_relation(edge))
            done.add("relations")
    return done


def _concept(concept: StoredConcept) -> list[str]:
    row = tables.concept(concept)
    labels = ("Concept", row["category"].removeprefix("biolink:"))
    return [row["concept"], *_cells(row, _CONCEPT), ARRAYS.join(labels)]


def _relation(edge: Edge) -> list[str]:
    relation, found = edge
    type_ = relation.family.upper()
    row = tables.relation(edge) | {
        "sentences": distinct(one.record["sentence"]["text"] for one in found),
        "publications": distinct(article_curie(one.article) for one in found),
        "hedges": distinct(hedge for one in found for hedge in hedges_of(one)),
        "sources": distinct(one.source for one in found),
        "flags": distinct(flag["code"] for one in found for flag in one.record["flags"]),
        "claim_ids": distinct(one.record["id"] for one in found),
    }
    ends = (relation.cause.curie, relation.effect.curie)
    return [ends[0], *_cells(row, _RELATION), ends[1], f"NOT_{type_}" if relation.negated else type_]


def _header(columns: Mapping[str, tables.Kind]) -> list[str]:
    return [name + _SUFFIX[kind] for name, kind in columns.items()]


def _cells(row: Row, columns: Mapping[str, tables.Kind]) -> list[str]:
    return [_cell(row[name]) for name in columns]


def _cell(value: Any) -> str:
    """A value as the importer reads it; an empty cell is no value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (tuple, list)):
        return ARRAYS.join(part.replace(ARRAYS, " ") for part in value)
    return str(value)


def _csv(file: TextIO) -> Any:
    return csv.writer(file, lineterminator="\n")
