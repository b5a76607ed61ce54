"""What is known of a word's form wherever it stands: word pieces, static vector, letters. A row for each form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from claimminer.transformer.wordpieces import PIECES, WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.strings import StringStore
    from spacy.vectors import Vectors  # type: ignore[import-not-found]

__all__ = ["SPELT", "Forms"]

# what the uncased pieces lose
SPELT = ("title", "upper", "mixed", "digit", "letterless")
# what decides where texts are cut
KINDS = ("space", "break", "stop")
STOPS = frozenset(".!?")
TINY = 1e-6
# forms that there is room for from the start, written to, so that a long run needs no more memory than a short one
FIRST_ROOM = 24_576


class Forms:
    """Rows of arrays, by the hash of a form's string; each form is worked out once. ``vectors``: floret's."""

    def __init__(self, pieces: WordPieces, vectors: Vectors) -> None:
        self._pieces, self._vectors = pieces, vectors
        self._width = vectors.shape[1]
        self._rows: dict[int, int] = {}
        # rows × (the vectors' width + SPELT): what the encoder is told
        self.told = np.full((FIRST_ROOM, self._width + len(SPELT)), 0, "float32")
        self.pieces = np.full((FIRST_ROOM, PIECES), 0, "int64")
        self.counts = np.full(FIRST_ROOM, 0, "int64")  # of pieces
        self.kinds = np.full((FIRST_ROOM, len(KINDS)), False)

    def __len__(self) -> int:
        return len(self._rows)

    def forget(self) -> None:
        """Let go of all forms; their room stays."""
        self._rows.clear()
        self.pieces.fill(0)

    def rows(self, hashes: NDArray[np.uint64], strings: StringStore) -> NDArray[np.int64]:
        """The row of each."""
        numbers = hashes.tolist()
        self._learn([number for number in dict.fromkeys(numbers) if number not in self._rows], strings)
        known = self._rows
        return np.array([known[number] for number in numbers], "int64")

    def _learn(self, hashes: Sequence[int], strings: StringStore) -> None:
        if not hashes:
            return
        start, end = len(self._rows), len(self._rows) + len(hashes)
        forms = [strings[number] for number in hashes]
        self._make_room(end)
        vectors = self._vectors.get_batch(forms).astype("float32")
        # each by itself: summed up together, a vector's length would depend on the forms beside it
        lengths = np.array([[np.linalg.norm(vector)] for vector in vectors], "float32")
        self.told[start:end, : self._width] = vectors / (lengths + TINY)
        self.told[start:end, self._width :] = [_letters(form) for form in forms]
        for row, form in enumerate(forms, start):
            pieces = self._pieces(form)
            self.counts[row] = len(pieces)
            self.pieces[row, : len(pieces)] = pieces
            self.kinds[row] = form.isspace(), "\n" in form, form in STOPS
        self._rows.update(zip(hashes, range(start, end), strict=True))

    def _make_room(self, rows: int) -> None:
        if rows > len(self.counts):
            room = max(rows, 2 * len(self.counts))
            self.told, self.pieces, self.kinds = (
                _grown(each, room) for each in (self.told, self.pieces, self.kinds)
            )
            self.counts = _grown(self.counts, room)


def _grown(array: NDArray, rows: int) -> NDArray:  # type: ignore[type-arg]
    grown = np.zeros((rows, *array.shape[1:]), array.dtype)
    grown[: len(array)] = array
    return grown


def _letters(form: str) -> tuple[bool, ...]:
    """SPELT of a word."""
    title, upper = form.istitle(), form.isupper()
    return (
        title,
        upper,
        not (title or upper or form.islower()) and any(map(str.isalpha, form)),
        any(map(str.isdigit, form)),
        not any(map(str.isalnum, form)),
    )
