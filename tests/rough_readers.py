"""Readers that misbehave, in every process that mines with this: HTML and JSON lines with certain words in them.

``DIE`` ends the process, ``HANG`` never comes back, ``EAT`` takes memory without end, ``RAISE`` has a bug,
``SLEEPY`` takes a fifth of a second."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, BinaryIO

import numpy

from claimminer import readers
from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.jsonl import read_json_lines
from claimminer.readers.pending import Pending, Reading
from fake_miner import mine as fake_mine

__all__ = ["mine"]


def mine(articles: Iterable[Article]) -> Iterator[Any]:
    """The fake miner. It is called once before anything is read, and then the readers change."""
    readers.READERS["html"] = read_html  # type: ignore[index]
    readers.SETS["jsonl"] = read_rows  # type: ignore[index]
    for one in articles:
        behave(one.text, prefix="MINING-")
        yield from fake_mine([one])


def read_html(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    text = stream.read(limit).decode()
    behave(text)
    yield Article(text=text.removeprefix("<html>"), path=path, format="html")


def read_rows(stream: BinaryIO, *, path: str, limit: int, first: int = 1) -> Reading:
    for entry in read_json_lines(stream, path=path, limit=limit, first=first):
        if isinstance(entry, ArticleError):
            yield entry
            continue
        behave(str(entry.read), prefix="LOOK-")
        yield Pending(entry.path, entry.format, entry.size, partial(_read, entry))


def behave(text: str, *, prefix: str = "") -> None:
    found = re.search(rf"(?<![\w-]){prefix}(DIE|RAISE|HANG|EAT|SLEEPY)\b", text)
    word = found[1] if found else ""
    if word == "DIE":
        os._exit(7)
    if word == "RAISE":
        raise KeyError("a bug")
    while word == "HANG":
        time.sleep(1)
    eaten: list[object] = []
    while word == "EAT":
        eaten.append(numpy.empty(50_000_000, dtype="uint8"))  # asked for, not touched: quick
    if word == "SLEEPY":
        time.sleep(0.2)


def _read(entry: Pending) -> Article | ArticleError:
    behave(str(entry.read))
    return entry.read()
