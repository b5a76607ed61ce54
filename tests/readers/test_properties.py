"""Any bytes give articles and error values, never another exception, and every offset holds."""

from __future__ import annotations

import gzip
import io
import zipfile
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import article_from_text, read
from claimminer.text.sentences import split_sentences

NAMES = st.sampled_from(["a.txt", "a.md", "a.jsonl", "a.csv", "a", "a.zip", "a.gz", "a.html"])
SNIPPETS = st.sampled_from([
    "# ", "## Sources\n", "Sources:", "References\n\n", "Share this: Facebook", "\n", "\n\n", "- ",
    "1. ", "[1]", "[^1]", "[^1]: ", "**", "*", "[a](https://e.org)", "[1]: https://e.org\n",
    "| a | b |\n|---|---|\n", "---\n", "title: Pain\n", "> ", "```\n", "<sup>2</sup>", "<!--",
    "&amp;amp;", "&nbsp;", "Ã©", "â€™", "\u200b", "\ufeff", "\r\n", "\x85", "\ud800", "e\u0301", "ﬁ",
    "Pain", " hurts. ", "e.g. ", "Dr. J. Smith", "p < 0.05.", "…", "”", "© 2024", "  ", "\t", "\0",
    "\ue0f0", "A", "a",
])  # fmt: skip
TEXTS = st.lists(SNIPPETS | st.text(max_size=8), max_size=25).map("".join)


def assert_sound(article: Article) -> None:
    text, sections = article.text, article.sections
    assert text == text.strip("\n ")
    text.encode()
    places = [section.start for section in sections] + [sections[-1].end]
    assert places[0] == 0
    assert places[-1] == len(text)
    assert places == sorted(places)
    assert all(first.end == second.start for first, second in pairwise(sections))
    for section in sections:
        before = section.start
        for start, end in split_sentences(text, section.start, section.end):
            assert before <= start < end <= section.end
            assert text[start:end] == text[start:end].strip()
            before = end
    for link in article.links:
        assert 0 <= link.start < link.end <= len(text)


@given(TEXTS, st.booleans() | st.none(), st.none() | st.text(max_size=20))
@settings(max_examples=150, deadline=None)
def test_any_text_is_an_article(text: str, markdown: bool | None, title: str | None) -> None:
    article = article_from_text(text, markdown=markdown, title=title)
    assert_sound(article)
    assert article == article_from_text(text, markdown=markdown, title=title)


@given(st.binary(max_size=200) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")), NAMES)
@settings(max_examples=150, deadline=None)
@example(data=b"@%L\x80\xb3", name="a.csv")
def test_any_bytes_are_articles_or_errors(data: bytes, name: str) -> None:
    for entry in read(io.BytesIO(data), path=name):
        assert isinstance(entry, Article | ArticleError)
        assert entry.path.startswith(name)
        if isinstance(entry, Article):
            assert_sound(entry)


def packed(kind: str) -> bytes:
    if kind == "gz":
        return gzip.compress(b'{"text": "Pain hurts."}\n' * 9, mtime=0)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "Pain hurts. " * 9)
        archive.writestr("b.jsonl", '{"text": "Pain hurts."}\n')
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["gz", "zip"])
@given(
    places=st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 40),
)
@settings(max_examples=100, deadline=None)
def test_damaged_archives_are_errors(kind: str, places: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(packed(kind))
    for place, value in places:
        data[place % len(data)] = value
    for entry in read(io.BytesIO(bytes(data[: len(data) - cut])), path=f"a.{kind}"):
        assert isinstance(entry, Article | ArticleError)
