"""Crossref's answers as records. Its metadata is as publishers deposit it: any field may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape

from pydantic import BaseModel, ConfigDict, Field

from claimminer.sources.retractions import doi_key
from claimminer.verify.records import Notice, RegisteredWork

__all__ = ["ListAnswer", "Message", "WorkAnswer", "is_retracted", "notices_on", "registered_work"]

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,80}>")  # titles come with JATS and MathML in them
_RETRACTED_TITLE = re.compile(
    r"\W*(?:retracted|withdrawn|removed)(?:\s(?:article|paper|chapter))?\W*[:\]—–-]\s*", re.I
)
_RETRACTIONS = frozenset({"retraction", "partial_retraction", "withdrawal", "removal"})


class _Lenient(BaseModel):
    """Fields that nobody reads may hold anything."""

    model_config = ConfigDict(extra="ignore", alias_generator=lambda name: name.replace("_", "-"))


class _Date(_Lenient):
    date_parts: list[list[int | None] | None] | None = None

    @property
    def year(self) -> int | None:
        return next((parts[0] for parts in self.date_parts or () if parts), None)

    @property
    def iso(self) -> str | None:
        """``2019-10-24``, ``2019-10`` or ``2019``, as far as it is known."""
        parts = [part for part in (self.date_parts or [None])[0] or () if part]
        return "-".join(f"{part:02}" for part in parts) or None


class _Author(_Lenient):
    family: str | None = None
    given: str | None = None
    name: str | None = None
    sequence: str | None = None

    @property
    def called(self) -> str | None:
        """The surname, an organisation's name, or all there is of a name in one word."""
        return self.family or self.name or self.given


class _Update(_Lenient):
    doi: str | None = Field(default=None, alias="DOI")
    type: str | None = None
    source: str | None = None
    updated: _Date | None = None


class Message(_Lenient):
    """The parts of a ``works`` message that are read."""

    doi: str = Field(alias="DOI")
    type: str | None = None
    title: list[str | None] | None = None
    subtitle: list[str | None] | None = None
    original_title: list[str | None] | None = None
    author: list[_Author] | None = None
    container_title: list[str | None] | None = None
    short_container_title: list[str | None] | None = None
    issued: _Date | None = None
    published: _Date | None = None
    published_print: _Date | None = None
    published_online: _Date | None = None
    posted: _Date | None = None
    updated_by: list[_Update] | None = None
    update_to: list[_Update] | None = None


class WorkAnswer(_Lenient):
    """The answer to a question for one work."""

    message: Message


class _Items(_Lenient):
    items: list[Message]


class ListAnswer(_Lenient):
    """The answer to a question for a list."""

    message: _Items


def registered_work(message: Message, *, notices: Iterable[Notice] = ()) -> RegisteredWork:
    """The record of a work; ``notices``: those found elsewhere than in its own message."""
    own = [_notice(update, doi=update.doi) for update in message.updated_by or ()]
    title = next(iter(_plain(message.title)), "")
    if _RETRACTED_TITLE.match(title) and not is_retracted([*own, *notices]):
        own.append(Notice(type="retraction"))
    journals = [*(message.container_title or ()), *(message.short_container_title or ())]
    dates = (
        message.issued,
        message.published,
        message.published_print,
        message.published_online,
        message.posted,
    )
    return RegisteredWork(
        doi=message.doi,
        type=message.type,
        titles=tuple(dict.fromkeys(_titles(message))),
        author=_first_author(message.author or ()),
        years=tuple(sorted({date.year for date in dates if date and date.year})),
        journals=tuple(dict.fromkeys(_plain(journals))),
        notices=tuple({(notice.type, notice.doi): notice for notice in (*own, *notices)}.values()),
    )


def notices_on(doi: str, messages: Iterable[Message]) -> Iterator[Notice]:
    """What of these messages updates the work with that DOI."""
    for message in messages:
        for update in message.update_to or ():
            if update.doi and doi_key(update.doi) == doi_key(doi):
                yield _notice(update, doi=message.doi)


def is_retracted(notices: Iterable[Notice]) -> bool:
    """Whether one of the notices takes the work back."""
    return any(notice.type in _RETRACTIONS for notice in notices)


def _first_author(authors: Sequence[_Author]) -> str | None:
    """The name of who is said to be first, else of who stands first."""
    named = [author for author in authors if author.called]
    first = next((author for author in named if author.sequence == "first"), next(iter(named), None))
    return first.called if first else None


def _notice(update: _Update, *, doi: str | None) -> Notice:
    kind = (update.type or "update").casefold().replace(" ", "_").replace("-", "_")
    return Notice(
        type=kind, doi=doi, date=update.updated.iso if update.updated else None, source=update.source
    )


def _titles(message: Message) -> Iterator[str]:
    """The title, with its subtitle, in its own language; without a retraction's mark."""
    titles = [_RETRACTED_TITLE.sub("", title, count=1) for title in _plain(message.title)]
    yield from titles
    yield from (f"{title}: {subtitle}" for title in titles for subtitle in _plain(message.subtitle))
    yield from _plain(message.original_title)


def _plain(texts: Iterable[str | None] | None) -> list[str]:
    plain = (" ".join(unescape(_TAG.sub("", text)).split()) for text in texts or () if text)
    return [text for text in plain if text]
