"""Hostile texts take linear time: no pattern runs away."""

from __future__ import annotations

import pytest

from claimminer.articles import Article
from claimminer.records import Section
from claimminer.sources import analyse_sources
from growth import grows_linearly

PIECES = (
    "[", "(", "{", "[1]", "[1,", "(1)", "Smith and ", "Smith, ", "A B C (2019) ", "(Smith et al., 2019; ", "doi:",
    "10.1000/", "http://", "www.", "¹,", "* ", "1. A ", "\n- a", "[insert ", "author A ", "TODO ", "example.",
    "2019;1:2 ", " ", "\n", ").1 ", "https://a.b/)", ",,,,", "a:b;c ",
)  # fmt: skip
LENGTH = 5_000
"""Characters, and four times as many."""


@pytest.mark.parametrize("kind", ["body", "sources"])
@pytest.mark.parametrize("piece", PIECES)
def test_hostile_texts(piece: str, kind: str) -> None:
    def analyse(length: int) -> None:
        text = "Sources\n" + (piece * length)[:length]
        section = Section(title="Sources", kind=kind, start=0, end=len(text))  # type: ignore[arg-type]
        analyse_sources(Article(text=text, path="", sections=(section,)))

    assert grows_linearly(analyse, LENGTH)
