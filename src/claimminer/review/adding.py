"""Claims that the machine has missed: built from the words that a person selected, and written down as theirs.

An added claim is a record like those of the run, with confidence 1. Whoever adds it accepts it; to others it is one
more claim to judge.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from typing import Any

from claimminer.errors import InputError
from claimminer.language.relations import predicate_of
from claimminer.records import (
    Argument,
    Attribution,
    Claim,
    Direction,
    DocumentRecord,
    DocumentRef,
    Relation,
    RelationType,
    Span,
    claim_id,
)
from claimminer.review.corrections import inside, voice_flags
from claimminer.review.database import Row
from claimminer.review.journal import Entry, add, standing_of
from claimminer.review.lookup import claim_at, content_of, document_of, place_of
from claimminer.review.readings import PARTS, Edits, checked_edits, read_edits
from claimminer.text.sentences import split_sentences

__all__ = ["add_claim", "moved", "shift_to", "shifted"]

_AROUND = 5_000  # characters before and after a relation in which its sentence is looked for
_DIRECTIONS: dict[RelationType, Direction] = {"increases": "increase", "decreases": "decrease", "prevents": "decrease"}


def add_claim(
    db: sqlite3.Connection, d: int, given: object, *, reviewer: str, token: str
) -> tuple[str, bool]:
    """Write down the claim that a reviewer sees in an article: its id, and whether it was there already.

    ``given``: the spans of `PARTS`, and what of the other fields of `Edits` was chosen. A claim of the same words is
    accepted as it is given here. ``db`` is in a writing transaction. Raises InputError where a part is missing, or
    `checked_edits` would.
    """
    document = document_of(db, d)
    edits = read_edits(given, document.text)
    for name in PARTS:
        if getattr(edits, name) is None:
            raise InputError(f"a claim needs a {name}: select its words")
    claim = _built(document, edits)
    there = _of_same_words(db, d, claim)
    if there:
        claim = claim_at(db, there["n"])
        rest = checked_edits(given, claim=claim, text=document.text)
    else:
        rest = Edits(source=edits.source) if edits.source else None
    before = standing_of(db, claim.id, reviewer)
    entry = Entry(
        token=token, reviewer=reviewer, claim=claim, content=content_of(db, d), answer="accept", edits=rest,
        flagged=bool(before and before.flagged), comment=before.comment if before else None,
        origin="app" if there else "added",
    )  # fmt: skip
    add(db, entry)
    return claim.id, there is not None


def shift_to(claim: Claim, text: str) -> int | None:
    """How far on the claim's sentence stands in another text, by the nearest of its places; None where it does not."""
    sentence = claim.sentence
    found = (one.start() - sentence.start for one in re.finditer(re.escape(sentence.text), text))
    return min(found, key=abs, default=None)


def moved(claim: Claim, by: int, document: DocumentRecord) -> Claim | None:
    """The claim in another version of its article, ``by`` characters on; None where other words stand there."""
    value = shifted(claim.as_json(), by)
    ref = DocumentRef(**document.model_dump(include=set(DocumentRef.model_fields)))
    new = Claim.model_validate(
        value | {"document": ref.as_json(), "section": _section(document, value["relation"])}
    )
    spans: list[Any] = [new.sentence, new.cause, new.relation, new.effect, *new.hedges]
    spans += [new.attribution] if new.attribution.start is not None else []
    if any(document.text[span.start : span.end] != span.text or span.start < 0 for span in spans):
        return None
    return new.model_copy(update={"id": claim_id(ref.id, new.cause, new.relation, new.effect)})


def _built(document: DocumentRecord, edits: Edits) -> Claim:
    cause, words, effect = (getattr(edits, name) for name in PARTS)
    hedges = edits.hedges if edits.hedges is not None else _hedges(document, words)
    type_: RelationType = edits.type or "causes"
    direction = edits.direction or _DIRECTIONS.get(type_, "none")
    predicate = predicate_of(type_, direction, effect.text, hedged=bool(hedges))
    relation = Relation(**words.as_json(), lemma=" ".join(words.text.lower().split()), type=type_,
                        direction=direction, predicate=predicate)  # fmt: skip
    voice = edits.attribution or Attribution()
    return Claim(
        id=claim_id(document.id, cause, relation, effect), relation=relation, hedges=hedges,
        cause=_argument(document, cause), effect=_argument(document, effect), attribution=voice,
        document=DocumentRef(**document.model_dump(include=set(DocumentRef.model_fields))),
        section=_section(document, words.as_json()), sentence=_sentence(document.text, cause, words, effect),
        strength=edits.strength or ("conditional" if hedges else "direct"), negated=bool(edits.negated), confidence=1,
        flags=voice_flags(voice),
    )  # fmt: skip


def _argument(document: DocumentRecord, part: Span) -> Argument:
    return Argument(**part.as_json(), entities=inside(document.entities, part))


def _hedges(document: DocumentRecord, relation: Span) -> Any:
    """The article's hedge cues in the words of the relation."""
    return tuple(one for one in document.hedges if relation.start <= one.start and one.end <= relation.end)


def _sentence(text: str, *parts: Span) -> Span:
    """From the sentence in which the first of the claim's words stand to the one of the last."""
    first, last = min(part.start for part in parts), max(part.end for part in parts)
    low, high = max(0, first - _AROUND), min(len(text), last + _AROUND)
    for start, end in split_sentences(text, low, high):
        if start < last and end > first:
            first, last = min(first, start), max(last, end)
    return Span(start=first, end=last, text=text[first:last])


def _section(document: DocumentRecord, relation: dict[str, Any]) -> str | None:
    around = [one for one in document.sections if one.start <= relation["start"] < one.end]
    return around[-1].title if around else None


def _of_same_words(db: sqlite3.Connection, d: int, claim: Claim) -> Row | None:
    same = place_of(db, claim.id)
    if same:
        return same
    rows: Iterable[Row] = db.execute(
        "SELECT n, id, d, reading FROM run.claims WHERE d = :d AND start = :start AND stop = :stop UNION ALL"
        " SELECT n, id, d, reading FROM added WHERE d = :d AND start = :start AND stop = :stop",
        {"d": d, "start": claim.relation.start, "stop": claim.relation.end},
    )
    return next((row for row in rows if _places(claim_at(db, row["n"])) == _places(claim)), None)


def _places(claim: Claim) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in (claim.cause, claim.effect)]


def shifted(value: Any, by: int) -> Any:
    """The record, or a part of it, with every place in it moved."""
    if isinstance(value, list):
        return [shifted(one, by) for one in value]
    if not isinstance(value, dict):
        return value
    moved = {name: shifted(one, by) for name, one in value.items()}
    return moved | {name: moved[name] + by for name in ("start", "end") if isinstance(moved.get(name), int)}
