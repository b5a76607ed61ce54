"""The pages."""

from __future__ import annotations

import math
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from claimminer.records import Claim
from claimminer.review import exports, queues
from claimminer.review.agreement import agreements, disputes
from claimminer.review.articles import article_count, article_lines
from claimminer.review.carrying import leftovers
from claimminer.review.desk import Desk
from claimminer.review.filters import Queue
from claimminer.review.journal import new_token
from claimminer.review.lookup import claims_in, document_named, place_of
from claimminer.review.verdicts import progress_of, reviewers
from claimminer.review.web.pages import article_page, claim_address, claim_page, edits_json, rows_of
from claimminer.review.web.templates import show

_PAGE = 50


def start(request: Request) -> Response:
    """To the first claim that waits for this reviewer."""
    queue = Queue(decision=("todo",))
    desk, me = _who(request)
    with desk.reading() as db:
        found = queues.first(db, queue, me)
    return RedirectResponse(claim_address(found["id"] if found else None, queue), 303)


def listed(request: Request) -> Response:
    """The queue as a list, with its filters."""
    desk, me = _who(request)
    queue = _queue(request)
    with desk.reading() as db:
        many = queues.count(db, queue, me)
        number, pages = _paged(request, many)
        rows = queues.page(db, queue, me, start=(number - 1) * _PAGE, size=_PAGE)
        values = {
            "queue": queue, "count": many, "number": number, "pages": pages, "facets": queues.facet_values(db),
            "rows": [(row, Claim.model_validate_json(row["record"])) for row in rows],
            "progress": progress_of(db, me), "names": reviewers(db), "address": claim_address,
        }  # fmt: skip
    return show(request, "claims.html", values)


def claim(request: Request) -> Response:
    """One claim, one screen."""
    desk, me = _who(request)
    queue = _queue(request)
    with desk.reading() as db:
        row = place_of(db, request.path_params["claim"])
        if row is None:
            raise HTTPException(404)
        page = claim_page(db, row, queue, me)
        progress = progress_of(db, me)
    values = {
        "queue": queue, "page": page, "progress": progress, "rows": list(rows_of(page.claim, page.machine)),
        "edits": edits_json(page.edits), "address": claim_address, "token": new_token(),
    }  # fmt: skip
    return show(request, "claim.html", values)


def article(request: Request) -> Response:
    """A whole article, every claim in it a link."""
    desk, _ = _who(request)
    queue = _queue(request)
    with desk.reading() as db:
        d = document_named(db, request.path_params["document"])
        if d is None:
            raise HTTPException(404)
        document, text = article_page(db, d, queue)
        many = len(claims_in(db, d))
    return show(request, "article.html", {"queue": queue, "document": document, "text": text, "many": many})


def articles(request: Request) -> Response:
    """The articles, with how far this reviewer is in each; the way to those in which nothing was found."""
    desk, me = _who(request)
    words, without = request.query_params.get("words", "")[:200], "without" in request.query_params
    with desk.reading() as db:
        many = article_count(db, search=words, without=without)
        number, pages = _paged(request, many)
        start = (number - 1) * _PAGE
        values = {
            "words": words, "without": without, "many": many, "number": number, "pages": pages,
            "rows": article_lines(db, me, search=words, without=without, start=start, size=_PAGE),
            "progress": progress_of(db, me),
        }  # fmt: skip
    return show(request, "articles.html", values)


def done(request: Request) -> Response:
    """The end of a queue."""
    desk, me = _who(request)
    queue = _queue(request)
    with desk.reading() as db:
        skipped = queues.count(db, Queue(decision=("skip",)), me)
        values = {
            "queue": queue,
            "progress": progress_of(db, me),
            "skipped": skipped,
            "waiting": disputes(db)[0],
        }
    return show(request, "done.html", values)


def agreement(request: Request) -> Response:
    """How far the reviewers agree, and what waits for an adjudicator."""
    desk, _ = _who(request)
    with desk.reading() as db:
        waiting, settled = disputes(db)
        values = {
            "pairs": _by_pair(list(agreements(db))), "waiting": waiting, "settled": settled,
            "everybody": [(name, progress_of(db, name)) for name in reviewers(db)],
            "named": request.app.state.people.names,
        }  # fmt: skip
    return show(request, "agreement.html", values)


def changes(request: Request) -> Response:
    """What became of earlier decisions in this run."""
    desk, me = _who(request)
    left = leftovers(desk.database, desk.fingerprint, reviewer=me)
    return show(request, "changes.html", {"left": left, "carried": desk.carried, "address": claim_address})


def files(request: Request) -> Response:
    """Exports and imports."""
    return show(request, "files.html", {"formats": exports.FORMATS})


def go(request: Request) -> Response:
    """To a claim by its id, or to a place in the queue by its number."""
    desk, me = _who(request)
    queue = _queue(request)
    to = request.query_params.get("to", "").strip()
    with desk.reading() as db:
        if to.isascii() and to.isdigit():
            rows = queues.page(db, queue, me, start=max(0, min(int(to), 10**9) - 1), size=1)
            found = rows[0] if rows else None
        else:
            found = place_of(db, to)
    if found is None:
        return RedirectResponse(f"/claims?{queue.address(search=to)}", 303)
    return RedirectResponse(claim_address(found["id"], queue), 303)


def exported(request: Request) -> Response:
    """A download of what this reviewer may see."""
    desk, me = _who(request)
    found = exports.FORMATS.get(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    headers = {"Content-Disposition": f'attachment; filename="{found.file}"'}
    chunks = exports.export(desk, found.name, viewer=me if len(request.app.state.people.names) > 1 else None)
    return StreamingResponse(chunks, media_type=found.media, headers=headers)


def _who(request: Request) -> tuple[Desk, str]:
    return request.app.state.desk, request.scope["reviewer"]


def _queue(request: Request) -> Queue:
    return Queue.parse(request.query_params.multi_items())


def _paged(request: Request, many: int) -> tuple[int, int]:
    """The page that is asked for, of how many."""
    pages = max(1, math.ceil(many / _PAGE))
    return min(max(1, _number(request.query_params.get("page"))), pages), pages


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 1


def _by_pair(found: list[Any]) -> dict[tuple[str, str], list[Any]]:
    pairs: dict[tuple[str, str], list[Any]] = {}
    for one in found:
        pairs.setdefault((one.first, one.second), []).append(one)
    return pairs
