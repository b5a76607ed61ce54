"""A stream of sources from its master's side: how far it is read, who reads it, and what was lost on the way.

Its worker may die. Then the chunk that was being read is read again, one article at a time, until the one is found
that ends its reader again; that one is lost, and the rest goes on.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from claimminer.articles import Article
from claimminer.engines.crew import Ended, Worker
from claimminer.engines.mining import failure_of
from claimminer.engines.reading import CHUNK_ARTICLES
from claimminer.engines.work import Chunk, Wanted
from claimminer.engines.worker import At, Read
from claimminer.errors import ArticleError

__all__ = ["Ahead", "Stream", "fault_of_end"]

Place = tuple[int, int]  # of a source among the wanted, and the number of an article in it


@dataclass(slots=True)
class Ahead:
    """Events that wait for their turn; ``missing`` articles among them are still to be mined."""

    events: list[Any]
    missing: int = 0


@dataclass(slots=True)
class Stream:
    """Sources in order. ``number``: its place among the streams. ``ahead``: what is read and not yet passed on.

    ``wanted`` is what the present reader was told; places in it are what the reader counts by.
    """

    number: int
    wanted: list[Wanted]
    ahead: deque[Ahead] = field(default_factory=deque)
    reader: Worker | None = None
    is_being_read: bool = False
    is_read: bool = False
    _next: Place = (0, 0)  # of the next chunk
    _suspect: Place | None = None  # may end its reader again, and is read alone
    _deaths: int = 0  # of readers, over the suspect

    def order(self, worker: Worker) -> Read:
        """What to tell the worker that is to read on."""
        is_open = self.reader is worker
        self.reader, self.is_being_read = worker, True
        return Read(
            self.number, None if is_open else tuple(self.wanted), 1 if self._suspect else CHUNK_ARTICLES
        )

    def take(self, chunk: Chunk) -> Ahead:
        """A chunk that was read."""
        self.is_being_read = False
        self.is_read = not chunk.more
        self._next = chunk.at
        if self._suspect and self._next > self._suspect:
            self._suspect = None
        events = [failure_of(event) if isinstance(event, ArticleError) else event for event in chunk.events]
        ahead = Ahead(events, sum(isinstance(event, Article) for event in events))
        self.ahead.append(ahead)
        return ahead

    def lose_reader(self, at: At | None, how: Ended) -> None:
        """The reader has ended at an article: look out for that one, or give it up."""
        if not how.is_chance:
            place = (at.place, at.number) if at else self._next
            self._deaths = self._deaths + 1 if place == self._suspect else 1
            self._suspect = place
            if how.condemns(self._deaths):
                self._give_up(place, at.path if at else None, how)
        self.forget_reader()

    def forget_reader(self) -> None:
        """The reader has ended, and another is to go on from the next chunk."""
        self.reader, self.is_being_read = None, False
        skipped, number = self._next
        self.wanted = self.wanted[skipped:]
        if not self.wanted:
            self.is_read = True
            return
        first = self.wanted[0]
        if number > first.skip:
            self.wanted[0] = first._replace(skip=number, begun=True)
        self._next = (0, self.wanted[0].skip)
        self._suspect = self._suspect and (self._suspect[0] - skipped, self._suspect[1])

    def pop_ready(self) -> list[Any]:
        """The first events, if all of their articles are mined."""
        return self.ahead.popleft().events if self.ahead and not self.ahead[0].missing else []

    @property
    def is_over(self) -> bool:
        """Nothing is left to be read or passed on."""
        return self.is_read and not self.ahead

    def _give_up(self, place: Place, path: str | None, how: Ended) -> None:
        source, number = place
        wanted = self.wanted[source]
        self._suspect = None
        if path is None:
            error = _lost(wanted.source.path, how, f"looking for article {number + 1} in this file")
            self.wanted[source] = wanted._replace(broken=(number, error))
        else:
            error = _lost(path, how, "reading this article")
            self.wanted[source] = wanted._replace(lost={**wanted.lost, number: error})


def _lost(path: str, how: Ended, doing: str) -> ArticleError:
    return ArticleError(path, *fault_of_end(how, doing))


def fault_of_end(how: Ended, doing: str) -> tuple[str, str]:
    """Code and message of the failure of an article over which a worker has ended."""
    if how.too_slow:
        return "too-slow", f"{doing} {how}; raise --max-seconds, or leave it out"
    hint = "; where memory is short, fewer --jobs take less" if how.killed else ""
    return "crashed", f"the worker process died while {doing} ({how}{hint})"
