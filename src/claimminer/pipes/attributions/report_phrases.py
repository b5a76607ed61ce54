"""Sources that report without a subject's verb, and what a report is.

"According to", "in a study", "evidence that": each is walked outwards from its word, as ``source_phrases`` says.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimminer.language import attributions as table
from claimminer.language import reporting_verbs
from claimminer.language.topics import PERSONS
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.source_phrases import SourcePhrases

__all__ = ["Report", "ReportPhrases", "SourceKind"]

SourceKind = Literal["person", "people", "study", "evidence", "institution"]

_ENROLMENT = frozenset(table.ENROLMENT_WORDS)
_NEGATED = frozenset(table.NEGATED_EVIDENCE)
_PLACES = frozenset(reporting_verbs.STUDY_PLACES)
_COMPARISONS = frozenset({"comparison"})
_PLURALLESS = frozenset(reporting_verbs.DETERMINED_PLACES)
_FOUND = sets.FINDING.union(reporting_verbs.PROVIDING_VERBS)
_ANALYSES = frozenset({"analysis", "analyses", "model", "models"})
_OWN_ANALYSES = frozenset(table.OWN_ANALYSES)
_ASKED = frozenset(reporting_verbs.ASKED_PARTICIPLES)
_SHARES = frozenset(reporting_verbs.SHARES)
_ORIGINS = frozenset({"among", "amongst", "from", "between", "across"})
_ORIGIN_REACH = 7  # tokens
_CLAIMS = frozenset(table.CLAIM_NOUNS)
_TELLING = frozenset({"that", "out"})
_OF_PERSONS = sets.DETERMINERS.union(
    ("who", "whose", "speaking", "writing", "asking", "requesting", "lead", "senior", "then", "now", "formerly")
)
_PEOPLE = sets.SOURCES.union(
    sets.ORGANISATIONS, sets.PRACTITIONERS, sets.LAY, sets.STARTERS, sets.DETERMINERS, sets.PRONOUNS, PERSONS,
    table.KIN_NOUNS, table.VAGUE_PRONOUNS, table.INDEFINITE_SPEAKERS,
)  # fmt: skip
_ASIDE = 16  # tokens of ", of St Finbar's College,"
_BETWEEN = frozenset({"also", "now", "already", "still", "even"})
_TIME = frozenset(table.TIME_WORDS)
_GROWTH = frozenset(table.GROWTH_PARTICIPLES)


class Report(NamedTuple):
    """A source with its verb, as token offsets. ``back``: it points to a source that was named before. ``heard``:
    by the encoder, not by a rule.

    ``setup``: the source is brought in without a finding ("a trial followed 500 adults").
    """

    start: int
    end: int
    head: int
    kind: SourceKind
    named: bool
    back: bool
    setup: bool = False
    heard: bool = False


class ReportPhrases(SourcePhrases):
    """One sentence's reports, as far as no verb leads to their source."""

    def after(self, start: int, first: int, *, limit: int, verb: int | None = None) -> Report | None:
        """A source whose phrase begins at ``first``; the report begins at ``start``."""
        for i in range(first, min(first + limit, self.end)):
            if self.lower[i] == "[" and i == first and verb is None:
                return self.of_blank(start, i)
            if self.lower[i] in sets.CLAUSE_END:
                return None
            is_person = self.is_person(i) or (
                self.is_name(i) and verb is not None and self.lower[verb] in sets.SPEECH
            )
            if self.is_head(i) or is_person or (verb is None and self.is_name(i) and i > first):
                return self.report(start, self.phrase_end(i), i, verb, at=first, to_end=start > self.start)
        return None

    def of_blank(self, start: int, opens: int) -> Report | None:
        """A source whose name is still to be filled in: "according to [Expert Name]"."""
        near = range(opens + 1, min(opens + _ASIDE, self.end))
        closes = next((i for i in near if self.lower[i] == "]"), None)
        return None if closes is None else Report(start, closes + 1, opens + 1, "people", False, False)

    def teller(self, last: int, verb: int) -> int | None:
        """The last token of a name whose bearer "notes that" or "points out", with an aside between or none.

        A surname alone tells only by an aside that says who it is: "Lopez, who led the study, said".
        """
        if self.start == last == verb - 1 and self.is_surname(last) and self.is_argued(verb):
            return last
        if (named := self.name_in_aside(last)) is not None:
            return named
        name = self.before_aside(last)
        if self.start == name < last and self.is_surname(name) and self.lower[verb] in sets.SPEECH:
            return name
        if self.word(verb + 1) not in _TELLING:
            return None
        if self.lower[last] == ",":
            commas = (i for i in range(last - 1, max(self.start, last - _ASIDE), -1) if self.lower[i] == ",")
            last = next(commas, last) - 1
        named = last > self.start and self.is_person(last) and self.name_start(last) < last
        return last if named else None

    def before_aside(self, last: int) -> int:
        """The token before an aside on a person that ends at ``last``: ", who led the study,"; else that one."""
        if self.lower[last] != ",":
            return last
        near = range(last - 1, max(self.start, last - _ASIDE), -1)
        opens = next((i for i in near if self.lower[i] == ","), last)
        says_who = self.word(opens + 1) in _OF_PERSONS or self.word(opens + 1).isdigit()
        return opens - 1 if says_who else last

    def name_in_aside(self, last: int) -> int | None:
        """The last token of a name that stands between commas: "Its chairman, Huw Prys, said"."""
        if self.lower[last] != ",":
            return None
        first = self.name_start(last - 1)
        apart = self.word(first - 1) == "," and first < last - 1
        return last - 1 if apart and self.is_person(last - 1) else None

    def is_argued(self, verb: int) -> bool:
        """Whether only somebody who writes does that: "Popper argued that"."""
        singular = not self.lower[verb - 1].endswith("s")
        return singular and self.lower[verb] in reporting_verbs.ARGUING_VERBS and self.word(verb + 1) == "that"

    def is_surname(self, i: int) -> bool:
        """Whether the sentence's first word can be a surname, for all that a capital says there."""
        return self.forms[i][0].isupper() and self.forms[i].replace("-", "").isalpha() and self.lower[i] not in _PEOPLE

    def in_study(self, i: int) -> Report | None:
        """A study as the place where something was found: "In one trial, …", "… in a study of 300 women"."""
        initial = i == self.start or self.lower[i - 1] in {",", ";", "and", "but", "—", "–", "(", "that"}
        for head in range(i + 1, min(i + 8, self.end)):
            word = self.lower[head]
            if word == "of" and self.lower[head - 1] in _SHARES:
                continue  # "in most of the trials"
            if word in sets.STARTERS or word in sets.CLAUSE_END:
                return None
            if word in _PLACES and (
                self.word(head + 1) not in sets.STUDIES | sets.RESEARCHERS | {"participants"}
            ):
                return self.of_place(i, head, initial=initial)
        return None

    def of_place(self, i: int, head: int, *, initial: bool) -> Report | None:
        word = self.lower[head]
        if (
            not self.is_head(head)
            or self.word(i + 1).endswith("ing")
            or (not initial and self.forms[head][0].isupper())
        ):
            return None
        before = self.lower[max(self.start, i - 3) : i]
        enrolled = before[-1:] != [";"] and not _ENROLMENT.isdisjoint(before)
        if enrolled or self.word(head + 1) == "'s":
            return None
        if i + 1 == head and word in (_COMPARISONS if initial else _PLURALLESS):
            return None
        if not initial and word == "research":
            return None
        if word in _ANALYSES and self.word(head - 1) in _OWN_ANALYSES and self.word(i + 1) not in sets.DETERMINERS:
            return None
        end = self.place_end(head) if initial else head + 1
        return self.report(i, end, head, None, at=i + 1, to_end=not initial)

    def place_end(self, head: int) -> int:
        """One past the phrase of a study; where no comma closes it, "In one trial | yoga eased pain"."""
        end = self.phrase_end(head)
        goes_on = self.word(end) == "," or self.word(head + 1) in table.SOURCE_FOLLOWERS
        return end if goes_on or self.word(head + 1).isdigit() else head + 1

    def evidence_that(self, i: int) -> Report | None:
        """Evidence or reports with what they speak for: "there is growing evidence that"."""
        start = self.phrase_start(i)
        phrase = self.lower[max(self.start, start - 1) : i]
        if not _NEGATED.isdisjoint(phrase) or not _FOUND.isdisjoint(phrase):
            return None  # nobody's, or that of whoever "found evidence that"
        there = (
            self.word(start - 1 - (self.word(start - 1) in _BETWEEN)) in {"is", "are", "was", "were", "been"}
            and "there" in self.lower[max(self.start, start - 4) : start]
        )
        behind = self.behind_place(i) if there else i + 1
        if self.word(behind) not in table.EVIDENCE_COMPLEMENTS:
            return self.growing_evidence(start, i)
        that = self.word(behind) == "that"
        full = self.lower[max(self.start, start - 2) : start] == ["full", "of"]  # "the web is full of claims that"
        if self.lower[i] in _CLAIMS and not ((there or full) and that):
            return None
        if not (there or full or (that and self.lower[i] in sets.EVIDENCE)):
            return None
        first = start
        while there and first > self.start and self.lower[first] != "there":
            first -= 1
        return Report(first, i + 1, i, "evidence", False, False)

    def behind_place(self, i: int) -> int:
        """Behind the noun at ``i``, or behind whose it is: the "that" of "there is a consensus among surgeons that"."""
        if self.word(i + 1) not in _ORIGINS:
            return i + 1
        near = range(i + 2, min(i + _ORIGIN_REACH, self.end))
        return next((at for at in near if self.lower[at] == "that"), i + 1)

    def growing_evidence(self, start: int, i: int) -> Report | None:
        """ "Evidence is mounting that"."""
        for end in range(i + 2, min(i + 5, self.end)):
            if self.lower[end - 1] in _GROWTH and self.lower[end] == "that":
                return Report(start, end, i, "evidence", False, False)
        return None

    def published_end(self, verb: int) -> int | None:
        """One past the journal that a report's own clause names: "reported last month in Gut"."""
        if self.lower[verb] not in reporting_verbs.PUBLISHING_VERBS:
            return None
        i = verb + 1
        while i < self.end and (self.lower[i] in _TIME or self.lower[i].isdigit()):
            i += 1
        return self.journal_end(i + 1) if self.word(i) == "in" else None

    def report(
        self,
        start: int,
        end: int,
        head: int,
        verb: int | None,
        *,
        at: int | None = None,
        to_end: bool = False,
    ) -> Report:
        """The report of the source headed at ``head``, whose phrase begins at ``at`` (else at ``start``).

        ``to_end``: said after the fact, the rest of the sentence tells of the source.
        """
        first = start if at is None else at
        person = self.lower[head] not in sets.SOURCES and not self.is_organisation(head)
        unnamed = self.is_institution(head) if person else self.is_organisation(head)
        kind: SourceKind = "institution" if unnamed else _kind(self.lower[self.owned(head)])
        is_setup = (
            verb is not None and self.lower[verb] in sets.SETUP and self.lower[verb] not in sets.FINDING
        )
        stop = self.phrase_end(end) if is_setup else end
        stop = self.end if to_end else stop
        own = next((i for i in range(first, stop) if self.lower[i] in _ASKED and self.word(i + 1) == "by"), stop)
        named = person or (kind != "evidence" and (self.is_named(first, own) or self.is_named_before(first)))
        back = not named and (
            self.lower[first] in sets.DEFINITE or self.lower[first] in table.SELF_REFERENCES
        )
        published = verb is not None and verb + 1 == end and not named and self.published_end(verb)
        if published:
            return Report(start, published, head, kind, True, False, is_setup)
        return Report(start, end, head, kind, named, back, is_setup)


def _kind(word: str) -> SourceKind:
    if word in sets.STUDIES:
        return "study"
    if word in sets.EVIDENCE:
        return "evidence"
    return "people" if word in sets.RESEARCHERS or word in sets.CLINICIANS else "person"
