"""In this process, without guard: what hangs, hangs. For small things, for tests, and for looking into a fault."""

from __future__ import annotations

from collections.abc import Generator, Iterable

from claimminer.articles import Article
from claimminer.engines.groups import begun
from claimminer.engines.mining import failure_of, mine_articles, warm_up
from claimminer.engines.reading import CHUNK_ARTICLES, Stream
from claimminer.engines.work import Chunk, Entry, Event, Keep, Limits, Miner, Outcome
from claimminer.errors import ArticleError

__all__ = ["mine_here"]


def mine_here(
    entries: Iterable[Entry], *, miner: Miner, limits: Limits, keep: Keep | None = None
) -> Generator[Event, None, None]:
    """The events of each entry, in order. Of the limits, those of time and memory are not watched."""
    is_warm = False
    for group in begun(entries):
        yield from group.events
        if not group.wanted:
            continue
        if not is_warm:
            warm_up(miner)
            is_warm = True
        stream = Stream(group.wanted, limits=limits, tell=lambda *_: None)
        more = True
        while more:
            chunk = stream.chunk(most=CHUNK_ARTICLES)
            more = chunk.more
            yield from _mined(chunk, miner, keep)


def _mined(chunk: Chunk, miner: Miner, keep: Keep | None) -> Iterable[Event]:
    kept = {
        id(event): found
        for event in chunk.events
        if isinstance(event, Article) and keep and (found := keep(event))
    }
    articles = [event for event in chunk.events if isinstance(event, Article) and id(event) not in kept]
    mined = iter(mine_articles(articles, miner=miner) if articles else [])
    for event in chunk.events:
        if isinstance(event, Article):
            outcome: Outcome = kept[id(event)] if id(event) in kept else next(mined)
            yield outcome
        else:
            yield failure_of(event) if isinstance(event, ArticleError) else event
