"""What cannot be scored: one clear line each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from score_records import annotation, document, gold_claim, predicted_claim, write_gold, write_run
from scored_runs import FLAG, MARKED, TEXT, score

from claimminer.errors import AnnotationError, InputError
from claimminer.score import score_run

WRONG = gold_claim(MARKED) | {"effect": {"start": 0, "end": 3, "text": "tea", "antecedent": None}}


@pytest.mark.parametrize(
    ("gold", "message"),
    [
        ([], "no annotations here (*.json)"),
        ([annotation(claims=[WRONG])], "0.json: claims[0].effect at 0-3 is 'tea', but a.txt has 'Exp' there"),
        ([annotation(flags=[FLAG | {"start": 0}])], "flags[0] at 0-15 is 'tea', but a.txt has 'Experts say"),
        ([annotation(hedges=[{"start": 0}])], "0.json: not an annotation (hedges.0.end: Field required)"),
        ([annotation(schema="claimminer/annotation/9")], "0.json: not an annotation (schema: Input"),
        ([annotation("b.txt")], "none of its articles is annotated in"),
        ([annotation(), annotation("x/a.txt")], "2 articles named a.txt"),
    ],
)  # fmt: skip
def test_unusable_gold(tmp_path: Path, gold: list[dict[str, Any]], message: str) -> None:
    with pytest.raises(AnnotationError) as caught:
        score(tmp_path, gold=gold)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"), [(b"{", "not JSON"), (b"\xff", "not JSON"), (None, "cannot be read")]
)
def test_unreadable_gold(tmp_path: Path, content: bytes | None, message: str) -> None:
    file = tmp_path / "gold.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(AnnotationError, match=message):
        score_run(write_run(tmp_path / "run", [document(TEXT)]), file)


def test_unusable_runs(tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "gold", [annotation()])
    with pytest.raises(InputError, match="no such file"):
        score_run(tmp_path / "nothing", gold)
    with pytest.raises(AnnotationError, match=r"claims of a.txt, which documents.jsonl lacks"):
        score_run(write_run(tmp_path / "run", [], [predicted_claim(MARKED)]), gold)
    twice = [document(TEXT, "x/a.txt"), document(TEXT, "y/a.txt")]
    with pytest.raises(AnnotationError, match=r"2 articles named a.txt"):
        score_run(write_run(tmp_path / "twice", twice), gold)
