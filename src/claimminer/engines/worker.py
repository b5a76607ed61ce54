"""A worker process: it reads and mines what it is told to, and dies of what is too much.

It says where it is before each article that it reads, so that what ends it can be named. Its memory is limited by the
system, relative to what it needs to be ready. It ends when the process that started it is gone.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import time
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from claimminer.articles import Article
from claimminer.engines.holdings import Holding, look_into
from claimminer.engines.lean import import_spacy
from claimminer.engines.mining import mine_articles, warm_up
from claimminer.engines.reading import Stream
from claimminer.engines.work import Chunk, Limits, Miner, Outcome, Wanted
from claimminer.errors import ArticleError, ClaimminerError
from claimminer.readers.sources import Source
from claimminer.text.language import load_classifier

__all__ = [
    "OUT_OF_MEMORY", "Answer", "At", "Look", "Mine", "Read", "Ready", "Teller", "end_with_parent", "work",
]  # fmt: skip

OUT_OF_MEMORY = 86  # the exit status that says so
_AGAIN = 0.05  # seconds between two equal signs of life
_PR_SET_PDEATHSIG = 1  # of Linux's prctl: the signal to get when the parent ends


class Ready(NamedTuple):
    """The worker has started. One that dies before has no article to blame."""


class Read(NamedTuple):
    """Give the next chunk, of so many articles at most, of the stream with this key; ``wanted`` opens it first."""

    key: int
    wanted: tuple[Wanted, ...] | None
    most: int


class Mine(NamedTuple):
    """Mine these articles."""

    articles: list[Article]


class Look(NamedTuple):
    """Say what each of these holds."""

    sources: list[Source | ArticleError]


class At(NamedTuple):
    """What is read next: the source's place in the stream, the article's number, its path where it is found.

    Of other orders, that they are begun."""

    place: int
    number: int
    path: str | None


Answer = Ready | At | Chunk | list[Outcome] | list[Holding] | ClaimminerError


def work(connection: Connection, miner: Miner | None, limits: Limits) -> None:
    """A worker's life: orders in, answers out, until the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where signals cannot be held back until here
    end_with_parent()
    with contextlib.suppress(EOFError, OSError):  # whoever gave the orders is gone
        try:
            if miner is not None:
                import_spacy()
                warm_up(miner)
                load_classifier()
        except ClaimminerError as error:
            connection.send(error)
            return
        _limit_memory(limits.memory)
        connection.send(Ready())
        try:
            _obey(connection, miner, limits)
        except MemoryError:  # outside of an article: there is not even room to say so
            os._exit(OUT_OF_MEMORY)


def _obey(connection: Connection, miner: Miner | None, limits: Limits) -> None:
    streams: dict[int, Stream] = {}
    teller = Teller(connection)
    while True:
        order: Read | Mine | Look = connection.recv()
        teller.begin()
        if not isinstance(order, Read):  # which tells more
            teller.tell(0, 0, None)
        if isinstance(order, Mine):
            connection.send(_mined(order.articles, miner))
            continue
        if isinstance(order, Look):
            tick = partial(teller.tell, 0, 0, None)
            connection.send([look_into(source, limits=limits, tick=tick) for source in order.sources])
            continue
        if order.wanted is not None:
            streams[order.key] = Stream(order.wanted, limits=limits, tell=teller.tell)
        chunk = streams[order.key].chunk(most=order.most)
        if not chunk.more:
            del streams[order.key]
        connection.send(chunk)


class Teller:
    """Says where the worker is. The same again is said only after a while: each word wakes the master up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.begin()

    def begin(self) -> None:
        """A new order: its master knows of no place yet."""
        self._said: tuple[int, int, str | None] | None = None
        self._when = 0.0

    def tell(self, place: int, number: int, path: str | None) -> None:
        now = time.monotonic()
        if (place, number, path) != self._said or now - self._when > _AGAIN:
            self._connection.send(At(place, number, path))
            self._said, self._when = (place, number, path), now


def _mined(articles: list[Article], miner: Miner | None) -> list[Outcome] | ClaimminerError:
    assert miner is not None, "a worker that only reads was told to mine"
    try:
        return mine_articles(articles, miner=miner)
    except ClaimminerError as error:
        return error


def _limit_memory(size: int) -> None:
    """So much more address space than now: what goes beyond raises MemoryError, or ends the process. Linux only."""
    taken = Path("/proc/self/statm")
    if not taken.exists():
        return
    import resource

    pages = int(taken.read_text().split()[0])
    limit = pages * os.sysconf("SC_PAGE_SIZE") + size
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or limit < hard:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def end_with_parent() -> None:
    """Even while stuck in a library's code. Elsewhere than on Linux, as soon as the pipe is looked at."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
