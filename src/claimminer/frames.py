"""A run as pandas data frames."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

import pandas as pd

from claimminer.manifest import RunRecord, read_run_record
from claimminer.records import Claim, DocumentRecord, Failure, Flag, Mention
from claimminer.store import read_claims, read_documents, read_failures

__all__ = ["CLAIM_COLUMNS", "Run", "claim_row", "read_run"]

# Columns and their types. Text columns are pandas strings, with NA where the record has null.
CLAIM_COLUMNS = {
    "id": "string", "document": "string", "source_id": "object", "path": "string", "title": "string",
    "section": "string", "cause": "string", "relation": "string", "lemma": "string", "type": "string",
    "direction": "string", "predicate": "string", "effect": "string", "strength": "string", "negated": "bool",
    "hedges": "string", "attribution": "string", "attribution_text": "string", "citations": "Int64",
    "flags": "string", "confidence": "float64", "cause_ids": "string", "effect_ids": "string",
    "antecedent": "string", "start": "Int64", "end": "Int64", "sentence": "string",
}  # fmt: skip
DOCUMENT_COLUMNS = {
    "id": "string", "source_id": "object", "path": "string", "format": "string", "title": "string",
    "url": "string", "published": "string", "language": "string", "sentences": "Int64",
    "words": "Int64", "claims": "Int64", "entities": "Int64", "hedges": "Int64", "sources": "string",
    "references": "Int64", "flags": "string", "text": "string",
}  # fmt: skip
ENTITY_COLUMNS = {
    "document": "string", "path": "string", "start": "Int64", "end": "Int64", "text": "string",
    "label": "string", "id": "string", "name": "string",
}  # fmt: skip
FLAG_COLUMNS = {
    "document": "string", "path": "string", "claim": "string", "code": "string", "severity": "string", "start": "Int64",
    "end": "Int64", "text": "string", "message": "string",
}  # fmt: skip
FAILURE_COLUMNS = {"path": "string", "error": "string", "message": "string"}

Row = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Run:
    """The frames of a run; without rows, with all their columns, where it found nothing.

    ``claims`` has a row for each claim: its phrases as text, hedges and flag codes joined by ``", "``, the
    number of its citations, the identifiers of the entities in its arguments. ``start`` and ``end`` are its
    sentence's.
    ``flags`` has the documents' flags and the claims'; ``claim`` is NA for a document's.
    """

    claims: pd.DataFrame
    documents: pd.DataFrame
    entities: pd.DataFrame
    flags: pd.DataFrame
    failures: pd.DataFrame
    record: RunRecord | None


def read_run(folder: str | PathLike[str]) -> Run:
    """Read a run folder. Raises InputError where there is none, or a line of it is broken."""
    folder = Path(folder)
    claims, claim_flags = _rows_of_claims(read_claims(folder))
    documents, entities, document_flags = _rows_of_documents(read_documents(folder))
    return Run(
        claims=_frame(claims, CLAIM_COLUMNS),
        documents=_frame(documents, DOCUMENT_COLUMNS),
        entities=_frame(entities, ENTITY_COLUMNS),
        flags=_frame(document_flags + claim_flags, FLAG_COLUMNS),
        failures=_frame(map(_failure_row, read_failures(folder)), FAILURE_COLUMNS),
        record=read_run_record(folder),
    )


def _frame(rows: Iterable[Row], columns: dict[str, str]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=list(columns)).astype(columns)


def _rows_of_claims(claims: Iterable[Claim]) -> tuple[list[Row], list[Row]]:
    rows: list[Row] = []
    flags: list[Row] = []
    for claim in claims:
        rows.append(claim_row(claim.as_json()))
        flags.extend(
            _flag_row(flag, claim.document.id, claim.document.path, claim.id) for flag in claim.flags
        )
    return rows, flags


def _rows_of_documents(documents: Iterable[DocumentRecord]) -> tuple[list[Row], list[Row], list[Row]]:
    rows: list[Row] = []
    entities: list[Row] = []
    flags: list[Row] = []
    for document in documents:
        rows.append(_document_row(document))
        entities.extend(_entity_row(mention, document) for mention in document.entities)
        flags.extend(_flag_row(flag, document.id, document.path, None) for flag in document.flags)
    return rows, entities, flags


def claim_row(claim: Row) -> Row:
    """A claim, given as JSON values, as the values of ``CLAIM_COLUMNS``."""
    document, relation, sentence = claim["document"], claim["relation"], claim["sentence"]
    cause, effect, voice = claim["cause"], claim["effect"], claim["attribution"]
    antecedent = cause["antecedent"] or effect["antecedent"]
    return {
        "id": claim["id"], "document": document["id"], "source_id": document["source_id"],
        "path": document["path"], "title": document["title"], "section": claim["section"],
        "cause": cause["text"], "relation": relation["text"], "lemma": relation["lemma"],
        "type": relation["type"], "direction": relation["direction"],
        "predicate": relation["predicate"], "effect": effect["text"], "strength": claim["strength"],
        "negated": claim["negated"],
        "hedges": _joined(hedge["text"] for hedge in claim["hedges"]), "attribution": voice["kind"],
        "attribution_text": voice["text"], "citations": len(claim["citations"]),
        "flags": _joined(flag["code"] for flag in claim["flags"]), "confidence": claim["confidence"],
        "cause_ids": _ids(cause["entities"]), "effect_ids": _ids(effect["entities"]),
        "antecedent": antecedent["text"] if antecedent else None, "start": sentence["start"],
        "end": sentence["end"], "sentence": sentence["text"],
    }  # fmt: skip


def _document_row(document: DocumentRecord) -> Row:
    values = {name: getattr(document, name) for name in DOCUMENT_COLUMNS if name != "references"}
    return values | {
        "entities": len(document.entities),
        "hedges": len(document.hedges),
        "sources": document.sources.status,
        "references": len(document.sources.references),
        "flags": _joined(flag.code for flag in document.flags),
    }


def _entity_row(mention: Mention, document: DocumentRecord) -> Row:
    return {"document": document.id, "path": document.path} | mention.as_json()


def _flag_row(flag: Flag, document: str, path: str, claim: str | None) -> Row:
    return {"document": document, "path": path, "claim": claim} | flag.as_json()


def _failure_row(failure: Failure) -> Row:
    return failure.as_json()


def _ids(mentions: Iterable[Row]) -> str:
    return _joined(mention["id"] for mention in mentions if mention["id"])


def _joined(texts: Iterable[str]) -> str:
    return ", ".join(texts)
