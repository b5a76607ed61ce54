"""Names of authors as a citation gives them: whether words are names, and which row of names ends before a year.

Names are walked token by token from the year backwards, not matched by one pattern: the time stays linear.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from claimminer.language.abbreviations import SENTENCE_STARTERS
from claimminer.language.citations import DATE_WORDS, PARTICLES, PLACES
from claimminer.language.places import CITIES

__all__ = ["Names", "first_author", "names_before"]

_ET_AL = re.compile(
    r",?\s(?:et\.?\sal\.?(?:[.,]?\s(?-i:[A-Z])[\w.&]+(?:\s(?:of|and|the|in|(?-i:[A-Z])[\w.&]+)){0,6}[.,]?)?"
    r"|and\s(?:colleagues|others|co-?workers|coauthors|associates|team|the\s\w+\s(?:group|team|investigators)))\Z"
)
_ACRONYM = re.compile(r"\s[\[(][A-Z]{2,8}[\])]\Z")  # "World Health Organization [WHO], 2020"
_SEPARATOR = re.compile(r",\s(?:and\s|&\s)?|\s(?:and|&|/)\s|/")
_SURNAME = re.compile(r"(?:[OoDdLl]['’]|[Mm]a?c)?[^\W\d_a-z][^\W\d_]*(?:[-'’][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
_TOKEN = re.compile(r"[^\s(\[“\"‘]+")
_OPEN_QUOTES = frozenset('([“"‘')
_STARTERS = frozenset(SENTENCE_STARTERS)
_SMALL = frozenset(PARTICLES)
_CITIES = frozenset(CITIES)
_NO_AUTHOR = frozenset(DATE_WORDS) | frozenset(PLACES)
_REACH = 160
_MOST_WORDS = 8


class Names(NamedTuple):
    """A row of names: where it starts, the first author, whether several authors make a citation certain."""

    start: int
    first: str
    several: bool


def first_author(names: str, *, strict: bool = True) -> str | None:
    """The first author's surname, or the organisation's name; ``None`` where the words are no names.

    ``strict``: nor where one of them can be a date's, a place's or an event's.
    """
    plain, et_al = _ET_AL.subn("", _ACRONYM.sub("", names))
    plain = plain.strip(" ,")
    authors = _SEPARATOR.split(plain) if plain else []
    if not authors or not all(_is_name(author) for author in authors):
        return None
    if not et_al and _starts_sentence(authors[0].split()[0]):
        return None
    dated = [any(map(_is_date, author.split())) for author in authors]
    joined = "&" in plain and authors[0].casefold() not in _CITIES  # "Osei & Lund", though one bears a town's name
    if strict and not et_al and (dated[0] if joined else any(dated)):
        return None
    words = [word for word in authors[0].split() if not _INITIALS.fullmatch(word)] or authors[0].split()
    return " ".join(words)


def names_before(text: str, low: int, end: int) -> Names | None:
    """The row of names of ``text[low:]`` that ends at ``end``, in the same paragraph."""
    first = max(low, end - _REACH)
    gap = text.rfind("\n\n", first, end)
    first = gap + 2 if gap >= 0 else first
    before = text[first:end].rstrip(" ,")
    before = before.removesuffix("'s").removesuffix("’s").removesuffix("’").removesuffix("'")
    et_al = _ET_AL.search(before)
    begin, several = _walk(before[: et_al.start()] if et_al else before)
    names = before[begin:]
    surname = first_author(names) if names else None
    return Names(first + begin, surname, several or bool(et_al)) if surname else None


def _is_name(author: str) -> bool:
    words = author.split()
    names = [word for word in words if _SURNAME.fullmatch(word)]
    fit = all(_SURNAME.fullmatch(word) or _INITIALS.fullmatch(word) or word in _SMALL for word in words)
    return fit and bool(names or author.isupper()) and len(words) <= _MOST_WORDS


def _is_date(word: str) -> bool:
    bare = word.strip(".,").casefold()
    return len(bare) > 1 and bare in _NO_AUTHOR


def _starts_sentence(word: str) -> bool:
    """ "In Smith (2019)": the first word is no name. "WHO" is one."""
    return word.casefold() in _STARTERS and not (word.isupper() and len(word) > 1)


def _walk(before: str) -> tuple[int, bool]:
    """Where the row of names at the end of ``before`` begins, and whether it names several authors."""
    begin, several, joined = len(before), False, True
    for match in reversed(list(_TOKEN.finditer(before))):
        word = match[0].rstrip(",")
        if word in ("and", "&"):
            if joined:
                break
            joined = several = True
            continue
        comma = match[0].endswith(",")
        name = _SURNAME.fullmatch(word) or _INITIALS.fullmatch(word)
        if not (name or (word in _SMALL and not joined)) or _starts_sentence(word):
            break
        if comma and not several and begin < len(before):
            break
        begin, joined = match.start(), False
        if before[begin - 1 : begin] in _OPEN_QUOTES:
            break
    return begin, several
