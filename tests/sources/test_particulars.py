"""Authors, year and title of a reference, in the orders that style guides teach."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.sources.particulars import read_particulars

ENTRIES = [
    ("Smith J, Doe A, Roe BC. Sleep and pain. Pain. 2019;12(3):1-9.",
     ("Smith J", "Doe A", "Roe BC"), 2019, "Sleep and pain"),
    ("Smith J, et al. Sleep in 1918 and 2009: a cohort. Pain. 2021;1:2.",
     ("Smith J",), 2021, "Sleep in 1918 and 2009: a cohort"),
    ("Baker, T. J., & Ruiz, M. (2018). Walking: A trial. J Sleep, 27(4), 5–9.",
     ("Baker, T. J.", "Ruiz, M."), 2018, "Walking: A trial"),
    ("Baker, Tom, and Mia Ruiz. \"Walking and Sleep.\" Gut, vol. 2, 2018.",
     ("Baker, Tom", "Mia Ruiz"), 2018, "Walking and Sleep"),
    ("T. Baker et al, Walking and sleep, Journal of Sleep (2018). DOI: 10.1111/x",
     ("T. Baker",), 2018, "Walking and sleep"),
    ("Baker T, Ruiz M (2018) Walking. PLoS ONE 13(4): e0123456.",
     ("Baker T", "Ruiz M"), 2018, "Walking"),
    ("Souza, R. de, Mente, A., ... Anand, S. (2015). Fat. BMJ, 351, h39.",
     ("Souza, R.",), 2015, None),
    ("van der Berg P, O'Brien K. Rest. Lancet 2001;3:4.",
     ("van der Berg P", "O'Brien K"), 2001, "Rest"),
    ("World Health Organization. Guideline on rest. 2020.",
     ("World Health Organization",), 2020, "Guideline on rest"),
    ("NICE (2018) Low back pain. Guideline NG59.",
     ("NICE",), 2018, "Low back pain"),
    ("CDC. Sleep facts. Accessed March 3, 2022.",
     ("CDC",), None, "Sleep facts"),
    ("Smith, J. A. (n.d.). Sleep.",
     ("Smith, J. A.",), None, "Sleep"),
    ("Is coffee bad? BBC News, 3 May 2021.",
     (), 2021, None),
    ("https://www.nhs.uk/2019/pain",
     (), None, None),
    ("National Institutes of Health",
     (), None, None),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "authors", "year", "title"), ENTRIES)
def test_particulars(entry: str, authors: tuple[str, ...], year: int | None, title: str | None) -> None:
    said = read_particulars(entry)
    assert (said.authors, said.year) == (authors, year)
    assert title is None or said.title == title


@given(st.text(alphabet="AaBb .,;:&()19205-’\"'zé", max_size=120))
def test_what_is_said_stands_there(entry: str) -> None:
    said = read_particulars(entry)
    assert all(author in entry for author in said.authors)
    assert said.title is None or said.title in entry
    assert said.year is None or str(said.year) in entry
