"""Words as the vocabulary compares them: one form for all the ways in which English writes a medical name.

A text is cut into atoms: runs of letters, runs of digits, single Greek letters, and the punctuation that
parts names. Hyphens, spaces and the possessive 's are no atoms: "IL-6", "IL 6" and "IL6" are the same two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from claimminer.language.irregular import SINGULAR_ENDINGS
from claimminer.language.spelling import (
    BRITISH,
    GREEK,
    INVARIABLE,
    IRREGULAR_PLURALS,
    NOT_BRITISH,
    NOT_BRITISH_IS,
    NOT_BRITISH_LL,
    PLURAL_ENDINGS,
)

__all__ = ["HYPHENS", "atomise", "normal_forms", "normalise", "singular"]

HYPHENS = "-‐‑–"  # the plain one first, so that it opens no range in a character class

_GREEK = "Α-Ωα-ωµ"
_ATOM = re.compile(
    rf"""
      \s[-–—]\s                       # a dash between phrases parts them
    | \n[ \t\r]*\n\s*                 # and so does an empty line
    | [{_GREEK}]
    | [^\W\d_{_GREEK}]+
    | \d+
    | ['’ʼ]s\b | \(\+\)               # possessive, CD8(+): skipped, as their normal form is empty
    | [^{HYPHENS}\w\s'’ʼ+]            # other punctuation parts names
    """,
    re.VERBOSE,
)
_SPELLINGS = tuple((re.compile(pattern), new) for pattern, new in BRITISH)
_PLURALS = tuple((re.compile(pattern), new) for pattern, new in PLURAL_ENDINGS)
# Most words match none of them: one look tells.
_BRITISH = re.compile("|".join(pattern for pattern, _ in BRITISH))
_PLURAL = re.compile("|".join(pattern for pattern, _ in PLURAL_ENDINGS))
_AS_THEY_ARE = (
    NOT_BRITISH
    | {f"{stem}is{ending}" for stem in NOT_BRITISH_IS for ending in ("e", "ed", "es", "er", "ing")}
    | {f"{stem}ll{ending}" for stem in NOT_BRITISH_LL for ending in ("ed", "er", "ing")}
)
_SKIPPED = ("'s", "’s", "ʼs", "(+)")


def atomise(text: str) -> Iterator[tuple[str, int, int]]:
    """The atoms of ``text`` in order, as (normal form, start, end)."""
    for match in _ATOM.finditer(text):
        normal = normalise(match[0])
        if normal:
            yield normal, *match.span()


def normal_forms(text: str) -> tuple[str, ...]:
    """The normal forms of a text's atoms."""
    return tuple(norm for norm, _, _ in atomise(text))


@lru_cache(maxsize=1 << 12)
def normalise(atom: str) -> str:
    """An atom in lower case, American spelling, singular, without accents; empty for what names do without.

    >>> normalise("Tumours"), normalise("α"), normalise("Sjögren")
    ('tumor', 'alpha', 'sjogren')
    """
    if atom in _SKIPPED:
        return ""
    lower = atom.lower()
    if lower in GREEK:
        return GREEK[lower]
    if not lower.isascii():
        letters = unicodedata.normalize("NFKD", lower)
        lower = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _american(singular(lower)) if len(lower) > 3 and lower.isalpha() else lower


def _american(word: str) -> str:
    if _BRITISH.search(word) and word not in _AS_THEY_ARE:
        for pattern, new in _SPELLINGS:
            word = pattern.sub(new, word)
    return word


def singular(word: str) -> str:
    """A word in lower case without what makes it a plural; as it is where nothing does.

    >>> singular("cells"), singular("women"), singular("virus")
    ('cell', 'woman', 'virus')
    """
    if word in INVARIABLE or word.endswith(SINGULAR_ENDINGS):
        return word
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if _PLURAL.search(word):
        pattern, new = next(ending for ending in _PLURALS if ending[0].search(word))
        return pattern.sub(new, word)
    return word
