"""Sentences of a corpus that comes as tokens: written as people write them, the entities' offsets kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["Entity", "Sentence", "detokenised", "read_iob"]

CLOSING = frozenset(",.;:!?)]}%'’")  # no space before
OPENING = frozenset("([{")  # no space after
JOINING = frozenset("-/–'’")  # no space on either side
BETWEEN_DIGITS = frozenset(".,:")

Tagged = tuple[str, str]


class Entity(NamedTuple):
    start: int
    end: int
    label: str


class Sentence(NamedTuple):
    text: str
    entities: tuple[Entity, ...]


def read_iob(file: Path) -> Iterator[Sentence]:
    """The sentences of a file of token, tab, IOB tag, with a blank line after each."""
    tokens: list[Tagged] = []
    with file.open(encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            token, _, tag = line.rstrip("\n").partition("\t")
            if token and token != "-DOCSTART-":
                tokens.append((token, tag))
            elif tokens:
                yield detokenised(tokens)
                tokens = []


def detokenised(tokens: Iterable[Tagged]) -> Sentence:
    """One sentence of tokens and their IOB tags as text. Spaces are set by rule: the corpora lost them."""
    text = ""
    before = ""
    entities: list[Entity] = []
    for token, tag in tokens:
        text += " " * _is_spaced(text, before, token)
        start, text = len(text), text + token
        if tag.startswith("B-"):
            entities.append(Entity(start, len(text), tag[2:]))
        elif tag.startswith("I-") and entities:
            entities[-1] = entities[-1]._replace(end=len(text))
        before = token
    return Sentence(text, tuple(entities))


def _is_spaced(text: str, before: str, token: str) -> bool:
    if not text or before in OPENING or before in JOINING or token in CLOSING or token in JOINING:
        return False
    return not (before in BETWEEN_DIGITS and token[0].isdigit() and text[-2:-1].isdigit())
