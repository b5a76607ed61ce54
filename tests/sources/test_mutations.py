"""A fault put into the sources of a clean article brings its flag, and changes no other.

The benchmark makes a thousand of them; these are a hundred, drawn from a third of the articles.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))

from source_faults import FAULTS
from source_gold import read_part
from source_mutations import Verdict, judge, mutations

SEED = 5
NUMBER = 100
# Articles that the extractor does not get right yet, expected to fail, strictly: whoever mends one strikes it out.
NOT_YET: dict[str, list[str]] = {"placeholder behind a claim": ["parish-newsletter-thanks.txt"]}


@pytest.fixture(scope="module")
def verdicts() -> dict[str, list[Verdict]]:
    """The mutations, judged, by fault."""
    clean = [article for article in read_part("dev") if article.clean]
    drawn = random.Random(SEED).sample(clean, len(clean) // 3)
    found: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in judge(mutations(drawn, number=NUMBER, seed=SEED)):
        found[verdict.mutation.fault].append(verdict)
    return found


@pytest.mark.parametrize("fault", FAULTS)
def test_the_right_flag_and_no_other(verdicts: dict[str, list[Verdict]], fault: str) -> None:
    assert verdicts[fault]
    wrong = [
        (one.mutation.path, one.mutation.words, one.missing, one.changed)
        for one in verdicts[fault]
        if not one.right
    ]
    assert [path for path, *_ in wrong] == NOT_YET.get(fault, []), wrong


def test_the_mutations_are_many_and_differ(verdicts: dict[str, list[Verdict]]) -> None:
    made = [one.mutation for judged in verdicts.values() for one in judged]
    assert len(made) == NUMBER
    assert len({one.raw for one in made}) == NUMBER
    assert all(one.raw != one.base.gold.raw for one in made)
    assert all(one.added for one in made)


def test_a_verdict_tells_what_is_missing_and_what_has_changed(verdicts: dict[str, list[Verdict]]) -> None:
    mutation = next(one.mutation for one in verdicts["section emptied"] if one.right)
    wanted = mutation._replace(added=Counter([("", "overstated-title")]))
    verdict = next(judge([wanted]))
    assert verdict.missing == (("", "overstated-title"),)
    assert ("", "empty-source-section") in verdict.changed
