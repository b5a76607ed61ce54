"""How commands serve pages: they tell the addresses, and end with Ctrl-C."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from claimminer.cli.problems import say, stoppable

if TYPE_CHECKING:
    from starlette.routing import Mount

    from claimminer.review.serving import MakeApp

__all__ = ["knowledge_beside", "serve_here"]


def serve_here(
    make: MakeApp, names: Sequence[str], *, host: str, port: int, browser: bool, note: str, end: str
) -> None:
    """Serve an app until Ctrl-C, which is how this ends and no mishap."""
    from claimminer.review.serving import serve

    def tell(addresses: dict[str, str]) -> None:
        for name, address in addresses.items():
            say(f"{name}: {address}")
        say(note)
        if browser:
            import webbrowser

            webbrowser.open(next(iter(addresses.values())))

    with stoppable():
        try:
            serve(make, names, host=host, port=port, tell=tell)
        except KeyboardInterrupt:
            say(end)


@contextmanager
def knowledge_beside(url: str | None) -> Iterator[Mount | None]:
    """The pages of a knowledge base, to be shown in another app; None where none is named."""
    if url is None:
        yield None
        return
    from claimminer.kb import KnowledgeBase
    from claimminer.kb.web.app import mounted

    with KnowledgeBase(url) as base:
        base.check()
        yield mounted(base, review=True)
