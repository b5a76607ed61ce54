"""The pages of the knowledge base in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from claimminer.kb import KnowledgeBase
from claimminer.kb.web.app import make_app
from claimminer.review.serving import Served
from looks import barriers, too_wide


@pytest.fixture
def home(example: KnowledgeBase) -> Iterator[str]:
    """Where the pages are."""
    served = Served(partial(make_app, example), ["anna"], host="127.0.0.1", port=0)
    thread = threading.Thread(target=served.run)
    thread.start()
    yield f"http://127.0.0.1:{served.port}/kb"
    served.end()
    thread.join()


def test_pages_fit_every_screen_and_can_be_read(
    browser: Any, home: str, example: KnowledgeBase, axe: str
) -> None:
    one = next(one for one in example.iter_relations() if one.against)
    faults: list[object] = []
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    for address, width, scheme in (
        ("/", 1400, "dark"), ("/concept/asthma", 400, "light"), (f"/relation/{one.key}", 1400, "dark"),
        ("/relations?cause=nobody", 400, "light"), ("/claims?text=asthma", 400, "dark"),
    ):  # fmt: skip
        page.goto(home + address)
        faults += [(address, wide) for wide in too_wide(page, 1400, 1024, 400)]
        page.evaluate(axe)
        faults += [(address, *fault) for fault in barriers(page, width, scheme)]
    context.close()
    assert faults == []
