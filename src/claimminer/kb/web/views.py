"""The pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from claimminer.errors import InputError
from claimminer.kb.base import KnowledgeBase
from claimminer.kb.counts import SOURCING, WORDING
from claimminer.kb.pages import Voice
from claimminer.kb.queries import Question
from claimminer.kb.statements import FAMILIES
from claimminer.kb.stored import Evidence
from claimminer.kb.telling import SOURCES, by_sentence, coverage, sections
from claimminer.kb.web.asked import address, limit_in, question_in
from claimminer.kb.web.network import draw
from claimminer.kb.web.templates import BASE, concept_address, show
from claimminer.records import STRENGTHS, Claim, FlagCode
from claimminer.report.marks import Part, Piece, mark_sentence
from claimminer.report.wording import link

__all__ = ["claims", "concept", "find", "relation", "relations", "start"]

_OF_A_SECTION = 12  # relations, the others follow when asked for
_FIRST = 40  # relations on the first page
CLAIM_FLAGS: tuple[FlagCode, ...] = (
    "uncited-claim", "vague-attribution", "placeholder-source", "unresolved-citation", "malformed-identifier",
    "retracted-source", "source-of-concern", "corrected-source",
)  # fmt: skip


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
            "error": None,
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
    values = {
        "name": name, "page": page, "coverage": coverage(page), "most": most, "sections": shown,
        "picture": draw(page.given, main=[one.curie for one in page.concepts]),
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
    found, error = _answered(request, _kb(request).ask)
    values = {"relations": found, "picture": draw(found), **_form(request, found, error, "relations")}
    return show(request, "relations.html", values, status=400 if error else 200)


def claims(request: Request) -> Response:
    """The claims that fit a question."""
    found, error = _answered(request, _kb(request).ask_claims)
    values = {"quotes": [*map(_quote, found)], "note": None, **_form(request, found, error, "claims")}
    return show(request, "claims.html", values, status=400 if error else 200)


def _answered(request: Request, ask: Callable[..., list[Any]]) -> tuple[list[Any], str | None]:
    """What fits the question in the address; or what is wrong with it, to be told beside the form."""
    try:
        return ask(question_in(request.query_params), limit=limit_in(request.query_params)), None
    except InputError as error:
        return [], str(error)


def _form(request: Request, found: list[Any], error: str | None, page: str) -> dict[str, Any]:
    parameters = dict(request.query_params)
    limit = len(found) if error else limit_in(parameters)
    more = address(f"{BASE}/{page}", parameters, limit=str(min(limit * 4, 1_000)))
    return {
        "question": parameters, "more": more if found and len(found) == limit < 1_000 else None, "error": error,
        "families": FAMILIES, "strengths": STRENGTHS, "flags": CLAIM_FLAGS,
        "as_claims": address(f"{BASE}/claims", parameters), "as_relations": address(f"{BASE}/relations", parameters),
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
    yield SOURCES[found.source], SOURCING[found.source]
