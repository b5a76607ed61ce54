"""Going on where a run stopped: how much of what a folder holds still stands.

Only the files count, nothing is remembered beside them. The articles are read again, which costs little, and
held against the files in order: what matches is kept, and mining goes on from the first article that doesn't
(the run stopped there, or the article has changed since). A torn line, and claims whose document is missing,
match nothing and are cut off. So any mixture of what was and wasn't written
yet is sound, whatever stopped the run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import IO, NamedTuple

from claimminer.articles import Article
from claimminer.engines.chunks import Item, failure_of
from claimminer.records import document_id
from claimminer.store import CLAIMS, DOCUMENTS, FAILURES, Json, Offsets
from claimminer.tally import Tally

__all__ = ["Earlier", "keep_matching"]


class Earlier(NamedTuple):
    """What stands: how far into each file, and whether the files hold anything beyond that."""

    offsets: Offsets
    is_all: bool


def keep_matching(items: Iterable[Item], folder: Path, *, tally: Tally) -> tuple[Earlier, Iterator[Item]]:
    """Hold ``items`` against the folder's files; add what matches to ``tally``.

    Returns what stands, and the items that are still to be mined.
    """
    rest = iter(items)
    with closing(_Files(folder)) as files:
        for item in rest:
            if not files.advance(item, tally):
                rest = chain([item], rest)
                break
        return Earlier(files.offsets(), files.at_end()), rest


class _Files:
    """The three files, read side by side."""

    def __init__(self, folder: Path) -> None:
        self._claims = _Lines(folder / CLAIMS)
        self._documents = _Lines(folder / DOCUMENTS)
        self._failures = _Lines(folder / FAILURES)
        self._all = self._claims, self._documents, self._failures

    def close(self) -> None:
        for lines in self._all:
            lines.close()

    def offsets(self) -> Offsets:
        return Offsets(*(lines.offset for lines in self._all))

    def at_end(self) -> bool:
        return all(lines.at_end() for lines in self._all)

    def advance(self, item: Item, tally: Tally) -> bool:
        """Step over the outcome of this item, if that is what the files hold next."""
        failure = self._failures.peek()
        if failure is not None and _is_failure_of(failure, item):
            self._failures.take()
            tally.add_failure(failure)
            return True
        document = self._documents.peek()
        if document is None or not isinstance(item, Article) or not _is_document_of(document, item):
            return False
        return self._advance_document(document, tally)

    def _advance_document(self, document: Json, tally: Tally) -> bool:
        begin = self._claims.offset
        claims = list(self._claims_of(document))
        if len(claims) != document["claims"]:
            self._claims.offset = begin
            return False
        self._documents.take()
        tally.add_document(document, claims)
        return True

    def _claims_of(self, document: Json) -> Iterator[Json]:
        for _ in range(document["claims"]):
            claim = self._claims.peek()
            if claim is None or claim["document"]["id"] != document["id"]:
                return
            self._claims.take()
            yield claim


class _Lines:
    """A file's complete lines, with a look at the next one. ``offset``: the bytes of the lines taken."""

    def __init__(self, path: Path) -> None:
        self.offset = 0
        self._file: IO[bytes] = path.open("rb") if path.exists() else BytesIO()
        self._line = b""
        self._value: Json | None = None

    def peek(self) -> Json | None:
        """The next line's value; None at the end, and where what follows is no complete line."""
        if not self._line:
            self._line = self._file.readline()
            self._value = _parse(self._line)
        return self._value

    def take(self) -> None:
        self.offset += len(self._line)
        self._line, self._value = b"", None

    def close(self) -> None:
        self._file.close()

    def at_end(self) -> bool:
        return self.peek() is None and not self._line


def _parse(line: bytes) -> Json | None:
    """A record; None for anything that a stopped machine may leave instead."""
    if not line.endswith(b"}\n"):
        return None
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _is_failure_of(failure: Json, item: Item) -> bool:
    if isinstance(item, Article):
        written = failure["path"], failure.get("document")
        return written == (item.path, document_id(item.text))
    return failure == failure_of(item).as_json()


def _is_document_of(document: Json, article: Article) -> bool:
    written = [document[name] for name in ("id", "path", "source_id", "url", "published")]
    read = [document_id(article.text), article.path, article.source_id, article.url, article.published]
    return written == read
