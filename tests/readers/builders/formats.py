"""Every format that has a builder, and damaged files of it."""

# ruff: noqa: E501  (tables of bytes)
from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from builders.docx import make_docx
from builders.epub import make_epub
from builders.html import make_html
from builders.jats import make_jats
from builders.manuscripts import Manuscript, make_manuscript
from builders.pdf import make_pdf
from builders.pubmed import make_pubmed
from builders.zips import damaged_within

__all__ = ["FORMATS", "Format", "damaged"]

_WITHIN = 0.8  # of the archives are damaged in a part, and packed again so that they open


class Format(NamedTuple):
    """How a manuscript and a seed become a file of the format, the file's ending, whether its tables are read."""

    make: Callable[[Manuscript, int], bytes]
    ending: str
    tables: bool = True


FORMATS: dict[str, Format] = {
    "html": Format(make_html, ".html"),
    "pdf": Format(make_pdf, ".pdf"),
    "docx": Format(make_docx, ".docx"),
    "epub": Format(make_epub, ".epub"),
    "jats": Format(make_jats, ".nxml", tables=False),
    "pubmed": Format(make_pubmed, ".xml", tables=False),
}


def damaged(name: str, count: int) -> Iterator[bytes]:
    """Files of the format with something wrong in each, the same for the same count."""
    good = [FORMATS[name].make(make_manuscript(seed, sections=1), seed) for seed in range(20)]
    for seed in range(count):
        rng = Random(seed)
        data = rng.choice(good)
        if data.startswith(b"PK") and rng.random() < _WITHIN:
            yield damaged_within(data, rng, _damage)
        else:
            yield _damage(data, rng)


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
)  # fmt: skip
