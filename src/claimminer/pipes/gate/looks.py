"""The look before the parse, word by word: tables of the words that a look starts at, and the look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Look", "Looks", "finds", "looks_of"]

Look = Callable[[Sequence[str], int], bool]
"""Whether a sentence, as its lower-case words, says something at the word of that number."""
Looks = Mapping[str, tuple[Look, ...]]


def looks_of(table: Iterable[tuple[Iterable[str], Look]]) -> Looks:
    """The looks of each word, from rows of words and the look that starts at them."""
    looks: dict[str, tuple[Look, ...]] = {}
    for starts, look in table:
        looks |= {word: (*looks.get(word, ()), look) for word in starts}
    return looks


def finds(looks: Looks, words: Sequence[str]) -> bool:
    """Whether any look finds what it looks for at a word that it starts at."""
    return any(look(words, i) for i, word in enumerate(words) for look in looks.get(word, ()))
