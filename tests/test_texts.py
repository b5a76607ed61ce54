from __future__ import annotations

from typing import Any, NamedTuple

import pandas as pd
import pytest

import claimminer
from claimminer.errors import ArticleError
from claimminer.texts import as_articles
from fake_miner import article


class Row(NamedTuple):
    text: str
    id: int


def test_strings_rows_and_articles() -> None:
    rows = [
        "Tea may help.",
        {
            "text": "Tea helps.",
            "id": 7,
            "url": "https://tea.example/1",
            "published": "2024-05-01",
            "other": 1,
        },
        Row("Tea hurts.", 8),
        article("Tea is hot.", "own.txt"),
    ]
    given = list(as_articles(rows))
    assert [one.text for one in given] == ["Tea may help.", "Tea helps.", "Tea hurts.", "Tea is hot."]
    assert [one.source_id for one in given] == [None, 7, 8, None]
    assert [one.path for one in given] == ["texts#1", "texts#2", "texts#3", "own.txt"]
    assert (given[1].url, given[1].published) == ("https://tea.example/1", "2024-05-01")


def test_data_frame() -> None:
    frame = pd.DataFrame(
        {"text": ["Tea helps.", "Tea hurts."], "url": ["https://tea.example/1", float("nan")]}
    )
    assert [one.url for one in as_articles(frame)] == ["https://tea.example/1", None]


@pytest.mark.parametrize("row", ["", "  ", {}, {"text": None}, {"text": float("nan")}, {"title": "T"}])
def test_rows_without_text(row: Any) -> None:
    with pytest.raises(ArticleError, match="texts#2: no text"):
        list(as_articles(["Tea helps.", row]))


def test_wrong_types() -> None:
    with pytest.raises(TypeError, match=r"mine\(\[text\]\)"):
        claimminer.mine("one text")
    with pytest.raises(TypeError, match="not int"):
        list(as_articles([3]))
