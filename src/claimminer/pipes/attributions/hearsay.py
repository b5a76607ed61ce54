"""Reports of nobody in particular: people at large, lore, common views, what one has heard."""

from __future__ import annotations

from claimminer.language import attributions as table
from claimminer.language import hearsay as lore
from claimminer.language import reporting_verbs
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.report_phrases import Report, ReportPhrases

__all__ = ["ANCHORS", "HearsayPhrases"]

_BELIEFS = frozenset(reporting_verbs.BELIEF_VERBS)
_CLAUSE_STARTS = frozenset({"", ",", "but", "and", ";", "while", "although", "(", "though"})
_EXPERIENCES = frozenset(reporting_verbs.EXPERIENCE_VERBS)
_OBSERVED = frozenset(reporting_verbs.OBSERVING_VERBS)
_UNHEARD = frozenset(reporting_verbs.UNHEARD_WORDS)
_OF_SOMEBODY = frozenset({"my", "our", "a", "an", "one", "another"})
_AT_LARGE: tuple[list[str], ...] = ([], ["some"], ["many"], ["most"], ["other"], ["several"])
_THEIRS = frozenset({"his", "her", "their"})
_TOLD = frozenset({"that", "him", "her", "them", "me", "us"})  # "her GP told her"
_OURS = frozenset({"our", "my", "the", "your", "his", "her", "their"})
_LIVED = frozenset({"found", "noticed", "reported", "discovered"})  # behind "have": in a trial, patients found
_PARTS = frozenset({"in", "within", "among"})
_PLACES = frozenset({"of", "on", "in", "across", "from", "around", "at", "throughout"})
_BE = frozenset({"is", "are", "was"})
_AMONG = frozenset({"among", "amongst", "of", "in"})
_BEHIND_VIEW = frozenset({"that", ":"})
_REACH = 6  # tokens of "some in the health food trade"
_LORE = frozenset(lore.LORE_NOUNS)
_UNSPOKEN = sets.STARTERS | sets.PRONOUNS | {"your", "you", "we", "i", "a", "an", "this", "that"}
_PLACED = sets.LAY | sets.PRACTITIONERS | _LORE
_CROWDS = frozenset(lore.CROWDS)
_READ = frozenset({"read", "heard", "saw", "learned", "learnt"})
_MEDIA_REACH = 6  # tokens of "in some magazine"
_SURE = frozenset(lore.SURE_WORDS)
_HEADLINE = frozenset(lore.HEADLINE_VOICES)
_ENDINGS = frozenset(lore.HEARD_ENDINGS)
_STATES = frozenset({"is", "are", "was", "were", "remain", "remains", "seem", "seems"})
_LORE_VERBS = frozenset(lore.LORE_VERBS)
_VIEWS = frozenset(lore.VIEW_NOUNS)
_SETTLED = frozenset(lore.SETTLED_WORDS)
_LOOSE = frozenset(lore.LOOSE_ADVERBS)
_PHRASES: dict[str, list[tuple[str, ...]]] = {}
for _phrase in lore.HEARD_PHRASES:
    _PHRASES.setdefault(_phrase[0], []).append(_phrase)

ANCHORS = _LORE.union(
    _VIEWS, _SURE, ("accounts", "heard", "hear", "hearing", "reading", "read", "told", "story", "goes"),
    ("believed", "believe", "saw", "learned", "learnt"),
)  # fmt: skip
"""One of these stands in every sentence that reports so, beside the words of ``reports``."""


class HearsayPhrases(ReportPhrases):
    """One sentence's hearsay."""

    def anyone(self, last: int, verb: int) -> int | None:
        """The first token of somebody, nobody knows who, before the verb: "some argue", "patients often blame"."""
        if (first := self.hearsay(last, verb)) is not None:
            return first
        people = self.lower[last] == "people"
        first = self.of_whole(last - people)
        if self.word(first) not in table.VAGUE_PRONOUNS or self.word(first - 1) not in _CLAUSE_STARTS:
            return None
        return first if self.lower[verb] in (_BELIEFS if people else sets.SPEECH) else None

    def of_whole(self, last: int) -> int:
        """The first token of "some in the trade", which ends at ``last``; that one where it ends no such phrase."""
        for i in range(last - 1, max(self.start, last - _REACH), -1):
            if self.lower[i] in sets.CLAUSE_END:
                break
            if self.lower[i] in _PARTS and self.word(i - 1) in table.VAGUE_PRONOUNS:
                return i - 1
        return last

    def hearsay(self, last: int, verb: int) -> int | None:
        """The first token of people at large, or of one who treats the writer: "my dentist says"."""
        said, last = last, self.before_place(self.before_aside(last))
        word, first = self.lower[last], self.some_of(self.phrase_start(last))
        if self.is_lore(last, first, verb):
            return first
        if not (self.begins_clause(first) and self.word(first) not in _UNHEARD) or not sets.UNSAID.isdisjoint(
            self.lower[said + 1 : verb]
        ):
            return None
        if word in sets.PRACTITIONERS:
            theirs = self.lower[first] in _THEIRS and self.word(verb + 1) in _TOLD
            told = (self.lower[first] in _OF_SOMEBODY or theirs) and self.lower[verb] in sets.SPEECH
        elif word in table.KIN_NOUNS:
            told = self.lower[first] in {"my", "a"} and self.lower[verb] in sets.HEARSAY
        else:
            told = self.is_heard(last, first, verb)
        return first if told else None

    def some_of(self, first: int) -> int:
        """The first token of "several of our readers", whose last part begins at ``first``."""
        if self.word(first - 1) == "of" and self.word(first - 2) in _CROWDS:
            first -= 2
            return first - (self.word(first - 1) in {"a", "the"})
        several = self.word(first) in _OURS and self.word(first - 1) == "of" and [self.word(first - 2)] in _AT_LARGE
        return first - 2 if several else first

    def before_place(self, last: int) -> int:
        """The people before a place that ends at ``last``: "fans on TikTok", "a nurse on the ward"."""
        on = last - 2 if self.word(last - 1) in sets.DETERMINERS else last - 1
        plain = self.lower[last] in {"here", "there"} or on < last - 1 or self.word(on) == "of"
        placed = self.word(on) in _PLACES and (plain or self.forms[last][0].isupper())
        return on - 1 if placed and self.word(on - 1) in _PLACED else last

    def is_heard(self, last: int, first: int, verb: int) -> bool:
        """Whether people at large say or have lived it: "some people find that", "users report that"."""
        word, said = self.lower[last], self.word(verb + 1) != "in"  # no view: "people believe in it"
        among = self.lower[first:last]
        crowd = "of" in among and not _CROWDS.isdisjoint(among[: among.index("of")])
        at_large = word in sets.LAY and (crowd or (among if "of" not in among else among[:1]) in _AT_LARGE)
        told = self.word(verb + 1) == "that" or self.closes_sentence(verb)
        lived = self.lower[verb] in (_EXPERIENCES if first < last else _OBSERVED) and told
        lived = lived or (told and first < last and self.word(verb - 1) == "have" and self.lower[verb] in _LIVED)
        said = said and self.lower[verb] in sets.HEARSAY
        return (at_large or word in table.INDEFINITE_SPEAKERS) and (lived or said)

    def is_lore(self, last: int, first: int, verb: int) -> bool:
        """Whether a saying or a textbook says it: "conventional wisdom holds", "one theory suggests that"."""
        word = self.lower[last]
        if word not in _LORE or self.lower[verb] not in _LORE_VERBS or not self.begins_clause(first):
            return False
        modifiers = lore.LORE_MODIFIERS.get(word)
        return modifiers is None or not set(modifiers).isdisjoint(self.lower[first:last])

    def begins_clause(self, i: int) -> bool:
        """Whether a clause begins at ``i``."""
        return self.word(i - 1) in _CLAUSE_STARTS or self.lower[i - 1] in {"”", '"', "“", ":", "—", "–"}

    def of_nobody(self, i: int) -> Report | None:
        """What is said at ``i`` without a verb of reporting: a view, hearsay, a headline's voice."""
        told = self.viewed(i) or self.heard(i) or self.read_somewhere(i)
        return told or self.sure(i) or self.or_so(i) or self.headlined(i)

    def sure(self, i: int) -> Report | None:
        """People of a view: "many mothers are convinced that"."""
        last = i - 1
        while last > self.start and (self.lower[last] in _LOOSE or self.lower[last] in {"now", "still", "not", "so"}):
            last -= 1
        if self.lower[i] not in _SURE or self.word(i + 1) != "that" or self.word(last) not in _STATES:
            return None
        head = last - 1
        if head < self.start or self.lower[head] in sets.PRONOUNS:
            return None
        first = self.some_of(self.phrase_start(head))
        if self.lower[head] in sets.LAY and self.begins_clause(first):
            return Report(first, i + 1, head, "people", False, False)
        trade = self.lower[head] in sets.RESEARCHERS | sets.CLINICIANS
        return self.report(first, i + 1, head, None, at=first) if trade else None

    def headlined(self, i: int) -> Report | None:
        """Who says it, before or behind the colon of a headline: "New study: …", "…: experts"."""
        if self.lower[i] not in {":", "–", "—"}:
            return None
        if self.lower[i] == ":" and i - self.start <= 2 and self.word(i - 1) in _HEADLINE and i > self.start:
            return Report(self.start, i, i - 1, "people", False, False)
        last = self.end - 1 - (self.word(self.end - 1) in {".", "!"})
        if i < last <= i + 2 and self.lower[last] in _HEADLINE and i > self.start + 2:
            return Report(i + 1, last + 1, last, "people", False, False)
        return None

    def or_so(self, i: int) -> Report | None:
        """ "…, or so the ads say"; "if the papers are to be believed"."""
        if self.lower[i] == "so" and self.word(i - 1) == "or" and self.word(i + 1) not in _OF_SOMEBODY:
            last = self.end - 1 - (self.word(self.end - 1) in {".", "!"})
            said = i + 1 < last < i + 7 and self.lower[last] in _ENDINGS
            return Report(i, last + 1, last, "people", False, False) if said else None
        near = self.lower[i : min(i + 10, self.end)]
        if self.lower[i] == "if" and near[-1:] and "believed" in near:
            end = near.index("believed")
            if near[end - 2 : end] == ["to", "be"]:
                return Report(i, i + end + 1, i + end - 4, "people", False, False)
        return None

    def heard(self, i: int) -> Report | None:
        """A whole phrase that begins at ``i``: "by some accounts", "you may have heard that"."""
        for phrase in _PHRASES.get(self.lower[i], ()):
            end = self.phrase_from(i, phrase)
            if end is not None:
                first = self.phrase_start(i) if self.lower[i] in _LORE else i
                return Report(first, end - (phrase[-1] == "that"), i, "people", False, False)
        return None

    def read_somewhere(self, i: int) -> Report | None:
        """ "I read in some magazine that": nobody's word, unless the magazine has a name."""
        where = i + 1 + (self.word(i + 1) in _LOOSE)
        if self.lower[i] not in _READ or self.word(where) not in {"in", "on", "from"}:
            return None
        j = i - 1 - (self.word(i - 1) in _LOOSE)
        j -= self.word(j) in {"have", "'ve", "’ve"}
        end = next((at for at in range(where, min(where + _MEDIA_REACH, self.end)) if self.lower[at] == "that"), None)
        if self.word(j) not in {"i", "we", "you"} or end is None:
            return None
        return Report(j, end, end - 1, "people", self.is_named(where, end), False)

    def phrase_from(self, i: int, phrase: tuple[str, ...]) -> int | None:
        """One past the phrase that begins at ``i``, adverbs within it passed over."""
        for word in phrase:
            while i < self.end and self.lower[i] in _LOOSE and self.lower[i] != word:
                i += 1
            if self.word(i).replace("’", "'") != word:
                return None
            i += 1
        return i

    def viewed(self, i: int) -> Report | None:
        """A view that goes about ("the general view is that"), or what is called settled ("the science is clear:")."""
        verb = i + 1
        if self.lower[i] in _VIEWS and self.word(verb) in _AMONG:  # "the view among dentists is that"
            verb = next((at for at in range(verb + 1, min(verb + _REACH, self.end)) if self.lower[at] in _BE), verb)
        if self.word(verb) not in _BE:
            return None
        after = verb + 1
        while self.word(after) in _LOOSE:
            after += 1
        first = self.phrase_start(i)
        if self.lower[i] in _VIEWS and self.word(after) == "that":
            return Report(first, after, i, "people", False, False)
        settled = self.lower[i] in sets.STUDIES | sets.EVIDENCE and self.word(after) in _SETTLED
        if settled and self.word(after + 1) in _BEHIND_VIEW:
            return self.report(first, after + 1, i, None)
        return None

    def told_by_many(self, verb: int) -> Report | None:
        """People without an article before "will tell you": no leaflet's "your doctor will tell you"."""
        first = verb - 1
        while first > self.start and self.lower[first - 1] not in sets.CLAUSE_END | {"as", "and", "but"}:
            first -= 1
        people = self.word(verb + 1) == "you" and 0 < verb - 1 - first < _REACH + 2
        if not people or not sets.DEFINITE.isdisjoint(self.lower[first : first + 1]) or self.lower[first] in _UNSPOKEN:
            return None
        return Report(first, verb + 1, first, "people", False, False)

    def told_by_any(self, verb: int) -> Report | None:
        """ "As any nurse will tell you", "old hands on the bridge will tell you"."""
        if self.lower[verb] not in {"tell", "say"} or self.word(verb - 1) not in {"will", "can", "would"}:
            return None
        speaker = verb - 2
        trade = self.word(speaker) in sets.PRACTITIONERS | sets.RESEARCHERS
        any_one = not {"any", "every"}.isdisjoint(self.lower[max(self.start, speaker - 3) : speaker])
        if not (trade and any_one):
            return self.told_by_many(verb)
        return Report(self.phrase_start(speaker), verb + 1, speaker, "people", False, False)
