"""The look before the parse, for groups: whether a sentence, by its words alone, may say what patients have."""

from __future__ import annotations

from collections.abc import Sequence

from claimminer.language import comparisons, groups
from claimminer.language.topics import POPULATION
from claimminer.pipes.cues import names_state
from claimminer.pipes.gate.looks import finds, looks_of
from claimminer.pipes.gate.verb_forms import ARISING, HAPPENING, JOINT, SEEING, STRIKING, SUFFERING

__all__ = ["opens_with_group", "tells_of_group"]

# how far behind its verb an illness, or the patients who have it, may stand
BEHIND = 8
# how far on in a sentence the people it opens with may be named ("In a cohort of elderly patients")
OPENING = 8
# how far before "more often" the people of whom it is told may stand
GROUP_BEFORE = 9
GROUPING = frozenset({"in", "among"})
IN_GROUP = frozenset(groups.IN_GROUP)
BEHIND_FOUND = IN_GROUP | {"after", "following"}
PEOPLE = POPULATION | groups.PEOPLE
WERE = frozenset({"were", "was", "are"})
GROUP_NAMES = comparisons.GROUPS | {"group", "arm", "given", "taking", "with", "who"}


def tells_of_group(words: Sequence[str]) -> bool:
    """"is common in", "often develop", "tend to have", "disproportionately", "go hand in hand", "older than"."""
    return finds(_LOOKS, words)


def opens_with_group(words: Sequence[str]) -> bool:
    """"In patients with lupus, …"."""
    return words[0] in GROUPING and not PEOPLE.isdisjoint(words[1:OPENING])


def _is_common(words: Sequence[str], i: int) -> bool:
    """"is common in"."""
    return opens_with_group(words) or not IN_GROUP.isdisjoint(words[i + 1 : i + 3])


def _is_better_able(words: Sequence[str], i: int) -> bool:
    return not groups.ABLER.isdisjoint(words[max(0, i - 2) : i])


def _is_share(words: Sequence[str], i: int) -> bool:
    """"a larger share"."""
    return not groups.SHARES.isdisjoint(words[i + 1 : i + 2])


def _is_larger_than(words: Sequence[str], i: int) -> bool:
    """"older than", "those who smoked were fatter", "patients with gout were older"."""
    if not WERE.isdisjoint(words[max(0, i - 2) : i]):
        return not PEOPLE.isdisjoint(words[:i])
    return "than" in words[i + 1 : i + 3] or not {"who", "whose"}.isdisjoint(words[:i])


def _counts_people(words: Sequence[str], i: int) -> bool:
    """"More men than women", "Fewer of those", "Fewer patients died in the treated group"."""
    if i:
        return False
    counted = not GROUP_NAMES.isdisjoint(words[3:]) and not PEOPLE.isdisjoint(words[1:3])
    return counted or "than" in words[1:4] or "of" in words[1:2]


def _happens_often(words: Sequence[str], i: int) -> bool:
    """"often occurs in"."""
    return not groups.OFTEN.isdisjoint(words[max(0, i - 1) : i]) and not GROUPING.isdisjoint(words[i + 1 : i + 4])


def _often_suffers(words: Sequence[str], i: int) -> bool:
    """"often develop"."""
    return not SUFFERING.isdisjoint((*words[i + 1 : i + 2], *words[max(0, i - 1) : i]))


def _tends_to_suffer(words: Sequence[str], i: int) -> bool:
    """"tend to have"."""
    return not SUFFERING.isdisjoint(words[i + 2 : i + 4])


def _is_treated(words: Sequence[str], i: int) -> bool:
    """"those given it had"."""
    return not comparisons.TREATED_BY.isdisjoint(words[:i])


def _patients_suffer(words: Sequence[str], i: int) -> bool:
    """"people with asthma may have a cough"."""
    before = words[:i]
    people = _people(before)
    described = any(before[at + 1 : at + 2] == ["with"] for at in people)  # "people with COPD may have"
    return bool(people) and (described or _names_state(before)) and _names_state(words[i + 1 : i + BEHIND])


def _shows_signs(words: Sequence[str], i: int) -> bool:
    """"Former players showed signs of brain damage"."""
    return not groups.TRACES.isdisjoint(words[i + 1 : i + 4]) and not PEOPLE.isdisjoint(words[:i])


def _changes_weight(words: Sequence[str], i: int) -> bool:
    """"those on the diet lost two kilos"."""
    return not comparisons.WEIGHTS.isdisjoint(words[i + 1 : i + 6])


def _arises_in_patients(words: Sequence[str], i: int) -> bool:
    """"headaches occur in people with asthma"."""
    behind = words[i + 1 : i + BEHIND]
    return not GROUPING.isdisjoint(behind[:2]) and bool(_people(behind)) and _names_state(words[:i])


def _strikes_unevenly(words: Sequence[str], i: int) -> bool:
    """"disproportionately affects"."""
    return not STRIKING.isdisjoint((*words[i + 1 : i + 4], *words[max(0, i - 3) : i]))


def _is_more_often(words: Sequence[str], i: int) -> bool:
    """"occurs more often in men", "struck men more often", "occurred, in both trials, more often with"."""
    if not i or words[i - 1] not in groups.OFTENER:
        return False
    following = words[i + 1 : i + 4]
    if not PEOPLE.isdisjoint(words[max(0, i - GROUP_BEFORE) : i]):
        return True  # "women were less often referred"
    if not GROUPING.isdisjoint(following[:1]) and not SEEING.isdisjoint(words[max(0, i - 4) : i]):
        return True
    struck = "by" in following or not STRIKING.isdisjoint((*following, *words[max(0, i - 6) : i]))
    return struck or not SEEING.isdisjoint(words[max(0, i - 9) : i])


def _is_found_worse(words: Sequence[str], i: int) -> bool:
    """"found higher rates of anxiety in"; a headline's "Worse outcomes in", "Fewer strokes after"."""
    behind = IN_GROUP if i else BEHIND_FOUND
    return (i < 2 or not SEEING.isdisjoint(words[i - 2 : i])) and not behind.isdisjoint(words[i + 2 : i + 9])


def _is_worse_in(words: Sequence[str], i: int) -> bool:
    """A headline's "Concussion recovery slower in girls"."""
    return i > 0 and words[-1].isalpha() and not GROUPING.isdisjoint(words[i + 1 : i + 2])


def _is_found(words: Sequence[str], i: int) -> bool:
    """"high rates were seen"."""
    return not SEEING.isdisjoint(words[i + 2 : i + 6])


def _is_joint(words: Sequence[str], i: int) -> bool:
    """"sleep and mood go hand in hand"."""
    return "and" in words[max(0, i - 9) : i]


_LOOKS = looks_of((
    (groups.COMMON, _is_common),
    (comparisons.ABILITY, _is_better_able),
    (groups.LARGER, _is_share),
    (groups.OWN_DEGREES, _is_larger_than),
    (("more", "fewer"), _counts_people),
    (HAPPENING, _happens_often),
    (groups.OFTEN, _often_suffers),
    (groups.TENDING, _tends_to_suffer),
    (SUFFERING, _is_treated),
    (SUFFERING, _patients_suffer),
    (SUFFERING, _shows_signs),
    (("lost", "gained"), _changes_weight),
    (ARISING, _arises_in_patients),
    (groups.SKEWING, _strikes_unevenly),
    (groups.HOW_OFTEN, _is_more_often),
    (comparisons.COMPARATIVES, _is_found_worse),
    (comparisons.COMPARATIVES, _is_worse_in),
    (("high", "low"), _is_found),
    (JOINT, _is_joint),
))  # fmt: skip


def _people(words: Sequence[str]) -> list[int]:
    """Where people are named."""
    return [i for i, word in enumerate(words) if word in PEOPLE]


def _names_state(words: Sequence[str]) -> bool:
    return any(map(names_state, words))
