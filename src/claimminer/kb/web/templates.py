"""Templates filled in: everything that comes from an article is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from claimminer.kb.telling import SOURCES, articles, evidence, stands_for
from claimminer.kb.web.network import pointing
from claimminer.kb.wording import called, phrase, said, subject
from claimminer.report.wording import cut, many, shown

__all__ = ["BASE", "concept_address", "show"]

BASE = "/kb"


def show(request: Request, name: str, values: Mapping[str, Any], *, status: int = 200) -> HTMLResponse:
    """The page, with what every page needs."""
    every = {"review": request.app.state.review, "path": request.url.path, "asked": request.query_params}
    return HTMLResponse(_environment().get_template(name).render({**every, **values}), status)


def concept_address(name: str) -> str:
    """The page of a concept, by its CURIE or a name."""
    return f"{BASE}/concept/{quote(name, safe=':')}"


def _sentence(message: str) -> str:
    """A message that the command line prints behind its name, as a sentence of a page."""
    return message[:1].upper() + message[1:] + ("" if message.endswith(".") else ".")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("claimminer.kb.web", "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {"shown": lambda text: shown(str(text)), "cut": cut, "sentence": _sentence}
    environment.globals |= {
        "BASE": BASE, "articles": articles, "concept_address": concept_address, "evidence": evidence,
        "phrase": phrase, "said": said, "called": called, "subject": subject, "pointing": pointing, "many": many,
        "SOURCES": SOURCES, "stands_for": stands_for,
    }  # fmt: skip
    return environment
