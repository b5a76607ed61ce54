"""Lines that say in words where an article comes from: "Adapted from …", "Info from the NHS website."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimminer.language import origins as table
from claimminer.text.heading_names import choice
from claimminer.text.publications import is_running_text, mentions_institution

__all__ = ["LONGEST_ORIGIN", "ORIGIN", "introduces_sources", "opens_origin", "told_by"]

LONGEST_ORIGIN = 300
_MOST_TOLD = 40  # words of a paragraph whose writer says "I relied on"
_MOST_WORDS = 16  # of a line that says so without a verb
_FLAGS = re.IGNORECASE | re.DOTALL
_SPACE = r"\s"
_BEHIND = {":": r"\b:?\s+", ",": r",?\s"}
_YEAR = r"\(?(?:19|20)\d\d\)?"
_ANY = r"[\w'’-]+"
_PLACES = {"ANY": _ANY, "FEW": rf"{_ANY}(?:\s{_ANY}){{0,3}}?", "NAME": r"[^:\n]{2,40}"}
_LOOKS = {
    "MORE": r"(?:\w+\s){0,2}",
    "DATED": r"(?=[^\n]{0,200}(?:\b(?:19|20)\d\d\b|[\"“]))",
    "CLOSED": rf"\s*(?=[^,\n]{{2,119}}(?:,?\s{_YEAR})?\.?\Z|[^\n]{{2,159}},?\s{_YEAR}\.?\Z)",
}


def _form(row: str, end: str = _SPACE) -> str:
    """A row of the table as a regular expression, with ``end`` behind its last word."""
    *words, last = row.split()
    return "".join([*(_word(word, _SPACE) for word in words), _word(last, end)])


def _word(word: str, end: str) -> str:
    name = word.rstrip("?:,")
    if name in _LOOKS:
        return _LOOKS[name]
    if name.startswith("!"):
        return f"(?!{choice(table.ORIGIN_WORDS[name[1:]])}\\b)"
    end = _BEHIND.get(word[len(name) : len(name) + 1], end)
    rows = table.ORIGIN_WORDS.get(name)
    found = _one_of(rows, end) if rows else _PLACES.get(name, re.escape(name)) + end
    return f"(?:{found})?" if word.endswith("?") else found


def _one_of(rows: Iterable[str], end: str = _SPACE) -> str:
    return "(?:" + "|".join(_form(row, end) for row in rows) + ")"


def _introduction(row: str) -> str:
    """A row with figures: so many characters may stand between what is beside them."""
    parts = re.split(r"\s(\d+)\s", row)
    gaps = [rf"\b[^.:;]{{0,{gap}}}\b" for gap in parts[1::2]]
    forms = [_form(part, "") for part in parts[::2]]
    return forms[0] + "".join(gap + form for gap, form in zip(gaps, forms[1:], strict=True))


_REST = r"(?P<rest>\S.*)"
ORIGIN = re.compile(rf"(?:{choice(table.ORIGIN_OPENERS)}\b:?\s+|{_one_of(table.ORIGIN_FORMS)}){_REST}", _FLAGS)
_READ = re.compile(_one_of(table.READING_FORMS) + _REST, _FLAGS)
_VIA = re.compile(rf"(?i:{choice(table.VIA)})\b:?\s(?P<rest>[A-Z][^\d\n]{{2,60}}(?:{_YEAR})?)\.?\Z")
_LABEL = rf"{choice(table.ORIGIN_WORDS['TEXT'])}\s?:\s"
_TOLD = (
    re.compile(_one_of(table.TOLD_FORMS) + _REST, _FLAGS),
    _READ,
    _VIA,
    # "Text: reproduced by permission of the Lung Trust", "Content: Lung Trust, used with permission"
    re.compile(_LABEL + _form("REPRINTED here? BESIDE the? kind? permission OWNED") + _REST, _FLAGS),
    re.compile(
        _LABEL + r"(?P<rest>[A-Z][^.\n]{2,60}),\s" + _form("REPRINTED BESIDE kind? permission", "") + r"\.?", _FLAGS
    ),
)
_LISTED = re.compile(_form("SOURCES LISTED:") + _REST, _FLAGS)
_INTRODUCTION = re.compile(
    rf"\b(?:{'|'.join(map(_introduction, table.INTRODUCTIONS))})[^.:;]{{0,60}}:\Z"
    rf"|\b{_introduction(table.REQUESTS_FOR_SOURCES)}\b(?!\sof)[^.:;]{{0,30}}:\Z",
    re.IGNORECASE,
)


def introduces_sources(line: str) -> bool:
    """Whether a sentence breaks off before a list of sources: "This leaflet is based on:", "We used these papers:"."""
    return line.endswith(":") and len(line) <= LONGEST_ORIGIN and _INTRODUCTION.search(line) is not None


def opens_origin(words: str) -> bool:
    """Whether the words open a line that says where the article comes from: "This leaflet is adapted from"."""
    return ORIGIN.match(f"{words} The") is not None or _VIA.match(f"{words} The Post") is not None


def told_by(line: str) -> re.Match[str] | None:
    """The match of "Info from the NHS website." where that is no sentence."""
    if (named := _LISTED.match(line)) and mentions_institution(named["rest"]):
        return named
    match = next(filter(None, (form.match(line) for form in _TOLD)), None)
    if not match or len(line.split()) > (_MOST_TOLD if match.re is _READ else _MOST_WORDS):
        return None
    return match if not is_running_text(line) or mentions_institution(line) else None
