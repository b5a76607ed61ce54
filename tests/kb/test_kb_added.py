"""What a review brings with its run: claims that people have added, what was edited, what was undone since."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from claimminer.kb import KnowledgeBase
from claimminer.kb.queries import Question
from claimminer.review.adding import add_claim
from claimminer.review.desk import open_desk
from claimminer.review.exports import export
from claimminer.review.journal import Entry, add, new_token, undo
from claimminer.review.lookup import claim_at, content_of, document_of, place_of
from claimminer.review.readings import checked_edits
from kb_runs import article, write_run

MISSED = "Mint settles the stomach, they wrote."
WORDS = {"cause": "Mint", "relation": "settles", "effect": "the stomach"}
SAID = "[Ginger] reduces (nausea)"


def a_run(folder: Path, *articles: Any) -> Path:
    return write_run(folder, articles or [article("a.txt", SAID, filler=MISSED), article("b.txt", SAID)])


def add_missed(run: Path, words: dict[str, str] = WORDS) -> str:
    """Let Ada add the claim that the machine has missed; its id."""
    with open_desk(run) as desk, desk.writing() as db:
        (d,) = db.execute("SELECT d FROM run.documents WHERE path = 'a.txt'").fetchone()
        text = document_of(db, d).text
        places = {name: text.index(part) for name, part in words.items()}
        spans = {name: {"start": start, "end": start + len(words[name])} for name, start in places.items()}
        return add_claim(db, d, {**spans, "type": "improves"}, reviewer="Ada", token=new_token())[0]


def decide(run: Path, claim_id: str, *, reviewer: str = "Ben", **decided: Any) -> None:
    with open_desk(run) as desk, desk.writing() as db:
        row = place_of(db, claim_id)
        assert row
        claim = claim_at(db, row["n"])
        if "edits" in decided:
            decided["edits"] = checked_edits(
                decided["edits"], claim=claim, text=document_of(db, row["d"]).text
            )
        content = content_of(db, row["d"])
        add(db, Entry(token=new_token(), reviewer=reviewer, claim=claim, content=content, **decided))


def take_back(run: Path, reviewer: str = "Ada") -> None:
    with open_desk(run) as desk, desk.writing() as db:
        assert undo(db, reviewer, token=new_token())


def told(kb: KnowledgeBase) -> dict[str, dict[str, int]]:
    """What is said, and by what sort of reading."""
    found = kb.ask(Question())
    return {f"{one.cause.name} {one.family} {one.effect.name}": dict(one.counts.reviews) for one in found}


MACHINE = {"ginger decreases nausea": {"none": 2}}
WITH_ADDED = {**MACHINE, "mint improves stomach": {"added": 1}}


def test_an_added_claim_comes_with_its_run_and_counts(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run")
    claim = add_missed(run)
    done = kb.load(run)
    assert done.reviewed
    assert (done.claims, done.reviewed.new, done.reviewed.added, done.reviewed.waiting) == (2, 1, 1, 0)
    assert told(kb) == WITH_ADDED
    (one,) = kb.ask_claims(Question(words="settles"))
    assert (one.record["id"], one.review, one.reading) == (claim, "added", 1.0)
    text = next(json.loads(line) for line in (run / "documents.jsonl").read_text().splitlines())["text"]
    for part in ("sentence", "cause", "relation", "effect"):
        span = one.record[part]
        assert text[span["start"] : span["end"]] == span["text"]
    assert kb.loads()[0]["claims"] == 3
    again = kb.load(run)
    assert again.reviewed
    assert (again.unchanged, again.reviewed.new, again.reviewed.known, again.reviewed.added) == (2, 0, 1, 0)
    assert told(kb) == WITH_ADDED


def test_a_run_may_be_loaded_without_its_review(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run")
    add_missed(run)
    assert kb.load(run, review=False).reviewed is None
    assert told(kb) == MACHINE


@pytest.mark.parametrize(
    ("decided", "then"),
    [
        ({"answer": "reject"}, MACHINE),  # disputed: nobody's word alone
        ({"answer": "reject", "role": "adjudication"}, MACHINE),
        ({"answer": "skip"}, WITH_ADDED),
        (
            {"answer": "accept", "role": "adjudication", "edits": {"negated": True, "type": "treats"}},
            {**MACHINE, "mint treats stomach": {"added": 1}},
        ),
    ],
)
def test_others_judge_an_added_claim_like_any_other(
    kb: KnowledgeBase, tmp_path: Path, decided: dict[str, Any], then: dict[str, dict[str, int]]
) -> None:
    run = a_run(tmp_path / "run")
    claim = add_missed(run)
    kb.load(run)
    decide(run, claim, **decided)
    kb.load(run)
    assert told(kb) == then
    records = [one.record for one in kb.iter_evidence() if one.record["id"] == claim]
    assert [one["negated"] for one in records] == [decided.get("edits", {}).get("negated", False)] * len(
        records
    )


def test_what_was_undone_counts_no_more(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run")
    add_missed(run)
    kb.load(run)
    take_back(run)
    undone = kb.review(run)
    assert (undone.new, undone.undone, undone.claims) == (0, 1, 1)
    assert told(kb) == MACHINE
    assert kb.review(run).undone == 0


def test_a_rejection_that_was_undone_lets_the_claim_count_again(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run")
    (claim, *_) = (json.loads(line)["id"] for line in (run / "claims.jsonl").read_text().splitlines())
    decide(run, claim, answer="reject")
    kb.load(run)
    assert told(kb) == {"ginger decreases nausea": {"none": 1}}
    take_back(run, "Ben")
    kb.load(run)
    assert told(kb) == MACHINE


def test_an_added_claim_waits_for_its_article(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run")
    add_missed(run)
    file = tmp_path / "reviewed.jsonl"
    with open_desk(run) as desk:
        file.write_bytes(b"".join(export(desk, "reviewed")))
    kb.load(write_run(tmp_path / "other", [article("x.txt")]))
    first = kb.review(file)
    assert (first.new, first.added, first.waiting) == (1, 0, 1)
    kb.load(run, review=False)
    assert told(kb) == WITH_ADDED
    kb.remove(articles=["a.txt"])
    assert "mint improves stomach" not in told(kb)
    kb.load(run, review=False)
    assert told(kb) == WITH_ADDED


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        (f"Corrected on Monday.\n{MISSED}", True),
        ("They wrote nothing of mint.", False),
        (f"{MISSED} It said so twice.\n{MISSED}", True),
    ],
)
def test_an_added_claim_goes_along_with_its_sentence(
    kb: KnowledgeBase, tmp_path: Path, text: str, is_there: bool
) -> None:
    run = a_run(tmp_path / "run")
    add_missed(run)
    kb.load(run)
    new = article("a.txt", SAID, filler=text)
    assert kb.load(a_run(tmp_path / "later", new)).replaced == 1
    assert ("mint improves stomach" in told(kb)) is is_there
    for one in kb.iter_evidence():
        cause = one.record["cause"]
        if one.review == "added":
            assert new[0].text[cause["start"] : cause["end"]] == "Mint"
            assert [flag["code"] for flag in one.record["flags"]] == ["uncited-claim"]
    kb.remove(loads=[2])
    assert told(kb) == WITH_ADDED


def test_an_added_claim_that_the_machine_finds_by_now_is_there_once(
    kb: KnowledgeBase, tmp_path: Path
) -> None:
    run = a_run(tmp_path / "run", article("a.txt", SAID, filler="Mint improves sleep."))
    add_missed(run, {"cause": "Mint", "relation": "improves", "effect": "sleep"})
    kb.load(run)
    kb.load(write_run(tmp_path / "later", [article("a.txt", SAID, "[Mint] improves (sleep)")]))
    assert told(kb)["mint improves sleep"] == {"accepted": 1}
    assert len(kb.claims(cause="mint")) == 1


def test_copies_of_an_article_have_what_was_added_to_one(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = a_run(tmp_path / "run", *(article(path, SAID, filler=MISSED) for path in ("a.txt", "copy.txt")))
    add_missed(run)
    kb.load(run)
    assert told(kb)["mint improves stomach"] == {"added": 1}
    assert len(kb.claims(cause="mint")) == 2
    kb.remove(articles=["a.txt"])
    assert told(kb)["mint improves stomach"] == {"added": 1}
