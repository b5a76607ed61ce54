"""Inflected forms of the cue tables' words, so that a cue is found by one hash look-up of the word as written.

Regular English spelling rules (Quirk et al. 1985, A Comprehensive Grammar of the English Language, 3.5-3.10 and
5.73-5.87) with the irregular verbs and nouns that the tables use.
"""

from __future__ import annotations

from claimminer.language.irregular import BRITISH_DOUBLING, DOUBLING, PLURALS, PRESENT, VERBS

__all__ = ["noun_forms", "spellings", "verb_forms"]

_VOWELS = frozenset("aeiou")


def verb_forms(lemma: str) -> tuple[str, ...]:
    """``reduce`` -> reduce, reduces, reduced, reducing. Irregular verbs come from the table."""
    past = VERBS.get(lemma, (_past(lemma),))
    british = (lemma + "led", lemma + "ling") if lemma in BRITISH_DOUBLING else ()
    return (lemma, *PRESENT.get(lemma, (_third_person(lemma),)), *past, _gerund(lemma), *british)


def noun_forms(lemma: str) -> tuple[str, ...]:
    """``therapy`` -> therapy, therapies."""
    return (lemma, PLURALS.get(lemma) or _third_person(lemma))


def spellings(word: str) -> tuple[str, ...]:
    """The word in American and British spelling: ``sensitize`` -> sensitize, sensitise."""
    for american, british in (("ize", "ise"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises"), ("yze", "yse")):
        if word.endswith(american) and len(word) > len(american) + 2:
            return (word, word.removesuffix(american) + british)
    return (word,)


def _third_person(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return _doubled(lemma) + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe")) and lemma != "be":
        return lemma[:-1] + "ing"
    return _doubled(lemma) + "ing"


def _doubled(lemma: str) -> str:
    return lemma + lemma[-1] if lemma in DOUBLING else lemma
