from __future__ import annotations

from pathlib import Path

import pytest
from detokenise import Entity, detokenised, read_iob

SENTENCES = [
    ("Low doses ( 0 . 5 - 1 mg ) of IL - 6 , twice .", "Low doses (0.5-1 mg) of IL-6, twice."),
    ("The patient ' s T cells : none .", "The patient's T cells: none."),
    ("It fell . 3 died", "It fell. 3 died"),
    ("Rates of 1 , 200 and 5 % were seen", "Rates of 1,200 and 5% were seen"),
    ("[ 3H ] label", "[3H] label"),
]


@pytest.mark.parametrize(("tokens", "text"), SENTENCES)
def test_spaces(tokens: str, text: str) -> None:
    assert detokenised((token, "O") for token in tokens.split()).text == text


def test_entities_keep_their_offsets() -> None:
    tags = [
        ("Raised", "O"),
        ("IL", "B-protein"),
        ("-", "I-protein"),
        ("6", "I-protein"),
        ("T", "B-cell"),
        ("cells", "I-cell"),
    ]
    sentence = detokenised(tags)
    assert sentence.text == "Raised IL-6 T cells"
    assert sentence.entities == (Entity(7, 11, "protein"), Entity(12, 19, "cell"))


def test_read_iob(tmp_path: Path) -> None:
    file = tmp_path / "devel.tsv"
    file.write_text("-DOCSTART-\tO\n\nPain\tB-Disease\n.\tO\n\nNone\tO\n")
    assert [sentence.text for sentence in read_iob(file)] == ["Pain.", "None"]
