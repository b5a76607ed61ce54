"""DOCX: the document as it reads with all changes accepted."""

from __future__ import annotations

import pytest
from builders.docx import add_notes, insert, link, saved
from builders.zips import changed
from docx import Document
from docx_articles import article, field, outcome, properties

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.sources.analysis import analyse_sources

WORD = "<w:r><w:t>{}</w:t></w:r>"
NOW = "<w:r><w:t>now </w:t></w:r>"


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ('<w:ins w:id="1" w:author="A"><w:r><w:t>now </w:t></w:r></w:ins>', "Rest now helps."),
        ('<w:moveTo w:id="1" w:author="A"><w:r><w:t>now </w:t></w:r></w:moveTo>', "Rest now helps."),
        ('<w:del w:id="1" w:author="A"><w:r><w:delText>never </w:delText></w:r></w:del>', "Rest helps."),
        ('<w:moveFrom w:id="1" w:author="A"><w:r><w:t>never </w:t></w:r></w:moveFrom>', "Rest helps."),
        ('<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>no </w:delText></w:r></w:del></w:ins>', "Rest helps."),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>never </w:t></w:r>", "Rest helps."),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>now </w:t></w:r>', "Rest now helps."),
        ('<w:commentRangeStart w:id="0"/>', "Rest helps."),
        (f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{NOW}</w:sdtContent></w:sdt>", "Rest now helps."),
        ("<w:smartTag><w:r><w:t>now </w:t></w:r></w:smartTag>", "Rest now helps."),
        (field("PAGE", "<w:r><w:t>now </w:t></w:r>"), "Rest now helps."),
        (field('ADDIN EN.CITE {"a": "no"}', "<w:r><w:t>(Doe, 2011) </w:t></w:r>"), "Rest (Doe, 2011) helps."),
        (field('TOC \\o "1-3"', "<w:r><w:t>never </w:t></w:r>"), "Rest helps."),
        (field(" IF " + "x" * 5, field("PAGE", "") + "<w:r><w:t>now </w:t></w:r>"), "Rest now helps."),
        ("<m:oMath><m:r><m:t>x = 1</m:t></m:r></m:oMath>", "Rest helps."),
        ("<w:r><w:tab/></w:r>", "Rest helps."),
        ("<w:r><w:br/></w:r>", "Rest\nhelps."),
        ('<w:r><w:br w:type="page"/></w:r>', "Rest helps."),
        ("<w:r><w:t>anti</w:t><w:noBreakHyphen/><w:t>TNF</w:t><w:softHyphen/><w:tab/></w:r>", "Rest anti-TNF helps."),
        ('<w:r><w:t>TNF-</w:t><w:sym w:font="Symbol" w:char="F061"/><w:t> </w:t></w:r>', "Rest TNF-α helps."),
        ('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', "Rest helps."),
        ('<w:r><w:sym w:font="Symbol" w:char="no"/></w:r>', "Rest helps."),
        ('<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf062 </w:t></w:r>', "Rest β helps."),
        ('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1,2</w:t></w:r>', "Rest ¹,²helps."),
        (f"<w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase>{NOW}</w:rubyBase></w:ruby>", "Rest now helps."),
        ('<w:r><w:footnoteReference w:id="7"/></w:r>', "Rest helps."),  # there is no such note
    ],
)  # fmt: skip
def test_within_a_paragraph(xml: str, text: str) -> None:
    document = Document()
    paragraph = document.add_paragraph("Rest ")
    insert(paragraph, xml)
    paragraph.add_run("helps.")
    document.add_comment(paragraph.runs[0], text="never", author="A")
    assert article(document).text == text


def test_a_deleted_end_joins_paragraphs() -> None:
    document = Document()
    first = document.add_paragraph("Rest ")
    first.paragraph_format.keep_together = True
    first._p.get_or_add_pPr().append(properties('<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'))
    document.add_paragraph("helps.")
    document.add_paragraph("Sleep too.")
    assert article(document).text == "Rest helps.\n\nSleep too."


def test_links() -> None:
    document = Document()
    paragraph = document.add_paragraph("See ")
    link(paragraph, "the page", "https://who.int/a")
    paragraph.add_run(", ")
    insert(paragraph, field(' HYPERLINK "https://nhs.uk/b" \\o "tip" ', WORD.format("the leaflet")))
    insert(
        paragraph,
        '<w:fldSimple w:instr=" HYPERLINK https://who.int/c "><w:r><w:t> and this</w:t></w:r></w:fldSimple>',
    )
    insert(paragraph, '<w:hyperlink w:anchor="here"><w:r><w:t> or below</w:t></w:r></w:hyperlink>')
    read_article = article(document)
    assert read_article.text == "See the page, the leaflet and this or below"
    assert [(read_article.text[link.start : link.end].strip(), link.url) for link in read_article.links] == [
        ("the page", "https://who.int/a"),
        ("the leaflet", "https://nhs.uk/b"),
        ("and this", "https://who.int/c"),
    ]


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_are_citations_that_resolve(kind: str) -> None:
    document = Document()
    document.add_heading("Sleep and Pain", 0)
    first = document.add_paragraph("Rest helps.")
    insert(first, f'<w:r><w:{kind}Reference w:id="2"/></w:r>')
    second = document.add_paragraph("Sleep helps.")
    insert(second, f'<w:r><w:{kind}Reference w:id="1"/></w:r>')
    third = document.add_paragraph("Walks help too, as most people find out for themselves sooner or later.")
    insert(third, f'<w:r><w:{kind}Reference w:id="2"/></w:r>')
    add_notes(
        document,
        ["Smith J. Pain. 2010;3:1.", "Doe A. Sleep. 2011;4:2. doi:10.1016/j.x.1", "Never cited."],
        kind,
    )
    read_article = article(document)
    assert read_article.text.split("\n\n", 1)[1] == (
        "Rest helps.[1]\n\nSleep helps.[2]\n\n"
        "Walks help too, as most people find out for themselves sooner or later.[1]\n\n"
        "[1] Doe A. Sleep. 2011;4:2. doi:10.1016/j.x.1\n[2] Smith J. Pain. 2010;3:1."
    )
    assert [section.kind for section in read_article.sections] == ["title", "body", "sources"]
    analysis = analyse_sources(read_article)
    assert [(cited.reference, cited.doi) for cited in analysis.citations] == [
        (1, "10.1016/j.x.1"),
        (2, None),
        (1, "10.1016/j.x.1"),
    ]


def test_notes_go_on_after_typed_numbers() -> None:
    document = Document()
    paragraph = document.add_paragraph("Rest helps [1, 3].")
    insert(paragraph, '<w:r><w:footnoteReference w:id="1"/></w:r>')
    add_notes(document, ["A note of some length."])
    assert article(document).text == "Rest helps [1, 3].[4]\n\n[4] A note of some length."


BOMB = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BODY = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'


@pytest.mark.parametrize(
    ("parts", "code", "words"),
    [
        ({"word/document.xml": None}, "unreadable", "word/document.xml is missing"),
        (
            {"word/document.xml": b"<w:document>"},
            "unreadable",
            "its word/document.xml is no well-formed XML (line 1, column ",
        ),
        ({"word/styles.xml": b"nothing"}, "unreadable", "its word/styles.xml is no well-formed XML"),
        ({"word/document.xml": BODY % b""}, "empty", "holds no text"),
        ({"word/document.xml": BODY % (b"<w:p>" * 300 + b"</w:p>" * 300)}, "unreadable", "Excessive depth"),
        ({"word/document.xml": b"<a>" + b" " * 400_000 + b"</a>"}, "too-large", "over 400,000 bytes"),
    ],
)
def test_broken_documents(parts: dict[str, bytes | None], code: str, words: str) -> None:
    document = Document()
    document.add_paragraph("Rest helps.")
    fault = outcome(changed(saved(document), parts), limit=400_000)
    assert isinstance(fault, ArticleError)
    assert fault.code == code
    assert words in str(fault)


@pytest.mark.parametrize(
    "body",
    [
        BOMB + BODY % b"<w:p><w:r><w:t>Rest &b;helps.</w:t></w:r></w:p>",
        BODY % b"<w:tc><w:tr><w:p><w:r><w:t>Rest helps.</w:t></w:r></w:p></w:tr></w:tc>",  # a row outside of a table
        BODY % b"<w:r><w:fldChar w:fldCharType='separate'/><w:t>Rest helps.</w:t></w:r>",
        BODY % b"<w:r><w:fldChar w:fldCharType='end'/><w:t>Rest helps.</w:t></w:r>",
        BODY % b"<w:p><w:pPr><w:numPr><w:numId w:val='x'/></w:numPr></w:pPr><w:r><w:t>Rest helps.</w:t></w:r></w:p>",
    ],
)  # fmt: skip
def test_odd_documents_are_read(body: bytes) -> None:
    entry = outcome(changed(saved(Document()), {"word/document.xml": body}))
    assert isinstance(entry, Article)
    assert entry.text.replace("&b;", "") == "Rest helps."


def test_styles_in_a_circle() -> None:
    styles = b"""<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>
    <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>"""
    body = BODY % b"<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Rest helps.</w:t></w:r></w:p>"
    entry = outcome(changed(saved(Document()), {"word/document.xml": body, "word/styles.xml": styles}))
    assert isinstance(entry, Article)
    assert entry.text == "Rest helps."
