"""The command line: one file a command, each a sentence over the library. Only here is anything printed."""

from __future__ import annotations

import gc
import os
import signal
from types import FrameType

__all__ = ["main"]


def main() -> None:
    """The ``claimminer`` command. Ctrl-C ends it with one line and status 1, from the first import on."""
    if (
        signal.getsignal(signal.SIGINT) is signal.default_int_handler
    ):  # not where the shell lets it be ignored
        signal.signal(signal.SIGINT, _stop_at_once)
    gc.set_threshold(50_000)  # loading a model makes many objects and no garbage
    try:
        from claimminer.cli.commands import app

        app()
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the end of a process is too late to stop it
        gc.freeze()  # nor is there sense in looking for garbage once more


def _stop_at_once(_: int, __: FrameType | None) -> None:
    """While nothing is being written, there is nothing to put in order."""
    os.write(2, b"claimminer: stopped\n")
    os._exit(1)
