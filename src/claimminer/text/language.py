"""The language of a text. English shows by its little words; only what lacks them is classified.

The classifier is py3langid (Barbaresi 2022, after Lui and Baldwin, ACL 2012), loaded when the first such text comes.
"""

from __future__ import annotations

import re

from claimminer.language.tongues import ENGLISH_WORDS, LANGUAGES, RELATIVES

__all__ = ["guess_language", "load_classifier"]

_ENGLISH = frozenset(ENGLISH_WORDS)
_KNOWN = frozenset(LANGUAGES)
_SAMPLE = 4_000  # characters looked at
_LONGER_SAMPLE = 40_000  # where those are not English: an article may open with a summary in another language
_WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile(r"[a-z]+")  # the same in plain ASCII, and faster
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_WORDS = 20  # a headline's language is anybody's guess
_FEWEST_LETTERS = 20
_LITTLE = 3  # letters; every language written in Latin letters has such words in its prose, a list of drugs has none
_LITTLE_SHARE = 0.08
_SHARE = 0.05  # of the words of English prose are among its little words


def guess_language(text: str) -> str:
    """An ISO 639-1 code; ``und`` for scripts of no language known. Short texts in Latin letters count as English."""
    sample = text[:_SAMPLE]
    if _is_other_script(sample):
        return next((code for code in _ranked(sample) if code != "en"), "und")
    if _reads_as_english(sample) or _reads_as_english(text[:_LONGER_SAMPLE]):
        return "en"
    return _classify(sample)


def load_classifier() -> None:
    """Have the classifier in memory, for a long run: some article will want it."""
    _ranked("")


def _reads_as_english(sample: str) -> bool:
    """Whether the text has English's little words, or nothing to tell by: few words, or no little words at all."""
    words = (_ASCII_WORD if sample.isascii() else _WORD).findall(sample.casefold())
    if len(words) < _FEWEST_WORDS or sum(map(_ENGLISH.__contains__, words)) >= _SHARE * len(words):
        return True
    return sum(len(word) <= _LITTLE for word in words) < _LITTLE_SHARE * len(words)


def _classify(sample: str) -> str:
    """The language of a text without English's little words, if both halves bear it out: a list of names is none."""
    code, *_ = (*_ranked(sample), "en")
    middle = len(sample) // 2
    halves = [(*_ranked(half), "en")[0] for half in (sample[:middle], sample[middle:])]
    return code if all(half == code or _are_relatives(half, code) for half in halves) else "en"


def _are_relatives(one: str, other: str) -> bool:
    return any(one in family and other in family for family in RELATIVES)


def _ranked(sample: str) -> list[str]:
    """The known languages, the likeliest first."""
    from py3langid import rank  # most texts never need it

    return [code for code, _ in rank(sample) if code in _KNOWN]


def _is_other_script(sample: str) -> bool:
    if sample.isascii():
        return False
    letters = len(_LETTER.findall(sample))
    return letters > _FEWEST_LETTERS and len(_LATIN.findall(sample)) < letters / 2
