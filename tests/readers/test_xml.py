"""XML that means harm, or is merely odd: nothing expands, nothing is fetched, and a line says what is wrong."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.readers.xml import parse_xml, words_of
from growth import grows_linearly

ARTICLE = "<article><front><article-meta/></front><body><p>{}</p></body></article>"


def outcome(xml: str | bytes) -> Article | ArticleError:
    (entry,) = read(io.BytesIO(xml.encode() if isinstance(xml, str) else xml), path="a.nxml")
    return entry


def text_of(xml: str | bytes) -> str:
    entry = outcome(xml)
    return entry.text if isinstance(entry, Article) else f"{entry.code}: {entry.message}"


BROKEN = "unreadable: is no well-formed XML"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BLOWUP = f'<!ENTITY big "{"x" * 3_000}">'


@pytest.mark.parametrize(
    ("doctype", "inner", "text"),
    [
        (f'<!ENTITY l0 "ha">{LAUGHS}', "Rest &l11;helps.", "Rest &l11;helps."),
        (BLOWUP, "Rest " + "&big;" * 1000, "Rest " + "&big;" * 1000),
        ("<!ENTITY x SYSTEM 'file:///etc/passwd'>", "Rest &x;helps.", "Rest &x;helps."),
        ("<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>", "Rest &x;helps.", "Rest &x;helps."),
        ("<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;", "Rest helps.", "Rest helps."),
        ("<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;", "Rest helps.", "Rest helps."),
        ("<!ENTITY mdash 'evil'>", "Rest&mdash;helps.", "Rest—helps."),
        ("<!ATTLIST p id CDATA 'no'>", "Rest helps.", "Rest helps."),
    ],
)
def test_entities_never_expand(doctype: str, inner: str, text: str) -> None:
    xml = f'<?xml version="1.0"?><!DOCTYPE article [{doctype}]>{ARTICLE.format(inner)}'
    assert text_of(xml) == text


def test_bombs_in_attributes() -> None:
    xml = f'<!DOCTYPE article [<!ENTITY l0 "ha">{LAUGHS}]>' + ARTICLE.format(
        '<bold id="&l11;">Rest</bold> helps.'
    )
    assert text_of(xml) == "Rest helps."


def test_includes_and_stylesheets_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    address = (tmp_path / "secret.txt").as_uri()
    xml = f"<?xml-stylesheet href='{address}'?>" + ARTICLE.format(
        f"Rest <xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{address}' parse='text'/>helps."
    )
    assert text_of('<?xml version="1.0"?>' + xml) == "Rest helps."


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (ARTICLE.format("Rest"), "Rest"),
        (ARTICLE.format("Rest</q>"), f"{BROKEN} (line 1, column 57: Opening and ending tag mismatch"),
        (ARTICLE.format("a\n<b>\n\n"), f"{BROKEN} (line 4, column "),
        (ARTICLE.format("<a>" * 300), f"{BROKEN} (line 1, column 810: Excessive depth in document: 256)"),
        (ARTICLE.format("Rest")[:-4], f"{BROKEN} (line 1, column 70: "),
        (ARTICLE.format("a < b & c"), BROKEN),
        (ARTICLE.format("<q:x>Rest</q:x>"), BROKEN),
        (ARTICLE.format(" "), "empty: holds neither a title nor text"),
    ],
)  # fmt: skip
def test_faults_say_where(xml: str, words: str) -> None:
    assert text_of(xml).startswith(words)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("Rest\0 \x0bhelps\x1b.", "Rest helps."),
        ("Rest &#0;&#x1F;&#xD800;&#x110000;&#99999999999999999999;helps.", "Rest helps."),
        ("Rest \u202ehelps\u202c \u200fall.", "Rest helps all."),
        ("R&#233;st &eacute; &NotSubset; &lt;b&gt; &amp;amp;", "Rést é \u2282\u20d2 <b> &amp;"),
        ("AT&T & Co &; &#; &#x;", "AT&T & Co &; &#; &#x;"),
        ("\uffff\ue0f1\ue0f2Rest \ue0f3 helps \ue0f5.", "Rest helps ."),
        ("<![CDATA[a & b]]>", "a & b"),
    ],
)
def test_odd_characters(inner: str, text: str) -> None:
    assert text_of(ARTICLE.format(inner)) == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?>' + ARTICLE.format("naïve"), "naïve"),
        ('<?xml version="1.0" encoding="UTF-8"?>' + ARTICLE.format("naïve"), "naïve"),
        ('<?xml version="1.0" encoding="rot13"?>' + ARTICLE.format("naïve"), "naïve"),
        ('<?xml version="1.0" encoding="no-such"?>' + ARTICLE.format("naïve"), "naïve"),
    ],
)
@pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "utf-8-sig"])
def test_encodings(data: str, text: str, encoding: str) -> None:
    assert text_of(data.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("declared", ["", ' encoding="UTF-16"', ' encoding="utf-8"'])
def test_wide_encodings(encoding: str, declared: str) -> None:
    assert text_of(f'<?xml version="1.0"{declared}?>{ARTICLE.format("naïve")}'.encode(encoding)) == "naïve"


@pytest.mark.parametrize(
    ("xml", "size"),
    [
        (lambda n: "<article>" + "<![CDATA[" * n, 50_000),
        (lambda n: "<article>" + "<!--" * n, 75_000),
        (lambda n: "<article>" + "&" * n, 75_000),
        (lambda n: "<article " + 'a="' * n, 75_000),
        (lambda n: "<article " + " xmlns:a='" * n, 50_000),
        (lambda n: "<!DOCTYPE article [" + "<!ENTITY a '" * n, 25_000),
        (lambda n: '<?xml version="1.0"?>' + "<?x " * n, 75_000),
        (lambda n: "<pmc-articleset>" + "<article>" * n, 25_000),
        (lambda n: "<pmc-articleset>" + "<article></article>" * n, 125),
        (lambda n: ARTICLE.format("<p>" * 100 + "<sup>1</sup>" * n + "</p>" * 100), 2_500),
        (lambda n: ARTICLE.format("<xref>1</xref>" * n), 2_500),
        (lambda n: ARTICLE.format("[" * n), 75_000),
    ],
)  # fmt: skip
def test_no_input_takes_long(xml: Callable[[int], str], size: int) -> None:
    def parse(size: int) -> None:
        assert list(read(io.BytesIO(xml(size).encode()), path="a.nxml", limit=2_000_000))

    assert grows_linearly(parse, size)


def test_prefixes_declared_above_a_part() -> None:
    xml = (
        '<?xml version="1.0"?><pmc-articleset xmlns:q="q" xmlns:xml="no">'
        + ARTICLE.format("<q:x>Rest</q:x>")
        + "</pmc-articleset>"
    )
    assert text_of(xml) == "Rest"


def test_parts_are_named() -> None:
    with pytest.raises(ArticleError, match=r"^a\.docx: its word/x\.xml is no well-formed XML"):
        parse_xml(b"<a>", path="a.docx", part="word/x.xml")
    assert words_of(parse_xml(b"<a> x <b>y</b>\n z</a>", path="")) == "x y z"


def test_what_is_wrong_is_one_line() -> None:
    """The parser's message quotes what it could not read, line ends included."""
    fault = outcome(ARTICLE.format("Rest <![CDATA[\n<![CDATA[\n<![CDATA[\n helps."))
    assert isinstance(fault, ArticleError)
    assert "CData section not finished" in fault.message
    assert "\n" not in str(fault)
