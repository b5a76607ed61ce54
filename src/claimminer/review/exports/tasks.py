"""A claim as annotation tools see it: a text to mark, labelled spans in it, and the fields that are no spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from claimminer.review.readings import PARTS

__all__ = ["LABELS", "Labelled", "Task", "fields_of", "labelled", "task_of"]

Json = dict[str, Any]  # a claim as plain JSON values

LABELS = {part: part.upper() for part in (*PARTS, "hedge", "attribution")}


class Task(NamedTuple):
    """The part of an article that a claim is shown in. ``start``: where it stands in the article."""

    start: int
    text: str


class Labelled(NamedTuple):
    """A labelled span; ``kind`` is a hedge's or an attribution's."""

    label: str
    start: int
    end: int
    text: str
    kind: str | None = None


def task_of(claims: Sequence[Json], text: str) -> Task:
    """The sentence, and what stands outside it of the claim in any of its readings, the machine's first."""
    sentence = claims[0]["sentence"]
    parts = [part for claim in claims for part in _parts(claim)]
    start = min(sentence["start"], min(part.start for part in parts))
    end = max(sentence["end"], max(part.end for part in parts))
    return Task(start, text[start:end])


def labelled(claim: Json, task: Task) -> Iterator[Labelled]:
    """Yield the claim's spans, as places in the task."""
    for label, start, end, text, kind in _parts(claim):
        yield Labelled(label, start - task.start, end - task.start, text, kind)


def fields_of(claim: Json) -> Json:
    """What is chosen, not drawn."""
    relation = claim["relation"]
    return {
        "type": relation["type"], "direction": relation["direction"], "strength": claim["strength"],
        "negated": claim["negated"], "attribution": claim["attribution"]["kind"],
    }  # fmt: skip


def _parts(claim: Json) -> Iterator[Labelled]:
    """The claim's spans as places in the article."""
    for name in PARTS:
        yield _labelled(LABELS[name], claim[name])
    for hedge in claim["hedges"]:
        yield _labelled(LABELS["hedge"], hedge, hedge["kind"])
    voice = claim["attribution"]
    if voice["start"] is not None:
        yield _labelled(LABELS["attribution"], voice, voice["kind"])


def _labelled(label: str, part: Json, kind: str | None = None) -> Labelled:
    return Labelled(label, part["start"], part["end"], part["text"], kind)
