"""Text, Markdown, rows and archives of manuscripts, as editors, scripts and exports write them."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
import textwrap
import zipfile
from collections.abc import Callable, Iterator
from random import Random

from builders.manuscripts import Block, Manuscript, Run

__all__ = ["make_csv", "make_gzip", "make_json_lines", "make_markdown", "make_tar", "make_text", "make_zip"]

ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16")
WIDTH = 72  # characters of a line that an editor has broken


def make_text(manuscript: Manuscript, seed: int = 0) -> bytes:
    """Plain text; the seed chooses encoding, line ends, and whether lines are broken."""
    rng = Random(seed)
    text = _text(manuscript, broken=rng.random() < 0.3)
    return text.replace("\n", rng.choice(("\n", "\r\n"))).encode(rng.choice(ENCODINGS))


def make_markdown(manuscript: Manuscript, seed: int = 0) -> bytes:
    """Markdown with front matter half of the time; the seed chooses its marks."""
    rng = Random(seed)
    front = f'---\ntitle: "{manuscript.title}"\ndate: {manuscript.published}\n---\n\n'
    blocks = [f"# {manuscript.title}", *(_marked(block) for block in manuscript.blocks)]
    entries = [f"{number}. {text}" for number, text in enumerate(manuscript.references, start=1)]
    parts = [*blocks, f"## {manuscript.source_heading}", "\n".join(entries)]
    return (rng.choice((front, "")) + "\n\n".join(parts) + "\n").encode()


def make_json_lines(manuscript: Manuscript, seed: int = 0) -> bytes:
    """One line; the seed chooses whether letters are escaped."""
    return (json.dumps(_row(manuscript), ensure_ascii=seed % 2 == 0) + "\n").encode()


def make_csv(manuscript: Manuscript, seed: int = 0) -> bytes:
    """A header and a row; the seed chooses what stands between the cells."""
    file, row = io.StringIO(newline=""), _row(manuscript)
    writer = csv.writer(file, delimiter=",;\t"[seed % 3])
    writer.writerows([list(row), list(row.values())])
    return file.getvalue().encode("utf-8-sig" if seed % 2 else "utf-8")


def make_gzip(manuscript: Manuscript, seed: int = 0) -> bytes:
    return gzip.compress(make_text(manuscript, seed), mtime=0)


def make_zip(manuscript: Manuscript, seed: int = 0) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)[seed % 2]) as archive:
        archive.writestr("news/a.txt", make_text(manuscript, seed))
        archive.writestr("picture.png", b"\x89PNG")
    return file.getvalue()


def make_tar(manuscript: Manuscript, seed: int = 0) -> bytes:
    """Packed or not, by the seed."""
    file, data = io.BytesIO(), make_text(manuscript, seed)
    form = (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT)[seed % 3]
    with tarfile.open(fileobj=file, mode="w:gz" if seed % 2 else "w", format=form) as archive:
        info = tarfile.TarInfo("news/" + "deep/" * (seed % 20) + "a.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def _row(manuscript: Manuscript) -> dict[str, str]:
    text = _text(manuscript).partition("\n\n")[2]
    return {
        "id": "17", "title": manuscript.title, "text": text, "url": manuscript.url, "published": manuscript.published,
    }  # fmt: skip


def _text(manuscript: Manuscript, *, broken: bool = False) -> str:
    entries = [f"{number}. {text}" for number, text in enumerate(manuscript.references, start=1)]
    parts = [
        manuscript.title, *(_plain(block, broken=broken) for block in manuscript.blocks),
        "\n".join([manuscript.source_heading, *entries]),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _plain(block: Block, *, broken: bool) -> str:
    lines = list(_lines(block, lambda run: f" [{run.number}]" if run.kind == "cite" else run.text))
    if broken and block.kind == "paragraph":
        lines = [line for text in lines for line in textwrap.wrap(text, WIDTH, break_on_hyphens=False)]
    return "\n".join(lines)


def _marked(block: Block) -> str:
    lines = list(_lines(block, _as_markdown))
    if block.kind == "heading":
        return f"{'#' * block.level} {lines[0]}"
    if block.kind == "quote":
        return "> " + lines[0]
    if block.kind == "table":
        head, *rows = ("| " + " | ".join(row) + " |" for row in block.rows)
        return "\n".join([head, "|" + " --- |" * len(block.rows[0]), *rows])
    return "\n".join(lines)


def _as_markdown(run: Run) -> str:
    looks = {"strong": "**{}**", "emphasis": "*{}*", "link": f"[{{}}]({run.url})", "cite": " [{}]"}
    return looks.get(run.kind, "{}").format(run.text)


def _lines(block: Block, show: Callable[[Run], str]) -> Iterator[str]:
    """The block's lines, each run as it is shown."""
    if block.rows:
        yield from ("\t".join(row) for row in block.rows)
    elif block.items:
        for number, item in enumerate(block.items, start=1):
            mark = "-" if block.kind == "bullets" else f"{number}."
            yield f"{mark} {''.join(map(show, item))}"
    else:
        yield "".join(map(show, block.runs))
