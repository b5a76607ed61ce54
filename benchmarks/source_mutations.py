"""Faults put into the sources of clean articles, each with the flags that it must bring, and no others."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from source_faults import FAULTS, Base, Line, Mutation, known
from source_gold import GoldArticle

from claimminer.pipeline import Mined, mine

__all__ = ["Verdict", "judge", "mutations"]


class Verdict(NamedTuple):
    """A mutation, the flags that did not come, and those that came or went without reason.

    ``unseen``: sentences in which claims are found only before, or only after; their flags are not compared,
    since it is the parser that reads the new words otherwise.
    """

    mutation: Mutation
    missing: tuple[Line, ...]
    changed: tuple[Line, ...]
    unseen: int = 0

    @property
    def right(self) -> bool:
        return not self.missing and not self.changed


def mutations(gold: Sequence[GoldArticle], *, number: int, seed: int) -> list[Mutation]:
    """So many different faults in clean articles; the same for the same seed, each kind about as often."""
    clean = [one for one in gold if one.clean]
    bases = [_base(one, found) for one, found in zip(clean, mine(one.article for one in clean), strict=True)]
    drawn = random.Random(seed)
    made: dict[tuple[str, str], Mutation] = {}
    for _ in range(number * 20):
        if len(made) == number:
            break
        fault = drawn.choice(list(FAULTS))
        if mutation := FAULTS[fault](drawn.choice(bases), drawn):
            made.setdefault((mutation.path, mutation.raw), mutation)
    return list(made.values())


def judge(made: Sequence[Mutation]) -> Iterator[Verdict]:
    """Mine the mutated articles and compare their flags with those before."""
    found = mine(one.base.gold.read(one.raw) for one in made)
    for mutation, result in zip(made, found, strict=True):
        after = _flags(result, words=mutation.words)
        unseen = {known(claim) for claim in mutation.base.claims}
        unseen ^= {known(claim, mutation.words) for claim in result.claims}
        came, went = after - mutation.base.flags, mutation.base.flags - after
        missing, extra = mutation.added - came, came - mutation.added
        lines = [
            [line for line in part.elements() if line[0] not in unseen] for part in (missing, extra + went)
        ]
        yield Verdict(mutation, tuple(lines[0]), tuple(lines[1]), len(unseen))


def _base(gold: GoldArticle, found: Mined) -> Base:
    return Base(gold, found.claims, _flags(found))


def _flags(found: Mined, *, words: str = "") -> Counter[Line]:
    """The document's flags, and those of each sentence's claims, however many it makes."""
    lines = {(known(claim, words), flag.code) for claim in found.claims for flag in claim.flags}
    return Counter([*lines, *(("", flag.code) for flag in found.document.flags)])
