"""INDRA statements as JSON: an Influence for each relation, an Association where things are only associated.

What is denied and what is hedged stands in the epistemics of the evidence, as INDRA's readers of text put it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection

from claimminer.kb.concepts import LOCAL, Concept
from claimminer.kb.exports.edges import Edge, article_curie, edges, hedges_of
from claimminer.kb.exports.files import Written, opened
from claimminer.kb.statements import stance_of
from claimminer.kb.stored import Evidence, StoredArticle
from claimminer.store import json_line

__all__ = ["FILE", "statement_of", "write"]

FILE = "claimminer_indra.json"
_POLARITIES = {"more": 1, "less": -1}
_WHOLE = frozenset({"CHEBI", "CL", "DOID", "GO", "HP", "UBERON"})  # namespaces whose identifiers keep their prefix
_REFS = {"PMID": "", "PMC": "PMC", "DOI": ""}  # what text_refs set before the number

Json = dict[str, Any]


def write(connection: Connection, folder: Path) -> Written:
    """Write the statements as one array, one a line."""
    done = Written((FILE,))
    with opened(folder, FILE) as (file,):
        file.write("[")
        for edge in edges(connection):
            file.write((",\n" if done.counts else "\n") + json_line(statement_of(edge)))
            done.add("statements")
        file.write("\n]\n")
    return done


def statement_of(edge: Edge) -> Json:
    """A relation as INDRA has it. Its belief is the relation's confidence."""
    relation, found = edge
    polarity = None
    if relation.family != "causes":  # "causes" alone says what follows, not that there is more of it
        polarity = _POLARITIES.get(stance_of(relation.family, relation.direction, negated=False))
    ends = [
        _event(f"{relation.key}/cause", relation.cause, None),
        _event(f"{relation.key}/effect", relation.effect, polarity),
    ]
    if relation.family == "associated_with":
        arguments: Json = {"type": "Association", "members": ends}
    else:
        arguments = {"type": "Influence", "subj": ends[0], "obj": ends[1]}
    return arguments | {
        "belief": relation.confidence, "evidence": [_evidence(one) for one in found], "id": _uuid(relation.key),
    }  # fmt: skip


def _event(name: str, concept: Concept, polarity: int | None) -> Json:
    return {
        "type": "Event", "concept": {"name": concept.name, "db_refs": _db_refs(concept)},
        "delta": {"type": "qualitative", "polarity": polarity}, "id": _uuid(name),
    }  # fmt: skip


def _db_refs(concept: Concept) -> dict[str, str]:
    prefix, _, identifier = concept.curie.partition(":")
    if prefix == LOCAL:
        return {"TEXT": concept.name}
    return {"TEXT": concept.name, prefix: concept.curie if prefix in _WHOLE else identifier}


def _evidence(one: Evidence) -> Json:
    record, refs = one.record, _text_refs(one.article)
    found: Json = {"source_api": LOCAL}
    if "PMID" in refs:
        found["pmid"] = refs["PMID"]
    return found | {
        "source_id": record["id"], "text": record["sentence"]["text"], "annotations": _annotations(one),
        "epistemics": _epistemics(one), "text_refs": refs,
    }  # fmt: skip


def _epistemics(one: Evidence) -> Json:
    found: Json = {"negated": True} if one.record["negated"] else {}
    hedges = hedges_of(one)
    return found | ({"hedgings": hedges} if hedges else {})


def _annotations(one: Evidence) -> Json:
    """What INDRA has no place for, with the arguments as written and their offsets in the sentence."""
    record = one.record
    parts: Mapping[str, Any] = {
        "cause": record["cause"],
        "words": record["relation"],
        "effect": record["effect"],
    }
    start = record["sentence"]["start"]
    return {
        **{name: part["text"] for name, part in parts.items()},
        "offsets": {name: [part["start"] - start, part["end"] - start] for name, part in parts.items()},
        "strength": record["strength"], "source": one.source, "flags": [flag["code"] for flag in record["flags"]],
        "review": one.review, "confidence": record["confidence"], "path": one.article.path,
        "title": one.article.title, "published": one.published,
    }  # fmt: skip


def _text_refs(article: StoredArticle) -> dict[str, str]:
    prefix, _, number = article_curie(article).partition(":")
    if prefix in _REFS:
        return {"PMCID" if prefix == "PMC" else prefix: _REFS[prefix] + number}
    return {"URL": article.url} if article.url else {}


def _uuid(name: str) -> str:
    """The same for the same relation in every database."""
    return str(uuid5(NAMESPACE_URL, f"urn:claimminer:{name}"))
