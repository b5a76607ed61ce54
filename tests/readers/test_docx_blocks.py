"""DOCX: headings, lists, tables and boxes, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from builders.docx import insert
from docx import Document
from docx.document import Document as DocumentObject
from docx_articles import article, properties


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
    paragraph._p.get_or_add_pPr().append(properties('<w:outlineLvl w:val="1"/>'))
    plain = document.add_paragraph("No heading")
    plain._p.get_or_add_pPr().append(properties('<w:outlineLvl w:val="9"/>'))


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
            properties('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr>')
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
