"""What the encoder reads: word pieces, with each word's static vector and the letter case that the pieces lose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from spacy.attrs import ORTH, SPACY  # type: ignore[import-not-found]

from claimminer.transformer.forms import SPELT, Forms
from claimminer.transformer.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token
    from spacy.vectors import Vectors  # type: ignore[import-not-found]

__all__ = ["LONGEST", "SIGNS", "Reader", "Text"]

# words read at a time
LONGEST = 96
# a word is read by so few pieces where there are too many
FEW = 2
# the encoder has places for 512
ROOM = 500
# the white space before a word
PLACED = ("glued", "break", "first")
SIGNS = (*SPELT, *PLACED)


@dataclass(slots=True)
class Text:
    """Some words in a row: n words, p pieces."""

    at: NDArray[np.int64]  # n: their numbers in the Doc
    pieces: NDArray[np.int64]  # p
    first: NDArray[np.int64]  # n: the place of each word's first piece
    told: NDArray[np.float32]  # n × (the vectors' width + SIGNS)
    gold: dict[str, NDArray[Any]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.pieces)


class _Tokens(NamedTuple):
    """All tokens of some Docs in a row."""

    starts: NDArray[np.int64]  # each Doc's first; and the end of all
    rows: NDArray[np.int64]  # of their forms
    space: NDArray[np.bool_]
    may_end: NDArray[np.bool_]  # whether a sentence may end with it
    placed: NDArray[np.bool_]  # tokens × PLACED


class Reader:
    """Words to the encoder's input. ``vectors``: static ones, floret's."""

    def __init__(self, pieces: WordPieces, vectors: Vectors) -> None:
        self._marks = np.array([[pieces.start], [pieces.end]])
        self._forms = Forms(pieces, vectors)
        self.width: int = vectors.shape[1]

    def texts(self, docs: Sequence[Doc]) -> list[list[Text]]:
        """The words of each Doc, white space left out, cut behind the last stop or line break of every ``LONGEST``."""
        if not docs:
            return []
        tokens = self._tokens(docs)
        bounds = zip(tokens.starts.tolist(), tokens.starts[1:].tolist(), strict=False)
        cuts = [list(_stretches(tokens, *bound)) for bound in bounds]
        made = iter(self._made(tokens, [cut for some in cuts for cut in some]))
        starts = tokens.starts.tolist()
        return [[_moved(next(made), start) for _ in some] for start, some in zip(starts, cuts, strict=False)]

    def text(self, words: Sequence[Token]) -> Text:
        """Words of one Doc as the encoder reads them; none of them is white space."""
        tokens = self._tokens([words[0].doc])
        return next(self._made(tokens, [np.array([word.i for word in words])]))

    def forget_beyond(self, words: int) -> None:
        """Let go of all words that are remembered, if they are more."""
        if len(self._forms) > words:
            self._forms.forget()

    def _tokens(self, docs: Sequence[Doc]) -> _Tokens:
        starts = np.cumsum([0, *map(len, docs)])
        every = np.concatenate([doc.to_array([ORTH, SPACY]) for doc in docs])
        rows = self._forms.rows(every[:, 0], docs[0].vocab.strings)
        space, line, stop = self._forms.kinds[rows].T
        begins = np.zeros(len(rows) + 1, bool)
        begins[starts] = True
        before = np.stack([~(every[:, 1].astype(bool) | space), line], 1)  # seen from the next
        placed = np.zeros((len(rows), len(PLACED)), bool)
        placed[1:, :2] = before[:-1] & ~begins[1:-1, None]
        placed[:, 2] = begins[:-1]
        may_end = stop.copy()
        may_end[:-1] |= line[1:] & ~begins[1:-1]
        return _Tokens(starts, rows, space, may_end, placed)

    def _made(self, tokens: _Tokens, cuts: Sequence[NDArray[np.int64]]) -> Iterator[Text]:
        """A text of the tokens with each of these numbers."""
        if not cuts:
            return
        every, ends = np.concatenate(cuts), np.cumsum([0, *map(len, cuts)])
        rows = tokens.rows[every]
        told = np.concatenate([self._forms.told[rows], tokens.placed[every]], 1, dtype="float32")
        counts = self._forms.counts[rows]
        too_many = np.add.reduceat(counts, ends[:-1]) > ROOM
        counts = np.where(np.repeat(too_many, np.diff(ends)), np.minimum(counts, FEW), counts)
        room = self._forms.pieces[rows]
        pieces = room[np.arange(room.shape[1]) < counts[:, None]]
        first = np.concatenate([[0], np.cumsum(counts)])
        start, end = self._marks
        for cut, a, b in zip(cuts, ends.tolist(), ends[1:].tolist(), strict=False):
            yield Text(
                at=cut,
                pieces=np.concatenate([start, pieces[first[a] : first[b]], end]),
                first=first[a:b] - (first[a] - 1),
                told=told[a:b],
            )


def _moved(text: Text, start: int) -> Text:
    text.at = text.at - start
    return text


def _stretches(tokens: _Tokens, start: int, end: int) -> Iterator[NDArray[np.int64]]:
    """The numbers of one Doc's words, cut."""
    words = start + np.flatnonzero(~tokens.space[start:end])
    while len(words) >= LONGEST:
        ends = np.flatnonzero(tokens.may_end[words[:LONGEST]])
        at = int(ends[-1]) + 1 if len(ends) else LONGEST
        yield words[:at]
        words = words[at:]
    if len(words):
        yield words
