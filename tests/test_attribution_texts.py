"""Articles whose attributions were marked sentence by sentence: each line has its form, each sentence its place."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import claimminer

sys.path.append(str(Path(claimminer.__file__).parents[2] / "benchmarks"))
from attributions import FOLDER, KINDS, NO_CLAIM, PARTS, placed, read


@pytest.mark.parametrize("name", PARTS.values())
def test_marks(name: str) -> None:
    texts = list(read(FOLDER / name))
    assert len(texts) == 30
    for text in texts:
        assert {kind for _, kinds in text.kinds for kind in kinds} <= {*KINDS, NO_CLAIM}


def test_every_sentence_has_its_place() -> None:
    texts = [text for name in PARTS.values() for text in read(FOLDER / name)]
    for text, mined in zip(texts, claimminer.mine([text.text for text in texts]), strict=True):
        assert len(list(placed(text, mined.document.text))) == len(text.kinds)


def test_an_article(tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text(
        "# Tea\nS vague | Studies say tea soothes.\nS - | It is hot.\n"
        "P\nS none | - Milk cools it.\nR Sources\nR 1. Doe J.\n",
        encoding="utf-8",
    )
    (text,) = read(file)
    assert text.text == "Tea\n\nStudies say tea soothes. It is hot.\n\n- Milk cools it.\n\nSources\n1. Doe J."
    assert text.kinds == [
        ("Studies say tea soothes.", ("vague",)), ("It is hot.", ("-",)), ("- Milk cools it.", ("none",)),
    ]  # fmt: skip
