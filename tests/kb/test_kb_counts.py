"""The formula of confidence, and near-identical texts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.kb.counts import SOURCING, WORDING, Stated, confidence, count, weight
from claimminer.kb.duplicates import ALIKE, bands_of, likeness, signature_of

EVIDENCE = st.builds(
    Stated, cluster=st.integers(1, 4), claim=st.integers(1, 9), type=st.just("causes"),
    strength=st.sampled_from(sorted(WORDING)), source=st.sampled_from(sorted(SOURCING)),
    published=st.sampled_from([None, "2020", "2021-03"]), reading=st.floats(0, 1), review=st.just("none"),
)  # fmt: skip
WORDS = [f"word{i}" for i in range(400)]


@given(st.lists(EVIDENCE, min_size=1, max_size=8), EVIDENCE)
def test_more_evidence_never_takes_support_away(stated: list[Stated], further: Stated) -> None:
    before, after = count(stated), count([*stated, further])
    assert 0 <= before.support <= after.support + 1e-12 <= 1 + 1e-12
    assert sum(before.strengths.values()) == sum(before.sources.values()) == before.articles
    assert before.articles <= len(stated)


@given(st.floats(0.01, 1), st.floats(0, 1), st.floats(0, 1))
def test_more_against_it_never_makes_it_surer(support: float, less: float, more: float) -> None:
    less, more = sorted((less, more))
    assert confidence(support, 0) >= confidence(support, less) >= confidence(support, more) >= 0


def test_repeating_oneself_adds_nothing() -> None:
    once = Stated(1, 1, "causes", "direct", "none", None, 0.9, "none")
    again = once._replace(claim=2)
    assert count([once, again]).support == pytest.approx(weight(once))
    assert count([once, again._replace(cluster=2)]).support > weight(once)


@pytest.mark.parametrize(("changed", "is_copy"), [(0, True), (4, True), (40, False), (200, False)])
def test_copies_are_told_by_their_words(changed: int, *, is_copy: bool) -> None:
    chance = random.Random(changed)
    other = list(WORDS)
    for place in chance.sample(range(len(other)), changed):
        other[place] = f"other{place}"
    one, two = signature_of(" ".join(WORDS)), signature_of(" ".join(other))
    assert one is not None
    assert two is not None
    assert (likeness(one, two) >= ALIKE) is is_copy
    if is_copy:
        assert set(bands_of(one)) & set(bands_of(two))


def test_a_few_words_are_too_little_to_tell_a_copy_by() -> None:
    assert signature_of("Smoking causes lung cancer, doctors say.") is None
    assert signature_of("") is None
