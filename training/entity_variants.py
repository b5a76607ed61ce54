"""Varied copies of documents with entities: lower case, capitals, headlines, line breaks."""

import random
from collections.abc import Callable

from sentence_variants import SMALL_WORDS
from spacy.tokens import Doc

CASES: tuple[tuple[Callable[[str], str], float], ...] = (
    (str.lower, 0.05),
    (str.upper, 0.03),
    (lambda word: word if word in SMALL_WORDS else word[:1].upper() + word[1:], 0.06),
)
NO_STOP = 0.05
STOPS = {".", "!", "?"}


def recased(doc: Doc, change: Callable[[str], str]) -> Doc:
    """The document with each word changed; a change of length is fine, offsets are those of words."""
    words = [change(token.text) for token in doc]
    return rebuilt(doc, words, len(words))


def rebuilt(doc: Doc, words: list[str], end: int) -> Doc:
    """The first ``end`` words as a new Doc with the same entities."""
    spaces = [bool(token.whitespace_) for token in doc]
    tags = [f"{t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else t.ent_iob_ for t in doc]
    return Doc(doc.vocab, words=words[:end], spaces=spaces[:end], ents=tags[:end])


def vary(doc: Doc, rng: random.Random) -> Doc:
    """The document after each change that its chance picks."""
    for change, chance in CASES:
        if rng.random() < chance:
            doc = recased(doc, change)
    if len(doc) > 3 and doc[-1].text in STOPS and rng.random() < NO_STOP:
        doc = rebuilt(doc, [token.text for token in doc], len(doc) - 1)
    return doc
