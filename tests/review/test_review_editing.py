"""Editing and adding in a real browser: words are dragged over or taken by keys, named, and go to the server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from driving import PATIENCE, Server, at, drag, press

from claimminer.records import Claim
from claimminer.review.verdicts import reviewed

sync_api = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
expect = sync_api.expect
expect.set_options(timeout=PATIENCE)

Serve = Callable[..., Any]
Visit = Callable[..., Any]


def claim(server: Server, visit: Visit, relation: str, **options: Any) -> Any:
    page = visit(server.address(relation), **options)
    at(page, relation)
    return page


def added(server: Server) -> list[Claim]:
    """The claims on disk that people added, as they are read."""
    with server.desk.reading() as db:
        return [Claim.model_validate(one.machine) for one in reviewed(db) if one.added_by]


def test_edit_by_drag(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = claim(server, visit, "may reduce")
    press(page, "e")
    drag(page, "Studies", "that")  # first drag, then name
    press(page, "5")
    expect(page.locator("#spans .slot").nth(4)).to_contain_text("Studies show that")
    press(page, "1")  # first name, then drag
    expect(page.locator("#editor [data-arm=cause]")).to_have_attribute("aria-pressed", "true")
    drag(page, "root for", "root for")
    expect(page.locator("#spans .slot").first).to_contain_text("root for")
    page.locator("[data-hedge-drop='0']").click()
    expect(page.locator("#spans")).to_contain_text("none")
    page.locator("#editor select[name=type]").select_option("improves")
    page.locator("#editor select[name=strength]").select_option("direct")
    page.locator("#editor input[name=source]").fill("https://doi.org/10.5555/abc")
    page.locator("#editor input[name=negated]").check()
    expect(page.locator("#reading")).to_contain_text("10.5555/abc")
    page.locator("h1").click()
    press(page, "a")
    at(page, "is linked to")
    found = server.standing("may reduce")
    edits = found.edits.as_json()
    assert found.answer == "accept"
    assert edits["cause"]["text"] == "root for"
    assert edits["attribution"]["text"] == "Studies show that"
    assert (edits["type"], edits["strength"], edits["negated"], edits["hedges"]) == (
        "improves",
        "direct",
        True,
        [],
    )
    assert edits["source"]["doi"] == "10.5555/abc"
    press(page, "[")
    at(page, "may reduce")
    expect(page.locator("#reading")).to_contain_text("machine: “it”")


def test_words_are_taken_whole_and_emoji_count_once(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = claim(server, visit, "lowers")
    press(page, "e", "3")
    drag(page, "ugar 🍬", "leve")
    press(page, "Enter")  # at once: what was dragged is on its way
    expect(page.locator(".badge.edited")).to_be_visible()
    found = server.standing("lowers")
    assert (found.answer, found.edits.effect.text) == (None, "sugar 🍬 levels")


def test_edit_by_keys_alone(serve: Serve, visit: Visit) -> None:
    """Arrows go from word to word, with shift they take more or less; the words are told to who cannot see them."""
    server = serve()
    page = claim(server, visit, "lowers")
    press(page, "e")
    assert page.evaluate("document.activeElement.id") == "editor"
    press(page, "3", "ArrowRight")  # begins where the effect stands
    expect(page.locator("#editor .picked")).to_have_text("Selected: blood")
    press(page, "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight")
    expect(page.locator("#editor .picked")).to_have_text("Selected: sugar 🍬 levels")
    press(page, "Shift+ArrowLeft", "3")
    expect(page.locator("#spans .slot").nth(2)).to_contain_text("sugar 🍬")
    press(page, "ArrowLeft", "ArrowLeft", "1", "a")  # with the last change on its way
    at(page, "eases")
    edits = server.standing("lowers").edits
    assert edits.effect.text == "sugar 🍬"
    assert edits.cause.text != "A walk"


def test_what_is_being_selected_outlives_the_change_before(serve: Serve, visit: Visit) -> None:
    """The server is slow: its answer to one change comes while words are selected for the next."""
    server = serve()
    page = claim(server, visit, "lowers")
    held: list[Any] = []
    page.route("**/api/preview", lambda route: held.append(route), times=1)
    press(page, "e", "3", "ArrowRight", "ArrowRight", "Shift+ArrowRight", "3")  # sugar 🍬: on its way
    press(page, "ArrowRight", "ArrowRight", "Shift+ArrowLeft")  # backwards
    expect(page.locator("#editor .picked")).to_have_text("Selected: A walk")
    held.pop().continue_()
    expect(page.locator("#reading")).to_contain_text("machine: “blood sugar 🍬 levels”")
    press(page, "Shift+ArrowRight", "1", "a")
    at(page, "eases")
    edits = server.standing("lowers").edits
    assert (edits.cause.text, edits.effect.text) == ("walk", "sugar 🍬")


def test_changes_can_be_dropped(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = claim(server, visit, "eases")
    press(page, "e")
    page.locator("#editor select[name=type]").select_option("treats")
    expect(page.locator("#reading")).to_contain_text("machine: improves")
    page.locator("h1").click()
    press(page, "Escape")
    expect(page.locator("#editor")).to_be_hidden()
    expect(page.locator("#reading")).not_to_contain_text("machine")
    press(page, "a")
    at(page, "may reduce")
    assert server.standing("eases").edits is None


def test_add_by_drag_in_the_article(serve: Serve, visit: Visit) -> None:
    """Three drags, and what they mark is a claim; undo takes it back."""
    server = serve()
    page = claim(server, visit, "eases")
    press(page, "n")
    named = page.locator("#adder [data-words]")
    drag(page, "Studies", "Studies", "#beside .article-text")
    expect(named).to_have_text(["Studies", "–", "–"])
    drag(page, "show", "show")
    expect(named).to_have_text(["Studies", "show", "–"])
    press(page, "x")  # not while a claim is being added
    expect(page.locator("#notice")).to_contain_text("press esc")
    drag(page, "pain", "pain", "#beside .article-text")
    expect(named).to_have_text(["Studies", "show", "pain"])
    page.locator("#adder select[name=type]").select_option("worsens")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator("#notice")).to_have_text("Added, and accepted.")
    at(page, "eases")
    expect(page.locator("#beside a.added")).to_have_text("show")
    (one,) = added(server)
    assert (one.cause.text, one.effect.text, one.relation.type) == (
        "Studies",
        "pain",
        "worsens",
    )
    assert one.sentence.text == "Studies show that it may reduce pain."
    page.locator("#beside a.added").click()
    at(page, "show")
    expect(page.locator(".state")).to_contain_text("added by hand")
    press(page, "Backspace")
    expect(page.locator("#notice")).to_contain_text("Undone")
    assert added(server) == []


def test_add_by_keys_alone(serve: Serve, visit: Visit) -> None:
    server = serve()
    page = visit(server.home(f"/article/{server.claims['lowers'].document.id}"))
    expect(page.locator("body[data-ready]")).to_have_count(1)
    press(page, "n", "Enter")
    expect(page.locator("#notice")).to_contain_text("the cause first")
    press(page, "ArrowRight", "Shift+ArrowRight", "Enter")
    expect(page.locator("#adder [data-words=cause]")).to_have_text("A walk")
    press(page, "ArrowRight", "Enter", "ArrowRight", "Enter")
    expect(page.locator("#adder [data-words=effect]")).to_have_text("blood")
    press(page, "Enter")
    expect(page.locator("#notice")).to_have_text("Added, and accepted.")
    assert [one.effect.text for one in added(server)] == ["blood"]
