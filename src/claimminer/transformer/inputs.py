"""What the encoder reads: word pieces, with each word's static vector and the letter case that the pieces lose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from claimminer.transformer.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token
    from spacy.vectors import Vectors  # type: ignore[import-not-found]

__all__ = ["LONGEST", "SIGNS", "Reader", "Text", "stretches"]

# words read at a time
LONGEST = 96
# a word is read by so few pieces where there are too many
FEW = 2
# the encoder has places for 512
ROOM = 500
# what the uncased pieces lose, and the white space before a word
SPELT = ("title", "upper", "mixed", "digit", "letterless")
PLACED = ("glued", "break", "first")
SIGNS = (*SPELT, *PLACED)
TINY = 1e-6
# after one of these a stretch may end
STOPS = frozenset(".!?")


@dataclass(slots=True)
class Text:
    """Some words in a row: n words, p pieces."""

    pieces: NDArray[np.int64]  # p
    first: NDArray[np.int64]  # n: the place of each word's first piece
    told: NDArray[np.float32]  # n × (the vectors' width + SIGNS)
    gold: dict[str, NDArray[Any]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.pieces)


class Reader:
    """Words to the encoder's input. ``vectors``: static ones, floret's."""

    def __init__(self, pieces: WordPieces, vectors: Vectors) -> None:
        self.pieces, self.vectors = pieces, vectors
        self.width: int = vectors.shape[1]
        self._known: dict[str, NDArray[np.float32]] = {}

    def text(self, words: Sequence[Token]) -> Text:
        """The words as the encoder reads them; none of them is white space."""
        each = [self.pieces(word.text) for word in words]
        if sum(map(len, each)) > ROOM:
            each = [pieces[:FEW] for pieces in each]
        told = np.empty((len(words), self.width + len(SIGNS)), "float32")
        told[:, : -len(PLACED)] = [self._known_row(word.text) for word in words]
        told[:, -len(PLACED) :] = [_place(word) for word in words]
        return Text(
            pieces=np.array(
                [self.pieces.start, *(piece for pieces in each for piece in pieces), self.pieces.end]
            ),
            first=np.cumsum([1, *map(len, each[:-1])]),
            told=told,
        )

    def forget_beyond(self, words: int) -> None:
        """Let go of all words that are remembered, if they are more."""
        if len(self._known) > words:
            self._known.clear()
            self.pieces.forget()

    def _known_row(self, form: str) -> NDArray[np.float32]:
        """What the encoder is told of a word wherever it stands: its static vector at length one, and its letters."""
        if form not in self._known:
            vector = self.vectors.get_batch([form])[0].astype("float32")
            vector /= np.linalg.norm(vector) + TINY
            self._known[form] = np.concatenate([vector, np.array(_letters(form), "float32")])
        return self._known[form]


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


def _place(word: Token) -> tuple[bool, ...]:
    """PLACED of a word."""
    if not word.i:
        return False, False, True
    before = word.nbor(-1)
    return not before.whitespace_ and not before.is_space, "\n" in before.text, False


def stretches(doc: Doc) -> Iterator[list[Token]]:
    """The Doc's words, white space left out, cut behind the last stop or line break of every ``LONGEST``."""
    held: list[Token] = []
    for word in doc:
        if not word.is_space:
            held.append(word)
        if len(held) == LONGEST:
            at = _last_stop(held) + 1 or LONGEST
            yield held[:at]
            held = held[at:]
    if held:
        yield held


def _last_stop(words: Sequence[Token]) -> int:
    """The place of the last word that may end a sentence; -1 if there is none."""
    places = range(len(words) - 1, -1, -1)
    return next((i for i in places if words[i].text in STOPS or _breaks(words[i])), -1)


def _breaks(word: Token) -> bool:
    following = word.doc[word.i + 1 : word.i + 2].text
    return "\n" in following
