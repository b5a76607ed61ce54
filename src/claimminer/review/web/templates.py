"""Templates filled in: everything that comes from an article or a person is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from claimminer.records import RELATION_TYPES, STRENGTHS
from claimminer.report.wording import link
from claimminer.review.filters import CONFIDENCES, DECISIONS, SORTS, Queue
from claimminer.review.passages import visible
from claimminer.review.readings import DIRECTIONS, HEDGE_KINDS
from claimminer.review.web.words import SORT_WORDS, words_for

__all__ = ["fill", "show"]


def show(request: Request, name: str, values: Mapping[str, Any], *, status: int = 200) -> HTMLResponse:
    """The page, with what every page needs."""
    state, scope = request.app.state, request.scope
    every: dict[str, Any] = {
        "run": state.desk.name, "reviewer": scope.get("reviewer", ""), "seal": scope.get("seal", ""),
        "several": len(state.people.names) > 1, "path": request.url.path, "queue": Queue(),
        "beside": state.beside,
    }  # fmt: skip
    return HTMLResponse(fill(name, {**every, **values}), status)


def fill(name: str, values: Mapping[str, Any]) -> str:
    """A template with these values."""
    return _environment().get_template(name).render(values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("claimminer.review.web", "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {
        "visible": _seen, "as_plain": lambda record: record.as_json(), "words": words_for,
        "quoted": lambda text: quote(text, safe=""),
    }  # fmt: skip
    environment.globals |= {
        "TYPES": RELATION_TYPES, "DIRECTIONS": DIRECTIONS, "STRENGTHS": STRENGTHS, "HEDGE_KINDS": HEDGE_KINDS,
        "SORTS": SORTS, "DECISIONS": DECISIONS, "CONFIDENCES": CONFIDENCES, "SORT_WORDS": SORT_WORDS,
        "link_of": _link_of,
    }  # fmt: skip
    return environment


def _seen(text: object) -> str:
    return visible(str(text))


def _link_of(source: Any) -> str | None:
    """Where a source can be looked up: an attribution, or one that a reviewer found."""
    return link(doi=source.doi, pmid=source.pmid, pmcid=getattr(source, "pmcid", None), url=source.url)
