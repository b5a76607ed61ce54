"""An argument's words, its lists taken apart: "painkillers such as ibuprofen or aspirin" names three things.

Without a parser: the words, the entities among them, and the tables of `claimminer.language.wrappers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimminer.kb.concepts import Concept, identified, kind_of, local, plain
from claimminer.language import wrappers
from claimminer.records import Label
from claimminer.vocabulary import load_vocabulary
from claimminer.wordforms import atomise, normal_forms

__all__ = ["MARKS", "Place", "Token", "concept_of_mention", "parts_of", "tokens_of"]

# what ends a plain noun phrase
MARKS = wrappers.PREPOSITIONS | wrappers.CLAUSE_WORDS | {"to"}
_LISTING = wrappers.COORDINATORS | {words[0] for words in wrappers.EXAMPLES} | {",", ";", "/"}
_UNNAMING = (
    wrappers.ARTICLES | wrappers.POSSESSIVES | {words[0] for words in wrappers.QUANTIFIERS if len(words) == 1}
)
_LONGEST_PLAIN_PART = 3  # words of a listed thing that no entity vouches for


class Token(NamedTuple):
    """A word in normal form with its place in the phrase, or a whole entity in its place."""

    norm: str
    start: int
    end: int
    concept: Concept | None = None


Phrase = tuple[Token, ...]


class Place(NamedTuple):
    """A mention inside a phrase, its offsets the phrase's own."""

    start: int
    end: int
    text: str
    label: Label
    id: str | None
    name: str | None


def tokens_of(text: str, places: Iterable[Place]) -> Phrase:
    """The words of a phrase, with the entities in it whole; asides in brackets are left out."""
    inside = sorted(place for place in places if place.start >= 0 and place.end <= len(text))
    return _without_asides(_with_and(list(_tokens(text, _without_overlaps(inside)))))


def parts_of(phrase: Phrase) -> Iterator[Phrase]:
    """The things that a phrase names: the members of its list, a class and its examples."""
    if _LISTING.isdisjoint(token.norm for token in phrase):
        yield phrase
        return
    head, examples = _split_examples(phrase)
    for part in (head, *examples):
        yield from _members(part)


@lru_cache(maxsize=1 << 14)
def concept_of_mention(text: str, label: Label, identifier: str | None, name: str | None) -> Concept:
    """The concept that a mention names; a kind of it, where the mention has words that no name of it has."""
    forms = normal_forms(text)
    if identifier is None:
        return local(normal_forms(name or text), name or plain(text), label)
    concept = identified(identifier, name or text, label)
    own = normal_forms(concept.name)
    known = load_vocabulary().by_name(text)
    if forms == own or (known and known.identifier == identifier):
        return concept
    inner = _inner_name(forms, own, identifier)
    if inner is None:
        return concept  # an abbreviation of this article, a synonym of another vocabulary
    first, last = inner
    modifiers = [*forms[:first], *forms[last:]]
    return kind_of(concept, [*sorted(modifiers), *own], plain(text))


def _inner_name(forms: Sequence[str], own: Sequence[str], identifier: str) -> tuple[int, int] | None:
    """Where the longest name of the concept stands inside the mention's words, if one does."""
    vocabulary = load_vocabulary()
    for length in range(len(forms) - 1, 0, -1):
        for first in (len(forms) - length, 0):
            words = tuple(forms[first : first + length])
            form = vocabulary.trie.get(words)
            found = form.concept if form else None
            if words == tuple(own) or (found and found.identifier == identifier):
                return first, first + length
    return None


def _tokens(text: str, places: Iterable[Place]) -> Iterator[Token]:
    at = 0
    for place in places:
        yield from _words(text, at, place.start)
        concept = concept_of_mention(place.text, place.label, place.id, place.name)
        yield Token(_form(concept.name), place.start, place.end, concept)
        at = place.end
    yield from _words(text, at, len(text))


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for norm, first, last in atomise(text[start:end]):
        yield Token(norm, start + first, start + last)


@lru_cache(maxsize=1 << 14)
def _form(name: str) -> str:
    return " ".join(normal_forms(name))


def _without_overlaps(places: Iterable[Place]) -> Iterator[Place]:
    at = 0
    for place in places:
        if place.start >= at:
            yield place
            at = place.end


def _with_and(tokens: list[Token]) -> list[Token]:
    """ "As well as" is an "and"."""
    norms = [token.norm for token in tokens]
    for i in range(len(tokens) - 3, 0, -1):
        if norms[i : i + 3] == ["as", "well", "as"]:
            tokens[i : i + 3] = [Token("and", tokens[i].start, tokens[i + 2].end)]
    return tokens


def _without_asides(tokens: Sequence[Token]) -> Phrase:
    if _BRACKETS.isdisjoint(token.norm for token in tokens):
        return _stripped(tuple(tokens))
    kept: list[Token] = []
    depth = 0
    for token in tokens:
        if token.norm in ("(", "["):
            depth += 1
        elif token.norm in (")", "]"):
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(token)
    return _stripped(tuple(kept))


_BRACKETS = frozenset("()[]")
_QUOTES = frozenset('"“”*')


def _stripped(phrase: Phrase) -> Phrase:
    """Without punctuation at the ends, and quotation marks anywhere."""
    words = [token for token in phrase if token.norm not in _QUOTES]
    while words and _is_punctuation(words[-1]):
        words.pop()
    while words and _is_punctuation(words[0]):
        words.pop(0)
    return tuple(words)


def _is_punctuation(token: Token) -> bool:
    return token.concept is None and not any(char.isalnum() or char == "+" for char in token.norm)


# -- lists ----------------------------------------------------------------------------------------------------------


def _split_examples(phrase: Phrase) -> tuple[Phrase, tuple[Phrase, ...]]:
    """The class, and what stands behind "such as". A class needs a name, so the words are no opening."""
    for i in range(1, len(phrase)):
        length = _example_words(phrase, i)
        if length and not _is_clause(phrase[:i]) and not _has_preposition(phrase[:i]):
            return _stripped(phrase[:i]), (_stripped(phrase[i + length :]),)
    return phrase, ()


def _example_words(phrase: Phrase, i: int) -> int:
    """How many words at ``i`` announce examples; "like" and "especially" only before an entity."""
    for words in wrappers.EXAMPLES:
        if tuple(token.norm for token in phrase[i : i + len(words)]) == words:
            behind = phrase[i + len(words) : i + len(words) + 1]
            sure = len(words) > 1 or words == ("including",)
            return len(words) if behind and (sure or behind[0].concept) else 0
    return 0


def _members(phrase: Phrase) -> Iterator[Phrase]:
    """The members of a list; the phrase itself where it is none, or where its parts may share a word."""
    parts = [*_between_coordinators(phrase)]
    if len(parts) == 1:
        yield _before_apposition(phrase)
        return
    named = [part for part in parts if not _is_rest(part)]
    alone = _leading_entities(named)
    if alone and len(named) - alone > 1 and not _are_parallel(named):
        yield from named[:alone]
        yield phrase[phrase.index(named[alone][0]) :]
    elif _are_parallel(named) or (len(named) == 1 and _is_whole(named[0])):
        yield from map(_stripped, named)
    else:
        yield phrase


def _leading_entities(parts: Sequence[Phrase]) -> int:
    """How many members at the beginning are whole entities: "asthma, cysts in the liver, and pain in the back"."""
    return next((i for i, part in enumerate(parts) if len(part) > 1 or not part[0].concept), len(parts))


def _is_whole(part: Phrase) -> bool:
    """Whether a part before "and other …" has its own noun: an entity, a plural; not "genetic and other factors"."""
    last = part[-1]
    return last.concept is not None or last.end - last.start > len(last.norm)


def _between_coordinators(phrase: Phrase) -> Iterator[Phrase]:
    """The stretches between commas, "and" and "or", if there is an "and" or "or"; else the whole."""
    cuts = [i for i, token in enumerate(phrase) if _coordinates(phrase, i) or token.norm in (",", ";", "/")]
    if not any(_coordinates(phrase, i) for i in cuts):
        yield phrase
        return
    for before, after in pairwise([-1, *cuts, len(phrase)]):
        part = _stripped(phrase[before + 1 : after])
        if part:
            yield part


def _coordinates(phrase: Phrase, i: int) -> bool:
    return phrase[i].concept is None and phrase[i].norm in wrappers.COORDINATORS


def _is_rest(part: Phrase) -> bool:
    """ "Other health issues", "more": the open end of a list."""
    return part[0].norm in ("other", "etc") or (part[0].norm == "more" and len(part) == 1)


def _are_parallel(parts: Sequence[Phrase]) -> bool:
    """Whether each part is a thing by itself, so that none shares its noun with the next ("bone and joint pain")."""
    if len(parts) < 2 or any(map(_is_clause, parts[:-1])) or _is_pair(parts):
        return False
    if any(_has_preposition(part) for part in parts[:-1]):
        return _share_no_preposition(parts)
    if all(part[-1].concept for part in parts[:-1]):
        return True
    shortest = _length(_named_words(parts[-1]))
    return all(
        part[-1].concept or shortest <= _length(_named_words(part)) <= _LONGEST_PLAIN_PART
        for part in parts[:-1]
    )


def _share_no_preposition(parts: Sequence[Phrase]) -> bool:
    """ "Inflammation in the brain and fatigue in women": each part has a noun of its own before its preposition."""
    return all(_has_preposition(part) and part[0].concept for part in parts)


def _is_pair(parts: Sequence[Phrase]) -> bool:
    return len(parts) == 2 and (parts[0][-1].norm, parts[1][0].norm) in wrappers.FIXED_PAIRS


def _length(part: Phrase) -> int:
    """Words, those of an entity counted singly."""
    return sum(len(token.norm.split()) for token in part)


def _named_words(part: Phrase) -> Phrase:
    """Without determiner and what stands behind the noun."""
    words = [token for token in part if token.concept or token.norm not in _UNNAMING]
    end = next((i for i, token in enumerate(words) if i and _marks(token)), len(words))
    return tuple(words[:end])


def _has_preposition(part: Phrase) -> bool:
    return any(_marks(token) for token in part[1:])


def _is_clause(part: Phrase) -> bool:
    return any(not token.concept and token.norm in wrappers.CLAUSE_WORDS for token in part[:-1])


def _marks(token: Token) -> bool:
    return token.concept is None and token.norm in MARKS


def _before_apposition(phrase: Phrase) -> Phrase:
    """Without what explains it: "mepolizumab, an antibody against IL-5"; what stands behind that stays."""
    for i in range(1, len(phrase) - 1):
        if phrase[i].norm == "," and phrase[i + 1].norm in _EXPLAINS:
            closing = next((j for j in range(i + 2, len(phrase)) if phrase[j].norm == ","), None)
            return phrase[:i] if closing is None else (*phrase[:i], *phrase[closing + 1 :])
    return phrase


_EXPLAINS = (*wrappers.ARTICLES, "one", "which", "known", "also")
