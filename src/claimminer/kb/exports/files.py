"""The files of an export: written beside their places, put there when all of them are whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from claimminer.store import output_errors

__all__ = ["Written", "opened", "replaced"]


@dataclass(slots=True)
class Written:
    """What an export wrote. ``files`` are names in its folder."""

    files: tuple[str, ...]
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, what: str) -> None:
        """Count one more of something."""
        self.counts[what] = self.counts.get(what, 0) + 1


@contextmanager
def replaced(folder: Path, *names: str) -> Iterator[list[Path]]:
    """Paths to write to, which take their names' places at the end; after an error nothing of them is left."""
    parts = [folder / f".{name}.part" for name in names]
    with output_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            yield parts
            for part, name in zip(parts, names, strict=True):
                os.replace(part, folder / name)
        finally:
            for part in parts:
                part.unlink(missing_ok=True)


@contextmanager
def opened(folder: Path, *names: str) -> Iterator[list[TextIO]]:
    """The same as open text files in UTF-8, with lines that end as they are written."""
    with replaced(folder, *names) as parts, ExitStack() as stack:
        yield [
            stack.enter_context(part.open("w", encoding="utf-8", errors="replace", newline=""))
            for part in parts
        ]
        stack.close()  # on disk before it takes its place
