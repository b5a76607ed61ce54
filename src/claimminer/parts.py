"""A run in parts: its sources in groups, each group's records in files of their own, whole or not there.

    claims/part-00000.jsonl.gz      as claims.jsonl, and likewise documents, failures
    manifest/part-00000.jsonl.gz    the sources of the part; written last, so that what it lists is complete

So several machines can write one run, and an object store can hold it. Put together in their order, the parts of a
kind have the very bytes of the one file that another run writes.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import IO, NamedTuple, Self, cast

from claimminer.checking import checked
from claimminer.engines import Wanted, mine_sources
from claimminer.engines.crew import Crew
from claimminer.errors import ArticleError
from claimminer.job import Job
from claimminer.places import Place, place_of
from claimminer.readers.sources import Source, content_of, size_of
from claimminer.recorder import Recorder
from claimminer.store import FOLDERS, Json, json_writer, output_errors, scratch_folder
from claimminer.stored import Stored
from claimminer.tally import Tally

__all__ = ["Part", "PartMiner", "Parted", "in_parts"]

PART_SOURCES = 1_000
PART_BYTES = 50_000_000


class Part(NamedTuple):
    """Sources that follow one another, and the number of their part."""

    number: int
    sources: tuple[Source | ArticleError, ...]

    @property
    def name(self) -> str:
        return f"part-{self.number:05}.jsonl.gz"


class Parted(NamedTuple):
    """What a part has come to. ``kept``: it was there already."""

    number: int
    tally: Tally
    kept: bool


def in_parts(sources: Iterable[Source | ArticleError]) -> Iterator[Part]:
    """The sources in groups of PART_SOURCES, fewer where they have PART_BYTES together."""
    number = size = 0
    group: list[Source | ArticleError] = []
    for source in sources:
        group.append(source)
        size += 0 if isinstance(source, ArticleError) else size_of(source)
        if len(group) >= PART_SOURCES or size >= PART_BYTES:
            yield Part(number, tuple(group))
            number, size, group = number + 1, 0, []
    if group:
        yield Part(number, tuple(group))


class PartMiner:
    """Mines part after part into the run folder ``out``, a path or a URL; the workers stay from one to the next.

    ``again``: parts with failures are mined again, though nothing in them has changed.
    """

    def __init__(self, job: Job, out: str, *, again: bool) -> None:
        self._job = job
        self._place = place_of(out)
        self._again = again
        self._crew = Crew(job.chosen_miner(), job.limits)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._crew.close()

    def mine(self, part: Part) -> Parted:
        """Mine a part, unless it is there already. Raises OutputError where it cannot be written."""
        with output_errors(str(self._place)):
            standing = _standing(part, self._place, again=self._again)
        return Parted(part.number, standing or self._mine(part), standing is not None)

    def _mine(self, part: Part) -> Tally:
        tally = Tally()
        wanted = (source if isinstance(source, ArticleError) else Wanted(source) for source in part.sources)
        events = mine_sources(
            wanted,
            miner=self._job.chosen_miner(),
            jobs=self._job.most_jobs(),
            limits=self._job.limits,
            crew=self._crew,
        )
        with PartWriter() as writer:
            Recorder(tally).write(checked(events, self._job.retractions), writer)
            writer.publish(self._place, part.name)
        return tally


class PartWriter:
    """The records of a part, on this machine until they are published. Use it as a context manager.

    Raises OutputError where they cannot be written."""

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        self._folder = self._stack.enter_context(scratch_folder())
        self._raw = {name: self._stack.enter_context((self._folder / name).open("wb")) for name in FOLDERS}
        # without a name or a time in its head, so that the same records have the same bytes
        packed = {name: gzip.GzipFile("", "wb", 6, file, 0) for name, file in self._raw.items()}
        self._files = {name: self._stack.enter_context(file) for name, file in packed.items()}
        self._writers = {name: json_writer(cast("IO[bytes]", file)) for name, file in self._files.items()}
        return self

    def __exit__(self, *_: object) -> None:
        with output_errors(self._folder):
            self._stack.close()

    def write_document(self, document: Json, claims: Sequence[Json]) -> None:
        """A document and its claims."""
        with output_errors(self._folder):
            self._writers["claims"].write_all(claims)
            self._writers["documents"].write(document)

    def write_failure(self, failure: Json) -> None:
        """An article that could not be read or mined."""
        with output_errors(self._folder):
            self._writers["failures"].write(failure)

    def write_source(self, line: Json) -> None:
        """That a source is done; how far others are is nothing that a part keeps."""
        if line["done"]:
            with output_errors(self._folder):
                self._writers["manifest"].write(line)

    def publish(self, place: Place, name: str) -> None:
        """Put the files in their place, the manifest last."""
        for folder, file in self._files.items():
            with output_errors(self._folder):
                file.close()
                self._raw[folder].close()
            place.publish(self._folder / folder, f"{folder}/{name}")


def _standing(part: Part, place: Place, *, again: bool) -> Tally | None:
    """What a part that is there has come to; None where it is not, is damaged, or is of other sources."""
    if place.read(f"{FOLDERS[-1]}/{part.name}") is None:
        return None
    try:
        return _tally_of(part, place, again=again)
    except (FileNotFoundError, EOFError, zlib.error, gzip.BadGzipFile):
        return None


def _tally_of(part: Part, place: Place, *, again: bool) -> Tally | None:
    tally = Tally()
    with ExitStack() as stack:
        raw = [stack.enter_context(place.open(f"{folder}/{part.name}")) for folder in FOLDERS]
        files = [stack.enter_context(gzip.GzipFile(fileobj=file)) for file in raw]
        stored = stack.enter_context(Stored(cast("list[IO[bytes]]", files)))
        for source in part.sources:
            marks = stored.marks()
            if not marks or marks[0].path != source.path or marks[0].content != content_of(source):
                return None
            outcomes = stored.step()
            if outcomes is None or (again and marks[0].failures):
                return None
            for outcome in outcomes:
                tally.add(outcome)
        return tally if stored.at_end() else None
