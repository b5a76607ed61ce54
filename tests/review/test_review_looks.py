"""How the app looks in a real browser: it fits every screen, and nobody is shut out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from driving import PATIENCE, press
from everything import say_everything

sync_api = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
expect = sync_api.expect
expect.set_options(timeout=PATIENCE)

Serve = Callable[..., Any]
Visit = Callable[..., Any]

WIDE, NARROW = (1400, "dark"), (400, "light")
PLACES = {
    "/claims": (WIDE,), "/articles": (NARROW,), "/agreement": (WIDE,), "/changes": (NARROW,), "/files": (NARROW,),
    "/article/{document}": (NARROW,), "{lowers}": (WIDE, NARROW), "{adjudicate}": (WIDE,), "{lowers} e": (NARROW,),
    "{lowers} n": (WIDE,), "{lowers} ?": (NARROW,),
}  # fmt: skip


def test_it_fits_and_can_be_read(serve: Serve, visit: Visit, axe: str) -> None:
    """Nothing is wider than the screen, and axe-core finds no fault that is serious, light or dark, wide or narrow."""
    server = serve()
    say_everything(server.desk, server.claims)
    page = visit(server.home("/claims"), bypass_csp=True, reduced_motion="reduce")
    document = server.claims["lowers"].document.id
    named = {"lowers": server.address("lowers"), "adjudicate": server.address("lowers", "role=adjudication")}
    faults: list[object] = []
    for place, looks in PLACES.items():
        address, _, key = place.format(document=document, **named).partition(" ")
        page.goto(address if address.startswith("http") else server.home(address))
        expect(page.locator("body[data-ready]:not(.busy)")).to_have_count(1)
        if key:
            press(page, key)
        for width in (1400, 1024, 400):
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                faults.append((place, width, "wider than the screen"))
        page.evaluate(axe)
        faults += [(place, *look, *fault) for look in looks for fault in barriers(page, *look)]
    assert faults == []


def barriers(page: Any, width: int, scheme: str) -> Iterator[tuple[str, ...]]:
    """What axe-core, which the page has, calls serious or worse."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for one in page.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]:
        if one["impact"] in ("serious", "critical"):
            yield from ((one["id"], node["html"][:160], str(node["any"][:1])[:200]) for node in one["nodes"])
