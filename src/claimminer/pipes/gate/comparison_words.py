"""The look before the parse, for comparisons: whether groups or times may be compared, by the words alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimminer.language import comparisons
from claimminer.language.groups import HOW_MANY, PEOPLE
from claimminer.language.topics import POPULATION
from claimminer.pipes.gate.verb_forms import CARRYING, FATES, HAVING

__all__ = ["may_compare"]

# with whom: "cried more than other infants"
OTHERS = frozenset({"others", "other", "those", "controls", "peers"}) | POPULATION | PEOPLE
# what compares with a "than" behind it, near or far
GRADED = comparisons.DEGREES | comparisons.RATES | comparisons.FARING


def may_compare(present: frozenset[str], words: Sequence[str]) -> bool:
    """Whether groups or times are compared: a comparative beside a group, a likelihood, a change and its condition."""
    if present & comparisons.LIKELIHOOD:
        return True
    if present & comparisons.COMPARING and not present.isdisjoint(CARRYING | comparisons.RISK_NOUNS):
        return any(word in comparisons.COMPARING and not _is_plain(words, i) for i, word in enumerate(words))
    if present & comparisons.MULTIPLES and _multiplies(words):
        return True
    if present & HOW_MANY and "as" in present and _counts(words):
        return True
    if present & comparisons.MULTIPLES and any(map(_is_times_that, pairwise(words))):
        return True
    if present & comparisons.DEGREES and _degrees(words):
        return True
    return not present.isdisjoint(GRADED) and _compares_with(words)


def _multiplies(words: Sequence[str]) -> bool:
    """"half the rate of"."""
    places = (i for i, word in enumerate(words) if word in comparisons.MULTIPLES and words[i + 1 : i + 2] == ["the"])
    return any(not comparisons.RISK_NOUNS.isdisjoint(words[i + 2 : i + 3]) for i in places)


def _counts(words: Sequence[str]) -> bool:
    """"had half as many falls", "got as much relief as"."""
    places = (i for i, pair in enumerate(pairwise(words)) if pair in (("as", "many"), ("as", "much")))
    return any(words[i - 1] in comparisons.MULTIPLES or "as" in words[i + 2 : i + 7] for i in places)


def _is_times_that(pair: tuple[str, str]) -> bool:
    """"was nearly twice that of people without diabetes"."""
    return pair[0] in comparisons.MULTIPLES and pair[1] in ("that", "those")


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
        if not FATES.isdisjoint(before[-1:]) and following[:1] and following[0].endswith("ly"):
            return True  # "recovered more slowly"
        return not HAVING.isdisjoint(before[-2:])
    return word not in ("high", "low") and not CARRYING.isdisjoint(before[-3:])


def _compares_with(words: Sequence[str]) -> bool:
    """"more weight than"; not "more than ten", "longer than 5 days"."""
    return any(
        word == "than"
        and (words[i] not in ("more", "less", "rather", "other") or not OTHERS.isdisjoint(words[i + 2 : i + 3]))
        and not _is_figure(words[i + 2 : i + 4])
        for i, word in enumerate(words[1:])
    )


def _is_figure(following: Sequence[str]) -> bool:
    usual = following[:1] and following[0] in comparisons.USUAL and not "".join(following[1:]).isalpha()
    return bool(usual) or not following or following[0][:1].isdigit()  # "than usual."; but "than normal cells"
