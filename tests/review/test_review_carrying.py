"""A new run: what is read as before keeps its decisions, what is not is listed."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from marked_runs import ARTICLES, make_run
from saying import claims_of, said

from claimminer.records import Attribution, Claim
from claimminer.review.carrying import carry_over, leftovers
from claimminer.review.desk import Desk, open_desk
from claimminer.review.journal import history, standing_of
from claimminer.review.readings import Edits, checked_edits
from claimminer.review.verdicts import progress_of

Articles = dict[str, list[list[str]]]


@pytest.fixture
def articles() -> Articles:
    return copy.deepcopy(ARTICLES)


def standing(
    desk: Desk, relation: str, reviewer: str = "anna"
) -> tuple[str | None, Edits | None, str] | None:
    with desk.reading() as db:
        found = standing_of(db, claims_of(desk)[relation].id, reviewer)
    return (found.answer, found.edits, found.origin) if found else None


def decided(run: Path, **what: object) -> None:
    with open_desk(run) as desk:
        for claim in claims_of(desk).values():
            said(desk, claim, **what)


def test_the_same_run_again(run: Path) -> None:
    decided(run)
    with open_desk(run) as desk:
        assert desk.carried == {"holds": 6}
        assert not leftovers(desk.database, desk.fingerprint)
    with open_desk(run) as desk:
        assert not any(desk.carried.values())


def test_an_article_that_changed_around_its_claims(run: Path, articles: Articles) -> None:
    decided(run, comment="fine")
    articles["news/ginger.txt"].insert(1, ["Something new stands here."])
    with open_desk(make_run(run, articles)) as desk:
        assert desk.carried == {"holds": 3, "carried": 3}
        assert standing(desk, "eases") == ("accept", None, "carried")
        with desk.reading() as db:
            assert progress_of(db, "anna").left == 0
        assert not leftovers(desk.database, desk.fingerprint)
        before = desk.database.path.read_bytes()
        assert not any(carry_over(desk.database, desk.fingerprint).values())
        assert desk.database.path.read_bytes() == before


def test_edits_move_along(run: Path, articles: Articles) -> None:
    with open_desk(run) as desk:
        claim = claims_of(desk)["may reduce"]
        text = next(document(desk, claim))
        at = text.index("Studies")
        edits = checked_edits(
            {"cause": {"start": claim.cause.start, "end": claim.relation.end}, "hedges": [],
             "attribution": {"kind": "named", "start": at, "end": at + 7}, "source": "10.5555/x"},
            claim=claim, text=text,
        )  # fmt: skip
        said(desk, claim, edits=edits, reviewer="ben")
    articles["news/ginger.txt"][1].insert(0, "One 🍬 more.")
    with open_desk(make_run(run, articles)) as desk:
        answer, moved, origin = standing(desk, "may reduce", "ben") or (None, None, "")
        assert (answer, origin) == ("accept", "carried")
        assert moved
        claim = claims_of(desk)["may reduce"]
        text = next(document(desk, claim))
        for span in (moved.cause, moved.attribution):
            assert span
            assert text[span.start : span.end] == span.text
        assert (moved.hedges, moved.source and moved.source.doi) == ((), "10.5555/x")


def test_words_that_changed_are_gone(run: Path, articles: Articles) -> None:
    decided(run, answer="reject")
    articles["news/sleep.txt"] = [["[Coffee] {could delay} (a good night)."]]
    with open_desk(make_run(run, articles)) as desk:
        assert desk.carried == {"holds": 4, "gone": 2}
        assert standing(desk, "could delay") is None
        left = leftovers(desk.database, desk.fingerprint, reviewer="anna")
        assert [(one.why, one.claim.effect.text, one.standing.answer, one.now) for one in left] == [
            ("gone", "sleep", "reject", None), ("gone", "the second half of the night", "reject", None),
        ]  # fmt: skip
        assert leftovers(desk.database, desk.fingerprint, reviewer="ben") == []


def test_spans_that_changed_are_listed_with_the_new_claim(run: Path, articles: Articles) -> None:
    decided(run)
    articles["news/sleep.txt"] = [
        [
            "[Coffee] {could delay} (sleep).",
            "Nobody minds.",
            "[Alcohol] {fragments} (the second half) of the night.",
        ]
    ]
    with open_desk(make_run(run, articles)) as desk:
        assert desk.carried == {"holds": 5, "changed": 1}
        (left,) = leftovers(desk.database, desk.fingerprint)
        assert left.now
        assert (left.claim.effect.text, left.now.effect.text) == (
            "the second half of the night",
            "the second half",
        )
        assert standing(desk, "fragments") is None
        said(desk, claims_of(desk)["fragments"])
        assert leftovers(desk.database, desk.fingerprint) == []  # decided since


def test_another_reading_of_the_same_words_is_to_be_decided_again(run: Path) -> None:
    """The same spans and type, so the same id; but a version that takes the source otherwise."""
    decided(run, comment="why?")
    voice = Attribution(kind="named", start=0, end=6, text="Ginger")
    with open_desk(make_run(run, {"news/sleep.txt": ARTICLES["news/sleep.txt"]}, attribution=voice)) as desk:
        assert (desk.carried["holds"], desk.carried["changed"], desk.carried["gone"]) == (0, 2, 4)
        assert standing(desk, "fragments") == (None, None, "reopened")
        with desk.reading() as db:
            assert progress_of(db, "anna").left == 2
            assert [one["comment"] for one in history(db)][-1] == "why?"
        left = leftovers(desk.database, desk.fingerprint)
        assert sorted(one.why for one in left) == ["changed"] * 2 + ["gone"] * 4


def test_the_machine_has_learned_it(run: Path) -> None:
    """What a reviewer set right is now read so: the decision holds without the edit."""
    with open_desk(run) as desk:
        for claim in claims_of(desk).values():
            said(desk, claim, edits=None if claim.negated else Edits(negated=True))
    with open_desk(make_run(run, ARTICLES, negated=True)) as desk:
        assert desk.carried == {"carried": 6}
        assert standing(desk, "lowers") == ("accept", None, "carried")


def test_a_moved_file_is_known_by_its_name(run: Path, articles: Articles) -> None:
    decided(run)
    articles["elsewhere/sleep.txt"] = [["New."], *articles.pop("news/sleep.txt")]
    articles["elsewhere/other.txt"] = [["Old."], *articles.pop("blog/more.txt")]
    with open_desk(make_run(run, articles)) as desk:
        assert desk.carried == {"holds": 3, "carried": 2, "gone": 1}


def test_a_new_run_folder_with_the_old_decisions(run: Path, tmp_path: Path, articles: Articles) -> None:
    decided(run)
    articles["news/ginger.txt"].insert(1, ["Something new stands here."])
    other = make_run(tmp_path / "other", articles)
    with open_desk(other, decisions=run / "review.sqlite") as desk:
        assert desk.carried == {"holds": 3, "carried": 3}
    with open_desk(run) as desk:  # and the old run has lost nothing
        assert standing(desk, "eases") == ("accept", None, "app")
        said(desk, claims_of(desk)["eases"], answer="reject")
    with open_desk(other, decisions=run / "review.sqlite") as desk:
        assert desk.carried["gone"] == desk.carried["changed"] == 0


def document(desk: Desk, claim: Claim):  # type: ignore[no-untyped-def]
    from claimminer.review.lookup import document_of

    with desk.reading() as db:
        row = db.execute("SELECT d FROM run.claims WHERE id = ?", (claim.id,)).fetchone()
        yield document_of(db, row["d"]).text
