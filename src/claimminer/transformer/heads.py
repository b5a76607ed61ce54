"""The best projective tree of a sentence, from a score for every pair of words (Eisner, 1996).

A root heads itself. Most often each word's best head makes a tree by itself; the rest is worked out for many sentences
at once, span by span.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["best_heads", "is_projective_tree"]

NEVER = -1e9
# sentences worked out at once, in words times words
ROOM = 60_000


def best_heads(sentences: Sequence[NDArray[np.float32]]) -> list[list[int]]:
    """Each word's head, one root a sentence. ``sentences``: n words × n heads each, log probabilities."""
    heads = [scores.argmax(axis=1).tolist() for scores in sentences]
    wrong = [i for i, each in enumerate(heads) if not is_projective_tree(each)]
    wrong.sort(key=lambda i: len(heads[i]))
    while wrong:
        size = len(heads[wrong[-1]])
        some = wrong[-max(1, ROOM // size**2) :]
        del wrong[-len(some) :]
        for i, found in zip(some, _eisner([sentences[i] for i in some]), strict=True):
            heads[i] = found
    return heads


def is_projective_tree(heads: Sequence[int]) -> bool:
    """Whether all words hang on one root, and no two arcs cross."""
    if sum(head == i for i, head in enumerate(heads)) != 1:
        return False
    return _reach_root(heads) and not _cross(heads)


def _reach_root(heads: Sequence[int]) -> bool:
    seen = {i for i, head in enumerate(heads) if head == i}
    for i in range(len(heads)):
        path: set[int] = set()
        while i not in seen:
            if i in path:
                return False
            path.add(i)
            i = heads[i]
        seen |= path
    return True


def _cross(heads: Sequence[int]) -> bool:
    """Whether one arc begins inside another and ends outside of it, or reaches over the root."""
    arcs = sorted((min(i, head), -max(i, head)) for i, head in enumerate(heads) if head != i)
    root = next(i for i, head in enumerate(heads) if head == i)
    open_: list[int] = []
    for start, end in ((first, -last) for first, last in arcs):
        if start < root < end:
            return True
        while open_ and open_[-1] <= start:
            open_.pop()
        if open_ and end > open_[-1]:
            return True
        open_.append(end)
    return False


class _Chart:
    """Best spans of sentences filled up to one length: complete and open ones, headed at their left or right end."""

    def __init__(self, scores: NDArray[np.float32]) -> None:
        shape = scores.shape
        self.scores = scores
        self.left_complete, self.right_complete = (np.full(shape, NEVER, "float32") for _ in range(2))
        self.left_open, self.right_open = (np.full(shape, NEVER, "float32") for _ in range(2))
        every = np.arange(shape[1])
        self.left_complete[:, every, every] = self.right_complete[:, every, every] = 0
        self.split_open, self.split_left, self.split_right = (np.zeros(shape, "int32") for _ in range(3))

    def fill(self) -> None:
        """From short spans to long ones."""
        for width in range(1, self.scores.shape[1]):
            start = np.arange(self.scores.shape[1] - width)
            self._join(start, start + width, start[:, None] + np.arange(width))

    def _join(self, i: NDArray[np.int64], j: NDArray[np.int64], k: NDArray[np.int64]) -> None:
        """All spans i to j, parted at each of k. Left: headed by the left end."""
        rows, columns = i[:, None], j[:, None]
        ways = self.left_complete[:, rows, k] + self.right_complete[:, k + 1, columns]
        self.split_open[:, i, j], best = k[:, 0] + ways.argmax(2), ways.max(2)
        self.left_open[:, i, j] = best + self.scores[:, j, i]
        self.right_open[:, i, j] = best + self.scores[:, i, j]
        ways = self.left_open[:, rows, k + 1] + self.left_complete[:, k + 1, columns]
        self.split_left[:, i, j], self.left_complete[:, i, j] = k[:, 0] + 1 + ways.argmax(2), ways.max(2)
        ways = self.right_complete[:, rows, k] + self.right_open[:, k, columns]
        self.split_right[:, i, j], self.right_complete[:, i, j] = k[:, 0] + ways.argmax(2), ways.max(2)

    def heads(self, at: int, size: int) -> list[int]:
        """The tree of one sentence: the best root, and what hangs on it to both sides."""
        roots = (
            self.scores[at].diagonal()[:size]
            + self.right_complete[at, 0, :size]
            + self.left_complete[at, :size, size - 1]
        )
        root = int(roots.argmax())
        heads = [root] * size
        todo = [(0, root, False, True), (root, size - 1, True, True)]
        while todo:
            todo += self._parts(heads, at, *todo.pop())
        return heads

    def _parts(
        self, heads: list[int], at: int, i: int, j: int, left: bool, complete: bool
    ) -> list[tuple[int, int, bool, bool]]:
        """What a span is made of; an open one gives a word its head."""
        if i == j:
            return []
        if not complete:
            heads[j if left else i] = i if left else j
            k = int(self.split_open[at, i, j])
            return [(i, k, True, True), (k + 1, j, False, True)]
        k = int((self.split_left if left else self.split_right)[at, i, j])
        return (
            [(i, k, True, False), (k, j, True, True)] if left else [(i, k, False, True), (k, j, False, False)]
        )


def _eisner(sentences: Sequence[NDArray[np.float32]]) -> list[list[int]]:
    """The best trees of sentences of like length."""
    size = max(map(len, sentences))
    scores = np.full((len(sentences), size, size), NEVER, "float32")
    for at, each in enumerate(sentences):
        scores[at, : len(each), : len(each)] = each
    chart = _Chart(scores)
    chart.fill()
    return [chart.heads(at, len(each)) for at, each in enumerate(sentences)]
