"""The pages and what they send, without a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from asking import Marks, Page, count, standing

from claimminer.records import Claim
from claimminer.review.adding import add_claim
from claimminer.review.desk import Desk
from claimminer.review.exports import FORMATS
from claimminer.review.journal import new_token, standing_of
from claimminer.review.lookup import document_of, place_of

Claims = dict[str, Claim]
ALSO = re.compile(
    r'class="also" href="/claim/(\w+)[^"]*" data-number="(\d+)" draggable="false" title="([^"]*)"'
)


def test_one_claim_one_screen(page: Page, claims: Claims) -> None:
    claim = claims["may reduce"]
    html = page.get(f"/claim/{claim.id}")
    stretches = {
        (attrs.get("data-above"), attrs.get("data-below"))
        for tag, attrs in Marks(html).tags
        if "seg" in (attrs.get("class") or "")
    }
    assert {("cause", None), ("relation", "hedge"), ("effect", None), (None, "source: vague")} <= stretches
    assert "claim 2 of 3" in html
    assert "vague-attribution" in html
    assert 'aria-keyshortcuts="a"' in html


def test_the_first_claim_is_the_riskiest(page: Page, claims: Claims) -> None:
    assert f'data-claim="{claims["eases"].id}"' in page.get("/")


def test_a_decision_goes_on_to_the_next(page: Page, desk: Desk, claims: Claims) -> None:
    value = page.decide(claims["eases"])
    assert value["next"].startswith(f"/claim/{claims['may reduce'].id}?")
    assert standing(desk, claims["eases"]) == "accept"
    assert page.decide(claims["lowers"])["next"].startswith(
        f"/claim/{claims['may reduce'].id}?"
    )  # round again
    for name in ("may reduce", "is linked to", "could delay"):
        page.decide(claims[name], "reject")
    last = page.decide(claims["fragments"], "skip")["next"]
    assert last.startswith("/done")
    assert "All claims are decided" in page.get(last)


def test_a_double_click_decides_once(page: Page, desk: Desk, claims: Claims) -> None:
    token = new_token()
    first = page.decide(claims["eases"], token=token, base=0)
    assert page.decide(claims["eases"], token=token, base=0) == first
    assert count(desk) == 1


def test_two_windows(page: Page, desk: Desk, claims: Claims) -> None:
    page.decide(claims["eases"], base=0)
    value = page.decide(claims["eases"], "reject", status=409, base=0)
    assert "in another window" in value["message"]
    assert standing(desk, claims["eases"]) == "accept"
    assert count(desk) == 1


def test_undo(page: Page, desk: Desk, claims: Claims) -> None:
    page.decide(claims["eases"])
    page.decide(claims["may reduce"], "reject")
    token = new_token()
    for _ in range(2):
        value = page.post("/api/undo", {"token": token, "queue": "decision=todo"})
        assert value["address"] == f"/claim/{claims['may reduce'].id}?decision=todo"
    page.post("/api/undo", {"token": new_token()})
    assert (standing(desk, claims["eases"]), standing(desk, claims["may reduce"])) == (None, None)
    assert page.post("/api/undo", {"token": new_token()})["address"] is None


def test_marks_comments_and_edits(page: Page, desk: Desk, claims: Claims) -> None:
    claim = claims["eases"]
    value = page.decide(claim, None, flagged=True, comment=" <b>why</b>? ", edits={"strength": "conditional"})
    html = page.get(value["here"])
    assert "&lt;b&gt;why&lt;/b&gt;?</textarea>" in html
    assert "machine: direct" in html
    assert "⚑ marked" in html
    assert standing(desk, claim) is None
    preview = page.post(
        "/api/preview", {"claim": claim.id, "edits": {"negated": True, "cause": {"start": 0, "end": 6}}}
    )
    assert preview["edits"]["cause"]["text"] == "Ginger"
    assert "machine: no" in preview["reading"]
    assert count(desk) == 1


@pytest.mark.parametrize(
    "body",
    [
        [], {}, {"claim": "c_x", "token": "t" * 20}, {"token": 7}, {"answer": "maybe"}, {"edits": {"type": "eats"}},
        {"token": "short"}, {"comment": "x" * 20_000}, {"comment": ["x"]}, {"edits": [1]}, {"queue": "x" * 30_000},
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(page: Page, desk: Desk, claims: Claims, body: Any) -> None:
    good = {"claim": claims["eases"].id, "answer": "accept", "token": new_token()}
    sent = good | body if isinstance(body, dict) and body else body
    assert page.post("/api/decide", sent, 400)["message"]
    assert count(desk) == 0


@pytest.mark.parametrize(
    "address",
    ["/claim/c_0", "/article/d_0", "/nothing", "/export/xls", "/static/../app.py", "/static/%2e%2e/app.py"],
)
def test_there_is_no_such_page(page: Page, address: str) -> None:
    page.get(address, 404)


@pytest.mark.parametrize("name", FORMATS)
def test_downloads(page: Page, claims: Claims, name: str) -> None:
    page.decide(claims["eases"])
    answer = page.client.get(f"/export/{name}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"] == f'attachment; filename="{FORMATS[name].file}"'
    assert claims["eases"].id.encode() in answer.content or name in ("gold", "brat", "label-studio-config")


def test_import(page: Page, desk: Desk, claims: Claims) -> None:
    page.decide(claims["eases"])
    exported = page.client.get("/export/prodigy").content.replace(b'"answer":"accept"', b'"answer":"reject"')
    answer = page.client.post("/api/import", content=exported, headers={"X-Seal": page.seal()})
    assert answer.json() == {"message": "1 decisions taken in, 0 there already, 0 left out", "notes": []}
    assert standing(desk, claims["eases"]) == "reject"
    answer = page.client.post("/api/import", content=b"\xff", headers={"X-Seal": page.seal()})
    assert (answer.status_code, answer.json()["message"]) == (400, "the file: not UTF-8")


def test_go(page: Page, claims: Claims) -> None:
    assert f'data-claim="{claims["lowers"].id}"' in page.get(f"/go?to={claims['lowers'].id}")
    assert f'data-claim="{claims["is linked to"].id}"' in page.get("/go?sort=article&to=3")
    assert "6 claims" in page.get("/go?sort=article&to=") or "claim" in page.get("/go?to=0")
    assert "No claim is like that" in page.get("/go?to=xyzzy")


def test_blind_until_judged(
    desk: Desk, claims: Claims, open_page: Callable[..., Page], say: Callable[..., int]
) -> None:
    say(claims["eases"], reviewer="ben", answer="reject", comment="Nonsense, says Ben")
    page = open_page(desk, "anna", "ben")
    page.client.get("/?token=" + page.people.tokens["anna"])  # type: ignore[attr-defined]
    address = f"/claim/{claims['eases'].id}"
    pages = [address, "/claims", "/claims?decision=reject&reviewer=ben", "/files", "/changes", "/export/reviewed",
             "/export/log", "/export/csv", "/export/prodigy"]  # fmt: skip
    assert not any("Nonsense" in page.get(one) for one in pages)
    assert "rejected" not in page.get(address)
    page.decide(claims["eases"], "skip")
    assert "Nonsense" not in page.get(address)
    page.decide(claims["eases"], "accept")
    assert "Nonsense, says Ben" in page.get(address)
    assert "judged differently" in page.get(address)
    assert "Nonsense, says Ben" in page.get("/export/log")


def test_adjudication(
    desk: Desk, claims: Claims, open_page: Callable[..., Page], say: Callable[..., int]
) -> None:
    say(claims["eases"], reviewer="ben", answer="reject")
    say(claims["eases"], reviewer="mia")
    page = open_page(desk)
    assert "Adjudicate 1" in page.get("/agreement")
    html = page.get(f"/claim/{claims['eases'].id}?role=adjudication")
    assert "ben" in html
    assert "Take this" in html
    value = page.decide(claims["eases"], queue="role=adjudication")
    assert value["next"].startswith("/done")
    with desk.reading() as db:
        assert standing_of(db, claims["eases"].id, "anna", "review") is None
        assert standing_of(db, claims["eases"].id, "anna", "adjudication")
    assert "1 settled" in page.get("/agreement")


def test_a_claim_is_added_and_taken_back(page: Page, desk: Desk, claims: Claims) -> None:
    claim = claims["fragments"]
    document = claim.document.id
    parts = {"cause": claim.cause, "relation": claims["could delay"].effect, "effect": claim.effect}
    spans = {name: {"start": part.start, "end": part.end} for name, part in parts.items()}
    body = {
        "document": document,
        "claim": {**spans, "type": "worsens"},
        "token": new_token(),
        "queue": "search=x",
    }
    for _ in range(2):  # sent twice, it is there once
        value = page.post("/api/add", body)
    assert value["address"] == f"/claim/{value['claim']}?search=x"
    html = page.get(value["address"])
    assert "added by hand" in html
    assert " of 3<" in html
    edited = page.post("/api/preview", {"claim": value["claim"], "edits": {"type": "treats"}})
    assert "first: worsens" in edited["reading"]
    assert "other added" in page.get(f"/article/{document}")
    assert "+ 1" in page.get("/articles")
    assert "1 claim<" in page.get("/claims?decision=added")
    assert count(desk) == 1
    elsewhere = f"/claim/{claim.id}?search=x"
    undone = page.post("/api/undo", {"token": new_token(), "queue": "search=x", "here": claim.id})
    assert undone["address"] == elsewhere
    page.get(value["address"], 404)
    page.post("/api/add", body | {"token": new_token()})
    undone = page.post("/api/undo", {"token": new_token(), "queue": "", "here": value["claim"]})
    assert undone["address"].startswith(f"/article/{document}")


@pytest.mark.parametrize(
    "wrong",
    [
        {"document": "d_0"},
        {"claim": {}},
        {"claim": "Tea"},
        {"claim": None},
        {"token": "short"},
        {"document": ["d"]},
    ],
)
def test_what_cannot_be_added_is_refused(
    page: Page, desk: Desk, claims: Claims, wrong: dict[str, object]
) -> None:
    good = {"document": claims["eases"].document.id, "claim": {}, "token": new_token()}
    assert page.post("/api/add", good | wrong, 400)["message"]
    assert count(desk) == 0


def test_claims_of_the_same_words_have_a_way_each(desk: Desk, page: Page, claims: Claims) -> None:
    one = claims["eases"]
    with desk.writing() as db:
        row = place_of(db, one.id)
        assert row
        text = document_of(db, row["d"]).text
        places = {"cause": one.cause.start, "relation": one.relation.start, "effect": text.index("pain")}
        words = {"cause": "Ginger", "relation": "eases", "effect": "pain"}
        given = {name: {"start": at, "end": at + len(words[name])} for name, at in places.items()}
        other, _ = add_claim(db, row["d"], given, reviewer="anna", token=new_token())
    for address in (f"/article/{one.document.id}", f"/claim/{claims['is linked to'].id}"):
        found = page.get(address)
        assert f'href="/claim/{one.id}' in found
        assert ALSO.findall(found) == [(other, "2", "Ginger eases pain")]
    assert ALSO.findall(page.get(f"/claim/{one.id}")) == [(other, "2", "Ginger eases pain")]
    assert ALSO.findall(page.get(f"/claim/{other}")) == [(one.id, "1", "Ginger eases nausea")]
