"""How far a mention reaches: the modifiers and endings that name a kind, and compounds of two conditions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from claimminer.language.modifiers import COMPOUND_HEADS, ENDINGS, MODIFIERS
from claimminer.pipes.mentions.matching import Atoms
from claimminer.records import Label
from claimminer.vocabulary import Concept
from claimminer.wordforms import normal_forms

__all__ = ["Place", "whole_mentions"]


@dataclass(frozen=True, slots=True)
class Place:
    """A concept between atoms ``first`` and ``last`` (exclusive)."""

    first: int
    last: int
    concept: Concept


def whole_mentions(atoms: Atoms, places: list[Place]) -> list[Place]:
    """Places with everything that belongs to the mention; compounds are one."""
    return _merged(atoms, _extended(atoms, places))


def _extended(atoms: Atoms, places: list[Place]) -> list[Place]:
    """Places with the modifiers and endings that name a kind of what stands there."""
    wider: list[Place] = []
    for place, following in zip_longest(places, places[1:]):
        floor = wider[-1].last if wider else 0
        ceiling = following.first if following else len(atoms.norms)
        label = place.concept.label
        first = _grown(atoms, place.first, _modifiers(label), step=-1, limit=floor)
        last = _grown(atoms, place.last, _endings(label), step=1, limit=ceiling)
        wider.append(Place(first, last, place.concept))
    return wider


def _grown(atoms: Atoms, place: int, phrases: frozenset[tuple[str, ...]], *, step: int, limit: int) -> int:
    """Where a match that reaches ``place`` reaches when the phrases next to it are taken in."""
    for length in (3, 2, 1):
        there = place + step * length
        inside = there >= limit if step < 0 else there <= limit
        low, high = min(place, there), max(place, there)
        if inside and tuple(atoms.norms[low:high]) in phrases and atoms.whole(low, high):
            return _grown(atoms, there, phrases, step=step, limit=limit)
    return place


@lru_cache(maxsize=8)
def _modifiers(label: Label) -> frozenset[tuple[str, ...]]:
    return frozenset(normal_forms(phrase) for phrase in MODIFIERS.get(label, ()))


@lru_cache(maxsize=8)
def _endings(label: Label) -> frozenset[tuple[str, ...]]:
    return frozenset(normal_forms(phrase) for phrase in ENDINGS.get(label, ()))


def _merged(atoms: Atoms, places: list[Place]) -> list[Place]:
    """Conditions that stand side by side are one compound, named after its head: "cancer pain"."""
    merged: list[Place] = []
    for place in places:
        if merged and _compound(atoms, merged[-1], place):
            place = Place(merged.pop().first, place.last, place.concept)
        merged.append(place)
    return merged


def _compound(atoms: Atoms, left: Place, right: Place) -> bool:
    conditions = left.concept.label == "CONDITION" and right.concept.name in COMPOUND_HEADS
    return conditions and atoms.text[atoms.ends[left.last - 1] : atoms.starts[right.first]] == " "
