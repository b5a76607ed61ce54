"""Whoever speaks is a source, also one that no table knows: "a local herbalist swears", ", warns one campaigner".

By the verb and the shape of its subject alone: an article or a plural, and nothing between that makes a clause.
"""

from __future__ import annotations

from claimminer.language import attributions as table
from claimminer.language import reporting_verbs
from claimminer.language.topics import PERSONS
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.headlines import HeadlinePhrases
from claimminer.pipes.attributions.report_phrases import Report

__all__ = ["AnybodyPhrases"]

_JOINTS = frozenset({"and", "but", "while", "that", "or", "so"})
_VERBS = frozenset(reporting_verbs.CLEAR_SPEECH)
_THINKS = frozenset({"thinks", "suspects", "recommends", "advises", "reckons", "suggests"})  # of "our nutrition lead"
_EDGES = _JOINTS.union((",", ";", ":", ".", "“", "”", '"', "``", "''", "—", "–", "("))
_ONE = frozenset({"a", "an", "one", "another"})
_WHOSE = frozenset({"its", "their", "his", "her", "my", "our"})
_SAID_OF = frozenset({"little", "much", "nothing", "more", "less", "enough"})  # "the scans say little"
_OPENERS = _ONE.union(
    table.INDEFINITE_DETERMINERS, ("my", "our", "other", "few", "certain", "various", "leading", "top")
)
_INSIDE = frozenset(reporting_verbs.BARRIERS).union(
    sets.PRONOUNS,
    ("no", "not", "who", "which", "to", "you", "we", "i", "if", "what", "nobody", "none", "[", "]"),
)
_TESTED = sets.LAY | PERSONS | {"participants", "volunteers", "subjects", "respondents"}
_LONGEST = 9  # tokens of such a subject
_BARE = 5  # tokens of one without an article


class AnybodyPhrases(HeadlinePhrases):
    """One sentence's speakers whom no table knows."""

    def anybody_before(self, last: int, verb: int) -> Report | None:
        """Somebody before the verb: "one campaigner told the paper", "old sailors insist"."""
        mine = self.lower[verb] in _THINKS and self.lower[self.subject_start(last)] in {"my", "our"}
        unsaid = not sets.UNSAID.isdisjoint(self.lower[last + 1 : verb])
        if unsaid or not (mine or self.lower[verb] in _VERBS) or self.word(verb + 1) in _SAID_OF or self.is_creed(verb):
            return None
        last = self.before_aside(last)
        first = self.subject_start(last)
        if not 0 <= last - first < _LONGEST or not _INSIDE.isdisjoint(self.lower[first : last + 1]):
            return None
        if not self.is_somebody(first, last, verb):
            return None
        return Report(first, verb + 1, last, "people", self.is_named(first, last + 1), False)

    def anybody_after(self, verb: int) -> Report | None:
        """Somebody behind the verb, after the fact: ", warns a local herbalist"."""
        if self.lower[verb] not in _VERBS or self.word(verb - 1) not in _EDGES - _JOINTS:
            return None
        end = verb + 1
        while end < self.end and self.lower[end] not in _EDGES | _INSIDE:
            end += 1
        said_by, aside = end, end + 1  # ", says our tester, chemist Dr Voss"
        while self.word(end) == "," and aside < self.end and self.lower[aside] not in _EDGES | _INSIDE:
            aside += 1
        if self.word(verb + 1) not in _OPENERS | sets.DETERMINERS or not verb + 2 < end <= verb + _LONGEST:
            return None
        named = self.is_named(verb + 1, aside) or (aside > end + 1 and self.is_person(aside - 1))
        return Report(verb, aside if named else said_by, end - 1, "people", named, False)

    def anybody_according(self, i: int) -> Report | None:
        """ "According to" whoever it is, set off by a comma: it sorts nothing, as in "according to weight"."""
        if not (i == self.start or self.lower[i - 1] in {",", "—", "–"}) or self.word(i + 1) != "to":
            return None
        end = i + 2
        while end < self.end and self.lower[end] not in _EDGES - {"and", "that"}:
            end += 1
        if self.word(i + 2) in table.UNSPEAKING or end == i + 2:
            return None
        return Report(i, end, end - 1, "people", self.is_named(i + 2, end), False)

    def is_creed(self, verb: int) -> bool:
        """Whether something is believed in, and nothing said."""
        return self.lower[verb].startswith("believe") and self.word(verb + 1) == "in"

    def subject_start(self, last: int) -> int:
        first = last
        while first > self.start and self.lower[first - 1] not in _EDGES:
            first -= 1
        return first

    def is_somebody(self, first: int, last: int, verb: int) -> bool:
        """Whether the tokens are a subject of the verb: "one rival claims", "old hands swear", "my coach said"."""
        opener, word, said = self.lower[first], self.lower[last], self.lower[verb]
        past = said[-1] != "s" and said not in sets.HEARSAY
        if (word in _TESTED and past) or word in sets.CLINICIANS:
            return False  # what a trial's patients said, what "your doctors" say
        if said in sets.AMBIGUOUS and said.endswith("s"):
            closes = opener in _WHOSE and self.closes_sentence(verb)
            return (opener in _ONE or closes) and last > first  # "a rival claims": no plural
        plural = word.endswith("s") or word in table.IRREGULAR_PLURALS
        if opener in _OPENERS:
            return last > first and (opener in _ONE or said not in sets.AMBIGUOUS or plural)
        bare = opener not in sets.DEFINITE | sets.STARTERS and last - first < _BARE
        return bare and plural and not said.endswith("s") and self.word(first - 1) not in {"and", ","}
