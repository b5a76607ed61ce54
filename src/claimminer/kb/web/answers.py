"""The same as the pages, as JSON."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from claimminer.kb.base import KnowledgeBase
from claimminer.kb.frames import claim_row, relation_row
from claimminer.kb.pages import Voice
from claimminer.kb.stored import StoredConcept
from claimminer.kb.web.asked import limit_in, question_in

__all__ = ["claims", "concept", "relation", "relations"]


def relations(request: Request) -> Response:
    """The relations that fit a question, as `claimminer kb query --format json` has them."""
    asked = question_in(request.query_params)
    found = _kb(request).ask(asked, limit=limit_in(request.query_params))
    return JSONResponse({"relations": [relation_row(one) for one in found]})


def claims(request: Request) -> Response:
    """The claims that fit a question, as `claimminer kb query --claims --format json` has them."""
    asked = question_in(request.query_params)
    found = _kb(request).ask_claims(asked, limit=limit_in(request.query_params))
    return JSONResponse({"claims": [claim_row(one) for one in found]})


def concept(request: Request) -> Response:
    """A concept with its kinds, and the relations that it is part of."""
    page = _kb(request).show(request.path_params["name"])
    limit = limit_in(request.query_params, default=1_000)
    return JSONResponse({
        "concepts": [_concept(one) for one in page.concepts], "kinds": [_concept(one) for one in page.kinds],
        "articles": page.articles, "sourced": page.sourced, "mentioned": page.mentioned,
        "as_effect": [relation_row(one) for one in page.as_effect[:limit]],
        "as_cause": [relation_row(one) for one in page.as_cause[:limit]],
        "disputed": [[one.key for one in pair] for pair in page.disputed],
    })  # fmt: skip


def relation(request: Request) -> Response:
    """A relation with its evidence, article by article, and what contradicts it."""
    found = _kb(request).explain(request.path_params["key"])
    return JSONResponse({
        "relation": relation_row(found.relation), "support": round(found.relation.counts.support, 4),
        "against": round(found.against, 4), "confidence": found.confidence,
        "evidence": [_voice(one) for one in found.voices],
        "contrary": [relation_row(one) for one in found.contrary],
    })  # fmt: skip


def _kb(request: Request) -> KnowledgeBase:
    kb: KnowledgeBase = request.app.state.kb
    return kb


def _concept(one: StoredConcept) -> dict[str, Any]:
    return {
        "id": one.curie, "name": one.name, "label": one.label, "base": one.base, "aspect": one.aspect,
        "synonyms": list(one.synonyms),
    }  # fmt: skip


def _voice(one: Voice) -> dict[str, Any]:
    return {
        **claim_row(one.evidence),
        "claims": one.claims,
        "copies": one.copies,
        "record": one.evidence.record,
    }
