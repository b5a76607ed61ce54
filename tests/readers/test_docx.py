"""DOCX: the document as it reads with all changes accepted."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from builders.docx import add_notes, insert, link, saved
from builders.zips import changed
from docx import Document
from docx.document import Document as DocumentObject

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.sources.analysis import analyse_sources

WORD = "<w:r><w:t>{}</w:t></w:r>"
NOW = "<w:r><w:t>now </w:t></w:r>"


def outcome(data: bytes, **options: Any) -> Article | ArticleError:
    (entry,) = read(io.BytesIO(data), path="a.docx", **options)
    return entry


def article(document: DocumentObject) -> Article:
    entry = outcome(saved(document))
    assert isinstance(entry, Article), entry
    return entry


def field(instruction: str, result: str) -> str:
    marks = {name: f'<w:r><w:fldChar w:fldCharType="{name}"/></w:r>' for name in ("begin", "separate", "end")}
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"<w:bdo>{marks['begin']}{code}{marks['separate']}{result}{marks['end']}</w:bdo>"


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
    first._p.get_or_add_pPr().append(_properties('<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'))
    document.add_paragraph("helps.")
    document.add_paragraph("Sleep too.")
    assert article(document).text == "Rest helps.\n\nSleep too."


def _properties(xml: str) -> Any:
    paragraph = Document().add_paragraph()
    insert(paragraph, f"<w:bdo>{xml}</w:bdo>")
    return paragraph._p[-1][0]


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


def write_styles(document: DocumentObject) -> None:
    document.add_heading("Sleep and Pain", 0)
    document.add_heading("Causes", 1)
    document.add_paragraph("Rest helps.")
    document.add_heading("Inner causes", 2)


def write_bold(document: DocumentObject) -> None:
    for words in ("Sleep and Pain", "Causes"):
        document.add_paragraph().add_run(words).bold = True
        document.add_paragraph("Rest helps, and so does a walk.")
    run = document.add_paragraph().add_run("This whole sentence is set in bold, and it is no heading at all.")
    run.bold = True


def write_outline(document: DocumentObject) -> None:
    document.add_paragraph("Sleep and Pain")
    style = document.styles.add_style("Abschnitt", 1)
    style.base_style = document.styles["Heading 2"]
    document.add_paragraph("Causes", style="Abschnitt")
    paragraph = document.add_paragraph("Cures")
    insert(paragraph, '<w:r><w:t xml:space="preserve"> at hand</w:t></w:r>')
    paragraph._p.get_or_add_pPr().append(_properties('<w:outlineLvl w:val="1"/>'))
    plain = document.add_paragraph("No heading")
    plain._p.get_or_add_pPr().append(_properties('<w:outlineLvl w:val="9"/>'))


@pytest.mark.parametrize(
    ("write", "headings"),
    [
        (write_styles, ["Sleep and Pain", "Causes", "Inner causes"]),
        (write_bold, ["Sleep and Pain", "Causes"]),
        (write_outline, ["Sleep and Pain", "Causes", "Cures at hand"]),
    ],
)
def test_headings(write: Callable[[DocumentObject], None], headings: list[str]) -> None:
    document = Document()
    write(document)
    assert [section.title for section in article(document).sections if section.title] == headings


def test_lists_keep_their_labels() -> None:
    document = Document()
    for words, style in (
        ("one", "List Bullet"), ("two", "List Bullet"), ("first", "List Number"), ("second", "List Number"),
        ("Between.", None), ("third", "List Number"), ("inner", "List Number 2"), ("end", "List Paragraph"),
    ):  # fmt: skip
        document.add_paragraph(words, style=style)
    assert article(document).text == (
        "- one\n- two\n1. first\n2. second\n\nBetween.\n\n3. third\n1. inner\n\nend"
    )


@pytest.mark.parametrize(
    ("form", "text", "start", "labels"),
    [
        ("decimal", "[%1]", 3, ["[3]", "[4]"]),
        ("lowerLetter", "%1)", 26, ["z)", "aa)"]),
        ("upperRoman", "%1.", 3, ["III.", "IV."]),
        ("bullet", "\uf0b7", 1, ["-", "-"]),
        ("decimal", "•", 1, ["-", "-"]),
        ("none", "", 1, ["", ""]),
    ],
)
def test_numbering(form: str, text: str, start: int, labels: list[str]) -> None:
    document = Document()
    numbering = document.part.numbering_part.element
    scratch = document.add_paragraph()
    insert(
        scratch,
        f'<w:bdo><w:abstractNum w:abstractNumId="99"><w:lvl w:ilvl="0"><w:start w:val="{start}"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="99"><w:abstractNumId w:val="99"/></w:num></w:bdo>',
    )
    for element in list(scratch._p[-1]):
        numbering.append(element)
    for words in ("one", "two"):
        paragraph = document.add_paragraph(words)
        paragraph._p.get_or_add_pPr().append(
            _properties('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr>')
        )
    gap = "\n" if labels[0] else "\n\n"
    assert article(document).text == gap.join(
        f"{label} {word}".strip() for label, word in zip(labels, ("one", "two"), strict=True)
    )


def test_tables() -> None:
    document = Document()
    document.add_paragraph("Before.")
    table = document.add_table(3, 2)
    for cell, words in zip(table._cells, ("Drug", "Effect", "Aspirin", "less pain", "", ""), strict=True):
        cell.text = words
    layout = document.add_table(1, 2)
    layout.cell(0, 0).text = "A sentence of many words stands in this cell."
    layout.cell(0, 1).add_paragraph("Side note")
    inner = layout.cell(0, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
    document.add_paragraph("After.")
    assert article(document).text == (
        "Before.\n\nDrug | Effect\nAspirin | less pain\n\nA sentence of many words stands in this cell.\n\n"
        "Side note\n\na | b\n\nAfter."
    )


def test_text_boxes_once_and_after_their_paragraph() -> None:
    document = Document()
    paragraph = document.add_paragraph("Rest ")
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r>{}</w:p></w:txbxContent>"
    inner = f"<w:r><w:drawing>{box.format('Inner.', '')}</w:drawing></w:r>"
    both = f'<mc:Choice Requires="wps"><w:drawing>{box.format("In a box.", inner)}</w:drawing></mc:Choice>'
    insert(
        paragraph,
        f"<w:r><mc:AlternateContent>{both}<mc:Fallback><w:pict>{box.format('No.', '')}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>",
    )
    paragraph.add_run("helps.")
    assert article(document).text == "Rest helps.\n\nIn a box.\n\nInner."


@pytest.mark.parametrize(
    ("given", "heading", "title"),
    [
        ("Sleep and pain in adults", None, "Sleep and pain in adults"),
        ("Sleep and pain in adults", "Introduction", "Sleep and pain in adults"),
        ("Sleep and pain in adults", "Rest and Relief", "Rest and Relief"),
        ("Rest helps many people", None, None),  # stands in the text
        ("Microsoft Word - final version.docx", None, None),
        ("leaflet_final_v2", None, None),
        ("Untitled document", None, None),
        ("Document1", None, None),
        ("", None, None),
    ],
)
def test_title(given: str, heading: str | None, title: str | None) -> None:
    document = Document()
    document.core_properties.title = given
    if heading:
        document.add_heading(heading, 1)
    document.add_paragraph("Rest helps many people, and so does a walk in the park on every day.")
    assert article(document).title == title


@pytest.mark.parametrize(
    ("saved_on", "published"),
    [(datetime(2021, 4, 9), "2021-04-09"), (datetime(2013, 12, 23), None), (datetime(1601, 1, 1), None)],
)
def test_date(saved_on: datetime, published: str | None) -> None:
    document = Document()
    document.add_paragraph("Rest helps.")
    document.core_properties.modified = saved_on
    assert article(document).published == published


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
