"""Words to word pieces, as BERT's uncased models read them (Wu et al., 2016; Devlin et al., 2019)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

__all__ = ["PIECES", "WordPieces"]

# a word is read by so many pieces at most
PIECES = 8
# characters of a part; a longer one is unknown
LONGEST = 100
START, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
INSIDE = "##"
# what stands where bytes could not be read
REPLACEMENT = "\ufffd"


class WordPieces:
    """Numbers of word pieces."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self.numbers = numbers
        self.start, self.end, self.unknown = (numbers[mark] for mark in (START, END, UNKNOWN))

    def __call__(self, word: str) -> tuple[int, ...]:
        """The word's pieces, at least one and ``PIECES`` at most."""
        pieces = [piece for part in _parts(word) for piece in self._pieces(part)]
        return tuple(pieces[:PIECES]) or (self.unknown,)

    def _pieces(self, part: str) -> list[int]:
        """The longest piece first, from left to right; unknown where that leads nowhere."""
        pieces, start = [], 0
        while start < len(part):
            mark = INSIDE if start else ""
            ends = range(len(part), start, -1)
            end = next((end for end in ends if mark + part[start:end] in self.numbers), None)
            if end is None or len(part) > LONGEST:
                return [self.unknown]
            pieces.append(self.numbers[mark + part[start:end]])
            start = end
        return pieces


def _parts(word: str) -> Iterator[str]:
    """The word in lower case without accents, parted at white space and around punctuation and CJK characters."""
    held = ""
    for char in _plain(word):
        if char.isspace() or _stands_alone(char):
            if held:
                yield held
            held = ""
            if not char.isspace():
                yield char
        else:
            held += char
    if held:
        yield held


def _plain(word: str) -> str:
    """Without accents and control characters, in lower case."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in letters if char.isspace() or not _is_dropped(char))


def _is_dropped(char: str) -> bool:
    return char == REPLACEMENT or unicodedata.category(char) in ("Mn", "Cc", "Cf")


def _stands_alone(char: str) -> bool:
    if char.isascii():
        return char.isprintable() and not char.isalnum() and char != " "
    return unicodedata.category(char)[0] == "P" or "一" <= char <= "鿿"
