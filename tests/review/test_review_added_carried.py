"""Claims that people added, in a new run: they go along with their sentences, or with the machine that has learned."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from adding import MISSED, SLEEP, add, ids, standing
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_runs import ARTICLES, make_run, mined
from saying import claims_of, said

from claimminer.records import DocumentRecord
from claimminer.review.adding import moved
from claimminer.review.carrying import leftovers
from claimminer.review.desk import Desk
from claimminer.review.exports import export
from claimminer.review.lookup import claim_at, document_named, document_of, place_of

Desks = Callable[..., Desk]

LATER = {
    "the same": (SLEEP, "holds", 0),
    "words before it": (
        {**SLEEP, "news/sleep.txt": [["A new start."], *SLEEP["news/sleep.txt"]]},
        "carried",
        14,
    ),
    "moved": ({"old/sleep.txt": [[MISSED]]}, "carried", None),
    "rewritten": ({**SLEEP, "news/sleep.txt": [[MISSED.replace("naps", "rests")]]}, "gone", None),
    "gone": (dict(list(ARTICLES.items())[2:]), "gone", None),
}


@pytest.mark.parametrize("how", LATER)
def test_it_is_carried_over_with_its_sentence(tmp_path: Path, desks: Desks, how: str) -> None:
    articles, fate, shift = LATER[how]
    decisions = tmp_path / "review.sqlite"
    before = desks(make_run(tmp_path / "one", SLEEP), decisions=decisions)
    old = add(before, source="10.5555/naps")
    said(before, old, reviewer="ben", answer="reject", comment="no")
    after = desks(make_run(tmp_path / "two", articles), decisions=decisions)
    assert after.carried[fate] == 2
    if fate == "gone":
        assert [one.claim.id for one in leftovers(after.database, after.fingerprint)] == [old.id] * 2
        return
    (new_id,) = ids(after, "decision=added")
    with after.reading() as db:
        row = place_of(db, new_id)
        assert row
        claim, text = claim_at(db, row["n"]), document_of(db, row["d"]).text
    assert claim.sentence.text == MISSED
    assert text[claim.cause.start : claim.cause.end] == claim.cause.text
    assert shift is None or claim.cause.start == old.cause.start + shift
    mine, bens = standing(after, claim), standing(after, claim, "ben")
    assert mine
    assert bens
    assert (mine.answer, mine.edits and mine.edits.source and mine.edits.source.doi) == (
        "accept",
        "10.5555/naps",
    )
    assert (bens.answer, bens.comment) == ("reject", "no")
    (record,) = [json.loads(line) for line in b"".join(export(after, "reviewed")).splitlines()]
    assert record["review"]["added_by"] == "anna"


@pytest.mark.parametrize("alike", [True, False])
def test_the_machine_learns_it(tmp_path: Path, desks: Desks, alike: bool) -> None:
    """Found by now in the same words: what people said of it holds where it is read in the same way."""
    decisions = tmp_path / "review.sqlite"
    before = desks(make_run(tmp_path / "one", SLEEP), decisions=decisions)
    with before.reading() as db:
        d = document_named(db, claims_of(before)["fragments"].document.id)
        assert d
        may = document_of(db, d).text.index("may soften")
    hedge = {"start": may, "end": may + 3, "kind": "modal"}
    old = add(before, type="affects", strength="conditional", hedges=[hedge] if alike else [])
    said(before, old, reviewer="ben", answer="reject")
    found = "[Regular naps] {may soften} (the blow of nights cut short)."
    learned = {
        **SLEEP,
        "news/sleep.txt": [["New."], [*ARTICLES["news/sleep.txt"][0], found], ["Sleep well!"]],
    }
    after = desks(make_run(tmp_path / "two", learned), decisions=decisions)
    assert ids(after, "decision=added") == []
    claim = claims_of(after)["may soften"]
    answers = [one and one.answer for one in (standing(after, claim), standing(after, claim, "ben"))]
    left = leftovers(after.database, after.fingerprint)
    assert answers == (["accept", "reject"] if alike else [None, None])
    assert [(one.why, one.now and one.now.id) for one in left] == (
        [] if alike else [("changed", claim.id)] * 2
    )


@settings(max_examples=60, deadline=None)
@given(before=st.text(max_size=30), after=st.text(max_size=30), cut=st.integers(0, 5))
def test_every_place_holds_after_a_move(before: str, after: str, cut: int) -> None:
    document, claims = mined("a.txt", [["[Tea 🍵] {may ease} (pain) at times."]], {})
    text = before + document.text[: len(document.text) - cut] + after
    new = DocumentRecord.model_validate(document.as_json() | {"text": text, "id": "d_2"})
    claim = moved(claims[0], len(before), new)
    if cut and not text.startswith(document.text, len(before)):
        assert claim is None
    else:
        assert claim
        spans = (claim.sentence, claim.cause, claim.relation, claim.effect, *claim.hedges)
        assert all(text[one.start : one.end] == one.text for one in spans)
        assert claim.document.id == "d_2"
        assert claim.id != claims[0].id
