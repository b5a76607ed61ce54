"""How a command ends that cannot go on: one line on standard error, no traceback for what a user can mend."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup

from claimminer.errors import ClaimminerError

__all__ = ["NOTHING_DONE", "SOME_FAILED", "Commands", "one_line", "say", "stoppable"]

NOTHING_DONE = 1
SOME_FAILED = 3


class Commands(TyperGroup):
    """The command group: errors, Ctrl-C and closed pipes end here."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except ClaimminerError as error:
            _let_go_of_stdout()
            say(f"claimminer: {error}")
            raise typer.Exit(NOTHING_DONE) from error
        except KeyboardInterrupt as error:
            say("claimminer: stopped")
            raise typer.Exit(NOTHING_DONE) from error
        except BrokenPipeError as error:  # `| head` has seen enough
            _let_go_of_stdout()
            raise typer.Exit from error


@contextmanager
def stoppable(*, advice: str = "") -> Iterator[None]:
    """Ctrl-C in here raises KeyboardInterrupt, so that what is open is closed; then one line says so."""
    before = signal.getsignal(signal.SIGINT)
    if callable(before):
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt as error:
        say(f"claimminer: stopped{advice}")
        raise typer.Exit(NOTHING_DONE) from error
    finally:
        signal.signal(signal.SIGINT, before)


def say(*lines: str) -> None:
    """Lines to standard error, each one line whatever a path holds."""
    for line in lines:
        print(one_line(line), file=sys.stderr, flush=True)


def one_line(text: str) -> str:
    """The text without line breaks and terminal codes: what isn't printable is escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _let_go_of_stdout() -> None:
    """Keep Python from complaining at exit that the rest of the output cannot be written."""
    if sys.stdout is sys.__stdout__ and sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
