"""Looks up what a citation marker points to: an entry of the source list, or a note under the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from claimminer.articles import Article
from claimminer.language.citations import PARTICLES
from claimminer.records import Reference, Section
from claimminer.sources.authors import guideline_key
from claimminer.sources.entries import LABEL, label_number
from claimminer.sources.identifiers import Ids
from claimminer.sources.shapes import ids_in, looks_like_reference
from claimminer.text.folding import folded
from claimminer.text.publications import cites_behind

__all__ = ["Notes", "SourceIndex", "read_notes"]

_NOTE_LINE = re.compile(r"^[ \t]*(?=[\[*†‡§¶⁰¹²³⁴-⁹(\d])[^\n]{10,}", re.MULTILINE)
_NOTE_KEY = re.compile(r"[ \t]*(?:\[\^([\w-]{1,40})\]:|([*†‡§¶]{1,3})[ \t]?(?=[\w\"“]))")
_SMALL = frozenset(PARTICLES)
_FIRST_WORDS = 160  # where a reference names its authors
_LETTER_BEFORE = re.compile(r"(?:^|\n)[ \t]*[(\[]?([a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})(?:[.)\]]+:?[ \t]*|[ \t]+)\Z")
_OWN_KEY = re.compile(r"\[{1,2}([^\[\]\d][^\[\]]{1,30})\]{1,2}:?\s")
# "A – World Health Organization, …", "S2: …", where the entries before or behind go on so
_LETTERED = re.compile(r"(?:([A-Z])|[A-Z](\d{1,2}))\s?[.:–—-]\s+(?=\w)")
_FEWEST_LETTERED = 2
_CODE = re.compile(r"\b(?:CG|NG|QS|TA|PH|DG|MTG|IPG|HST)\s?\d{1,4}\b|\bSIGN\s(?:guideline\s)?\d{2,3}\b")
_SIGN_BEFORE = re.compile(r"(?:^|\n)[ \t]*([*†‡§¶]{1,3})[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class Notes:
    """References that stand outside a source section, each on a line of its own that bears its mark."""

    places: tuple[tuple[int, int], ...]
    entries: dict[str, Ids]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A reference as plain words: those it begins with, all of them."""

    head: str
    words: str
    initials: str
    reference: Reference

    @classmethod
    def of(cls, reference: Reference) -> _Entry:
        head = _plain(reference.text[:_FIRST_WORDS])
        initials = "".join(word[0] for word in head.split() if word not in _SMALL)
        return cls(head, _plain(reference.text), initials, reference)

    def dates(self, year: str) -> bool:
        """Whether it is of that year; one without a year of its own is in press or undated."""
        if not year[0].isdigit():
            return self.reference.year is None or _plain(year) in self.words
        if self.reference.year:
            return self.reference.year == int(year[:4])
        return f" {year[:4]}" in self.words

    def opens_with(self, name: str) -> bool:
        """Whether the first author bears the name."""
        first = self.reference.authors[0] if self.reference.authors else ""
        return name in _plain(first)

    def bears(self, name: str) -> bool:
        """Whether it begins with the name, or with the organisation that the name abbreviates."""
        short = name.strip()
        is_acronym = 2 < len(short) < 8 and " " not in short
        return name in self.head or (is_acronym and self.initials.startswith(short))


class SourceIndex:
    """Looks references up: by number, by surname and year, by identifier, by the sign or key that they bear."""

    def __init__(self, references: Sequence[Reference], notes: Notes, *, text: str) -> None:
        self.numbers = frozenset(reference.number for reference in references)
        self.notes = notes
        self._by_number = {reference.number: reference for reference in reversed(references)}
        self._entries = [_Entry.of(reference) for reference in references]
        self._by_id = {
            value.casefold(): ref
            for ref in reversed(references)
            for value in (ref.doi, ref.pmid, ref.url, ref.pmcid, ref.isbn)
            if value
        }
        self._by_sign = _signed(references, text)
        self._by_key = _keyed(references, text)

    @property
    def known(self) -> frozenset[int]:
        """Numbers that a marker can mean."""
        return self.numbers | {int(key) for key in self.notes.entries if key.isdigit()}

    def number(self, number: int) -> Reference | Ids | None:
        """The entry that bears the number."""
        return self._by_number.get(number) or self.notes.entries.get(str(number))

    def work(self, surname: str, year: str) -> Reference | None:
        """The entry of that author or organisation and year, with its letter where the list has letters."""
        name = _plain(surname)
        found = [entry for entry in self._entries if entry.dates(year) and entry.bears(name)]
        exact = [entry.reference for entry in found if _plain(year) in entry.words]
        return exact[0] if exact else (found[0].reference if found else None)

    def other_year(self, surname: str, year: str) -> Reference | None:
        """The entry of that author in another year, where the list has none of this year."""
        name = _plain(surname)
        found = [entry for entry in self._entries if entry.reference.year and entry.opens_with(name)]
        if any(entry.dates(year) for entry in found) or not year[:4].isdigit():
            return None
        return found[0].reference if found else None

    def identifier(self, ids: Ids) -> Reference | None:
        """The entry with one of these identifiers."""
        keys = [value.casefold() for value in ids if value]
        return next((self._by_id[key] for key in keys if key in self._by_id), None)

    @property
    def signs(self) -> frozenset[str]:
        """Footnote signs that point somewhere."""
        return frozenset((*self.notes.entries, *self._by_sign))

    @property
    def keys(self) -> frozenset[str]:
        """What entries begin with, as a marker in brackets names them."""
        return frozenset(self._by_key)

    def key(self, key: str) -> Reference | None:
        """The entry that begins with the key."""
        return self._by_key.get(key)

    def sign(self, sign: str) -> Reference | Ids | None:
        """The note or the entry that bears the sign."""
        return self._by_sign.get(sign) or self.notes.entries.get(sign)


def read_notes(article: Article, sections: Sequence[Section]) -> Notes:
    """Lines of the sections that bear a mark and look like a reference."""
    places: list[tuple[int, int]] = []
    entries: dict[str, Ids] = {}
    for section in sections:
        for line in _NOTE_LINE.finditer(article.text, section.start, section.end):
            key, rest = _note(line[0])
            if key and looks_like_reference(rest) and not cites_behind(rest):
                places.append(line.span())
                entries.setdefault(key, ids_in(rest))
    return Notes(tuple(places), entries)


def _signed(references: Sequence[Reference], text: str) -> dict[str, Reference]:
    """Entries by the sign before them; where several bear the same, it is a bullet."""
    signed: dict[str, list[Reference]] = {}
    for reference in references:
        at = reference.place.start if reference.place else 0
        if match := _SIGN_BEFORE.search(text[max(0, at - 8) : at]):
            signed.setdefault(match[1], []).append(reference)
    return {sign: found[0] for sign, found in signed.items() if len(found) == 1}


def _keyed(references: Sequence[Reference], text: str) -> dict[str, Reference]:
    """Entries by their letter ("a."), their own bracket ("[NG100] …"), or their first author's surname alone."""
    keyed = _lettered(references)
    for reference in reversed(references):
        at = reference.place.start if reference.place else 0
        letter = _LETTER_BEFORE.search(text[max(0, at - 8) : at])
        own = _OWN_KEY.match(reference.text)
        surname = re.split(r",|\s(?=[A-Z.]+\Z)", reference.authors[0])[0] if reference.authors else ""
        code = _CODE.search(reference.text)
        keys = (letter and letter[1], own and own[1], surname, code and guideline_key(code[0]))
        keyed |= {key: reference for key in keys if key}
    return keyed


def _lettered(references: Sequence[Reference]) -> dict[str, Reference]:
    """Entries by the letters or codes that they begin with, where these count them: A, B; S1, S2."""
    labels = list(takewhile(bool, (_LETTERED.match(reference.text) for reference in references)))
    counted = [int(label[2]) if label[2] else ord(label[1]) - ord("A") + 1 for label in labels if label]
    if len(counted) < _FEWEST_LETTERED or counted != list(range(1, len(counted) + 1)):
        return {}
    return {label[0].rstrip(" .:–—-"): one for label, one in zip(labels, references, strict=False) if label}


def _note(line: str) -> tuple[str, str]:
    """A note's mark and its words; empty where the line bears none."""
    if key := _NOTE_KEY.match(line):
        return key[1] or key[2], line[key.end() :]
    if label := LABEL.match(line):
        return str(label_number(label)), line[label.end() :]
    return "", ""


def _plain(text: str) -> str:
    """The text's folded words, single spaces around each."""
    return f" {folded(text)} "
