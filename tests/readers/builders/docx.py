"""Word documents around manuscripts, written by python-docx, with what it cannot write put in as XML."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from itertools import count
from random import Random
from typing import Any

from docx import Document
from docx.document import Document as DocumentObject
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from builders.manuscripts import Block, Manuscript, Run

__all__ = ["add_notes", "insert", "link", "make_docx", "saved"]

NAMESPACES = (
    f"{nsdecls('w', 'r')} "
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_NOTE_PARTS = {
    "footnote": "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    "endnote": "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml",
}


def make_docx(manuscript: Manuscript, seed: int = 0) -> bytes:
    """The manuscript as a document; the seed chooses how it is laid out."""
    rng = Random(seed)
    document = Document()
    list(LAYOUTS.values())[seed % len(LAYOUTS)](document, manuscript, rng)
    return saved(document)


def saved(document: DocumentObject) -> bytes:
    """The document's file."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def insert(paragraph: Paragraph, xml: str) -> None:
    """Put XML of WordprocessingML at the paragraph's end."""
    paragraph._p.append(_element(xml))


def link(paragraph: Paragraph, words: str, url: str) -> None:
    """A link at the paragraph's end."""
    identifier = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    insert(paragraph, f'<w:hyperlink r:id="{identifier}">{_run(words)}</w:hyperlink>')


def add_notes(document: DocumentObject, notes: Sequence[str], kind: str = "footnote") -> None:
    """The part that holds footnotes or endnotes, numbered from 1."""
    inner = "".join(
        f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r>{_run(" " + text)}</w:p></w:{kind}>'
        for number, text in enumerate(notes, start=1)
    )
    separator = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    xml = f"<w:{kind}s {nsdecls('w')}>{separator}{inner}</w:{kind}s>"
    part = Part(PackURI(f"/word/{kind}s.xml"), _NOTE_PARTS[kind], xml.encode(), document.part.package)
    document.part.relate_to(
        part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s"
    )


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _run(words: str, *, raised: bool = False, hidden: bool = False) -> str:
    looks = '<w:vertAlign w:val="superscript"/>' * raised + "<w:vanish/>" * hidden
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{_escaped(words)}</w:t></w:r>'


def _element(xml: str) -> Any:
    head, _, rest = xml.partition(">")
    slash = "/" if head.endswith("/") else ""
    return parse_xml(f"{head.rstrip('/')} {NAMESPACES}{slash}>{rest}")


Cite = Callable[[Paragraph, int], None]


def _write_runs(paragraph: Paragraph, runs: Sequence[Run], cite: Cite) -> None:
    for run in runs:
        if run.kind == "cite":
            cite(paragraph, run.number)
        elif run.kind == "link":
            link(paragraph, run.text, run.url)
        else:
            written = paragraph.add_run(run.text)
            written.bold = run.kind == "strong" or None
            written.italic = run.kind == "emphasis" or None


def _write_blocks(
    document: DocumentObject, blocks: Sequence[Block], cite: Cite, *, bold_heads: bool = False
) -> None:
    for block in blocks:
        if block.kind == "heading" and bold_heads:
            document.add_paragraph().add_run(block.runs[0].text).bold = True
        elif block.kind == "heading":
            document.add_heading(block.runs[0].text, block.level)
        elif block.kind in ("bullets", "numbers"):
            for item in block.items:
                style = "List Bullet" if block.kind == "bullets" else "List Number"
                _write_runs(document.add_paragraph(style=style), item, cite)
        elif block.kind == "table":
            table = document.add_table(len(block.rows), len(block.rows[0]))
            for row, cells in zip(table.rows, block.rows, strict=True):
                for cell, words in zip(row.cells, cells, strict=True):
                    cell.text = words
        else:
            style = "Quote" if block.kind == "quote" else None
            _write_runs(document.add_paragraph(style=style), block.runs, cite)


def _raised(paragraph: Paragraph, number: int) -> None:
    paragraph.add_run(str(number)).font.superscript = True


def _bracketed(paragraph: Paragraph, number: int) -> None:
    paragraph.add_run(f" [{number}]")


def styled(document: DocumentObject, manuscript: Manuscript, _: Random) -> None:
    """Built-in styles throughout; the source list typed with its numbers."""
    document.core_properties.title = manuscript.title
    document.add_heading(manuscript.title, 0)
    document.add_paragraph(f"By {manuscript.author}")
    _write_blocks(document, manuscript.blocks, _bracketed)
    document.add_heading(manuscript.source_heading, 1)
    for number, text in enumerate(manuscript.references, start=1):
        document.add_paragraph(f"{number}. {text}")


def by_hand(document: DocumentObject, manuscript: Manuscript, _: Random) -> None:
    """No styles: headings in bold, citations raised, the list numbered by the program."""
    document.core_properties.title = "Microsoft Word - final_v2.docx"
    document.add_paragraph().add_run(manuscript.title).bold = True
    _write_blocks(document, manuscript.blocks, _raised, bold_heads=True)
    document.add_paragraph().add_run(manuscript.source_heading).bold = True
    for text in manuscript.references:
        document.add_paragraph(text, style="List Number 2")


def with_footnotes(document: DocumentObject, manuscript: Manuscript, rng: Random) -> None:
    """Sources as footnotes or endnotes in the order of the list; other citations refer to these."""
    kind = rng.choice(("footnote", "endnote"))
    noted = 0

    def cite(paragraph: Paragraph, number: int) -> None:
        nonlocal noted
        if number == noted + 1:
            noted = number
            insert(paragraph, f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>')
        else:
            reference = _run(str(number), raised=True)
            insert(paragraph, f'<w:fldSimple w:instr=" NOTEREF _Ref{number} ">{reference}</w:fldSimple>')

    document.add_heading(manuscript.title, 0)
    _write_blocks(document, manuscript.blocks, cite)
    last = document.add_paragraph(manuscript.source_heading)
    for number in range(noted + 1, len(manuscript.references) + 1):
        cite(last, number)
    add_notes(document, manuscript.references, kind)


def revised(document: DocumentObject, manuscript: Manuscript, rng: Random) -> None:
    """A draft with tracked changes, comments, hidden text, a table of contents, content controls, split runs."""
    document.add_heading(manuscript.title, 0)
    contents = document.add_paragraph()
    insert(contents, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')
    insert(contents, '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>')
    insert(contents, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>')
    contents.add_run("Contents that nobody reads 3")
    insert(contents, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    _write_blocks(document, manuscript.blocks, _bracketed)
    numbers = count(100)
    for paragraph in list(document.paragraphs[2:]):
        for run in paragraph.runs:
            _revise(run, rng, next(numbers))
    document.add_comment(document.paragraphs[0].runs[0], text="Is that so? Please check.", author="Editor")
    document.add_heading(manuscript.source_heading, 1)
    for number, text in enumerate(manuscript.references, start=1):
        document.add_paragraph(f"[{number}] {text}")


def _revise(run: WordRun, rng: Random, number: int) -> None:
    """Mark a run as inserted, put it into a control, split it, or put deleted or hidden words behind it."""
    way = rng.choice(("none", "ins", "sdt", "split", "del", "hidden", "moveFrom"))
    change = f'w:id="{number}" w:author="A"'
    element = run._r
    if way in ("ins", "sdt"):
        wrapper = _element(
            f"<w:ins {change}/>" if way == "ins" else "<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>"
        )
        element.addprevious(wrapper)
        (wrapper if way == "ins" else wrapper[1]).append(element)
    elif way == "split" and len(run.text) > 4:
        element.addnext(_element(_run(run.text[3:])))
        run.text = run.text[:3]
    elif way == "del":
        element.addnext(_element(f"<w:del {change}><w:r><w:delText>deleted words</w:delText></w:r></w:del>"))
    elif way == "moveFrom":
        element.addnext(_element(f"<w:moveFrom {change}>{_run('moved words')}</w:moveFrom>"))
    elif way == "hidden":
        element.addnext(_element(_run("hidden words", hidden=True)))


def in_boxes(document: DocumentObject, manuscript: Manuscript, _: Random) -> None:
    """A leaflet: paragraphs in the cells of a table that arranges the page, quotes in text boxes."""
    document.add_heading(manuscript.title, 0)
    cells = iter(())
    for block in manuscript.blocks:
        if block.kind == "quote":
            words = _escaped(block.runs[0].text)
            box = f"<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>"
            insert(
                document.add_paragraph(),
                f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
                f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
            )
        elif block.kind == "paragraph":
            if (cell := next(cells, None)) is None:
                cells = iter(document.add_table(1, 2).rows[0].cells)
                cell = next(cells)
            _write_runs(cell.paragraphs[0], block.runs, _bracketed)
        else:
            cells = iter(())
            _write_blocks(document, [block], _bracketed)
    document.add_heading(manuscript.source_heading, 1)
    for text, url in zip(manuscript.references, manuscript.reference_urls, strict=True):
        entry = document.add_paragraph(f"{text} ", style="List Number 2")
        link(entry, "Link", url)


LAYOUTS = {
    "styled": styled,
    "by hand": by_hand,
    "with footnotes": with_footnotes,
    "revised": revised,
    "in boxes": in_boxes,
}
