"""Entity mentions: the vocabulary's, and the article's own abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from claimminer.pipes.mentions.abbreviations import Definition, find_definitions
from claimminer.pipes.mentions.administration import as_given
from claimminer.pipes.mentions.extents import Place, whole_mentions
from claimminer.pipes.mentions.matching import Atoms, Match, find_matches
from claimminer.pipes.mentions.ner import find_ner_mentions, merge_mentions
from claimminer.pipes.mentions.surroundings import standing_alone
from claimminer.records import Mention
from claimminer.vocabulary import Concept, Form, Trie, load_vocabulary
from claimminer.wordforms import normal_forms

__all__ = ["SPANS_KEY", "find_mentions", "find_ner_mentions", "make_entities", "merge_mentions", "spread"]

SPANS_KEY = "claimminer_entities"

_GENITIVES = ("'s", "’s")  # of a name that is one: "Alzheimer's"
_INITIALS = re.compile(r"[A-Z][A-Z\d-]{1,4}")

# Words before the entity in a long form that make it something about the entity: "Institute of Pain (IP)".
_LINKS = frozenset({
    "of", "for", "on", "and", "or", "with", "without", "in", "to", "by", "from", "at", "as", "after", "against", "than",
})  # fmt: skip


def find_mentions(doc: Doc, *, known: Sequence[Mention] = ()) -> list[Mention]:
    """Every entity mention of an article, in order, without overlaps. Offsets point into ``doc.text``.

    ``doc`` is tokenised, no more. ``known``: mentions found otherwise; their words are found everywhere else
    in the article, and the abbreviations that stand for them, too.
    """
    return _mentions_in(doc, doc.text, known)


def _mentions_in(doc: Doc, text: str, known: Sequence[Mention]) -> list[Mention]:
    """The mentions of a Doc whose text is given: spaCy puts ``doc.text`` together anew each time."""
    atoms = Atoms.of(text)
    vocabulary = load_vocabulary().trie
    definitions = find_definitions(doc, text) if "(" in text else []
    own = _own_forms(text, definitions, known)
    tries = [own, vocabulary] if own.children else [vocabulary]
    return _cleared((_mention(atoms, place) for place in _places(atoms, tries)), text)


def spread(mentions: Sequence[Mention], doc: Doc) -> list[Mention]:
    """``mentions`` with their words, and abbreviations of them, wherever else they stand in the article."""
    text = doc.text
    return merge_mentions(_mentions_in(doc, text, mentions), _cleared(mentions, text), text)


def _cleared(mentions: Iterable[Mention], text: str) -> list[Mention]:
    return standing_alone(as_given(mentions, text), text)


def _own_forms(text: str, definitions: Iterable[Definition], known: Sequence[Mention]) -> Trie:
    """What the article itself says words mean: its abbreviations, and mentions found otherwise."""
    trie = Trie()
    for definition in definitions:
        concept = _long_form_concept(text, definition, known)
        words = text[slice(*definition.short)]
        trie.add(normal_forms(words), Form(concept=concept, text=words, exact=True))
    vocabulary = load_vocabulary()
    for mention in known:
        if vocabulary.by_name(mention.text) is None:
            concept = _head_concept(mention) or _concept(mention)
            exact = _INITIALS.fullmatch(mention.text) is not None  # "LA" is no "la"
            trie.add(normal_forms(mention.text), Form(concept=concept, text=mention.text, exact=exact))
    return trie


def _head_concept(mention: Mention) -> Concept | None:
    """The vocabulary's concept of the same label at the end of a mention that has no identifier."""
    atoms = Atoms.of(mention.text)
    places = [] if mention.id else _places(atoms, [load_vocabulary().trie])
    heads = (place.concept for place in places if place.last == len(atoms.norms))
    return next((concept for concept in heads if concept.label == mention.label), None)


def _long_form_concept(text: str, definition: Definition, known: Sequence[Mention]) -> Concept | None:
    """The concept that a long form names: a mention at its end, with nothing but modifiers before it.

    Where words stand before it, a short form that the vocabulary has under the same label keeps its own concept,
    and cytokines are none ("nuclear factor IL-6").
    """
    start, end = definition.long
    atoms = Atoms.of(text[start:end])
    for place in _places(atoms, [load_vocabulary().trie]):
        if place.last != len(atoms.norms) or not _LINKS.isdisjoint(atoms.norms[: place.first]):
            continue
        own = load_vocabulary().by_name(text[slice(*definition.short)]) if place.first else None
        if own and own.label == place.concept.label:
            return own
        if not place.first or place.concept.label != "CYTOKINE":
            return place.concept
    for mention in known:
        fits = mention.end == end and start <= mention.start
        if fits and _LINKS.isdisjoint(normal_forms(text[start : mention.start])):
            return _concept(mention)
    return None


def _concept(mention: Mention) -> Concept:
    return Concept(label=mention.label, identifier=mention.id, name=mention.name or "")


def _places(atoms: Atoms, tries: Sequence[Trie]) -> list[Place]:
    return whole_mentions(atoms, _supported(find_matches(atoms, tries)))


def _supported(matches: list[Match]) -> list[Place]:
    """What the matches name, without risky symbols whose concept the article names in no other way."""
    named = {match.form.concept for match in matches if not match.form.support}
    return [
        Place(match.first, match.last, match.form.concept)
        for match in matches
        if match.form.concept and (not match.form.support or match.form.concept in named)
    ]


def _mention(atoms: Atoms, place: Place) -> Mention:
    concept, start, end = place.concept, atoms.starts[place.first], atoms.ends[place.last - 1]
    if atoms.text[end : end + 2] in _GENITIVES and f"{atoms.text[start:end]}'s" in (concept.name, *concept.synonyms):
        end += 2
    return Mention(
        start=start,
        end=end,
        text=atoms.text[start:end],
        label=concept.label,
        id=concept.identifier,
        name=concept.name or None,
    )


class EntityFinder:
    """The component: writes ``doc.spans["claimminer_entities"]``, with label and kb_id."""

    def __call__(self, doc: Doc) -> Doc:
        mentions = find_mentions(doc)
        if doc.ents:
            mentions = spread(merge_mentions(mentions, find_ner_mentions(doc), doc.text), doc)
        spans = [_span(doc, mention) for mention in mentions]
        doc.spans[SPANS_KEY] = [span for span in spans if span is not None]
        return doc


@Language.factory("claimminer_entities")
def make_entities(nlp: Language, name: str) -> EntityFinder:  # noqa: ARG001  (spaCy passes both)
    """The factory behind ``nlp.add_pipe("claimminer_entities")``; works on any tokenizer."""
    return EntityFinder()


def _span(doc: Doc, mention: Mention) -> Span | None:
    return doc.char_span(
        mention.start, mention.end, label=mention.label, kb_id=mention.id or "", alignment_mode="expand"
    )
