"""The run folder's JSON Lines files: records out and in.

    claims.jsonl      claims, in the order of their documents
    documents.jsonl   articles read
    failures.jsonl    articles that could not be read
    manifest.jsonl    sources: how many records of each kind stand above, when so much of it was done

A document's claims are written before its own line: a document that stands there is complete.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import zlib
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import IO, Any, NamedTuple, Self, TypeVar

import jsonlines
from pydantic import BaseModel, ValidationError

from claimminer.errors import InputError, OutputError
from claimminer.records import Claim, DocumentRecord, Failure

__all__ = [
    "CLAIMS", "DOCUMENTS", "FAILURES", "FILES", "FOLDERS", "MANIFEST", "Json", "Offsets", "RunWriter", "first_fault",
    "json_line", "json_writer", "output_errors", "read_claims", "read_documents", "read_failures", "read_lines",
    "read_records", "scratch_folder",
]  # fmt: skip

CLAIMS = "claims.jsonl"
DOCUMENTS = "documents.jsonl"
FAILURES = "failures.jsonl"
MANIFEST = "manifest.jsonl"
FILES = (CLAIMS, DOCUMENTS, FAILURES, MANIFEST)
# of their part files, where a run has those instead
FOLDERS = tuple(name.partition(".")[0] for name in FILES)

Json = dict[str, Any]
R = TypeVar("R", bound=BaseModel)


class Offsets(NamedTuple):
    """How many bytes of each file hold complete outcomes."""

    claims: int = 0
    documents: int = 0
    failures: int = 0
    manifest: int = 0


NOTHING = Offsets()
_MEND = "give the run's command again, which makes it anew"
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


class RunWriter:
    """Appends outcomes to a run folder, each whole or not at all. Use it as a context manager.

    What the files hold beyond ``offsets`` is cut off on entering; what an error leaves half written, on leaving.
    Raises OutputError where the folder cannot be written.
    """

    def __init__(self, folder: Path, *, offsets: Offsets = NOTHING) -> None:
        self._folder = folder
        self._complete = offsets
        self._paths = tuple(folder / name for name in FILES)

    def __enter__(self) -> Self:
        with output_errors(self._folder), contextlib.ExitStack() as stack:
            self._files = [stack.enter_context(path.open("ab")) for path in self._paths]
            self._cut()
            stack.pop_all()
        self._claims, self._documents, self._failures, self._manifest = map(json_writer, self._files)
        return self

    def write_document(self, document: Json, claims: Sequence[Json]) -> None:
        """A document and its claims."""
        with output_errors(self._folder):
            self._claims.write_all(claims)
            self._files[0].flush()
            self._documents.write(document)
            self._end_outcome()

    def write_failure(self, failure: Json) -> None:
        with output_errors(self._folder):
            self._failures.write(failure)
            self._end_outcome()

    def write_source(self, line: Json) -> None:
        """How far a source is done."""
        with output_errors(self._folder):
            self._manifest.write(line)
            self._end_outcome()

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        try:
            if kind is None:
                self._sync()
        finally:
            self._close()
        if kind is not None:
            for path, size in zip(self._paths, self._complete, strict=True):
                with contextlib.suppress(OSError):  # the folder may be gone; the next run cuts it, too
                    os.truncate(path, size)

    def _sync(self) -> None:
        with output_errors(self._folder):
            for file in self._files:
                os.fsync(file.fileno())

    def _close(self) -> None:
        for file in self._files:
            with contextlib.suppress(OSError):  # whole outcomes are written already, what isn't whole is cut
                file.close()

    def _cut(self) -> None:
        for file, size in zip(self._files, self._complete, strict=True):
            file.truncate(size)
            file.seek(0, os.SEEK_END)

    def _end_outcome(self) -> None:
        for file in self._files:
            file.flush()
        self._complete = Offsets(*(file.tell() for file in self._files))


def read_claims(folder: Path) -> Iterator[Claim]:
    """The claims of a run, in order. Raises InputError where the folder holds no run, or a broken line."""
    return read_records(folder / CLAIMS, Claim)


def read_documents(folder: Path) -> Iterator[DocumentRecord]:
    """The documents of a run, in order. Raises InputError as `read_claims` does."""
    return read_records(folder / DOCUMENTS, DocumentRecord)


def read_failures(folder: Path) -> Iterator[Failure]:
    """The failures of a run, in order. Raises InputError as `read_claims` does."""
    return read_records(folder / FAILURES, Failure)


def json_writer(file: IO[bytes]) -> jsonlines.Writer:
    """A writer of JSON lines whose bytes depend on the records alone."""
    return jsonlines.Writer(file, dumps=json_line)


def json_line(value: object) -> str:
    """One value as JSON, without the line's end. Raises ValueError on NaN and infinity, which JSON lacks."""
    return _ENCODER.encode(value)


@contextlib.contextmanager
def output_errors(target: Path | str) -> Iterator[None]:
    """What the system says against writing to ``target`` (no right, no space), as an OutputError."""
    try:
        yield
    except BrokenPipeError:
        raise  # nobody reads any more, which is no fault of the target
    except OSError as error:
        raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder of our own, gone at the end. Raises OutputError where the system has no room for one."""
    with contextlib.ExitStack() as stack:
        with output_errors("the system's folder for temporary files"):
            folder = stack.enter_context(TemporaryDirectory(prefix="claimminer-"))
        yield Path(folder)


def read_records(path: Path, kind: type[R]) -> Iterator[R]:
    """The records of a file, or of its parts. A ``kind`` with few fields is read fast.

    Raises InputError as `read_claims` does.
    """
    return (record for _, record in read_lines(path, kind))


def read_lines(path: Path, kind: type[R]) -> Iterator[tuple[bytes, R]]:
    """The same, each record with the line that it was read from."""
    files = [path] if path.is_file() else _parts_of(path)
    if not files:
        raise InputError(f"{path}: no such file; a run folder is made by: claimminer extract INPUT --out DIR")
    return chain.from_iterable(_parsed(file, kind) for file in files)


def _parts_of(path: Path) -> list[Path]:
    """The part files that a run has instead, in order. Raises InputError where one is missing."""
    if path.stem not in FOLDERS:
        return []
    names, listed = (
        {part.name for part in path.parent.joinpath(folder).glob("part-*.jsonl.gz")}
        for folder in (path.stem, FOLDERS[-1])
    )
    for name in sorted(listed - names):
        raise InputError(f"{path.parent / path.stem / name}: is missing; {_MEND}")
    return [path.parent / path.stem / name for name in sorted(names)]


def _parsed(path: Path, kind: type[R]) -> Iterator[tuple[bytes, R]]:
    try:
        yield from _parse_lines(path, kind)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{path}: is damaged ({error}); {_MEND}") from error


def _parse_lines(path: Path, kind: type[R]) -> Iterator[tuple[bytes, R]]:
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield line, kind.model_validate_json(line)
            except ValidationError as error:
                fault = first_fault(error)
                is_json = error.errors(include_url=False)[0]["type"] != "json_invalid"
                what = f"not a {kind.__name__} record ({fault})" if is_json else "not JSON"
                raise InputError(f"{path}: line {number}: {what}") from error


def first_fault(error: ValidationError) -> str:
    """The first thing that a value lacks, in one line: ``claims: Field required``."""
    fault = error.errors(include_url=False)[0]
    place = ".".join(map(str, fault["loc"]))
    return f"{place}: {fault['msg']}" if place else fault["msg"]
