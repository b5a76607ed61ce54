"""What a page sends: decisions, undo, edits to look at, files to import."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from claimminer.errors import InputError
from claimminer.records import Claim
from claimminer.review import imports, queues
from claimminer.review.adding import add_claim
from claimminer.review.corrections import corrected
from claimminer.review.database import Row
from claimminer.review.desk import Desk
from claimminer.review.filters import Queue
from claimminer.review.journal import ANSWERS, ConflictError, Entry, Role, Undone, add, undo
from claimminer.review.lookup import claim_at, content_of, document_named, document_of, is_added, place_of
from claimminer.review.readings import checked_edits
from claimminer.review.web.pages import claim_address, drawn, rows_of
from claimminer.review.web.templates import fill

_LONGEST_COMMENT = 10_000


async def decide(request: Request) -> Response:
    """Write a decision down; where to go on. Status 409 where another one holds since the page was shown."""
    return await run_in_threadpool(
        _decide, request.app.state.desk, request.scope["reviewer"], await _body(request)
    )


async def add_one(request: Request) -> Response:
    """Write down a claim that the machine has missed; where it is shown."""
    return await run_in_threadpool(
        _add, request.app.state.desk, request.scope["reviewer"], await _body(request)
    )


async def take_back(request: Request) -> Response:
    """Undo the last thing this reviewer said; where that was."""
    return await run_in_threadpool(
        _undo, request.app.state.desk, request.scope["reviewer"], await _body(request)
    )


async def preview(request: Request) -> Response:
    """A claim as it would be with these edits: the edits put right, and the parts of the page that show them."""
    return await run_in_threadpool(_preview, request.app.state.desk, await _body(request))


async def take_in(request: Request) -> Response:
    """Import a file of decisions."""
    desk, me = request.app.state.desk, request.scope["reviewer"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        with path.open("wb") as file:
            async for chunk in request.stream():
                file.write(chunk)
        report = await run_in_threadpool(
            imports.import_file, desk, path, reviewer=me, name="the file", only_me=True
        )
    return JSONResponse({"message": str(report), "notes": report.notes[:20]})


def _decide(desk: Desk, me: str, body: dict[str, Any]) -> Response:
    queue = _queue(body)
    with desk.writing() as db:
        row, machine = _claim(db, body)
        text = document_of(db, row["d"]).text if body.get("edits") else ""
        role: Role = "adjudication" if queue.role == "adjudication" else "review"
        answer = body.get("answer")
        if answer is not None and answer not in ANSWERS:
            raise InputError(f"answer: one of {', '.join(ANSWERS)}")
        comment = _text(body, "comment", _LONGEST_COMMENT).strip()
        entry = Entry(
            token=_token(body), reviewer=me, role=role, claim=machine, content=content_of(db, row["d"]), answer=answer,
            flagged=body.get("flagged") is True, comment=comment or None,
            edits=checked_edits(body.get("edits") or {}, claim=machine, text=text),
        )  # fmt: skip
        base = body.get("base")
        try:
            seq = add(db, entry, base=base if type(base) is int else None)
        except ConflictError as conflict:
            now = conflict.standing
            said = f"{now.answer or 'noted'}" if now else "taken back"
            return JSONResponse(
                {"message": f"{conflict}: {said}", "address": claim_address(machine.id, queue)}, 409
            )
        found = queues.following(db, queue, me, row["n"])
        if found is None and ("todo" in queue.decision or role == "adjudication"):
            found = queues.first(db, queue, me)  # what was passed over before
    here = claim_address(machine.id, queue)
    return JSONResponse(
        {"seq": seq, "next": claim_address(found["id"] if found else None, queue), "here": here}
    )


def _add(desk: Desk, me: str, body: dict[str, Any]) -> Response:
    with desk.writing() as db:
        d = document_named(db, _text(body, "document", 100))
        if d is None:
            raise InputError("there is no such article in this run")
        claim, was_there = add_claim(db, d, body.get("claim"), reviewer=me, token=_token(body))
    message = "That claim was there already; it is accepted now." if was_there else "Added, and accepted."
    return JSONResponse({"message": message, "claim": claim, "address": claim_address(claim, _queue(body))})


def _undo(desk: Desk, me: str, body: dict[str, Any]) -> Response:
    queue = _queue(body)
    with desk.writing() as db:
        undone = undo(db, me, token=_token(body))
        there = undone and place_of(db, undone.claim)
        article = undone and document_named(db, undone.document)
    if undone is None:
        return JSONResponse({"message": "There is nothing to undo.", "address": None})
    if there is None:
        return _undone_elsewhere(undone, article is not None, _text(body, "here", 100), queue)
    shown = Queue.parse([("role", undone.role), ("sort", queue.sort)]) if undone.role != queue.role else queue
    return JSONResponse({"message": "Undone.", "address": claim_address(undone.claim, shown)})


def _undone_elsewhere(undone: Undone, is_here: bool, here: str, queue: Queue) -> Response:
    """The claim is gone: one of an earlier run, or one that was added. Who looks at another claim stays there."""
    address = None
    if is_here:
        stays = here and here != undone.claim
        address = (
            claim_address(here, queue) if stays else f"/article/{quote(undone.document)}?{queue.address()}"
        )
    return JSONResponse({"message": "Undone. That claim is not in this run any more.", "address": address})


def _preview(desk: Desk, body: dict[str, Any]) -> Response:
    with desk.reading() as db:
        row, machine = _claim(db, body)
        document = document_of(db, row["d"])
    edits = checked_edits(body.get("edits") or {}, claim=machine, text=document.text)
    claim = corrected(machine, edits, mentions=document.entities)
    page = {"machine": machine, "claim": claim, "edits": edits, "is_added": is_added(row["n"]),
            "text": drawn(document, machine, claim)}  # fmt: skip
    values = {"page": page, "rows": list(rows_of(claim, machine))}
    parts = {name: fill(f"_{name}.html", values) for name in ("passage", "reading", "spans")}
    return JSONResponse({**parts, "edits": edits.as_json() if edits else {}})


async def _body(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise InputError("not JSON")
    try:
        value = json.loads(await request.body())
    except (ValueError, RecursionError) as error:
        raise InputError("not JSON") from error
    if not isinstance(value, dict):
        raise InputError("not an object")
    return value


def _claim(db: sqlite3.Connection, body: dict[str, Any]) -> tuple[Row, Claim]:
    row = place_of(db, _text(body, "claim", 100))
    if row is None:
        raise InputError("there is no such claim in this run")
    return row, claim_at(db, row["n"])


def _queue(body: dict[str, Any]) -> Queue:
    return Queue.parse(parse_qsl(_text(body, "queue", 20_000)))


def _token(body: dict[str, Any]) -> str:
    token = _text(body, "token", 100)
    if not len(token) >= 16 or not token.isascii():
        raise InputError("token: at least 16 letters")
    return token


def _text(body: dict[str, Any], name: str, most: int) -> str:
    value = body.get(name) or ""
    if not isinstance(value, str) or len(value) > most:
        raise InputError(f"{name}: a text of at most {most} letters")
    return value.encode("utf-8", "replace").decode("utf-8")
