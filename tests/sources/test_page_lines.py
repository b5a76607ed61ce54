"""What a page says below its sources, and is none of them: with the list there, and where the list is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimminer.articles import Article
from claimminer.readers import article_from_text
from claimminer.sources import analyse_sources
from claimminer.sources.remarks import is_remark

BODY = (
    "Warts\n\nSalicylic acid clears warts (Adams and Lee, 2014). Freezing can cause scars (Bird, 2016).\n\n"
    "Warts often go away by themselves.\n\n"
)
HEADING = "References\n"
LIST = "Adams K, Lee D. Warts and acids. Skin J. 2014;3:4-9.\nBird N. Freezing of warts. Skin J. 2016;5:44-9.\n"
NUMBERED = "1. Adams K, Lee D. Warts and acids. Skin J. 2014;3:4-9.\n2. Bird N. Freezing. Skin J. 2016;5:44-9.\n"
# A line each; "⏎" breaks it.
LINES = (Path(__file__).parent / "tables" / "page_lines.txt").read_text(encoding="utf-8").splitlines()

# These look alike, and name a source.
SOURCES = [
    "Discover Magazine, 3 May 2019",
    "Find a balance: the Eatwell guide, NHS",
    "Book: Marsh P. Sleep Well. Harrow, 2011.",
    "Jude Hart: Skin Deep, Hill Press, 2018",
    "Listen to your heart. British Heart Foundation, 2019",
    "Take charge of your diabetes. CDC booklet.",
    "Request a copy: National Kidney League, Stones, 2019",
    "Browse and graze: a history of snacking. London: Harrow, 2001.",
    "More on warts: Marsh P. Skin J 2020;3:4-9.",
    "More from less: frugal diets. Marsh P, 2011.",
    "Watch the salt. American Heart Association.",
    "Dr Jude Hart, Keele University, interview on 3 May 2020",
    "Professor Jude Hart, personal communication",
    "About Epilepsy, Epilepsy Action, 2020",
    "About warts – NHS",
    "Author interview with Dr Hart, 3 May 2020",
    "Next of kin. Hart J. 2018. London: Hill.",
    "Retrieved 3 May 2020 from https://www.nhs.uk/conditions/warts",
    "4 thoughts on warts. Hart J. Skin J 2014;4:5.",
    "Skin Cancer UK, Watching your moles",
    "Warts. National Office of Skin. https://www.skin.test/warts. Accessed Oct. 4, 2023.",
    "Published: Skin J 2020;3:4-9.",
    "Cheers to health. Alcohol Concern, 2014.",
]


def page(*below: str) -> Article:
    return article_from_text(BODY + "".join(below) + "\n", path="a.txt", format="text")


@pytest.mark.parametrize("line", LINES)
def test_it_is_no_source(line: str) -> None:
    lines = line.replace(" ⏎ ", "\n")
    for listed in (LIST + "\n", LIST, NUMBERED + "\n"):
        found = analyse_sources(page(HEADING, listed, lines))
        assert (len(found.sources.references), len(found.citations)) == (2, 2)


@pytest.mark.parametrize("line", LINES)
def test_it_fills_no_list(line: str) -> None:
    for gap in ("\n", ""):
        assert analyse_sources(page(HEADING, gap, line.replace(" ⏎ ", "\n"))).sources.status == "empty"


@pytest.mark.parametrize("line", SOURCES)
def test_a_source_may_look_alike(line: str) -> None:
    assert len(analyse_sources(page(HEADING, line)).sources.references) == 1


def test_another_page_may_bear_the_title_of_this_one() -> None:
    body = "Restless legs syndrome\n\nLow iron can cause restless legs.\n\nReferences\n"
    entry = "2. Restless legs syndrome. National Office of Nerves. https://www.nerves.test/legs. Accessed May 2021.\n"
    text = body + "1. Hart J. Iron and legs. Skin J. 2014;3:4-9.\n" + entry
    assert len(analyse_sources(article_from_text(text)).sources.references) == 2


@pytest.mark.parametrize(
    ("biography", "cites"),
    [
        ("About the author\nJude Hart lives in Leeds. Her last book was Cold Skin (Tern Press, 2019).", False),
        ("Meet the authors\n\nJude Hart and Tess Bell wrote Cold Skin (Tern, 2019).", False),
        ("Further signs\nWarts can bleed, says her book Cold Skin (Bell, 2019).", True),
    ],
)
def test_books_of_who_made_the_page_are_no_citations(biography: str, cites: bool) -> None:
    assert len(analyse_sources(page(biography)).citations) == 2 + cites


@pytest.mark.parametrize("button", ["Unsubscribe", "View in browser", "Manage preferences", "Forward to a friend"])
def test_a_newsletters_buttons_are_no_citations(button: str) -> None:
    text = f"# Salt\n\nSalt raises blood pressure.\n\nSent by Marge. [{button}](https://dose.test/u/88) any time.\n"
    assert not analyse_sources(article_from_text(text, format="markdown", markdown=True)).citations


@pytest.mark.parametrize("line", ["Choose well: NHS leaflet 4", "Warts", "The Lancet"])
def test_names_are_no_remarks(line: str) -> None:
    assert not is_remark(line)
