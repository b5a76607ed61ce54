"""The cue tables as hash look-ups: the rows of a word, the forms of a verb, the names of states of health."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from claimminer.language import functions, outcomes
from claimminer.language.idioms import IDIOMS
from claimminer.language.relations import TABLE, Cue, Frame
from claimminer.text.inflection import noun_forms, spellings, verb_forms
from claimminer.vocabulary import shipped_vocabulary

__all__ = ["REMEDYING", "VERBAL", "forms_of", "names_body", "names_state", "rows_of", "verbs_of"]

VERBAL: frozenset[Frame] = frozenset({"ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES", "LETS", "IDIOM"})
ADJECTIVAL: frozenset[Frame] = frozenset({"ADJ", "ADJ_OF", "HYPHEN"})
# a condition's name of fewer letters may be another word
SHORTEST_NAME = 4
# what is said of an illness and its remedy: "is treated with", "can be prevented with"
REMEDYING = frozenset({"treats", "prevents", "improves"})


def rows_of(word: str) -> tuple[Cue, ...]:
    """The rows that a word as written (lower case) may trigger."""
    return _triggers().get(word, ())


def verbs_of(word: str) -> tuple[Cue, ...]:
    """The rows that a word may trigger where it can be a noun, too: "fractures", "bruises" are none then."""
    rows = rows_of(word)
    return tuple(row for row in rows if not row.bodily) if names_state(word) else rows


def names_state(word: str) -> bool:
    """Whether a lower-case word names a state of health ("headaches", "arthritis")."""
    return word in _states() or word.endswith(outcomes.ENDINGS)


def names_body(word: str) -> bool:
    """Whether a lower-case word names a part of the body or what it can do ("lungs", "eyesight")."""
    return word in _body()


@cache
def _body() -> frozenset[str]:
    named = frozenset(form for part in outcomes.BODY for form in noun_forms(part))
    return named | functions.ORGANS | functions.BODY_PLACES | functions.PARTS | functions.TISSUES


@cache
def _states() -> frozenset[str]:
    """The states of the table, and every condition of the vocabulary that is one word ("lupus", "cataract")."""
    concepts = (concept for concept in shipped_vocabulary().concepts if concept.label == "CONDITION")
    names = {name for concept in concepts for name in (concept.name, *concept.synonyms)}
    single = {name for name in names if name.isalpha() and name.islower() and len(name) >= SHORTEST_NAME}
    return outcomes.AS_WRITTEN.union(form for state in outcomes.STATES | single for form in noun_forms(state))


@cache
def forms_of(lemmas: tuple[str, ...], *, noun: bool = False) -> frozenset[str]:
    """All inflected forms of verbs (or nouns)."""
    inflect: Callable[[str], tuple[str, ...]] = noun_forms if noun else verb_forms
    return frozenset(form for lemma in lemmas for form in inflect(lemma))


@cache
def _triggers() -> dict[str, tuple[Cue, ...]]:
    rows: dict[str, tuple[Cue, ...]] = {}
    for cue in (*IDIOMS, *TABLE):
        for form in _forms(cue):
            rows[form] = (*rows.get(form, ()), cue)
    return {form: tuple(sorted(cues, key=_places_its_particle)) for form, cues in rows.items()}


def _places_its_particle(cue: Cue) -> bool:
    """False for the rows that come first: "drives up" is more than "drives"."""
    return not (cue.particle or cue.tail)


def _forms(cue: Cue) -> tuple[str, ...]:
    if cue.frame in VERBAL:
        return tuple(dict.fromkeys(form for word in spellings(cue.word) for form in verb_forms(word)))
    return (cue.word,) if cue.frame in ADJECTIVAL else noun_forms(cue.word)
