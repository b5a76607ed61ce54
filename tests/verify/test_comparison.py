"""References in many styles, held against what is registered."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from claimminer.records import Reference
from claimminer.verify.comparison import compare
from claimminer.verify.records import RegisteredWork

TITLE = "Bone broth and the length of winter colds in nurses: a crossover trial"
WORK = RegisteredWork(
    doi="10.4321/broth.7", titles=(TITLE,), author="Löffel", years=(2013, 2014),
    journals=("Journal of Spoon Medicine", "J Spoon Med"),
)  # fmt: skip
OTHER = "Grip strength in retired bakers and their daughters"


@pytest.mark.parametrize(
    ("text", "differences"),
    [
        # fits, in many dresses
        (f"Löffel J, Topf K. {TITLE}. J Spoon Med. 2014;3(2):11-19. doi:10.4321/broth.7", ()),
        (f"Löffel, J., & Topf, K. (2014). {TITLE}. Journal of Spoon Medicine, 3(2), 11–19.", ()),
        (f"Loeffel J et al. “{TITLE.title()}.” J Spoon Med, 2013.", ()),
        (f"{TITLE.upper()} https://doi.org/10.4321/broth.7", ()),
        (
            "Löffel J, Topf K. Bone broth and the length of winter colds in nurses. J Spoon Med. 2014;3:11.",
            (),
        ),
        ("Löffel J. Bone broth and the lenght of winter colds in nurses - a cross-over trial. 2014.", ()),
        ("Löffel J, Topf K. J Spoon Med 2014;3:11-19. doi:10.4321/broth.7", ()),  # no title given
        ("J Spoon Med 2014, doi:10.4321/broth.7", ()),
        ("doi:10.4321/broth.7", ()),
        ("https://doi.org/10.4321/broth.1987", ()),  # digits of a DOI are no year
        (f"Löffel J, Topf K. {TITLE}. J Spoon Med. 2015;3:11 (accessed 4 May 2024).", ()),
        # does not
        (f"Löffel J, Topf K. {OTHER}. J Spoon Med. 2014;3:11-19.", ("title",)),
        (f"Mehl A, Korn B. {OTHER}. Oven. 2014;3:11-19.", ("title", "author")),
        (f"Mehl A, Korn B. {OTHER}. Oven. 1999;3:11-19.", ("title", "year", "author")),
        (f"Löffel J, Topf K. {TITLE}. J Spoon Med. 2004;3:11-19.", ("year",)),
        (f"Mehl A, Korn B. {TITLE}. J Spoon Med. 2014;3:11-19.", ("author",)),
        ("Mehl A, Korn B. Oven 1999;3:11-19. doi:10.4321/broth.7", ("year", "author")),  # no title given
    ],
)
def test_references(text: str, differences: tuple[str, ...]) -> None:
    assert compare(Reference(number=1, text=text), WORK).differences == differences


@pytest.mark.parametrize(
    ("registered", "cited", "fits"),
    [
        ("Müller", "Mueller A, Roe B.", True),
        ("Mueller", "Müller A, Roe B.", True),
        ("García López", "Garcia A, Roe B.", True),
        ("García López", "García-López A, Roe B.", True),
        ("van der Berg", "Van der Berg A, Roe B.", True),
        ("Johansson", "Johanson A, Roe B.", True),
        ("Li", "Li A, Roe B.", True),
        ("Li", "Lin A, Roe B. Clinical", False),
        ("Roe", "Roehm A, Poe B.", False),
        ("de Wit", "de Boer A, Poe B.", False),
        ("World Spoon Panel", "World Spoon Panel, Roe B.", True),
    ],
)
def test_first_authors(registered: str, cited: str, fits: bool) -> None:
    work = WORK.model_copy(update={"author": registered})
    found = compare(Reference(number=1, text=f"{cited} {TITLE}. J Spoon Med 2014;3:1."), work)
    assert ("author" not in found.differences) is fits


def test_what_was_read_plainly_counts() -> None:
    text = f"Löffel J. {OTHER}. Oven. 2014"
    fit = compare(Reference(number=1, text=text, title=OTHER, year=2014, authors=("Löffel J",)), WORK)
    assert fit.differences == ("title",)
    assert fit.score is not None
    assert fit.score < 0.6


@pytest.mark.parametrize(
    "given", ["", "10.4321/broth.7", "Löffel J. J Spoon Med 2014", f"Mehl A. {OTHER}. 1999."]
)
def test_what_is_not_registered_is_not_compared(given: str) -> None:
    assert compare(
        Reference(number=1, text=given), RegisteredWork(doi="10.4321/data", agency="DataCite")
    ) == (None, ())


@given(strategies.text(), strategies.text(), strategies.text(), strategies.integers(1000, 2100))
def test_anything_can_be_compared(text: str, title: str, author: str, year: int) -> None:
    work = RegisteredWork(doi="10.4321/x", titles=(title,), author=author, years=(year,))
    score, differences = compare(Reference(number=1, text=text), work)
    assert score is None or 0 <= score <= 1
    assert set(differences) <= {"title", "year", "author"}
    quoting = Reference(number=1, text=f"{author}, {title}. {year}")
    assert "title" not in compare(quoting, work).differences


def test_score() -> None:
    assert compare(Reference(number=1, text=f"Löffel J. {TITLE}. 2014."), WORK).score == 1.0
    assert compare(Reference(number=1, text="doi:10.4321/broth.7"), WORK).score is None
