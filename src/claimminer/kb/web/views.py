"""The pages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from claimminer.errors import InputError
from claimminer.kb.base import KnowledgeBase
from claimminer.kb.counts import SOURCING, WORDING
from claimminer.kb.pages import Voice, attested
from claimminer.kb.queries import STRENGTHS, Question
from claimminer.kb.statements import FAMILIES
from claimminer.kb.stored import Evidence
from claimminer.kb.telling import by_sentence, coverage, sections
from claimminer.kb.web.asked import address, limit_in, question_in
from claimminer.kb.web.network import draw
from claimminer.kb.web.templates import BASE, concept_address, show
from claimminer.records import Claim
from claimminer.report.marks import Part, Piece, mark_sentence
from claimminer.report.wording import link

__all__ = ["claims", "concept", "find", "relation", "relations", "start"]

_OF_A_SECTION = 12  # relations, the others follow when asked for
_FIRST = 40  # relations on the first page


class Quote(NamedTuple):
    """A claim as a page shows it: its sentence in pieces, what stands elsewhere, and where its article can be read."""

    evidence: Evidence
    pieces: list[Piece]
    elsewhere: list[Part]
    address: str | None


def start(request: Request) -> Response:
    """What is in it, and the best attested relations."""
    kb = _kb(request)
    found = kb.ask(Question(), limit=_FIRST)
    return show(request, "start.html", {"loads": kb.loads(), "relations": found, "picture": draw(found)})


def find(request: Request) -> Response:
    """To the concept of this name, else to the claims with these words."""
    words = request.query_params.get("q", "").strip()
    if not words:
        return RedirectResponse(f"{BASE}/", 303)
    try:
        _kb(request).find(words)
    except InputError as error:
        found = _kb(request).ask_claims(Question(words=words))
        if not found:
            raise
        values = {
            "question": {"text": words},
            "quotes": [*map(_quote, found)],
            "note": str(error),
            "more": None,
        }
        return show(request, "claims.html", values)
    return RedirectResponse(concept_address(words), 303)


def concept(request: Request) -> Response:
    """All that is said of a concept."""
    kb, name = _kb(request), request.path_params["name"]
    page = kb.show(name)
    most = None if request.query_params.get("all") else _OF_A_SECTION
    told = [(title, found) for title, found in sections(page.as_effect, page.as_cause) if found]
    sentences = kb.strongest(one.key for _, found in told for one in found[:most])
    shown = [
        (title, len(found), [(_quote(one), same) for one, same in by_sentence(found[:most], sentences)])
        for title, found in told
    ]
    every = sorted({one.key: one for one in chain(page.as_effect, page.as_cause)}.values(), key=attested)
    values = {
        "name": name, "page": page, "coverage": coverage(page), "most": most, "sections": shown,
        "picture": draw(every, main=[one.curie for one in page.concepts]),
    }  # fmt: skip
    return show(request, "concept.html", values)


def relation(request: Request) -> Response:
    """A relation with its sentences, and why it has its confidence."""
    found = _kb(request).explain(request.path_params["key"])
    values = {
        "found": found, "voices": [(one, _quote(one.evidence)) for one in found.voices], "factors": _factors,
    }  # fmt: skip
    return show(request, "relation.html", values)


def relations(request: Request) -> Response:
    """The relations that fit a question, with a form to ask another one."""
    parameters = request.query_params
    found = _kb(request).ask(question_in(parameters), limit=limit_in(parameters))
    values = {"relations": found, "picture": draw(found), **_form(request, found, "relations")}
    return show(request, "relations.html", values)


def claims(request: Request) -> Response:
    """The claims that fit a question."""
    parameters = request.query_params
    found = _kb(request).ask_claims(question_in(parameters), limit=limit_in(parameters))
    values = {"quotes": [*map(_quote, found)], "note": None, **_form(request, found, "claims")}
    return show(request, "claims.html", values)


def _form(request: Request, found: list[Any], page: str) -> dict[str, Any]:
    parameters = dict(request.query_params)
    limit = limit_in(parameters)
    more = address(f"{BASE}/{page}", parameters, limit=str(min(limit * 4, 1_000)))
    return {
        "question": parameters, "more": more if len(found) == limit < 1_000 else None, "families": FAMILIES,
        "strengths": STRENGTHS, "as_claims": address(f"{BASE}/claims", parameters),
        "as_relations": address(f"{BASE}/relations", parameters),
        "as_json": address(f"{BASE}/api/{page}", parameters),
    }  # fmt: skip


def _kb(request: Request) -> KnowledgeBase:
    kb: KnowledgeBase = request.app.state.kb
    return kb


def _quote(one: Evidence) -> Quote:
    pieces, elsewhere = mark_sentence(Claim.model_validate(one.record))
    return Quote(one, pieces, elsewhere, link(url=one.article.url))


def _factors(one: Voice) -> Iterable[tuple[str, float]]:
    """What a voice's weight is the product of."""
    found = one.evidence
    strength = found.record["strength"]
    yield ("read by a person" if found.review != "none" else "reading"), found.reading
    yield strength, WORDING[strength]
    yield found.source, SOURCING[found.source]
