"""Web pages: what is read, in which order, with which links; what is left out; what must not hurt."""

# ruff: noqa: E501  (tables of markup)
from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from growth import grows_linearly

PROSE = (
    "<p>Poor sleep may worsen pain the next day, a trial in 80 nurses suggests. Most people notice it.</p>"
    "<p>The effect was small, and it was gone after a week of longer nights. No one knows why.</p>"
)


def article(page: str | bytes, name: str = "a.html") -> Article:
    data = page if isinstance(page, bytes) else page.encode()
    (entry,) = read(io.BytesIO(data), path=name)
    assert isinstance(entry, Article), entry
    return entry


def body(inner: str, head: str = "<title>Sleep and Pain</title>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{inner}</body></html>"


def text(inner: str) -> str:
    """The text of markup in an article, without title and prose around it."""
    found = article(body(f"<article><h1>Sleep and Pain</h1>{PROSE}{inner}{PROSE}</article>")).text
    start = article(body(f"<article><h1>Sleep and Pain</h1>{PROSE}</article>")).text
    end = start.removeprefix("Sleep and Pain\n\n")
    assert found.startswith(start)
    assert found.endswith(end)
    return found[len(start) : len(found) - len(end)].strip()


def links(found: Article) -> list[tuple[str, str]]:
    return [(found.text[link.start : link.end], link.url) for link in found.links]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>Salt &amp; water, 5&nbsp;&micro;g, TNF-&alpha;.</p>", "Salt & water, 5 µg, TNF-α."),
        ("<p>One<b>two</b> <i>three</i>\n\t four</p>", "Onetwo three four"),
        ("<p>A<br>b<br/><br/>c</p>", "A\nb\n\nc"),
        ("<p>Unclosed<p>paragraphs<ul><li>one<li>two</ul>", "Unclosed\n\nparagraphs\n\n- one\n- two"),
        ("<div>Bare words<p>in blocks</p>and behind</div>", "Bare words\n\nin blocks\n\nand behind"),
        ("<ol start=3><li>c</li><li><p>d</p><p>e</p></li></ol>", "3. c\n4. d\ne"),
        ("<ol><li value=7>g</li><li>h</li></ol>", "7. g\n8. h"),
        ("<ul><li>a<ul><li>b</li></ul></li><li></li><li>• c</li></ul>", "- a\n- b\n• c"),
        ("<dl><dt>Dose</dt><dd>5 mg</dd></dl>", "Dose\n\n5 mg"),
        ("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "a | b\nc | d"),
        ("<blockquote>“Sleep well,” she said.</blockquote>", "“Sleep well,” she said."),
        ("<p>She said <q>sleep</q>.</p>", "She said “sleep”."),
        ("<p>10<sup>9</sup> cells, H<sub>2</sub>O, the 5<sup>th</sup></p>", "10⁹ cells, H2O, the 5th"),
        ("<p>10<sup>−9</sup> moles, 10<sup>-3</sup> m</p>", "10⁻⁹ moles, 10⁻³ m"),
        ("<p>It hurts <sup>1, 2</sup>. And<sup>[3]</sup></p>", "It hurts¹,². And[3]"),
        ("<p>naïve <wbr>so\u00adft hy\u200bphen</p>", "naïve soft hyphen"),
        ("<p>A<!-- hidden --> b<script>c()</script> d<style>e{}</style></p>", "A b d"),
        ("<p>A <span style='display: none'>b</span><span hidden>c</span><i class='sr-only'>d</i>e</p>", "A e"),
        ("<p>A <noscript>b</noscript><template>c</template><svg><text>d</text></svg>e</p>", "A e"),
        ("<pre>one\n  two</pre>", "one\n  two"),
        ("<form><p>Old frameworks put pages into forms.</p><input value=x><select><option>y</select></form>",
         "Old frameworks put pages into forms."),
        ("<figure><img alt=x><figcaption>Photo: Getty</figcaption></figure>", ""),
        ("<div class='share-bar'><a href=/x>Facebook</a></div>", ""),
        ("<nav><ul><li><a href=/a>Next story</a></ul></nav>", ""),
        ("<div id=newsletter-box><p>Sign up and never miss our stories again.</p></div>", ""),
        ("<ul class=x><li><a href=/a>Ten tips</a><li><a href=/b>More tips</a><li><a href=/c>Last tips</a></ul>", ""),
    ],
)  # fmt: skip
def test_markup_becomes_prose(markup: str, words: str) -> None:
    assert text(markup) == words


def test_headings_links_and_what_pages_say_of_themselves() -> None:
    head = (
        '<title>Sleep and Pain | The Ledger</title><link rel=canonical href="https://ledger.example.org/a/sleep">'
        '<meta property="article:published_time" content="2021-03-04T10:00:00Z">'
    )
    found = article(body(
        f'<nav><a href=/>Home</a></nav><article><h1>Sleep and Pain</h1>{PROSE}<h2>Why</h2><p>In <a href="https://doi.org/10.1000/x">a '
        'trial</a>, <a href="/b/c">sleep</a> helped.<sup><a href="#r2">2</a></sup> See <a href="#top">above</a> and '
        f'<a href="mailto:a@b.example">mail</a>; as before <a href="#r1">[1]</a>, Figure <a href="#fig1">1</a>.</p>{PROSE}</article>',
        head,
    ))  # fmt: skip
    assert (found.format, found.title, found.published) == ("html", "Sleep and Pain", "2021-03-04")
    assert found.url == "https://ledger.example.org/a/sleep"
    assert [(part.kind, part.title) for part in found.sections] == [
        ("title", "Sleep and Pain"), ("body", None), ("body", "Why"),
    ]  # fmt: skip
    assert found.text.count("Sleep and Pain") == 1
    assert links(found) == [
        ("a trial", "https://doi.org/10.1000/x"), ("sleep", "https://ledger.example.org/b/c"), ("²", "#r2"), ("[1]", "#r1"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "headings", "known"),
    [
        ("Sleep and Pain - The Ledger", "<h1>The Ledger</h1><h2>Sleep and Pain</h2>", "Sleep and Pain"),
        (
            "Sleep and Pain in Nurses - The Ledger",
            "<h1>The Ledger</h1><h1>Sleep and Pain in Nurses</h1>",
            "Sleep and Pain in Nurses",
        ),
        ("Why nurses hurt | The Ledger", "<h1>Sleep and Pain</h1>", "Sleep and Pain"),
        ("Sleep and Pain", "", "Sleep and Pain"),
    ],
)
def test_the_title_is_the_articles_own(title: str, headings: str, known: str) -> None:
    head = f'<title>{title}</title><meta property="og:title" content="{title.split(" - ")[0]}">'
    found = article(body(f"<article>{headings}{PROSE * 2}</article>", head))
    assert found.title == known
    assert found.text.startswith(known + "\n\n")
    assert found.text.count(known) == 1


ENTRY = "Smith J, Doe A. Rest and pain in nurses. J Plain Med. 2019;12(3):45-51."


@pytest.mark.parametrize(
    "sources",
    [
        f"<h2>References</h2><ol><li>{ENTRY} <a href='#c1'>↩</a></li></ol>",
        f"<div class=footnotes role=doc-endnotes><hr><ol><li id=fn1>{ENTRY}</li></ol></div>",
        f"<footer><h3>Sources</h3><ul><li>{ENTRY}</li></ul></footer>",
        f"<aside class='sidebar widget'><div class=head><h4>Sources:</h4></div><div><p>{ENTRY}</p></div></aside>",
        f"<details><summary>References</summary><p>{ENTRY}</p></details>",
        f"<h3><button>References</button></h3><div style='display:none'><ul><li>{ENTRY}</li></ul></div>",
        f"<p><strong>Sources</strong></p><p>{ENTRY}</p>",
        f"<p><b>Sources</b><br>{ENTRY}</p>",
        f"<div><span>Sources:</span><p>{ENTRY}</p></div>",
        f"<section aria-labelledby=b><div><h2 id=b>Bibliography</h2></div><div><ol><li><p>{ENTRY}</p></li></ol></div></section>",
        f"<ol class=references><li><a href='https://doi.org/10.1000/x'>{ENTRY}</a></li></ol>",
    ],
)
@pytest.mark.parametrize("place", ["inside", "outside"])
def test_source_lists_survive(sources: str, place: str) -> None:
    inner = f"<article><h1>Sleep and Pain</h1>{PROSE * 3}%s</article>%s"
    page = inner % ((sources, "") if place == "inside" else ("", sources))
    found = article(body(f"<nav><a href=/s>Sources</a></nav>{page}<footer><p>© The Ledger</p></footer>"))
    assert ENTRY in found.text
    assert "↩" not in found.text
    (start, end) = next(
        (part.start, part.end) for part in found.sections if ENTRY in found.text[part.start : part.end]
    )
    assert found.text[start:end].count(ENTRY) == 1


@pytest.mark.parametrize(
    "notes",
    [
        f"<div class=footnotes role=doc-endnotes><hr><ol><li id=fn1><p>{ENTRY} <a href='#r1'>↩</a></p></li></ol></div>",
        f"<div class='footnotes'><p id=fn1><sup>1</sup> {ENTRY}</p></div>",
        f"<section class=references><p>[1] {ENTRY}</p></section>",
    ],
)
def test_notes_without_a_heading_are_sources(notes: str) -> None:
    mark = (
        "<p>Naps helped them as well, which nobody had expected of naps.<sup><a href='#fn1'>1</a></sup></p>"
    )
    found = article(body(f"<article><h1>Sleep and Pain</h1>{PROSE * 2}{mark}{notes}</article>"))
    kinds = [part.kind for part in found.sections]
    assert kinds == ["title", "body", "sources"]
    assert ENTRY in found.text[found.sections[-1].start :]


def test_comments_are_no_sources() -> None:
    found = article(body(
        f"<article><h1>Sleep and Pain</h1>{PROSE}</article><div id=comments class=comments-area><ol class=comment-list>"
        "<li><h4>Sources</h4><p>My uncle told me so, and he has been a nurse for years.</p></li></ol></div>"
    ))  # fmt: skip
    assert "uncle" not in found.text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ("<META CONTENT='text/html; charset=windows-1252' HTTP-EQUIV=content-type>", "cp1252"),
        ('<meta charset="utf-8">', "cp1252"),  # it lies
        ('<meta charset="iso-8859-1">', "utf-8"),  # so does this
        ('<meta charset="koi-nonsense">', "cp1252"),
        ("", "cp1252"),
    ],
)
def test_encodings(declared: str, encoding: str) -> None:
    page = body(f"<p>Café – “naïve” cells</p>{PROSE}", declared + "<title>A</title>")
    assert "Café – “naïve” cells" in article(page.encode(encoding)).text


def test_declared_encodings_of_other_scripts() -> None:
    page = body(
        "<p>" + "Соль повышает давление у пожилых людей. " * 9 + "</p>", "<meta charset=windows-1251>"
    )
    found = article(page.encode("cp1251"))
    assert "Соль повышает" in found.text
    assert found.language != "en"


@pytest.mark.parametrize(
    ("page", "size"),
    [
        (lambda n: "<div>" * n + PROSE + "</div>" * n, 25_000),
        (lambda n: "<b><i><font><ul><li>" * n + PROSE, 4_000),
        (lambda n: "<div class='references'><h2>Sources</h2>" * n + PROSE, 75),
        (lambda n: "<table><tr><td>" * n + PROSE, 100),
        (lambda n: "<!--" * n + "-->" + PROSE, 12_000),
        (lambda n: "<p" * n + ">" + PROSE, 12_000),
        (lambda n: PROSE + "<a href='http://[x'>a</a><base href='//['>" + "&#0;&#1;&#xD800;&#xFFFE;&#99999999;\0\ufffe" * n, 1),
        (lambda n: PROSE + "<p>" + "word " * n, 25_000),
    ],
    ids=["deep", "unclosed", "nested-sources", "nested-tables", "comments", "tags", "characters", "endless"],
)  # fmt: skip
def test_hostile_pages_are_read(page: Callable[[int], str], size: int) -> None:
    def parse(size: int) -> None:
        assert "Poor sleep may worsen pain the next day" in article("<html><body>" + page(size)).text

    assert grows_linearly(parse, size)


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<html><body></body></html>", "empty"),
        ("<!DOCTYPE html><!-- a -->", "empty"),
        (
            "<html><head><title>App</title></head><body><div id=root></div><script>go()</script></body></html>",
            "empty",
        ),
        ("<html><frameset><frame src=a.html></frameset></html>", "empty"),
    ],
)
def test_pages_without_text(page: str, code: str) -> None:
    (entry,) = read(io.BytesIO(page.encode()), path="a.html")
    assert isinstance(entry, ArticleError)
    assert entry.code == code


def test_too_large_a_page() -> None:
    (entry,) = read(io.BytesIO(b"<html>" + b"a " * 1000), path="a.html", limit=1000)
    assert isinstance(entry, ArticleError)
    assert entry.code == "too-large"
