"""A claim that the machine has missed, and how tests add it."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from marked_runs import ARTICLES

from claimminer.records import Claim
from claimminer.review import queues
from claimminer.review.adding import add_claim
from claimminer.review.desk import Desk
from claimminer.review.filters import Queue
from claimminer.review.journal import Standing, new_token, standing_of
from claimminer.review.lookup import claim_at, document_of, place_of

MISSED = "Regular naps may soften the blow of nights cut short."
SLEEP = {**ARTICLES, "news/sleep.txt": [[*ARTICLES["news/sleep.txt"][0], MISSED], ["Sleep well!"]]}
WORDS = {"cause": "Regular naps", "relation": "may soften", "effect": "the blow of nights cut short"}


def given_in(text: str, words: dict[str, str] = WORDS, **chosen: object) -> dict[str, Any]:
    """What the page sends for these words of the article."""
    places = {name: text.index(part) for name, part in words.items()}
    spans = {name: {"start": start, "end": start + len(words[name])} for name, start in places.items()}
    return {**spans, "type": "improves", **chosen}


def add(
    desk: Desk, *, reviewer: str = "anna", path: str = "news/sleep.txt", token: str = "", **more: Any
) -> Claim:
    """Add the claim that was missed; as it is looked up again."""
    with desk.writing() as db:
        d = db.execute("SELECT d FROM run.documents WHERE path = ?", (path,)).fetchone()["d"]
        given = given_in(document_of(db, d).text, **more)
        claim, _ = add_claim(db, d, given, reviewer=reviewer, token=token or new_token())
        row = place_of(db, claim)
        assert row
        return claim_at(db, row["n"])


def ids(desk: Desk, address: str, me: str = "anna") -> list[str]:
    queue = Queue.parse(parse_qsl(address))
    with desk.reading() as db:
        rows = queues.page(db, queue, me)
        assert queues.count(db, queue, me) == len(rows)
    return [row["id"] for row in rows]


def standing(desk: Desk, claim: Claim, reviewer: str = "anna") -> Standing | None:
    with desk.reading() as db:
        return standing_of(db, claim.id, reviewer)
