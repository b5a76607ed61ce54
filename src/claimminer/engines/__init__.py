"""Where the work runs: in this process, or in several.

One signature: items in (articles, and articles that could not be read), outcomes out, in the same order and
the same for any number of processes. Records cross process borders, spaCy's Docs never do.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import chain

from claimminer.engines.chunks import Item, Miner, Outcome, Result, chunked, mine_chunk, size_of
from claimminer.engines.processes import mine_in_processes

__all__ = ["SMALL_RUN", "Item", "Miner", "Outcome", "Result", "mine_items"]

# Starting a process costs as long as mining some 50,000 words: input below this many characters stays here.
SMALL_RUN = 300_000


def mine_items(
    items: Iterable[Item], *, miner: Miner, jobs: int = 1, small_run: int = SMALL_RUN
) -> Generator[Outcome, None, None]:
    """Mine every article; yield one outcome an item, in order.

    ``jobs`` is the most processes to use. Input of fewer than ``small_run`` characters, and any input with
    ``jobs=1``, is mined in this process. ``miner`` must be picklable where ``jobs`` is more than 1.
    """
    chunks = chunked(items)
    if jobs == 1:
        yield from _mine_here(chunks, miner=miner)
        return
    ahead, is_small = _read_ahead(chunks, characters=small_run)
    if is_small:
        yield from _mine_here(ahead, miner=miner)
        return
    for outcomes in mine_in_processes(chain(ahead, chunks), miner=miner, jobs=jobs):
        yield from outcomes


def _mine_here(chunks: Iterable[list[Item]], *, miner: Miner) -> Iterator[Outcome]:
    for chunk in chunks:
        yield from mine_chunk(chunk, miner=miner)


def _read_ahead(chunks: Iterator[list[Item]], *, characters: int) -> tuple[list[list[Item]], bool]:
    """The first chunks, and whether they are all there is: less than ``characters`` altogether."""
    ahead: list[list[Item]] = []
    read = 0
    for chunk in chunks:
        ahead.append(chunk)
        read += sum(map(size_of, chunk))
        if read >= characters:
            return ahead, False
    return ahead, True
