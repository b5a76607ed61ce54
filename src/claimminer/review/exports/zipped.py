"""A zip file as a stream of bytes: the same files give the same bytes."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from tempfile import SpooledTemporaryFile

from claimminer.score.comparison import article_name

__all__ = ["Names", "zipped"]

_IN_MEMORY = 20_000_000  # bytes, before it goes to a temporary file
_PIECE = 1 << 20
_STRANGE = re.compile(r"[^\w.-]+")


def zipped(files: Iterable[tuple[str, str]]) -> Iterator[bytes]:
    """Yield the zip file of these names and texts."""
    with SpooledTemporaryFile(_IN_MEMORY) as store:
        with zipfile.ZipFile(store, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in files:
                info = zipfile.ZipInfo(name)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, text.encode("utf-8", "replace"), compresslevel=2)
        store.seek(0)
        while piece := store.read(_PIECE):
            yield piece


class Names:
    """A file name for each article, never the same twice, with nothing in it that a file system minds."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def stem(self, path: str) -> str:
        """The article's file name without its ending, with a number where that is taken."""
        name = _STRANGE.sub("-", article_name(path)).strip(".-") or "article"
        stem = name.rpartition(".")[0] or name
        number, free = 1, stem
        while free.lower() in self._given:
            number += 1
            free = f"{stem}-{number}"
        self._given.add(free.lower())
        return free
