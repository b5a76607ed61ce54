"""Words to word pieces: longest first, lower case, punctuation apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.transformer.wordpieces import PIECES, WordPieces

VOCABULARY = (
    "[CLS]",
    "[SEP]",
    "[UNK]",
    "fibro",
    "##my",
    "##algia",
    "##a",
    "my",
    "-",
    "e",
    "naive",
    "a",
    "n",
    "東",
)
READ = WordPieces({piece: i for i, piece in enumerate(VOCABULARY)})

ROWS = [
    ("fibromyalgia", ["fibro", "##my", "##algia"]),
    ("Fibromyalgia", ["fibro", "##my", "##algia"]),
    ("naïve", ["naive"]),
    ("e-my", ["e", "-", "my"]),
    ("東東", ["東", "東"]),
    ("a\u200bn", ["[UNK]"]),  # "an" once the invisible space is gone, and "##n" is no piece
    ("a\x00a", ["a", "##a"]),
    ("fibrox", ["[UNK]"]),  # "fibro" alone would hide that the rest is unknown
    ("-" * 20, ["-"] * PIECES),
    ("\n", ["[UNK]"]),
]


@pytest.mark.parametrize(("word", "pieces"), ROWS)
def test_pieces(word: str, pieces: list[str]) -> None:
    assert [VOCABULARY[i] for i in READ(word)] == pieces


@given(st.text(max_size=30))
def test_any_word_has_pieces(word: str) -> None:
    assert 1 <= len(READ(word)) <= PIECES
    assert READ(word) == READ(word)
