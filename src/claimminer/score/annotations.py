"""Gold annotations: files of the form ``claimminer/annotation/1``, read and checked against the article."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from claimminer.errors import AnnotationError
from claimminer.records import (
    Attribution,
    Direction,
    FlagCode,
    Hedge,
    Mention,
    Offset,
    Record,
    RelationType,
    SourceStatus,
    Span,
    Strength,
)
from claimminer.store import first_fault

__all__ = [
    "Annotation", "GoldArgument", "GoldCitation", "GoldClaim", "GoldFlag", "GoldRelation", "GoldSources",
    "check_text", "read_annotations",
]  # fmt: skip


class GoldArgument(Span):
    """A cause or an effect; ``antecedent``: what a pronoun in it stands for."""

    antecedent: Span | None = None


class GoldRelation(Span):
    """The cue, and what it says."""

    type: RelationType
    direction: Direction


class GoldCitation(Span):
    """A marker; ``reference``: the number of the entry that it points to, null where it has none."""

    reference: int | None = None


class GoldClaim(Record):
    """A claim as annotated. Nothing may be left out, so that a misspelt field is noticed."""

    sentence: Span
    cause: GoldArgument
    relation: GoldRelation
    effect: GoldArgument
    strength: Strength
    hedges: tuple[Hedge, ...]
    negated: bool
    attribution: Attribution
    citations: tuple[GoldCitation, ...]
    flags: tuple[FlagCode, ...]


class GoldFlag(Record):
    """A document's flag. Place and text are null where the flag has no place in the text."""

    code: FlagCode
    start: Offset | None = None
    end: Offset | None = None
    text: str | None = None


class GoldSources(Record):
    """The source list; ``references``: how many entries it has, null where that is not scored."""

    status: SourceStatus
    references: int | None = None


class Annotation(Record):
    """The gold of one article. ``path`` is the article's file name."""

    schema_: Literal["claimminer/annotation/1"] = Field(alias="schema")
    path: str
    title: str | None = None
    claims: tuple[GoldClaim, ...]
    hedges: tuple[Hedge, ...]
    entities: tuple[Mention, ...]
    sources: GoldSources
    flags: tuple[GoldFlag, ...]


def read_annotations(gold: Path) -> list[tuple[Path, Annotation]]:
    """The annotations of a folder's ``*.json`` files, by name, or of one file.

    Raises AnnotationError where there are none, or one is not of the form.
    """
    files = sorted(gold.glob("*.json")) if gold.is_dir() else [gold]
    if not files:
        raise AnnotationError(f"{gold}: no annotations here (*.json)")
    return [(file, _read(file)) for file in files]


def _read(file: Path) -> Annotation:
    try:
        value = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise AnnotationError(f"{file}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # not JSON, or not UTF-8
        raise AnnotationError(f"{file}: not JSON: {error}") from error
    try:
        return Annotation.model_validate(value)
    except ValidationError as error:
        raise AnnotationError(f"{file}: not an annotation ({first_fault(error)})") from error


def check_text(file: Path, annotation: Annotation, text: str) -> None:
    """Raise AnnotationError at the first annotated span whose words do not stand there in the article."""
    for place, start, end, words in _places(annotation):
        there = text[start:end]
        if there != words:
            found = f"{annotation.path} has {_short(there)} there"
            raise AnnotationError(f"{file}: {place} at {start}-{end} is {_short(words)}, but {found}")


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")


def _places(annotation: Annotation) -> Iterator[tuple[str, int, int, str]]:
    """Each annotated span, with the name of its place: ``claims[3].cause``."""
    for number, claim in enumerate(annotation.claims):
        for name, span in _claim_spans(claim):
            yield f"claims[{number}].{name}", span.start, span.end, span.text
        yield from _optional(f"claims[{number}].attribution", claim.attribution)
    for number, span in enumerate(annotation.hedges):
        yield f"hedges[{number}]", span.start, span.end, span.text
    for number, mention in enumerate(annotation.entities):
        yield f"entities[{number}]", mention.start, mention.end, mention.text
    for number, flag in enumerate(annotation.flags):
        yield from _optional(f"flags[{number}]", flag)


def _claim_spans(claim: GoldClaim) -> Iterator[tuple[str, Span]]:
    yield "sentence", claim.sentence
    yield "relation", claim.relation
    for name, argument in (("cause", claim.cause), ("effect", claim.effect)):
        yield name, argument
        if argument.antecedent:
            yield f"{name}.antecedent", argument.antecedent
    for number, hedge in enumerate(claim.hedges):
        yield f"hedges[{number}]", hedge
    for number, citation in enumerate(claim.citations):
        yield f"citations[{number}]", citation


def _optional(place: str, item: Attribution | GoldFlag) -> Iterator[tuple[str, int, int, str]]:
    if item.start is not None and item.end is not None:
        yield place, item.start, item.end, item.text or ""
