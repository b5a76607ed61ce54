"""EPUB: the chapters of a book in the order in which they are read, as one article."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple
from urllib.parse import unquote

from lxml import etree

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers.build import article_from_page
from claimminer.readers.containers import open_zip
from claimminer.readers.dates import iso_date
from claimminer.readers.html.addresses import Addresses
from claimminer.readers.html.charset import decode_page
from claimminer.readers.html.page import drop_unread, parse_page
from claimminer.readers.html.rendering import Renderer
from claimminer.readers.html.selection import Selection
from claimminer.readers.html.sourcelists import find_source_lists
from claimminer.readers.xml import parse_xml, plain_names, without_controls, words_of
from claimminer.readers.zipped import Parts
from claimminer.text.rendered import Rendered
from claimminer.text.writer import Writer

__all__ = ["read_epub"]

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_CHAPTERS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_NO_CHAPTERS = ("toc", "cover", "index", "title-page", "copyright-page", "loi", "lot")  # kinds of the guide
_ABSOLUTE = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//)")


class _Book(NamedTuple):
    title: str | None
    published: str | None
    chapters: list[str]


def read_epub(stream: BinaryIO, *, path: str, limit: int) -> Iterator[Article | ArticleError]:
    """One article of all chapters. Cover and table of contents are left out."""
    with open_zip(stream, path=path) as archive:
        parts = Parts(archive, path=path, limit=limit)
        book = _read_book(parts)
        page = _render(book, parts)
    article = article_from_page(page, path=path, format="epub", title=book.title, published=book.published)
    yield article if article.text else ArticleError(path, "empty", "holds no text")


def _read_book(parts: Parts) -> _Book:
    """What the package document says: title, day of publication, chapters."""
    name = _package_name(parts)
    root = parts.tree(name) if name else None
    if root is None:
        raise ArticleError(
            parts.path, "unreadable", "is no whole EPUB (its package document is missing); get it anew"
        )
    folder = posixpath.dirname(name)
    passed_over = {
        _target(folder, str(entry.get("href", "")))
        for entry in root.iter("reference")
        if entry.get("type") in _NO_CHAPTERS
    }
    date = words_of(root.find("metadata//date"))
    return _Book(
        title=words_of(root.find("metadata//title")) or None,
        published=iso_date(date[:4], date[5:7], date[8:10]),
        chapters=[chapter for chapter in _spine(root, folder) if chapter not in passed_over],
    )


def _package_name(parts: Parts) -> str:
    container = parts.tree(_CONTAINER)
    files = (
        [] if container is None else [str(entry.get("full-path", "")) for entry in container.iter("rootfile")]
    )
    return next(iter(files), "") or next((name for name in parts.names() if name.endswith(".opf")), "")


def _spine(root: etree._Element, folder: str) -> Iterator[str]:
    """The names of the chapters in reading order, each once."""
    items = {str(item.get("id")): item for item in root.iter("item")}
    seen = set()
    for reference in root.iter("itemref"):
        item = items.get(str(reference.get("idref")))
        if (
            item is None
            or item.get("media-type") not in _CHAPTERS
            or "nav" in str(item.get("properties")).split()
        ):
            continue
        name = _target(folder, str(item.get("href", "")))
        if name not in seen:
            seen.add(name)
            yield name


def _target(folder: str, href: str) -> str:
    """The name of the part that an address within the book leads to."""
    return posixpath.normpath(posixpath.join("/", folder, unquote(href.partition("#")[0]))).lstrip("/")


def _render(book: _Book, parts: Parts) -> Rendered:
    locked = _locked(parts)
    writer, headings, notes = Writer(), dict[int, str](), set[int]()
    for name in book.chapters:
        if name in locked:
            raise ArticleError(
                parts.path, "unreadable", "is protected against copying; get a copy that is not"
            )
        data = parts.data(name)
        if data is not None and (renderer := _render_chapter(data, writer, path=parts.path)):
            headings |= renderer.headings
            notes |= renderer.notes
    return Rendered(text=writer.text(), headings=headings, notes=frozenset(notes), links=tuple(writer.links))


def _locked(parts: Parts) -> set[str]:
    """The parts that are encrypted; fonts often are, and do not matter."""
    root = parts.tree(_ENCRYPTION)
    references = () if root is None else root.iter("CipherReference")
    return {_target("", str(entry.get("URI", ""))) for entry in references}


def _render_chapter(data: bytes, writer: Writer, *, path: str) -> Renderer | None:
    tree = parse_page(_as_html(data, path=path))
    body = None if tree is None else tree.find("body")
    if tree is None or body is None:
        return None
    drop_unread(tree)
    for link in body.iter("a"):
        link.set("href", _within_chapter(link.get("href") or ""))
    sources = frozenset(find_source_lists(tree))
    renderer = Renderer(
        Selection(frozenset((body, *sources)), sources=sources), Addresses(None, None), writer=writer
    )
    writer.gap(2)
    renderer.render(tree)
    return renderer


def _as_html(data: bytes, *, path: str) -> str:
    """A chapter as HTML writes it: ``<a id="x"/>`` would stay open there."""
    try:
        root = plain_names(parse_xml(data, path=path))
    except ArticleError:  # not well-formed; then it was never meant as XML
        return without_controls(decode_page(data) or "")
    return str(etree.tostring(root, method="html", encoding="unicode"))


def _within_chapter(href: str) -> str:
    """A jump to a note in another chapter as one within this; other addresses as they are."""
    return f"#{href.partition('#')[2]}" if "#" in href and not _ABSOLUTE.match(href) else href
