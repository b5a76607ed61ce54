"""A sentence cut anywhere is read without an error: articles end in mid-sentence, and lists begin there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import claimminer

CORPUS = Path(__file__).parents[2] / "corpus"
CUTS = 300
# each of them cost its article once
FATAL = (
    "Gout is common, but some people are more likely to",
    "There are many reasons",
    "An odd (higher or lower than usual) amount of salt can be a sign",
    "time, symptoms slowly get worse and occur more often.",
    "that may reduce the number of falls due to weak bones, useful areas include a stronger focus on balance",
    "Nurses put",
    "and limited movement raises",
)


def cuts() -> list[str]:
    """Stretches of the articles, each from any word to any other."""
    chance = random.Random(2026)
    lines = [line for path in sorted(CORPUS.glob("*.*")) for line in path.read_text(encoding="utf-8").splitlines()]
    words = [line.split() for line in lines if len(line.split()) > 8]
    stretches = []
    for some in chance.choices(words, k=CUTS):
        start = chance.randrange(len(some) - 2)
        stretches.append(" ".join(some[start : chance.randint(start + 2, min(len(some), start + 24))]))
    return stretches


@pytest.mark.parametrize("texts", [FATAL, cuts()], ids=["fatal", "any"])
def test_a_sentence_cut_anywhere_is_read(texts: list[str]) -> None:
    mined = list(claimminer.mine([{"text": text} for text in texts]))
    assert len(mined) == len(texts)
    for text, one in zip(texts, mined, strict=True):
        assert all(text[claim.cause.start : claim.cause.end] == claim.cause.text for claim in one.claims)
