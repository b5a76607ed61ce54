"""What a relation says, as a sentence: its verb agrees with the cause, and what is only hedged is told as hedged."""

from __future__ import annotations

import re
from functools import lru_cache

from claimminer.kb.concepts import KIND, LOCAL, Concept, is_clause
from claimminer.kb.phrases import MARKS
from claimminer.kb.stored import StoredRelation
from claimminer.language import agreement, groups, pronouns, spelling
from claimminer.wordforms import singular

__all__ = ["called", "is_plural", "phrase", "said", "subject"]

_PLURALS = agreement.PLURALS | frozenset(pronouns.PLURAL_NOUNS) | frozenset(spelling.IRREGULAR_PLURALS)
_NUMBERED = re.compile(r"\d+s")  # "omega-3s"
_PEOPLE = groups.PEOPLE | frozenset(
    {"people", "patients", "adults", "children", "women", "men", "individuals", "group", "groups"}
)


def phrase(one: StoredRelation) -> str:
    """ "ginger does not reduce nausea" """
    cause = called(subject(one))
    return f"{cause} {said(one, cause)} {called(one.effect)}"


def said(one: StoredRelation, cause: str) -> str:
    """The verb of it: "reduces", "may cause" where nobody says so outright, "do not have fewer".

    ``cause``: as it is called where the verb stands, which agrees with it.
    """
    is_many = is_plural(cause)
    plain, third = _verb(one)
    if one.counts.hedged == one.counts.articles:
        infinitive = plain.replace("are ", "be ", 1)
        words = f"may not {infinitive}" if one.negated else f"may {infinitive}"
    elif one.negated and plain.startswith("are "):
        words = f"{'are' if is_many else 'is'} not {plain.removeprefix('are ')}"
    elif one.negated:
        words = f"{'do' if is_many else 'does'} not {plain}"
    else:
        words = plain if is_many else third
    return words + _turn(one)


def _verb(one: StoredRelation) -> tuple[str, str]:
    """By the family of the relation, or by the type where all its claims are of one."""
    if one.family == "associated_with" and one.direction != "none" and _is_group(one.cause):
        return agreement.OF_PEOPLE
    if one.family in agreement.ON_BODIES and _is_body(one.effect):
        return agreement.ON_BODIES[one.family]
    alone = one.family == "causes" and set(one.counts.types) == {"contributes_to"}
    return agreement.VERBS["contributes_to" if alone else one.family]


def _turn(one: StoredRelation) -> str:
    """More or less of the effect, where the verb does not say it."""
    if one.family != "associated_with" or one.direction == "none":
        return ""
    is_more = one.direction == "increase"
    if one.effect.aspect in agreement.GRADED:
        return " a higher" if is_more else " a lower"
    if is_more:
        return " more"
    return " fewer" if is_plural(called(one.effect)) else " less"


def _is_group(concept: Concept) -> bool:
    return concept.aspect == "patients" or _head(concept.name).rpartition(" ")[2] in _PEOPLE


def _is_body(concept: Concept) -> bool:
    return concept.aspect == "patients" or _head(concept.name) in agreement.BODIES


# -- names ----------------------------------------------------------------------------------------------------------


def subject(one: StoredRelation) -> Concept:
    """Of what a relation is told: its cause; the disease, where something is merely found in those who have it."""
    cause = one.cause
    is_of_disease = one.family == "associated_with" and one.direction == "none" and cause.aspect == "patients"
    return cause.base if is_of_disease and cause.base else cause


def called(concept: Concept) -> str:
    """What a concept is called in a sentence: "lymphocytes", and in quotation marks what is a clause."""
    base = concept.base
    if base and concept.aspect != KIND and concept.name.endswith(base.name):
        return concept.name.removesuffix(base.name) + _as_told(base)
    return _as_told(concept)


def _as_told(concept: Concept) -> str:
    if concept.label:
        return _counted(concept.name, concept.label == "CELL_TYPE")
    return (
        f"“{concept.name}”"
        if concept.curie.startswith(f"{LOCAL}:") and is_clause(concept.name)
        else concept.name
    )


@lru_cache(maxsize=1 << 14)
def _counted(name: str, is_cell: bool) -> str:
    """The name in the plural, where it is one of many."""
    words = name.split()
    last = next((i for i, word in enumerate(words) if i and word in MARKS), len(words)) - 1
    word = words[last]
    if word in agreement.COUNTED or (is_cell and word.isalpha() and not _is_plural_word(word, name)):
        words[last] = _plural(word)
    return " ".join(words)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


# -- one or several -------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 14)
def is_plural(name: str) -> bool:
    """Whether a concept's name takes its verb in the plural."""
    if name.startswith("“"):
        return False
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
