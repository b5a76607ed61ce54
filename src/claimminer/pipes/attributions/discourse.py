"""Attribution: for each sentence, who is said to have found what it says.

Works on the whole article, tokenised only, because the discourse runs through sentences that hold no claim.
``reports`` finds the reports inside a sentence; here they are carried on: by "the researchers", "he", "they also",
by a running quotation, and by the words of a study ("those who took it").

A bare passive ("is thought to", "has been shown to") names no source at all: it hedges at most, and is no attribution.
A study's own text ("we found", "our results", "the present study") is the article's own voice.
A year alone ("a 2019 study") names no study that one could look up.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimminer.language import attributions as table
from claimminer.language import reporting_verbs
from claimminer.language.grammar import PASSIVE_BE
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.continuation import breaks_off, goes_on
from claimminer.pipes.attributions.heard import Heard, reports_with_voices
from claimminer.pipes.attributions.names import Words
from claimminer.pipes.attributions.quotations import spread_quotations
from claimminer.pipes.attributions.reports import Report, find_subject
from claimminer.pipes.attributions.signatures import spread_signatures
from claimminer.pipes.attributions.tokenised import Tokenised, read_tokens
from claimminer.pipes.attributions.transcripts import spread_speakers
from claimminer.records import Attribution

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["attribution_of", "find_attributions"]

_SELF = frozenset(table.SELF_REFERENCES)
_DEICTIC = frozenset(table.DEICTIC_DETERMINERS)
_OWN_WORK = frozenset(table.OWN_WORK)
_OWN_VOICE = frozenset((*table.FIRST_PERSON, *table.ABSTRACT_HEADINGS))
_OPENING = frozenset(table.OPENING_QUOTES)
_CLOSING = frozenset(table.CLOSING_QUOTES)
_OWNERS = frozenset({"their", "its", "his", "her"})
_SPOKEN = frozenset(reporting_verbs.SPEECH_VERBS) - frozenset(reporting_verbs.FINDING_VERBS)
_HEARSAY = frozenset({"say", "claim", "swear"})  # "they say": nobody in particular
_VIEWS = frozenset(reporting_verbs.BELIEF_VERBS)
_PRONOUN_REACH = 2  # sentences
_LIKELY = 0.7  # that a sentence goes on


def find_attributions(
    doc: Doc, sentences: Sequence[tuple[int, int]], heard: Mapping[int, Heard] | None = None
) -> list[Attribution | None]:
    """The attribution that reaches each sentence, ``None`` where the article speaks in its own voice.

    ``doc`` is the whole article, tokenised; ``sentences`` are char offsets into ``doc.text``, in order.
    Kinds are ``vague`` and ``named``; spans are char offsets of the source with its verb, which stand in an
    earlier sentence where the discourse goes on. ``heard``: what the encoder hears, by the sentences' numbers.
    """
    article = read_tokens(doc, sentences)
    discourse = _Discourse(article)
    found = [
        discourse.read(start, end, fresh=fresh, heard=(heard or {}).get(number, Heard()))
        for number, ((start, end), fresh) in enumerate(zip(article.bounds, article.breaks, strict=True))
    ]
    found = spread_speakers(article, spread_quotations(article, found))
    return spread_signatures(article.text, sentences, found)


def attribution_of(
    text: str,
    sentences: Sequence[tuple[int, int]],
    found: Sequence[Attribution | None],
    start: int,
    end: int,
) -> Attribution | None:
    """The attribution that reaches the claim from ``start`` to ``end``, given those of ``find_attributions``.

    It reaches its whole sentence, but not over a break into another main clause ("…; …", "…, but …").
    """
    place = max(bisect_left(sentences, (start + 1,)) - 1, 0)
    attribution = found[place] if place < len(found) else None
    if attribution is None or attribution.start is None or attribution.end is None:
        return attribution
    if attribution.start < sentences[place][0]:
        return attribution
    if attribution.end <= start and breaks_off(
        text[attribution.end : sentences[place][1]], start - attribution.end
    ):
        return None
    if end <= attribution.start and _begins_clause(text[end : attribution.start]):
        return None
    return attribution


def _begins_clause(between: str) -> bool:
    """Whether the report begins a main clause of its own after the claim: "…, and one study found"."""
    return re.search(r"(;|, (and|but|yet|while|although|though|whereas)) (\w+ ){0,2}$", between) is not None


class _Source(NamedTuple):
    """A source as the discourse keeps it: whether it is named, and the evidence."""

    report: Report
    named: bool
    sentence: int


class _Discourse:
    """Reads sentence after sentence, and keeps the sources that later ones point back to."""

    def __init__(self, article: Tokenised) -> None:
        self.article = article
        self.text, self.words, self.starts = article.text, article.words, article.starts
        self.speaks_of_itself = _speaks_of_itself(article.words)
        self.topic: _Source | None = None  # the study or team that "the study", "the team" mean
        self.person: _Source | None = None
        self.body: _Source | None = None  # what "the agency", "the charity" mean
        self.bodies: set[str] = set()  # what may be echoed of those whose work was named: "council", "hospital"
        self.recent: _Source | None = None  # what "they" mean
        self.going_on: Attribution | None = None
        self.count = 0

    def read(self, start: int, end: int, *, fresh: bool, heard: Heard) -> Attribution | None:
        """The attribution of the next sentence; ``fresh`` where a paragraph begins."""
        self.count += 1
        if fresh:
            self.going_on = None
        lower = self.words.lower[start:end]
        reports = reports_with_voices(self.article, start, end, heard)
        sources = [source for report in reports if (source := self.resolve(report))]
        told = [source for source in sources if not source.report.setup or self.is_told(source, end)]
        for source in sources:
            self.remember(source)
        if told:
            best = max(told, key=lambda source: (source.named, self.words.lower[source.report.start] != "in"))
            self.going_on = self.attribution(best)
            return self.going_on
        if sources:
            self.going_on = None if self.is_passive(sources[0]) else self.attribution(sources[0])
            return None
        if self.going_on and (goes_on(lower) or self.is_carried(lower, heard)):
            return self.going_on
        self.going_on = self.introduced(start, end)
        return None

    def is_carried(self, lower: Sequence[str], heard: Heard) -> bool:
        """Whether the sentence sounds like more of it. A study does not find what might be."""
        study = self.recent is not None and self.recent.report.kind == "study"
        return heard.goes_on > _LIKELY and not (study and not sets.MODALS.isdisjoint(lower))

    def introduced(self, start: int, end: int) -> Attribution | None:
        """Keep the named source that the sentence merely speaks of; a study's, as its results may follow."""
        report = find_subject(self.words, start, end)
        if report is None:
            return None
        source = _Source(report, True, self.count)
        if report.kind == "person":  # "they" is somebody else
            self.person = source
            return None
        self.remember(source)
        return self.attribution(source) if report.kind == "study" else None

    def is_told(self, source: _Source, end: int) -> bool:
        """Whether a colon brings the finding: "the trial followed 500 adults: …"."""
        return ":" in self.words.lower[source.report.end : end]

    def is_passive(self, source: _Source) -> bool:
        """Whether something was done with the study ("was published"): nothing of it is told."""
        last = source.report.end - 1
        return not PASSIVE_BE.isdisjoint(self.words.lower[max(0, last - 2) : last])

    def resolve(self, report: Report) -> _Source | None:
        """The source with what it points back to; ``None`` for the text's own voice, or a pronoun for nobody."""
        if report.named:
            return _Source(report, True, self.count)
        word, first = self.words.lower[report.head], self.words.lower[report.start]
        if word in table.SPEAKER_PRONOUNS:
            return _Source(report, bool(self.person and self.person.named), self.count)
        if word in table.GROUP_PRONOUNS + table.THING_PRONOUNS:
            return self.of_pronoun(report, word)
        if not report.back or report.kind == "evidence":
            return _Source(report, False, self.count)
        if report.kind == "institution":
            return self.of_organisation(report, word)
        opening = self.words.lower[report.start : report.start + (3 if first in ("in", "according") else 2)]
        own = not _SELF.isdisjoint(opening) or (self.speaks_of_itself and report.kind == "study")
        if own or (self.topic is None and not _DEICTIC.isdisjoint(opening)):
            return None
        owned = first in _OWNERS and bool(self.recent and self.recent.named)
        return _Source(report, owned or bool(self.topic and self.topic.named), self.count)

    def of_organisation(self, report: Report, word: str) -> _Source | None:
        """ "The charity", "its maker": the one that was named, else a vague one where the word alone is one."""
        known = self.body is not None or word in self.bodies
        echo = known and "the" in self.words.lower[report.start : report.end]
        office = self.words.lower[report.head - 1] in table.MINISTRIES  # "the health ministry": there is but one
        if word in table.ECHOING_NOUNS and not (echo or office):
            return None
        return _Source(report, echo or office, self.count)

    def of_pronoun(self, report: Report, word: str) -> _Source | None:
        recent = self.recent
        reach = _PRONOUN_REACH if word in table.GROUP_PRONOUNS else 1
        verb = self.words.lower[report.end - 1]
        if recent is None or self.count - recent.sentence > reach or recent.report.kind == "evidence":
            relative = report.start > 0 and self.words.lower[report.start - 1] == "which" and verb in _VIEWS
            heard = word == "they" and (verb in _HEARSAY or relative)  # "the bark, which they believe heals"
            return _Source(report, False, self.count) if heard else None
        if word == "it" and verb in _SPOKEN and recent.report.kind != "institution":
            return None
        return _Source(report, recent.named, self.count)

    def remember(self, source: _Source) -> None:
        """Keep a source for later sentences. A bare plural ("studies show") is nothing that "the study" could mean."""
        kind = source.report.kind
        if source.report.heard and not source.named and self.recent is not None:
            return  # what is heard of somebody doesn't make others forgotten that rules know
        self.recent = source
        head = self.words.lower[source.report.head]
        self.bodies |= self.owners(source) if source.named else set()
        organised = kind == "institution" or head in sets.ORGANISATIONS  # "the Brightwell Company"
        if organised and source.named and not source.report.back:
            self.body = source
        if kind == "person" or (source.named and head in table.SINGULAR_RESEARCHERS):
            self.person = source
        is_topic = kind in ("study", "people") and not source.report.back
        if source.report.back and source.named and self.topic:
            return
        if (
            is_topic
            and (source.named or not (self.topic and self.topic.named and self.is_generic(source.report)))
        ) or (source.named and kind in ("person", "institution") and self.topic is None):
            self.topic = source

    def owners(self, source: _Source) -> set[str]:
        """The organisations in the source's name: "a report by Sussex County Council says"."""
        words = range(source.report.start, source.report.end)
        return {self.words.lower[i] for i in words if self.words.forms[i][0].isupper()} & sets.ORGANISATIONS

    def is_generic(self, report: Report) -> bool:
        return self.words.lower[report.start] not in ("a", "an", "one", "another", "new")

    def attribution(self, source: _Source) -> Attribution:
        start, last = self.starts[source.report.start], source.report.end - 1
        end = self.starts[last] + len(self.words.forms[last])
        return Attribution(
            kind="named" if source.named else "vague", start=start, end=end, text=self.text[start:end]
        )


def _speaks_of_itself(words: Words) -> bool:
    """Whether those who did the work wrote the text: "we found" outside quotations, or an abstract's headings."""
    if _OWN_VOICE.isdisjoint(words.lower):
        return False
    quoted = False
    for i, word in enumerate(words.lower):
        if word in _OPENING or word in _CLOSING or word == '"':
            quoted = word in _OPENING or (word == '"' and not quoted)
        elif (
            not quoted and word in table.FIRST_PERSON and _is_first_person_report(words.lower[i + 1 : i + 5])
        ) or (word in table.ABSTRACT_HEADINGS and words.lower[i + 1 : i + 2] == [":"]):
            return True
    return False


def _is_first_person_report(following: Sequence[str]) -> bool:
    return not _OWN_WORK.isdisjoint(following)
