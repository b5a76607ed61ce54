"""The app: its addresses, and what stands around them."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from claimminer.errors import ClaimminerError
from claimminer.review.desk import Desk
from claimminer.review.web import actions, views
from claimminer.review.web.guard import HEADERS, IMPORT, Guard, People, TooLargeError
from claimminer.review.web.templates import show

__all__ = ["make_app"]

STATIC = Path(__file__).parent / "static"


def make_app(
    desk: Desk, people: People, *, host: str = "127.0.0.1", port: int = 0, beside: Mount | None = None
) -> Starlette:
    """The app over an open review, for the people given, as it is served at that host and port.

    ``beside``: other pages under the same guard, to which the navigation leads by the mount's name.
    """
    app = Starlette(
        routes=[
            Route("/", views.start),
            Route("/claims", views.listed),
            Route("/claim/{claim}", views.claim),
            Route("/article/{document}", views.article),
            Route("/articles", views.articles),
            Route("/done", views.done),
            Route("/agreement", views.agreement),
            Route("/changes", views.changes),
            Route("/files", views.files),
            Route("/go", views.go),
            Route("/export/{name}", views.exported),
            Route("/api/decide", actions.decide, methods=["POST"]),
            Route("/api/add", actions.add_one, methods=["POST"]),
            Route("/api/undo", actions.take_back, methods=["POST"]),
            Route("/api/preview", actions.preview, methods=["POST"]),
            Route(IMPORT, actions.take_in, methods=["POST"]),
            Mount("/static", StaticFiles(directory=STATIC)),
            *([beside] if beside else []),
        ],
        middleware=[Middleware(Guard, people=people, host=host, port=port)],
        exception_handlers={
            ClaimminerError: _told,
            HTTPException: _page_of,
            TooLargeError: _too_large,
            Exception: _unforeseen,
        },
    )
    app.state.desk = desk
    app.state.people = people
    app.state.beside = beside
    return app


def _told(request: Request, error: Exception) -> Response:
    """What a user can mend."""
    return _answer(request, str(error), 400)


def _page_of(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    found = {404: "There is no such page in this review.", 405: "That is not how this page is asked."}
    return _answer(request, found.get(status, "That does not work."), status)


def _too_large(request: Request, _: Exception) -> Response:
    return _answer(request, "Too large.", 413)


def _unforeseen(request: Request, _: Exception) -> Response:
    answer = _answer(request, "Something went wrong here; the terminal shows what.", 500)
    answer.headers.update(HEADERS)  # this answer is made outside the guard
    return answer


def _answer(request: Request, message: str, status: int) -> Response:
    if request.url.path.startswith("/api/"):
        return JSONResponse({"message": message}, status)
    return show(request, "message.html", {"message": message}, status=status)
