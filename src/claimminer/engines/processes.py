"""Several processes, each with a pipeline of its own: who reads and mines what, and when it is passed on.

Small files are read in groups, a large one chunk by chunk by one worker, while whoever is free mines what was read.
Whatever comes out waits here until it is its turn, and when too much waits, nothing new is read.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, cast

from claimminer.articles import Article
from claimminer.engines.crew import Crew, Ended, Worker
from claimminer.engines.groups import Group, begun
from claimminer.engines.mining import lost_article
from claimminer.engines.streams import Ahead, Stream, fault_of_end
from claimminer.engines.work import Chunk, Entry, Event, Keep, Limits, Miner, Outcome
from claimminer.engines.worker import Answer, Mine
from claimminer.records import Failure

__all__ = ["SMALL_RUN", "WINDOW", "mine_in_processes"]

# Starting a process costs as long as mining some 20,000 words: one does it all below this many bytes or characters.
SMALL_RUN = 120_000
# Chunks for each worker that may be read and not yet passed on: what a slow article can make wait.
WINDOW = 16
# Chunks for each worker that wait to be mined before reading stops.
READ_AHEAD = 2
# Articles that a worker mines before a fresh one takes its place: what libraries keep of them is let go of so.
WORN = 10_000


def mine_in_processes(
    entries: Iterable[Entry],
    *,
    miner: Miner,
    jobs: int,
    limits: Limits,
    keep: Keep | None = None,
    crew: Crew | None = None,
    small_run: int = SMALL_RUN,
) -> Generator[Event, None, None]:
    """The events of each entry, in order, from at most ``jobs`` processes, started as they are needed.

    An article over which a worker hangs or dies, reading or mining it, becomes a failure, and another worker goes on.
    A ``crew`` that is given stays for the next call. Raises ClaimminerError where no worker can start.
    """
    stays = crew is not None
    crew = crew or Crew(miner, limits)
    line = _Line(begun(entries), crew, jobs=jobs, keep=keep, small_run=small_run)
    try:
        while True:
            line.employ()
            ready = line.pop_ready()
            yield from ready
            if line.is_over():
                return
            for worker, answer in crew.listen(patient=not ready):
                line.take(worker, answer)
    except BaseException:
        crew.close()
        raise
    finally:
        if not stays:
            crew.close()


@dataclass(slots=True)
class _Job:
    """Articles to be mined: those at ``places`` among the events ``ahead``; so many workers died over them."""

    ahead: Ahead
    places: list[int]
    deaths: int = 0

    def articles(self) -> list[Article]:
        return [self.ahead.events[place] for place in self.places]

    def fill(self, outcomes: Iterable[Outcome]) -> None:
        for place, outcome in zip(self.places, outcomes, strict=True):
            self.ahead.events[place] = outcome
        self.ahead.missing -= len(self.places)

    def after(self, ended: Ended) -> list[_Job]:
        """What is still to be done when a worker has ended over it: each article once more, alone."""
        if ended.is_chance:
            return [self]
        deaths = self.deaths + 1
        if len(self.places) == 1 and ended.condemns(deaths):
            (article,) = self.articles()
            self.fill([lost_article(article, *fault_of_end(ended, "mining this article"))])
            return []
        return [_Job(self.ahead, [place], deaths) for place in self.places]


@dataclass(slots=True)
class _Line:
    """The streams that are begun and not yet passed on, the jobs that wait, and who is at what."""

    groups: Iterator[Group]
    crew: Crew
    jobs: int
    keep: Keep | None
    small_run: int
    streams: deque[Stream] = field(default_factory=deque)
    waiting: list[tuple[int, int, _Job]] = field(default_factory=list)
    mining: dict[Worker, tuple[int, _Job]] = field(default_factory=dict)
    reading: dict[Worker, Stream] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=count)
    bytes: int = 0
    characters: int = 0
    is_all_begun: bool = False

    def is_over(self) -> bool:
        return self.is_all_begun and not self.streams

    def pop_ready(self) -> list[Any]:
        """The next events whose turn it is."""
        while self.streams and self.streams[0].is_over:
            self.streams.popleft()
        return self.streams[0].pop_ready() if self.streams else []

    def employ(self) -> None:
        """Begin streams, start workers, and give orders to those who wait."""
        while self._wants_streams():
            self._begin()
        for worker in self.crew.idle():
            if worker.mined >= WORN and not self._is_at_a_file(worker):
                self.crew.let_go(worker)
            else:
                self._employ(worker)
        unread = sum(1 for stream in self.streams if not stream.is_read and not stream.reader)
        allowed = self.jobs if max(self.bytes, self.characters) >= self.small_run else 1
        while len(self.crew.workers) < allowed and len(self.waiting) + unread > self.crew.starting():
            self.crew.hire()

    def take(self, worker: Worker, answer: Answer | Ended) -> None:
        """What a worker has done, or that it has ended."""
        stream = self.reading.pop(worker, None)
        number, job = self.mining.pop(worker, (0, None))
        if isinstance(answer, Ended):
            self._forget(worker)
            if stream is not None:
                stream.lose_reader(worker.at, answer)
            for left in job.after(answer) if job else ():
                self._put(number, left)
        elif isinstance(answer, Chunk) and stream is not None:
            self._take_chunk(stream, answer)
        elif isinstance(answer, list) and job is not None:
            job.fill(cast("list[Outcome]", answer))
            worker.mined += len(answer)
            if any(isinstance(outcome, Failure) and outcome.error == "out-of-memory" for outcome in answer):
                self.crew.let_go(worker)
                self._forget(worker)

    def _wants_streams(self) -> bool:
        if self.is_all_begun or not self._has_room():
            return False
        unread = sum(1 for stream in self.streams if not stream.is_read)
        return unread < self.jobs or self.bytes < self.small_run

    def _has_room(self) -> bool:
        chunks = sum(len(stream.ahead) + (not stream.is_read) for stream in self.streams)
        return chunks < WINDOW * self.jobs

    def _begin(self) -> None:
        group = next(self.groups, None)
        if group is None:
            self.is_all_begun = True
            return
        stream = Stream(next(self.numbers), list(group.wanted))
        if not group.wanted:
            stream.is_read = True
            stream.ahead.append(Ahead(list(group.events)))
        self.bytes += group.size
        self.streams.append(stream)

    def _employ(self, worker: Worker) -> None:
        stream = self._readable(worker)
        enough = READ_AHEAD * self.jobs if self.jobs > 1 else 1
        if stream is not None and len(self.waiting) < enough:
            self.reading[worker] = stream
            worker.send(stream.order(worker))
        elif self.waiting:
            number, _, job = heapq.heappop(self.waiting)
            self.mining[worker] = number, job
            worker.send(Mine(job.articles()))

    def _readable(self, worker: Worker) -> Stream | None:
        """The first stream that this worker may read on: always that whose turn it is, others while there is room."""
        for stream in self.streams:
            is_next = stream is self.streams[0] and not stream.ahead
            is_free = not stream.is_read and not stream.is_being_read and stream.reader in (None, worker)
            if is_free and (is_next or self._has_room()):
                return stream
        return None

    def _take_chunk(self, stream: Stream, chunk: Chunk) -> None:
        ahead = stream.take(chunk)
        places = []
        for place, event in enumerate(ahead.events):
            if isinstance(event, Article):
                self.characters += len(event.text)
                kept = self.keep(event) if self.keep else None
                if kept is None:
                    places.append(place)
                else:
                    _Job(ahead, [place]).fill([kept])
        if places:
            self._put(stream.number, _Job(ahead, places))

    def _put(self, number: int, job: _Job) -> None:
        heapq.heappush(self.waiting, (number, next(self.numbers), job))

    def _is_at_a_file(self, worker: Worker) -> bool:
        """Another would have to begin it again."""
        return any(stream.reader is worker and not stream.is_read for stream in self.streams)

    def _forget(self, worker: Worker) -> None:
        for stream in self.streams:
            if stream.reader is worker and not stream.is_being_read:
                stream.forget_reader()
