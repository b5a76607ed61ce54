from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import entities
import hedges
import pytest
import strength
from detokenise import Entity

from claimminer.records import Hedge, Mention
from claimminer.score.counts import Counts

CUE = hedges.Cue(0, 3, "may")
MAY = Hedge(start=0, end=3, text="may", kind="modal")


@pytest.mark.parametrize(
    ("strengths", "expected"),
    [([], "none"), (["correlational", "conditional"], "conditional"), (["conditional", "direct"], "direct")],
)
def test_strongest(strengths: list[str], expected: str) -> None:
    claims: Any = [SimpleNamespace(strength=one) for one in strengths]
    assert strength.strongest(claims) == expected


def test_the_worst_are_furthest_apart() -> None:
    pairs = [("none", "correlational"), ("direct", "direct"), ("direct", "none"), ("none", "conditional")]
    judged = [strength.Judged(f"{number}", gold, found, ()) for number, (gold, found) in enumerate(pairs)]
    assert [one.text for one in strength.worst(judged, most=2)] == ["2", "3"]
    assert strength.confusion(judged)["direct", "none"] == 1


def test_hedged_sentences() -> None:
    judged = [
        hedges.Judged("", True, [CUE], (MAY,)),
        hedges.Judged("", True, [CUE], ()),
        hedges.Judged("", False, [], (MAY,)),
        hedges.Judged("", False, [], ()),
    ]
    assert hedges.sentence_counts(judged) == hedges.cue_counts(judged) == Counts(1, 2, 2)


def mention(start: int, end: int, label: str = "DRUG") -> Mention:
    return Mention.model_validate({"start": start, "end": end, "text": "", "label": label})


def test_entities_of_one_label() -> None:
    one = entities.Judged(
        "red aspirin dust",
        [Entity(4, 11, "Chemical"), Entity(12, 16, "Disease")],
        [mention(0, 11), mention(4, 11, "CONDITION")],
    )
    chosen = entities.of_label([one], "Chemical", "DRUG")
    assert entities.overlap_counts(chosen) == Counts(1, 1, 1)
    assert entities.exact_counts(chosen) == Counts(0, 1, 1)
    assert entities.exact_counts([entities.Judged("", [Entity(1, 2, "x")], [mention(1, 2)])]) == Counts(
        1, 1, 1
    )
