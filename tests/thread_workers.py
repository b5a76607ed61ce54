"""Workers that are threads of this process, behind real pipes: they start at once, and die when told to."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
from multiprocessing.connection import Connection, Pipe
from typing import Any

import pytest

from claimminer.engines import crew, worker

__all__ = ["use_threads"]


def use_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every crew hire threads. Killing a worker's ``_process`` is what `kill -9` does to a real one."""
    monkeypatch.setattr(crew.multiprocessing, "get_context", lambda _: _Threads)


class _Process:
    """What the crew asks of a process."""

    def __init__(self, target: object, args: tuple[Any, ...], daemon: bool) -> None:  # noqa: ARG002
        connection, self._miner, self._limits = args
        # as a process would have it: an end of its own, which the master's closing leaves open
        self._end = os.dup(connection.fileno())
        self.exitcode: int | None = None
        self._thread = threading.Thread(target=self._work, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def kill(self) -> None:
        """Nothing more comes from it, and its pipe is closed."""
        if self.exitcode is None:
            self.exitcode = -signal.SIGKILL
            with contextlib.suppress(OSError), socket.socket(fileno=os.dup(self._end)) as pipe:
                pipe.shutdown(socket.SHUT_RDWR)

    def join(self, timeout: float | None = None) -> None:
        self._thread.join(timeout)

    def _work(self) -> None:
        with contextlib.suppress(EOFError, OSError), Connection(self._end) as connection:
            connection.send(worker.Ready())
            worker._obey(connection, self._miner, self._limits)


class _Threads:
    """Stands in for multiprocessing's context."""

    Pipe = staticmethod(Pipe)
    Process = _Process
