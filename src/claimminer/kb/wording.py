"""What a relation says, as a sentence: its verb agrees with the cause, and what is only hedged is told as hedged."""

from __future__ import annotations

import re
from functools import lru_cache

from claimminer.kb.concepts import Concept
from claimminer.kb.stored import StoredRelation
from claimminer.kb.wrapping import MARKS
from claimminer.language import agreement, groups, pronouns, spelling
from claimminer.wordforms import singular

__all__ = ["is_plural", "phrase", "said"]

_PLURALS = agreement.PLURALS | frozenset(pronouns.PLURAL_NOUNS) | frozenset(spelling.IRREGULAR_PLURALS)
_NUMBERED = re.compile(r"\d+s")  # "omega-3s"
_PEOPLE = groups.PEOPLE | frozenset(
    {"people", "patients", "adults", "children", "women", "men", "individuals", "group", "groups"}
)


def phrase(one: StoredRelation) -> str:
    """ "ginger does not reduce nausea" """
    return f"{one.cause.name} {said(one)} {one.effect.name}"


def said(one: StoredRelation) -> str:
    """The verb of it: "reduces", "may cause" where nobody says so outright, "do not go along with fewer"."""
    is_many = is_plural(one.cause.name)
    plain, third = _verb(one)
    if _is_only_hedged(one):
        words = f"may not {plain}" if one.negated else f"may {plain}"
    elif one.negated:
        words = f"{'do' if is_many else 'does'} not {plain}"
    else:
        words = plain if is_many else third
    return words + _turn(one)


def _verb(one: StoredRelation) -> tuple[str, str]:
    """By the family of the relation, or by the type where all its claims are of one."""
    if one.family == "associated_with" and one.direction != "none" and _is_group(one.cause):
        return agreement.OF_PEOPLE
    alone = one.family == "causes" and set(one.counts.types) == {"contributes_to"}
    return agreement.VERBS["contributes_to" if alone else one.family]


def _is_only_hedged(one: StoredRelation) -> bool:
    strengths = one.counts.strengths
    return (
        bool(strengths.get("conditional")) and not strengths.get("direct") and one.family != "associated_with"
    )


def _turn(one: StoredRelation) -> str:
    """More or less of the effect, where the verb does not say it."""
    if one.family != "associated_with" or one.direction == "none":
        return ""
    if one.direction == "increase":
        return " more"
    return " fewer" if is_plural(one.effect.name) else " less"


def _is_group(concept: Concept) -> bool:
    return concept.aspect == "patients" or _head(concept.name).rpartition(" ")[2] in _PEOPLE


# -- one or several -------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 14)
def is_plural(name: str) -> bool:
    """Whether a concept's name takes its verb in the plural."""
    head = _head(name)
    first, _, last = head.partition(" and ")
    if head.split(" ")[0] in agreement.ACTIVITIES:
        return False
    if first and last and " " not in last:
        return True
    return _is_plural_word(head.rpartition(" ")[2], name)


def _head(name: str) -> str:
    """What stands before the first word that restricts it, in lower case: "people with asthma", "diet rich in salt"."""
    words = [word.strip(",;:()") for word in name.lower().split()]
    end = next((i for i, word in enumerate(words) if i and word in MARKS), len(words))
    while end > 1 and words[end - 1] in agreement.TRAILING:
        end -= 1
    return " ".join(words[:end])


def _is_plural_word(word: str, name: str) -> bool:
    if word in _PLURALS:
        return True
    is_abbreviation = word.upper() in name.replace(",", " ").split()
    if is_abbreviation or word in agreement.SINGULAR_IN_S or len(word) < 4:
        return False
    last = word.rpartition("-")[2]
    return _NUMBERED.fullmatch(last) is not None or (last.isalpha() and singular(last) != last)
