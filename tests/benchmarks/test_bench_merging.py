"""What merging promises; benchmarks/RESULTS.md has what it reaches."""

from __future__ import annotations

from merging import PRECISION, judge, pairs
from spacy.language import Language


def test_merging_is_right_on_the_labelled_pairs(nlp: Language) -> None:
    found = list(pairs())
    assert len(found) >= 300
    counts = judge(found, nlp)
    assert counts.gold == sum(pair.same for pair in found)
    assert counts.precision is not None
    assert counts.precision >= PRECISION
    assert counts.recall is not None
    assert counts.recall >= 0.9
