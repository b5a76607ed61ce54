"""PDF files of manuscripts, set by reportlab: one, two and three columns, with running heads, notes and hyphens."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from random import Random

from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from builders.manuscripts import Block, Manuscript, Run

__all__ = ["LAYOUTS", "make_pdf"]

SYLLABLE = re.compile(r"(?<=[aeiouy][bcdfghjklmnpqrstvwxz])(?=[bcdfghjklmnpqrstvwxz][aeiouy])")
LIGATURES = (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"))

pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
pdfmetrics.registerFont(TTFont("Vera-Bold", "VeraBd.ttf"))
pdfmetrics.registerFont(TTFont("Vera-Italic", "VeraIt.ttf"))
pdfmetrics.registerFontFamily(
    "Vera", normal="Vera", bold="Vera-Bold", italic="Vera-Italic", boldItalic="Vera-Bold"
)


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a layout sets its text."""

    font: str
    bold: str
    size: float
    columns: int = 1
    page: tuple[float, float] = A4
    justified: bool = False
    indent: float = 0
    space: float = 6
    hyphens: bool = False
    raised: bool = True
    same_size_heads: bool = False
    hanging: bool = True
    bracketed_list: bool = False
    small_list: bool = False
    ligatures: bool = False

    def style(self, **changes: object) -> ParagraphStyle:
        options: dict[str, object] = {
            "fontName": self.font, "fontSize": self.size, "leading": 1.22 * self.size, "spaceAfter": self.space,
            "alignment": TA_JUSTIFY if self.justified else TA_LEFT, "firstLineIndent": self.indent,
            "embeddedHyphenation": 1 if self.hyphens else 0, "splitLongWords": 0,
        }  # fmt: skip
        return ParagraphStyle("text", **(options | changes))

    def words(self, text: str, *, whole: bool = False) -> str:
        """Markup of plain words; ``whole`` ones are not broken at line ends."""
        if self.ligatures:
            for letters, ligature in LIGATURES[2:]:
                text = text.replace(letters, ligature)
        if self.hyphens and not whole:
            text = re.sub(r"[a-z]{8,}", lambda match: SYLLABLE.sub("\u00ad", match[0]), text)
        text = escape(text, quote=False)
        return text.replace("β", "<greek>b</greek>")  # as the standard fonts have it

    def runs(self, runs: Sequence[Run]) -> str:
        done = []
        # reportlab loses spaces and hyphens where it breaks such words
        mixed = any(run.kind != "plain" or "-" in run.text for run in runs)
        for run in runs:
            words = self.words(run.text, whole=mixed)
            if run.kind == "cite":
                done.append(
                    f"<super rise=4 size={0.6 * self.size:.1f}>{run.number}</super>"
                    if self.raised
                    else f" [{run.number}]"
                )
            elif run.kind == "strong":
                done.append(f"<b>{words}</b>")
            elif run.kind == "emphasis":
                done.append(f"<i>{words}</i>")
            elif run.kind == "link":
                done.append(f'<a href="{escape(run.url)}" color="blue">{words}</a>')
            else:
                done.append(words)
        return "".join(done)


LAYOUTS: dict[str, Look] = {
    "report": Look(font="Helvetica", bold="Helvetica-Bold", size=11),
    "journal": Look(
        font="Times-Roman",
        bold="Times-Bold",
        size=9.5,
        columns=2,
        justified=True,
        indent=10,
        space=0,
        hyphens=True,
        small_list=True,
    ),
    "leaflet": Look(
        font="Helvetica",
        bold="Helvetica-Bold",
        size=12,
        page=LETTER,
        raised=False,
        same_size_heads=True,
        bracketed_list=True,
    ),
    "ligatures": Look(font="Vera", bold="Vera-Bold", size=10, justified=True, ligatures=True, hyphens=True),
    "two-column": Look(
        font="Helvetica",
        bold="Helvetica-Bold",
        size=9,
        columns=2,
        page=LETTER,
        space=5,
        bracketed_list=True,
        raised=False,
    ),
    "newsletter": Look(
        font="Times-Roman",
        bold="Times-Bold",
        size=9,
        columns=3,
        space=4,
        hanging=False,
        hyphens=True,
        justified=True,
    ),
    "manuscript": Look(
        font="Times-Roman", bold="Times-Bold", size=12, indent=24, space=0, page=LETTER, hanging=False
    ),
}


def make_pdf(manuscript: Manuscript, seed: int = 0) -> bytes:
    """The manuscript as a file; the seed chooses the layout."""
    name = list(LAYOUTS)[seed % len(LAYOUTS)]
    return set_pdf(manuscript, LAYOUTS[name], Random(seed))


def set_pdf(manuscript: Manuscript, look: Look, rng: Random) -> bytes:
    """The manuscript in one look. ``invariant`` keeps the date of the making out."""
    stream = io.BytesIO()
    width, height = look.page
    head = rng.choice(("Journal of Plain Findings", manuscript.title[:40], f"{manuscript.author} et al."))

    def furnish(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont(look.font, 8)
        if document.page > 1:
            canvas.drawString(54, height - 36, head.replace("β", "b"))
            canvas.drawRightString(width - 54, height - 36, f"Vol. 12, No. 3 ({manuscript.published[:4]})")
        canvas.drawCentredString(
            width / 2, 30, f"Page {document.page}" if seed_of(rng) else str(document.page)
        )

    document = BaseDocTemplate(
        stream, pagesize=look.page, invariant=1, title="untitled", author="", pageCompression=rng.randrange(2)
    )
    document.addPageTemplates(list(_templates(look, furnish)))
    document.build(list(_story(manuscript, look)))
    return stream.getvalue()


def seed_of(rng: Random) -> bool:
    """A constant choice for one file."""
    return bool(rng.getstate()[1][0] % 2)


def _templates(look: Look, furnish: Callable[[Canvas, BaseDocTemplate], None]) -> Iterator[PageTemplate]:
    width, height = look.page
    margin, gutter, head = 54, 16, 110
    column = (width - 2 * margin - gutter * (look.columns - 1)) / look.columns
    lefts = [margin + number * (column + gutter) for number in range(look.columns)]
    tall = height - 2 * margin

    def frame(left: float, bottom: float, wide: float, high: float) -> Frame:
        return Frame(left, bottom, wide, high, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)

    first = [frame(margin, height - margin - head, width - 2 * margin, head)]
    first += [frame(left, margin, column, tall - head) for left in lefts]
    yield PageTemplate("first", frames=first, onPage=furnish)
    yield PageTemplate(
        "later", frames=[frame(left, margin, column, tall - 12) for left in lefts], onPage=furnish
    )


def _story(manuscript: Manuscript, look: Look) -> Iterator[Flowable]:
    title = look.style(
        fontName=look.bold,
        fontSize=1.8 * look.size,
        leading=2.1 * look.size,
        firstLineIndent=0,
        alignment=TA_LEFT,
        embeddedHyphenation=0,
    )
    plain = Look(font=look.font, bold=look.bold, size=look.size)
    yield Paragraph(plain.words(manuscript.title), title)
    yield Paragraph(f"{manuscript.author}, {manuscript.published}", look.style(firstLineIndent=0))
    yield NextPageTemplate("later")
    yield FrameBreak()
    for block in manuscript.blocks:
        yield from _block(block, look)
    yield _heading(manuscript.source_heading, look, 2)
    yield from _references(manuscript, look)


def _heading(text: str, look: Look, level: int) -> Flowable:
    size = look.size if look.same_size_heads else look.size * (1.3 if level == 2 else 1.12)
    plain = Look(font=look.font, bold=look.bold, size=size)
    style = look.style(
        fontName=look.bold, fontSize=size, leading=1.25 * size, spaceBefore=8, spaceAfter=4, firstLineIndent=0,
        alignment=TA_LEFT, keepWithNext=1, embeddedHyphenation=0,
    )  # fmt: skip
    return Paragraph(plain.words(text), style)


def _block(block: Block, look: Look) -> Iterator[Flowable]:
    if block.kind == "heading":
        yield _heading(block.runs[0].text, look, block.level)
    elif block.kind == "table":
        cell = look.style(
            fontSize=look.size - 1,
            leading=1.1 * look.size,
            firstLineIndent=0,
            spaceAfter=0,
            alignment=TA_LEFT,
            embeddedHyphenation=0,
        )
        rows = [
            [
                Paragraph(Look(font=look.font, bold=look.bold, size=look.size).words(text), cell)
                for text in row
            ]
            for row in block.rows
        ]
        yield Table(rows, hAlign="LEFT", colWidths=[None, "26%", "24%"])
        yield Spacer(1, 6)
    elif block.items:
        for number, item in enumerate(block.items, start=1):
            mark = "•" if block.kind == "bullets" else f"{number}."
            yield Paragraph(
                look.runs(item),
                look.style(leftIndent=16, firstLineIndent=0, bulletIndent=2, spaceAfter=2),
                bulletText=mark,
            )
    else:
        quote = block.kind == "quote"
        broken = {"embeddedHyphenation": 0} if any("-" in run.text for run in block.runs) else {}
        yield Paragraph(
            look.runs(block.runs),
            look.style(leftIndent=18, rightIndent=18, firstLineIndent=0, spaceBefore=4, spaceAfter=4)
            if quote
            else look.style(**broken),
        )


def _references(manuscript: Manuscript, look: Look) -> Iterator[Flowable]:
    size = look.size - 1.5 if look.small_list else look.size
    hang = {"leftIndent": 18, "firstLineIndent": -18} if look.hanging else {"firstLineIndent": 0}
    style = look.style(
        fontSize=size,
        leading=1.2 * size,
        alignment=TA_LEFT,
        spaceAfter=1 if look.hanging else 3,
        embeddedHyphenation=0,
        **hang,
    )
    for number, (text, url) in enumerate(
        zip(manuscript.references, manuscript.reference_urls, strict=True), start=1
    ):
        mark = f"[{number}]" if look.bracketed_list else f"{number}."
        words = look.words(text)
        doi = re.search(r"doi:\S+", words)
        if doi:
            words = words.replace(doi[0], f'<a href="{url}">{doi[0]}</a>')
        yield Paragraph(f"{mark} {words}", style)
