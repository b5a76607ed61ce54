"""The pages and what they send, without a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from marked_runs import make_run
from saying import claims_of
from starlette.testclient import TestClient

from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.exports import FORMATS
from claimminer.review.journal import history, new_token, standing_of
from claimminer.review.web.app import make_app
from claimminer.review.web.guard import HEADERS, People

Claims = dict[str, Claim]


class Page:
    """A browser's view of the app: asks for pages, sends what a page would send."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, address: str, status: int = 200) -> str:
        answer = self.client.get(address)
        assert answer.status_code == status, answer.text
        return answer.text

    def seal(self) -> str:
        found = re.search(r'data-seal="(\w+)"', self.get("/claims"))
        assert found
        return found[1]

    def post(self, address: str, body: object, status: int = 200, **headers: str) -> dict[str, Any]:
        answer = self.client.post(address, json=body, headers={"X-Seal": self.seal(), **headers})
        assert answer.status_code == status, answer.text
        value: dict[str, Any] = answer.json()
        return value

    def decide(
        self, claim: Claim, answer: str | None = "accept", status: int = 200, **more: object
    ) -> dict[str, Any]:
        body = {
            "claim": claim.id,
            "answer": answer,
            "token": new_token(),
            "queue": "decision=todo&sort=article",
        }
        return self.post("/api/decide", body | more, status)


@pytest.fixture
def open_page() -> Iterator[Callable[..., Page]]:
    """Opens the app for a reviewer; with several names each has a token."""
    with ExitStack() as stack:

        def opened(desk: Desk, *names: str, host: str = "localhost", **options: Any) -> Page:
            people = People(list(names) or ["anna"], tokens=len(names) > 1)
            app = make_app(desk, people, port=8421)
            client = stack.enter_context(TestClient(app, base_url=f"http://{host}:8421", **options))
            page = Page(client)
            page.people = people  # type: ignore[attr-defined]
            return page

        yield opened


@pytest.fixture
def page(desk: Desk, open_page: Callable[..., Page]) -> Page:
    return open_page(desk)


def standing(desk: Desk, claim: Claim, reviewer: str = "anna") -> str | None:
    with desk.reading() as db:
        found = standing_of(db, claim.id, reviewer)
    return found.answer if found else None


def count(desk: Desk) -> int:
    with desk.reading() as db:
        return len(list(history(db)))


class Marks(HTMLParser):
    """The marked stretches of a page's passage, and every tag's attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


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


def test_every_page_has_the_same_guard(page: Page) -> None:
    for address in (
        "/",
        "/claims",
        "/agreement",
        "/changes",
        "/files",
        "/done",
        "/nothing",
        "/static/review.js",
        "/export/csv",
    ):
        headers = page.client.get(address).headers
        assert {name: headers.get(name) for name in HEADERS} == HEADERS, address
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy


def test_a_fault_of_ours_tells_nothing(
    desk: Desk, open_page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    from claimminer.review.web import views

    def fail(*_: object) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(views, "progress_of", fail)
    answer = open_page(desk, raise_server_exceptions=False).client.get("/claims")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_pages_hold_no_code_and_no_style(page: Page, claims: Claims) -> None:
    """What the policy would refuse is not there: no inline script, style or handler, nothing from elsewhere."""
    for address in (
        "/",
        "/claims",
        "/agreement",
        "/changes",
        "/files",
        "/done",
        f"/article/{claims['eases'].document.id}",
    ):
        for tag, attributes in Marks(page.get(address)).tags:
            assert tag != "style"
            assert (
                tag != "script"
                or attributes.get("src", "").startswith("/static/")
                or attributes["type"] == "application/json"
            )  # type: ignore[union-attr]
            assert not any(name.startswith("on") or name == "style" for name in attributes)
            for name in ("src", "href", "action"):
                link = attributes.get(name) or "/"
                assert link.startswith(("/", "#", "https://doi.org/")), (address, link)


def test_static_files_name_nothing_elsewhere() -> None:
    import claimminer.review.web.app as app

    for path in app.STATIC.iterdir():
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "://" not in text
        assert "innerHTML" not in text
        assert "eval(" not in text


# ---- who may ask


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example:8421",
        "",
        "127.0.0.1@evil.example",
        "192.168.1.7",
        "[::1",
        "a b",
    ],
)
def test_other_names_of_this_server_are_refused(page: Page, host: str) -> None:
    """DNS rebinding: a page of evil.example whose name now points here."""
    answer = page.client.get("/claims", headers={"Host": host})
    assert answer.status_code == 421
    assert "Ginger" not in answer.text
    assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8421", "[::1]:8421", "LOCALHOST:8421"])
def test_own_names_are_taken(page: Page, host: str) -> None:
    assert page.client.get("/claims", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Seal": ""},
        {"X-Seal": "0" * 64},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("address", ["/api/decide", "/api/undo", "/api/import", "/api/preview"])
def test_other_sites_change_nothing(
    page: Page, desk: Desk, claims: Claims, headers: dict[str, str], address: str
) -> None:
    body = {"claim": claims["eases"].id, "answer": "accept", "token": new_token()}
    answer = page.client.post(address, json=body, headers={"X-Seal": page.seal(), **headers})
    assert answer.status_code == 403
    assert count(desk) == 0


def test_a_form_of_another_site_changes_nothing(page: Page, desk: Desk, claims: Claims) -> None:
    body = json.dumps({"claim": claims["eases"].id, "answer": "accept", "token": new_token()})
    for content_type in (
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
    ):
        headers = {"Content-Type": content_type, "X-Seal": page.seal()}
        assert page.client.post("/api/decide", content=body, headers=headers).status_code == 400
    assert page.client.get("/api/decide").status_code == 405
    assert count(desk) == 0


def test_too_large(page: Page, desk: Desk) -> None:
    headers = {"X-Seal": page.seal(), "Content-Type": "application/json"}
    assert page.client.post("/api/decide", content=b"x" * 1_000_001, headers=headers).status_code == 413

    def stream() -> Iterator[bytes]:
        for _ in range(30):
            yield b"x" * 100_000

    assert page.client.post("/api/decide", content=stream(), headers=headers).status_code == 413
    deep = b'{"edits": ' + b"[" * 200_000
    assert page.client.post("/api/decide", content=deep, headers=headers).status_code == 400
    assert count(desk) == 0


def test_links_are_for_one_reviewer_each(desk: Desk, claims: Claims, open_page: Callable[..., Page]) -> None:
    page = open_page(desk, "anna", "ben")
    assert "Open the link" in page.get("/claims", 403)
    assert page.client.get("/claims?token=wrong").status_code == 403
    token = page.people.tokens["ben"]  # type: ignore[attr-defined]
    answer = page.client.get(f"/claims?token={token}&search=x", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/claims?search=x")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    page.decide(claims["eases"])
    assert (standing(desk, claims["eases"], "ben"), standing(desk, claims["eases"], "anna")) == (
        "accept",
        None,
    )
    answer = page.client.get(f"http://localhost:8421//evil.example/?token={token}", follow_redirects=False)
    assert answer.headers["location"].startswith("/evil.example")  # stays here


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


# ---- hostile articles

HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7919 * 7927 }}", "{% raw %}",
    "javascript:alert(1)", "</textarea><svg/onload=alert(1)>", "\u202etxt.exe", "&lt;b&gt;",
    "a' onmouseover='alert(1)", "\x00\x07", "]]>--><!--", "'; DROP TABLE events; --",
    "<a href='javascript:alert(1)'>x</a>", "☃🍬é\u0301", "=cmd|' /C calc'!A0",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_shows_as_text(
    tmp_path: Path, desks: Callable[..., Desk], open_page: Callable[..., Page], text: str
) -> None:
    safe = text.translate({ord(mark): "." for mark in "[]{}()«»"})
    folder = make_run(
        tmp_path / "run",
        {f"a/{safe.replace('/', ' ')}.txt": [[f"T {safe}"], [f"[{safe} x] {{eases}} (pain {safe} x)."]]},
    )
    desk = desks(folder)
    (claim,) = claims_of(desk).values()
    page = open_page(desk)
    value = page.decide(claim, comment=text, queue=f"search={text}")
    plain = len(Marks(page.get("/claims")).tags)
    assert plain
    for address in (
        value["here"],
        f"/article/{claim.document.id}",
        "/claims",
        f"/claims?search={quote(safe)}",
        "/changes",
    ):
        html = page.get(address)
        found = Marks(html)
        for tag, attributes in found.tags:
            assert tag not in ("img", "svg", "iframe") or attributes.get("src") == "/static/icon.svg"
            assert tag != "script" or "src" in attributes or attributes.get("type") == "application/json"
            assert not any(name.startswith("on") for name in attributes)
            assert not (attributes.get("href") or "").startswith("javascript")
        assert "62773913" not in html
        assert "\u202e" not in html
        assert "\x00" not in html
    assert count(desk) == 1


def test_links_go_to_web_addresses_alone(
    tmp_path: Path, desks: Callable[..., Desk], open_page: Callable[..., Page]
) -> None:
    links = {
        "javascript:alert(1)": None, "data:text/html,x": None, "//evil.example": None, "http://": None,
        "https://a.example/x?y=1&z=2": "https://a.example/x?y=1&z=2", "HTTP://A.example": "HTTP://A.example",
        "http://[": None,
    }  # fmt: skip
    citation = {"start": 0, "end": 3, "text": "[1]", "reference": None, "doi": None, "pmid": None}
    for number, (url, shown) in enumerate(links.items()):
        fields = {"citations": [citation | {"url": url}]}
        desk = desks(make_run(tmp_path / f"run{number}", {"a.txt": [["[Tea] {eases} (pain)."]]}, **fields))
        (claim,) = claims_of(desk).values()
        html = open_page(desk).get(f"/claim/{claim.id}")
        found = [attributes for _, attributes in Marks(html).tags if attributes.get("target") == "_blank"]
        assert [one["href"] for one in found] == ([shown] if shown else [])
        assert all(one["rel"] == "noopener noreferrer" for one in found)


def test_a_sentence_of_five_million_letters(
    tmp_path: Path, desks: Callable[..., Desk], open_page: Callable[..., Page]
) -> None:
    long = "word " * 1_000_000
    desk = desks(
        make_run(
            tmp_path / "run", {"a.txt": [[f"[Tea] {{eases}} (pain) {long}."], ["[Milk] {soothes} (it)."]]}
        )
    )
    page = open_page(desk)
    for claim in claims_of(desk).values():
        assert len(page.get(f"/claim/{claim.id}")) < 200_000
    assert len(page.get("/claims")) < 200_000
