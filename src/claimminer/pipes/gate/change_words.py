"""The look before the parse, for changes: whether a sentence, by its words alone, may say what changes, and when."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimminer.language import comparisons
from claimminer.language.groups import COMMON
from claimminer.pipes.gate.looks import finds, looks_of
from claimminer.pipes.gate.verb_forms import BECOMING, CHANGING, DIFFERING, DRIFTING, HAPPENING, OCCASIONAL

__all__ = ["is_proportion", "tells_of_change"]

# what may open a sentence that says in which case something changes
OPENING = frozenset({"as", "when", "whenever", "if", "once", "after", "following", "with", "since"})
BETWEEN = frozenset({*comparisons.DIFFERENCE_PREPOSITIONS, "in"})
OCCASIONS = comparisons.OCCASIONS | {"as", "because"}


def tells_of_change(words: Sequence[str]) -> bool:
    """"pain fell after", "differ between", "went up when", "turns dark if", "are more common because"."""
    return finds(_LOOKS, words)


def _is_told(words: Sequence[str], i: int) -> bool:
    """Whether it is told when, or in whom, something changes: "rose in patients"; not "a rise in"."""
    if words[0] in OPENING or _is_bidden(words, i) or not comparisons.EVERY.isdisjoint(words[:i]):
        return True
    if words[0] == "with" and words[i] not in comparisons.CHANGING_VERBS:
        return True  # "With age, bone mass declines"
    if not comparisons.CONDITIONS.isdisjoint(words[i + 1 : i + 6]):
        return True
    if "within" in words[i + 1 : i + 3] and "of" in words[i + 3 : i + 8]:
        return True  # "vanished within days of"
    if not comparisons.EVERY.isdisjoint(words[i + 1 : i + 8]) and "for" in words[i + 1 : i + 7]:
        return True  # "rose by 5 percent for each drink"
    return words[i] not in comparisons.CHANGING_VERBS and bool({"in", "among"} & {*words[i + 1 : i + 3]})


def _is_touched_later(words: Sequence[str], i: int) -> bool:
    """"was not impacted after"."""
    return not comparisons.LATER.isdisjoint(words[i + 1 : i + 3])


def _differs(words: Sequence[str], i: int) -> bool:
    """"differ between"."""
    return not BETWEEN.isdisjoint(words[i + 1 : i + 3])


def _drifts(words: Sequence[str], i: int) -> bool:
    """"went up after"."""
    return not comparisons.DRIFTS.keys().isdisjoint(words[i + 1 : i + 2]) and _is_case(words, i)


def _becomes(words: Sequence[str], i: int) -> bool:
    """"became rarer", "turns dark when", "becomes brittle because"."""
    return not (comparisons.COMPARATIVES.keys().isdisjoint(words[i + 1 : i + 2]) and OCCASIONS.isdisjoint(words))


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


def _has_occasion(words: Sequence[str], i: int) -> bool:
    """"stones form when", "When it is treated, the sense of smell returns"."""
    return not comparisons.OCCASIONS.isdisjoint((*words[i + 1 : i + 6], words[0]))


def _gives_reason(words: Sequence[str], i: int) -> bool:
    """"are more common because", "no longer works because", "Because the lungs are stiff, it is harder to breathe"."""
    before = words[:i] or words[1:]
    longer = ("no", "longer") in pairwise(before)
    graded = not comparisons.DEGREES.union(comparisons.COMPARING, COMMON).isdisjoint(before)
    return longer or graded or not CHANGING.isdisjoint(before) or not HAPPENING.isdisjoint(before)


_LOOKS = looks_of((
    (CHANGING, _is_told),
    (comparisons.TOUCHED, _is_touched_later),
    (DIFFERING, _differs),
    (DRIFTING, _drifts),
    (BECOMING, _becomes),
    (("because",), _gives_reason),
    (HAPPENING, _is_arising),
    (OCCASIONAL, _has_occasion),
))  # fmt: skip


def is_proportion(words: Sequence[str]) -> bool:
    """"the more …, the higher …"."""
    pairs = list(pairwise(words))
    return any(
        (first, second) == (",", "the") and words[i + 2 : i + 3] and _is_comparative(words[i + 2])
        for i, (first, second) in enumerate(pairs)
    ) and any(first == "the" and _is_comparative(second) for first, second in pairs)


def _is_comparative(word: str) -> bool:
    return word.endswith("er") or word in ("more", "less", "worse")
