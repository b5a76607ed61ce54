"""What the pages show, as plain values for the templates."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from claimminer.records import Claim, DocumentRecord, Mention, Span
from claimminer.review import queues
from claimminer.review.corrections import corrected
from claimminer.review.database import Row
from claimminer.review.filters import Queue
from claimminer.review.journal import Role, Standing, standing_of
from claimminer.review.lookup import claim_at, claims_in, document_of, is_added
from claimminer.review.passages import (
    Mark,
    Passage,
    Way,
    claim_marks,
    paragraph,
    passage,
    section_marks,
    visible,
)
from claimminer.review.readings import PARTS, Edits
from claimminer.review.verdicts import decisions_on, verdict_of

__all__ = ["ClaimPage", "article_page", "claim_address", "claim_page", "drawn", "edits_json", "rows_of"]

_AROUND = 12_000  # characters of the article beside a claim, before and after it
_TOLD = 80  # characters of each part of a claim, where a number stands for it


class ClaimPage(NamedTuple):
    """One claim, one screen. ``machine``: as it was found; ``claim``: as the reviewer has it now."""

    machine: Claim
    claim: Claim
    edits: Edits | None
    standing: Standing | None
    is_added: bool
    text: Passage
    article: Passage
    document: DocumentRecord
    number: int
    of: int
    before: str | None
    after: str | None
    up: str | None
    down: str | None
    others: Sequence[Standing]
    verdict: str


def claim_page(db: sqlite3.Connection, row: Row, queue: Queue, me: str) -> ClaimPage:
    """The page of the claim in that row of the index, reached through the queue."""
    role: Role = "adjudication" if queue.role == "adjudication" else "review"
    machine = claim_at(db, row["n"])
    document = document_of(db, row["d"])
    standing = standing_of(db, machine.id, me, role)
    edits = standing.edits if standing else None
    decisions = decisions_on(db, machine.id, viewer=None if role == "adjudication" else me)
    claim = corrected(machine, edits, mentions=document.entities)
    up, down = (find(db, queue, me, row["n"]) for find in (queues.previous, queues.following))
    return ClaimPage(
        machine, claim, edits, standing, is_added(row["n"]), drawn(document, machine, claim),
        _beside(db, row, document, claim, queue), document, *_neighbours(db, row),
        up["id"] if up else None, down["id"] if down else None,
        [one for one in decisions if one.reviewer != me or one.role != role], verdict_of(decisions)[0],
    )  # fmt: skip


def drawn(document: DocumentRecord, machine: Claim, claim: Claim) -> Passage:
    """The paragraph of the claim with everything in it marked; ``machine`` decides how much is shown."""
    start, end = paragraph(document.text, machine)
    marks = [Mark("sentence", machine.sentence.start, machine.sentence.end), *claim_marks(claim)]
    return passage(document.text, start, end, marks)


def article_page(db: sqlite3.Connection, d: int, queue: Queue) -> tuple[DocumentRecord, Passage]:
    """A whole article with its claims."""
    document = document_of(db, d)
    marks = [*section_marks(document), *_links(db, d, queue), *_document_flags(document)]
    return document, passage(document.text, 0, len(document.text), marks)


def claim_address(claim: str | None, queue: Queue) -> str:
    """Where the claim is shown, within the queue; without one, where the queue ends."""
    query = queue.address()
    path = f"/claim/{quote(claim)}" if claim else "/done"
    return f"{path}?{query}" if query else path


def rows_of(claim: Claim, machine: Claim) -> Iterator[dict[str, Any]]:
    """What is judged, row by row: cause, relation, effect, with what the machine had where a person changed it."""
    for name in PARTS:
        now, was = getattr(claim, name), getattr(machine, name)
        yield {
            "name": name, "text": now.text, "was": was.text if _place(now) != _place(was) else None,
            "mentions": _concepts(getattr(now, "entities", ())), "antecedent": getattr(now, "antecedent", None),
        }  # fmt: skip


def edits_json(edits: Edits | None) -> str:
    """As the page's script reads them; ``{}`` for none."""
    return json.dumps(edits.as_json() if edits else {})


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _concepts(mentions: Sequence[Mention]) -> list[Mention]:
    """One of each."""
    return list({one.id or (one.name or one.text).lower(): one for one in mentions}.values())


def _neighbours(db: sqlite3.Connection, row: Row) -> tuple[int, int, str | None, str | None]:
    """The claim's number in its article, of how many, and the claims before and after it there."""
    found = claims_in(db, row["d"])
    at = next(place for place, one in enumerate(found) if one["n"] == row["n"])
    before = found[at - 1]["id"] if at else None
    return at + 1, len(found), before, found[at + 1]["id"] if at + 1 < len(found) else None


def _beside(
    db: sqlite3.Connection, row: Row, document: DocumentRecord, claim: Claim, queue: Queue
) -> Passage:
    """The article, or what of a very long one stands around the claim."""
    start = max(0, claim.sentence.start - _AROUND)
    end = min(len(document.text), claim.sentence.start + 2 * _AROUND)
    marks = [
        Mark("here", claim.sentence.start, claim.sentence.end),
        *section_marks(document),
        *(mark for mark in claim_marks(claim) if mark.kind != "entity"),
        *_links(db, row["d"], queue, shown=row["n"]),
    ]
    return passage(document.text, start, end, [mark._replace(label="") for mark in marks])


def _links(db: sqlite3.Connection, d: int, queue: Queue, *, shown: int | None = None) -> Iterator[Mark]:
    """Yield the claims of an article, by the words of their relations.

    Where those of several overlap, the words lead to the first, and a number behind them to each further one; the
    claim that is ``shown`` (its ``n``) needs no way to it.
    """
    for group in _overlapping(enumerate(claims_in(db, d), start=1)):
        first = next((row for _, row in group if row["n"] == shown), group[0][1])
        kind = "other added" if is_added(first["n"]) else "other"
        also = tuple(_way(db, number, row, queue) for number, row in group if row is not first)
        if first["n"] != shown:
            yield Mark(kind, first["start"], first["stop"], "", claim_address(first["id"], queue), also)
        elif also:
            yield Mark("shown", first["start"], first["stop"], also=also)


def _overlapping(rows: Iterable[tuple[int, Row]]) -> Iterator[list[tuple[int, Row]]]:
    """The claims, in the order of their places, in groups whose words overlap."""
    group: list[tuple[int, Row]] = []
    end = 0
    for number, row in rows:
        if group and row["start"] >= end:
            yield group
            group = []
        group.append((number, row))
        end = max(end if len(group) > 1 else 0, row["stop"])
    if group:
        yield group


def _way(db: sqlite3.Connection, number: int, row: Row, queue: Queue) -> Way:
    claim = claim_at(db, row["n"])
    words = (" ".join(part.text.split())[:_TOLD] for part in (claim.cause, claim.relation, claim.effect))
    return Way(number, claim_address(row["id"], queue), visible(" ".join(words)))


def _document_flags(document: DocumentRecord) -> Iterator[Mark]:
    for flag in document.flags:
        if flag.start is not None and flag.end is not None:
            yield Mark("flag", flag.start, flag.end, flag.code)
