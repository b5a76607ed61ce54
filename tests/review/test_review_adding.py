"""Claims that a person adds: they are judged, exported, taken back and carried over like those that were found."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from adding import MISSED, SLEEP, WORDS, add, ids, standing
from marked_runs import make_run
from saying import claims_of, said

from claimminer.errors import InputError
from claimminer.records import Claim
from claimminer.review import queues
from claimminer.review.agreement import agreements, disputes
from claimminer.review.articles import article_count, article_lines
from claimminer.review.desk import Desk
from claimminer.review.exports import FORMATS, export
from claimminer.review.filters import Queue
from claimminer.review.imports import import_file
from claimminer.review.journal import new_token, undo
from claimminer.review.lookup import document_named, document_of, place_of
from claimminer.review.verdicts import progress_of
from claimminer.score.annotations import Annotation

Desks = Callable[..., Desk]


@pytest.fixture
def desk(tmp_path: Path, desks: Desks) -> Desk:
    return desks(make_run(tmp_path / "run", SLEEP))


def test_what_is_added_is_a_claim_like_others(desk: Desk) -> None:
    claim = add(desk)
    with desk.reading() as db:
        row = place_of(db, claim.id)
        assert row
        text = document_of(db, row["d"]).text
    assert claim.sentence.text == MISSED
    for part in (claim.sentence, claim.cause, claim.relation, claim.effect):
        assert text[part.start : part.end] == part.text
    assert (claim.relation.type, claim.relation.predicate, claim.strength) == (
        "improves", "biolink:ameliorates_condition", "direct",
    )  # fmt: skip
    assert [flag.code for flag in claim.flags] == ["uncited-claim"]
    assert claim.confidence == 1
    found = standing(desk, claim)
    assert found
    assert (found.answer, found.origin) == ("accept", "added")


@pytest.mark.parametrize(
    ("words", "chosen", "fields"),
    [
        ({}, {"type": "prevents"}, ("prevents", "decrease", "direct", False)),
        ({}, {"type": "increases", "direction": "none"}, ("increases", "none", "direct", False)),
        ({}, {"strength": "correlational", "negated": True}, ("improves", "none", "correlational", True)),
        ({"relation": "could delay"}, {"type": "causes"}, ("causes", "none", "conditional", False)),
    ],
)
def test_what_is_not_chosen_follows_from_the_rest(
    desk: Desk, words: dict[str, str], chosen: dict[str, Any], fields: tuple[object, ...]
) -> None:
    claim = add(desk, words=WORDS | words, **chosen)
    relation = claim.relation
    assert (relation.type, relation.direction, claim.strength, claim.negated) == fields
    assert [hedge.text for hedge in claim.hedges] == (["could"] if "could" in relation.text else [])


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"cause": None}, "needs a cause"), ({"relation": None}, "needs a relation"), ({"effect": None}, "needs a"),
        ({"cause": {"start": 3, "end": 3}}, "no place"), ({"effect": {"start": 0, "end": 10**9}}, "no place"),
        ({"type": "eats"}, "type"), ({"colour": "red"}, "no field"), ({"source": "my aunt"}, "source"),
    ],
)  # fmt: skip
def test_what_makes_no_claim_is_refused(desk: Desk, wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        add(desk, **wrong)
    assert ids(desk, "decision=added") == []


def test_it_stands_in_queues(desk: Desk) -> None:
    total = len(ids(desk, ""))
    claim = add(desk)
    with_it = (
        "decision=added", "decision=accept", "search=NAPS%20nights", "strength=direct&decision=accept",
        "flag=uncited-claim&decision=accept", "type=improves&folder=news&decision=accept",
        "confidence=high&search=naps", "article=news/sleep.txt&decision=accept",
    )  # fmt: skip
    for address in with_it:
        assert ids(desk, address) == [claim.id], address
    for address in ("decision=todo", "type=causes", "search=naps%20ginger", "entity=DRUG", "folder=blog"):
        assert claim.id not in ids(desk, address), address
    for sort in ("risk", "confidence", "article", "disagreement"):
        assert ids(desk, f"sort={sort}")[-1] == claim.id
        assert len(ids(desk, f"sort={sort}")) == total + 1


def test_one_gets_there_and_back(desk: Desk) -> None:
    claims = [add(desk), add(desk, words=WORDS | {"effect": "nights cut short"})]
    order, queue = ids(desk, ""), Queue()
    with desk.reading() as db:
        place, seen = queues.first(db, queue, "anna"), []
        while place:
            seen.append(place["id"])
            place = queues.following(db, queue, "anna", place["n"])
        assert seen == order
        assert seen[-2:] == [claim.id for claim in claims]
        last = place_of(db, order[-2])
        assert last
        assert (queues.previous(db, queue, "anna", last["n"]) or {})["id"] == order[-3]
        assert [row["id"] for row in queues.page(db, queue, "anna", start=len(order) - 1, size=5)] == order[
            -1:
        ]


def test_undo_takes_it_away(desk: Desk) -> None:
    claim = add(desk)
    with desk.writing() as db:
        undone = undo(db, "anna", token=new_token())
        assert undone
        assert (undone.claim, undone.document) == (claim.id, claim.document.id)
        assert place_of(db, claim.id) is None
    assert add(desk).id == claim.id


def test_the_same_token_adds_once(desk: Desk) -> None:
    assert add(desk, token="t" * 20) == add(desk, token="t" * 20)
    assert len(ids(desk, "decision=added")) == 1


def test_the_same_words_are_the_same_claim(desk: Desk) -> None:
    """Also where another adds them, or the machine has found them: what differs is an edit."""
    claim = add(desk)
    assert add(desk, reviewer="ben", type="treats", source="10.5555/x").id == claim.id
    found = standing(desk, claim, "ben")
    assert found
    assert found.edits
    assert (found.edits.type, found.edits.source and found.edits.source.doi) == ("treats", "10.5555/x")
    machines = claims_of(desk)["fragments"]
    words = {name: getattr(machines, name).text for name in WORDS}
    assert add(desk, words=words, type="affects").id == machines.id
    accepted = standing(desk, machines)
    assert accepted
    assert (accepted.answer, accepted.edits, accepted.origin) == ("accept", None, "app")


def test_others_judge_it(desk: Desk) -> None:
    claim = add(desk)
    assert claim.id in ids(desk, "decision=todo", "ben")
    for one in claims_of(desk).values():
        said(desk, one, reviewer="ben")
    with desk.reading() as db:
        assert progress_of(db, "ben").left == 1
    said(desk, claim, reviewer="ben", answer="reject")
    with desk.reading() as db:
        assert progress_of(db, "ben").left == 0
        assert disputes(db) == (1, 0)
        assert next(agreements(db)).both == 1
    assert ids(desk, "role=adjudication", "zoe") == [claim.id]
    said(desk, claim, reviewer="zoe", role="adjudication")
    with desk.reading() as db:
        assert disputes(db) == (0, 1)


def test_it_goes_out(desk: Desk, tmp_path: Path) -> None:
    claim = add(desk, source="10.5555/naps")
    for one in claims_of(desk).values():
        said(desk, one)
    written = {name: b"".join(export(desk, name)) for name in FORMATS}
    records = [json.loads(line) for line in written["reviewed"].splitlines()]
    (record,) = [one for one in records if one["id"] == claim.id]
    assert Claim.model_validate({name: record[name] for name in claim.as_json()}) == claim
    review = record["review"]
    assert (review["verdict"], review["added_by"], review["machine"]) == ("accept", "anna", {})
    assert review["source"]["doi"] == "10.5555/naps"
    frame = pd.read_csv(io.BytesIO(written["csv"]), keep_default_na=False)
    assert list(frame[frame.added_by == "anna"].id) == [claim.id]
    with zipfile.ZipFile(io.BytesIO(written["gold"])) as archive:
        gold = Annotation.model_validate_json(archive.read("sleep.json"))
        assert "articles/sleep.txt" in archive.namelist()
    assert [one.relation.text for one in gold.claims] == ["could delay", "fragments", "may soften"]
    for name in ("prodigy", "label-studio", "log"):
        assert claim.id.encode() in written[name], name
    with zipfile.ZipFile(io.BytesIO(written["brat"])) as archive:
        assert "may soften" in archive.read("sleep.ann").decode()
    (tmp_path / "prodigy.jsonl").write_bytes(written["prodigy"].replace(b'"accept"', b'"reject"'))
    assert import_file(desk, tmp_path / "prodigy.jsonl", reviewer="anna").taken == 7


@pytest.mark.parametrize("name", ["prodigy", "label-studio"])
def test_it_comes_in_elsewhere(desk: Desk, desks: Desks, tmp_path: Path, name: str) -> None:
    claim = add(desk, source="10.5555/naps")
    said(desk, claim, reviewer="ben", answer="reject")
    file = tmp_path / "decisions"
    file.write_bytes(b"".join(export(desk, name)))
    other = desks(desk.run, decisions=tmp_path / "other.sqlite")
    report = import_file(other, file, reviewer="anna")
    assert (report.taken, report.same, report.notes) == (2, 0, [])
    assert ids(other, "decision=added") == [claim.id]
    mine, bens = standing(other, claim), standing(other, claim, "ben")
    assert mine
    assert bens
    assert (mine.answer, bens.answer) == ("accept", "reject")
    assert import_file(other, file, reviewer="anna").same == 2
    strangers = desks(desk.run, decisions=tmp_path / "strangers.sqlite")
    left = import_file(strangers, file, reviewer="ben", only_me=True).notes
    assert [note.partition(": ")[2].partition(": ")[2].split()[0] for note in left] == ["made", "claim"]
    assert ids(strangers, "decision=added") == []


def test_who_has_not_judged_it_gets_none_of_it(desk: Desk) -> None:
    claim = add(desk)
    for name in (name for name in FORMATS if name not in ("gold", "brat", "label-studio-config")):
        assert claim.id.encode() not in b"".join(export(desk, name, viewer="ben"))


def test_articles_are_listed_with_it(desk: Desk, desks: Desks, tmp_path: Path) -> None:
    add(desk)
    said(desk, claims_of(desk)["fragments"])
    with desk.reading() as db:
        lines = {
            row["path"]: (row["claims"], row["added"], row["decided"]) for row in article_lines(db, "anna")
        }
        assert lines == {
            "news/ginger.txt": (3, 0, 0),
            "news/sleep.txt": (2, 1, 1),
            "blog/more.txt": (1, 0, 0),
        }
        assert [row["path"] for row in article_lines(db, "anna", search="GINGER")] == ["news/ginger.txt"]
        assert article_count(db, search="root") == article_count(db, without=True) == 0
    empty = desks(make_run(tmp_path / "empty", {"a.txt": [[MISSED]], "b.txt": [["[Tea] {eases} (pain)."]]}))
    with empty.reading() as db:
        assert [row["path"] for row in article_lines(db, "anna", without=True)] == ["a.txt"]
        assert article_count(db, without=True) == 1
    assert add(empty, path="a.txt").sentence.text == MISSED


def test_an_article_of_another_run_is_none(desk: Desk) -> None:
    with desk.reading() as db:
        assert document_named(db, "d_0") is None
