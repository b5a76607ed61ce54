"""The best projective tree, held against all trees there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.transformer.heads import are_projective_trees, best_heads


def is_projective_tree(heads: Sequence[int]) -> bool:
    return bool(are_projective_trees(np.array([heads]), np.array([len(heads)]))[0])


def all_trees(size: int) -> list[tuple[int, ...]]:
    return [heads for heads in product(range(size), repeat=size) if is_projective_tree(heads)]


def score(scores: np.ndarray, heads: Sequence[int]) -> float:
    return float(sum(scores[i, head] for i, head in enumerate(heads)))


@pytest.mark.parametrize(
    ("heads", "good"),
    [
        ([0], True),
        ([1, 1, 1], True),
        ([0, 1], False),  # two roots
        ([1, 0], False),  # none
        ([1, 2, 0, 3], False),  # a circle beside the root
        ([2, 3, 2, 2], False),  # arcs cross
        ([2, 1, 1], False),  # an arc reaches over the root
        ([1, 1, 3, 1], True),
    ],
)
def test_what_is_a_tree(heads: list[int], good: bool) -> None:
    assert is_projective_tree(heads) is good
    beside = np.array([[*heads, *range(len(heads), 6)], [1, 1, 1, 3, 2, 2]])  # filled up, and a longer one
    assert are_projective_trees(beside, np.array([len(heads), 6])).tolist() == [good, False]


def test_numbers_of_trees() -> None:
    # rooted projective trees of n words (OEIS A006013)
    assert [len(all_trees(size)) for size in (1, 2, 3, 4, 5)] == [1, 2, 7, 30, 143]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(1, 5), min_size=1, max_size=4), st.integers(0, 10_000))
def test_no_tree_is_better(sizes: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    sentences = [rng.normal(size=(size, size)).astype("float32") for size in sizes]
    for scores, heads in zip(sentences, best_heads(sentences), strict=True):
        assert is_projective_tree(heads)
        assert score(scores, heads) == pytest.approx(
            max(score(scores, tree) for tree in all_trees(len(scores))), abs=1e-4
        )


def test_long_sentences_beside_short_ones() -> None:
    rng = np.random.default_rng(1)
    sentences = [rng.normal(size=(size, size)).astype("float32") for size in (96, 3, 50, 1, 96)]
    found = best_heads(sentences)
    assert [len(heads) for heads in found] == [96, 3, 50, 1, 96]
    assert all(map(is_projective_tree, found))
    for alone, beside in zip(sentences, found, strict=True):
        assert beside.tolist() == best_heads([alone])[0].tolist()
