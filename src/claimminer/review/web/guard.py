"""What stands before every page: who may ask, from where, how much; and what a browser may do with the answer."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
import secrets
import socket
from collections.abc import Mapping
from urllib.parse import parse_qs, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["HEADERS", "IMPORT", "Guard", "People", "TooLargeError"]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
_HOST = re.compile(r"(?P<name>\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?", re.ASCII)
_SAFE = ("GET", "HEAD")
_LARGEST = 1_000_000  # bytes of a request
_LARGEST_FILE = 300_000_000  # bytes of a file to import
IMPORT = "/api/import"


class People:
    """Who may come in. With ``tokens`` each reviewer has a link of their own; without, the one reviewer needs none."""

    def __init__(self, names: list[str], *, tokens: bool) -> None:
        self.names = names
        self.tokens = {name: secrets.token_urlsafe(24) for name in names} if tokens else {}
        self._secret = secrets.token_bytes(32)

    def known(self, token: str | None) -> str | None:
        """The name that the token belongs to, None for nobody's."""
        if not self.tokens:
            return self.names[0]
        given = (token or "").encode()
        found = [name for name, one in self.tokens.items() if hmac.compare_digest(one.encode(), given)]
        return found[0] if found else None

    def seal(self, name: str) -> str:
        """What a page must send along when it changes anything, so that other sites' pages cannot."""
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()


class Guard:
    """Wraps the app. A request it lets through has ``scope["reviewer"]``."""

    def __init__(self, app: ASGIApp, *, people: People, host: str, port: int) -> None:
        self._app = app
        self._people = people
        self._hosts = (
            {"localhost", host.lower()} | _own_names() if people.tokens else {"localhost", host.lower()}
        )
        self._cookie = f"claimminer_{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        headers = Headers(scope=scope)
        answer = self._refusal(scope, headers)
        if answer is None:
            await self._app(scope, _Limited(receive, _limit(scope)), send_guarded)
        else:
            await answer(scope, receive, send_guarded)

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        """The answer to who may not go on; None, and the reviewer's name in the scope, for who may."""
        if not self._is_own_host(headers.get("host", "")):
            return PlainTextResponse("This is not the name of this server.", 421)
        query = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        given = query.pop("token", [""])[-1]
        if given and self._people.tokens:
            return self._sign_in(scope, given, query)
        reviewer = self._people.known(cookie_parser(headers.get("cookie", "")).get(self._cookie))
        if reviewer is None:
            return PlainTextResponse("Open the link that claimminer review has shown.", 403)
        if scope["method"] not in _SAFE and not self._is_from_our_page(headers, reviewer):
            return PlainTextResponse("Not sent by a page of this review; load it again.", 403)
        if not headers.get("content-length", "0").isdigit() or int(
            headers.get("content-length", "0")
        ) > _limit(scope):
            return PlainTextResponse("Too large.", 413)
        scope["reviewer"] = reviewer
        scope["seal"] = self._people.seal(reviewer)
        return None

    def _sign_in(self, scope: Scope, token: str, query: Mapping[str, list[str]]) -> Response:
        """Put the token where no address shows it."""
        if self._people.known(token) is None:
            return PlainTextResponse("This link is of another run of claimminer review.", 403)
        rest = urlencode(query, doseq=True)
        path = "/" + str(scope["path"]).lstrip("/\\")
        answer = RedirectResponse(f"{path}?{rest}" if rest else path, 303)
        answer.set_cookie(self._cookie, token, httponly=True, samesite="lax")
        return answer

    def _is_own_host(self, host: str) -> bool:
        """A page of another name that points here (DNS rebinding) names itself; a number cannot."""
        match = _HOST.fullmatch(host)
        if match is None:
            return False
        name = match["name"].lower()
        try:
            address = ipaddress.ip_address(name.strip("[]"))
        except ValueError:
            return name in self._hosts
        return address.is_loopback or bool(self._people.tokens)

    def _is_from_our_page(self, headers: Headers, reviewer: str) -> bool:
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != headers.get("host"):
            return False
        if headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return False
        return hmac.compare_digest(headers.get("x-seal", "").encode(), self._people.seal(reviewer).encode())


class TooLargeError(Exception):
    """A request that goes on beyond what it may hold."""


class _Limited:
    """Receives no more than so many bytes, whatever the request says of its length."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._left = most

    async def __call__(self) -> Message:
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            raise TooLargeError
        return message


def _limit(scope: Scope) -> int:
    return _LARGEST_FILE if scope["path"] == IMPORT else _LARGEST


def _own_names() -> set[str]:
    return {socket.gethostname().lower(), socket.getfqdn().lower()}
