"""Documents that are zip archives: their parts by name, each of bounded size."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from claimminer.errors import ArticleError
from claimminer.readers.containers import open_member

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Parts"]


class Parts:
    """The parts of the document at ``path``. Together they may have ``limit`` bytes, those left unread not counted."""

    def __init__(self, archive: zipfile.ZipFile, *, path: str, limit: int) -> None:
        self.path = path
        self._archive = archive
        self._limit = self._left = limit
        self._members = {info.filename.casefold(): info for info in archive.infolist()}

    def names(self) -> list[str]:
        """The names of all parts, as the archive has them."""
        return [info.filename for info in self._members.values()]

    def data(self, name: str) -> bytes | None:
        """A part's bytes; None where there is no such part. Raises ArticleError where it cannot be read."""
        info = self._members.get(name.casefold())
        if info is None:
            return None
        stream = open_member(self._archive, info, self.path)
        if isinstance(stream, ArticleError):
            raise stream
        with stream:
            data = stream.read(self._left + 1)
        if len(data) > self._left:
            message = f"holds over {self._limit:,} bytes of text and markup; split it, or raise --max-bytes"
            raise ArticleError(self.path, "too-large", message)
        self._left -= len(data)
        return data

    def tree(self, name: str, *, plain: bool = True) -> etree._Element | None:
        """A part's root, its names ``plain`` of namespaces; None where there is no such part."""
        from claimminer.readers.xml import parse_xml, plain_names

        data = self.data(name)
        if data is None:
            return None
        root = parse_xml(data, path=self.path, part=name)
        return plain_names(root) if plain else root
