"""The reading of a claim: what a person judges, and can set right. The machine's stays beside the person's."""

from __future__ import annotations

import hashlib
import json
from typing import Any, get_args

from pydantic import Field, ValidationError, model_validator

from claimminer.errors import InputError
from claimminer.records import (
    Attribution,
    Claim,
    Direction,
    Hedge,
    HedgeKind,
    Record,
    RelationType,
    Span,
    Strength,
)
from claimminer.store import first_fault

__all__ = [
    "DIRECTIONS", "EDITABLE", "HEDGE_KINDS", "PARTS", "Edits", "Source", "checked_edits", "read_edits",
    "reading_key", "sentence_key", "source_of", "words_key",
]  # fmt: skip

PARTS = ("cause", "relation", "effect")
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
HEDGE_KINDS: tuple[HedgeKind, ...] = get_args(HedgeKind)


class Source(Record):
    """A source that the reviewer found for the claim: what was pasted, and the identifier in it."""

    text: str = Field(max_length=2000)
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    url: str | None = None


class Edits(Record):
    """What a person has set right. Null: as the machine had it."""

    cause: Span | None = None
    relation: Span | None = None
    effect: Span | None = None
    type: RelationType | None = None
    direction: Direction | None = None
    strength: Strength | None = None
    negated: bool | None = None
    hedges: tuple[Hedge, ...] | None = None
    attribution: Attribution | None = None
    source: Source | None = None

    @model_validator(mode="after")
    def _attribution_has_a_place(self) -> Edits:
        voice = self.attribution
        if voice and (voice.kind == "none") != (voice.start is None):
            raise ValueError("an attribution has a place in the text, none has none")
        return self

    def is_empty(self) -> bool:
        """Whether all is as the machine had it."""
        return not self.as_json()

    def as_json(self) -> dict[str, Any]:
        """Only what was changed."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


EDITABLE = tuple(Edits.model_fields)


def checked_edits(value: object, *, claim: Claim, text: str) -> Edits | None:
    """The edits as sent by a browser or a file, held against the article's text; None where nothing is changed.

    Raises InputError as `read_edits` does.
    """
    edits = _only_changes(read_edits(value, text), claim)
    return None if edits.is_empty() else edits


def read_edits(value: object, text: str) -> Edits:
    """The edits as sent, also those that change nothing.

    Spans may come as ``start`` and ``end`` alone, get their words from ``text``, and lose white space at their ends.
    Raises InputError where a place is outside the text, or a value is not one of the contract's.
    """
    if not isinstance(value, dict):
        raise InputError("edits: not an object")
    unknown = sorted(set(value) - set(EDITABLE))
    if unknown:
        raise InputError(f"edits: no field {unknown[0]!r}")
    given = {name: _placed(name, part, text) for name, part in value.items() if part is not None}
    if isinstance(given.get("source"), str):
        given["source"] = source_of(given["source"])
    try:
        return Edits.model_validate(given)
    except ValidationError as error:
        raise InputError(f"edits: {first_fault(error)}") from error


def source_of(pasted: str) -> Source | None:
    """The DOI, PMID or web address in what was pasted; None for nothing. Raises InputError where it holds none."""
    # what stands around it takes a while to import
    from claimminer.sources.identifiers import find_identifiers

    pasted = " ".join(pasted.split())
    if not pasted:
        return None
    written = f"PMID: {pasted}" if pasted.isdigit() else pasted
    found = next((one.ids for one in find_identifiers(written, 0, len(written)) if one.ids), None)
    if found is None:
        raise InputError("source: no DOI, PubMed number or web address in it")
    return Source(text=pasted, doi=found.doi, pmid=found.pmid, pmcid=found.pmcid, url=found.url)


def reading_key(claim: Claim) -> str:
    """A digest of what is judged: the same for the same reading of the same sentence, wherever that stands."""
    return _digest(
        _words(claim), claim.relation.type, claim.relation.direction, claim.strength, claim.negated,
        [(hedge.start - claim.sentence.start, hedge.text, hedge.kind) for hedge in claim.hedges],
        (claim.attribution.kind, claim.attribution.text),
        [(one.text, one.doi, one.pmid, one.url) for one in claim.citations],
    )  # fmt: skip


def words_key(claim: Claim) -> str:
    """A digest of the sentence and of the words in it that are cause, relation and effect."""
    return _digest(_words(claim))


def sentence_key(claim: Claim) -> str:
    """A digest of the sentence."""
    return _digest(claim.sentence.text)


def _words(claim: Claim) -> tuple[object, ...]:
    parts = (claim.cause, claim.relation, claim.effect)
    places = [(part.start - claim.sentence.start, part.text) for part in parts]
    return (claim.sentence.text, places)


def _digest(*values: object) -> str:
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:16]


def _placed(name: str, part: Any, text: str) -> Any:
    if name == "hedges" and isinstance(part, list):
        return [_placed("hedge", one, text) for one in part]
    if not isinstance(part, dict) or part.get("start") is None:
        return part
    start, end = part["start"], part.get("end")
    if not (type(start) is int and type(end) is int and 0 <= start < end <= len(text)):
        raise InputError(f"edits: {name}: no place in the article")
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    if start >= end:
        raise InputError(f"edits: {name}: nothing but white space")
    return part | {"start": start, "end": end, "text": text[start:end]}


def _only_changes(edits: Edits, claim: Claim) -> Edits:
    """Without what is as the machine had it."""
    had: dict[str, object] = {
        "cause": _place(claim.cause), "relation": _place(claim.relation), "effect": _place(claim.effect),
        "type": claim.relation.type, "direction": claim.relation.direction, "strength": claim.strength,
        "negated": claim.negated, "hedges": sorted((*_place(one), one.kind) for one in claim.hedges),
        "attribution": (claim.attribution.kind, claim.attribution.start, claim.attribution.end), "source": None,
    }  # fmt: skip
    changed = {name: None for name in EDITABLE if _comparable(getattr(edits, name)) == had[name]}
    return edits.model_copy(update=changed)


def _comparable(value: object) -> object:
    if isinstance(value, tuple):
        return sorted((*_place(one), one.kind) for one in value)
    if isinstance(value, Attribution):
        return (value.kind, value.start, value.end)
    return _place(value) if isinstance(value, Span) else value


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end
