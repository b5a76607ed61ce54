"""A reference's authors, year and title, where it shows them plainly: in the order of APA, Vancouver, MLA or Chicago.

Read from left to right, name by name; what does not look like one of these orders stays unread.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from claimminer.language.citations import PARTICLES
from claimminer.language.institutions import INSTITUTION_HEADS

__all__ = ["Particulars", "read_particulars", "years_of"]

_YEAR = r"(?:1[89]\d\d|20\d\d)"
_WORD = r"[^\W\d_a-z][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_PARTICLE = "|".join(map(re.escape, PARTICLES))
_SURNAME = rf"(?:(?:{_PARTICLE})\s){{0,3}}{_WORD}(?:\s(?=\w\w){_WORD})?"
_INITIALS = r"(?:[A-Z]\.?[-\s]?){1,4}(?![^\W\d_]|['’])"
# "Smith J", "Smith, J. D.", then "J. D. Smith", then names in full; to come first, these need a comma inside.
_NAMES = (
    re.compile(rf"{_SURNAME}(?:,\s?|\s){_INITIALS}(?:\s?(?:Jr|Sr|II|III)\.?)?"),
    re.compile(rf"(?:[A-Z]\.[-\s]?){{1,3}}\s?{_SURNAME}"),
)
_FIRST_IN_FULL = re.compile(rf"{_SURNAME},\s{_WORD}(?:\s(?:[A-Z]\.?|{_WORD}))?(?=[.,]|\sand\b|\s\()")
_LATER_IN_FULL = re.compile(rf"{_WORD}(?:\s[A-Z]\.?)?\s{_SURNAME}(?=[.,]|\s\()")
_BETWEEN = re.compile(r"[,;]?\s?(?:&|and\b)\s?|[,;]\s?")
_OTHERS = re.compile(r"[,;.]?\s?(?:(?:and|&)\s)?(?:et\.?\sal\b\.?|others\b\.?)")
_LEFT_OUT = re.compile(r"[,;]?\s?(?:…|\.\s?\.\s?\.)\s?(?:&\s)?")
_EDITORS = re.compile(r"[,;:]?\s?(?:\(eds?\.?\)|\beditors?\b|\beds?\.)?[.,]?\s?", re.IGNORECASE)
_YEAR_NEXT = re.compile(
    rf"[.,;:]?\s?(?:\(?({_YEAR})[a-z]?(?:,?\s[A-Z][a-z]+(?:\s\d{{1,2}})?)?\)?|\(?n\.\s?d\.\)?)\s?[.,:;]?\s?"
)
_ORGANISATION = re.compile(
    r"([^\W\d_a-z][^.(\[\"“:;\d]{1,100}?)(?:\s?\([A-Z]{2,8}\))?(?=\.\s|\s\(|,\s\d{4}|:\s)"
)
_QUOTED = re.compile(r"[\"“]([^\"“”]{6,300}?)[.,?!]?[\"”]")
_SENTENCE = re.compile(
    r"([^\W_].{2,300}?)(?<!\s[A-Z])(?:(?<=[?!])(?=\s)|\.(?=\s|\Z)|\s(?=\[)|,?\s(?=https?:|doi:))"
)
_JOURNAL_AFTER = re.compile(rf",\s[A-Z][^,.]{{2,80}}\s\({_YEAR}\)\Z")  # "Title, Journal of Sleep (2018)"
_PAGES = re.compile(r"\d\s?\(\d+\)|\d;\s?\d|\bpp?\.\s|\bvol\.?\s", re.IGNORECASE)
# What is no date of publication: addresses, identifiers, dates of access, pages.
_UNDATED = re.compile(
    r"https?://\S+|\bwww\.\S+|\b10\.\d{4,9}/\S+|\bdoi\b\S*|\bPMC\d+|\bPMID:?\s?\d+"
    r"|\b(?:accessed|retrieved|updated|reviewed|viewed|available|cited)\b[^.;)\]]{0,40}"
    r"|\b\d+[–-]\d+\b|\bpp?\.?\s?\d+|:\s?[a-z]?\d+",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(rf"\b({_YEAR})[a-z]?\b")
_DATED = re.compile(
    rf"\(({_YEAR})[a-z]?(?:,[^)]{{0,20}})?\)|\b({_YEAR})(?:\s[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?)?\s?;\s?\d"
)
_INSTITUTIONS = frozenset(INSTITUTION_HEADS)
_MOST_AUTHORS = 40


class Particulars(NamedTuple):
    """What the entry says plainly; empty or ``None`` where it does not."""

    authors: tuple[str, ...] = ()
    year: int | None = None
    title: str | None = None


def read_particulars(text: str) -> Particulars:
    """Authors, year of publication and title of an entry with single spaces."""
    authors, at = _authors(text)
    if not authors:
        quoted = _QUOTED.search(text)
        return Particulars((), _year(text), quoted[1] if quoted else None)
    dated = _YEAR_NEXT.match(text, at)
    year = int(dated[1]) if dated and dated[1] else _year(text)
    return Particulars(authors, year, _title(text, dated.end() if dated else at))


def years_of(text: str) -> frozenset[int]:
    """Every year in the entry that can be one of publication: none of addresses, pages and dates of access."""
    return frozenset(int(match[1]) for match in _ANY_YEAR.finditer(_UNDATED.sub(" ", text)))


def _authors(text: str) -> tuple[tuple[str, ...], int]:
    """The names that the entry begins with, and where what follows them begins."""
    names: list[str] = []
    at = end = 0
    while len(names) < _MOST_AUTHORS and (stop := _name_end(text, at, first=not names)):
        names.append(_tidy(text[at:stop]))
        end = stop
        between = _LEFT_OUT.match(text, end) or _BETWEEN.match(text, end)
        if not between:
            break
        at = between.end()
    if not names:
        return _organisation(text)
    others = _OTHERS.match(text, end)
    editors = _EDITORS.match(text, others.end() if others else end)
    return tuple(names), editors.end() if editors else end


def _name_end(text: str, at: int, *, first: bool) -> int:
    """Where the person's name that begins there ends; 0 where none does."""
    for pattern in (*_NAMES, _FIRST_IN_FULL if first else _LATER_IN_FULL):
        if match := pattern.match(text, at):
            return match.end()
    return 0


def _tidy(name: str) -> str:
    """The name without the comma or full stop behind it; "Smith, J." keeps its stop."""
    plain = name.strip(" ,")
    return plain if "," in plain or plain.count(".") > 1 else plain.rstrip(".")


def _organisation(text: str) -> tuple[tuple[str, ...], int]:
    """An organisation as author: "World Health Organization. Title", "NICE (2018)"."""
    match = _ORGANISATION.match(text)
    if not match:
        return (), 0
    name = match[1].strip()
    known = name.isupper() or not _INSTITUTIONS.isdisjoint(name.casefold().replace(",", "").split())
    return ((name,), match.end()) if known and len(name) > 1 else ((), 0)


def _year(text: str) -> int | None:
    """The year that stands as years of publication do, else the only one there is."""
    formal = {int(match[1] or match[2]) for match in _DATED.finditer(text)}
    found = formal or years_of(text)
    return next(iter(found)) if len(found) == 1 else None


def _title(text: str, at: int) -> str | None:
    """The title behind authors and year: in quotes, else up to the sentence's end."""
    begin = len(text) - len(text[at:].lstrip(" .,:;"))
    quoted = _QUOTED.match(text, begin)
    found = quoted or _SENTENCE.match(text, begin)
    title = _JOURNAL_AFTER.sub("", found[1].strip()) if found else ""
    return title if title and (quoted or not _PAGES.search(title)) else None
