"""Text written for the project with its drugs and conditions marked: every mark parses."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import claimminer

sys.path.append(str(Path(claimminer.__file__).parents[2] / "training"))
from entity_marks import TEXTS, pieces, texts


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_mark_parses(path: Path) -> None:
    lines = [line for text in texts(path) for line in text]
    found = [piece for line in lines for piece in pieces(line)]
    labels = [label for _, label in found if label]
    assert len(labels) > len(lines)
    assert all(words == words.strip() for words, label in found if label)


def test_runs_of_words() -> None:
    assert pieces("{d Valproate}-induced {c liver failure}.") == [
        ("Valproate", "DRUG"), ("-induced ", ""), ("liver failure", "CONDITION"), (".", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["{d aspirin", "aspirin}", "{x aspirin} helps", "{d {c headache} pill}"])
def test_a_mark_that_does_not_parse(line: str) -> None:
    with pytest.raises(ValueError, match="don't parse"):
        pieces(line)
