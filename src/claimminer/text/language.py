"""The language of a text: by its script, then by its stop words. Short texts count as English."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from claimminer.language.stopwords import STOP_WORDS

__all__ = ["guess_language"]

_LANGUAGES: dict[str, list[str]] = defaultdict(list)  # of each stop word
for _language, _words in STOP_WORDS.items():
    for _word in set(_words.split()):
        _LANGUAGES[_word].append(_language)

_ENGLISH = frozenset(word for word, languages in _LANGUAGES.items() if "en" in languages)
_FOREIGN = frozenset(word for word, languages in _LANGUAGES.items() if languages != ["en"])

_SAMPLE = 4_000  # characters looked at
_WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile(r"[a-z]+")  # the same in plain ASCII, and faster
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_WORDS = 20
_SHARE = 0.15  # of the words of a text in the language are among its stop words
_LEAD = 1.3  # by which another language must beat English


def guess_language(text: str) -> str:
    """An ISO 639-1 code; ``und`` for other scripts and languages without a row of stop words."""
    sample = text[:_SAMPLE]
    ascii_only = sample.isascii()
    if not ascii_only and _is_other_script(sample):
        return "und"
    words = (_ASCII_WORD if ascii_only else _WORD).findall(sample.casefold())
    if len(words) < _FEWEST_WORDS or _is_plainly_english(words):
        return "en"
    return _by_stop_words(words)


def _is_plainly_english(words: list[str]) -> bool:
    """Whether no other language could lead, even if all stop words of others were of one: most texts."""
    return sum(map(_FOREIGN.__contains__, words)) <= _LEAD * sum(map(_ENGLISH.__contains__, words))


def _by_stop_words(words: list[str]) -> str:
    counts = Counter(language for word in words for language in _LANGUAGES.get(word, ()))
    best, count = max(counts.items(), key=lambda item: item[1], default=("en", 0))
    return best if count >= _SHARE * len(words) and count > _LEAD * counts["en"] else "en"


def _is_other_script(sample: str) -> bool:
    letters = len(_LETTER.findall(sample))
    return letters > _FEWEST_WORDS and len(_LATIN.findall(sample)) < letters / 2
