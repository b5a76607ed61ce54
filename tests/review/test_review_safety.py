"""What the app guards against: other sites, other names, forged links, hostile articles."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from asking import Marks, Page, count, standing
from marked_runs import make_run
from saying import claims_of

from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.journal import new_token
from claimminer.review.web.guard import HEADERS

Claims = dict[str, Claim]
PAGES = ("/", "/claims", "/articles", "/agreement", "/changes", "/files", "/done")


def test_every_page_has_the_same_guard(page: Page) -> None:
    for address in (*PAGES, "/nothing", "/static/review.js", "/export/csv"):
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
    for address in (*PAGES, f"/article/{claims['eases'].document.id}"):
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
@pytest.mark.parametrize("address", ["/api/decide", "/api/add", "/api/undo", "/api/import", "/api/preview"])
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
