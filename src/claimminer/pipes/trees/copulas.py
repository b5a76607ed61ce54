"""A second reading for headlines that leave out their copula ("Yoga effective in easing back pain").

Where a predicate stands right behind a noun in a sentence without a finite verb, an "is" or "are" of no width is put
between the two, and the sentence is parsed again. In the article that word has no place: spans and offsets are those
of the words that stand there.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Doc, Token

from claimminer.language import comparisons, groups, predicates, wrappers
from claimminer.pipes.cues import forms_of, rows_of
from claimminer.pipes.trees.parsing import ORIGINS, with_tree
from claimminer.pipes.trees.walks import NOUN_TAGS, SUBJECTS, children, has_finite_verb

__all__ = ["missing_copula", "opens_phrase", "with_copulas"]

SUBJECT_TAGS = NOUN_TAGS | {"VBG"}
# "foods good for the heart" are a kind of food
GENERIC = forms_of(tuple(wrappers.GENERIC), noun=True)
# words that open a predicate, and words of its noun phrase, at most
OPENING, NOUN_PHRASE = 4, 5
# a headline's change stands among its first words ("Sharp drop in")
CHANGE_REACH = 4


def with_copulas(
    docs: Sequence[Doc], shown: Sequence[list[str]], parse: Callable[[list[Doc]], Iterable[Doc]]
) -> list[Doc]:
    """The Docs, those that lack a copula with one and the tree of a second reading, where that makes a sentence.

    ``shown``: the words that the parser read the first time, for each Doc. ``parse`` takes Docs and gives them parsed.
    """
    found = list(docs)
    places = {i: place for i, doc in enumerate(docs) if (place := missing_copula(doc)) is not None}
    trees = parse([_longer(docs[i], place, shown[i]) for i, place in places.items()])
    for (i, place), tree in zip(places.items(), trees, strict=True):
        if any(child.i < place for child in children(tree[place], *SUBJECTS)):
            found[i] = with_tree(_longer(docs[i], place, [token.text for token in docs[i]]), tree)
    return found


def missing_copula(doc: Doc) -> int | None:
    """Before which token a copula is missing: behind the subject of a sentence that has no finite verb."""
    words = [token.lower_ for token in doc]
    if words[0] in predicates.DETERMINERS or has_finite_verb(doc, but=_change_by_percent(doc)):
        return None
    first = 2 if words[0] in GENERIC else 1
    places = (i for i in range(first, len(doc)) if doc[i - 1].tag_ in SUBJECT_TAGS)
    return next((i for i in places if _opens_predicate(words, i)), None)


def _change_by_percent(doc: Doc) -> Token | None:
    """The "fall" of "61 percent fall in", which is no verb, whatever its tag."""
    changes = (token for token in doc[1:CHANGE_REACH] if token.lower_ in comparisons.CHANGE_NOUNS)
    return next((token for token in changes if token.nbor(-1).lower_ in ("percent", "%")), None)


def _opens_predicate(words: Sequence[str], start: int) -> bool:
    at = start
    while at < min(start + OPENING, len(words)) and _is_opener(words[at]):
        at += 1
    opening, rest = words[start:at], words[at : at + NOUN_PHRASE]
    return (
        _is_adjective(rest)
        or _names_frequency(rest)
        or _names_worth(rest)
        or (opening, rest[:1]) == (["likely"], ["to"])  # not "more likely to"
        or (opens_phrase(words, at) and predicates.TELLING.isdisjoint(words[:at]))
        or _names_reason(rest[:1], words[:CHANGE_REACH])
        or (not predicates.BEFORE_NOUNS.isdisjoint(opening) and _is_noun(rest))
    )


def _is_opener(word: str) -> bool:
    return word in predicates.OPENERS or (word.endswith("ly") and not rows_of(word))


def _is_adjective(words: Sequence[str]) -> bool:
    """"effective in", "as good as", "safe and effective for"."""
    if words[:1] and words[0] in predicates.BESIDE and words[1:2] and words[1] in predicates.JOINING:
        words = words[2:]
    rows = [row for row in rows_of(words[0]) if row.frame == "ADJ"] if words else []
    following = words[1:3]
    return any(word in row.preps or word in predicates.COMPARING for row in rows for word in following)


def _names_frequency(words: Sequence[str]) -> bool:
    """"common in"."""
    return len(words) > 1 and words[0] in groups.COMMON and words[1] in groups.IN_GROUP


def _names_worth(words: Sequence[str]) -> bool:
    """"of little use"."""
    return (
        len(words) > 2
        and words[0] == "of"
        and words[1] in predicates.WORTH_DEGREES
        and words[2] in predicates.WORTHS
    )


def opens_phrase(words: Sequence[str], at: int) -> bool:
    """"to blame for", "behind"."""
    return any(tuple(words[at : at + len(phrase)]) == phrase for phrase in predicates.PHRASES)


def _names_reason(words: Sequence[str], first: Sequence[str]) -> bool:
    """"61 percent fall in cases due to the vaccine"."""
    return not predicates.OWING.isdisjoint(words) and not comparisons.CHANGE_NOUNS.keys().isdisjoint(first)


def _is_noun(words: Sequence[str]) -> bool:
    """"a leading cause of"."""
    return any(
        following in row.preps and row.frame in ("NOUN", "NOUN_OF")
        for word, following in itertools.pairwise(words)
        for row in rows_of(word)
    )


def _longer(doc: Doc, place: int, words: Sequence[str]) -> Doc:
    """A Doc of these words with a copula before one of them."""
    before = doc[place - 1]
    plural = before.tag_ in ("NNS", "NNPS") or any(token.lower_ == "and" for token in doc[:place])
    spaces = [bool(token.whitespace_) for token in doc]
    longer = Doc(
        doc.vocab,
        words=[*words[:place], "are" if plural else "is", *words[place:]],
        spaces=[*spaces[:place], True, *spaces[place:]],
    )
    origins: Sequence[tuple[int, int]] | None = doc.user_data.get(ORIGINS)
    if origins is not None:
        none = (origins[place][0], origins[place - 1][1])  # as a span's first word and as its last one
        longer.user_data[ORIGINS] = [*origins[:place], none, *origins[place:]]
    return longer
