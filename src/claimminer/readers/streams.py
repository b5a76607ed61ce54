"""Byte streams with bounded memory: a look at the head, lines with a limit, wide encodings as UTF-8."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from claimminer.errors import ArticleError
from claimminer.text.encoding import WIDE_ENCODINGS, encoding_of

__all__ = ["HEAD", "Readable", "as_utf8", "limited_lines", "look_ahead", "read_whole"]

HEAD = 65_536  # bytes looked at to tell a format
_CHUNK = 65_536


class Readable(Protocol):
    """Anything bytes are read from."""

    def read(self, size: int = -1, /) -> bytes: ...


class _Rewound(io.RawIOBase):
    """The head once more, then the rest; no seeking, so that pipes can be read too."""

    def __init__(self, head: bytes, rest: Readable) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if self._head:
            data, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        else:
            data = self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class _Recoded(io.RawIOBase):
    """A stream in another encoding, read as UTF-8."""

    def __init__(self, stream: Readable, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = b""
        while not data:
            # Two bytes of UTF-16 become three of UTF-8 at most; a character may be held over.
            chunk = self._stream.read(max(1, len(buffer) // 2 - 8))
            data = self._decoder.decode(chunk, final=not chunk).encode("utf-8", "replace")
            if not chunk:
                break
        buffer[: len(data)] = data
        return len(data)


def look_ahead(stream: Readable) -> tuple[bytes, BinaryIO]:
    """The first bytes, and a stream that starts with them again."""
    head = b""
    while len(head) < HEAD and (chunk := stream.read(HEAD - len(head))):
        head += chunk
    return head, io.BufferedReader(_Rewound(head, stream), _CHUNK)


def as_utf8(stream: BinaryIO) -> BinaryIO:
    """The same stream, recoded where its head is UTF-16 or UTF-32, whose line ends are not single bytes."""
    head, stream = look_ahead(stream)
    encoding = encoding_of(head[: len(head) // 4 * 4])
    if encoding in WIDE_ENCODINGS:
        return io.BufferedReader(_Recoded(stream, encoding), _CHUNK)
    return stream


def limited_lines(stream: BinaryIO, *, limit: int) -> Iterator[bytes | None]:
    """Every line; None for a line of more than ``limit`` bytes, of which no more than that is ever held."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        yield None


def read_whole(stream: Readable, *, path: str, limit: int) -> bytes:
    """All bytes of a file. Raises ArticleError where there are more than ``limit``."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise ArticleError(
            path, "too-large", f"is larger than {limit:,} bytes; split it, or raise --max-bytes"
        )
    return data
