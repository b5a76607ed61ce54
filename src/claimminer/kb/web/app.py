"""The pages as an app of their own, to be mounted in another one or served alone."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from claimminer.errors import InputError
from claimminer.kb.base import KnowledgeBase
from claimminer.kb.web import answers, views
from claimminer.kb.web.templates import BASE, show
from claimminer.review.web.guard import Guard, People

__all__ = ["make_app", "mounted"]

STATIC = Path(__file__).parent / "static"


def mounted(kb: KnowledgeBase, *, review: bool) -> Mount:
    """The pages under ``/kb``, for an app that guards them. ``review``: whether that is the review app, to link to."""
    app = Starlette(
        routes=[
            Route("/", views.start),
            Route("/find", views.find),
            Route("/concept/{name:path}", views.concept),
            Route("/relation/{key}", views.relation),
            Route("/relations", views.relations),
            Route("/claims", views.claims),
            Route("/api/concept/{name:path}", answers.concept),
            Route("/api/relation/{key}", answers.relation),
            Route("/api/relations", answers.relations),
            Route("/api/claims", answers.claims),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        exception_handlers={InputError: _told, HTTPException: _page_of},
    )
    app.state.kb = kb
    app.state.review = review
    return Mount(BASE, app=app, name="Knowledge base")


def make_app(kb: KnowledgeBase, people: People, *, host: str = "127.0.0.1", port: int = 0) -> Starlette:
    """The pages alone, behind the guard of the review app."""
    return Starlette(
        routes=[Route("/", lambda _: RedirectResponse(f"{BASE}/", 303)), mounted(kb, review=False)],
        middleware=[Middleware(Guard, people=people, host=host, port=port)],
    )


def _told(request: Request, error: Exception) -> Response:
    """What nobody knows by this name, or what no question can ask."""
    return _answer(request, str(error), 404 if request.path_params else 400)


def _page_of(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    found = {404: "There is no such page.", 405: "The knowledge base can only be read here."}
    return _answer(request, found.get(status, "That does not work."), status)


def _answer(request: Request, message: str, status: int) -> Response:
    if request.url.path.startswith(f"{BASE}/api/"):
        return JSONResponse({"message": message}, status)
    return show(request, "message.html", {"message": message}, status=status)
