"""Worker processes as their master sees them: hired as they are needed, watched while they work.

Every worker has a pipe of its own and holds one order at a time, so that nothing piles up in it, its death is seen at
once, and it ends by itself when this process is gone.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import time
from collections.abc import Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait

from claimminer.engines.work import Limits, Miner
from claimminer.engines.worker import OUT_OF_MEMORY, Answer, At, Look, Mine, Read, Ready, work
from claimminer.errors import ClaimminerError

__all__ = ["Crew", "Ended", "Worker", "interrupts_held"]

TICK = 0.5  # seconds between two looks at the clock
# The most that one look adds: time in which this process stood still (Ctrl-Z, a sleeping laptop) is nobody's fault.
_LONGEST_TICK = 2.0
DEATH_SECONDS = 5.0
MOST_FAILED_STARTS = 5  # in a row
# What a process is sent by others alone: by a person, a batch system, the kernel where memory is short.
_SENT = frozenset(getattr(signal, name, None) for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGQUIT"))
# Workers in a row that an article may cost before it is given up: it has ended them, or others have.
_CRASHES, _KILLS = 2, 7


class Ended(str):
    """A worker's answer that is none: how it came to its end.

    ``killed``: by somebody else, as far as one can tell. ``begun``: it had said that it was at its order.
    """

    __slots__ = ("begun", "killed", "too_slow")
    too_slow: bool
    killed: bool
    begun: bool

    def __new__(cls, how: str, *, too_slow: bool = False, killed: bool = False, begun: bool = True) -> Ended:
        ended = super().__new__(cls, how)
        ended.too_slow, ended.killed, ended.begun = too_slow, killed, begun
        return ended

    @property
    def is_chance(self) -> bool:
        """It has nothing to do with the order."""
        return self.killed and not self.begun

    def condemns(self, deaths: int) -> bool:
        """Whether the article is given up that was read or mined alone, as the last of so many deaths over it."""
        return self.too_slow or deaths >= (_KILLS if self.killed else _CRASHES)


class Worker:
    """A process at the other end of a pipe. ``order``: what it is at; ``at``: which article it reads, if it does.

    ``mined``: so many articles."""

    def __init__(self, miner: Miner | None, limits: Limits) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, miner, limits), daemon=True)
        with interrupts_held():
            self._process.start()
        theirs.close()  # the worker's end is now its own, so that its death closes the pipe
        self.is_ready = False
        self.order: Read | Mine | Look | None = None
        self.at: At | None = None
        self.busy = 0.0
        self.mined = 0

    def send(self, order: Read | Mine | Look) -> None:
        """Have it do that. The answer comes through the crew's ``listen``."""
        self.order, self.at, self.busy = order, None, 0.0
        with contextlib.suppress(OSError):  # dead: receive() tells
            self.connection.send(order)

    def receive(self) -> Answer | Ended:
        """What it says next. Raises ClaimminerError where it says one."""
        try:
            answer: Answer = self.connection.recv()
        except (EOFError, OSError):  # OSError: killed in the middle of a word
            return self._death()
        if isinstance(answer, ClaimminerError):
            raise answer
        if isinstance(answer, At):
            self.at, self.busy = answer, 0.0
        return answer

    def end(self) -> None:
        """Whatever it is doing."""
        self.connection.close()
        self._process.kill()
        self._process.join()

    def _death(self) -> Ended:
        self._process.join(DEATH_SECONDS)
        code = self._process.exitcode
        begun = self.at is not None
        if code == OUT_OF_MEMORY:
            return Ended("out of memory; perhaps --max-memory is too low", begun=begun)
        if code is not None and code < 0:
            return Ended(f"killed by signal {-code}", killed=-code in _SENT, begun=begun)
        return Ended(f"exit status {code}", begun=begun)


class Crew:
    """The workers that are alive."""

    def __init__(self, miner: Miner | None, limits: Limits) -> None:
        self.workers: list[Worker] = []
        self._miner = miner
        self._limits = limits
        self._looked = time.monotonic()
        self._failed_starts = 0

    def hire(self) -> None:
        """Start one more; it is ready later. Raises ClaimminerError where the system has no room for it."""
        try:
            self.workers.append(Worker(self._miner, self._limits))
        except OSError as error:
            raise ClaimminerError(f"a worker process cannot start ({error.strerror or error})") from error

    def idle(self) -> list[Worker]:
        """Those that wait for an order."""
        return [worker for worker in self.workers if worker.is_ready and worker.order is None]

    def starting(self) -> int:
        """How many will be ready soon."""
        return sum(not worker.is_ready for worker in self.workers)

    def listen(self, *, patient: bool) -> Iterator[tuple[Worker, Answer | Ended]]:
        """What workers answer to their orders, or that they have ended; who does not live any more is let go.

        If ``patient``, wait a little for the first.
        """
        by_connection = {worker.connection: worker for worker in self.workers}
        if not by_connection:
            return
        for connection in wait(list(by_connection), timeout=TICK if patient else 0):
            assert isinstance(connection, Connection)
            worker = by_connection[connection]
            answer = worker.receive()
            if isinstance(answer, Ready):
                worker.is_ready = True
                self._failed_starts = 0
            elif isinstance(answer, Ended):
                self.let_go(worker)
                self._count_start(worker, answer)
                yield worker, answer
            elif not isinstance(answer, At):
                worker.order = None
                yield worker, answer
        yield from self._too_slow()

    def _count_start(self, worker: Worker, ended: Ended) -> None:
        """One may have been killed while it started; when several are, something is wrong."""
        self._failed_starts += not worker.is_ready
        if self._failed_starts >= MOST_FAILED_STARTS:
            message = f"a worker process cannot start ({ended}); look whether memory is short"
            raise ClaimminerError(message)

    def let_go(self, worker: Worker) -> None:
        """End a worker."""
        worker.end()
        self.workers.remove(worker)

    def close(self) -> None:
        """End them all."""
        for worker in list(self.workers):
            self.let_go(worker)

    def _too_slow(self) -> Iterator[tuple[Worker, Ended]]:
        now = time.monotonic()
        passed, self._looked = min(now - self._looked, _LONGEST_TICK), now
        for worker in list(self.workers):
            if worker.order is None or worker.connection.poll():
                continue
            worker.busy += passed
            if worker.busy > self._limits.seconds:
                self.let_go(worker)
                yield worker, Ended(f"took over {self._limits.seconds:g} seconds", too_slow=True)


@contextlib.contextmanager
def interrupts_held() -> Iterator[None]:
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
