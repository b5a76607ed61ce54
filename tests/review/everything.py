"""A review in which everything is said, and what its exports hold."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

from saying import said

from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.exports import export
from claimminer.review.lookup import document_of, place_of
from claimminer.review.readings import Edits, checked_edits


def text_of(desk: Desk, claim: Claim) -> str:
    with desk.reading() as db:
        row = place_of(db, claim.id)
        assert row
        return document_of(db, row["d"]).text


def edits_for(desk: Desk, claim: Claim, value: dict[str, Any]) -> Edits | None:
    return checked_edits(value, claim=claim, text=text_of(desk, claim))


def say_everything(desk: Desk, claims: dict[str, Claim]) -> None:
    lowers = claims["lowers"]
    edits = edits_for(desk, lowers, {
        "effect": {"start": lowers.effect.start, "end": lowers.effect.end - len(" levels")}, "type": "decreases",
        "direction": "decrease", "strength": "conditional", "negated": True, "source": "10.5555/found",
        "hedges": [{"start": lowers.relation.start, "end": lowers.relation.end, "kind": "verb"}],
        "attribution": {"kind": "named", "start": lowers.cause.start, "end": lowers.cause.end},
    })  # fmt: skip
    said(desk, lowers, edits=edits, comment="=SUM(A1) \u2028 é", flagged=True)
    said(desk, lowers, reviewer="ben", answer="reject")
    said(desk, lowers, reviewer="zoe", role="adjudication", edits=edits)
    reduce = claims["may reduce"]
    said(desk, reduce, edits=edits_for(desk, reduce, {"attribution": {"kind": "none"}, "hedges": []}))
    said(desk, claims["eases"])
    said(desk, claims["is linked to"], answer="reject")
    said(desk, claims["fragments"], answer="skip", comment="later")
    said(desk, claims["could delay"], answer=None, flagged=True)


def lines(desk: Desk, name: str, viewer: str | None = None) -> list[dict[str, Any]]:
    text = b"".join(export(desk, name, viewer=viewer)).decode()
    return [json.loads(line) for line in text.split("\n") if line]


def files(desk: Desk, name: str) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(b"".join(export(desk, name)))) as archive:
        assert archive.testzip() is None
        return {one: archive.read(one).decode() for one in archive.namelist()}
