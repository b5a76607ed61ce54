"""Serving the app, with the addresses to open."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from contextlib import closing
from ipaddress import ip_address
from typing import TYPE_CHECKING, Protocol

from claimminer.errors import InputError

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from claimminer.review.web.guard import People

__all__ = ["MakeApp", "Served", "serve"]


class MakeApp(Protocol):
    """Makes the app for these people, as it is served at that host and port."""

    def __call__(self, people: People, *, host: str, port: int) -> ASGIApp: ...


class Served:
    """An app that waits for browsers. ``addresses``: what each person opens, by name.

    ``make`` is called with the people, the host and the port, and gives the app.
    """

    def __init__(self, make: MakeApp, names: Sequence[str], *, host: str, port: int) -> None:
        import uvicorn

        from claimminer.review.web.guard import People

        self._socket = _listening(host, port)
        self.port = int(self._socket.getsockname()[1])
        people = People(list(names), tokens=len(names) > 1 or not _is_loopback(host))
        config = uvicorn.Config(
            make(people, host=host, port=self.port), log_level="warning", access_log=False,
            server_header=False, lifespan="off", timeout_graceful_shutdown=3, proxy_headers=False,
        )  # fmt: skip
        self._server = uvicorn.Server(config)
        base = f"http://{_shown(host)}:{self.port}/"
        self.addresses = {
            name: base + (f"?token={people.tokens[name]}" if people.tokens else "") for name in names
        }

    def run(self) -> None:
        """Serve until the process is told to end, or `end` is called."""
        with closing(self._socket):
            self._server.run(sockets=[self._socket])

    def end(self) -> None:
        """Take no more requests; `run` returns when those under way are answered."""
        self._server.should_exit = True


def serve(
    make: MakeApp, names: Sequence[str], *, host: str, port: int, tell: Callable[[dict[str, str]], None]
) -> None:
    """Serve an app; ``tell`` gets the addresses when they can be opened. Raises InputError for a port in use."""
    served = Served(make, names, host=host, port=port)
    tell(served.addresses)
    served.run()


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.socket(family, socket.SOCK_STREAM)
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((host, port))
            listening.listen(128)
        except OSError:
            listening.close()
            raise
    except OSError as error:
        what = error.strerror or str(error)
        raise InputError(f"{host}:{port}: {what}; choose another --port, or 0 for a free one") from error
    return listening


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shown(host: str) -> str:
    """A name that another machine can open, for a host that means all of them."""
    if host in ("0.0.0.0", "::"):
        return socket.getfqdn()
    return f"[{host}]" if ":" in host else host
