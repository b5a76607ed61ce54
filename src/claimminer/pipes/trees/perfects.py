"""The perfect, read as "has" with a participle before its noun: "vaccination has | reduced mortality"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimminer.language import functions, groups
from claimminer.language import perfects as table
from claimminer.language.comparisons import GROUPS
from claimminer.language.topics import NOBODY, PERSONS, POPULATION
from claimminer.pipes.cues import names_state

if TYPE_CHECKING:
    from claimminer.pipes.trees.sentences import Word

__all__ = ["mend_perfect"]

HAVERS = (
    POPULATION | PERSONS | NOBODY | GROUPS | groups.PEOPLE | groups.STUDIED | table.HAVERS
    | functions.ORGANS | functions.BODY_PLACES | functions.PARTS
)  # fmt: skip


def mend_perfect(participle: Word) -> None:
    """Hang the words anew where what is said to "have" is a doing: "smokers have reduced lung function" stays.

    The parser takes either "has" or the noun for the head of the clause.
    """
    noun, has = participle.head, participle.nbor(-1)
    if participle.dep_ != "amod" or has.lower_ not in table.HAVING or noun.lower_ in table.PROPERTIES:
        return
    top = has if noun.head is has and noun.dep_ == "dobj" else noun
    if top is noun and has.head is not participle:
        return
    if not any(_is_doing(own) for own in (has if top is has else participle).children if own.dep_ == "nsubj"):
        return
    noun.children.remove(participle)
    participle.pos_, participle.dep_ = "VERB", top.dep_
    if top.head is top:
        participle.head = participle
    else:
        participle.head = top.head
        top.head.children[top.head.children.index(top)] = participle
    moved = [child for child in top.children if child is not noun and (top is has or child.i < has.i)]
    moved += [child for child in top.children if top is noun and child.dep_ in ("punct", "advcl", "npadvmod")]
    top.children = [child for child in top.children if child not in moved and child is not noun]
    own = {*participle.children, *moved, has, noun}
    for child in own:
        child.head = participle
    has.dep_, noun.dep_ = "aux", "dobj"
    participle.children = sorted(own, key=lambda child: child.i)


def _is_doing(noun: Word) -> bool:
    """A treatment, a law, a habit; no group, organ or illness, which have what they are said to have."""
    if noun.pos_ not in ("NOUN", "VERB") or noun.lower_ in HAVERS or names_state(noun.lower_):
        return False
    return not (noun.tag_ == "NNS" and noun.lower_.endswith(groups.DOERS))
