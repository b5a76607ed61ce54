"""Label Studio's JSON: a task for each claim, an annotation for each decision, the machine's claim as the prediction.

What an imported task had besides is written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claimminer.records import RELATION_TYPES, STRENGTHS
from claimminer.review.desk import Desk
from claimminer.review.exports.decided import Decided, decided
from claimminer.review.exports.lines import line
from claimminer.review.exports.tasks import Task, fields_of, labelled, task_of
from claimminer.review.journal import ANSWERS
from claimminer.review.readings import DIRECTIONS

__all__ = ["CHOICES", "TEXTS", "write"]

CHOICES: dict[str, tuple[str, ...]] = {
    "verdict": ANSWERS, "type": RELATION_TYPES, "direction": DIRECTIONS, "strength": STRENGTHS,
    "negated": ("yes", "no"),
    "attribution": ("none", "vague", "named", "cited"), "flagged": ("yes",), "role": ("review", "adjudication"),
}  # fmt: skip
TEXTS = ("comment", "source", "reviewer")


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield the list, task by task."""
    separator = b"["
    for number, decisions in enumerate(decided(desk, viewer), start=1):
        yield separator + line(_task(number, decisions))
        separator = b","
    yield b"[]\n" if separator == b"[" else b"]\n"


def _task(number: int, decisions: list[Decided]) -> dict[str, Any]:
    first = decisions[0]
    machine = first.machine
    brought = dict((first.decision.extra or {}).get("label_studio_task") or {})
    task = task_of([machine, *(one.claim for one in decisions if one.is_edited)], first.document["text"])
    article = machine["document"]
    data = {"text": task.text, "claim": machine["id"], "document": article["id"], "start": task.start,
            "path": article["path"], "title": article["title"], "added_by": first.added_by}  # fmt: skip
    found = _results(machine, task)
    prediction = {"model_version": "claimminer", "score": machine["confidence"], "result": found}
    brought_data = brought.get("data") if isinstance(brought.get("data"), dict) else {}
    return {
        "id": number, "predictions": [prediction], **brought, "data": {**(brought_data or {}), **data},
        "annotations": [
            _annotation(one, _results(one.claim, task) if one.is_edited else found)
            for one in decisions
        ],
    }  # fmt: skip


def _annotation(one: Decided, read: list[dict[str, Any]]) -> dict[str, Any]:
    """``read``: the claim as the reviewer has it, as results."""
    decision = one.decision
    brought = dict((decision.extra or {}).get("label_studio") or {})
    source = decision.edits.source.text if decision.edits and decision.edits.source else None
    results = [*read, _choice("verdict", str(decision.answer)), _choice("role", decision.role)]
    results += [_choice("flagged", "yes")] if decision.flagged else []
    texts = {"comment": decision.comment, "source": source, "reviewer": decision.reviewer}
    results += [_text(name, value) for name, value in texts.items() if value]
    known = {*CHOICES, *TEXTS, "label"}
    theirs = [
        one
        for one in brought.get("result") or []
        if isinstance(one, dict) and one.get("from_name") not in known
    ]
    return {
        "id": decision.seq, "created_at": decision.time, **brought, "was_cancelled": decision.answer == "skip",
        "result": results + theirs,
    }  # fmt: skip


def _results(claim: dict[str, Any], task: Task) -> list[dict[str, Any]]:
    spans = [
        {"id": f"s{number}", "from_name": "label", "to_name": "text", "type": "labels",
         "value": {"start": part.start, "end": part.end, "text": part.text, "labels": [part.label]},
         **({"meta": {"text": [part.kind]}} if part.kind else {})}
        for number, part in enumerate(labelled(claim, task))
    ]  # fmt: skip
    values = fields_of(claim)
    values["negated"] = "yes" if claim["negated"] else "no"
    return spans + [_choice(name, value) for name, value in values.items()]


def _choice(name: str, value: str) -> dict[str, Any]:
    return {
        "id": name,
        "from_name": name,
        "to_name": "text",
        "type": "choices",
        "value": {"choices": [value]},
    }


def _text(name: str, value: str) -> dict[str, Any]:
    return {"id": name, "from_name": name, "to_name": "text", "type": "textarea", "value": {"text": [value]}}
