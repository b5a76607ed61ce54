"""What looks made up or mistaken, and what only comes near it."""

from __future__ import annotations

import pytest
from source_articles import article

from claimminer.records import SEVERITIES, FlagCode
from claimminer.sources import analyse_sources, document_flags

BODY = "Sleep helps [1]. Food helps [2]."
GOOD = "Doe A. Rest and the heart in old age. Gut 2018;4:5."

# The first entry of a list of two, and the flags: code and place.
ENTRIES = [
    ("Smith J. Sleep. Pain 2019;12:1. doi:10.1016/j.pain.2019.01.001 PMID: 30812345", []),
    ("Smith J. Sleep. Pain 2031;12:1.", [("impossible-year", "2031")]),
    ("Smith J. Sleep. Pain 2027;12:1.", []),  # in press
    ("Smith J. Dementia to 2050. Pain 2019;12:1.", []),
    ("Smith J. Sleep. Pain 2101;12:1.", [("impossible-year", "2101")]),
    ("Smith, J. (1603). Sleep. Pain, 2, 14.", [("impossible-year", "1603")]),
    ("Smith J. Sleep. PLoS One 1999;12:1.", [("impossible-year", "1999")]),
    ("Smith J. Sleep. PLoS One 2009;12:1.", []),
    ("Smith J. Sleep. The Lancet 1899;12:1.", []),
    ("Smith J. Sleep. Pain 2021;12:1. PMID: 12345", [("identifier-mismatch", "12345")]),
    ("Smith J. Sleep. Pain 1950;12:1. PMID: 31234567", []),  # catalogued late
    ("Smith J. Sleep. Pain 2020;12:1. PMID: 58000000", [("suspect-identifier", "58000000")]),
    ("Smith J. Sleep. Pain 2003;12:1. PMID: 12345678", [("suspect-identifier", "12345678")]),
    ("Smith J. Sleep. The Lancet. 2019;12:1. doi:10.1056/NEJMoa1", [("identifier-mismatch", "10.1056/NEJMoa1")]),
    ("Smith J. Sleep. Lancet 2019;12:1. doi:10.1016/S0140-6736(19)30041-8", []),
    ("Smith J. Sleep. Pain 2014;1:2. doi:10.1016/j.p.2020.01.2", [("identifier-mismatch", "10.1016/j.p.2020.01.2")]),
    ("Smith J. Sleep. Nap 2019;1:2. doi:10.1234567/x.1", [("suspect-identifier", "10.1234567")]),
    ("Smith J. Sleep. Nap 2019;1:2. doi:10.12345/x.1", [("suspect-identifier", "10.12345")]),
    ("Smith J. Sleep. Nap 2019;1:2. doi:10.5555/x.1", []),
    ("Doe AB. Rest and the heart in old age. Gut, 2018.", [("duplicate-reference", GOOD)]),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "expected"), ENTRIES)
def test_entries(entry: str, expected: list[tuple[str, str]]) -> None:
    page = article(BODY, sources=f"\n1. {entry}\n2. {GOOD}\n")
    flags = document_flags(page, analyse_sources(page), (), today=2026)
    assert [(flag.code, flag.text) for flag in flags] == expected
    for flag in flags:
        assert page.text[flag.start : flag.end] == flag.text
        assert flag.severity == SEVERITIES[flag.code]
        assert flag.message.endswith(".")


def codes(body: str, sources: str, **fields: object) -> list[str]:
    page = article(body, sources=sources, **fields)
    return [flag.code for flag in document_flags(page, analyse_sources(page), (), today=2026)]


def test_the_articles_own_date_is_the_measure() -> None:
    listed = "\n1. Smith J. Sleep. Pain 2019;12:1.\n"
    assert codes("Sleep helps [1].", listed, published="2015-03-01") == ["impossible-year"]
    assert codes("Sleep helps [1].", listed, published="2019-03-01") == []


def test_a_year_that_the_list_has_otherwise() -> None:
    listed = "\nSmith J. Sleep. Pain 2019;12:1.\n"
    assert codes("Sleep helps (Smith et al., 2018).", listed) == ["year-mismatch"]
    assert codes("Sleep helps (Smith et al., 2019).", listed) == []
    assert codes("Sleep helps (Roe et al., 2018).", listed) == []
    assert codes("Sleep helps (Roe et al., 2031).", listed) == ["impossible-year"]


@pytest.mark.parametrize(
    ("body", "heading", "expected"),
    [
        ("Sleep helps [1].", "Sources", 2),
        ("Sleep helps [1,3]. Food helps [2].", "Sources", 0),
        ("Sleep helps.", "Sources", 0),  # a list that the text does not cite
        ("Sleep helps (Smith, 2019).", "Sources", 0),  # nor does it here, but for one
        ("Sleep helps (Smith, 2019; Roe, 2020).", "Sources", 1),
        ("Sleep helps [1].", "Further reading", 0),
    ],
)
def test_entries_that_nobody_cites(body: str, heading: str, expected: int) -> None:
    listed = (
        "\n1. Smith J. Sleep. Pain 2019;12:1.\n2. Roe B. Rest. Gut 2020;1:2.\n3. Lee C. Food. Gut 2021;1:2.\n"
    )
    assert codes(body, listed, heading=heading) == ["uncited-reference"] * expected


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("[Insert title here]", True),
        ("Untitled", True),
        ("Your Blog Post Title Here", True),
        ("The Effects of X on Y", True),
        ("Sleep and Pain", False),
        ("The Title Fight Against Pain", False),
        ("New Study on Sleep", False),
    ],
)
def test_titles_that_nobody_filled_in(title: str, found: bool) -> None:
    page = article("Sleep helps.", title=title)
    flags = document_flags(page, analyse_sources(page), (), today=2026)
    assert ("template-title" in [flag.code for flag in flags]) is found


def test_every_code_has_a_severity() -> None:
    assert set(SEVERITIES) == set(FlagCode.__args__)  # type: ignore[attr-defined]
