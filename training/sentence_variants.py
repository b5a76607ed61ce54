"""Varied copies of treebank sentences: what news, leaflets and pasted text have and treebanks lack.

Words are taken out only where nothing depends on them, so that every variant stays one projective tree.
"""

import random
from collections.abc import Callable
from dataclasses import replace

from noun_phrases import with_phrase
from sentence import Sentence, Word, leaves, without
from verb_swaps import active_link, causal_verb, link

CURLY = str.maketrans({"'": "’", "`": "‘"})
QUOTES = {'"': "”", "``": "“", "''": "”"}
ARTICLES = {"a", "an", "the"}
BE = {"is", "are", "was", "were", "been", "be"}
SMALL_WORDS = {"a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "but", "at", "by", "with", "from"}
BREAKS = ("\n", "\n", "\n\n", " ", "\n  ")
HEADLINE_WORDS = range(4, 19)
STOPS = {".", "!", "?"}


def has_stop(words: Sentence) -> bool:
    """Does a full stop of no dependents end the sentence?"""
    return len(words) > 1 and words[-1].form in STOPS and len(words) - 1 in leaves(words)


def unstopped(words: Sentence, rng: random.Random) -> Sentence:
    """The final stop gone, a line break in its place."""
    if not has_stop(words):
        return words
    return broken_after(without(words, {len(words) - 1}), rng.choice(("\n", "\n\n")))


def broken_after(words: Sentence, text: str) -> Sentence:
    """White space of its own at the end."""
    words[-1].space = False
    return [*words, Word(text, "_SP", len(words) - 1, "dep", False)]


def broken_inside(words: Sentence, rng: random.Random) -> Sentence:
    """A line break or a double space after some word that a space follows."""
    places = [i for i, word in enumerate(words[:-1]) if word.space]
    if not places:
        return words
    at = rng.choice(places)
    shifted = [replace(word, head=word.head + (word.head > at)) for word in words]
    text = rng.choice(BREAKS)
    shifted[at].space = text == " "
    return [*shifted[: at + 1], Word(text, "_SP", at, "dep", False), *shifted[at + 1 :]]


def curly_form(word: Word) -> str:
    """The word with typographic quotes and apostrophes; its tag tells opening from closing."""
    opening = word.form == '"' and word.tag == "``"
    return "“" if opening else QUOTES.get(word.form, word.form).translate(CURLY)


def curly(words: Sentence) -> Sentence:
    """Typographic quotes and apostrophes."""
    return [replace(word, form=curly_form(word)) for word in words]


def lowered(words: Sentence) -> Sentence:
    """All in lower case."""
    return [replace(word, form=word.form.lower()) for word in words]


def capitals(words: Sentence) -> Sentence:
    """ALL IN CAPITALS."""
    return [replace(word, form=word.form.upper()) for word in words]


def title_case(words: Sentence) -> Sentence:
    """Capitals as in Headlines, small words apart."""
    return [
        word if i and word.form in SMALL_WORDS else replace(word, form=word.form[:1].upper() + word.form[1:])
        for i, word in enumerate(words)
    ]


def telegraphic(words: Sentence) -> Sentence:
    """Articles, passive auxiliaries and the final stop gone, as in headlines."""
    ends = {len(words) - 1} if has_stop(words) else set()
    free = leaves(words)
    articles = {i for i in free if words[i].label == "det" and words[i].form.lower() in ARTICLES}
    passives = {i for i in free if words[i].label == "auxpass" and words[i].form.lower() in BE}
    lone = {i for i in passives if not any(w.label == "aux" and w.head == words[i].head for w in words)}
    return without(words, articles | lone | ends)


def headline(words: Sentence, rng: random.Random) -> Sentence:
    """A headline made of a sentence of fitting length, a line break after it."""
    if len(words) not in HEADLINE_WORDS or not any(word.label.startswith("nsubj") for word in words):
        return unstopped(words, rng)
    short = telegraphic(words)
    case = rng.choice((title_case, title_case, title_case, capitals, list, list))
    return broken_after(case(short), "\n") if rng.random() < 0.5 else case(short)


def bare(words: Sentence, _: random.Random) -> Sentence:
    """Articles gone, the rest as it was: noun phrases of abstracts and leaflets often have none."""
    free = leaves(words)
    return without(words, {i for i in free if words[i].label == "det" and words[i].form.lower() in ARTICLES})


def unseeded(change: Callable[[Sentence], Sentence]) -> Callable[[Sentence, random.Random], Sentence]:
    """The change as one that takes, and needs, no random numbers."""
    return lambda words, _: change(words)


CHANGES = (  # change, how often
    (with_phrase, 0.12),
    (causal_verb, 0.4),
    (link, 0.25),
    (active_link, 0.06),
    (headline, 0.16),
    (bare, 0.12),
    (unseeded(curly), 0.25),
    (unstopped, 0.05),
    (broken_inside, 0.1),
    (unseeded(lowered), 0.03),
    (unseeded(capitals), 0.02),
)


def vary(words: Sentence, rng: random.Random) -> Sentence:
    """The sentence after each of CHANGES that its chance picks."""
    for change, chance in CHANGES:
        if len(words) > 2 and rng.random() < chance:
            words = change(words, rng)
    return words
