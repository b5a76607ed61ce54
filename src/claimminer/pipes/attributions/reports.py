"""Reports inside one sentence: a source with its reporting verb, found on tokens alone.

Anchored on the verb (or "according to", "in a study", "evidence that"), then walked outwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimminer.language import attributions as table
from claimminer.language import reporting_verbs
from claimminer.language.grammar import PASSIVE_BE
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.anybody import AnybodyPhrases
from claimminer.pipes.attributions.hearsay import ANCHORS
from claimminer.pipes.attributions.names import Words
from claimminer.pipes.attributions.report_phrases import Report, SourceKind

__all__ = ["Report", "as_report", "find_reports", "find_subject", "is_anchored"]

_PLACED = frozenset(reporting_verbs.PLACED_PARTICIPLES)
_ANNOUNCING = frozenset({"report", "announce", "tell"})
_REPORTED = frozenset({"reports", "claims", "hints"})
_HOLDING = frozenset(reporting_verbs.HOLDING_VERBS)
_OPENING = 10  # tokens up to the head of a sentence's subject
_NAMES, _AGE = 5, 2  # tokens of a name with its comma; digits of an age
_SHORT = 14  # tokens of a report that is worth quoting up to its second verb
_ANCHORS = sets.SOURCES.union(
    sets.ORGANISATIONS,
    sets.SPEECH,
    sets.PRONOUNS,
    sets.TITLES,
    sets.HEADS,
    sets.KNOWN,
    sets.COMPANIES,
    sets.PRACTITIONERS,
    sets.LAY,
    table.KIN_NOUNS,
    map(str.lower, sets.ACRONYMS),
    table.VAGUE_PRONOUNS,
    table.INDEFINITE_SPEAKERS,
    ("according", "per", "et", "points", "point", "pointed", "notes", "noted", "reported", "observed"),
    ANCHORS,
    table.CLAIM_NOUNS,
    reporting_verbs.CONVICTIONS,
)
_PER_REACH = 8  # tokens between "per" and its source
_INVERTED_REACH = 7  # tokens between an inverted verb and its source


def is_anchored(words: Sequence[str]) -> bool:
    """Whether a sentence of these lower-case words can hold a report at all."""
    return not _ANCHORS.isdisjoint(words)


def find_reports(words: Words, start: int, end: int) -> list[Report]:
    """The reports of the sentence that spans the tokens from ``start`` to ``end``."""
    return list(_Sentence(words, start, end).reports())


def find_subject(words: Words, start: int, end: int) -> Report | None:
    """The named source that opens the sentence without reporting anything: "The WHO put a number on overwork"."""
    return _Sentence(words, start, end).opening_source()


def as_report(words: Words, sentence: tuple[int, int], span: tuple[int, int], kind: str) -> Report:
    """The report of a voice found elsewhere: ``vague``, ``named`` or ``back``, somebody told of before."""
    return _Sentence(words, *sentence).of_voice(*span, kind)


class _Sentence(AnybodyPhrases):
    """One sentence, searched for reports."""

    def reports(self) -> Iterator[Report]:
        before: Report | None = None
        for i in range(self.start, self.end):
            word = self.lower[i]
            found = None
            if self.reports_at(i) and self.is_written_as_verb(i):
                found = (
                    self.before_verb(i)
                    or self.after_verb(i)
                    or self.by_agent(i)
                    or self.going_on(i, before)
                    or (word in _REPORTED and self.evidence_that(i))
                    or self.told_by_any(i)
                    or None
                )
            elif word == "according":
                found = self.after(i, i + 2, limit=25) or self.anybody_according(i)
            elif word == "per" and self.opens_source(i):
                found = self.after(i, i + 1, limit=_PER_REACH)
            elif word == "in":
                found = self.in_which(i) or self.in_study(i)
            elif word in sets.EVIDENCE or word in table.CLAIM_NOUNS:
                found = self.evidence_that(i)
            found = found or self.of_nobody(i) or self.signed_off(i) or self.heard_there(i)
            if found:
                before = found
                yield found

    def of_voice(self, first: int, end: int, kind: str) -> Report:
        """The report of a voice's tokens, headed by the first pronoun, source noun or name in them."""
        pronoun = next((i for i in range(first, end) if self.lower[i] in sets.PRONOUNS), None)
        head = next((i for i in range(first, end) if self.is_head(i) or self.is_person(i)), end - 1)
        report = self.report(first, end, head if pronoun is None else pronoun, None)
        if pronoun is not None:
            speaker = self.lower[pronoun] in table.SPEAKER_PRONOUNS
            report = report._replace(kind="person" if speaker else "people")
        return report._replace(named=kind == "named", back=kind == "back", heard=True)

    def opens_source(self, i: int) -> bool:
        """Whether "per" at ``i`` names whose word it is ("…, per the CDC", "as per a 2016 review"), and no rate."""
        return i == self.start or self.lower[i - 1] in {",", "(", "as", "—", "–"}

    def in_which(self, i: int) -> Report | None:
        """A study that the sentence goes on with: "earlier work, in which light reduced fatigue"."""
        head = i - 2 if self.word(i - 1) == "," else i - 1
        study = self.word(head) in sets.STUDIES and self.is_head(head)
        if self.word(i + 1) != "which" or not study:
            return None
        return self.report(self.phrase_start(head), i + 2, head, None)

    def opening_source(self) -> Report | None:
        """A named study, team, institution, titled person or one of an age ("Ellie, 16,") that begins the sentence."""
        if (last := self.aged()) is not None:
            return Report(self.start, last + 1, last, "person", True, False, setup=True)
        for i in range(self.start, min(self.start + _OPENING, self.end)):
            if self.lower[i] in sets.CLAUSE_END:
                return None
            if self.is_head(i) and self.phrase_start(i) == self.start:
                report = self.report(self.start, self.subject_end(i), i, None)
                known = report.kind != "person" or self.is_titled(self.name_start(i))
                if report.named and known:
                    return report._replace(setup=True)
        return None

    def aged(self) -> int | None:
        """The last token of a person's name that opens the sentence and has an age behind it: "Ellie, 16, says"."""
        forms = self.forms[self.start : min(self.start + _NAMES, self.end)]
        last = forms.index(",") - 1 if "," in forms else -1
        behind = self.forms[self.start + last + 2 : min(self.start + last + 4, self.end)]
        told = last >= 0 and len(behind) == 2 and behind[0].isdigit() and len(behind[0]) <= _AGE and behind[1] in ",."
        return self.start + last if told and all(form.istitle() for form in forms[: last + 1]) else None

    def subject_end(self, head: int) -> int:
        """One past the subject headed at ``head``, with the place or the name that follows it."""
        follows = self.word(head + 1) in sets.NAMING | {"in", "of"}
        return self.phrase_end(head) if follows else head + 1

    def reports_at(self, i: int) -> bool:
        """Whether the word at ``i`` can be a verb of reporting."""
        provides = (
            self.lower[i] in reporting_verbs.PROVIDING_VERBS and "evidence" in self.lower[i + 1 : i + 6]
        )
        holds = self.lower[i] in _HOLDING and self.word(i + 1) == "that"
        named = self.lower[i] == "known" and self.word(i + 1) == "as"  # "a drug, also known as GHB"
        return provides or holds or self.is_conviction(i) or (self.lower[i] in sets.VERBS and not named)

    def before_verb(self, verb: int) -> Report | None:
        """Source, then verb: "recent studies have shown"."""
        last = self.before_prefixes(verb)
        if last is not None and (author := self.author_before(last)) is not None:
            return Report(self.name_start(author), verb + 1, author, "person", True, False)
        if last is None or self.lower[last] in {"and", "or"}:
            return None
        if self.lower[verb] in sets.AMBIGUOUS and not self.is_verb(verb):
            return self.anybody_before(last, verb)
        if self.lower[last] in sets.PRONOUNS:
            return self.of_pronoun(last, verb)
        if (anyone := self.anyone(last, verb)) is not None:
            return Report(anyone, verb + 1, anyone, "people", False, False)
        head = self.subject(last, verb)
        head = self.teller(last, verb) if head is None else head
        if head is None:
            return self.anybody_before(last, verb)
        modals = sets.MODALS.intersection(self.lower[last + 1 : verb])
        announced = modals == {"will"} and self.lower[verb] in _ANNOUNCING
        if not self.can_report(head, frozenset() if announced else modals):
            return None
        report = self.report(self.phrase_start(head), verb + 1, head, verb)
        return report if report.named or not announced else None  # "surgeons at Leeds will report"

    def going_on(self, verb: int, before: Report | None) -> Report | None:
        """A further verb of a source: "followed 500 adults and found"; "examined 20 trials, concluding"."""
        word, previous = self.lower[verb], self.word(verb - 1)
        if (
            before is None
            or word not in sets.FINDING
            or (before.kind in ("person", "institution") and word in sets.SUPPORTING)
        ):
            return None
        if (previous in {"and", "then"} and not word.endswith("ing")) or (
            previous == "," and word.endswith("ing")
        ):
            end = verb + 1 if verb - before.start < _SHORT else before.end
            return before._replace(end=end, setup=False)
        return None

    def of_pronoun(self, pronoun: int, verb: int) -> Report | None:
        word = self.lower[verb]
        before = self.word(pronoun - 1)
        things = (*table.GROUP_PRONOUNS, "it")
        theirs = self.lower[pronoun] in things and word in sets.SUPPORTING  # "tears: they raise risks"
        holds = word in sets.FINDING | sets.SPEECH or self.is_conviction(verb)
        if theirs or not holds or before in {
            "and",
            "that",
            "when",
            "if",
            "because",
            "than",
            "as",
            "what",
            "how",
        }:
            return None
        told = word in sets.FINDING and (word[-1] != "n" or word == "shown")
        if self.lower[pronoun] == "it" and not (told or self.is_said(verb)):
            return None
        if not sets.MODALS.isdisjoint(self.lower[pronoun:verb]):
            return None
        kind: SourceKind = "person" if self.lower[pronoun] in table.SPEAKER_PRONOUNS else "people"
        published = self.published_end(verb)
        if published:
            return Report(pronoun, published, pronoun, kind, True, False)
        return Report(pronoun, verb + 1, pronoun, kind, False, True)

    def after_verb(self, verb: int) -> Report | None:
        """Verb, then source: ", said Dr Chan"; ", suggests new research from Leeds"."""
        if self.lower[verb] in sets.SETUP:
            return None
        found = self.after(verb, verb + 1, limit=_INVERTED_REACH, verb=verb)
        closes = (
            found is not None and found.head == self.end - 1 and self.lower[found.head] in sets.STUDIES
        )  # "… finds new study"
        behind = closes or self.word(verb - 1) in {",", "”", '"', "’", "'", "''"}
        return (found if behind else None) or self.anybody_after(verb)

    def by_agent(self, verb: int) -> Report | None:
        """Passive verb, then agent: "has been shown in several studies", "as reported by the agency"."""
        agent = next(
            (
                i
                for i in range(verb + 1, min(verb + 4, self.end))
                if self.lower[i] in table.AGENT_PREPOSITIONS
            ),
            0,
        )
        view = self.lower[verb] in reporting_verbs.BELIEF_PARTICIPLES and self.word(agent) == "by"
        if not agent or not (
            view or (self.lower[verb] in sets.FINDING and self.lower[verb].endswith(("d", "n")))
        ):
            return None
        if not (self.is_passive(verb) or self.word(verb - 1) == "as"):
            return None
        found = self.after(verb, agent + 1, limit=_INVERTED_REACH)
        if view and found is None and self.word(agent + 1) in table.VAGUE_PRONOUNS:
            found = Report(verb, agent + 2, agent + 1, "people", False, False)
        if found is None or (
            self.lower[agent] == "in"
            and self.lower[verb] in _PLACED
            and found.kind not in ("study", "evidence")
        ):
            return None
        start = self.passive_start(verb)
        return None if not sets.MODALS.isdisjoint(self.lower[start:verb]) else found._replace(start=start)

    def is_passive(self, verb: int) -> bool:
        return not PASSIVE_BE.isdisjoint(self.lower[max(self.start, verb - 3) : verb])

    def passive_start(self, verb: int) -> int:
        while verb > self.start and self.lower[verb - 1] in sets.PREFIXES:
            verb -= 1
        return verb
