"""The sequence: tokenise, tag entities, parse the sentences that hold a cue, read their claims, lay sources over them.

The one place that knows the order. Nothing of spaCy leaves it: articles go in, records come out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from spacy.tokens import Doc

from claimminer.articles import Article
from claimminer.assembly import Passage, assemble
from claimminer.models import Model, load_model, one_thread, without_collections
from claimminer.pipes.arguments.anaphors import read_anaphor
from claimminer.pipes.arguments.antecedents import ANTECEDENT_REACH
from claimminer.pipes.attributions.discourse import find_attributions
from claimminer.pipes.attributions.heard import Heard, HeardVoice
from claimminer.pipes.claims import Sketch, find_claims
from claimminer.pipes.entities import find_ner_mentions, spread
from claimminer.pipes.gate.decision import has_cue
from claimminer.pipes.leadins import lead_ins, of_item, of_lead
from claimminer.pipes.mentions.ner import new_names
from claimminer.pipes.scope.hedge_cues import find_hedges
from claimminer.pipes.screening.opinion import Scorer, load_scorer
from claimminer.pipes.trees.asides import without_mark
from claimminer.pipes.trees.copulas import with_copulas
from claimminer.pipes.trees.parsing import ORIGINS, place, small_doc, stand_in, with_tree
from claimminer.pipes.trees.proposals import TELLING
from claimminer.pipes.trees.rereading import reread
from claimminer.pipes.trees.sentences import let_go, read_once
from claimminer.pipes.trees.walks import is_bullet
from claimminer.records import Claim, DocumentRecord, Mention
from claimminer.text.sentences import split_sentences
from claimminer.vocabulary import Vocabulary, vocabulary_in_use

__all__ = ["Mined", "mine", "parse_sentences"]

# articles in one memory zone and one parser batch: large enough to be fast, small enough that memory stays flat
BATCH = 48
READ_SECTIONS = ("title", "body")
# longer "sentences" are lists or tables without stops; their parse is slow and worthless
MAX_TOKENS = 300

Bounds = tuple[int, int]


class Mined(NamedTuple):
    """What one article gave."""

    document: DocumentRecord
    claims: tuple[Claim, ...]


@dataclass(slots=True)
class _Reading:
    """One article on its way. What is known of single sentences is kept by their numbers."""

    article: Article
    doc: Doc
    words: list[str] = field(default_factory=list)
    sentences: list[Bounds] = field(default_factory=list)
    ranges: list[Bounds] = field(default_factory=list)
    small: dict[int, Doc] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    leads: dict[int, int] = field(default_factory=dict)
    trees: dict[int, Doc] = field(default_factory=dict)
    claims: dict[int, list[Sketch]] = field(default_factory=dict)

    def sentence(self, number: int) -> Doc:
        """A sentence as a small Doc, made when it is first asked for."""
        if number not in self.small:
            self.small[number] = small_doc(self.doc, *self.ranges[number])
        return self.small[number]

    def passage(self, number: int) -> Doc:
        """A sentence as the parser is to see it: an item of a list behind the line that leads into it."""
        if number not in self.leads:
            return self.sentence(number)
        return small_doc(self.doc, *self.ranges[number], lead=self.ranges[self.leads[number]])

    def start(self, number: int) -> int:
        """Where what is parsed of a sentence begins in the article."""
        return self.sentences[self.leads.get(number, number)][0]

    def let_go(self) -> None:
        """Of what would stay in memory otherwise."""
        for tree in self.trees.values():
            let_go(tree)


def mine(
    articles: Iterable[Article],
    *,
    model: str | None = None,
    rules_alone: bool = False,
    vocabulary: Vocabulary | None = None,
) -> Iterator[Mined]:
    """Yield each article's document record and claims, in order; the result of one depends on no other.

    ``model``: name or path of a spaCy pipeline, None for the one that comes along. Raises InputError at an unknown one.
    ``rules_alone``: no second opinion; confidence is then a rule of thumb.
    ``vocabulary``: what entities are found by, None for the one that comes along.
    """
    loaded = load_model(model)
    scorer = None if rules_alone else load_scorer()
    articles = iter(articles)
    while batch := list(islice(articles, BATCH)):
        loaded.learn(article.text for article in batch)
        with loaded.nlp.memory_zone(), one_thread(), without_collections(), vocabulary_in_use(vocabulary):
            mined = _mine_batch(batch, loaded, scorer)
        yield from mined


def _mine_batch(articles: Sequence[Article], model: Model, scorer: Scorer | None) -> list[Mined]:
    readings = [_read(article, model) for article in articles]
    _recognise(readings, model)
    _parse(readings, [_sentences_with_cues(reading) for reading in readings], model)
    for reading in readings:
        reading.claims = {number: _claims(reading, number, scorer) for number in reading.trees}
    _parse(readings, [_sentences_before_anaphors(reading) for reading in readings], model)
    mined = [_assemble(reading) for reading in readings]
    for reading in readings:
        reading.let_go()
    return mined


def _claims(reading: _Reading, number: int, scorer: Scorer | None) -> list[Sketch]:
    tree = reading.trees[number]
    found = find_claims(tree, scorer=scorer)
    if number in reading.leads:
        return list(of_item(tree, found, reading.sentences[number][0]))
    return list(of_lead(tree, found)) if number in reading.leads.values() else found


def _read(article: Article, model: Model) -> _Reading:
    """Everything that needs no parser."""
    if article.language != "en":
        return _Reading(article, Doc(model.nlp.vocab))
    doc = model.nlp.make_doc(article.text)
    sentences = _sentences(article)
    words = [token.text for token in doc]
    leads = lead_ins(article.text, sentences)
    return _Reading(article, doc, words, sentences, _token_ranges(doc, sentences), leads=leads)


def _sentences_with_cues(reading: _Reading) -> list[int]:
    words = [without_mark(word.lower()) for word in reading.words]
    if " - " in reading.article.text:  # the look takes a hyphen for one inside a word
        words = ["–" if is_bullet(token) else word for token, word in zip(reading.doc, words, strict=True)]
    return [number for number in range(len(reading.ranges)) if has_cue(_words_of(reading, words, number))]


def _words_of(reading: _Reading, words: list[str], number: int) -> list[str]:
    start, end = reading.ranges[number]
    lead = reading.leads.get(number)
    first, last = reading.ranges[lead] if lead is not None else (0, 1)
    return words[first : last - 1] + words[start:end]


def _sentences_before_anaphors(reading: _Reading) -> list[int]:
    """Where an antecedent may stand: the sentences before a claim whose argument is a pronoun or the like."""
    wanted: set[int] = set()
    for number, claims in reading.claims.items():
        tree = reading.trees[number]
        if any(read_anaphor(reading.doc, *place(tree, *span)) for span in _argument_spans(claims)):
            wanted.update(range(max(0, number - ANTECEDENT_REACH), number))
    return sorted(wanted)


def _parse(readings: Sequence[_Reading], wanted: Sequence[Iterable[int]], model: Model) -> None:
    """Parse these sentences of each article, all in one batch, but for those parsed or too long to be worth it."""
    places = [
        (reading, number)
        for reading, numbers in zip(readings, wanted, strict=True)
        for number in numbers
        if number not in reading.trees and 2 < len(reading.passage(number)) <= MAX_TOKENS
    ]
    small = [reading.passage(number) for reading, number in places]
    shown = [stand_in(doc, reading.mentions) for doc, (reading, _) in zip(small, places, strict=True)]
    for (reading, number), tree in zip(places, parse_sentences(small, shown, model), strict=True):
        reading.trees[number] = read_once(tree)


def parse_sentences(small: Sequence[Doc], shown: Sequence[Doc], model: Model) -> list[Doc]:
    """Small Docs with the trees of what the parser was shown in their place.

    Misread verbs are read again, headlines with the copula that they leave out.
    """
    words = [[token.text for token in doc] for doc in shown]
    trees = [with_tree(doc, tree) for doc, tree in zip(small, model.parse(shown), strict=True)]
    return with_copulas(reread(trees, words, model.parse), words, model.parse)


def _recognise(readings: Sequence[_Reading], model: Model) -> None:
    """The vocabulary's entities and the recogniser's, wherever their words stand in the article."""
    places = [
        (reading, reading.sentence(number))
        for reading in readings
        for number in _sentences_with_names(reading)
    ]
    found: dict[int, list[Mention]] = {}
    for (reading, _), small in zip(places, model.recognise([small for _, small in places]), strict=True):
        origins = [start for start, _ in small.user_data[ORIGINS]]
        found.setdefault(id(reading), []).extend(find_ner_mentions(small, origins=origins))
    for reading in readings:
        reading.mentions = spread(found.get(id(reading), ()), reading.doc)


def _sentences_with_names(reading: _Reading) -> Iterator[int]:
    """Where a name may stand that the vocabulary lacks, and that no earlier sentence may have: one that is found counts
    wherever its words stand in the article."""
    read: set[str] = set()
    for number, (start, end) in enumerate(reading.ranges):
        names = new_names(reading.words[start:end])
        if not names <= read:
            yield number
        read |= names


def _argument_spans(claims: Iterable[Sketch]) -> list[Bounds]:
    return [span for claim in claims for span in (claim.finding.cause, claim.finding.effect)]


def _assemble(reading: _Reading) -> Mined:
    doc, sentences = reading.doc, reading.sentences
    parsed = {sentences[number]: tree for number, tree in reading.trees.items()}
    return Mined(*assemble(
        reading.article,
        doc=doc,
        sentences=sentences,
        passages=[
            Passage(reading.start(number), sentences[number][1], reading.trees[number], claims)
            for number, claims in reading.claims.items()
        ],
        mentions=reading.mentions,
        hedges=find_hedges(doc),
        attributions=find_attributions(doc, sentences, _heard(reading)),
        parse=lambda start, end: parsed.get((start, end)),
    ))  # fmt: skip


def _heard(reading: _Reading) -> dict[int, Heard]:
    """What the encoder hears of voices in the parsed sentences, by their numbers."""
    told = {number: (tree, tree.user_data.get(TELLING)) for number, tree in reading.trees.items()}
    return {
        number: Heard(
            [HeardVoice(*place(tree, *one.words), one.kind, one.likely) for one in telling.voices], telling.goes_on
        )
        for number, (tree, telling) in told.items()
        if telling is not None
    }


def _sentences(article: Article) -> list[Bounds]:
    read = [section for section in article.sections if section.kind in READ_SECTIONS]
    return [span for section in read for span in split_sentences(article.text, section.start, section.end)]


def _token_ranges(doc: Doc, sentences: Sequence[Bounds]) -> list[Bounds]:
    starts = [token.idx for token in doc]
    return [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in sentences]
