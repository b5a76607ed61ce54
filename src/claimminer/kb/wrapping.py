"""The words around the name of a thing, taken off from outside inwards: aspects, directions, measures, determiners.

What each table says is told in `claimminer.language.wrappers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimminer.kb.phrases import MARKS, Phrase, Token
from claimminer.language import wrappers
from claimminer.records import Direction

__all__ = [
    "Front", "front_of", "has_mark", "tidy", "without_back", "without_circumstances", "without_determiners",
]  # fmt: skip

_SMALL = wrappers.ARTICLES | wrappers.POSSESSIVES | wrappers.DEMONSTRATIVES | wrappers.FOCUS
_AFTER = {word: aspect for aspect, words in wrappers.ASPECTS_AFTER.items() for word in words}

_AFTERTHOUGHTS = {
    last: [words for words in wrappers.AFTERTHOUGHTS if words[-1] == last]
    for *_, last in wrappers.AFTERTHOUGHTS
}
_FARTHEST = 5  # words from "in" to the people: "in about half of those"
_DESCRIBING = frozenset({"with", "without", "who", "aged", "over", "under", "and", "at", "of"})
_LEAVING = wrappers.MORE_AFTER | wrappers.LESS_AFTER

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


def _by_first_word(named: Iterable[tuple[str, Iterable[tuple[str, ...]]]]) -> Phrases:
    """Phrases with what each stands for, the longest first, by their first word."""
    index: Phrases = {}
    for name, phrases in named:
        for words in phrases:
            index.setdefault(words[0], []).append((words, name))
    for found in index.values():
        found.sort(key=lambda one: -len(one[0]))
    return index


_MEASURE = ""
_ASPECTS = _by_first_word([(_MEASURE, wrappers.MEASURES_BEFORE), *wrappers.ASPECTS_BEFORE.items()])
_OF_DRUGS = _by_first_word([(_MEASURE, wrappers.DRUG_MEASURES_BEFORE)])
_ABOUT, _UNITS = (_by_first_word([("", words)]) for words in (wrappers.ABOUT, wrappers.UNITS))
_QUANTIFIERS = _by_first_word([("", wrappers.QUANTIFIERS)])
_DIRECTIONS = _by_first_word([("increase", wrappers.MORE_NOUNS), ("decrease", wrappers.LESS_NOUNS)])
_ADJECTIVES: dict[str, Direction] = {
    **dict.fromkeys(wrappers.MORE_ADJECTIVES, "increase"), **dict.fromkeys(wrappers.LESS_ADJECTIVES, "decrease")
}  # fmt: skip
_NARROW: dict[str, Direction] = {
    **dict.fromkeys(wrappers.MORE_NARROW, "increase"), **dict.fromkeys(wrappers.LESS_NARROW, "decrease")
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Front:
    """What stands in front of a thing, from outside inwards, and the thing."""

    aspects: tuple[str, ...]
    direction: Direction
    rest: Phrase


def front_of(part: Phrase) -> Front:
    """Take off what stands in front. A direction comes off outside of all aspects only: "the risk of less sleep"."""
    aspects: list[str] = []
    direction: Direction = "none"
    rest = part
    while rest:
        turned, length = _direction_at(rest)
        if length and direction == "none" and not aspects:
            direction, rest = turned, rest[length:]
            continue
        if degree := _degree_at(rest):
            rest = rest[degree:]
            continue
        aspect, length = _aspect_at(rest)
        if length:
            rest = rest[length:]
            aspects += [aspect] if aspect else []
            continue
        bare = _without_determiner(rest)
        if bare == rest:
            break
        rest = bare
    return Front(tidy(aspects), direction, rest)


def without_back(rest: Phrase) -> tuple[Phrase, tuple[str, ...], Direction]:
    """Without what stands behind ("stroke risk"): the rest, aspects from outside inwards, and a direction."""
    aspects: list[str] = []
    direction: Direction = "none"
    while len(rest) > 1 and not rest[-1].concept and not has_mark(rest):
        word = rest[-1].norm
        if word in wrappers.MEASURES_AFTER:
            pass
        elif word in _LEAVING and direction == "none" and not aspects:
            direction = "increase" if word in wrappers.MORE_AFTER else "decrease"
        elif aspect := _aspect_behind(word, rest[-2]):
            aspects.append(aspect)
        else:
            break
        rest = rest[:-1]
    return rest, tidy(aspects), direction


def without_determiners(rest: Phrase) -> Phrase:
    """Without articles, quantifiers and the like in front; the last word stays."""
    bare = _without_determiner(rest)
    while bare != rest:
        rest, bare = bare, _without_determiner(bare)
    return rest


def without_circumstances(rest: Phrase) -> Phrase:
    """Without an afterthought, and without whom it is seen in: "pain in older adults, too"."""
    for words in _AFTERTHOUGHTS.get(rest[-1].norm, ()) if rest else ():
        if len(rest) > len(words) and tuple(token.norm for token in rest[-len(words) :]) == words:
            rest = rest[: -len(words)]
    return _without_population(rest)


def tidy(aspects: Sequence[str]) -> tuple[str, ...]:
    """The symptoms of patients with a disease are those of the disease."""
    return tuple(aspect for i, aspect in enumerate(aspects) if not (aspect == "patients" and i))


def has_mark(rest: Phrase) -> bool:
    """Whether something stands behind the noun, or the phrase is a clause."""
    return any(not token.concept and token.norm in MARKS for token in rest[1:])


def _is_small(token: Token) -> bool:
    """An article, possessive, demonstrative, or an adverb that points at a phrase."""
    return not token.concept and token.norm in _SMALL


def _phrase_at(rest: Phrase, index: Phrases) -> tuple[str, int]:
    """What the longest phrase that the rest begins with stands for, and its length; something must follow."""
    first = rest[0]
    if first.concept is None:
        for words, name in index.get(first.norm, ()):
            length = len(words)
            if len(rest) > length and all(
                token.norm == word and not token.concept
                for token, word in zip(rest[:length], words, strict=True)
            ):
                return name, length
    return "", 0


def _direction_at(rest: Phrase) -> tuple[Direction, int]:
    name, length = _phrase_at(rest, _DIRECTIONS)
    if length:
        return ("increase" if name == "increase" else "decrease"), length
    if len(rest) > 1 and rest[0].concept is None:
        word = rest[0].norm
        turned = _ADJECTIVES.get(word) or (_NARROW.get(word) if _is_narrow(rest[1:]) else None)
        if turned:
            return turned, 1
    return "none", 0


def _aspect_at(rest: Phrase) -> tuple[str, int]:
    """The aspect that the rest begins with, and its length; of drugs more words measure than of other things."""
    length = _phrase_at(rest, _OF_DRUGS)[1]
    behind = without_determiners(rest[length:]) if length else ()
    of_drug = behind and behind[0].concept is not None and behind[0].concept.label == "DRUG"
    return (_MEASURE, length) if of_drug else _phrase_at(rest, _ASPECTS)


def _degree_at(rest: Phrase) -> int:
    """How many words tell how much of a direction or aspect follows: "a sharp rise in", "a 30% reduction in"."""
    is_word = rest[0].concept is None and rest[0].norm in wrappers.DEGREES
    length = 1 if is_word else _quantity_at(rest)
    behind = rest[length:]
    if not length or len(behind) < 2:
        return 0
    is_aspect = is_word and _phrase_at(behind, _ASPECTS)[0] != _MEASURE
    return length if is_aspect or _direction_at(behind)[1] else 0


def _quantity_at(rest: Phrase) -> int:
    """The length of a number with its unit: "almost 30%", "20 to 30 per cent", "1.5-fold", "a third"."""
    at = _phrase_at(rest, _ABOUT)[1]
    first = at
    while at < len(rest) and rest[at].concept is None and _counts(rest[at].norm, inside=at > first):
        at += 1
    return at + _phrase_at(rest[at:], _UNITS)[1] if at > first and at < len(rest) else 0


def _counts(norm: str, *, inside: bool) -> bool:
    return norm.isdigit() or norm in wrappers.NUMBERS or (inside and norm in (".", ",", "to", "and", "-"))


def _is_narrow(rest: Phrase) -> bool:
    """Whether one thing follows, which "high" and "low" qualify as a whole."""
    is_measured = len(rest) == 2 and rest[1].norm in wrappers.MEASURES_AFTER
    return len(rest) == 1 or is_measured or _phrase_at(rest, _ASPECTS)[1] > 0


def _without_determiner(rest: Phrase) -> Phrase:
    if len(rest) < 2 or rest[0].concept:
        return rest
    return rest[_phrase_at(rest, _QUANTIFIERS)[1] or int(_is_small(rest[0])) :]


def _aspect_behind(word: str, before: Token) -> str | None:
    label = before.concept.label if before.concept else None
    if label == "CONDITION":
        return wrappers.CONDITION_AFTER.get(word) or _AFTER.get(word)
    if label == "DRUG":
        return wrappers.DRUG_AFTER.get(word) or _AFTER.get(word)
    return _AFTER.get(word)


def _without_population(rest: Phrase) -> Phrase:
    for i in range(1, len(rest) - 1):
        if rest[i].norm in wrappers.POPULATION_PREPOSITIONS and not rest[i].concept:
            nouns = [j for j in range(i + 1, len(rest)) if rest[j].norm in wrappers.POPULATIONS]
            if any(noun <= i + _FARTHEST and _closes(rest, noun + 1) for noun in nouns):
                return rest[:i]
    return rest


def _closes(rest: Phrase, i: int) -> bool:
    """Whether from here on only the people are described."""
    return i == len(rest) or rest[i].norm in _DESCRIBING
