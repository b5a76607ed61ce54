"""A treebank sentence as a list of words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any


@dataclass(slots=True)
class Word:
    """One word; ``head`` is a position in the sentence, its own for the root."""

    form: str
    tag: str
    head: int
    label: str
    space: bool

    @classmethod
    def of(cls, token: Mapping[str, Any]) -> "Word":
        """From a CoNLL-U token."""
        at, root = token["id"] - 1, not token["head"]
        label = "ROOT" if root else token["deprel"]
        space = (token["misc"] or {}).get("SpaceAfter") != "No"
        return cls(token["form"], token["xpos"], at if root else token["head"] - 1, label, space)


Sentence = list[Word]


def without(words: Sentence, gone: set[int]) -> Sentence:
    """The sentence less the words at ``gone``, which must head nothing that stays."""
    place = {old: new for new, old in enumerate(i for i in range(len(words)) if i not in gone)}
    kept = [replace(word, head=place[word.head]) for i, word in enumerate(words) if i not in gone]
    for i in gone:
        if words[i].space and i and i - 1 in place:
            kept[place[i - 1]].space = True
    return kept


def leaves(words: Sentence) -> set[int]:
    """Positions of the words that head nothing, the root apart."""
    heads = {word.head for word in words}
    return set(range(len(words))) - heads
