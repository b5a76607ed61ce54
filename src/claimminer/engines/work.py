"""What the engines are asked for and what they give: sources in, events out, in order.

For each source come a Begin, an outcome for each of its articles, and an End.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import MAX_ARTICLE_BYTES
from claimminer.readers.sources import Source
from claimminer.records import Claim, DocumentRecord, Failure

__all__ = [
    "Begin", "Chunk", "End", "Entry", "Event", "Item", "Keep", "Kept", "Limits", "Mined", "Miner", "Outcome", "Result",
    "Wanted",
]  # fmt: skip

Json = dict[str, Any]
Item = Article | ArticleError
Result = tuple[DocumentRecord, tuple[Claim, ...]]
Miner = Callable[[Iterable[Article]], Iterable[Result]]


class Limits(NamedTuple):
    """What one article may take; what takes more is a failure.

    ``bytes`` as it lies, ``characters`` of its text, ``seconds`` to read it and again to mine it, ``memory``: bytes
    that a worker may take for its articles, beyond what it needs to be ready.
    """

    bytes: int = MAX_ARTICLE_BYTES
    characters: int = 2_000_000
    seconds: float = 300.0
    memory: int = 4_000_000_000


class Wanted(NamedTuple):
    """A source to read and mine.

    ``skip``: how many of its articles are passed over from its beginning. ``lost``: articles that are known to end a
    worker, by number, and what is said instead. ``broken``: the same for all articles from a number on. ``begun``:
    its Begin has been given.
    """

    source: Source
    skip: int = 0
    lost: Mapping[int, ArticleError] = {}
    broken: tuple[int, ArticleError] | None = None
    begun: bool = False


class Begin(NamedTuple):
    """A source's outcomes follow. ``content``: its fingerprint, as `readers.sources.content_of` gives it."""

    path: str
    content: str


class End(NamedTuple):
    """The source has no more articles."""


class Mined(NamedTuple):
    """An article's document and claims, as the JSON values that are written."""

    document: Json
    claims: list[Json]


class Kept(NamedTuple):
    """A source whose outcomes need no work; it is passed on as it came, in its turn."""

    path: str
    content: str


class Chunk(NamedTuple):
    """Some of what a stream of sources holds. ``at``: the source and the number of the article that come next."""

    events: list[Begin | Item | End]
    at: tuple[int, int]
    more: bool


Outcome = Mined | Failure
Entry = Wanted | Kept | ArticleError
Event = Begin | Outcome | End | Kept
Keep = Callable[[Article], Mined | None]
