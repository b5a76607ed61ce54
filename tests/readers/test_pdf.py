"""PDF files: reading order, broken words, furniture, raised numbers; what cannot be read says why."""

# ruff: noqa: E501  (tables of lines)
from __future__ import annotations

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read
from claimminer.readers.pdf import pages

A_LINE = "Poor sleep may worsen pain the next day, a trial suggests."


class Page:
    """Lines drawn at places, as any program that writes PDF does."""

    def __init__(
        self, *, font: str = "Times-Roman", size: float = 10, encrypt: StandardEncryption | None = None
    ) -> None:
        self._stream = io.BytesIO()
        self.canvas = Canvas(self._stream, pagesize=(600, 800), invariant=1, encrypt=encrypt)
        self.font, self.size = font, size
        self.canvas.setFont(font, size)

    def draw(self, left: float, top: float, *lines: str, leading: float = 12) -> Page:
        for number, line in enumerate(lines):
            self.canvas.drawString(left, top - number * leading, line)
        return self

    def set(self, size: float, font: str | None = None) -> Page:
        self.canvas.setFont(font or self.font, size)
        return self

    def turn(self) -> Page:
        self.canvas.showPage()
        return self.set(self.size)

    def bytes(self) -> bytes:
        self.canvas.save()
        return self._stream.getvalue()

    def article(self) -> Article:
        (entry,) = read(io.BytesIO(self.bytes()), path="a.pdf")
        assert isinstance(entry, Article), entry
        return entry

    def text(self) -> str:
        return self.article().text


def outcome(data: bytes, **options: int) -> str:
    (entry,) = read(io.BytesIO(data), path="a.pdf", **options)
    return entry.code if isinstance(entry, ArticleError) else "ok"


LEFT = (
    "Poor sleep may worsen pain the next day,",
    "a trial in eighty nurses suggests, and",
    "the effect lasted for a week of nights.",
)
RIGHT = (
    "No one knows why this is so, but a team",
    "in the north has begun to look for it in",
    "the blood of those who sleep badly.",
)


def test_columns_are_read_one_after_the_other() -> None:
    page = Page().draw(50, 700, *LEFT * 2).draw(320, 700, *RIGHT * 2)
    assert " ".join(page.text().split()) == " ".join((*LEFT, *LEFT, *RIGHT, *RIGHT))


def test_columns_whose_lines_stand_at_other_heights() -> None:
    page = Page().draw(320, 703, *RIGHT * 2).draw(50, 700, *LEFT * 2)
    assert " ".join(page.text().split()) == " ".join((*LEFT, *LEFT, *RIGHT, *RIGHT))


def test_what_spans_the_columns_stands_between() -> None:
    across = "This line goes all the way across the page, from the one margin to the other margin of both columns, and is read between."
    page = (
        Page()
        .draw(50, 700, *LEFT)
        .draw(320, 700, *RIGHT)
        .draw(50, 650, across)
        .draw(50, 620, *RIGHT)
        .draw(320, 620, *LEFT)
    )
    assert " ".join(page.text().split()) == " ".join((*LEFT, *RIGHT, across, *RIGHT, *LEFT))


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("It causes inflam-", "mation of the joints.", "It causes inflammation of the joints."),
        ("It is a low-", "dose pill that helps.", "It is a low-dose pill that helps."),
        ("Levels of IL-", "6 rose in all of them.", "Levels of IL-6 rose in all of them."),
        ("The COVID-", "19 vaccine was given.", "The COVID-19 vaccine was given."),
        ("It made anti-", "bodies against the cells.", "It made antibodies against the cells."),
        ("In people aged 40–", "59 it did not help.", "In people aged 40–59 it did not help."),
        ("It was well -", "or so they said to us.", "It was well - or so they said to us."),
        (
            "See https://e.example/sleep-",
            "and-pain for more of it.",
            "See https://e.example/sleep-and-pain for more of it.",
        ),
    ],
)
def test_words_broken_at_line_ends(first: str, second: str, joined: str) -> None:
    assert Page().draw(50, 700, first, second).text() == joined


def test_the_article_tells_how_its_broken_words_are_written() -> None:
    page = Page().draw(
        50,
        700,
        "A flu-like illness and a painkiller were",
        "named. Each flu-",
        "like illness was brief, and no pain-",
        "killer helped.",
    )
    assert page.text().endswith("Each flu-like illness was brief, and no painkiller helped.")


def test_heads_and_page_numbers_go() -> None:
    page = Page()
    for number, lines in enumerate((LEFT, RIGHT, (A_LINE,)), start=1):
        page.draw(50, 770, f"Sleep Letters, Vol. {number}").draw(50, 700, *lines).draw(
            300, 30, f"Page {number} of 3"
        ).turn()
    assert page.text() == "\n\n".join(" ".join(lines) for lines in (LEFT, RIGHT, (A_LINE,)))


def test_pages_that_all_say_the_same_are_read() -> None:
    page = Page().draw(50, 700, *LEFT).turn().draw(50, 700, *LEFT)
    assert "a trial in eighty nurses suggests" in page.text()


def test_a_paragraph_goes_on_over_the_page_past_its_number() -> None:
    page = Page().draw(50, 700, *LEFT[:2]).draw(300, 30, "7").turn().draw(50, 700, LEFT[2]).draw(300, 30, "8")
    assert page.text() == " ".join(LEFT)


def test_raised_numbers_and_lowered_ones() -> None:
    page = Page()
    words = page.canvas.beginText(50, 700)
    for piece, rise, size in (
        ("It hurts.", 0, 10),
        ("1,2", 4, 6),
        (" Drink H", 0, 10),
        ("2", -2, 6),
        ("O, 10", 0, 10),
        ("9", 4, 6),
        (" cells.", 0, 10),
    ):
        words.setRise(rise)
        words.setFont("Times-Roman", size)
        words.textOut(piece)
    page.canvas.drawText(words)
    assert page.text() == "It hurts.¹,² Drink H2O, 10⁹ cells."


def test_title_headings_and_sources() -> None:
    page = (
        Page()
        .set(18)
        .draw(50, 740, "Sleep and Pain in Nurses")
        .set(10)
        .draw(50, 700, *LEFT)
        .set(12, "Times-Bold")
        .draw(50, 650, "What was found")
    )
    page.set(10).draw(50, 630, *RIGHT).set(12, "Times-Bold").draw(50, 580, "References").set(8)
    page.draw(
        50,
        560,
        "1. Smith J, Doe A. Rest and pain in nurses.",
        "2. Lee K. Nights at work. Sleep Lett. 2019;1:2-9.",
    )
    found = page.article()
    assert [(part.kind, part.title) for part in found.sections] == [
        ("title", "Sleep and Pain in Nurses"), ("body", None), ("body", "What was found"), ("sources", "References"),
    ]  # fmt: skip
    assert found.text.endswith(
        "1. Smith J, Doe A. Rest and pain in nurses.\n\n2. Lee K. Nights at work. Sleep Lett. 2019;1:2-9."
    )


def test_links() -> None:
    page = Page().draw(50, 700, A_LINE)
    page.canvas.linkURL("https://doi.org/10.1000/x", (94, 698, 150, 708))
    found = page.article()
    assert [(found.text[link.start : link.end], link.url) for link in found.links] == [
        ("may worsen", "https://doi.org/10.1000/x")
    ]


def test_tables_keep_their_rows() -> None:
    page = Page()
    for number, row in enumerate((("Group", "People"), ("Walkers", "41"), ("Sitters", "39"))):
        page.draw(50, 700 - 14 * number, row[0]).draw(200, 700 - 14 * number, row[1])
    assert page.text() == "Group | People\nWalkers | 41\nSitters | 39"


def test_turned_pages_and_letters() -> None:
    page = Page()
    page.canvas.saveState()
    page.canvas.translate(600, 0)
    page.canvas.rotate(90)
    page.set(10).draw(50, 500, *LEFT)
    page.canvas.restoreState()
    page.set(10).draw(20, 20, "Stamp")
    assert page.text() == " ".join(LEFT)


def test_what_cannot_be_read_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    good = Page().draw(50, 700, A_LINE).bytes()
    assert outcome(good) == "ok"
    assert (
        outcome(Page(encrypt=StandardEncryption("secret", strength=128)).draw(50, 700, A_LINE).bytes())
        == "encrypted"
    )
    assert (
        outcome(
            Page(encrypt=StandardEncryption("", ownerPassword="x", strength=128))
            .draw(50, 700, A_LINE)
            .bytes()
        )
        == "ok"
    )
    picture = Page()
    picture.canvas.rect(50, 50, 400, 600, fill=1)
    assert outcome(picture.bytes()) == "no-text"
    assert outcome(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") == "unreadable"
    assert outcome(good[:200]) == "unreadable"
    assert outcome(b"\r\nHTTP/1.1 200 OK\r\n\r\n" + good) == "ok"
    assert outcome(good, limit=500) == "too-large"
    monkeypatch.setattr(pages, "_MOST_PAGES", 1)
    assert outcome(Page().draw(50, 700, A_LINE).turn().draw(50, 700, A_LINE).bytes()) == "too-large"


def test_many_letters_on_one_page() -> None:
    page = Page(size=4)
    for number in range(50):
        page.draw(20, 780 - 5 * number, "salt raises blood pressure " * 20)
    assert page.text().count("salt raises blood pressure") == 1000
