"""Entity mentions by a statistical recogniser, and how they join the vocabulary's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span

from claimminer.language.recogniser import (
    CONDITION_ENDINGS,
    CONDITION_HEADS,
    COORDINATION,
    DEGREES,
    DRUG_ENDINGS,
    GENERIC_CONDITIONS,
    GENERIC_DRUGS,
    NER_LABELS,
    NO_CONDITION_WORDS,
    NO_DRUGS,
)
from claimminer.records import Label, Mention
from claimminer.vocabulary import load_vocabulary
from claimminer.wordforms import normal_forms

__all__ = ["find_ner_mentions", "merge_mentions"]

_BROKEN = re.compile(r"[\n()\[\]:;|]| [-–—] |--|[a-z]\.[\w\s]| of\b")
_EDGES = " \t\n\r.,;:!?()[]{}\"'“”‘’«»*_/-–—"


def find_ner_mentions(doc: Doc, *, offset: int = 0, origins: Sequence[int] | None = None) -> list[Mention]:
    """The entities of ``doc.ents`` that hold what their label says, as mentions of the article.

    ``offset``: where ``doc`` starts in the article. ``origins``: instead, the article's start offset of each
    token, for a Doc made of some of its tokens. Identifiers come from the vocabulary, where it has the name.
    ``text`` is as in ``doc``; ``merge_mentions`` and ``spread`` put the article's own in its place.
    """
    starts = origins or [offset + token.idx for token in doc]
    found = ((span, NER_LABELS.get(span.label_)) for span in doc.ents)
    mentions = (_mention(span, label, starts) for span, label in found if label)
    return [mention for mention in mentions if mention]


def is_plausible(text: str, label: Label) -> bool:
    """Whether a recogniser's entity can be one: no bare "disease", single letter, gene, food or measure.

    What the vocabulary does not hold must have the shape of its kind, since everyday prose is full of words
    that a recogniser has never seen.
    """
    norms = normal_forms(text)
    if len(text) < 3 or not norms or len(norms[0]) < 2 or len(norms) > 8 or _BROKEN.search(text):
        return False
    concept = load_vocabulary().by_name(text)
    if concept:
        return concept.label == label
    words = set(norms)
    if label == "CONDITION":
        generic = words <= GENERIC_CONDITIONS or not words.isdisjoint(NO_CONDITION_WORDS)
        return not generic and (norms[-1] in CONDITION_HEADS or norms[-1].endswith(CONDITION_ENDINGS))
    if label == "DRUG":
        generic = words <= GENERIC_DRUGS or " ".join(norms) in NO_DRUGS
        return not generic and norms[-1].endswith(DRUG_ENDINGS)
    return True


def merge_mentions(vocabulary: Iterable[Mention], model: Iterable[Mention], text: str) -> list[Mention]:
    """Both kinds in order, without overlaps.

    One rule: a vocabulary mention gives way only to a longer one of its own label that holds it, which then
    takes over its identifier and name; where several are held, the last one's, as the head stands last.
    Coordinated mentions are not put together.
    """
    kept = sorted(vocabulary, key=lambda mention: mention.start)
    for mention in sorted(model, key=lambda mention: mention.start - mention.end):
        met = [other for other in kept if other.start < mention.end and mention.start < other.end]
        words = text[mention.start : mention.end]
        coordinated = met and any(mark in words for mark in COORDINATION)
        if not coordinated and all(_gives_way(other, mention) for other in met):
            named = max(met, key=lambda other: other.start, default=mention)
            update = {"text": words, "id": named.id, "name": named.name}
            kept = [other for other in kept if other not in met] + [mention.model_copy(update=update)]
    return sorted(kept, key=lambda mention: mention.start)


def _gives_way(mention: Mention, longer: Mention) -> bool:
    inside = longer.start <= mention.start and mention.end <= longer.end
    return inside and mention.label == longer.label and len(mention.text) < len(longer.text)


def _mention(span: Span, label: Label, starts: Sequence[int]) -> Mention | None:
    """The span as a mention, without the punctuation and the words of degree at its edges."""
    words = _core(span.text.strip(_EDGES).removesuffix("'s").removesuffix("’s"))
    if not is_plausible(words, label):
        return None
    first_char = span.start_char + span.text.index(words)
    concept = load_vocabulary().by_name(words)
    return Mention(
        start=_outside(span, first_char, starts),
        end=_outside(span, first_char + len(words) - 1, starts) + 1,
        text=words,
        label=label,
        id=concept.identifier if concept else None,
        name=concept.name if concept else None,
    )


def _core(words: str) -> str:
    """The words without those of degree at their start, and without a verb before a known name."""
    first, _, rest = words.partition(" ")
    verb = first.endswith(("ing", "ed", "ly")) and load_vocabulary().by_name(words) is None
    strange = first.lower() in DEGREES or (verb and load_vocabulary().by_name(rest) is not None)
    return _core(rest.lstrip()) if rest and strange else words


def _outside(span: Span, char: int, starts: Sequence[int]) -> int:
    """Where the article has the character that the span's Doc has at ``char``."""
    token = next(token for token in reversed(span) if token.idx <= char)
    return starts[token.i] + char - token.idx
