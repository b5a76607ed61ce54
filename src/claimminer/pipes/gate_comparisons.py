"""The look before the parse, for comparisons: whether groups or times may be compared, by the words alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimminer.language import comparisons
from claimminer.language.groups import HOW_MANY
from claimminer.pipes.cues import forms_of

__all__ = ["carrying", "fates", "may_compare"]


def may_compare(present: frozenset[str], words: Sequence[str]) -> bool:
    """Whether groups or times are compared: a comparative beside a group, a likelihood, a change and its condition."""
    if present & comparisons.LIKELIHOOD:
        return True
    if present & comparisons.COMPARING and not present.isdisjoint(carrying() | comparisons.RISK_NOUNS):
        return any(word in comparisons.COMPARING and not _is_plain(words, i) for i, word in enumerate(words))
    if present & HOW_MANY and "as" in present and _counts(words):
        return True
    if present & comparisons.DEGREES and _degrees(words):
        return True
    return not present.isdisjoint(comparisons.DEGREES | comparisons.RATES) and _compares_with(words)


def _counts(words: Sequence[str]) -> bool:
    """"had half as many falls", "got as much relief as"."""
    places = (i for i, pair in enumerate(pairwise(words)) if pair in (("as", "many"), ("as", "much")))
    return any(words[i - 1] in comparisons.MULTIPLES or "as" in words[i + 2 : i + 7] for i in places)


def _degrees(words: Sequence[str]) -> bool:
    """"high levels of", "at risk of", "more common": a degree right before what has it."""
    return any(
        word in comparisons.DEGREES
        and not _is_plain(words, i)
        and _has_degree(word, words[max(0, i - 4) : i], words[i + 1 : i + 5])
        for i, word in enumerate(words)
    )


def _is_plain(words: Sequence[str], i: int) -> bool:
    """"no longer", "the lower back", "different types": nothing is compared."""
    pairs = comparisons.PLAIN_PAIRS
    return tuple(words[i : i + 2]) in pairs or tuple(words[max(0, i - 1) : i + 1]) in pairs


def _has_degree(word: str, before: Sequence[str], following: Sequence[str]) -> bool:
    if not comparisons.RISK_NOUNS.isdisjoint(following) or not comparisons.COMPARED.isdisjoint(following[:1]):
        return True
    if word == "risk":
        sourced = not comparisons.SOURCES.isdisjoint(following[:1])
        return sourced or "at" in before or not comparisons.MULTIPLES.isdisjoint(before)
    if word in ("more", "less"):
        if not fates().isdisjoint(before[-1:]) and following[:1] and following[0].endswith("ly"):
            return True  # "recovered more slowly"
        return not _having().isdisjoint(before[-2:])
    return word not in ("high", "low") and not carrying().isdisjoint(before[-3:])


def _compares_with(words: Sequence[str]) -> bool:
    """"more weight than"; not "more than ten"."""
    return any(word == "than" and before not in ("more", "less", "rather", "other") for before, word in pairwise(words))


@cache
def fates() -> frozenset[str]:
    return forms_of(comparisons.FATE_VERBS)


@cache
def _having() -> frozenset[str]:
    return forms_of(("have", "show", "report", "experience"))


@cache
def carrying() -> frozenset[str]:
    """What may stand between a group and its comparative: "had higher", "is higher in", "at higher risk"."""
    return forms_of((*comparisons.HAVING_VERBS, "be")) | {"at", "among"}
