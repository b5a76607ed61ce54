"""Sources read one after the other, a chunk at a time: the first half of a worker's work."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath

from claimminer.articles import Article
from claimminer.engines.work import Begin, Chunk, End, Item, Limits, Wanted
from claimminer.errors import ArticleError
from claimminer.readers.inputs import Located
from claimminer.readers.pending import Pending, settle
from claimminer.readers.sources import open_source

__all__ = ["CHUNK_ARTICLES", "CHUNK_CHARACTERS", "Stream", "describe", "fault_code"]

# Large enough that sending a chunk costs nothing beside mining it, small enough that progress shows.
CHUNK_ARTICLES = 48
CHUNK_CHARACTERS = 60_000
_STEPS = 1000  # articles passed over between two signs of life

Tell = Callable[[int, int, str | None], None]


class Stream:
    """The articles of several sources, read as they are asked for.

    ``tell`` is called with the source's place, the article's number, and its path, before an article is read; without
    a path before it is looked for. So one knows what a reader that never comes back was at.
    """

    def __init__(self, wanted: Sequence[Wanted], *, limits: Limits, tell: Tell) -> None:
        self._wanted = wanted
        self._limits = limits
        self._tell = tell
        self._at = (0, 0)
        self._events = self._read()
        self._more = True

    def chunk(self, *, most: int) -> Chunk:
        """The next events: at most so many articles, fewer once they hold CHUNK_CHARACTERS."""
        events: list[Begin | Item | End] = []
        articles = size = 0
        while self._more and articles < most and size < CHUNK_CHARACTERS:
            event = next(self._events, None)
            if event is None:
                self._more = False
                break
            events.append(event)
            articles += isinstance(event, Article | ArticleError)
            size += len(event.text) if isinstance(event, Article) else 0
        return Chunk(events, self._at, self._more)

    def _read(self) -> Iterator[Begin | Item | End]:
        for place, wanted in enumerate(self._wanted):
            self._at = (place, wanted.skip)
            self._tell(place, wanted.skip, None)
            with open_source(wanted.source, limit=self._limits.bytes, tick=self._sign_of_life) as opened:
                if not wanted.begun:
                    yield Begin(wanted.source.path, opened.content)
                for number, entry in self._entries(wanted, opened.articles):
                    self._at = (place, number + 1)
                    yield entry
            self._at = (place + 1, 0)
            yield End()

    def _entries(self, wanted: Wanted, found: Iterator[Pending | ArticleError]) -> Iterator[tuple[int, Item]]:
        place = self._at[0]
        chosen = wanted.source.chosen if isinstance(wanted.source, Located) else None
        last = max(chosen) if chosen else None
        number = -1
        while last is None or number < last:
            number += 1
            if wanted.broken and number >= wanted.broken[0]:
                yield number, wanted.broken[1]
                return
            if number >= wanted.skip or number % _STEPS == 0:
                self._tell(place, number, None)
            try:
                entry = next(found, None)
            except Exception as error:
                entry = ArticleError(
                    wanted.source.path, fault_code(error), f"cannot be read on: {describe(error)}"
                )
            if entry is None:
                return
            if number < wanted.skip or (chosen is not None and number not in chosen):
                continue
            if number not in wanted.lost:
                self._tell(place, number, entry.path)
            yield number, wanted.lost.get(number) or self._settle(entry)

    def _settle(self, entry: Pending | ArticleError) -> Item:
        try:
            item = settle(entry)
        except Exception as error:
            return ArticleError(entry.path, fault_code(error), f"cannot be read: {describe(error)}")
        if isinstance(item, Article) and len(item.text) > self._limits.characters:
            message = f"has over {self._limits.characters:,} characters; split it, or raise --max-characters"
            return ArticleError(item.path, "too-large", message)
        return item

    def _sign_of_life(self) -> None:
        self._tell(*self._at, None)


def fault_code(error: Exception) -> str:
    """The code of an article's failure that an unforeseen exception makes."""
    return "out-of-memory" if isinstance(error, MemoryError) else "internal"


def describe(error: Exception) -> str:
    """``ValueError: what (claims.py:120)``: enough to report, and the same on any machine."""
    if isinstance(error, MemoryError):
        return "needs more memory than --max-memory allows"
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({PurePath(place.filename).name}:{place.lineno})"
