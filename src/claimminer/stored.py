"""The files of a run folder read side by side, from checkpoint to checkpoint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from pydantic import ValidationError

from claimminer.checkpoints import Checkpoint
from claimminer.engines.work import Mined, Outcome
from claimminer.records import Failure
from claimminer.store import FILES, Json, Offsets, output_errors

__all__ = ["Stored", "stored_in"]

NOTHING = Checkpoint(path="", content="")


def stored_in(folder: Path) -> Stored:
    """What a folder of this machine holds; files that are not there count as empty. Raises OutputError."""
    paths = [folder / name for name in FILES]
    with output_errors(folder):
        return Stored([path.open("rb") if path.exists() else BytesIO() for path in paths])


class Stored:
    """The outcomes of a run, in order, as far as they are whole. Use it as a context manager."""

    def __init__(self, files: Sequence[IO[bytes]]) -> None:
        """``files``: those of ``store.FILES``, in that order. They are closed with this."""
        self._claims, self._documents, self._failures, self._manifest = map(_Lines, files)
        self._all = self._claims, self._documents, self._failures, self._manifest
        self._marks: list[Checkpoint] = []
        self._lengths: list[int] = []  # of their lines, in bytes
        self._marked = 0  # bytes of the manifest that were stepped over

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        for lines in self._all:
            lines.close()

    def marks(self) -> list[Checkpoint]:
        """The checkpoints of the next source that are still to be stepped over; none where the manifest ends."""
        while not self._marks or not self._marks[-1].done:
            mark = _checkpoint(self._manifest.peek())
            if mark is None or (self._marks and (mark.path, mark.content) != _name(self._marks[-1])):
                break
            before = self._manifest.offset
            self._manifest.take(1)
            self._marks.append(mark)
            self._lengths.append(self._manifest.offset - before)
        return list(self._marks)

    def step(self, before: Checkpoint | None = None) -> list[Outcome] | None:
        """The outcomes up to the next checkpoint, from the one ``before`` of the same source on.

        None where the files end earlier; nothing is stepped over then.
        """
        before, mark = before or NOTHING, self._marks[0]
        places = self.offsets()
        documents = self._documents.take(mark.documents - before.documents)
        claims = self._claims.take(mark.claims - before.claims)
        failures = self._failures.take(mark.failures - before.failures)
        mined = None if documents is None or claims is None else _joined(documents, claims)
        if mined is None or failures is None:
            for lines, place in zip(self._all[:3], places, strict=False):
                lines.go_to(place)
            return None
        self._marks.pop(0)
        self._marked += self._lengths.pop(0)
        return [*mined, *map(Failure.model_validate, failures)]

    def offsets(self) -> Offsets:
        """The bytes of each file that were stepped over."""
        claims, documents, failures = (lines.offset for lines in self._all[:3])
        return Offsets(claims, documents, failures, self._marked)

    def at_end(self) -> bool:
        """Nothing follows in any file, not even part of a line."""
        return not self.marks() and all(lines.at_end() for lines in self._all)

    def has_more(self) -> bool:
        """Outcomes follow that the manifest knows of."""
        while marks := self.marks():
            if any(mark.outcomes for mark in marks):
                return True
            self._marks, self._lengths = [], []
        return False


class _Lines:
    """A file's complete lines, as JSON objects. ``offset``: the bytes of the lines taken."""

    def __init__(self, file: IO[bytes]) -> None:
        self.offset = 0
        self._file = file
        self._line: bytes | None = None  # looked at, and not taken yet

    def peek(self) -> Json | None:
        """The next line's value; None at the end, and where what follows is no complete line."""
        if self._line is None:
            self._line = self._file.readline()
        return _parse(self._line)

    def take(self, count: int) -> list[Json] | None:
        """The next values; None where there are fewer. The offset is where one of them is missing, then."""
        values: list[Json] = []
        for _ in range(count):
            value = self.peek()
            if value is None:
                return None
            values.append(value)
            self.offset += len(self._line or b"")
            self._line = None
        return values

    def go_to(self, offset: int) -> None:
        """Begin again at this place."""
        self._file.seek(offset)
        self.offset, self._line = offset, None

    def at_end(self) -> bool:
        return self.peek() is None and not self._line

    def close(self) -> None:
        self._file.close()


def _joined(documents: list[Json], claims: list[Json]) -> list[Mined] | None:
    """Each document with its claims; None where they are not theirs."""
    mined, rest = [], iter(claims)
    for document in documents:
        theirs = [claim for _, claim in zip(range(document["claims"]), rest, strict=False)]
        if len(theirs) < document["claims"] or any(
            claim["document"]["id"] != document["id"] for claim in theirs
        ):
            return None
        mined.append(Mined(document, theirs))
    return mined


def _checkpoint(value: Json | None) -> Checkpoint | None:
    try:
        return None if value is None else Checkpoint.model_validate(value)
    except ValidationError:
        return None


def _name(mark: Checkpoint) -> tuple[str, str]:
    return mark.path, mark.content


def _parse(line: bytes) -> Json | None:
    """A record; None for anything that a stopped machine may leave instead."""
    if not line.endswith(b"}\n"):
        return None
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
