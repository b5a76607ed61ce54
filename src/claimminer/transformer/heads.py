"""The best projective tree of a sentence, from a score for every pair of words (Eisner, 1996).

A root heads itself. Most often each word's best head makes a tree by itself; the rest is worked out for many sentences
at once, span by span.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["are_projective_trees", "best_heads"]

NEVER = -1e9
# sentences worked out at once, in words times words
ROOM = 60_000


def best_heads(sentences: Sequence[NDArray[np.float32]]) -> list[NDArray[np.int64]]:
    """Each word's head, one root a sentence. ``sentences``: scores of n words × n heads each."""
    found: list[NDArray[np.int64]] = [np.empty(0, "int64")] * len(sentences)
    wrong = []
    for some in _of_like_length(sentences, range(len(sentences))):
        heads = _padded(sentences, some).argmax(axis=2)
        sizes = np.array([len(sentences[i]) for i in some])
        good = are_projective_trees(heads, sizes)
        for i, size, row in zip(some, sizes.tolist(), heads, strict=True):
            found[i] = row[:size]
        wrong += [i for i, is_good in zip(some, good.tolist(), strict=True) if not is_good]
    # each by itself: a sum depends on how many zeros are filled in
    chances = {i: _log_softmax(sentences[i]) for i in wrong}
    for some in _of_like_length(sentences, wrong):
        chart = _Chart(_padded(chances, some))
        for at, i in enumerate(some):
            found[i] = np.array(chart.heads(at, len(sentences[i])))
    return found


def are_projective_trees(heads: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether all words hang on one root, and no two arcs cross or reach over the root.

    ``heads``: sentences × most words; ``sizes``: the words of each sentence.
    """
    each = np.arange(heads.shape[1])
    inside = each < sizes[:, None]
    heads = np.where(inside, heads, each)
    root = (heads == each) & inside
    one = root.sum(axis=1) == 1
    above = heads
    for _ in range(max(1, heads.shape[1] - 1).bit_length()):
        above = np.take_along_axis(above, above, 1)
    hang = ((above == root.argmax(axis=1)[:, None]) | ~inside).all(axis=1)
    # the root hangs on what stands before the first word; what is filled in spans nothing
    first = np.where(root, -1, np.minimum(heads, each))
    last = np.maximum(heads, each)
    starts_inside = (first[:, :, None] < first[:, None]) & (first[:, None] < last[:, :, None])
    cross = (starts_inside & (last[:, :, None] < last[:, None])).any(axis=(1, 2))
    return cast("NDArray[np.bool_]", one & hang & ~cross)


def _of_like_length(sentences: Sequence[NDArray[np.float32]], some: Sequence[int]) -> Iterator[list[int]]:
    """Their numbers, so many at once that there is room."""
    rest = sorted(some, key=lambda i: len(sentences[i]))
    while rest:
        count = max(1, ROOM // len(sentences[rest[-1]]) ** 2)
        yield rest[-count:]
        del rest[-count:]


def _padded(
    sentences: Sequence[NDArray[np.float32]] | dict[int, NDArray[np.float32]], some: Sequence[int]
) -> NDArray[np.float32]:
    """Scores of sentences × words × heads."""
    size = max(len(sentences[i]) for i in some)
    scores = np.full((len(some), size, size), NEVER, "float32")
    for row, i in zip(scores, some, strict=True):
        row[: len(sentences[i]), : len(sentences[i])] = sentences[i]
    return scores


def _log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return cast("NDArray[np.float32]", shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))


class _Chart:
    """Best spans of sentences: complete and open ones, headed at their left or right end.

    Spans that meet are added up in one go: the first ones lie in order of their length by where they start, the second
    ones in the opposite order by where they end. ``scores``: log probabilities, sentences × words × heads.
    """

    def __init__(self, scores: NDArray[np.float32]) -> None:
        self.scores = scores
        count, size = scores.shape[:2]
        square = (count, size, size)
        # complete ones to both sides of an arc
        self.before, self.behind = (np.full(square, NEVER, "float32") for _ in range(2))
        # an open one and the complete one that it becomes larger by: headed left; right
        self.first, self.second = (np.full((2, *square), NEVER, "float32") for _ in range(2))
        # where a span is parted: open ones; complete ones headed left, right
        self.open_, self.complete = np.zeros(square, "int64"), np.zeros((2, *square), "int64")
        self.before[:, :, 0] = self.behind[:, :, -1] = 0
        self.second[0, :, :, -1] = self.first[1, :, :, 0] = 0
        for width in range(1, size):
            self._fill(width)

    def _fill(self, width: int) -> None:
        """Spans of one width."""
        size = self.scores.shape[1]
        start = np.arange(size - width)
        end = start + width
        best, self.open_[:, start, end] = _best(
            self.before[:, : size - width, :width] + self.behind[:, width:, size - width :]
        )
        self.first[0, :, : size - width, width - 1] = best + self.scores[:, end, start]
        self.second[1, :, width:, size - width] = best + self.scores[:, start, end]
        best, self.complete[:, :, start, end] = _best(
            self.first[:, :, : size - width, :width] + self.second[:, :, width:, size - width :]
        )
        self.before[:, : size - width, width] = self.second[0, :, width:, size - 1 - width] = best[0]
        self.behind[:, width:, size - 1 - width] = self.first[1, :, : size - width, width] = best[1]

    def heads(self, at: int, size: int) -> list[int]:
        """The tree of one sentence: the best root, and what hangs on it to both sides."""
        to_left = self.first[1, at, 0, :size]
        lengths = np.arange(size - 1, -1, -1)
        to_right = self.before[at, np.arange(size), lengths]
        root = int((self.scores[at].diagonal()[:size] + to_left + to_right).argmax())
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
            k = i + int(self.open_[at, i, j])
            return [(i, k, True, True), (k + 1, j, False, True)]
        k = i + int(self.complete[0 if left else 1, at, i, j]) + left
        return (
            [(i, k, True, False), (k, j, True, True)] if left else [(i, k, False, True), (k, j, False, False)]
        )


def _best(ways: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The best along the last axis, and where."""
    flat = ways.reshape(-1, ways.shape[-1])
    at = flat.argmax(axis=1)
    return flat[np.arange(len(at)), at].reshape(ways.shape[:-1]), at.reshape(ways.shape[:-1])
