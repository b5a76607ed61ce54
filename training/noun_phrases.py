"""Longer subjects: ``Treatment with the drug reduced pain`` is read as a noun phrase where subjects are short."""

import random
from collections.abc import Sequence
from dataclasses import replace

from sentence import Sentence, Word

# Preposition, and what it governs as (word, tag); the last word heads the rest.
PHRASES: tuple[tuple[str, Sequence[tuple[str, str]]], ...] = (
    ("with", (("the", "DT"), ("drug", "NN"))),
    ("with", (("vitamin", "NN"), ("D", "NN"))),
    ("with", (("aspirin", "NN"),)),
    ("with", (("statins", "NNS"),)),
    ("with", (("low", "JJ"), ("doses", "NNS"))),
    ("to", (("the", "DT"), ("virus", "NN"))),
    ("to", (("air", "NN"), ("pollution", "NN"))),
    ("to", (("tobacco", "NN"), ("smoke", "NN"))),
    ("of", (("the", "DT"), ("receptor", "NN"))),
    ("of", (("these", "DT"), ("compounds", "NNS"))),
    ("of", (("fish", "NN"), ("oil", "NN"))),
    ("of", (("the", "DT"), ("gene", "NN"))),
    ("of", (("alcohol", "NN"),)),
    ("in", (("mice", "NNS"),)),
    ("in", (("older", "JJR"), ("adults", "NNS"))),
    ("in", (("early", "JJ"), ("childhood", "NN"))),
    ("in", (("pregnant", "JJ"), ("women", "NNS"))),
    ("in", (("diabetic", "JJ"), ("rats", "NNS"))),
    ("for", (("12", "CD"), ("weeks", "NNS"))),
    ("for", (("depression", "NN"),)),
    ("for", (("high", "JJ"), ("blood", "NN"), ("pressure", "NN"))),
    ("by", (("nurses", "NNS"),)),
    ("by", (("the", "DT"), ("enzyme", "NN"))),
    ("from", (("green", "JJ"), ("tea", "NN"))),
    ("from", (("soft", "JJ"), ("drinks", "NNS"))),
    ("at", (("night", "NN"),)),
    ("during", (("pregnancy", "NN"),)),
    ("after", (("surgery", "NN"),)),
    ("on", (("weekdays", "NNS"),)),
    ("among", (("young", "JJ"), ("people", "NNS"))),
)
MODIFIERS = {"DT": "det", "JJ": "amod", "JJR": "amod", "CD": "nummod", "NN": "compound"}
ACTIONS = ("treatment", "therapy", "exposure", "supplementation", "use", "intake", "inhibition", "infection")
ACTION = 0.5  # so many of the subjects become a noun of action
NOUNS = {"NN", "NNS"}


def phrase(at: int, noun: int, rng: random.Random) -> list[Word]:
    """A prepositional phrase at position ``at``, of the noun at ``noun``."""
    preposition, governed = rng.choice(PHRASES)
    last = at + len(governed)
    inner = [Word(form, tag, last, MODIFIERS[tag], True) for form, tag in governed[:-1]]
    form, tag = governed[-1]
    return [Word(preposition, "IN", noun, "prep", True), *inner, Word(form, tag, at, "pobj", True)]


def bare_subjects(words: Sentence) -> list[int]:
    """Nouns that are subject of the verb right behind them, or of one with auxiliaries or adverbs between."""
    heads = {word.head for i, word in enumerate(words) if word.head < i}
    return [
        i
        for i, word in enumerate(words[:-1])
        if word.label in {"nsubj", "nsubjpass"} and word.tag in NOUNS and i < word.head and i not in heads
    ]


def as_action(word: Word, rng: random.Random) -> Word:
    """The subject as a noun of action at times: ``Exposure``."""
    if word.tag != "NN" or rng.random() >= ACTION:
        return word
    form = rng.choice(ACTIONS)
    return replace(word, form=form.capitalize() if word.form[:1].isupper() else form)


def with_phrase(words: Sentence, rng: random.Random) -> Sentence:
    """The sentence with a prepositional phrase after one subject, where there is a bare one."""
    places = bare_subjects(words)
    if not places:
        return words
    noun = rng.choice(places)
    added = phrase(noun + 1, noun, rng)
    moved = [replace(word, head=word.head + len(added) * (word.head > noun)) for word in words]
    moved[noun] = replace(as_action(words[noun], rng), head=moved[noun].head, space=True)
    added[-1].space = words[noun].space
    return [*moved[: noun + 1], *added, *moved[noun + 1 :]]
