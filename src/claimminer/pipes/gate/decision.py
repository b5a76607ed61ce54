"""The look before the parse: whether a sentence, by its words alone, may hold a claim."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimminer.language import comparisons, inversions
from claimminer.language.grammar import SLOTS
from claimminer.language.groups import PEOPLE, STUDIED
from claimminer.language.predicates import PHRASES
from claimminer.language.relations import CONNECTIVES, RESULTING
from claimminer.language.topics import POPULATION
from claimminer.pipes.cues import rows_of
from claimminer.pipes.gate.change_words import is_proportion, tells_of_change
from claimminer.pipes.gate.comparison_words import may_compare
from claimminer.pipes.gate.group_words import tells_of_group
from claimminer.pipes.gate.rows import may_stand
from claimminer.pipes.gate.verb_forms import CARRYING, FATES, HOLDING, LYING, REACHING, SEEING
from claimminer.pipes.trees.copulas import opens_phrase

__all__ = ["has_cue"]

# how far into a sentence the verb of a predicate that opens it may stand
OPENED = 11
# what a headline may say without its copula
OPENINGS = frozenset(first for first, *_ in PHRASES)
# "more painkillers", and who is said to use them
MORE = frozenset({"more", "fewer", "less"})
GROUPED = POPULATION | PEOPLE | STUDIED | comparisons.GROUPS | {"group", "those"}
COMPARED_WITH = comparisons.GROUPS | {
    "than", "group", "given", "assigned", "versus", "vs", "compared", "who", "with", "without", "lacking", "fed",
}  # fmt: skip


def has_cue(words: Sequence[str]) -> bool:
    """Whether a sentence, as its lower-case words, may hold a claim.

    A trigger with its preposition not far behind, or a comparison. The parser costs a hundred times as much as this
    look, so forms that are plainly no verbs here ("the treated cells", "your condition") are left out.
    """
    if not words or words[-1] == "?":
        return False
    present = SLOTS.union(words)
    for i, word in enumerate(words):
        rows = rows_of(word)
        if rows and any(present.issuperset(row.tail) and may_stand(row, words, i) for row in rows):
            return True
    if tells_of_change(words) or tells_of_group(words) or _opens_with_predicate(words):
        return True
    headline = words[-1] != "." and not OPENINGS.isdisjoint(words)
    if headline and any(opens_phrase(words, i) for i in range(1, len(words))):
        return True  # "Mould behind rise in asthma"
    connected = any(phrase[0] in present and _stands_in(phrase, words) for phrase in (*CONNECTIVES, *RESULTING))
    return connected or is_proportion(words) or may_compare(present, words) or _may_tell(present, words)


def _opens_with_predicate(words: Sequence[str]) -> bool:
    """"At the heart of the disease lies", "Behind many headaches is"; "central to" is a cue of its own."""
    at_heart = words[0] == "at" and not inversions.HEARTS.isdisjoint(words[2:3])
    return (at_heart or words[0] in inversions.BEHIND) and not LYING.isdisjoint(words[2:OPENED])


def _holds_more(words: Sequence[str], i: int) -> bool:
    """"the trained group used more painkillers"."""
    return words[i] in MORE and words[i - 1] in HOLDING and not GROUPED.isdisjoint(words[:i])


def _may_tell(present: frozenset[str], words: Sequence[str]) -> bool:
    """Whether a change is seen, groups are alike, or one fares better or worse than nobody in particular."""
    if not present.isdisjoint(comparisons.CHANGE_NOUNS) and present & comparisons.SEEN_PREPOSITIONS:
        headline = not comparisons.CHANGE_NOUNS.keys().isdisjoint(words[:3])
        if (headline and not comparisons.LATER.isdisjoint(words)) or not present.isdisjoint(SEEING):
            return True
    if not COMPARED_WITH.isdisjoint(words) and any(_holds_more(words, i) for i in range(1, len(words))):
        return True
    if _sets_apart(present, words):
        return True
    pairs = [(word, {*words[i + 1 : i + 3]}) for i, word in enumerate(words)]
    alike = any(word in comparisons.ALIKE and following & comparisons.LIKENED_TO for word, following in pairs)
    if alike or any(word in FATES and following & comparisons.FARING for word, following in pairs):
        return True
    if not present.isdisjoint(comparisons.ALIKE):
        return any(word in comparisons.ALIKE and words[i - 1] in CARRYING for i, word in enumerate(words) if i)
    return any(word in REACHING and {*words[i + 1 : i + 6]} & comparisons.TIMED for i, word in enumerate(words))


def _sets_apart(present: frozenset[str], words: Sequence[str]) -> bool:
    """"was significant in women but not in men", "was similar regardless of age", "a trend toward shorter stays"."""
    if {"but", "not"} <= present and ("but", "not") in pairwise(words):
        return True
    if not present.isdisjoint(comparisons.REGARDLESS):
        return not present.isdisjoint(comparisons.AS_MUCH)
    return not (present.isdisjoint(comparisons.TRENDS) or present.isdisjoint(comparisons.TENDING_TOWARD))


def _stands_in(phrase: tuple[str, ...], words: Sequence[str]) -> bool:
    return any(word == phrase[0] and tuple(words[i : i + len(phrase)]) == phrase for i, word in enumerate(words))
