"""What earlier runs in a folder have found, to be used again where sources were added, removed or have changed.

Their files are set aside in hidden folders, ``.earlier-0`` and so on, until a run is complete. An index of them, by
path, lies in a temporary database, so that memory does not grow with them.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from claimminer.articles import Article
from claimminer.checkpoints import Checkpoint
from claimminer.engines.work import Entry, Kept, Mined, Outcome, Wanted
from claimminer.errors import ArticleError
from claimminer.readers.sources import Source, content_of
from claimminer.records import Failure, document_id
from claimminer.resume import Again
from claimminer.store import FILES, MANIFEST, Json, Offsets, json_line, output_errors
from claimminer.stored import stored_in

__all__ = ["Earlier", "drop_earlier", "finish_moving", "set_aside"]

_NAME = ".earlier-"
_BLOCK = 1 << 20
_TABLES = """
CREATE TABLE sources (path TEXT PRIMARY KEY, content TEXT, generation INT, places TEXT);
CREATE TABLE articles (path TEXT PRIMARY KEY, identity TEXT, generation INT, places TEXT);
"""


def set_aside(folder: Path, *, keep: Offsets) -> None:
    """Move the run's files away, but for the first ``keep`` bytes of each, which are copied back.

    The manifest goes first, so that what stops this is seen, and set right by ``finish_moving``.
    """
    generations = _generations(folder)
    aside = folder / f"{_NAME}{len(generations)}"
    with output_errors(folder):
        aside.mkdir()
        _move(folder, aside)
        for name, size in zip(FILES, keep, strict=True):
            _copy(aside / name, folder / name, size)


def finish_moving(folder: Path) -> None:
    """End what a stopped ``set_aside`` has begun: the manifest is gone, and other files are not."""
    generations = _generations(folder)
    if generations and not (folder / MANIFEST).exists():
        with output_errors(folder):
            _move(folder, generations[-1])


def drop_earlier(folder: Path) -> None:
    """Remove what was set aside."""
    with output_errors(folder):
        for generation in _generations(folder):
            shutil.rmtree(generation)


class Earlier:
    """What was set aside. ``again`` says which of its sources are not to be used. Use it as a context manager."""

    def __init__(self, folder: Path, *, again: Again) -> None:
        self._generations = _generations(folder)
        self._again = again
        self._index = sqlite3.connect("")
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._index.executescript(_TABLES)
        for number in reversed(range(len(self._generations))):  # the newest counts
            self._add(number)
        self._files = [
            [self._stack.enter_context(_opened(folder / name)) for name in FILES[:3]]
            for folder in self._generations
        ]
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._stack.close()
        self._index.close()

    def entry(self, source: Source | ArticleError) -> Entry:
        """What is to be done about a source: nothing, where it stands here unchanged."""
        if isinstance(source, ArticleError) or not self._generations:
            return source if isinstance(source, ArticleError) else Wanted(source)
        row = self._index.execute("SELECT content FROM sources WHERE path = ?", (source.path,)).fetchone()
        if row is None or row[0] != content_of(source):
            return Wanted(source)
        return Kept(source.path, row[0])

    def outcomes(self, kept: Kept) -> Iterator[Outcome]:
        """The outcomes of a source that stands here, in order: its documents, then its failures."""
        query = "SELECT generation, places FROM sources WHERE path = ? AND content = ?"
        generation, places = self._index.execute(query, kept).fetchone()
        claims, documents, failures = (self._lines(generation, at, *place) for at, place in _numbered(places))
        for document in documents:
            yield Mined(document, [next(claims) for _ in range(document["claims"])])
        yield from map(Failure.model_validate, failures)

    def article(self, article: Article) -> Mined | None:
        """What was found in the very same article."""
        query = "SELECT generation, places FROM articles WHERE path = ? AND identity = ?"
        row = self._index.execute(query, (article.path, _identity_of(article))).fetchone()
        if row is None:
            return None
        claims, documents = (self._lines(row[0], at, *place) for at, place in _numbered(row[1]))
        return Mined(next(documents), list(claims))

    def _add(self, number: int) -> None:
        with stored_in(self._generations[number]) as stored:
            begin = stored.offsets()
            while marks := stored.marks():
                reached: Checkpoint | None = None
                for mark in marks:
                    place = stored.offsets()
                    outcomes = stored.step(reached)
                    if outcomes is None:
                        return
                    reached = mark
                    self._add_articles(number, mark.path, outcomes, place)
                if mark.done and not self._again(mark):
                    places = _between(begin, stored.offsets())
                    row = (mark.path, mark.content, number, json.dumps(places))
                    self._index.execute("INSERT OR IGNORE INTO sources VALUES (?, ?, ?, ?)", row)
                begin = stored.offsets()

    def _add_articles(self, number: int, source: str, outcomes: list[Outcome], place: Offsets) -> None:
        """Those of sources that hold several: of others, the source is the article."""
        claims_at, documents_at = place.claims, place.documents
        for outcome in outcomes:
            if isinstance(outcome, Failure) or outcome.document["path"] == source:
                continue
            size = sum(map(_size, outcome.claims))
            places = [(claims_at, claims_at + size), (documents_at, documents_at + _size(outcome.document))]
            claims_at, documents_at = places[0][1], places[1][1]
            row = (outcome.document["path"], _identity(outcome.document), number, json.dumps(places))
            self._index.execute("INSERT OR IGNORE INTO articles VALUES (?, ?, ?, ?)", row)

    def _lines(self, generation: int, file: int, start: int, end: int) -> Iterator[Json]:
        stream = self._files[generation][file]
        while start < end:
            stream.seek(start)
            line = stream.readline()
            start += len(line)
            yield json.loads(line)


def _numbered(places: str) -> Iterator[tuple[int, tuple[int, int]]]:
    return enumerate(json.loads(places))


def _between(begin: Offsets, end: Offsets) -> list[tuple[int, int]]:
    return list(zip(begin[:3], end[:3], strict=True))


def _size(record: Json) -> int:
    """Of its line, in bytes."""
    return len(json_line(record).encode()) + 1


def _identity(document: Json) -> str:
    return json_line([document[name] for name in ("id", "source_id", "title", "url", "published")])


def _identity_of(article: Article) -> str:
    text = document_id(article.text)
    return json_line([text, article.source_id, article.title, article.url, article.published])


def _generations(folder: Path) -> list[Path]:
    """What was set aside, the oldest first."""
    return sorted(folder.glob(f"{_NAME}*"), key=lambda path: int(path.name.removeprefix(_NAME)))


def _move(folder: Path, aside: Path) -> None:
    for name in (MANIFEST, *FILES[:3]):
        if (folder / name).exists():
            (folder / name).replace(aside / name)


def _copy(source: Path, target: Path, size: int) -> None:
    with _opened(source) as old, target.open("xb") as new:
        while size and (block := old.read(min(size, _BLOCK))):
            new.write(block)
            size -= len(block)


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb") if path.exists() else BytesIO()
