"""How the app looks in a real browser: it fits every screen, and nobody is shut out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from driving import PATIENCE, at, press
from everything import say_everything

from looks import barriers, too_wide

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
        faults += [(place, width, "wider than the screen") for width in too_wide(page, 1400, 1024, 400)]
        page.evaluate(axe)
        faults += [(place, *look, *fault) for look in looks for fault in barriers(page, *look)]
    assert faults == []


def test_the_claim_is_in_sight_on_a_telephone(serve: Serve, visit: Visit) -> None:
    before = " ".join(["Words stand before it and say nothing."] * 30)
    server = serve(articles={"a.txt": [[before, "[Ginger] {eases} (nausea)."]]})
    page = visit(server.address("eases"), viewport={"width": 400, "height": 800})
    at(page, "eases")
    relation, bar = (page.locator(place).bounding_box() for place in ("#passage .relation", ".actions"))
    assert 0 <= relation["y"] < relation["y"] + relation["height"] < bar["y"]
