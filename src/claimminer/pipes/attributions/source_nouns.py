"""Nouns that report: organisations without their names, who a name owns, and examinations that are no studies."""

from __future__ import annotations

from claimminer.language import attributions as table
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.names import SentenceNames

__all__ = ["SourceNouns"]

_EXAMINATIONS = frozenset(table.EXAMINATION_MODIFIERS)
_GROUPS = frozenset({"group", "groups", "body", "bodies"})
_ORGANS_OF = frozenset(
    {"university", "institute", "ministry", "department", "society", "association", "council"}
)
_REACH = 4  # tokens from the determiner to its noun
_TELLING = frozenset({"hint", "suggest", "indicate", "show", "point", "have"})
_TRIALS = frozenset(
    {"trial", "trials", "experiment", "experiments"}
)  # in a laboratory they are research all the same


class SourceNouns(SentenceNames):
    """One sentence's nouns of those who report."""

    def is_said(self, verb: int) -> bool:
        """Whether the verb is one of speech: "the charity adds that", not "makers add sugar"."""
        adds = self.lower[verb].startswith("add") and self.word(verb + 1) not in {"that", ",", ":", "."}
        return self.lower[verb] in sets.SPEECH and not adds

    def is_found_by_many(self, i: int, verb: int) -> bool:
        """Whether organisations without a name have found something: "regulators found that"."""
        return self.lower[i].endswith("s") and self.lower[verb] in sets.FINDING and self.word(verb + 1) == "that"

    def is_organisation(self, i: int) -> bool:
        """An organisation without its name ("its maker", "the charity"), or before it ("the charity Mind")."""
        written = self.forms[i] == self.lower[i] or (i == self.start and not self.is_institution(i))
        groups = self.lower[i] not in _GROUPS or self.word(i - 1) in table.SPEAKING_GROUPS
        return written and groups and self.lower[i] in sets.ORGANISATIONS

    def is_determined(self, i: int) -> bool:
        """Whether "according to" can be followed by the organisation: "its website", but not "source of infection"."""
        if self.word(i + 1) == "of" and self.lower[i] not in _ORGANS_OF:
            return False
        near = self.lower[max(self.start, i - _REACH) : i]
        return not sets.DETERMINERS.isdisjoint(near) or self.lower[i].endswith("s")

    def owned(self, head: int) -> int:
        """The source that a name owns ("Dr Marsh's team"), or ``head`` itself."""
        if self.word(head + 1) not in {"'s", "’s"}:
            return head
        behind = range(head + 2, min(head + 5, self.end))
        return next((i for i in behind if self.lower[i] in sets.SOURCES), head)

    def is_examination(self, i: int) -> bool:
        """Findings about one patient: "blood studies", "the results of the test"."""
        if self.lower[i] not in sets.STUDIES or self.lower[i] in _TRIALS or self.lower[i] == "research":
            return False
        near = self.lower[max(self.start, i - 2) : i]
        if near[-1:] in (["lab"], ["laboratory"]) and self.word(i + 1) in _TELLING:
            return False  # "lab studies hint", at their bench
        behind = self.lower[i + 1 : min(i + 5, self.end)] if self.word(i + 1) == "of" else []
        return not _EXAMINATIONS.isdisjoint(near) or not {"test", "tests", "biopsy", "exam"}.isdisjoint(
            behind
        )
