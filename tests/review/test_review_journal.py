"""Decisions are only ever added, once each; undo goes all the way back; what stands can be made anew."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from saying import claims_of, said

from claimminer.errors import OutputError
from claimminer.records import Claim
from claimminer.review.database import Database
from claimminer.review.desk import Desk, open_desk
from claimminer.review.index import content_digest
from claimminer.review.journal import ConflictError, history, new_token, rebuild, standing_of, undo
from claimminer.review.readings import Edits

Say = Callable[..., int]
Claims = dict[str, Claim]


def standing(desk: Desk, claim: Claim, reviewer: str = "anna") -> str | None:
    with desk.reading() as db:
        found = standing_of(db, claim.id, reviewer)
    return found.answer if found else None


def test_the_last_one_stands(desk: Desk, claims: Claims, say: Say) -> None:
    claim = claims["eases"]
    assert standing(desk, claim) is None
    say(claim, answer="accept")
    say(claim, answer="reject")
    say(claim, answer="skip", reviewer="ben")
    assert standing(desk, claim) == "reject"
    assert standing(desk, claim, "ben") == "skip"


def test_the_same_token_counts_once(desk: Desk, claims: Claims, say: Say) -> None:
    first = say(claims["eases"], token="a" * 16)
    assert say(claims["eases"], token="a" * 16, answer="reject") == first
    assert standing(desk, claims["eases"]) == "accept"


def test_another_window_is_noticed(desk: Desk, claims: Claims, say: Say) -> None:
    seq = say(claims["eases"], base=0)
    with pytest.raises(ConflictError) as caught:
        say(claims["eases"], answer="reject", base=0)
    assert caught.value.standing
    assert caught.value.standing.answer == "accept"
    say(claims["eases"], answer="reject", base=seq)
    assert standing(desk, claims["eases"]) == "reject"


def test_undo_goes_all_the_way_back(desk: Desk, claims: Claims, say: Say) -> None:
    say(claims["eases"], answer="accept")
    say(claims["may reduce"], answer="reject")
    say(claims["eases"], answer="skip", comment="hm")
    say(claims["eases"], reviewer="ben")
    undone = []
    with desk.writing() as db:
        while back := undo(db, "anna", token=new_token()):
            now = standing_of(db, back.claim, "anna")
            undone.append((back.claim, now.answer if now else None))
    eases, reduce = claims["eases"].id, claims["may reduce"].id
    assert undone == [(eases, "accept"), (reduce, None), (eases, None)]
    assert standing(desk, claims["eases"], "ben") == "accept"


def test_undo_after_undo_and_a_new_decision(desk: Desk, claims: Claims, say: Say) -> None:
    say(claims["eases"], answer="accept")
    with desk.writing() as db:
        undo(db, "anna", token="u" * 16)
        undo(db, "anna", token="u" * 16)  # sent twice
    say(claims["eases"], answer="reject")
    with desk.writing() as db:
        undo(db, "anna", token=new_token())
        assert undo(db, "anna", token=new_token()) is None
    assert standing(desk, claims["eases"]) is None


def test_imports_are_not_undone_by_a_key(desk: Desk, claims: Claims, say: Say) -> None:
    say(claims["eases"], origin="import")
    with desk.writing() as db:
        assert undo(db, "anna", token=new_token()) is None


@pytest.mark.parametrize("command", ["DELETE FROM events", "UPDATE events SET answer = 'reject'"])
def test_nothing_is_ever_overwritten(desk: Desk, claims: Claims, say: Say, command: str) -> None:
    say(claims["eases"])
    with pytest.raises(OutputError, match="only ever added"), desk.writing() as db:
        db.execute(command)
    assert standing(desk, claims["eases"]) == "accept"


def test_an_error_leaves_nothing_half_written(desk: Desk) -> None:
    def fail() -> None:
        with desk.writing() as db:
            db.execute("INSERT INTO carried VALUES ('x', 0, '')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with desk.reading() as db:
        assert db.execute("SELECT count(*) FROM carried WHERE fingerprint = 'x'").fetchone()[0] == 0


def test_the_log_has_all_of_it(desk: Desk, claims: Claims, say: Say) -> None:
    edits = Edits.model_validate({"strength": "conditional"})
    say(claims["eases"], comment="why?", flagged=True, edits=edits)
    with desk.writing() as db:
        undo(db, "anna", token="u" * 16)
    with desk.reading() as db:
        first, second = history(db)
    assert (first["answer"], first["comment"], first["flagged"], first["edits"]) == (
        "accept", "why?", True, {"strength": "conditional"},
    )  # fmt: skip
    assert first["machine"] == claims["eases"].as_json()
    assert first["document"] == claims["eases"].document.id
    assert len(first["content"]) == len(content_digest(""))
    assert second["undoes"] == first["seq"]


STEPS = st.lists(
    st.tuples(st.sampled_from(["accept", "reject", "skip", None, "undo"]), st.sampled_from(["anna", "ben"]),
              st.integers(0, 2), st.sampled_from(["review", "adjudication"])),
    max_size=25,
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_what_stands_can_be_made_from_the_log(run: Path, steps: list) -> None:  # type: ignore[type-arg]
    """And is what a simple model of undo says."""
    with open_desk(run, decisions=run / f"{new_token()}.sqlite") as desk:
        claims = list(claims_of(desk).values())
        model: list[tuple[str, str, str, str | None]] = []
        for answer, reviewer, number, role in steps:
            if answer == "undo":
                with desk.writing() as db:
                    undo(db, reviewer, token=new_token())
                last = max((i for i, one in enumerate(model) if one[0] == reviewer), default=None)
                if last is not None:
                    model.pop(last)
            else:
                said(desk, claims[number], reviewer=reviewer, answer=answer, role=role)
                model.append((reviewer, claims[number].id, role, answer))
        expected = {one[:3]: one[3] for one in model}
        assert stood(desk) == expected
        with desk.writing() as db:
            rebuild(db)
        assert stood(desk) == expected


def stood(desk: Desk) -> dict[tuple[str, str, str], str | None]:
    with desk.reading() as db:
        return {
            (r["reviewer"], r["claim"], r["role"]): r["answer"] for r in db.execute("SELECT * FROM standing")
        }


def test_many_at_once_lose_nothing(desk: Desk, claims: Claims) -> None:
    """Two processes' worth of connections, each its own database object, and threads on each."""
    second = Database(desk.database.path, desk.run / ".review-index.sqlite")
    every = list(claims.values())

    def work(who: str, database: Database) -> None:
        other = Desk(desk.run, database, desk.fingerprint)
        for claim in every:
            said(other, claim, reviewer=who, token=f"{who}-{claim.id}-token")
            said(other, claim, reviewer=who, token=f"{who}-{claim.id}-token")

    threads = [
        threading.Thread(target=work, args=(f"r{number % 3}", desk.database if number % 2 else second))
        for number in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    second.close()
    with desk.reading() as db:
        assert len(list(history(db))) == 3 * len(every)


def test_other_databases_are_left_alone(run: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE things (x)")
    db.close()
    with pytest.raises(OutputError, match="--db"), open_desk(run, decisions=other):
        pass
    text = tmp_path / "text.sqlite"
    text.write_text("no database at all " * 100)
    with pytest.raises(OutputError, match="--db"), open_desk(run, decisions=text):
        pass
    later = tmp_path / "later.sqlite"
    db = sqlite3.connect(later)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(OutputError, match="later version"), open_desk(run, decisions=later):
        pass
