"""Filters, search, order, what comes next; and that nobody sees what others said before judging."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_runs import make_run

from claimminer.records import Claim
from claimminer.review import queues
from claimminer.review.desk import Desk
from claimminer.review.filters import FACETS, SORTS, Queue
from claimminer.review.lookup import place_of
from claimminer.review.readings import Edits

Say = Callable[..., int]
Claims = dict[str, Claim]
ALL = ["eases", "may reduce", "is linked to", "could delay", "fragments", "lowers"]


def shown(desk: Desk, address: str, me: str = "anna") -> list[str]:
    """The relations of a queue's claims, in order."""
    queue = Queue.parse(parse_qsl(address))
    with desk.reading() as db:
        rows = queues.page(db, queue, me)
        assert queues.count(db, queue, me) == len(rows)
        claims = [Claim.model_validate_json(row["record"]) for row in rows]
    return [claim.relation.text for claim in claims]


@pytest.mark.parametrize(
    ("address", "relations"),
    [
        ("", ["eases", "fragments", "lowers", "could delay", "may reduce", "is linked to"]),
        ("sort=article", ALL),
        ("sort=confidence", ["is linked to", "eases", "may reduce", "could delay", "fragments", "lowers"]),
        ("strength=direct", ["eases", "fragments", "lowers"]),
        (
            "strength=direct&strength=correlational&sort=article",
            ["eases", "is linked to", "fragments", "lowers"],
        ),
        ("strength=direct&attribution=vague", []),
        ("attribution=vague", ["may reduce"]),
        ("type=improves", ["eases"]),
        ("flag=vague-attribution", ["may reduce"]),
        ("entity=CONDITION", ["eases"]),
        ("concept=MESH:D020941&sort=article", ["eases", "is linked to"]),
        ("confidence=low", ["is linked to"]),
        ("confidence=low&confidence=high&sort=article", ALL),
        ("folder=news&sort=article", ALL[:-1]),
        ("folder=ne", []),
        ("article=blog/more.txt", ["lowers"]),
        ("search=sleep", ["could delay", "fragments"][::-1]),
        ("search=gin", ["eases", "may reduce", "is linked to"]),  # the article's title, too
        ("search=gin easily", []),
        ('search="second half"', ["fragments"]),
        ('search="half second"', []),
        ("search=blood sug", ["lowers"]),
        ("search=SUGAR blood", ["lowers"]),
        ("search=sleep -second", ["could delay"]),
        ("search=sugar OR sleep -second", ["lowers", "could delay"]),
        ("search=easily OR gin", ["eases", "may reduce", "is linked to"]),
        ("search=-sleep", []),
        ("search=***", []),
        ("search=\"'; DROP TABLE claims", []),
        ("search=NEAR(a b)", []),
        ("decision=todo&sort=article", ALL),
        ("decision=accept", []),
        ("decision=nonsense", []),
        ("strength=nonsense", []),
        (
            "nonsense=1&sort=nonsense",
            ["eases", "fragments", "lowers", "could delay", "may reduce", "is linked to"],
        ),
    ],
)
def test_filters(desk: Desk, address: str, relations: list[str]) -> None:
    assert shown(desk, address) == relations


def test_decisions_move_claims_between_queues(desk: Desk, claims: Claims, say: Say) -> None:
    say(claims["eases"], comment="hm", flagged=True)
    say(claims["lowers"], answer="reject", edits=Edits(strength="conditional"))
    say(claims["fragments"], answer="skip")
    say(claims["may reduce"], answer=None, flagged=True)
    say(claims["could delay"], reviewer="ben")
    assert shown(desk, "decision=todo&sort=article") == ["may reduce", "is linked to", "could delay"]
    assert shown(desk, "decision=accept") == ["eases"]
    assert shown(desk, "decision=reject&decision=skip&sort=article") == ["fragments", "lowers"]
    assert shown(desk, "decision=flagged&sort=article") == ["eases", "may reduce"]
    assert shown(desk, "decision=commented") == ["eases"]
    assert shown(desk, "decision=edited") == ["lowers"]


def test_others_decisions_show_after_ones_own(desk: Desk, claims: Claims, say: Say) -> None:
    say(claims["eases"], reviewer="ben", answer="reject")
    say(claims["lowers"], reviewer="ben")
    assert shown(desk, "decision=reject&reviewer=ben") == []
    assert shown(desk, "reviewer=ben") == []
    assert shown(desk, "decision=disputed") == []
    say(claims["eases"], answer="skip")  # to pass it over is no judgement
    assert shown(desk, "decision=reject&reviewer=ben") == []
    say(claims["eases"])
    assert shown(desk, "decision=reject&reviewer=ben") == ["eases"]
    assert shown(desk, "reviewer=ben") == ["eases"]
    assert shown(desk, "decision=disputed") == ["eases"]
    assert shown(desk, "sort=disagreement")[0] == "eases"
    assert shown(desk, "sort=disagreement", me="zoe") == ALL


def test_adjudication(desk: Desk, claims: Claims, say: Say) -> None:
    for reviewer, answer in (("anna", "accept"), ("ben", "reject")):
        say(claims["eases"], reviewer=reviewer, answer=answer)
        say(claims["lowers"], reviewer=reviewer)
    say(claims["fragments"], edits=Edits(strength="conditional"))
    say(claims["fragments"], reviewer="ben")
    assert shown(desk, "role=adjudication&sort=article", me="zoe") == ["eases", "fragments"]
    say(claims["eases"], reviewer="zoe", role="adjudication")
    assert shown(desk, "role=adjudication", me="anna") == ["fragments"]
    assert shown(desk, "decision=settled") == ["eases"]
    assert "eases" not in shown(desk, "decision=todo", me="dora")


def test_next_and_before(desk: Desk, claims: Claims, say: Say) -> None:
    queue = Queue(decision=("todo",), sort="article")
    ids = [claims[name].id for name in ALL]
    with desk.reading() as db:
        place = queues.first(db, queue, "anna")
        seen = []
        while place:
            seen.append(place["id"])
            place = queues.following(db, queue, "anna", place["n"])
        assert seen == ids
        middle = place_of(db, ids[2])
        assert middle
        before = queues.previous(db, queue, "anna", middle["n"])
        assert before
        assert before["id"] == ids[1]
    say(claims["is linked to"])  # it leaves the queue: what follows it stays the same
    with desk.reading() as db:
        after = queues.following(db, queue, "anna", middle["n"])
        assert after
        assert after["id"] == ids[3]


def test_folders_hold_what_is_beneath(tmp_path: Path, desks: Callable[..., Desk]) -> None:
    articles = {
        f"{folder}/a.txt": [[f"[{folder}] {{eases}} (pain)."]] for folder in ("x", "x/y", "xy", "x_y", "50%")
    }
    desk = desks(make_run(tmp_path / "run", articles))
    with desk.reading() as db:
        found = {
            folder: queues.count(db, Queue(folder=(folder,)), "anna")
            for folder in ("x", "x/y", "x_y", "%", "50%")
        }
    assert found == {"x": 2, "x/y": 1, "x_y": 1, "%": 0, "50%": 1}


def test_the_same_article_twice(tmp_path: Path, desks: Callable[..., Desk]) -> None:
    """Two files of the same text have the same claims: one decision is for both."""
    text = [["[Tea] {eases} (pain)."]]
    desk = desks(make_run(tmp_path / "run", {"a.txt": text, "b.txt": text}))
    assert shown(desk, "decision=todo") == ["eases", "eases"]


text = st.text(max_size=20)
QUEUES = st.builds(
    Queue, **{name: st.lists(text.filter(bool), max_size=2, unique=True).map(tuple) for name in FACETS}, search=text,
    sort=st.sampled_from(SORTS), role=st.sampled_from(["review", "adjudication"]),
)  # fmt: skip


@given(queue=QUEUES)
def test_addresses_come_back(queue: Queue) -> None:
    assert Queue.parse(parse_qsl(queue.address(), keep_blank_values=True)) == queue
