"""Entries in groups that are read one after the other, so that many small files cost few orders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimminer.engines.mining import failure_of
from claimminer.engines.work import Begin, End, Entry, Event, Wanted
from claimminer.errors import ArticleError
from claimminer.readers.sources import content_of, size_of

__all__ = ["Group", "begun", "events_of"]

GROUP = 48
GROUP_BYTES = 500_000


class Group(NamedTuple):
    """Sources to read, of so many bytes; or events of an entry that needs no reading."""

    wanted: tuple[Wanted, ...] = ()
    events: tuple[Event, ...] = ()
    size: int = 0


def begun(entries: Iterable[Entry]) -> Iterator[Group]:
    """The entries in groups, in order."""
    wanted: list[Wanted] = []
    size = 0
    for entry in entries:
        if isinstance(entry, Wanted):
            wanted.append(entry)
            size += size_of(entry.source)
        if wanted and (not isinstance(entry, Wanted) or len(wanted) >= GROUP or size >= GROUP_BYTES):
            yield Group(wanted=tuple(wanted), size=size)
            wanted, size = [], 0
        if not isinstance(entry, Wanted):
            yield Group(events=events_of(entry))
    if wanted:
        yield Group(wanted=tuple(wanted), size=size)


def events_of(entry: Entry) -> tuple[Event, ...]:
    """The events of an entry that needs no reading."""
    if isinstance(entry, ArticleError):
        return Begin(entry.path, content_of(entry)), failure_of(entry), End()
    assert not isinstance(entry, Wanted)
    return (entry,)
