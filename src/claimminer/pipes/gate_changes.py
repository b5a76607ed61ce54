"""The look before the parse, for changes: whether a sentence, by its words alone, may say what changes, and when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimminer.language import comparisons
from claimminer.language.groups import COMMON
from claimminer.pipes.cues import forms_of
from claimminer.pipes.gate_groups import happening_forms

__all__ = ["is_proportion", "tells_of_change"]

# what may open a sentence that says in which case something changes
OPENING = frozenset({"as", "when", "whenever", "if", "once", "after", "following"})
BETWEEN = frozenset({*comparisons.DIFFERENCE_PREPOSITIONS, "in"})
OCCASIONS = comparisons.OCCASIONS | {"as", "because"}


def tells_of_change(words: Sequence[str], i: int) -> bool:
    """"pain fell after", "differ between", "went up when", "turns dark if", "are more common because"."""
    word, following = words[i], words[i + 1 : i + 6]
    if word in _changing() and _is_told(words, i):
        return True
    if word in comparisons.TOUCHED and not comparisons.LATER.isdisjoint(following[:2]):
        return True
    if word in _differing() and not BETWEEN.isdisjoint(following[:2]):
        return True
    if word in _drifting() and not comparisons.DRIFTS.keys().isdisjoint(following[:1]) and _is_case(words, i):
        return True  # "went up after"
    if word in _becoming():  # "became rarer", "turns dark when", "becomes brittle because"
        return not (comparisons.COMPARATIVES.keys().isdisjoint(following[:1]) and OCCASIONS.isdisjoint(words))
    if word == "because":
        return _is_reason(words[:i])
    if word in happening_forms() and _is_arising(words, i):
        return True
    # "stones form when", "When it is treated, the sense of smell returns"
    return word in _on_occasion() and not comparisons.OCCASIONS.isdisjoint((*following, words[0]))


def _is_told(words: Sequence[str], i: int) -> bool:
    """Whether it is told when, or in whom, something changes: "rose in patients"; not "a rise in"."""
    if words[0] in OPENING or _is_bidden(words, i) or not comparisons.EVERY.isdisjoint(words[:i]):
        return True
    if not comparisons.CONDITIONS.isdisjoint(words[i + 1 : i + 6]):
        return True
    if not comparisons.EVERY.isdisjoint(words[i + 1 : i + 8]) and "for" in words[i + 1 : i + 7]:
        return True  # "rose by 5 percent for each drink"
    return words[i] not in comparisons.CHANGING_VERBS and bool({"in", "among"} & {*words[i + 1 : i + 3]})


def _is_arising(words: Sequence[str], i: int) -> bool:
    """"occurs after surgery", "developed in those treated"."""
    return not comparisons.LATER.isdisjoint(words[i + 1 : i + 5]) or not comparisons.TREATED.isdisjoint(words)


def _is_case(words: Sequence[str], i: int) -> bool:
    """Whether it is told in which case, or for every what: "when", "for every", "after", "with"."""
    opening = words[0] in OPENING or _is_bidden(words, i) or not comparisons.EVERY.isdisjoint(words[:i])
    return opening or not comparisons.CONDITIONS.isdisjoint(words[i + 1 :])


def _is_bidden(words: Sequence[str], i: int) -> bool:
    """"Skip breakfast and your blood sugar drops"."""
    return words[0] in comparisons.BIDDEN and "and" in words[2:i]


def _is_reason(before: Sequence[str]) -> bool:
    """"are more common because", "no longer works because"."""
    longer = ("no", "longer") in pairwise(before)
    graded = not comparisons.DEGREES.union(comparisons.COMPARING, COMMON).isdisjoint(before)
    return longer or graded or not _changing().isdisjoint(before)


def is_proportion(words: Sequence[str]) -> bool:
    """"the more …, the higher …"."""
    pairs = list(pairwise(words))
    return any(
        (first, second) == (",", "the") and words[i + 2 : i + 3] and _is_comparative(words[i + 2])
        for i, (first, second) in enumerate(pairs)
    ) and any(first == "the" and _is_comparative(second) for first, second in pairs)


def _is_comparative(word: str) -> bool:
    return word.endswith("er") or word in ("more", "less", "worse")


@cache
def _becoming() -> frozenset[str]:
    return forms_of(comparisons.BECOMING_VERBS)


@cache
def _drifting() -> frozenset[str]:
    return forms_of(comparisons.DRIFTING_VERBS)


@cache
def _differing() -> frozenset[str]:
    return forms_of(("differ", "vary"))


@cache
def _changing() -> frozenset[str]:
    return forms_of(comparisons.CHANGING_VERBS)


@cache
def _on_occasion() -> frozenset[str]:
    return forms_of((*comparisons.HAPPENING_VERBS, *comparisons.RETURNING_VERBS, *comparisons.CHANGING_VERBS))
