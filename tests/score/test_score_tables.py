from __future__ import annotations

from typing import Any

import pytest
from score_records import BARE, gold_claim, span

from claimminer.score.annotations import GoldClaim
from claimminer.score.mistakes import marked_sentence
from claimminer.score.tables import confusion_rows, figure, markdown_table, plain_table


@pytest.mark.parametrize(
    ("value", "shown"), [(None, "–"), (0.0, ".000"), (0.8534, ".853"), (0.9999, "1.000"), (1.0, "1.000")]
)
def test_figure(value: float | None, shown: str) -> None:
    assert figure(value) == shown


def test_plain_table() -> None:
    assert (
        plain_table(("", "F1"), [["claims", ".9"], ["x", "1.000"]])
        == "           F1\nclaims     .9\nx       1.000"
    )


def test_markdown_table() -> None:
    assert markdown_table(("a|b", "n"), [["x", "1"]]) == "| a\\|b | n |\n| --- | --: |\n| x | 1 |"


def test_confusion_rows() -> None:
    assert confusion_rows({("a", "b"): 2}, ["a", "b"], ["b"]) == [["a", "2"], ["b", "0"]]


def gold(marked: str, **changes: Any) -> GoldClaim:
    return GoldClaim.model_validate(gold_claim(marked) | changes)


@pytest.mark.parametrize(
    "marked",
    [
        "[Tea]{eases}(pain).",
        "No {link between} [tea] and (pain).",
        "Does it? (Pain) is {caused by} [\N{GREEK SMALL LETTER ALPHA}-tea]",
    ],
)
def test_marked_sentence(marked: str) -> None:
    assert marked_sentence(marked.translate(BARE), gold(marked)) == marked


def test_nested_spans_keep_their_order() -> None:
    text = "Tea eases pain"
    claim = gold("[Tea] {eases} (pain)", effect=span(text, text))
    assert marked_sentence(text, claim) == "([Tea] {eases} pain)"


def test_a_cause_before_the_sentence() -> None:
    text = "Rest well.\nIt eases\npain."
    claim = gold(text.replace("Rest", "[Rest]").replace("eases", "{eases}").replace("pain", "(pain)"))
    claim = claim.model_copy(
        update={"sentence": claim.sentence.model_copy(update={"start": 11, "text": text[11:]})}
    )
    assert marked_sentence(text, claim) == "[Rest] well. It {eases} (pain)."
    assert marked_sentence(None, claim) == "It {eases} (pain)."


def test_nothing_steers_the_terminal() -> None:
    assert (
        marked_sentence(
            "A\x1b[2J", gold("[A] {b} (c)").model_copy(update={"sentence": gold("[A] {b} (c)").cause})
        )
        is not None
    )
    text = "[Tea] {eases} (pain)\x1b"
    assert "\x1b" not in marked_sentence(text.translate(BARE), gold(text))
