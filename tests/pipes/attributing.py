"""Sentences as one article, and the attributions found in it."""

from __future__ import annotations

from collections.abc import Mapping

import spacy

from claimminer.pipes.attributions.discourse import find_attributions
from claimminer.pipes.attributions.heard import Heard, HeardVoice
from claimminer.records import Attribution

BLANK = spacy.blank("en")


def attribute(
    sentences: list[str], breaks: frozenset[int] = frozenset(), heard: Mapping[int, Heard] | None = None
) -> list[Attribution | None]:
    """The attributions of these sentences, joined to one article; ``breaks``: those that begin a paragraph.

    ``heard``: what an encoder hears in them, in char offsets of the sentence.
    """
    text, spans = "", []
    for i, sentence in enumerate(sentences):
        text += "\n\n" if i in breaks else " " if i else ""
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence
    placed = {
        i: told._replace(voices=[
            HeardVoice(spans[i][0] + one.start, spans[i][0] + one.end, one.kind, one.likely) for one in told.voices
        ])
        for i, told in (heard or {}).items()
    }  # fmt: skip
    found = find_attributions(BLANK.make_doc(text), spans, placed)
    assert all(text[a.start : a.end] == a.text for a in found if a)
    return found


def facts(attribution: Attribution | None) -> tuple[str | None, str] | None:
    return (attribution.text, attribution.kind) if attribution else None
