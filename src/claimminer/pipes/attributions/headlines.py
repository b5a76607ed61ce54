"""Who a headline says it was, behind its last comma: "…, Maker Says", "…, Oslo Hospital Finds", "…, insists tea maker".

In a headline a capital names nobody; a name is one that the article's sentences know, or that everybody does.
"""

from __future__ import annotations

from claimminer.language.hearsay import HEADLINE_VERBS, HEARERS
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.hearsay import HearsayPhrases
from claimminer.pipes.attributions.report_phrases import Report

__all__ = ["HeadlinePhrases"]

_VERBS = frozenset(HEADLINE_VERBS)
_NO_VOICE = sets.PRONOUNS.union(
    sets.CLAUSE_END,
    ("and", "or", "but", "not", "no", "nobody", "what", "who", "which", "to", "for", "if", "as", "so", "is", "are"),
)
_HEARERS = frozenset(HEARERS)
_BEHIND = frozenset({"", ".", "that"})
_COMMON = sets.SOURCES | sets.ORGANISATIONS | sets.LAY | sets.PRACTITIONERS
_PLACING = frozenset({"in", "from", "near", "across", "around", "outside", "throughout"})
_LONGEST = 6  # tokens of voice and verb
_FEWEST = 3  # tokens of what is said


class HeadlinePhrases(HearsayPhrases):
    """One headline's voice."""

    def signed_off(self, i: int) -> Report | None:
        """The voice behind the comma at ``i``, where it closes a headline."""
        last = self.end - 1
        said = self.lower[i] == "," and i - self.start >= _FEWEST and 2 <= last - i <= _LONGEST
        if not said or not self.forms[last][-1].isalnum() or not _NO_VOICE.isdisjoint(self.lower[i + 1 : last + 1]):
            return None
        if self.lower[last] in _VERBS:
            first, head = i + 1, last - 1
        elif self.lower[i + 1] in _VERBS:
            first, head = i + 2, last
        else:
            return None
        if self.lower[head] in sets.SOURCES:
            return None  # a study's or a researcher's, which others read: "…, Alderland Data Show"
        if self.lower[first] in sets.DETERMINERS or any(self.lower[at] in _VERBS for at in range(first, head + 1)):
            return None
        return Report(i + 1, last + 1, head, "people", self.is_known(first, head), False)

    def heard_there(self, i: int) -> Report | None:
        """What was said where somebody sat and listened: "jurors heard that", "the conference was told"."""
        passive = self.lower[i] == "told" and self.word(i - 1) in {"was", "were"}
        last = i - 1 - passive
        if not (passive or self.lower[i] == "heard") or self.word(last) not in _HEARERS:
            return None
        if self.word(i + 1) not in _BEHIND or (self.word(i + 1) != "that" and "," not in self.lower[self.start : last]):
            return None
        first = self.phrase_start(last)
        return Report(first, i + 1, last, "people", False, False)

    def is_known(self, first: int, head: int) -> bool:
        """Whether one of these words names somebody: by the article's own sentences, or as everybody knows it."""
        return self.is_named(first, head + 1) or any(
            self.forms[at] in sets.ACRONYMS
            or self.lower[at] in sets.KNOWN
            or (self.lower[at] not in _COMMON and self.is_known_elsewhere(self.forms[at]))
            for at in range(first, head + 1)
        )

    def is_known_elsewhere(self, form: str) -> bool:
        """Whether the word is a name in another sentence, and no place's: a capital behind a small word."""
        if form not in self.names:
            return False
        others = (*range(1, self.start), *range(self.end, len(self.forms)))
        before = (self.forms[at - 1] for at in others if self.forms[at] == form)
        return any(word.islower() and word not in _PLACING for word in before)
