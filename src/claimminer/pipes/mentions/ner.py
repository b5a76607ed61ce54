"""Entity mentions by a statistical recogniser, and how they join the vocabulary's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span

from claimminer.language.recogniser import (
    BEFORE_NAMES,
    COORDINATION,
    DEGREES,
    DETERMINERS,
    GENERIC,
    LAY_LABELS,
    NER_LABELS,
    NO_CONDITION_WORDS,
    NO_DRUGS,
    NO_NAMES,
    SHAPES,
    VERBS_TOO,
)
from claimminer.records import Label, Mention
from claimminer.vocabulary import load_vocabulary
from claimminer.wordforms import normal_forms

__all__ = ["find_ner_mentions", "has_shape", "merge_mentions", "new_names"]

_BROKEN = re.compile(r"[\n()\[\]:;|]| [-–—] |--|[a-z]\.[\w\s]| (?:of|the|his|her|their|its|your|my|our)\b")
# initials, and letters with digits or capitals behind them
_CODED = re.compile(r"[A-Z][A-Z\d-]+s?|[A-Za-z]+-?\d[\w-]*|[a-z]+[A-Z]\w*")
# words that name no kind of thing by themselves
_GENERIC = frozenset().union(*GENERIC.values())
# of so many words is the longest name
LONGEST = 8
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


def is_plausible(text: str, label: Label, *, shaped: bool = True) -> bool:
    """Whether a recogniser's entity can be one: no bare "disease", single letter, gene, food or measure.

    ``shaped``: what the vocabulary does not hold must have the shape of its kind. Everyday prose is full of words that
    a recogniser of abstracts has never seen.
    """
    norms = normal_forms(text)
    longest = max(map(len, norms), default=0)
    if len(text) < (3 if shaped else 2) or longest < 2 or len(norms) > LONGEST or _BROKEN.search(text):
        return False
    concept = load_vocabulary().by_name(text)
    if concept:
        return concept.label == label
    if set(norms) <= GENERIC.get(label, set()) or (label == "DRUG" and " ".join(norms) in NO_DRUGS):
        return False
    if label not in SHAPES or has_shape(text, label):
        return True
    return not (shaped or _runs_on(text) or _names_no_condition(norms, label))


def has_shape(text: str, label: Label) -> bool:
    """Whether the last word is a head of that kind of name, or ends like one; for the labels of ``SHAPES``."""
    norms = normal_forms(text)
    return bool(norms) and _may_end(norms[-1], label)


def _runs_on(text: str) -> bool:
    """Whether words follow a name that the vocabulary has: "heart attack gain", "diclofenac gel"."""
    words = text.split()
    parts = (" ".join(words[i:j]) for j in range(1, len(words)) for i in range(j))
    return any(map(load_vocabulary().by_name, parts))


def _names_no_condition(norms: Sequence[str], label: Label) -> bool:
    return label == "CONDITION" and not NO_CONDITION_WORDS.isdisjoint(norms)


def new_names(words: Sequence[str]) -> set[str]:
    """Where a sentence, as its words, may hold a name that the vocabulary lacks: the words up to its last one.

    The names that end there go back to a word that none holds ("the", "with", a comma); where the vocabulary has all
    of them, as in "with chronic pain", there is nothing to find. Initials and code names ("DM", "KW-2105") may be
    anything. Plain words that name a thing without looking like it are passed over, where nothing else in their
    sentence does: reading all sentences would take twice as long.
    """
    coded = {word for word in words if _CODED.fullmatch(word)}
    return coded.union(*(_new(words, i) for i, word in enumerate(words) if _may_close(word)))


def _new(words: Sequence[str], last: int) -> tuple[str, ...]:
    """All that may be of a name that ends in the word, if the vocabulary lacks one of the names that may end there."""
    first = last
    while first > max(0, last - LONGEST) and words[first - 1].lower() not in BEFORE_NAMES:
        first -= 1
    names = (" ".join(words[i : last + 1]).replace(" - ", "-") for i in range(last, first - 1, -1))
    return (" ".join(words[first : last + 1]),) if any(map(_is_new, names)) else ()


def _is_new(name: str) -> bool:
    return load_vocabulary().by_name(name) is None and not _GENERIC.issuperset(normal_forms(name))


@lru_cache(maxsize=1 << 12)
def _may_close(word: str) -> bool:
    """Whether a word as written may be the last one of a name."""
    norms = normal_forms(word)
    return bool(norms) and any(_may_end(norms[-1], label) for label in SHAPES)


def _may_end(norm: str, label: Label) -> bool:
    """Whether a word in its normal form may be the last one of a name of this kind."""
    heads, endings = SHAPES[label]
    return norm in heads or (norm.endswith(endings) and norm not in NO_NAMES)


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
    if _ends_in_verb(span) or not is_plausible(words, label, shaped=span.label_ not in LAY_LABELS):
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


def _ends_in_verb(span: Span) -> bool:
    """Whether the last word acts on what follows: "cholesterol damage" before "the arteries"."""
    following = span.doc[span.end : span.end + 1].text.lower()
    return len(span) > 1 and following in DETERMINERS and span[-1].lower_ in VERBS_TOO


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
