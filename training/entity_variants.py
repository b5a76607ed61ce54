"""Varied copies of documents with entities: other names, lower case, capitals, headlines, line breaks."""

import random
from collections.abc import Callable, Mapping, Sequence

from made_up import code_name, initials
from sentence_variants import SMALL_WORDS
from spacy.tokens import Doc

CASES: tuple[tuple[Callable[[str], str], float], ...] = (
    (str.lower, 0.05),
    (str.upper, 0.02),
    (lambda word: word if word in SMALL_WORDS else word[:1].upper() + word[1:], 0.04),
)
NO_STOP = 0.05
STOPS = {".", "!", "?"}
# So many entities get the name of another thing of their kind.
OTHER_NAME = {"DRUG": 0.35, "CONDITION": 0.25, "CELL_TYPE": 0.1, "GENE": 0.1}
SMALL = 0.8  # so many of those with a capital at the start of their words lose it
MADE_UP = 0.2  # so many of the other names are made up


class Renamer:
    """Puts names of ontologies in the place of entities, so that contexts are learnt and not lists."""

    def __init__(
        self, names: Mapping[str, Sequence[str]], tokenizer: Callable[[str], Doc], rng: random.Random
    ) -> None:
        self.names, self.tokenizer, self.rng = names, tokenizer, rng

    def name(self, label: str) -> Doc:
        """A name of a thing of that kind, as tokens."""
        if label != "CELL_TYPE" and self.rng.random() < MADE_UP:
            return self.tokenizer(code_name(self.rng) if label == "DRUG" else initials(self.rng))
        text = self.rng.choice(self.names[label])
        small = self.rng.random() < SMALL
        return self.tokenizer(" ".join(map(uncapitalised, text.split())) if small else text)

    def __call__(self, doc: Doc) -> Doc:
        """The document with some entities renamed."""
        words, spaces, tags = rows(doc)
        for span in reversed(doc.ents):
            if span.label_ in self.names and self.rng.random() < OTHER_NAME[span.label_]:
                name, part = self.name(span.label_), slice(span.start, span.end)
                words[part] = [token.text for token in name]
                spaces[part] = [bool(token.whitespace_) for token in name[:-1]] + spaces[part][-1:]
                tags[part] = [f"{'I' if token.i else 'B'}-{span.label_}" for token in name]
        return Doc(doc.vocab, words=words, spaces=spaces, ents=tags)


def uncapitalised(word: str) -> str:
    """``Pain`` as ``pain``; ``IgA`` and ``C3`` as they are."""
    return word.lower() if word[1:].islower() else word


def rows(doc: Doc) -> tuple[list[str], list[bool], list[str]]:
    """Words, spaces and tags; an empty tag is one left open."""
    tags = [f"{t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else t.ent_iob_ for t in doc]
    return [token.text for token in doc], [bool(token.whitespace_) for token in doc], tags


def recased(doc: Doc, change: Callable[[str], str]) -> Doc:
    """The document with each word changed; a change of length is fine, offsets are those of words."""
    words, spaces, tags = rows(doc)
    return Doc(doc.vocab, words=[change(word) for word in words], spaces=spaces, ents=tags)


def shortened(doc: Doc) -> Doc:
    """The document less its last word."""
    words, spaces, tags = rows(doc)
    return Doc(doc.vocab, words=words[:-1], spaces=spaces[:-1], ents=tags[:-1])


def vary(doc: Doc, rng: random.Random) -> Doc:
    """The document after each change that its chance picks."""
    for change, chance in CASES:
        if rng.random() < chance:
            doc = recased(doc, change)
    if len(doc) > 3 and doc[-1].text in STOPS and rng.random() < NO_STOP:
        doc = shortened(doc)
    return doc
