"""The app in a real browser: keys, undo, edits by drag, filters, two reviewers, a server that is killed.

Skipped where there is no Chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from marked_runs import make_run
from saying import claims_of

from claimminer.review.desk import open_desk
from claimminer.review.journal import history, standing_of

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
if not CHROMIUM:
    pytest.skip("no browser: install Chromium, or name it in CHROMIUM", allow_module_level=True)
sync_api = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
expect = sync_api.expect
PATIENCE = 30_000  # milliseconds: a busy machine is no fault
expect.set_options(timeout=PATIENCE)


class Server:
    """``claimminer review`` as a process of its own, on one port."""

    def __init__(self, run: Path, *names: str) -> None:
        self.run = run
        self._names = names or ("anna",)
        self.port = 0
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "claimminer", "review", str(self.run), "--port", str(self.port)]
        for name in self._names:
            command += ["--reviewer", name]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr
        self.links: dict[str, str] = {}
        for line in self.process.stderr:
            name, _, address = line.strip().partition(": ")
            if not address.startswith("http"):
                break
            self.links[name] = address
        assert self.links, "the server did not start"
        self.port = int(next(iter(self.links.values())).split(":")[2].partition("/")[0])
        self._wait()

    def _wait(self) -> None:
        for _ in range(100):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/static/icon.svg").read()
                return
            time.sleep(0.05)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.end()

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()
        if self.process.stderr:
            self.process.stderr.close()

    def standing(self, relation: str, reviewer: str = "anna", role: str = "review") -> Any:
        """What is on disk, read beside the running server."""
        with open_desk(self.run) as desk, desk.reading() as db:
            return standing_of(db, claims_of(desk)[relation].id, reviewer, role)  # type: ignore[arg-type]

    def answers(self) -> list[str | None]:
        with open_desk(self.run) as desk, desk.reading() as db:
            return [event["answer"] for event in history(db)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    servers = []

    def started(*names: str) -> Server:
        servers.append(Server(make_run(tmp_path / "run"), *names))
        return servers[-1]

    yield started
    for server in servers:
        server.end()


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Any]]:
    """Opens pages, each with cookies of its own; a page's errors fail the test."""
    contexts, faults = [], []

    def opened(address: str, context: Any = None, **options: Any) -> Any:
        if context is None:
            context = browser.new_context(viewport={"width": 1280, "height": 800}, **options)
            contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda told: faults.append(told.text) if "Content Security" in told.text else None)
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def server(serve: Callable[..., Server]) -> Server:
    return serve()


def home(server: Server, path: str = "/claims?decision=todo&sort=article") -> str:
    return f"http://127.0.0.1:{server.port}{path}"


def first(server: Server, visit: Callable[..., Any], **options: Any) -> Any:
    """A page at the first claim, in the order of the articles."""
    page = visit(home(server), **options)
    page.get_by_role("link", name="Review these").click()
    at(page, "eases")
    return page


def at(page: Any, relation: str) -> None:
    expect(page.locator("#reading .part.relation dd")).to_contain_text(relation)
    expect(page.locator("body[data-ready]:not(.busy)")).to_have_count(1)


def words(page: Any, text: str) -> tuple[float, float, float, float]:
    """Where the words stand on the screen: left, right, middle, of the passage."""
    box: dict[str, float] = page.evaluate(
        """(text) => {
          const walker = document.createTreeWalker(document.querySelector("#passage"), NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const at = node.data.indexOf(text);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at); range.setEnd(node, at + text.length);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            return { left, right, top, bottom };
          }
        }""",
        text,
    )
    return box["left"], box["right"], box["top"], box["bottom"]


def drag(page: Any, start: str, end: str) -> None:
    """Drag from the first letter of ``start`` to the last of ``end``, a little inside both."""
    left, _, top, bottom = words(page, start)
    page.mouse.move(left + 3, (top + bottom) / 2)
    page.mouse.down()
    _, right, top, bottom = words(page, end)
    page.mouse.move(right - 3, (top + bottom) / 2, steps=5)
    page.mouse.up()


def test_keys(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    for key, following in (("a", "may reduce"), ("x", "is linked to"), (" ", "could delay")):
        page.keyboard.press(key)
        at(page, following)
    expect(page.locator("#progress")).to_contain_text("3 left of 6")
    assert server.answers() == ["accept", "reject", "skip"]
    page.keyboard.press("f")
    expect(page.locator(".badge.marked")).to_be_visible()
    page.keyboard.press("f")
    expect(page.locator(".badge.marked")).to_have_count(0)
    page.keyboard.press("c")
    page.keyboard.type("a x e, says who?")
    page.keyboard.press("Enter")
    expect(page.locator("#comment")).not_to_be_focused()
    page.keyboard.press("a")
    at(page, "fragments")
    found = server.standing("could delay")
    assert (found.answer, found.comment, found.flagged) == ("accept", "a x e, says who?", False)
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    page.keyboard.press("a")  # behind a dialog, nothing is decided
    page.keyboard.press("Escape")
    page.keyboard.press("]")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("sugar")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("1 claim")
    expect(page.locator("body[data-ready]")).to_have_count(1)
    page.keyboard.press("g")
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    at(page, "lowers")
    assert server.standing("lowers") is None


def test_undo_without_limit(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    names = ["eases", "may reduce", "is linked to", "could delay", "fragments", "lowers"]
    for following in [*names[1:], None]:
        page.keyboard.press("a")
        if following:
            at(page, following)
    expect(page.locator("h1")).to_have_text("All claims are decided")
    for name in reversed(names):
        page.keyboard.press("Backspace")
        at(page, name)
        assert server.standing(name) is None
    page.keyboard.press("Backspace")
    expect(page.locator("#notice")).to_have_text("There is nothing to undo.")


def test_mouse_and_neighbours(server: Server, visit: Callable[..., Any]) -> None:
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


def test_the_article_is_scrolled_to_the_place(tmp_path: Path, visit: Callable[..., Any]) -> None:
    long = [["Filler stands here again and again."] for _ in range(150)]
    server = Server(make_run(tmp_path / "long", {"a.txt": [*long, ["[Tea] {eases} (pain)."], *long]}))
    try:
        page = visit(home(server, "/"))
        box, panel = (
            page.locator("#beside .here").first.bounding_box(),
            page.locator("#beside").bounding_box(),
        )
        assert panel["y"] < box["y"] < panel["y"] + panel["height"]
        assert page.evaluate("document.querySelector('#beside').scrollTop") > 500
    finally:
        server.end()


def test_edit_by_drag(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    page.keyboard.press("a")
    at(page, "may reduce")
    page.keyboard.press("e")
    drag(page, "Studies", "that")  # first drag, then name
    page.keyboard.press("5")
    expect(page.locator("#spans .slot").nth(4)).to_contain_text("Studies show that")
    page.keyboard.press("1")  # first name, then drag
    expect(page.locator("[data-arm=cause]")).to_have_attribute("aria-pressed", "true")
    drag(page, "root for", "root for")
    expect(page.locator("#spans .slot").first).to_contain_text("root for")
    page.locator("[data-hedge-drop='0']").click()
    expect(page.locator("#spans")).to_contain_text("none")
    page.locator("select[name=type]").select_option("improves")
    page.locator("select[name=strength]").select_option("direct")
    page.locator("input[name=source]").fill("https://doi.org/10.5555/abc")
    page.locator("input[name=negated]").check()
    expect(page.locator("#reading")).to_contain_text("10.5555/abc")
    page.locator("h1").click()
    page.keyboard.press("a")
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
    page.keyboard.press("[")
    at(page, "may reduce")
    expect(page.locator("#reading")).to_contain_text("machine: “it”")


def test_words_are_taken_whole_and_emoji_count_once(server: Server, visit: Callable[..., Any]) -> None:
    page = visit(home(server, "/claims?search=sugar"))
    page.get_by_role("link", name="Review these").click()
    at(page, "lowers")
    page.keyboard.press("e")
    page.keyboard.press("3")
    drag(page, "ugar 🍬", "leve")
    page.keyboard.press("Enter")  # at once: what was dragged is on its way
    expect(page.locator(".badge.edited")).to_be_visible()
    found = server.standing("lowers")
    assert (found.answer, found.edits.effect.text) == (None, "sugar 🍬 levels")


def test_changes_can_be_dropped(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    page.keyboard.press("e")
    page.locator("select[name=type]").select_option("treats")
    expect(page.locator("#reading")).to_contain_text("machine: improves")
    page.locator("h1").click()
    page.keyboard.press("Escape")
    expect(page.locator("#editor")).to_be_hidden()
    expect(page.locator("#reading")).not_to_contain_text("machine")
    page.keyboard.press("a")
    at(page, "may reduce")
    assert server.standing("eases").edits is None


def test_filters(server: Server, visit: Callable[..., Any]) -> None:
    page = visit(home(server, "/claims"))
    expect(page.locator("h1")).to_have_text("6 claims")
    page.get_by_label("conditional").check()
    page.get_by_role("button", name="Show").click()
    expect(page.locator("h1")).to_have_text("2 claims")
    page.get_by_role("link", name="Review these").click()
    at(page, "could delay")
    page.keyboard.press("x")
    at(page, "may reduce")
    page.keyboard.press("x")
    expect(page.locator("h1")).to_have_text("The end of this queue")


def test_two_reviewers_and_an_adjudicator(serve: Callable[..., Server], visit: Callable[..., Any]) -> None:
    server = serve("anna", "ben", "zoe")
    pages = {name: visit(link) for name, link in server.links.items()}
    for name, keys in (("anna", "aaa"), ("ben", "xaa")):
        pages[name].goto(home(server, "/claims?sort=article"))
        pages[name].get_by_role("link", name="Review these").click()
        for key, relation in zip(keys, ("eases", "may reduce", "is linked to"), strict=True):
            at(pages[name], relation)
            expect(pages[name].locator(".others")).to_have_count(0)
            pages[name].keyboard.press(key)
        at(pages[name], "could delay")
    zoe = pages["zoe"]
    zoe.goto(home(server, "/agreement"))
    expect(zoe.locator("table.figures").nth(1)).to_contain_text("67%")
    zoe.get_by_role("link", name="Adjudicate 1").click()
    zoe.get_by_role("link", name="Review these").click()
    at(zoe, "eases")
    expect(zoe.locator(".others")).to_contain_text("ben")
    zoe.locator("li", has_text="ben").get_by_role("button", name="Take this").click()
    expect(zoe.locator("h1")).not_to_have_text("")
    zoe.goto(home(server, "/agreement"))
    expect(zoe.locator("main")).to_contain_text("1 settled")
    assert server.standing("eases", "zoe", "adjudication").answer == "reject"


def test_a_double_click_and_a_held_key(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    page.route("**/api/decide", lambda route: (time.sleep(0.3), route.continue_()))
    page.get_by_role("button", name="Accept").dblclick()
    at(page, "may reduce")
    page.keyboard.down("a")
    for _ in range(5):
        page.keyboard.down("a")
    page.keyboard.up("a")
    at(page, "is linked to")
    assert server.answers() == ["accept", "accept"]


def test_two_windows(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    other = visit(page.url, context=page.context)
    at(other, "eases")
    page.keyboard.press("a")
    at(page, "may reduce")
    other.keyboard.press("x")
    expect(other.locator("#notice")).to_contain_text("in another window: accept")
    at(other, "eases")
    expect(other.locator(".state")).to_contain_text("accepted")
    assert server.answers() == ["accept"]


def test_a_server_killed_in_the_middle(server: Server, visit: Callable[..., Any]) -> None:
    page = first(server, visit)
    page.keyboard.press("a")
    at(page, "may reduce")
    server.kill()
    page.keyboard.press("x")
    expect(page.locator("#notice")).to_contain_text("Not saved yet")
    page.keyboard.press("x")  # nobody can decide twice while one is on its way
    server.start()
    at(page, "is linked to")
    assert server.answers() == ["accept", "reject"]


def test_a_decision_whose_answer_was_lost(server: Server, visit: Callable[..., Any]) -> None:
    """The server has it, the browser does not know: sent again, it counts once."""
    page = first(server, visit)
    lost = []

    def lose(route: Any) -> None:
        if lost:
            route.continue_()
        else:
            lost.append(route.fetch())
            route.abort()

    page.route("**/api/decide", lose)
    page.keyboard.press("a")
    at(page, "may reduce")
    assert lost
    assert server.answers() == ["accept"]


def test_a_closed_laptop(server: Server, visit: Callable[..., Any]) -> None:
    """Decided while the server is gone, the browser closed; sent when the page is opened again."""
    page = first(server, visit)
    context, address = page.context, page.url
    server.kill()
    page.keyboard.press("x")
    expect(page.locator("#notice")).to_contain_text("Not saved yet")
    page.close()
    server.start()
    again = visit(address, context=context)
    expect(again.locator("#notice")).to_contain_text("is saved now")
    assert server.answers() == ["reject"]


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (1024, "dark"), (400, "light")])
def test_it_fits_and_can_be_read(server: Server, browser: Any, width: int, scheme: str) -> None:
    """axe-core finds no fault that is serious; nothing is wider than the screen."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-playwright-python")
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        bypass_csp=True,
        reduced_motion="reduce",
    )
    page = context.new_page()
    faults = []
    try:
        for address in (
            "/",
            "/claims",
            "/agreement",
            "/changes",
            "/files",
            "/done",
            "/nothing",
            "edit",
            "help",
        ):
            page.goto(home(server, address if address.startswith("/") else "/"))
            expect(page.locator("body[data-ready]")).to_have_count(1)
            if address == "edit":
                page.locator("[data-do=edit]").click()
            if address == "help":
                page.keyboard.press("?")
            if page.evaluate("document.documentElement.scrollWidth") > width:
                faults.append((address, "wider than the screen"))
            faults += [
                (address, one["id"], node["html"][:160], str(node["any"][:1])[:200])
                for one in axe.Axe().run(page).response["violations"]
                if one["impact"] in ("serious", "critical")
                for node in one["nodes"]
            ]
        assert faults == []
    finally:
        context.close()
