"""Hostile texts take linear time: no pattern runs away."""

from __future__ import annotations

import time

import pytest

from claimminer.articles import Article
from claimminer.records import Section
from claimminer.sources import analyse_sources

PIECES = (
    "[", "(", "{", "[1]", "[1,", "(1)", "Smith and ", "Smith, ", "A B C (2019) ", "(Smith et al., 2019; ", "doi:",
    "10.1000/", "http://", "www.", "¹,", "* ", "1. A ", "\n- a", "[insert ", "author A ", "TODO ", "example.",
    "2019;1:2 ", " ", "\n", ").1 ", "https://a.b/)", ",,,,", "a:b;c ",
)  # fmt: skip
LENGTH = 15_000


@pytest.mark.parametrize("kind", ["body", "sources"])
def test_hostile_texts(kind: str) -> None:
    for piece in PIECES:
        text = "Sources\n" + (piece * LENGTH)[:LENGTH]
        section = Section(title="Sources", kind=kind, start=0, end=len(text))  # type: ignore[arg-type]
        begin = time.process_time()
        analyse_sources(Article(text=text, path="", sections=(section,)))
        assert time.process_time() - begin < 1, piece
