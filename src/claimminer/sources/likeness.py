"""Whether two claims speak of the same things: by linked entities, else by the words that carry their phrases.

Words are compared in the vocabulary's normal form (singular, American spelling). A phrase's *core* stands before
its first preposition: in "blood sugar in type 2 diabetes" it is the blood sugar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import groupby

from claimminer.language.titles import EMPTY_WORDS, GENERAL_NOUNS, PREPOSITIONS, SAME_THINGS
from claimminer.records import Argument, Claim, Mention
from claimminer.wordforms import normal_forms, normalise

__all__ = ["same_cause", "same_claim", "touches_cause", "touches_claim"]

_EMPTY = frozenset(map(normalise, EMPTY_WORDS))
_GENERAL = frozenset(map(normalise, GENERAL_NOUNS))
_PREPOSITIONS = frozenset(PREPOSITIONS)
_THING = {normalise(word): normalise(row[0]) for row in SAME_THINGS for word in row}
_FEWEST = 1 / 3  # of a core's words, its head among them
_SOME = 0.3
# Their direction depends on whether the thing named is good or bad: "improve the blood pressure", "lower it".
_VALUED = frozenset({"improves", "worsens", "treats"})

_Alike = Callable[[Argument, Argument], bool]


def same_claim(title: Claim, other: Claim) -> bool:
    """Whether ``other`` says of the title's things, or of kinds of them, that the one acts on the other."""
    return _joined(title, other, _is_alike) and not _opposed(title, other)


def touches_claim(title: Claim, other: Claim) -> bool:
    """Whether ``other`` may be meant to say it: its things share a word or an entity with the title's."""
    return _joined(title, other, _touches) and not _opposed(title, other)


def touches_cause(title: Claim, other: Claim) -> bool:
    """Whether ``other`` speaks of what the title's cause does, and not plainly of something else.

    The causes share a word or an entity; two other substances are two causes, two other diseases two effects.
    """
    return same_cause(title, other) and not _are_linked_apart(title.effect, other.effect)


def same_cause(title: Claim, other: Claim) -> bool:
    """Whether ``other`` speaks of what the title's cause does, whatever that is."""
    if _opposed(title, other):
        return False
    alike = _touches(title.cause, other.cause) and not _are_linked_apart(title.cause, other.cause)
    return alike or _is_alike(title.cause, other.cause)


def _are_linked_apart(one: Argument, other: Argument) -> bool:
    linked = _core_ids(one), _core_ids(other)
    return all(linked) and linked[0].isdisjoint(linked[1])


def _joined(title: Claim, other: Claim, alike: _Alike) -> bool:
    """A correlation may name the two the other way round."""
    if alike(title.cause, other.cause) and alike(title.effect, other.effect):
        return True
    is_loose = other.strength == "correlational"
    return is_loose and alike(title.cause, other.effect) and alike(title.effect, other.cause)


def _opposed(one: Claim, other: Claim) -> bool:
    """Whether the one says more and the other less of the same."""
    directions = {one.relation.direction, other.relation.direction}
    return directions == {"increase", "decrease"} and not {one.relation.type, other.relation.type} & _VALUED


def _is_alike(title: Argument, other: Argument) -> bool:
    core, words = _core(title.text), _words(other)
    if _is_open(core) or not words:
        return True
    if _core_ids(title) & _ids(other):
        return True
    shared = len(core & words) / len(core)
    if shared < 1 and _core_ids(title) and _core_ids(other):
        return False  # linked to different things
    return shared == 1 or (shared >= _FEWEST and _head(title.text) in words)


def _touches(title: Argument, other: Argument) -> bool:
    core, words = _core(title.text), _words(other)
    if _is_open(core) or _is_open(words) or _ids(title) & _ids(other):
        return True
    all_words = _words(title)
    return len(all_words & words) / min(len(all_words), len(words)) >= _SOME


def _is_open(words: frozenset[str]) -> bool:
    """Whether the words name nothing by themselves: "it", "the new drug"."""
    return words <= _GENERAL


def _words(argument: Argument) -> frozenset[str]:
    """All content words, with those of what a pronoun stands for."""
    antecedent = argument.antecedent.text if argument.antecedent else ""
    return frozenset(_content(argument.text)) | frozenset(_content(antecedent))


def _core(text: str) -> frozenset[str]:
    return frozenset(_core_words(text))


def _head(text: str) -> str:
    return next(reversed(_core_words(text)), "")


@lru_cache(maxsize=1 << 10)
def _core_words(text: str) -> tuple[str, ...]:
    """The content words before the first preposition that has any before it."""
    chunks = groupby(normal_forms(text), key=_PREPOSITIONS.__contains__)
    contents = (tuple(_without_empty(chunk)) for is_preposition, chunk in chunks if not is_preposition)
    return next(filter(None, contents), ())


@lru_cache(maxsize=1 << 12)
def _content(text: str) -> tuple[str, ...]:
    return tuple(word for word in _without_empty(iter(normal_forms(text))) if word not in _PREPOSITIONS)


def _without_empty(words: Iterator[str]) -> Iterator[str]:
    """The words that name something, each thing by one of its words."""
    return (_THING.get(word, word) for word in words if word not in _EMPTY and word.isalnum() and not word.isdigit())


def _ids(argument: Argument) -> frozenset[str]:
    return frozenset(mention.id for mention in argument.entities if mention.id)


def _core_ids(argument: Argument) -> frozenset[str]:
    """Entities that the core names, not what stands behind a preposition."""
    core = _core(argument.text)
    return frozenset(mention.id for mention in argument.entities if mention.id and _names(mention, core))


def _names(mention: Mention, core: frozenset[str]) -> bool:
    return bool(core & frozenset(_content(mention.text)))
