"""Books in EPUB around manuscripts: a chapter for each part, the sources in the last."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from html import escape
from random import Random

from builders.manuscripts import Block, Manuscript, Run

__all__ = ["make_epub"]

CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PAGE = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" '
    'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><style>p {{}}</style></head><body>{}</body></html>'
)


def make_epub(manuscript: Manuscript, seed: int = 0) -> bytes:
    """The manuscript as a book; the seed chooses how chapters are named and ordered in the archive."""
    rng = Random(seed)
    bodies = [_chapter(blocks) for blocks in _split(manuscript.blocks)]
    bodies[0] = f"<h1>{escape(manuscript.title)}</h1>{bodies[0]}"
    chapters = [PAGE.format(body) for body in (*bodies, _sources(manuscript))]
    names = [f"text/chapter {rng.randint(100, 999)}-{number}.xhtml" for number in range(len(chapters))]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/nav.xhtml", PAGE.format("<nav>Contents that nobody reads</nav>"))
        for name, text in sorted(zip(names, chapters, strict=True)):
            archive.writestr(f"OEBPS/{name}", text)
        archive.writestr("OEBPS/content.opf", _package(manuscript, names))
    return file.getvalue()


def _split(blocks: Sequence[Block]) -> list[list[Block]]:
    chapters: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind == "heading" and block.level == 2 and chapters[-1]:
            chapters.append([])
        chapters[-1].append(block)
    return chapters


def _package(manuscript: Manuscript, names: Sequence[str]) -> str:
    kind = 'media-type="application/xhtml+xml"'
    items = "".join(
        f'<item id="c{number}" href="{name.replace(" ", "%20")}" {kind}/>'
        for number, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="c{number}"/>' for number in range(len(names)))
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(manuscript.title)}</dc:title>'
        f"<dc:date>{manuscript.published}T00:00:00Z</dc:date></metadata>"
        f'<manifest><item id="nav" href="nav.xhtml" properties="nav" {kind}/>{items}</manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>'
    )


def _chapter(blocks: Sequence[Block]) -> str:
    return '<section epub:type="chapter"><a id="top"/>' + "".join(map(_block, blocks)) + "</section>"


def _block(block: Block) -> str:
    if block.kind == "heading":
        return f"<h{block.level}>{_runs(block.runs)}</h{block.level}>"
    if block.kind in ("bullets", "numbers"):
        tag = "ul" if block.kind == "bullets" else "ol"
        return f"<{tag}>" + "".join(f"<li><p>{_runs(item)}</p></li>" for item in block.items) + f"</{tag}>"
    if block.kind == "table":
        rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in block.rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    tag = "blockquote" if block.kind == "quote" else "p"
    return f"<{tag}>{_runs(block.runs)}</{tag}>"


def _runs(runs: Sequence[Run]) -> str:
    looks = {
        "plain": "{text}",
        "strong": "<b>{text}</b>",
        "emphasis": "<i>{text}</i>",
        "link": '<a href="{url}">{text}</a>',
        "cite": '<a epub:type="noteref" href="notes.xhtml#n{text}"><sup>{text}</sup></a>',
    }
    return "".join(looks[run.kind].format(text=escape(run.text), url=run.url) for run in runs)


def _sources(manuscript: Manuscript) -> str:
    entries = "".join(
        f'<li id="n{number}">{escape(text)}</li>'
        for number, text in enumerate(manuscript.references, start=1)
    )
    return f"<section><h2>{escape(manuscript.source_heading)}</h2><ol>{entries}</ol></section>"
