"""The app in a real browser: keys, undo, filters, two reviewers, a server that is killed.

Skipped where there is no Chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from driving import PATIENCE, Killable, Server, at, press

sync_api = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
expect = sync_api.expect
expect.set_options(timeout=PATIENCE)

Serve = Callable[..., Any]
Visit = Callable[..., Any]
ALL = ("eases", "may reduce", "is linked to", "could delay", "fragments", "lowers")


def first(server: Server, visit: Visit) -> Any:
    """A page at the first claim, in the order of the articles."""
    page = visit(server.address("eases"))
    at(page, "eases")
    return page


def test_keys(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = first(server, visit)
    for key, following in (("a", "may reduce"), ("x", "is linked to"), (" ", "could delay")):
        press(page, key)
        at(page, following)
    expect(page.locator("#progress")).to_contain_text("3 left of 6")
    assert server.answers() == ["accept", "reject", "skip"]
    press(page, "f")
    expect(page.locator(".badge.marked")).to_be_visible()
    at(page, "could delay")
    press(page, "f")
    expect(page.locator(".badge.marked")).to_have_count(0)
    at(page, "could delay")
    press(page, "c")
    page.keyboard.type("a x e, says who?")
    press(page, "Enter")
    expect(page.locator("#comment")).not_to_be_focused()
    at(page, "could delay")
    press(page, "a")
    at(page, "fragments")
    found = server.standing("could delay")
    assert (found.answer, found.comment, found.flagged) == ("accept", "a x e, says who?", False)
    press(page, "?")
    expect(page.locator("#help")).to_be_visible()
    press(page, "a", "Escape")  # behind a dialog, nothing is decided
    press(page, "]")
    at(page, "fragments")
    press(page, "/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("sugar")
    press(page, "Enter")
    expect(page.locator("h1")).to_have_text("1 claim")
    expect(page.locator("body[data-ready]")).to_have_count(1)
    press(page, "g")
    page.keyboard.type("1")
    press(page, "Enter")
    at(page, "lowers")
    assert server.standing("lowers") is None


def test_undo_without_limit(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = first(server, visit)
    for following in ALL[1:]:
        press(page, "a")
        at(page, following)
    press(page, "a")
    expect(page.locator("h1")).to_have_text("All claims are decided")
    expect(page.locator("body.busy")).to_have_count(0)
    for name in reversed(ALL):
        press(page, "Backspace")
        at(page, name)
        assert server.standing(name) is None
    press(page, "Backspace")
    expect(page.locator("#notice")).to_have_text("There is nothing to undo.")


def test_mouse_and_neighbours(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = first(server, visit)
    page.get_by_role("button", name="Reject").click()
    at(page, "may reduce")
    page.get_by_role("link", name="Claim after, in the article").click()
    at(page, "is linked to")
    page.locator("#beside a.other", has_text="eases").click()
    at(page, "eases")
    expect(page.locator(".state")).to_contain_text("rejected")
    page.go_back()
    at(page, "is linked to")
    page.get_by_role("button", name="Undo").click()
    at(page, "eases")
    assert server.standing("eases") is None


def test_a_key_meant_for_the_next_claim_decides_no_other(serve: Serve, visit: Visit) -> None:
    """While a page is on its way, what is shown is not what a key is meant for."""
    server = serve()
    page = first(server, visit)
    held: list[Any] = []
    page.route("**/claim/*", lambda route: held.append(route))
    press(page, "ArrowRight", "a", "x")
    while not held:
        page.wait_for_timeout(20)
    held.pop().continue_()
    at(page, "may reduce")
    assert server.answers() == []


def test_a_comment_is_saved_by_who_goes_on(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = first(server, visit)
    press(page, "c")
    page.keyboard.type("later")
    press(page, "Escape", "ArrowRight")
    at(page, "may reduce")
    found = server.standing("eases")
    assert (found.answer, found.comment) == (None, "later")


def test_the_article_is_scrolled_to_the_place(serve: Serve, visit: Visit) -> None:
    long = [["Filler stands here again and again."] for _ in range(150)]
    server = serve(articles={"a.txt": [*long, ["[Tea] {eases} (pain)."], *long]})
    page = visit(server.home("/"))
    box, panel = page.locator("#beside .here").first.bounding_box(), page.locator("#beside").bounding_box()
    assert panel["y"] < box["y"] < panel["y"] + panel["height"]
    assert page.evaluate("document.querySelector('#beside').scrollTop") > 500


def test_filters(serve: Serve, visit: Visit) -> None:
    page = visit(serve().home("/claims"))
    expect(page.locator("h1")).to_have_text("6 claims")
    page.get_by_label("conditional").check()
    page.get_by_role("button", name="Show").click()
    expect(page.locator("h1")).to_have_text("2 claims")
    page.get_by_role("link", name="Review these").click()
    at(page, "could delay")
    press(page, "x")
    at(page, "may reduce")
    press(page, "x")
    expect(page.locator("h1")).to_have_text("The end of this queue")


def test_two_reviewers_and_an_adjudicator(serve: Serve, visit: Visit) -> None:
    server = serve("anna", "ben", "zoe")
    pages = {name: visit(link) for name, link in server.links.items()}
    for name, keys in (("anna", "aaa"), ("ben", "xaa")):
        page = pages[name]
        page.goto(server.address("eases", "sort=article"))
        for key, relation in zip(keys, ALL, strict=False):
            at(page, relation)
            assert page.locator(".others").count() == 0
            press(page, key)
        at(page, "could delay")
    zoe = pages["zoe"]
    zoe.goto(server.home("/agreement"))
    expect(zoe.locator("table.figures").nth(1)).to_contain_text("67%")
    zoe.get_by_role("link", name="Adjudicate 1").click()
    zoe.get_by_role("link", name="Review these").click()
    at(zoe, "eases")
    expect(zoe.locator(".others")).to_contain_text("ben")
    zoe.locator("li", has_text="ben").get_by_role("button", name="Take this").click()
    expect(zoe.locator("h1")).to_contain_text("queue")
    zoe.goto(server.home("/agreement"))
    expect(zoe.locator("main")).to_contain_text("1 settled")
    assert server.standing("eases", "zoe", "adjudication").answer == "reject"


def test_a_double_click_and_a_held_key(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = first(server, visit)
    page.route("**/api/decide", lambda route: (time.sleep(0.2), route.continue_()))
    page.get_by_role("button", name="Accept").dblclick()
    at(page, "may reduce")
    page.keyboard.down("a")
    for _ in range(5):
        page.keyboard.down("a")
    page.keyboard.up("a")
    at(page, "is linked to")
    assert server.answers() == ["accept", "accept"]


def test_two_windows(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = first(server, visit)
    other = visit(page.url, context=page.context)
    at(other, "eases")
    press(page, "a")
    at(page, "may reduce")
    press(other, "x")
    expect(other.locator("#notice")).to_contain_text("in another window: accept")
    at(other, "eases")
    expect(other.locator(".state")).to_contain_text("accepted")
    assert server.answers() == ["accept"]


def test_a_server_killed_in_the_middle(serve: Serve, visit: Visit) -> None:
    server = serve(kind=Killable)
    page = first(server, visit)
    press(page, "a")
    at(page, "may reduce")
    server.kill()
    press(page, "x")
    expect(page.locator("#notice")).to_contain_text("Not saved yet")
    press(page, "x")  # nobody can decide twice while one is on its way
    server = server.again()
    try:
        at(page, "is linked to")
        assert server.answers() == ["accept", "reject"]
    finally:
        server.end()


def test_a_decision_whose_answer_was_lost(serve: Serve, visit: Visit) -> None:
    """The server has it, the browser does not know: sent again, it counts once."""
    server = serve()
    page = first(server, visit)
    lost = []

    def lose(route: Any) -> None:
        if lost:
            route.continue_()
        else:
            lost.append(route.fetch())
            route.abort()

    page.route("**/api/decide", lose)
    page.reload()  # of a page that is there already, the browser may let the first request pass
    at(page, "eases")
    press(page, "a")
    for _ in range(PATIENCE // 50):
        if not lost:
            page.wait_for_timeout(50)
    assert lost
    at(page, "may reduce")
    assert server.answers() == ["accept"]


def test_a_closed_laptop(serve: Serve, visit: Visit) -> None:
    """Decided in two windows while the server is gone, both closed; sent when the page is opened again."""
    server = serve()
    page = first(server, visit)
    context, address = page.context, page.url
    other = visit(server.address("may reduce"), context=context)
    at(other, "may reduce")
    server.end()
    for window, key in ((page, "x"), (other, "a")):
        press(window, key)
        expect(window.locator("#notice")).to_contain_text("Not saved yet")
    page.close()
    other.close()
    server = server.again()
    try:
        again = visit(address, context=context)
        expect(again.locator("#notice")).to_contain_text("are saved now")
        assert server.answers() == ["reject", "accept"]
    finally:
        server.end()
