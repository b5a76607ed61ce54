"""A server on this machine that answers in Crossref's form, and has its faults."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

Json = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """Instead of the answer: a status with headers, a body that is no message, seconds of silence, no answer at all."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"{}"
    content_type: str | None = "application/json"
    seconds: float = 0
    hang_up: bool = False


@dataclass
class FakeCrossref:
    """``faults`` of a DOI are used up one by one, then comes the answer."""

    works: dict[str, Json] = field(default_factory=dict)
    agencies: dict[str, str] = field(default_factory=dict)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    url: str = ""

    def add(self, doi: str, title: str = "", *, year: int = 2019, author: str = "Roe", **more: Any) -> None:
        self.works[doi.lower()] = {
            "DOI": doi.lower(), "type": "journal-article", "title": [title] if title else [],
            "author": [{"given": "B.", "family": author, "sequence": "first", "affiliation": []}],
            "container-title": ["Spoon"], "issued": {"date-parts": [[year, 3]]},
            "published-print": {"date-parts": [[year, 3, 1]]}, "URL": "http://x", "score": 1, **more,
        }  # fmt: skip

    def answer(self, path: str, query: dict[str, list[str]]) -> tuple[int, Json | str]:
        if path == "/works":
            wanted = {part.removeprefix("updates:") for part in query["filter"][0].split(",")}
            items = [work for work in self.works.values() if wanted & _updated(work)]
            return 200, _message(
                "work-list", {"total-results": len(items), "items": items, "items-per-page": 20}
            )
        doi = unquote(path.removeprefix("/works/")).lower()
        if doi.endswith("/agency"):
            return self._agency(doi.removesuffix("/agency"))
        return (200, _message("work", self.works[doi])) if doi in self.works else (404, "Resource not found.")

    def _agency(self, doi: str) -> tuple[int, Json | str]:
        agency = self.agencies.get(doi, "Crossref" if doi in self.works else None)
        if agency is None:
            return 404, "Resource not found."
        return 200, _message("work-agency", {"DOI": doi, "agency": {"id": agency.lower(), "label": agency}})


def _updated(work: Json) -> set[str]:
    return {update["DOI"].lower() for update in work.get("update-to", ())}


def _message(kind: str, message: Json) -> Json:
    return {"status": "ok", "message-type": kind, "message-version": "1.0.0", "message": message}


class _Server(ThreadingHTTPServer):
    def __init__(self, crossref: FakeCrossref) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.crossref = crossref


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        crossref = self.server.crossref
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
        what = unquote(path.removeprefix("/works").strip("/")).lower() or "list"
        crossref.asked.append(what)
        crossref.agents.add(self.headers["User-Agent"])
        faults = crossref.faults.get(what)
        if faults:
            self._fail(faults.pop(0))
            return
        status, answer = crossref.answer(path.rstrip("/"), query)
        self._reply(status, answer if isinstance(answer, str) else json.dumps(answer))

    def _reply(self, status: int, body: str) -> None:
        kind = "text/plain" if status == 404 else "application/json;charset=UTF-8"
        self._send(status, body.encode(), {"Content-Type": kind})

    def _fail(self, fault: Fault) -> None:
        if fault.hang_up:
            self.close_connection = True
            return
        time.sleep(fault.seconds)
        kind = {"Content-Type": fault.content_type} if fault.content_type else {}
        self._send(fault.status, fault.body, {**kind, **fault.headers})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        try:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            pass  # who asked has given up

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[FakeCrossref]:
    """Serve until the block ends; the ``url`` of what is yielded says where."""
    crossref = FakeCrossref()
    server = _Server(crossref)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    crossref.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield crossref
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
