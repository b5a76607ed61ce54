"""Names inside one sentence: persons, institutions, journals and studies that one could look up, by their capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from claimminer.language import institutions, places, reporting_verbs
from claimminer.pipes.attributions import source_words as sets

__all__ = ["SentenceNames", "Words"]

_BRACKETS = frozenset({"[", "]"})
_BLANK = 5  # tokens of "[Journal Name, Year]"
_ISSUES = frozenset({"issue", "edition", "pages"})
_PUBLISHING = frozenset(institutions.PUBLISHING_WORDS)
_PERIODICALS = frozenset({"journal", "magazine", "medical", "scientific", "online"})
_TRIAL_NOUNS = frozenset((*reporting_verbs.STUDY_PLACES, "team", "investigators", "researchers"))
_UNNAMING = frozenset(institutions.UNNAMING_CAPITALS + institutions.COUNTRY_PREFIXES + places.COUNTRIES)
_COUNTRY_ENDINGS = frozenset(institutions.COUNTRY_ENDINGS)
_CITIES = frozenset(places.CITIES)
_INDEFINITE = frozenset({"a", "an", "one", "another", "small", "large", "recent", "new"})
_DETERMINER_REACH = 4  # tokens from "the" to the name: "the phase 3 SPRINT trial"
_JOINTS = frozenset({"of", "and", "for", "the", "&", "on", "to"})


# A journal's, a server's: "eLife", "medRxiv", but no "mRNA".
_INNER_CAPITAL = re.compile(r"(e|i|med|bio)[A-Z][a-z]")
# "SPRINT", "LEAP-2": how a trial is called.
_TRIAL_NAME = re.compile(r"[A-Z]{3,}(-?\d{1,2}|-[A-Z]+)?")


def is_capitalised(form: str) -> bool:
    """Whether a word is written as a name is: with a capital, or as "eLife"."""
    return not form.islower() and (form[0].isupper() or _INNER_CAPITAL.match(form) is not None)


class Words(NamedTuple):
    """The article's tokens: lower-cased, as written, and the capitalised forms that also stand inside a sentence."""

    lower: Sequence[str]
    forms: Sequence[str]
    names: frozenset[str]


class SentenceNames:
    """One sentence's tokens, and the names among them. Offsets are token offsets into the article."""

    def __init__(self, words: Words, start: int, end: int) -> None:
        self.lower, self.forms, self.names = words
        self.start, self.end = start, end

    @cached_property
    def in_title_case(self) -> bool:
        """Most longer words are capitalised: a headline, where a capital names nobody."""
        longer = [form for form in self.forms[self.start : self.end] if len(form) > 3 and form.isalpha()]
        return len(longer) >= 3 and sum(form[0].isupper() for form in longer) >= 0.7 * len(longer)

    def word(self, i: int) -> str:
        return self.lower[i] if self.start <= i < self.end else ""

    def is_name(self, i: int) -> bool:
        """A capitalised word that can be part of a person's, a journal's or a study's name."""
        form, word = self.forms[i], self.lower[i]
        if (
            not is_capitalised(form)
            or self.in_title_case
            or not form.replace("-", "").replace("’", "").isalpha()
            or self.is_blank(i)
        ):
            return False
        if (
            word in _UNNAMING
            or word.removesuffix("s") in _UNNAMING
            or word in sets.SOURCES
            or word in sets.STARTERS
            or word in sets.PRONOUNS
            or word in sets.DETERMINERS
        ):
            return False
        if form.isupper() and len(form) < 5 and form not in sets.ACRONYMS:
            return False
        return i > self.start or form in self.names or word in sets.KNOWN

    def is_institution(self, i: int) -> bool:
        """A word that an organisation is known by, or that its name ends in."""
        return self._ends_name(i) and not self.is_blank(i)

    def _ends_name(self, i: int) -> bool:
        form, word = self.forms[i], self.lower[i]
        if form in sets.ACRONYMS:
            return not self.forms[i - 1].isupper() or i == self.start
        if word in sets.COMPANIES or word in _COUNTRY_ENDINGS:
            return self.ends_institution(i)
        if not is_capitalised(form):
            return False
        if word in sets.KNOWN:
            return True
        after = self.forms[i + 1] if i + 1 < self.end else "."
        begun = i > self.start or after in ("of", "for") or after[0].isupper()
        return word in sets.HEADS and begun and not self.in_title_case

    def is_blank(self, i: int) -> bool:
        """Whether the word stands in square brackets, where a template waits for a name: "[University]"."""
        inside = range(i - 1, max(self.start - 1, i - _BLANK), -1)
        sign = next((self.lower[at] for at in inside if self.lower[at] in _BRACKETS), "")
        return sign == "["

    def ends_institution(self, i: int) -> bool:
        """Whether a capitalised word stands before a company's suffix or a country: "Cancer Research UK"."""
        if i == self.start or self.in_title_case or not self.forms[i - 1][0].isupper():
            return False
        country = self.lower[i] in _COUNTRY_ENDINGS
        return not country or (
            self.forms[i][0].isupper()
            and self.lower[i - 1] not in _UNNAMING
            and not (i - 1 == self.start and self.lower[i - 1] in sets.STARTERS | sets.DETERMINERS)
        )

    def institution_start(self, i: int) -> int:
        """The first token of the institution's name: "Food and Drug Administration"."""
        joined = False
        while i > self.start:
            before = i - 1
            while before > self.start and (
                self.lower[before] in _JOINTS or (joined and self.lower[before] == ",")
            ):
                joined = joined or self.lower[before] in {"and", "&"}
                before -= 1
            if not self.forms[before][0].isupper() or (
                before == self.start and self.lower[before] in sets.STARTERS | sets.DETERMINERS
            ):
                return i
            i = before
        return i

    def is_titled(self, i: int) -> bool:
        return self.lower[i] in sets.TITLES and i + 1 < self.end and self.forms[i + 1][0].isupper()

    def name_start(self, i: int) -> int:
        """The first token of the run of names that ends at ``i``, an initial or a title included."""
        while i > self.start and (
            self.is_name(i - 1) or self.lower[i - 1] in sets.TITLES or self.is_initial(i - 1)
        ):
            i -= 1
        return i

    def is_initial(self, i: int) -> bool:
        """A letter with its stop ("F."), or initials that open a name ("BJU International")."""
        form = self.forms[i]
        is_letter = len(form) <= 2 and form[0].isupper() and form.endswith(".")
        return is_letter or (
            len(form) in (2, 3) and form.isupper() and form.isalpha() and not self.in_title_case
        )

    def is_person(self, i: int) -> bool:
        """Whether a person's name ends at ``i``: a title, two names, or one that is a name elsewhere too."""
        if not self.is_name(i) and not (i > self.start and self.is_titled(i - 1)):
            return False
        first = self.name_start(i)
        return first < i or self.forms[i] in self.names

    def is_named(self, start: int, end: int) -> bool:
        """Whether the phrase names a person, an institution, a journal or a study."""
        return any(
            self.is_institution(i)
            or self.is_titled(i)
            or (self.lower[i] == "et" and self.lower[i + 1 : i + 2] == ["al"])
            or (self.is_name(i) and self.stands_as_source(i, end))
            or self.is_named_trial(i)
            for i in range(start, end)
        )

    def stands_as_source(self, i: int, end: int) -> bool:
        """Whether the name at ``i`` says whose work it is: "at Bangor", "the Nurses study", "in Gut", "Chan et al"."""
        last = i
        while last + 1 < self.end and self.is_name(last + 1):
            last += 1
        first = self.name_start(i)
        before = self.word(first - 2 if self.word(first - 1) == "the" else first - 1)
        after = self.word(last + 1)
        if before == "from" and self.word(first - 2) in sets.STUDIES and self.is_place(first, last):
            return False  # "a pilot from Lahore"
        if (
            before in sets.NAMING | sets.RESEARCHERS | sets.ORGANISATIONS
            or before == "journal"
            or (before == "of" and not _ISSUES.isdisjoint(self.lower[max(self.start, first - 4) : first]))
            or (before == "in" and self.is_published(first) and self.lower[first] not in _CITIES)
        ):
            return True
        if after in ("et", "'s", "’s", "and"):
            return self.lower[last + 2 : last + 3] in (["al"], ["team"], ["group"], ["colleagues"], ["lab"])
        if before == "the" or self.word(first - 1) == "the":
            behind = self.lower[last + 1 : min(last + 4, self.end)]
            if "cohort" in behind:
                return True  # "the Leeds birth cohort"
        placed = self.lower[first] in _CITIES and self.word(first - 1) in _INDEFINITE  # "a Sydney trial" is any
        return not placed and after in sets.SOURCES | sets.ORGANISATIONS and last + 1 < max(end, last + 2)

    def is_place(self, first: int, last: int) -> bool:
        """Whether one capitalised word, no institution known by it, says where a study comes from."""
        known = self.lower[first] in sets.KNOWN or self.is_institution(first)
        return self.lower[first] in _CITIES or (first == last and not known and self.word(last + 1) not in {"'s", "’s"})

    def is_named_trial(self, i: int) -> bool:
        """ "The DPP study", "the large LEAP-2 trial", "the DAPA-HF trial": a study that goes by its capitals."""
        form, last = self.forms[i], i
        if self.word(i + 1) == "-" and self.word(i + 2):
            form, last = form + "-" + self.forms[i + 2], i + 2
        if not _TRIAL_NAME.fullmatch(form) or self.lower[i] in _UNNAMING or form.lower() in _UNNAMING:
            return False
        determined = "the" in self.lower[max(self.start, i - _DETERMINER_REACH) : i]
        return determined and self.word(last + 1) in _TRIAL_NOUNS and not self.in_title_case

    def is_published(self, i: int) -> bool:
        """Whether publishing is spoken of shortly before ``i``: "published last week in"."""
        return not _PUBLISHING.isdisjoint(self.lower[max(self.start, i - 6) : i])

    def is_named_before(self, first: int) -> bool:
        """Whether the sentence names the study up front: "In the Leeds trial, researchers found"."""
        opening = range(self.start, first)
        if (
            first - self.start < 3
            or self.lower[self.start] not in {"in", "for", "writing", "reporting"}
            or self.lower[first - 1] != ","
        ):
            return False
        told = self.lower[self.start].endswith("ing") or any(self.lower[i] in sets.STUDIES for i in opening)
        return told and self.is_named(self.start, first)

    def journal_end(self, first: int) -> int | None:
        """One past the journal's name that begins at ``first``; ``None`` where no journal is named there."""
        end = first
        while end < self.end and (
            is_capitalised(self.forms[end]) or self.lower[end] in _JOINTS or self.lower[end] in _PERIODICALS
        ):
            end += 1
        while end > first and self.lower[end - 1] in _JOINTS:
            end -= 1
        named = any(
            self.is_institution(i) or (self.is_name(i) and self.lower[i] not in _CITIES)
            for i in range(first, end)
        )
        return end if named else None
