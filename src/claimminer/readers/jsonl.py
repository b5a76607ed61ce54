"""JSON lines: one article a line, a bad line costs itself alone."""

from __future__ import annotations

import json
from functools import partial
from typing import BinaryIO, Never

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.pending import Pending, Reading
from claimminer.readers.rows import article_from_row
from claimminer.readers.streams import as_utf8, limited_lines
from claimminer.text.encoding import decode

__all__ = ["read_json_lines"]


def read_json_lines(stream: BinaryIO, *, path: str, limit: int, first: int = 1) -> Reading:
    """An article a line; ``path#7`` names the seventh line of the file, where the ``first`` of these is its first.

    Blank lines are passed over.
    """
    for number, line in enumerate(limited_lines(as_utf8(stream), limit=limit), start=first):
        where = f"{path}#{number}"
        if line is None:
            message = f"the line is longer than {limit:,} bytes; split its text, or raise --max-bytes"
            yield ArticleError(where, "too-large", message)
        elif line.strip(b"\0 \t\r\n\xef\xbb\xbf"):
            yield Pending(where, "jsonl", len(line), partial(_read_line, line, path=where))


def _read_line(line: bytes, *, path: str) -> Article | ArticleError:
    text = decode(line)
    if text is None:
        return ArticleError(path, "encoding", "the line is in no known encoding; save the file as UTF-8")
    row = _parse(text.lstrip("\ufeff").rstrip("\r\n"))
    if isinstance(row, str):
        return ArticleError(path, "bad-json", row)
    return article_from_row(row, path=path, format="jsonl")


def _parse(text: str) -> dict[str, object] | str:
    """The line's object, or what is wrong with it."""
    try:
        row = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        fault = error.msg.removesuffix(" at")  # some of Python's messages end so, before the place
        return f"not JSON: {fault[0].lower()}{fault[1:]} at column {error.colno}"
    except (ValueError, RecursionError) as error:  # NaN, a number of thousands of digits, brackets without end
        return str(error) or "nested too deeply"
    return row if isinstance(row, dict) else f"the line is no object but {type(row).__name__}"


def _refuse(constant: str) -> Never:
    raise ValueError(f"{constant} is no JSON")
