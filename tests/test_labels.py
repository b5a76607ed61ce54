"""The sentences whose claims were marked by reading: every mark fits its sentence; a line that doesn't fit is named."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import pytest

import claimminer

sys.path.append(str(Path(claimminer.__file__).parents[2] / "training"))
from reader.labels import PASSAGES, TABLES, TRIED, WRITTEN, MisfitError, passages, places, written

BLOCK = "S Tea may soothe coughs at night.\n"
MARK = "C Tea | may soothe | coughs at night | improves | + | - | conditional\n"


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_every_mark_fits(path: Path) -> None:
    sentences = list(written(path))
    for sentence in sentences:
        for claim in sentence.claims:
            spans = sorted((claim.cause, claim.relation, claim.effect))
            assert all(0 <= start < end <= len(sentence.text) for start, end in spans)
            assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert len({sentence.text for sentence in sentences}) == len(sentences)
    assert 0.08 < sum(sentence.lot == TRIED for sentence in sentences) / len(sentences) < 0.16


def test_no_sentence_is_learnt_and_kept_apart() -> None:
    lots = [(sentence.text, sentence.lot) for sentence in written(*WRITTEN)]
    assert len(dict(lots)) == len(lots)


def test_marks_of_corpora_hold_no_text() -> None:
    lines = [line for table in TABLES for line in table.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        name, lot, *fields = line.split("\t")
        assert ":" in name
        assert " " not in name
        assert lot in ("read", "tried", "tested", "unsure")
        assert len(fields) in (0, 7)
        assert all(" " not in field for field in fields)


def test_a_block(tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text(f"L tried\n{BLOCK}{MARK}S Tea is a drink.\nN\n", encoding="utf-8")
    first, second = written(file)
    (claim,) = first.claims
    assert (first.lot, second.claims) == ("tried", [])
    assert [first.text[slice(*span)] for span in (claim.cause, claim.relation, claim.effect)] == [
        "Tea", "may soothe", "coughs at night",
    ]  # fmt: skip
    assert claim[3:] == ("improves", "increase", "conditional", False)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (MARK.replace("coughs", "colds"), "line 2: not in its sentence"),
        (MARK.replace("may soothe", "Tea may soothe"), "line 2: not in its sentence, or overlapping"),
        (MARK.replace("improves", "mends"), "line 2: no such code"),
        (MARK.replace(" | - |", " |"), "line 2: 6 fields"),
        ("Tea soothes.\n", "own.txt:2: 'Tea soothes.' is no S, C, V, N or L"),
        ("V she says | back\n", "line 2: no such voice"),
        ("V Tea | own\n", "line 2: no such voice"),
    ],
)
def test_a_line_that_does_not_fit(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / "own.txt"
    file.write_text(BLOCK + line, encoding="utf-8")
    with pytest.raises(MisfitError, match=told):
        list(written(file))


def test_passages() -> None:
    sentences = list(passages(*PASSAGES))
    for sentence in sentences:
        assert sentence.claims == []
        assert not (sentence.voices and sentence.goes_on)
        voices = sorted(sentence.voices or ())
        assert all(before.end <= after.start for before, after in pairwise(voices)), sentence.text
    assert sum(bool(one.voices) for one in sentences) > len(sentences) / 4
    assert sum(bool(one.goes_on) for one in sentences) > len(sentences) / 10


def test_a_passage(tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text(
        "# a leaflet, tea\nS Tea soothes, says Dr Ann Orr.\nV says Dr Ann Orr | named\nS It also warms.\nG\n"
        "# another\nS Milk cools.\nN\n",
        encoding="utf-8",
    )
    first, second, third = passages(file)
    assert first.voices == [(13, 28, "named")]
    assert [one.goes_on for one in (first, second, third)] == [False, True, False]
    assert second.voices == third.voices == []
    assert (first.name, third.text) == ("own:2", "Milk cools.")


@pytest.mark.parametrize("line", ["V Tea | own\n", "V she says | back\n", "C Tea | soothes | coughs\n"])
def test_a_passages_line_that_does_not_fit(tmp_path: Path, line: str) -> None:
    file = tmp_path / "own.txt"
    file.write_text(f"# one\nS Tea soothes.\n{line}", encoding="utf-8")
    with pytest.raises(MisfitError, match=r"\b3:"):
        list(passages(file))


def test_the_closest_places_are_taken() -> None:
    text = "Pain, they say, causes pain, and pain causes fear."
    assert places(text, ["pain", "causes", "fear"]) == ((33, 37), (38, 44), (45, 49))
