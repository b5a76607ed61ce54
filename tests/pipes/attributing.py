"""Sentences as one article, and the attributions found in it."""

from __future__ import annotations

import spacy

from claimminer.pipes.attributions.discourse import find_attributions
from claimminer.records import Attribution

BLANK = spacy.blank("en")


def attribute(sentences: list[str], breaks: frozenset[int] = frozenset()) -> list[Attribution | None]:
    """The attributions of these sentences, joined to one article; ``breaks``: those that begin a paragraph."""
    text, spans = "", []
    for i, sentence in enumerate(sentences):
        text += "\n\n" if i in breaks else " " if i else ""
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence
    found = find_attributions(BLANK.make_doc(text), spans)
    assert all(text[a.start : a.end] == a.text for a in found if a)
    return found


def facts(attribution: Attribution | None) -> tuple[str | None, str] | None:
    return (attribution.text, attribution.kind) if attribution else None
