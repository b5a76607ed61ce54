"""From the words of a cause or effect to concepts: what is named, in which respect, and whether more or less of it.

Wrappers come off from outside inwards. Those that measure leave the thing what it is ("levels of IL-6"), those that
tell a respect make a concept of its own beside it ("the risk of stroke"), those that tell a direction are handed to
the relation ("increased oxidative stress"). Whatever no table knows stays in the concept's name: nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from claimminer.kb.concepts import Concept, aspect_of, identified, is_clause, kind_of, local, plain
from claimminer.kb.phrases import MARKS, Phrase, Place, parts_of, tokens_of
from claimminer.kb.wrapping import (
    Front,
    front_of,
    has_mark,
    tidy,
    without_back,
    without_circumstances,
    without_determiners,
)
from claimminer.language import modifiers, wrappers
from claimminer.records import Direction, Mention
from claimminer.vocabulary import load_vocabulary
from claimminer.wordforms import normal_forms

__all__ = ["MOST_CONCEPTS", "Named", "named_in"]

MOST_CONCEPTS = 12  # of one argument: a longer list is a table that has lost its lines

_PLACES = frozenset(modifiers.SITES) | {
    "body", "blood", "stomach", "gut wall", "nervous system", "immune system", "spine"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """What an argument names: ``aspects`` from outside inwards, ``direction`` of the whole."""

    concept: Concept
    aspects: tuple[str, ...] = ()
    direction: Direction = "none"

    def as_concept(self, *, silent: frozenset[str] = frozenset()) -> Concept:
        """The thing with its aspects as one concept; the outermost that are ``silent`` add nothing."""
        aspects = self.aspects
        while aspects and aspects[0] in silent:
            aspects = aspects[1:]
        concept = self.concept
        for aspect in reversed(aspects):
            concept = aspect_of(concept, aspect)
        return concept


def named_in(text: str, mentions: Iterable[Mention], *, offset: int) -> tuple[Named, ...]:
    """What a phrase names that begins at ``offset`` of the article; nothing where it points elsewhere ("it")."""
    places = [
        Place(one.start - offset, one.end - offset, one.text, one.label, one.id, one.name) for one in mentions
    ]
    return _named(text, tuple(places))


@lru_cache(maxsize=1 << 15)
def _named(text: str, places: tuple[Place, ...]) -> tuple[Named, ...]:
    phrase = tokens_of(text, places)
    definite, anaphoric = _is_definite(phrase), _points_back(phrase)
    outer = front_of(phrase)
    first, *others = _parts(outer)
    shared = _without_back(others[-1])[1] if others else ()
    found = [_peeled(first, text, _sharing(outer, first, shared), definite=definite, anaphoric=anaphoric)]
    found += [_listed(part, text, _sharing(outer, part, shared)) for part in others]
    return tuple(dict.fromkeys(one for one in found if one))[:MOST_CONCEPTS]


def _parts(outer: Front) -> list[Phrase]:
    """The members of the list behind a front. People with this *and* that have both: no list."""
    people_with_both = outer.aspects[:1] == ("patients",) and all(token.norm != "or" for token in outer.rest)
    return [outer.rest] if people_with_both or not outer.rest else [*parts_of(outer.rest)]


def _sharing(outer: Front, part: Phrase, shared: tuple[str, ...]) -> Front:
    """ "Heart attack and stroke risk": what stands behind the last member holds for entities before it, too."""
    is_bare = len(part) == 1 and part[0].concept is not None
    return replace(outer, aspects=(*outer.aspects, *shared)) if is_bare and shared else outer


def _listed(part: Phrase, text: str, outer: Front) -> Named | None:
    """A further member of a list: what stands in front of the first holds for it, if it brings nothing of its own.

    "Less pain and fatigue" leaves open whether there is less fatigue or more: nothing is taken from it.
    """
    if not part:
        return None
    own = front_of(part)
    definite = _is_definite(part)
    if own.aspects or own.direction != "none" or part[0].norm in wrappers.ARTICLES | wrappers.POSSESSIVES:
        return _peeled(own.rest, text, own, definite=definite, anaphoric=False)
    if outer.direction == "decrease" and not outer.aspects:
        return None
    return _peeled(own.rest, text, outer, definite=definite, anaphoric=False)


# -- what points elsewhere ------------------------------------------------------------------------------------------


def _points_back(phrase: Phrase) -> bool:
    first = phrase[0].norm if phrase and not phrase[0].concept else ""
    return first in wrappers.DEMONSTRATIVES


def _points_back_inside(rest: Phrase) -> bool:
    """ "Abnormal activation of these cells": other cells in every article."""
    return any(
        before.norm in wrappers.DEMONSTRATIVES and not before.concept and not noun.concept
        and noun.norm in wrappers.GENERIC
        for before, noun in pairwise(rest)
    )  # fmt: skip


def _is_definite(phrase: Phrase) -> bool:
    first = phrase[0].norm if phrase and not phrase[0].concept else ""
    return first == "the" or first in wrappers.POSSESSIVES or first in wrappers.DEMONSTRATIVES


def _names_nothing(rest: Phrase, *, definite: bool, anaphoric: bool) -> bool:
    """Pronouns, "the treatment", "this dysregulation"."""
    if not rest:
        return True
    if len(rest) == 1 and not rest[0].concept:
        return (
            anaphoric
            or rest[0].norm in wrappers.PRONOUNS | wrappers.GENERIC
            or not rest[0].norm.strip("0123456789")
        )
    if rest[0].norm in wrappers.PRONOUNS and not rest[0].concept and len(rest) < 3:
        return True
    generic = all(token.norm in wrappers.GENERIC for token in rest)
    return generic and (definite or not any(token.concept for token in rest))


# -- peeling --------------------------------------------------------------------------------------------------------


def _peeled(rest: Phrase, text: str, front: Front, *, definite: bool, anaphoric: bool) -> Named | None:
    """What the rest names, behind its front; None where it names nothing by itself."""
    if _points_back_inside(rest):
        return None
    rest, after, turned = _without_back(without_circumstances(rest))
    aspects, direction = front.aspects, front.direction
    if turned == "decrease" and (aspects or direction != "none"):
        after = ("less", *after)
    elif turned != "none" and not aspects and direction == "none":
        direction = turned
    if _names_nothing(rest, definite=definite, anaphoric=anaphoric and not aspects):
        return None
    return Named(_concept(rest, text), tidy((*aspects, *after)), direction)


def _without_back(rest: Phrase) -> tuple[Phrase, tuple[str, ...], Direction]:
    """Without what stands behind, once what is of it stands before it.

    "Abnormal production of cells" is no production of abnormal cells: what qualifies the whole keeps it together.
    """
    flat = _flattened(rest)
    is_qualified = flat != rest and flat[0] == rest[0]
    return (flat, (), "none") if is_qualified else without_back(flat)


# -- the concept ----------------------------------------------------------------------------------------------------


def _concept(rest: Phrase, text: str) -> Concept:
    """The rest as a concept: an entity, a name of the vocabulary, a kind of an entity, or its own words."""
    if len(rest) == 1 and rest[0].concept:
        return rest[0].concept
    start, end = min(token.start for token in rest), max(token.end for token in rest)
    name = plain(text[start:end])
    if is_clause(name) and (article := text[:start].rstrip().rpartition(" ")[2].lower()) in wrappers.ARTICLES:
        name = f"{article} {name}"
    known = load_vocabulary().by_name(" ".join(token.norm for token in rest)) if len(rest) < 7 else None
    if known:
        if known.identifier:
            return identified(known.identifier, known.name, known.label)
        return local(normal_forms(known.name), known.name, known.label)
    head = rest[-1].concept if not has_mark(rest) else rest[0].concept
    key = _key(rest)
    return kind_of(head, key, name) if head else local(key, name)


def _key(rest: Phrase) -> list[str]:
    """The words to compare by: modifiers in any order before the head; a phrase with a clause as it stands."""
    if has_mark(rest):
        return [token.norm for token in rest if token.norm not in wrappers.ARTICLES]
    words = _closed_up(
        token.norm for token in rest if token.norm not in wrappers.ARTICLES | wrappers.POSSESSIVES
    )
    return [*sorted(words[:-1]), *words[-1:]]


def _closed_up(words: Iterable[str]) -> list[str]:
    """ "Ultra processed" as "ultraprocessed"."""
    closed: list[str] = []
    for word in words:
        if closed and closed[-1] in wrappers.PREFIXES:
            closed[-1] += word
        else:
            closed.append(word)
    return closed


def _flattened(rest: Phrase) -> Phrase:
    """ "Chronic inflammation of the gut" and "… in the gut" as "chronic gut inflammation"."""
    marks = [i for i, token in enumerate(rest) if i and not token.concept and token.norm in MARKS]
    if len(marks) != 1 or not 0 < marks[0] < len(rest) - 1:
        return rest
    at = marks[0]
    behind = without_determiners(rest[at + 1 :])
    is_site = rest[at].norm == "in" and " ".join(token.norm for token in behind) in _PLACES
    if rest[at].norm == "of" or is_site:
        return (*rest[: at - 1], *behind, rest[at - 1])
    return rest
