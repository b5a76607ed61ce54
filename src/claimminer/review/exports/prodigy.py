"""Prodigy's JSON Lines: a line for each decision, its spans and its answer.

What Prodigy has no field for stands under ``claimminer``; what an imported line had besides is written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from claimminer.review.desk import Desk
from claimminer.review.exports.decided import Decided, decided
from claimminer.review.exports.lines import line
from claimminer.review.exports.tasks import fields_of, labelled, task_of

__all__ = ["ANSWERS", "write"]

ANSWERS = {"accept": "accept", "reject": "reject", "skip": "ignore"}


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield the lines."""
    for decisions in decided(desk, viewer):
        for one in decisions:
            yield line(_task(one))


def _task(one: Decided) -> dict[str, Any]:
    brought = dict((one.decision.extra or {}).get("prodigy") or {})
    task = task_of([one.machine, *([one.claim] if one.is_edited else [])], one.document["text"])
    theirs = {(span.get("start"), span.get("end"), span.get("label")): span for span in _spans_of(brought)}
    spans = [
        {**theirs.get((part.start, part.end, part.label), {}), "start": part.start, "end": part.end,
         "label": part.label, **({"kind": part.kind} if part.kind else {})}
        for part in labelled(one.claim, task)
    ]  # fmt: skip
    claim, decision = one.machine, one.decision
    timestamp = int(datetime.fromisoformat(decision.time).timestamp())
    ours = {
        "claim": claim["id"], "document": claim["document"]["id"], "start": task.start, "role": decision.role,
        "added_by": one.added_by,
        **fields_of(one.claim), "flagged": decision.flagged, "comment": decision.comment,
        "source": decision.edits.source.text if decision.edits and decision.edits.source else None,
    }  # fmt: skip
    meta = {
        "path": claim["document"]["path"],
        "strength": claim["strength"],
        "flags": ", ".join(flag["code"] for flag in claim["flags"]),
    }
    return {
        "_annotator_id": decision.reviewer, "_session_id": decision.reviewer, "_timestamp": timestamp, **brought,
        "text": task.text, "spans": spans, "answer": ANSWERS[str(decision.answer)],
        "meta": {**meta, **_dict(brought.get("meta"))}, "claimminer": {**_dict(brought.get("claimminer")), **ours},
    }  # fmt: skip


def _spans_of(line: dict[str, Any]) -> list[dict[str, Any]]:
    spans = line.get("spans")
    return [span for span in spans if isinstance(span, dict)] if isinstance(spans, list) else []


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
