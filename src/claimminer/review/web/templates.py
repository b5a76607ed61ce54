"""Templates filled in: everything that comes from an article or a person is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from claimminer.review.filters import CONFIDENCES, DECISIONS, SORTS, Queue
from claimminer.review.passages import visible
from claimminer.review.readings import DIRECTIONS, HEDGE_KINDS, STRENGTHS, TYPES
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
        "TYPES": TYPES, "DIRECTIONS": DIRECTIONS, "STRENGTHS": STRENGTHS, "HEDGE_KINDS": HEDGE_KINDS,
        "SORTS": SORTS, "DECISIONS": DECISIONS, "CONFIDENCES": CONFIDENCES, "SORT_WORDS": SORT_WORDS,
        "link_of": _link_of,
    }  # fmt: skip
    return environment


def _seen(text: object) -> str:
    return visible(str(text))


def _link_of(source: Any) -> str | None:
    """Where a source can be looked up: only ever a web address."""
    if source.doi:
        return f"https://doi.org/{quote(source.doi, safe='/().;:_-')}"
    if source.pmid:
        return f"https://pubmed.ncbi.nlm.nih.gov/{quote(source.pmid, safe='')}/"
    if getattr(source, "pmcid", None):
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{quote(source.pmcid, safe='')}/"
    url = source.url or ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc and url.isprintable() else None
