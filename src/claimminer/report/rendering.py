"""The page from its contents: one HTML file that needs nothing beside it, and lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from typing import Any, Final

import jinja2
from markupsafe import Markup

from claimminer import __version__
from claimminer.records import SEVERITIES
from claimminer.report.figures import VOICES
from claimminer.report.marks import ROLES
from claimminer.report.rows import LONGEST
from claimminer.report.wording import cut, many

__all__ = ["FIRST_ROWS", "render"]

FIRST_ROWS: Final = 25  # of each table, that the page shows at first


def render(contents: dict[str, Any]) -> str:
    """The page. All texts are escaped; its own style and script are the only ones that a browser lets in."""
    style, script = _static("report.css"), _static("report.js")
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("claimminer.report"), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {"many": many, "number": "{:,}".format, "brief": lambda text: cut(text, LONGEST)}
    environment.globals |= {
        "roles": ROLES, "voices": VOICES, "gravity": SEVERITIES, "version": __version__, "first_rows": FIRST_ROWS,
        "style": Markup(style), "script": Markup(script),
        "style_hash": _hash(style), "script_hash": _hash(script),
    }  # fmt: skip
    return environment.get_template("report.html").render(contents)


def _static(name: str) -> str:
    return (files("claimminer.report") / "static" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """As a content security policy names what it lets in."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
