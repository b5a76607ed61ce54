"""Files of many articles in XML, cut into their articles before any parser sees them.

So a file may be of any size, and what is wrong within an article costs that one alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import BinaryIO, NamedTuple

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_page
from claimminer.readers.formats import root_name
from claimminer.readers.pending import Pending, Reading
from claimminer.readers.streams import as_utf8, look_ahead
from claimminer.readers.xml import Context, context_of
from claimminer.text.rendered import Rendered
from claimminer.text.repair import repair

__all__ = ["Part", "article_of_part", "read_parts"]

_CHUNK = 65_536
_LONGEST_TAG = 64  # bytes of a tag that may be cut at the end of a chunk


class Part(NamedTuple):
    """An article's element as it stands in its file, where that is, and what stands above it."""

    data: bytes
    path: str
    context: Context


def read_parts(
    stream: BinaryIO,
    names: Sequence[str],
    read: Callable[[Part], Article | ArticleError],
    *,
    path: str,
    limit: int,
    format: str,  # noqa: A002  (the record's own field name)
) -> Reading:
    """Each element of these names, an article for ``read``; ``path#7`` names the seventh, if it is not the root."""
    head, stream = look_ahead(as_utf8(stream))
    context = context_of(head)
    alone = root_name(head.decode("utf-8", "replace")) in {name.casefold() for name in names}
    number = 0
    for number, data in enumerate(_elements(stream, names, limit=limit), start=1):
        where = path if alone else f"{path}#{number}"
        if data is None:
            message = f"the article is longer than {limit:,} bytes; split it, or raise --max-bytes"
            yield ArticleError(where, "too-large", message)
        else:
            yield Pending(where, format, len(data), partial(read, Part(data, where, context)))
        if alone:
            return
    if not number:
        yield ArticleError(path, "empty", f"holds no article (no <{names[0]}> in it)")


def article_of_part(
    part: Part,
    page: Rendered,
    *,
    format: str,  # noqa: A002  (the record's own field name)
    title: str | None,
    source_id: str | None,
    url: str | None,
    published: str | None,
) -> Article | ArticleError:
    """The part's article; where there is a title and nothing else, that is its text."""
    if title and not page.text:
        page = Rendered(text=repair(title).replace("\n", " "))
    if not page.text:
        return ArticleError(part.path, "empty", "holds neither a title nor text")
    return article_from_page(
        page, path=part.path, format=format, title=title, source_id=source_id, url=url, published=published
    )


def _elements(stream: BinaryIO, names: Sequence[str], *, limit: int) -> Iterator[bytes | None]:
    """Each ``<name …>…</name>``, no name within another; None for one of more than ``limit`` bytes."""
    opening = re.compile(rb"<(%s)(?=[\s>])" % "|".join(names).encode())
    window = _Window(stream)
    while (match := window.find(opening)) is not None:
        window.drop(match.start())
        closing = re.compile(rb"</%s\s*>" % match[1])
        end = window.find(closing, limit=limit)
        size = len(window.data) if end is None else end.end()
        if size <= limit and (end or window.ended):
            yield window.take(size)
        else:
            window.skip(closing)
            yield None


class _Window:
    """The stretch of a stream that is being looked at."""

    def __init__(self, stream: BinaryIO) -> None:
        self.data = b""
        self.ended = False
        self._stream = stream

    def find(self, pattern: re.Pattern[bytes], *, limit: int | None = None) -> re.Match[bytes] | None:
        """The next match. With a ``limit`` what comes before it is kept, up to so many bytes."""
        searched = 0
        while (match := pattern.search(self.data, searched)) is None:
            if self.ended or (limit is not None and len(self.data) > limit):
                return None
            if limit is None:
                self.data = self.data[-_LONGEST_TAG:]
            searched = max(0, len(self.data) - _LONGEST_TAG)
            chunk = self._stream.read(_CHUNK)
            self.ended = not chunk
            self.data += chunk
        return match

    def skip(self, pattern: re.Pattern[bytes]) -> None:
        """Forget everything up to the end of the next match."""
        match = self.find(pattern)
        self.drop(match.end() if match else len(self.data))

    def take(self, size: int) -> bytes:
        """The first bytes, which are then forgotten."""
        taken = self.data[:size]
        self.drop(size)
        return taken

    def drop(self, size: int) -> None:
        """Forget the first bytes."""
        self.data = self.data[size:]
