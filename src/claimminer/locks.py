"""One run at a time in a folder. The lock ends with its process, however that ends."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from claimminer.errors import OutputError
from claimminer.store import output_errors

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


__all__ = ["locked"]

LOCK = ".lock"


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock. Raises OutputError where another run holds it, or the folder is read-only."""
    path = folder / LOCK
    with output_errors(folder):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _lock(descriptor, path)
        try:
            yield
        finally:
            with contextlib.suppress(OSError):  # a lock file that stays does no harm: nobody holds it
                path.unlink()
    finally:
        os.close(descriptor)


def _lock(descriptor: int, path: Path) -> None:
    busy = OutputError(f"{path.parent}: another run is writing here; wait for it, or choose another --out")
    try:
        _try_lock(descriptor)
    except OSError as error:
        raise busy from error
    if not path.exists() or not os.path.samestat(os.fstat(descriptor), path.stat()):
        raise busy  # the file was removed by a run that has just ended, and perhaps another begun: ask again
