"""The look before the parse, for groups: whether a sentence, by its words alone, may say what patients have."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimminer.language import comparisons, groups
from claimminer.language.topics import POPULATION
from claimminer.pipes.cues import forms_of, names_state

__all__ = ["happening_forms", "opens_with_group", "seeing_forms", "tells_of_group"]

# how far behind its verb an illness, or the patients who have it, may stand
BEHIND = 8
# how far on in a sentence the people it opens with may be named ("In a cohort of elderly patients")
OPENING = 8
GROUPING = ("in", "among")
PEOPLE = POPULATION | groups.PEOPLE
GROUP_NAMES = comparisons.GROUPS | {"group", "arm", "given", "taking", "with", "who"}


def tells_of_group(words: Sequence[str]) -> bool:
    """"is common in", "often develop", "tend to have", "disproportionately", "go hand in hand", "older than"."""
    telling = _telling()
    for i, word in enumerate(words):
        if word not in telling:
            continue
        following = words[i + 1 : i + 4]
        if word in comparisons.ABILITY and {"better", "less", "more"} & {*words[max(0, i - 2) : i]}:
            return True
        if word in groups.COMMON and (opens_with_group(words) or not {*groups.IN_GROUP}.isdisjoint(following[:2])):
            return True
        if word in groups.LARGER and not groups.SHARES.isdisjoint(following[:1]):
            return True
        counted = i == 0 and word in ("more", "fewer")
        if counted and ("than" in following or "of" in following[:1] or _counts_who(words)):
            return True
        usual = not groups.OFTEN.isdisjoint(words[max(0, i - 1) : i])
        if usual and word in happening_forms() and ("in" in following or "among" in following):
            return True
        if word in groups.OFTEN and not _suffering().isdisjoint((*following[:1], *words[max(0, i - 1) : i])):
            return True
        if _tells_of_patients(words, i):
            return True
        if word in groups.TENDING and not _suffering().isdisjoint(following[1:]):
            return True
        if word in groups.SKEWING and not _striking().isdisjoint((*following, *words[max(0, i - 3) : i])):
            return True
        if word in _suffering() and not comparisons.TREATED_BY.isdisjoint(words[:i]):
            return True
        if word in groups.OWN_DEGREES and "than" in following[:2]:
            return True
        compared = word in groups.HOW_OFTEN and i > 0 and words[i - 1] in ("as", "more", "less")
        if compared and not {*GROUPING}.isdisjoint(following[:1]) and _is_told(words[max(0, i - 4) : i]):
            return True  # "occurs more often in men"
        struck = "by" in following or not _striking().isdisjoint((*following, *words[max(0, i - 6) : i]))
        if compared and struck:
            return True
        if compared and not seeing_forms().isdisjoint(words[max(0, i - 9) : i]):
            return True  # "occurred, in both trials, more often with"
        found = word in comparisons.COMPARATIVES and (i < 2 or not seeing_forms().isdisjoint(words[i - 2 : i]))
        if found and not {*groups.IN_GROUP}.isdisjoint(words[i + 2 : i + 9]):
            return True  # "found higher rates of anxiety in"; a headline's "Worse outcomes in"
        if word in ("high", "low") and not seeing_forms().isdisjoint(words[i + 2 : i + 6]):
            return True
        if word in _joint() and "and" in words[max(0, i - 9) : i]:
            return True
    return False


def _counts_who(words: Sequence[str]) -> bool:
    """"fewer patients died in the treated group"."""
    return not GROUP_NAMES.isdisjoint(words[3:]) and not PEOPLE.isdisjoint(words[1:3])


def _is_told(words: Sequence[str]) -> bool:
    return not (happening_forms() | seeing_forms()).isdisjoint(words)


def opens_with_group(words: Sequence[str]) -> bool:
    """"In patients with lupus, …"."""
    return words[0] in GROUPING and not (POPULATION | groups.PEOPLE).isdisjoint(words[1:OPENING])


def _tells_of_patients(words: Sequence[str], i: int) -> bool:
    """"people with asthma may have a cough", "headaches occur in people with asthma"."""
    before, behind = words[:i], words[i + 1 : i + BEHIND]
    grouped = words[i] in _arising() and not {*GROUPING}.isdisjoint(behind[:2])
    if not (grouped or words[i] in _suffering()):
        return False
    people = behind if grouped else before
    named = [at for at, word in enumerate(people) if word in POPULATION or word in groups.PEOPLE]
    described = any(people[at + 1 : at + 2] == ["with"] for at in named)  # "people with COPD may have"
    ill = described or any(map(names_state, before))
    return bool(named) and ill and any(map(names_state, before if grouped else behind))


@cache
def _telling() -> frozenset[str]:
    """Every word that one of the looks starts at."""
    tables = (
        comparisons.ABILITY, comparisons.COMPARATIVES, groups.COMMON, groups.HOW_OFTEN, groups.LARGER,
        groups.OFTEN, groups.OWN_DEGREES, groups.SKEWING, groups.TENDING,
        ("fewer", "high", "low", "more"),
    )  # fmt: skip
    return frozenset().union(*tables, _arising(), _suffering(), _joint())


@cache
def happening_forms() -> frozenset[str]:
    return forms_of(comparisons.HAPPENING_VERBS)


@cache
def _arising() -> frozenset[str]:
    return happening_forms() | forms_of(("appear",))


@cache
def seeing_forms() -> frozenset[str]:
    return forms_of((*comparisons.SEEING_VERBS, *comparisons.ACHIEVING_VERBS)) | happening_forms() | {"there"}


@cache
def _suffering() -> frozenset[str]:
    return forms_of(groups.SUFFERING_VERBS)


@cache
def _striking() -> frozenset[str]:
    return forms_of(groups.STRIKING)


@cache
def _joint() -> frozenset[str]:
    return forms_of((*groups.JOINT_VERBS, "share"))
