"""Files with something wrong in each: bytes changed, cut, doubled, moved, put in, by a seed."""

# ruff: noqa: E501  (tables of bytes)
from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cache
from random import Random

from builders.formats import FORMATS
from builders.manuscripts import make_manuscript
from builders.trees import damaged_tree, is_xml
from builders.zips import damaged_within, has_parts

__all__ = ["damaged", "damaged_file"]

_GOOD = 20  # files that are damaged, of each format
_WITHIN = 0.8  # of the archives, rows and XML are damaged in what they hold, so that they open


def damaged(name: str, count: int) -> Iterator[bytes]:
    """So many damaged files of the format."""
    return (damaged_file(name, seed) for seed in range(count))


def damaged_file(name: str, seed: int) -> bytes:
    """The damaged file of that seed."""
    rng = Random(seed)
    data = _good(name, rng.randrange(_GOOD))
    return _damaged_within(data, rng) if rng.random() < _WITHIN else _damage(data, rng)


def _damaged_within(data: bytes, rng: Random) -> bytes:
    """The file with what it holds damaged, so that it opens."""
    if has_parts(data):
        return damaged_within(data, rng, _damaged_within)
    if data.startswith(b"\x1f\x8b"):
        return gzip.compress(_damaged_within(gzip.decompress(data), rng), mtime=0)
    if data.startswith(b"{"):
        row = {
            key: _damage(value.encode(), rng).decode("utf-8", "replace")
            for key, value in json.loads(data).items()
        }
        return json.dumps(row).encode()
    return damaged_tree(data, rng) if is_xml(data) else _damage(data, rng)


@cache
def _good(name: str, seed: int) -> bytes:
    return FORMATS[name].make(make_manuscript(seed, sections=1), seed)


def _damage(data: bytes, rng: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 12)):
        rng.choice(_DAMAGES)(changed, rng)
    return bytes(changed)


def _change(data: bytearray, rng: Random) -> None:
    for _ in range(rng.randint(1, 40)):
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)


def _cut(data: bytearray, rng: Random) -> None:
    start = rng.randrange(len(data) + 1)
    del data[start : start + rng.choice((1, 3, 50, 2_000, 10**6))]


def _double(data: bytearray, rng: Random) -> None:
    start = rng.randrange(len(data) + 1)
    piece = data[start : start + rng.choice((1, 10, 300))]
    data[start:start] = piece * rng.choice((1, 2, 50))


def _move(data: bytearray, rng: Random) -> None:
    start, size = rng.randrange(len(data) + 1), rng.choice((4, 40, 400))
    piece = data[start : start + size]
    del data[start : start + size]
    place = rng.randrange(len(data) + 1)
    data[place:place] = piece


def _insert(data: bytearray, rng: Random) -> None:
    place = rng.randrange(len(data) + 1)
    data[place:place] = rng.choice(_SNIPPETS) * rng.choice((1, 1, 1, 30))


_DAMAGES = (_change, _cut, _double, _move, _insert)
_SNIPPETS = (
    b"\0", b"\xff\xfe", b"<", b">", b"<div>", b"</div>", b"<table>", b"<p", b"<!--", b"-->", b"<![CDATA[", b"&#xD800;", b"&#0;", b"&amp", b"<a href='http://[x'>",
    b"<sup>", b"<ol start=99999999999>", b"<base href='//'>", b"<script>", b"<svg>", b"<template>", b"<plaintext>", b"<li>", b"</article>", b"\x1b", b"\xc3",
    b"endobj", b"endstream", b"stream\n", b"<< /Type /Page >>", b"(", b")", b"[", b"]", b"/Length 99999999", b"1 0 obj", b"trailer", b"xref", b"%%EOF", b"BT", b"ET", b"Tj",
    b"99999999999999999999", b"-1", b"/Filter /FlateDecode", b"R", b"<?xml version='1.0'?>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"\xed\xa0\x80",
    b'"', b"\\", b'{"text": ', b"\\u", b"\\ud83d", b"\n", b"\r", b",", b"\t", b"| a |", b"# ", b"[^1]: ", b"](", b"> ", b"```\n", b"[[", b"}\n{", b"\xe2\x80\xae",
)  # fmt: skip
