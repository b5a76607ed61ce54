"""Concepts as the knowledge base knows them: by identifier, or by the normal form of their words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from claimminer.language import agreement, wrappers
from claimminer.records import Label
from claimminer.wordforms import normal_forms

__all__ = ["KIND", "LOCAL", "Concept", "aspect_of", "identified", "is_clause", "kind_of", "local", "plain"]

LOCAL = "claimminer"  # the prefix of identifiers that are ours
KIND = "kind"  # the aspect of a narrower concept: "severe asthma" is a kind of asthma
_LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept. ``curie`` alone tells two apart; local ones follow from their words, the same in every database.

    ``base`` is the concept that this one is a kind or an ``aspect`` of ("risk of stroke": risk of stroke).
    """

    curie: str
    name: str = field(compare=False)
    label: Label | None = field(default=None, compare=False)
    base: Concept | None = field(default=None, compare=False)
    aspect: str | None = field(default=None, compare=False)


def plain(words: str) -> str:
    """A name as it stands inside a sentence: "Blue Light" is blue light, "IL-6 and Pain" keeps its IL-6."""
    first, *others = words.split()
    titled = first[0].isupper() and all(word[0].isupper() or len(word) < 4 for word in others)
    return " ".join([_lower(first), *(map(_lower, others) if titled else others)])


def _lower(word: str) -> str:
    """Without a title's capitals: "Heart-Rate" and "Covid-19", not "IL-6", "T-cell" nor "vitamin D"."""
    is_titled = all(part[1:].islower() or part.isdigit() for part in word.split("-"))
    return word.lower() if is_titled or word == "A" else word


def is_clause(name: str) -> bool:
    """Whether a name says something of something: "the immune system can become overactive"."""
    words = name.lower().split()
    verb = next((i for i, word in enumerate(words) if i and word in agreement.FINITE), None)
    return verb is not None and agreement.HANGING.isdisjoint(words[:verb])


def identified(curie: str, name: str, label: Label | None = None) -> Concept:
    """A concept of a terminology."""
    return Concept(curie, name, label)


def local(
    key: Sequence[str], name: str, label: Label | None = None, *, base: Concept | None = None
) -> Concept:
    """A concept without an identifier, told by its normalised words in the order that they are compared in."""
    return Concept(f"{LOCAL}:{_slug(key)}", name, label, base, KIND if base else None)


def kind_of(base: Concept, key: Sequence[str], name: str) -> Concept:
    """A narrower concept: the base's name with words before or behind it."""
    return local(key, name, base.label, base=base)


def aspect_of(base: Concept, aspect: str) -> Concept:
    """What is spoken of a concept: ``risk``, ``symptoms``, or ``less`` of it."""
    is_hoped_for = aspect == "risk" and base.name.rpartition(" ")[2] in wrappers.HOPED_FOR
    wording = "chance of {}" if is_hoped_for else wrappers.ASPECT_NAMES.get(aspect, f"{aspect} of {{}}")
    slug = _slug((*wording.partition("{}")[0].split(), *_own_words(base)))
    return Concept(f"{LOCAL}:{slug}", wording.format(base.name), None, base, aspect)


def _own_words(concept: Concept) -> tuple[str, ...]:
    prefix, _, slug = concept.curie.partition(":")
    return (slug,) if prefix == LOCAL else normal_forms(concept.name)


def _slug(words: Sequence[str]) -> str:
    words = " ".join(words).split()
    slug = re.sub(r"[^a-z0-9.+-]+", "-", "-".join(words).lower()).strip("-")
    if slug and len(slug) <= _LONGEST_SLUG and slug.replace("-", "").isascii() and _is_whole(words, slug):
        return slug
    digest = hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"{slug[:40].strip('-')}-{digest}".strip("-")


def _is_whole(words: Sequence[str], slug: str) -> bool:
    """Whether the slug holds all that the words held."""
    return slug == "-".join(words)
