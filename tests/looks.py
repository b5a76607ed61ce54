"""What a browser test asks of every page: that it fits the screen, and that nobody is shut out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["barriers", "too_wide"]


def too_wide(page: Any, *widths: int) -> Iterator[int]:
    """The widths of a screen that the page does not fit."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            yield width


def barriers(page: Any, width: int, scheme: str) -> Iterator[tuple[str, ...]]:
    """What axe-core, which the page has, calls serious or worse."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for one in page.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]:
        if one["impact"] in ("serious", "critical"):
            yield from ((one["id"], node["html"][:160], str(node["any"][:1])[:200]) for node in one["nodes"])
