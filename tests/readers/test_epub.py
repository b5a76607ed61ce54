"""EPUB: chapters in the order of the spine."""

from __future__ import annotations

import io

import pytest
from builders.epub import PAGE, make_epub
from builders.manuscripts import Block, Manuscript, Run
from builders.zips import changed

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.sources.analysis import analyse_sources

BOOK = Manuscript(
    title="Sleep and Pain",
    author="A. Writer",
    published="2021-04-09",
    url="",
    blocks=(
        Block("paragraph", (Run("Rest helps."), Run("1", "cite", number=1))),
        Block("heading", (Run("Causes"),)),
        Block("paragraph", (Run("See "), Run("the page", "link", "https://who.int/a"), Run("."))),
        Block("bullets", items=((Run("one"),), (Run("two"),))),
    ),
    references=("Smith J. Sleep. Pain. 2010;3:1. doi:10.1016/j.x.1",),
)


def outcome(parts: dict[str, bytes | None] | None = None, **options: int) -> Article | ArticleError:
    (entry,) = read(io.BytesIO(changed(make_epub(BOOK), parts or {})), path="a.epub", **options)
    return entry


def test_a_book() -> None:
    entry = outcome()
    assert isinstance(entry, Article), entry
    assert entry.text == (
        "Sleep and Pain\n\nRest helps.¹\n\nCauses\n\nSee the page.\n\n- one\n- two\n\nReferences\n\n"
        "1. Smith J. Sleep. Pain. 2010;3:1. doi:10.1016/j.x.1"
    )
    assert (entry.title, entry.published, entry.format) == ("Sleep and Pain", "2021-04-09", "epub")
    assert [section.title for section in entry.sections if section.title] == [
        "Sleep and Pain",
        "Causes",
        "References",
    ]
    links = [(entry.text[link.start : link.end], link.url) for link in entry.links]
    assert links == [("¹", "#n1"), ("the page", "https://who.int/a")]
    (cited, _) = analyse_sources(entry).citations
    assert (cited.reference, cited.doi) == (1, "10.1016/j.x.1")


@pytest.mark.parametrize(
    ("parts", "code", "words"),
    [
        ({"OEBPS/content.opf": None}, "unreadable", "its package document is missing"),
        ({"OEBPS/content.opf": b"<package"}, "unreadable", "its OEBPS/content.opf is no well-formed XML"),
        ({"META-INF/container.xml": b"<container/>", "OEBPS/content.opf": None}, "unreadable", "is missing"),
        ({"OEBPS/content.opf": b"<package/>"}, "empty", "holds no text"),
    ],
)
def test_broken_books(parts: dict[str, bytes | None], code: str, words: str) -> None:
    fault = outcome(parts)
    assert isinstance(fault, ArticleError)
    assert fault.code == code
    assert words in str(fault)


def package(inner: str, spine: str) -> dict[str, bytes | None]:
    return {
        "OEBPS/content.opf": f"<package><manifest>{inner}</manifest><spine>{spine}</spine></package>".encode(),
        "OEBPS/one.xhtml": PAGE.format("<p>Rest helps.</p>").encode(),
        "OEBPS/two.xhtml": b"<p>Sleep helps.<br>And food",  # not well-formed: read as HTML
        "secret.xhtml": b"<p>Outside.</p>",
    }


ITEM = '<item id="{}" href="{}" media-type="application/xhtml+xml"/>'


@pytest.mark.parametrize(
    ("items", "spine", "text"),
    [
        (
            ITEM.format("a", "one.xhtml") + ITEM.format("b", "two.xhtml"),
            "ba",
            "Sleep helps.\nAnd food\n\nRest helps.",
        ),
        (ITEM.format("a", "one.xhtml#part"), "aa", "Rest helps."),  # each once
        (ITEM.format("a", "one.xhtml") + ITEM.format("b", "gone.xhtml"), "bax", "Rest helps."),
        (ITEM.format("a", "../secret.xhtml"), "a", "Outside."),  # within the book still
        (ITEM.format("a", "../../../../one.xhtml") + ITEM.format("b", "one.xhtml"), "ab", "Rest helps."),
        (ITEM.format("a", "/etc/passwd") + ITEM.format("b", "file:///etc/passwd"), "ab", None),
        ('<item id="a" href="one.xhtml" media-type="image/png"/>', "a", None),
    ],
)
def test_spine(items: str, spine: str, text: str | None) -> None:
    entry = outcome(package(items, "".join(f'<itemref idref="{name}"/>' for name in spine)))
    assert getattr(entry, "text", None) == text


def test_copy_protection_is_named_and_locked_fonts_do_not_matter() -> None:
    lock = "<encryption><EncryptedData><CipherReference URI='{}'/></EncryptedData></encryption>"
    parts = package(ITEM.format("a", "one.xhtml"), '<itemref idref="a"/>')
    fault = outcome(parts | {"META-INF/encryption.xml": lock.format("OEBPS/one.xhtml").encode()})
    assert isinstance(fault, ArticleError)
    assert "protected against copying" in fault.message
    assert isinstance(
        outcome(parts | {"META-INF/encryption.xml": lock.format("OEBPS/x.ttf").encode()}), Article
    )


def test_limit_counts_all_chapters() -> None:
    parts = package(
        ITEM.format("a", "one.xhtml") + ITEM.format("b", "two.xhtml"),
        '<itemref idref="a"/><itemref idref="b"/>',
    )
    parts["OEBPS/two.xhtml"] = b"<p>" + b"word " * 1000
    fault = outcome(parts, limit=5_000)
    assert isinstance(fault, ArticleError)
    assert fault.code == "too-large"
    assert isinstance(outcome(parts, limit=8_000), Article)
