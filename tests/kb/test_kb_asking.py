"""Questions, pages, explanations and reviews, on a small base whose answers can be counted by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from claimminer.errors import InputError
from claimminer.kb import KnowledgeBase, pages
from claimminer.kb.counts import SOURCING, WORDING, confidence
from claimminer.kb.queries import Question
from claimminer.kb.telling import coverage
from claimminer.records import Claim
from claimminer.review.desk import open_desk
from claimminer.review.journal import new_token
from claimminer.review.web.app import make_app
from claimminer.review.web.guard import People
from claimminer.store import read_claims
from kb_runs import Said, article, write_run

SAID = [
    article("news/a.txt", Said("[ginger] reduces (nausea)", "cited"), published="2019-05-02"),
    article("news/b.txt", Said("[ginger] may reduces (nausea)", "vague"), published="2021"),
    article("news/c.txt", "[ginger] not reduces (nausea)", published="2024-03"),
    article("blogs/d.txt", "[ginger] increases (nausea)", "[smoking] causes (lung cancer)"),
    article("blogs/e.txt", "[smoking] increases (the risk of asthma)", "[IL-6] worsens (mild asthma)"),
    article("blogs/f.txt", "[stress] is linked to (asthma)", "[asthma] causes (fatigue, wheezing and cough)"),
]


@pytest.fixture
def base(kb: KnowledgeBase, tmp_path: Path) -> KnowledgeBase:
    kb.load(write_run(tmp_path / "run", SAID))
    return kb


def told(base: KnowledgeBase, **question: Any) -> dict[str, int]:
    frame = base.relations(**question)
    return {f"{row.cause} {row.says} {row.effect}": row.articles for row in frame.itertuples()}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ({"cause": "ginger"},
         {"ginger reduces nausea": 2, "ginger does not reduce nausea": 1, "ginger increases nausea": 1}),
        ({"cause": "ginger", "family": "decreases", "negated": False}, {"ginger reduces nausea": 2}),
        ({"effect": "nausea", "strength": "conditional"}, {"ginger may reduce nausea": 1}),
        ({"effect": "nausea", "sourced": True}, {"ginger reduces nausea": 1}),
        ({"effect": "nausea", "sourced": False, "until": "2021"}, {"ginger may reduce nausea": 1}),
        ({"effect": "nausea", "since": "2024"}, {"ginger does not reduce nausea": 1}),
        ({"effect": "nausea", "since": "2024-04"}, {}),
        ({"effect": "nausea", "flag": "uncited-claim"},
         {"ginger does not reduce nausea": 1, "ginger increases nausea": 1}),
        ({"effect": "asthma", "family": "increases"}, {"smoking increases risk of asthma": 1}),
        ({"effect": "asthma", "exact": True}, {"stress is associated with asthma": 1}),
        ({"cause": "stress", "effect": "asthma"}, {"stress is associated with asthma": 1}),
        ({"cause": "asthma", "effect": "stress"}, {"stress is associated with asthma": 1}),
        ({"cause": "asthma", "effect": "smoking"}, {}),
        ({"concept": "mild asthma"}, {"interleukin 6 worsens mild asthma": 1}),
        ({"cause": "interleukin-6"}, {"interleukin 6 worsens mild asthma": 1}),
        ({"cause": "HGNC:6018"}, {"interleukin 6 worsens mild asthma": 1}),
        ({"effect": "the risk of asthma"}, {"smoking increases risk of asthma": 1}),
        ({"effect": "coughing"}, {"asthma causes cough": 1}),
        ({"path": "blogs/e"}, {"smoking increases risk of asthma": 1, "interleukin 6 worsens mild asthma": 1}),
        ({"words": "lung"}, {"smoking causes lung cancer": 1}),
        ({"words": '"risk of asthma" OR stress'},
         {"smoking increases risk of asthma": 1, "stress is associated with asthma": 1}),
        ({"words": "smoking -risk"}, {"smoking causes lung cancer": 1}),
        ({"words": "smoking) AND (* NEAR/"}, {}),
    ],
)  # fmt: skip
def test_questions(base: KnowledgeBase, question: dict[str, Any], answer: dict[str, int]) -> None:
    assert told(base, **question) == answer


@pytest.mark.parametrize(
    "question", [{}, {"flag": "uncited-claim"}, {"words": "ginger OR smoking OR asthma"}]
)
def test_of_as_many_articles_the_surest_come_first(base: KnowledgeBase, question: dict[str, Any]) -> None:
    every = base.relations(**question)
    ranks = list(zip(every.articles, every.confidence, strict=True))
    assert len(set(ranks)) > 2
    assert ranks == sorted(ranks, reverse=True)
    assert list(base.relations(limit=3, **question).relation) == list(every.relation)[:3]


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ({"cause": "gingr"}, "no concept 'gingr' in this knowledge base; there is 'ginger'"),
        ({"cause": "zzz"}, "no concept 'zzz' in this knowledge base$"),
        ({"since": "last year"}, "'last year': not a date"),
        ({"strength": "strong"}, "no strength 'strong'; there are direct"),
        ({"family": "cures"}, "no type 'cures'; there are causes"),
    ],
)
def test_questions_that_have_no_sense_are_told(
    base: KnowledgeBase, question: dict[str, Any], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        base.relations(**question)


def test_claims_come_with_their_sentences(base: KnowledgeBase) -> None:
    frame = base.claims(effect="nausea")
    assert list(frame.published.fillna("")) == ["2024-03", "2021", "2019-05-02", ""]
    assert frame.iloc[0].sentence == "ginger not reduces nausea."
    assert len(base.claims(concept="asthma", limit=2)) == 2


def test_confidence_follows_from_the_articles_and_what_contradicts_them(base: KnowledgeBase) -> None:
    (reduces,) = base.relations(cause="ginger", family="decreases", negated=False).relation
    explained = base.explain(reduces)
    weights = [0.9 * WORDING["direct"] * SOURCING["cited"], 0.9 * WORDING["conditional"] * SOURCING["vague"]]
    assert [voice.evidence.weight for voice in explained.voices] == pytest.approx(weights)
    support = 1 - (1 - weights[0]) * (1 - weights[1])
    against = 1 - (1 - 0.9 * WORDING["direct"] * SOURCING["none"]) ** 2
    assert (explained.relation.counts.support, explained.against) == (
        pytest.approx(support),
        pytest.approx(against),
    )
    assert explained.confidence == explained.relation.confidence == confidence(support, against)
    assert {one.family for one in explained.contrary} == {"decreases", "increases"}
    assert base.explain(reduces[:8]).relation.key == reduces
    for key in ("r_", "r_nothing", "ginger"):
        with pytest.raises(InputError, match="relation"):
            base.explain(key)


def test_a_page_puts_contradictions_side_by_side(base: KnowledgeBase) -> None:
    page = base.show("nausea")
    (pair,) = page.disputed
    assert [(one.family, one.negated, one.counts.articles) for one in pair] == [
        ("decreases", False, 2), ("increases", False, 1), ("decreases", True, 1),
    ]  # fmt: skip
    assert (page.articles, page.sourced) == (4, 1)


def test_a_page_of_very_many_relations_gives_the_best_attested(
    base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_MOST", 1)
    page = base.show("asthma")
    assert (len(page.as_effect), len(page.as_cause), page.relations, page.left_out) == (1, 1, 6, 4)
    assert coverage(page).endswith("4 relations of few articles are not shown here.")


def test_a_page_shows_kinds_and_aspects_and_both_directions(base: KnowledgeBase) -> None:
    page = base.show("asthma")
    assert [one.name for one in page.concepts] == ["asthma"]
    assert {one.name for one in page.kinds} == {"mild asthma", "risk of asthma"}
    assert {one.cause.name for one in page.as_effect} == {"smoking", "interleukin 6", "stress"}
    assert {one.effect.name for one in page.as_cause} == {"fatigue", "wheezing", "cough"}


def reviewed(folder: Path, file: Path, verdicts: dict[str, dict[str, Any]]) -> Path:
    """A file of decisions on the claims of a run, by their sentence."""
    lines = []
    for claim in read_claims(folder):
        given = verdicts.get(claim.sentence.text)
        if given is not None:
            machine = {name: claim.as_json()[name] for name in given if name in Claim.model_fields}
            review = {"verdict": "accept", "source": None, "machine": machine, "decisions": [
                {"reviewer": "Ada", "time": "2024-05-01T10:00:00Z", "comment": None}]}  # fmt: skip
            review |= {name: value for name, value in given.items() if name not in Claim.model_fields}
            changed = {name: value for name, value in given.items() if name in Claim.model_fields}
            lines.append(json.dumps({**claim.as_json(), **changed, "review": review}))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_what_was_decided_in_the_review_app_counts(base: KnowledgeBase, tmp_path: Path) -> None:
    run = tmp_path / "run"
    before = told(base, cause="ginger")
    with pytest.raises(InputError, match="no decisions in it; give a run folder that was reviewed"):
        base.review(run)
    claims = {claim.sentence.text: claim.id for claim in read_claims(run)}
    with open_desk(run) as desk:
        client = TestClient(make_app(desk, People(["Ada"], tokens=False)), base_url="http://localhost")
        seal = re.findall(r'data-seal="(\w+)"', client.get("/claims").text)[0]
        for sentence, answer in (
            ("ginger increases nausea.", "reject"),
            ("ginger not reduces nausea.", "accept"),
        ):
            body = {"claim": claims[sentence], "answer": answer, "token": new_token(), "queue": ""}
            assert client.post("/api/decide", json=body, headers={"X-Seal": seal}).status_code == 200
    done = base.review(run)
    assert (done.new, done.claims) == (2, 2)
    assert base.review(run).known == 2
    after = told(base, cause="ginger")
    assert {says: before[says] - after.get(says, 0) for says in before} == {
        "ginger reduces nausea": 0, "ginger does not reduce nausea": 0, "ginger increases nausea": 1,
    }  # fmt: skip
    (denied,) = base.ask(Question(cause="ginger", negated=True))
    assert denied.counts.reviews == {"accepted": 1}


def test_decisions_of_reviewers_count(base: KnowledgeBase, tmp_path: Path) -> None:
    file = reviewed(tmp_path / "run", tmp_path / "reviewed.jsonl", {
        "ginger increases nausea.": {"verdict": "reject"},
        "ginger reduces nausea.": {},
        "ginger not reduces nausea.": {"negated": False, "source": {"doi": "10.1000/1"}},
        "ginger may reduces nausea.": {"verdict": "disputed"},
    })  # fmt: skip
    done = base.review(file)
    assert (done.new, done.known, done.claims) == (4, 0, 4)
    assert told(base, cause="ginger") == {"ginger reduces nausea": 3}
    (one,) = base.ask(Question(cause="ginger"))
    assert one.counts.reviews == {"edited": 1, "accepted": 1, "none": 1}
    assert one.counts.sources == {"cited": 2, "vague": 1}
    edited = next(found for found in base.iter_evidence(one.key) if found.review == "edited")
    assert edited.record["negated"] is False
    again = base.review(file)
    assert (again.new, again.known) == (0, 4)


def test_a_later_decision_goes_before_an_earlier_one(base: KnowledgeBase, tmp_path: Path) -> None:
    sentence = "ginger increases nausea."
    base.review(reviewed(tmp_path / "run", tmp_path / "1.jsonl", {sentence: {"verdict": "reject"}}))
    assert "ginger increases nausea" not in told(base)
    later = [{"reviewer": "Ada", "time": "2024-06-01T10:00:00Z"}]
    base.review(
        reviewed(tmp_path / "run", tmp_path / "2.jsonl", {sentence: {"verdict": "none", "decisions": later}})
    )
    assert told(base, cause="ginger")["ginger increases nausea"] == 1


def test_decisions_hold_for_new_versions_with_the_same_words(base: KnowledgeBase, tmp_path: Path) -> None:
    file = reviewed(
        tmp_path / "run", tmp_path / "reviewed.jsonl", {"ginger increases nausea.": {"verdict": "reject"}}
    )
    base.review(file)
    new = article(
        "blogs/d.txt", "[smoking] causes (lung cancer)", "[ginger] increases (nausea)", filler="Corrected."
    )
    assert base.load(write_run(tmp_path / "second", [new])).replaced == 1
    assert "ginger increases nausea" not in told(base)
    assert told(base, cause="smoking", effect="lung cancer") == {"smoking causes lung cancer": 1}


def test_an_edit_that_holds_for_a_new_version_stands_where_its_words_do(
    base: KnowledgeBase, tmp_path: Path
) -> None:
    edit = {"ginger increases nausea.": {"strength": "conditional"}}
    base.review(reviewed(tmp_path / "run", tmp_path / "reviewed.jsonl", edit))
    new = article("blogs/d.txt", "[smoking] not causes (lung cancer)", "[ginger] increases (nausea)")
    base.load(write_run(tmp_path / "second", [new]))
    (one,) = (found for found in base.iter_evidence() if found.review == "edited")
    document = new[0]
    assert (one.record["document"]["id"], one.record["strength"]) == (document.id, "conditional")
    for part in ("sentence", "cause", "relation", "effect"):
        span = one.record[part]
        assert document.text[span["start"] : span["end"]] == span["text"]


def test_decisions_may_come_before_their_claims(kb: KnowledgeBase, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", SAID)
    kb.load(write_run(tmp_path / "other", [article("x.txt")]))
    kb.review(reviewed(run, tmp_path / "reviewed.jsonl", {"ginger increases nausea.": {"verdict": "reject"}}))
    kb.load(run)
    assert "ginger increases nausea" not in told(kb)


def test_a_file_that_holds_no_reviews_is_refused(base: KnowledgeBase, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 1: not a ReviewedClaim record"):
        base.review(tmp_path / "run" / "claims.jsonl")
    with pytest.raises(InputError, match="no such file"):
        base.review(tmp_path / "none.jsonl")


def test_going_through_everything_agrees_with_asking(base: KnowledgeBase) -> None:
    relations = list(base.iter_relations())
    assert {one.key for one in relations} == set(base.relations().relation)
    assert {one.relation for one in base.iter_evidence()} == {one.key for one in relations}
    curies = {one.curie for one in base.iter_concepts()}
    assert {end.curie for one in relations for end in (one.cause, one.effect)} <= curies
    assert len(list(base.iter_articles())) == len(SAID)
