"""Author–year citations: (Smith et al., 2019; Doe, 2020), Smith and Doe (2019), and works named in full.

Names are walked token by token from the year backwards, not matched by one pattern: the time stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.language.abbreviations import SENTENCE_STARTERS
from claimminer.language.citations import DATE_WORDS, LEAD_INS, PARTICLES, PLACES, REPORTING_VERBS
from claimminer.sources.markers import Marker

__all__ = ["find_authors", "find_works"]

_YEAR = r"(?:1[89]\d\d|20\d\d)[a-z]?"
_YEARS = re.compile(rf"{_YEAR}(?:\s?(?:,|/|and|&|–|-)\s?(?:{_YEAR}|[a-h]\b)){{0,6}}")
_INSIDE = re.compile(r"[(\[]([^()\[\]]{5,400})[)\]]")
_ANY_YEAR = re.compile(rf"\b{_YEAR}\b")
_LEAD = re.compile(
    "(?:" + "|".join(map(re.escape, sorted(LEAD_INS, key=len, reverse=True))) + r"),?\s", re.IGNORECASE
)
_PAGES = re.compile(
    rf"(?:(?<=\d\d\d\d)|(?<=\d\d\d\d[a-z]))[,:]\s?(?:pp?\.?\s?)?(?!{_YEAR}\Z)\d{{1,5}}(?:[–-]\d{{1,5}})?\Z"
)
_ET_AL = re.compile(
    r",?\s(?:et\.?\sal\.?|and\s(?:colleagues|others|co-?workers|coauthors|associates|team))\Z"
)
_SEPARATOR = re.compile(r",\s(?:and\s|&\s)?|\s(?:and|&)\s")
_SURNAME = re.compile(r"(?:[OoDdLl]['’]|[Mm]a?c)?[^\W\d_a-z][^\W\d_]*(?:[-'’][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
# The year in brackets, or right after "et al."
_YEAR_BRACKET = re.compile(rf"[(\[](?={_YEAR}[^()\[\]]{{0,40}}[)\]])")
_YEAR_AFTER_AL = re.compile(rf"al(?<=\sal)[.,]{{0,2}}\s(?={_YEAR}\b)")
_REPORTING = re.compile(r"\s(?:" + "|".join(REPORTING_VERBS) + r")\b")
_STARTERS = frozenset(SENTENCE_STARTERS)
_SMALL = frozenset(PARTICLES)
_NO_AUTHOR = frozenset(DATE_WORDS) | frozenset(PLACES)
_REACH = 160
_CLOSE = re.compile(r"(?:[,:]\s?(?:pp?\.?\s?)?\d{1,5}(?:[–-]\d{1,5})?)?[)\]]")
_TOKEN = re.compile(r"[^\s(\[“\"‘]+")
_OPEN_QUOTES = frozenset('([“"‘')

# Journal, year; volume(issue): pages.
_DATE = r"(?:1[89]|20)\d\d(?:\s[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?)?;\s?"
_VOLUME = re.compile(
    _DATE + r"\d{1,4}(?:\s?\([\w\s–-]{1,12}\))?:\s?[a-z]?\d{1,7}(?:\s?[–-]\s?[a-z]?\d{1,7})?"
)
_JOURNAL = re.compile(r"(?:[A-Z][\w&.]{0,30}\s(?:(?:of|and|the|in)\s)?){1,8}\Z")


def find_authors(text: str, start: int, end: int) -> Iterator[Marker]:
    """Yield author–year citations of ``text[start:end]``; ``certain`` is false where only a list can tell."""
    for match in _INSIDE.finditer(text, start, end):
        if _ANY_YEAR.search(match[1]):
            yield from _bracketed(match)
    for pattern in (_YEAR_BRACKET, _YEAR_AFTER_AL):
        for match in pattern.finditer(text, start, end):
            if marker := _running(text, start, match.end()):
                yield marker


def find_works(text: str, start: int, end: int) -> Iterator[Marker]:
    """Yield works named in full: "Gut 2013; 62(4): 45–51"."""
    for match in _VOLUME.finditer(text, start, end):
        before = text[max(start, match.start() - 80) : match.start()]
        if journal := _JOURNAL.search(before):
            yield Marker(match.start() - len(before) + journal.start(), match.end())


def _bracketed(match: re.Match[str]) -> Iterator[Marker]:
    """The works inside one pair of brackets, with the brackets' offsets if nothing else stands there."""
    parts = [(piece, _work(piece[0])) for piece in re.finditer(r"[^;]+", match[1])]
    works = [(piece, work) for piece, work in parts if work]
    if works and len(works) == len(parts):
        yield Marker(*match.span(), works=tuple(pair for _, work in works for pair in work))
        return
    for piece, work in works:
        lead = len(piece[0]) - len(piece[0].lstrip())
        start = match.start(1) + piece.start() + lead
        yield Marker(start, match.start(1) + piece.start() + len(piece[0].rstrip()), works=work)


def _work(part: str) -> tuple[tuple[str, str], ...]:
    """``see Smith and Doe, 2019a`` -> (("Smith", "2019a"),). Empty where the part is no author and year."""
    plain = _PAGES.sub("", part.strip())
    years = next((found for found in _YEARS.finditer(plain) if found.end() == len(plain)), None)
    if not years:
        return ()
    names = plain[: years.start()].rstrip(" ,(")
    lead = _LEAD.match(names)
    surname = _first_author(names[lead.end() :] if lead else names)
    return tuple((surname, year) for year in _each_year(years[0])) if surname else ()


def _first_author(names: str) -> str | None:
    """The first author's surname, or the organisation's name; ``None`` where the words are no names."""
    plain, et_al = _ET_AL.subn("", names)
    plain = plain.strip(" ,")
    authors = _SEPARATOR.split(plain) if plain else []
    if not authors or not all(_is_name(author) for author in authors):
        return None
    if not et_al and _starts_sentence(authors[0].split()[0]):
        return None
    if not et_al and any(_is_date(word) for author in authors for word in author.split()):
        return None
    words = [word for word in authors[0].split() if not _INITIALS.fullmatch(word)] or authors[0].split()
    return " ".join(words)


def _is_name(author: str) -> bool:
    words = author.split()
    names = [word for word in words if _SURNAME.fullmatch(word)]
    fit = all(_SURNAME.fullmatch(word) or _INITIALS.fullmatch(word) or word in _SMALL for word in words)
    return fit and bool(names or author.isupper()) and len(words) <= 8


def _is_date(word: str) -> bool:
    bare = word.strip(".,").casefold()
    return len(bare) > 1 and bare in _NO_AUTHOR


def _starts_sentence(word: str) -> bool:
    """ "In Smith (2019)": the first word is no name. "WHO" is one."""
    return word.casefold() in _STARTERS and not (word.isupper() and len(word) > 1)


def _each_year(years: str) -> list[str]:
    """``2019a, b`` -> 2019a, 2019b."""
    found: list[str] = []
    for piece in re.findall(rf"{_YEAR}|\b[a-h]\b", years):
        found.append(piece if piece[0].isdigit() else found[-1][:4] + piece)
    return found


def _running(text: str, low: int, at: int) -> Marker | None:
    """The citation whose year begins at ``at``: "Smith and Doe (2019)", "Smith et al. 2019"."""
    years = _YEARS.match(text, at)
    if not years:
        return None
    bracket = text[at - 1] in "(["
    close = _CLOSE.match(text, years.end())
    if bracket and not close:
        return None
    end = close.end() if bracket and close else years.end()
    found = _names_before(text, low, at - 1 if bracket else at)
    if not found:
        return None
    start, surname, certain = found
    sure = certain or bool(_REPORTING.match(text, end))
    return Marker(start, end, works=tuple((surname, year) for year in _each_year(years[0])), certain=sure)


def _names_before(text: str, low: int, end: int) -> tuple[int, str, bool] | None:
    """Start, first surname and certainty of the names that end at ``end``."""
    first = max(low, end - _REACH)
    before = text[first:end].rstrip(" ,")
    before = before.removesuffix("'s").removesuffix("’s")
    et_al = _ET_AL.search(before)
    begin, several = _walk(before[: et_al.start()] if et_al else before)
    names = before[begin:]
    surname = _first_author(names) if names else None
    return (first + begin, surname, several or bool(et_al)) if surname else None


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
