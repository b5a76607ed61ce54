from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from asking import Page
from everything import say_everything
from marked_runs import make_run
from saying import claims_of, said
from starlette.testclient import TestClient

from claimminer.records import Claim
from claimminer.review.desk import Desk, open_desk
from claimminer.review.web.app import make_app
from claimminer.review.web.guard import People


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A small run folder."""
    return make_run(tmp_path / "run")


@pytest.fixture
def desks() -> Iterator[Callable[..., Desk]]:
    """Opens desks, and closes them at the end."""
    with ExitStack() as stack:
        yield lambda run, **options: stack.enter_context(open_desk(run, **options))


@pytest.fixture
def desk(run: Path, desks: Callable[..., Desk]) -> Desk:
    return desks(run)


@pytest.fixture
def claims(desk: Desk) -> dict[str, Claim]:
    """The run's claims, by the words of their relation."""
    return claims_of(desk)


@pytest.fixture
def say(desk: Desk) -> Callable[..., int]:
    return lambda claim, **what: said(desk, claim, **what)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Serves a small run to reviewers; ``kind`` is a `Server`."""
    with ExitStack() as stack:

        def served(*names: str, kind: Any = None, **options: Any) -> Any:
            from driving import Server

            server = (kind or Server)(make_run(tmp_path / "served", **options), *names)
            stack.callback(server.end)
            return server

        yield served


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Any]]:
    """Opens pages, each with cookies of its own; a page's errors fail the test."""
    contexts, faults = [], []

    def opened(address: str, context: Any = None, **options: Any) -> Any:
        if context is None:
            context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
            contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)  # a busy machine is no fault
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda told: faults.append(told.text) if "Content Security" in told.text else None)
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


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


@pytest.fixture
def busy(desk: Desk, claims: dict[str, Claim]) -> Desk:
    """A desk with all that can be said."""
    say_everything(desk, claims)
    return desk
