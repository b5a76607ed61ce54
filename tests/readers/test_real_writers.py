"""Files as real programs write them, from manuscripts whose every word is known; and the same files, damaged."""

# ruff: noqa: E501  (tables of markup)
from __future__ import annotations

import io
from difflib import SequenceMatcher

import pytest
from builders.damage import damaged
from builders.formats import FORMATS
from builders.manuscripts import make_manuscript, words_of
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read

FILES = 10  # of each format; benchmarks/readers.py takes 200


@pytest.mark.parametrize("name", list(FORMATS))
def test_the_words_are_read_in_order_and_the_sources_found(name: str) -> None:
    for seed in range(FILES):
        manuscript = make_manuscript(seed, sections=2)
        (article,) = read(io.BytesIO(FORMATS[name].make(manuscript, seed)), path=f"a{FORMATS[name].ending}")
        assert isinstance(article, Article), article
        written = [word for text in manuscript.texts(tables=FORMATS[name].tables) for word in words_of(text)]
        matches = SequenceMatcher(None, written, words_of(article.text), autojunk=False).get_matching_blocks()
        assert sum(match.size for match in matches) / len(written) >= 0.98, seed
        sources = [article.text[part.start : part.end] for part in article.sections if part.kind == "sources"]
        listed = " ".join(words_of(" ".join(sources)))
        assert all(" ".join(words_of(entry)) in listed for entry in manuscript.references), seed
        assert article.title == manuscript.title, seed


@pytest.mark.parametrize("name", list(FORMATS))
def test_damaged_files_are_articles_or_errors(name: str) -> None:
    for data in damaged(name, 15):
        for entry in read(io.BytesIO(data), path=f"a{FORMATS[name].ending}"):
            assert_sound(entry)


MARKUP = st.sampled_from([
    "<p>", "</p>", "<div class='share'>", "<div>", "</div>", "<h1>", "</h1>", "<h2>Sources</h2>", "<ol start=0>", "<li>", "</li>", "</ol>",
    "<ul>", "</ul>", "<a href='#fn1'>", "<a href='//x.example/y'>", "</a>", "<sup>", "</sup>", "1", "[2]", "<table>", "<tr>", "<td>", "<th>",
    "</table>", "<br>", "<b>", "</b>", "<summary>", "<pre>", "<q>", "<span hidden>", "</span>", "<article>", "</article>", "<aside>", "<footer>",
    "<base href='http://[x'>", "<title>", "<!--", "-->", "<script>", "</script>", "&amp;", "&#0;", "&#x80;", "\0", "Poor sleep hurts. ", " and ",
    "<section role=doc-endnotes>", "</section>", "<dl><dt>a<dd>b", "<body>", "</html>", "<frameset>", "\u202e", "\ud800", "﷐",
])  # fmt: skip


@given(st.lists(MARKUP | st.text(max_size=6), max_size=30).map("".join))
@settings(max_examples=50, deadline=None)
def test_any_markup_is_an_article_or_an_error(markup: str) -> None:
    for entry in read(io.BytesIO(markup.encode("utf-8", "surrogatepass")), path="a.html"):
        assert_sound(entry)


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_behind_a_pdf_header_are_an_article_or_an_error(data: bytes) -> None:
    for entry in read(io.BytesIO(b"%PDF-1.4\n" + data), path="a.pdf"):
        assert_sound(entry)


def assert_sound(entry: Article | ArticleError) -> None:
    """An article whose offsets hold, or an error of one line."""
    if isinstance(entry, ArticleError):
        assert "\n" not in str(entry)
        return
    entry.text.encode()
    assert [entry.sections[0].start, entry.sections[-1].end] == [0, len(entry.text)]
    for link in entry.links:
        assert 0 <= link.start < link.end <= len(entry.text)
        assert entry.text[link.start : link.end].strip()
