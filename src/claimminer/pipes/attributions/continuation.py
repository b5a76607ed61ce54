"""Whether a report goes on: into the next sentence, and over a break inside its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimminer.language import continuations as table

__all__ = ["breaks_off", "goes_on"]

_SETTING = frozenset(table.STUDY_SETTING_WORDS)
_PHRASE_HEADS = frozenset(phrase[0] for phrase in table.STUDY_SETTING_PHRASES)
_STUDIED = frozenset(table.STUDIED)
_CONTINUING = frozenset(table.CONTINUING)
_DENYING = frozenset(table.DENYING)
_OUTCOMES = frozenset(table.OUTCOME_NOUNS)
_BE = frozenset(table.PAST_BE)
_PAST = frozenset(table.PAST_VERBS)
_RESULT = frozenset(table.RESULT_WORDS)
_PRESENT = frozenset(table.PRESENT)
_UNTELLING = frozenset(table.UNTELLING)
_OF_GROUP = frozenset(table.GROUP_OPENERS)
_FOUND_THINGS = frozenset(table.FOUND_THINGS)
_SHORT = 18  # tokens; a longer sentence tells a story of its own
_OPENING = 8  # tokens of a sentence's subject and the verb after it


def goes_on(lower: Sequence[str]) -> bool:
    """Whether the sentence of these lower-case tokens goes on with the report that was made right before it.

    It does where it speaks of a study's people and groups, or tells a result in the past tense after a word that
    points back ("it did not improve", "no association was seen", "walkers also slept better").
    """
    return _tells_of_study(lower) or _tells_result(lower)


def breaks_off(rest: str, start: int) -> bool:
    """Whether a break stands between a report and the claim at ``start`` that the report does not go over.

    ``rest``: the sentence after the report; ``start`` is an offset into it.
    """
    for sign in table.CLAUSE_BREAKS:
        before, found, after = rest.partition(sign)
        if found and len(before) < start and not _resumes(after):
            return True
    return False


def _resumes(clause: str) -> bool:
    return clause.startswith(table.REPORT_RESUMERS) or _tells_of_study(
        re.findall(r"\w+|[^\w\s]", clause.lower())
    )


def _tells_of_study(lower: Sequence[str]) -> bool:
    if not _SETTING.isdisjoint(lower):
        return True
    if lower[:1] == ["the"] and "".join(lower[1:2])[:1].isdigit() and not _STUDIED.isdisjoint(lower[2:3]):
        return True
    present = _PHRASE_HEADS.intersection(lower)
    return bool(present) and any(
        tuple(lower[i : i + len(phrase)]) == phrase
        for i, word in enumerate(lower)
        if word in present
        for phrase in table.STUDY_SETTING_PHRASES
    )


def _tells_result(lower: Sequence[str]) -> bool:
    if len(lower) < 3 or not _PRESENT.isdisjoint(lower[: _OPENING + 2]):
        return False
    if lower[0] in _CONTINUING and _is_result(lower, 1):
        return True
    if lower[0] == "those" and any(map(_is_past, lower[1:_OPENING])):
        return True  # "those with hearing loss had …"
    if lower[0] in _STUDIED and lower[1] in _OF_GROUP:
        return any(word in _BE or _is_past(word) for word in lower[3 : 2 * _OPENING])  # "women who drank tea had …"
    if any(tuple(lower[: len(phrase)]) == phrase for phrase in table.CONTRASTS):
        return any(_is_past(word) for word in lower[2:])
    if lower[0] in _DENYING and not _OUTCOMES.isdisjoint(lower[1:_OPENING]):
        return any(word in _BE or _is_past(word) for word in lower[1 : 2 * _OPENING])
    if len(lower) <= _SHORT and any(_is_found_thing(lower, i) for i in range(1, len(lower) - 1)):
        return any(map(_is_past, lower[1:_OPENING]))
    return any(
        word == "also" and (_is_past(lower[i + 1]) or lower[i - 1] in _BE)
        for i, word in enumerate(lower[1:_OPENING], start=1)
        if i + 1 < len(lower)
    )


def _is_found_thing(lower: Sequence[str], i: int) -> bool:
    """Whether "the benefit" stands there by itself, as what was told of before."""
    return lower[i] == "the" and lower[i + 1] in _FOUND_THINGS and "of" not in lower[i + 2 : i + 3]


def _is_result(lower: Sequence[str], verb: int) -> bool:
    return _is_past(lower[verb]) or (
        lower[verb] in _BE and not _RESULT.isdisjoint(lower[verb + 1 : verb + 3])
    )


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and word not in _UNTELLING)
