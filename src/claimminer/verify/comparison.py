"""Whether what an article says of a cited work fits what is registered: title, year, first author.

The title is looked for anywhere in the reference, as references come in a hundred styles (partial ratio of
normalised words, rapidfuzz). What the reference does not give is not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz import fuzz

from claimminer.records import Reference
from claimminer.sources.identifiers import find_identifiers
from claimminer.text.folding import folded
from claimminer.verify.records import Difference, RegisteredWork

__all__ = ["Fit", "compare"]

_ALIKE = 0.8  # titles with a misprint, another spelling, a word left out
_SIMILAR = 0.6  # titles cut short or translated: enough if year and author fit
_SAME_NAME = 85.0  # percent: Johansson, Johanson
_LONG_PART = 4  # letters; shorter ones are particles, or too like other words
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"}
)
_YEARS_APART = 1  # online first, in print next year
_FEWEST_WORDS = 5  # of a reference beside authors and journal, if it is to hold a title
_YEAR = re.compile(r"(?<![\d/.-])(?:1[6-9]|20)\d\d(?=[a-z]?(?![\d/-]))")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# "van der Berg A, Roe B.", "Roe, B., & Poe, C.", "… et al"
_AUTHORS = re.compile(
    r"(?:[a-z’']{1,4}\s){0,3}[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?[\s-]?){1,3}(?:[,.&;(:]|and\b)|.{0,80}\bet al\b"
)


class Fit(NamedTuple):
    """``score``: likeness of the titles, 0 to 1, None where the reference gives none; what doesn't fit."""

    score: float | None
    differences: tuple[Difference, ...]


def compare(reference: Reference, work: RegisteredWork) -> Fit:
    """Hold a reference against the registered work."""
    stated = _without_identifiers(reference.text)
    year = _year_fits(reference, stated, work)
    author = _author_fits(reference, stated, work)
    score = _title_score(reference, stated, work)
    title = (
        None if score is None else score >= _ALIKE or (score >= _SIMILAR and year is True and author is True)
    )
    fits: dict[Difference, bool | None] = {"title": title, "year": year, "author": author}
    return Fit(score, tuple(name for name, fit in fits.items() if fit is False))


def _title_score(reference: Reference, stated: str, work: RegisteredWork) -> float | None:
    if not work.titles:
        return None
    text = folded(stated)
    scores = [fuzz.partial_ratio(folded(title), text) / 100 for title in _variants(work)]
    if reference.title:
        scores += [fuzz.ratio(folded(title), folded(reference.title)) / 100 for title in _variants(work)]
    best = max(scores)
    return round(best, 3) if best >= _ALIKE or _gives_a_title(reference, stated, work) else None


def _variants(work: RegisteredWork) -> Iterator[str]:
    """The titles as registered, and without what follows a colon."""
    for title in work.titles:
        yield title
        main, colon, _ = title.partition(": ")
        if colon and len(main.split()) >= _FEWEST_WORDS:
            yield main


def _gives_a_title(reference: Reference, stated: str, work: RegisteredWork) -> bool:
    """Whether words are left that are neither authors nor the registered journal's."""
    if reference.title:
        return True
    known = set(folded(" ".join((*work.journals, work.author or "", *reference.authors))).split())
    return len(set(_LONG_WORD.findall(folded(stated))) - known) >= _FEWEST_WORDS


def _year_fits(reference: Reference, stated: str, work: RegisteredWork) -> bool | None:
    given = {reference.year} if reference.year else {int(year) for year in _YEAR.findall(stated)}
    if not given or not work.years:
        return None
    return any(abs(one - other) <= _YEARS_APART for one in given for other in work.years)


def _author_fits(reference: Reference, stated: str, work: RegisteredWork) -> bool | None:
    if not work.author or not (reference.authors or _AUTHORS.match(stated)):
        return None
    return any(_names(folded(read(work.author)), folded(read(stated))) for read in (str, _spelled_out))


def _names(author: str, text: str) -> bool:
    """Whether the text has the name, or one part of a double one; long names with a letter otherwise."""
    words = text.split()
    parts = [part for part in author.split() if len(part) >= _LONG_PART] or [author]
    return f" {author} " in f" {text} " or any(
        fuzz.ratio(part, word) >= (_SAME_NAME if len(part) > _LONG_PART else 100)
        for part in parts
        for word in words
    )


def _spelled_out(text: str) -> str:
    return text.translate(_UMLAUTS)


def _without_identifiers(text: str) -> str:
    """The reference without DOIs and addresses, whose digits and words are nobody's title."""
    for item in sorted(find_identifiers(text, 0, len(text)), key=lambda item: -item.start):
        text = f"{text[: item.start]} {text[item.end :]}"
    return text
