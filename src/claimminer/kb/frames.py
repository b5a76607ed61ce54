"""Answers as pandas data frames, and the rows that they and the command line are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from claimminer.kb.stored import Evidence, StoredRelation
from claimminer.kb.wording import said
from claimminer.records import STRENGTHS

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CLAIM_COLUMNS", "RELATION_COLUMNS", "claim_row", "frame", "relation_row"]

RELATION_COLUMNS = {
    "relation": "string", "cause": "string", "cause_id": "string", "says": "string", "effect": "string",
    "effect_id": "string", "family": "string", "direction": "string", "negated": "bool", "articles": "Int64",
    "claims": "Int64", "direct": "Int64", "conditional": "Int64", "correlational": "Int64", "hedged": "Int64",
    "cited": "Int64", "named": "Int64", "vague": "Int64", "unsourced": "Int64", "broken": "Int64", "reviewed": "Int64",
    "first": "string", "last": "string", "confidence": "float64", "contradicted_by": "string",
}  # fmt: skip
CLAIM_COLUMNS = {
    "claim": "string", "relation": "string", "document": "string", "path": "string", "title": "string",
    "published": "string", "cause": "string", "words": "string", "effect": "string", "type": "string",
    "strength": "string", "negated": "bool", "hedges": "string", "source": "string", "attribution": "string",
    "flags": "string", "review": "string", "weight": "float64", "start": "Int64", "end": "Int64", "sentence": "string",
}  # fmt: skip

Row = dict[str, Any]


def relation_row(one: StoredRelation) -> Row:
    """A relation as a flat row, see RELATION_COLUMNS."""
    counts = one.counts
    return {
        "relation": one.key, "cause": one.cause.name, "cause_id": one.cause.curie, "says": said(one, one.cause.name),
        "effect": one.effect.name, "effect_id": one.effect.curie, "family": one.family, "direction": one.direction,
        "negated": one.negated, "articles": counts.articles, "claims": counts.claims,
        **{name: counts.strengths.get(name, 0) for name in STRENGTHS},
        "hedged": counts.hedged,
        **{name: counts.sources.get(name, 0) for name in ("cited", "named", "vague")},
        "unsourced": counts.sources.get("none", 0), "broken": counts.sources.get("broken", 0),
        "reviewed": counts.reviewed,
        "first": counts.first, "last": counts.last, "confidence": one.confidence,
        "contradicted_by": ", ".join(one.against),
    }  # fmt: skip


def claim_row(one: Evidence) -> Row:
    """A claim as a flat row, see CLAIM_COLUMNS."""
    record = one.record
    return {
        "claim": record["id"], "relation": one.relation, "document": record["document"]["id"],
        "path": one.article.path, "title": one.article.title, "published": one.published,
        "cause": record["cause"]["text"], "words": record["relation"]["text"], "effect": record["effect"]["text"],
        "type": record["relation"]["type"], "strength": record["strength"], "negated": record["negated"],
        "hedges": ", ".join(hedge["text"] for hedge in record["hedges"]), "source": one.source,
        "attribution": record["attribution"]["text"], "flags": ", ".join(flag["code"] for flag in record["flags"]),
        "review": one.review, "weight": round(one.weight, 3), "start": record["sentence"]["start"],
        "end": record["sentence"]["end"], "sentence": record["sentence"]["text"],
    }  # fmt: skip


def frame(rows: Iterable[Row] | Sequence[Row], columns: dict[str, str]) -> pd.DataFrame:
    """Rows as a data frame with all its columns, also where there are none."""
    import pandas as pd

    return pd.DataFrame(list(rows), columns=list(columns)).astype(columns)
