"""Several processes, each with a pipeline of its own.

Every worker has a pipe of its own and holds one chunk at a time, so that nothing piles up in it, its death
is seen at once, and it ends by itself when this process is gone. Results wait here until it is their turn.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
from collections.abc import Iterable, Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Literal

from claimminer.articles import Article
from claimminer.engines.chunks import Item, Miner, Outcome, failure_of, lost_article, mine_chunk
from claimminer.errors import ClaimminerError

__all__ = ["mine_in_processes"]

# How many chunks for each worker may be begun and not yet handed on: what a slow article can make wait.
WINDOW = 4
# A process says this first: one that dies before has no article to blame.
READY: Literal["ready"] = "ready"
DEATH_SECONDS = 5.0

Answer = list[Outcome] | Literal["ready"] | None


def mine_in_processes(chunks: Iterable[list[Item]], *, miner: Miner, jobs: int) -> Iterator[list[Outcome]]:
    """The outcomes of each chunk, in order, from at most ``jobs`` processes, started as they are needed.

    The articles of a chunk whose worker dies are tried again one by one; one that ends its worker again
    becomes a failure. Raises ClaimminerError where no worker can start.
    """
    crew = _Crew(miner=miner, jobs=jobs)
    try:
        yield from _in_order(chunks, crew)
    finally:
        crew.dismiss()


def _in_order(chunks: Iterable[list[Item]], crew: _Crew) -> Iterator[list[Outcome]]:
    waiting = enumerate(chunks)
    finished: dict[int, list[Outcome]] = {}
    turn = begun = 0
    exhausted = False
    while True:
        while not exhausted and crew.has_room() and begun - turn < WINDOW * crew.jobs:
            numbered = next(waiting, None)
            exhausted = numbered is None
            if numbered is not None:
                crew.give(*numbered)
                begun += 1
        if exhausted and turn == begun:
            return
        finished.update(crew.collect())
        while turn in finished:
            yield finished.pop(turn)
            turn += 1


class _Crew:
    """The workers: idle ones, and busy ones with the chunk that each holds."""

    def __init__(self, *, miner: Miner, jobs: int) -> None:
        self.jobs = jobs
        self._miner = miner
        self._idle: list[_Worker] = []
        self._busy: dict[Connection, tuple[_Worker, int, list[Item]]] = {}

    def has_room(self) -> bool:
        return len(self._busy) < self.jobs

    def give(self, number: int, chunk: list[Item]) -> None:
        """Hand a chunk to an idle worker, or to a new one."""
        worker = self._idle.pop() if self._idle else _Worker(self._miner)
        self._busy[worker.connection] = worker, number, chunk
        worker.send(chunk)

    def collect(self) -> dict[int, list[Outcome]]:
        """Wait until a worker answers or dies; the outcomes of the chunks that are done, by number."""
        done: dict[int, list[Outcome]] = {}
        for connection in wait(list(self._busy)):
            assert isinstance(connection, Connection)
            worker, number, chunk = self._busy[connection]
            answer = worker.receive()
            if answer == READY:
                continue
            del self._busy[connection]
            done[number] = self._one_by_one(chunk, dead=worker) if answer is None else answer
            if answer is not None:
                self._idle.append(worker)
        return done

    def dismiss(self) -> None:
        """End every worker, whatever it is doing."""
        for worker in [*self._idle, *(worker for worker, _, _ in self._busy.values())]:
            worker.end()

    def _one_by_one(self, chunk: list[Item], *, dead: _Worker) -> list[Outcome]:
        """Each item in a fresh process, which the next one shares as long as it lives."""
        outcomes: list[Outcome] = []
        worker = dead.replacement()
        for item in chunk:
            worker.send([item])
            while (answer := worker.receive()) == READY:
                pass
            outcomes.extend([_lost(item, worker.death())] if answer is None else answer)
            worker = worker.replacement() if answer is None else worker
        self._idle.append(worker)
        return outcomes


class _Worker:
    """A process at the other end of a pipe."""

    def __init__(self, miner: Miner) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._miner = miner
        self._process = context.Process(target=_work, args=(theirs, miner), daemon=True)
        with _interrupts_held():
            self._process.start()
        theirs.close()  # the worker's end is now its own, so that its death closes the pipe
        self._started = False

    def send(self, chunk: list[Item]) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # dead: receive() tells
            self.connection.send(chunk)

    def receive(self) -> Answer:
        """What the process says next: READY once, then outcomes; None when it has died.

        Raises ClaimminerError where the process cannot start, or where it raised one.
        """
        answer = self._listen()
        if isinstance(answer, ClaimminerError):
            raise answer
        if answer is None and not self._started:
            raise ClaimminerError(f"a worker process cannot start ({self.death()}); try --jobs 1")
        self._started = True
        return answer

    def replacement(self) -> _Worker:
        """A fresh process in place of this one."""
        self.end()
        return _Worker(self._miner)

    def death(self) -> str:
        """How a process that has closed its pipe came to its end."""
        self._process.join(DEATH_SECONDS)
        code = self._process.exitcode
        return f"killed by signal {-code}" if code is not None and code < 0 else f"exit status {code}"

    def end(self) -> None:
        self.connection.close()
        self._process.kill()
        self._process.join()

    def _listen(self) -> Answer | ClaimminerError:
        try:
            answer: Answer | ClaimminerError = self.connection.recv()
        except (EOFError, ConnectionResetError):
            return None
        return answer


def _work(connection: Connection, miner: Miner) -> None:
    """A worker's life: chunks in, outcomes out, until the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where signals cannot be held back until here
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        connection.send(READY)
        while True:
            connection.send(_answer(connection.recv(), miner))


def _answer(chunk: list[Item], miner: Miner) -> list[Outcome] | ClaimminerError:
    try:
        return mine_chunk(chunk, miner=miner)
    except ClaimminerError as error:
        return error


def _lost(item: Item, how: str) -> Outcome:
    if isinstance(item, Article):
        return lost_article(item, f"the worker process died while mining this article ({how})")
    return failure_of(item)


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C reaches the whole terminal group. A process started in here never sees it: this one ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # started by the first process otherwise, it would let the signal in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
