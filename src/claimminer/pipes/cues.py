"""The cue tables as hash look-ups: the rows of a word, and whether a sentence is worth parsing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from claimminer.language import comparisons, contexts, outcomes
from claimminer.language.grammar import PATIENTS, SLOTS
from claimminer.language.idioms import IDIOMS
from claimminer.language.relations import CONNECTIVES, MADE, RESULTING, TABLE, Cue, Frame
from claimminer.text.inflection import noun_forms, spellings, verb_forms

__all__ = ["REMEDYING", "forms_of", "has_cue", "names_state", "rows_of"]

VERBAL: frozenset[Frame] = frozenset({"ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES", "LETS", "IDIOM"})
ADJECTIVAL: frozenset[Frame] = frozenset({"ADJ", "ADJ_OF"})
# how many words behind its trigger a row's preposition may stand, plus one
REACH: dict[Frame, int] = {
    **dict.fromkeys(("ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES", "LETS", "IDIOM"), 9),
    **dict.fromkeys(("NOUN", "NOUN_OF", "TIE"), 8),
    **dict.fromkeys(("ADJ", "ADJ_OF", "LINK"), 4),
}
# how far before a noun the one verb that may carry it stands ("plays, as far as we know, a part in")
CARRIER_REACH = 9
# how far behind its verb a word that its row asks for may stand
NEEDED_REACH = 6
# "changes in", "attacks of": no object follows; "reduces and prevents pain" shares one
NO_OBJECT_AHEAD = contexts.NO_OBJECTS - {",", "and", "or"}
# what ends the clause in which two things are "linked"
_CLOSINGS: tuple[list[str], ...] = ([], ["."], [","])
# what is said of an illness and its remedy: "is treated with", "can be prevented with"
REMEDYING = frozenset({"treats", "prevents", "improves"})
# how far behind its verb an idiom's words may stand, and what it acts on
IDIOM_REACH, OUTCOME_REACH = 12, 24


def rows_of(word: str) -> tuple[Cue, ...]:
    """The rows that a word as written (lower case) may trigger."""
    return _triggers().get(word, ())


def has_cue(words: Sequence[str]) -> bool:
    """Whether a sentence, as its lower-case words, may hold a claim.

    A trigger with its preposition not far behind, or a comparison. The parser costs a hundred times as much as this
    look, so forms that are plainly no verbs here ("the treated cells", "your condition") are left out.
    """
    if not words or words[-1] == "?":
        return False
    triggers, changing, happening = _triggers(), _changing(), _happening()
    for i, word in enumerate(words):
        rows = triggers.get(word)
        if rows and any(_may_stand(row, words, i) for row in rows):
            return True
        if word in changing and words[0] in ("as", "when"):
            return True
        if word in changing and not comparisons.CONDITIONS.isdisjoint(words[i + 1 : i + 6]):
            return True
        if word in happening and ("when" in words[i + 1 : i + 4] or _is_arising(words, i)):
            return True
    connected = any(_stands_in(connective, words) for connective in (*CONNECTIVES, *RESULTING))
    present = set(words)
    return connected or _is_proportion(words) or _may_compare(present, words) or _may_tell(present, words)


def _is_arising(words: Sequence[str], i: int) -> bool:
    """"occurs after surgery", "developed in those treated"."""
    return not comparisons.LATER.isdisjoint(words[i + 1 : i + 5]) or not comparisons.TREATED.isdisjoint(words)


def _may_tell(present: set[str], words: Sequence[str]) -> bool:
    """Whether a change is seen, groups are alike, or one fares better or worse than nobody in particular."""
    if not present.isdisjoint(comparisons.CHANGE_NOUNS) and present & comparisons.SEEN_PREPOSITIONS:
        return not present.isdisjoint(_seeing())
    pairs = [(word, {*words[i + 1 : i + 3]}) for i, word in enumerate(words)]
    alike = any(word in comparisons.ALIKE and following & comparisons.ALIKE_IN for word, following in pairs)
    return alike or any(word in _fates() and following & comparisons.FARING for word, following in pairs)


def _stands_in(phrase: tuple[str, ...], words: Sequence[str]) -> bool:
    return phrase[0] in words and any(
        word == phrase[0] and tuple(words[i : i + len(phrase)]) == phrase for i, word in enumerate(words)
    )


def _may_stand(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words around a trigger leave room for its row: carrier, preposition, particle, or a verb's place."""
    following = words[i + 1 : i + REACH[row.frame]]
    if row.carriers and not forms_of(row.carriers) & {*words[max(0, i - CARRIER_REACH) : i], *words[i + 1 : i + 3]}:
        return False
    if row.tail:
        return _may_follow(row, words, i)
    if row.preps:
        if row.frame == "JOINED" and words[i].endswith("ed") and following[:1] in _CLOSINGS and "and" in words[:i]:
            return not row.causal  # "sleep and mood are linked"
        if row.word == "reason" and following[:1] and following[0] in ("that", "why"):
            return True
        return any(word in row.preps for word in following)
    if row.particle:
        return row.particle in following[:4]
    if row.needs and row.frame in VERBAL and not any(word in row.needs for word in words[i : i + NEEDED_REACH]):
        return False
    if row.frame == "MAKES":
        return any(word in MADE for word in following) or (
            row.word == "make" and not PATIENTS.isdisjoint(following[:2])
        )
    if row.frame == "LETS" and "to" not in following and row.word != "let":
        return False
    if row.word == "help":
        return not PATIENTS.isdisjoint(following[:2]) or any(names_state(word) for word in following[:2])
    if row.outcome and not any(names_state(word) for word in words[i + 1 : i + OUTCOME_REACH]):
        return False
    before = words[i - 1] if i else ""
    participle = words[i].endswith(("ing", "ed"))
    if before == "-" or (not participle and following and following[0] in contexts.BEHIND_NOUNS):
        return False
    if words[i].endswith("ing"):
        return True
    if words[i].endswith("ed") and (
        before in contexts.NO_SUBJECTS | _being() or not following or following[0] in contexts.NO_OBJECTS
    ):
        return "by" in following or (row.type in REMEDYING and "with" in following[:3])
    return before not in contexts.NO_SUBJECTS and not (following and following[0] in NO_OBJECT_AHEAD)


def _is_proportion(words: Sequence[str]) -> bool:
    """"the more …, the higher …"."""
    pairs = list(pairwise(words))
    return any(
        (first, second) == (",", "the") and words[i + 2 : i + 3] and _is_comparative(words[i + 2])
        for i, (first, second) in enumerate(pairs)
    ) and any(first == "the" and _is_comparative(second) for first, second in pairs)


def _is_comparative(word: str) -> bool:
    return word.endswith("er") or word in ("more", "less", "worse")


def _may_follow(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether an idiom's words stand behind its verb, in their order; what it must act on, where it names that."""
    following = words[i + 1 : i + IDIOM_REACH]
    at = 0
    for part in row.tail:
        if part not in SLOTS:
            if part not in following[at:]:
                return False
            at = following.index(part, at) + 1
    return not row.outcome or any(names_state(word) for word in words[i + 1 : i + OUTCOME_REACH])


def names_state(word: str) -> bool:
    """Whether a lower-case word names a state of health ("headaches", "arthritis")."""
    return word in _states() or word.endswith(outcomes.ENDINGS)


def _may_compare(present: set[str], words: Sequence[str]) -> bool:
    """Whether groups or times are compared: a comparative beside a group, a likelihood, a change and its condition."""
    if present & comparisons.LIKELIHOOD:
        return True
    if present & comparisons.COMPARING and not present.isdisjoint(_carrying() | comparisons.RISK_NOUNS):
        return any(word in comparisons.COMPARING and not _is_plain(words, i) for i, word in enumerate(words))
    if present & comparisons.DEGREES:
        return _degrees(words) or _compares_with(words)
    return False


def _degrees(words: Sequence[str]) -> bool:
    """"high levels of", "at risk of", "more common": a degree right before what has it."""
    return any(
        word in comparisons.DEGREES
        and not _is_plain(words, i)
        and _has_degree(word, words[max(0, i - 4) : i], words[i + 1 : i + 5])
        for i, word in enumerate(words)
    )


def _is_plain(words: Sequence[str], i: int) -> bool:
    """"no longer", "the lower back", "different types": nothing is compared."""
    pairs = comparisons.PLAIN_PAIRS
    return tuple(words[i : i + 2]) in pairs or tuple(words[max(0, i - 1) : i + 1]) in pairs


def _has_degree(word: str, before: Sequence[str], following: Sequence[str]) -> bool:
    if not comparisons.RISK_NOUNS.isdisjoint(following) or not comparisons.COMPARED.isdisjoint(following[:1]):
        return True
    if word == "risk":
        sourced = not comparisons.SOURCES.isdisjoint(following[:1])
        return sourced or "at" in before or not comparisons.MULTIPLES.isdisjoint(before)
    if word in ("more", "less"):
        return not _having().isdisjoint(before[-2:])
    return word not in ("high", "low") and not _carrying().isdisjoint(before[-3:])


def _compares_with(words: Sequence[str]) -> bool:
    """"more weight than"; not "more than ten"."""
    return any(word == "than" and before not in ("more", "less", "rather", "other") for before, word in pairwise(words))


@cache
def _states() -> frozenset[str]:
    return frozenset(form for state in outcomes.STATES for form in noun_forms(state))


@cache
def _being() -> frozenset[str]:
    return forms_of(("be",))


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


@cache
def _changing() -> frozenset[str]:
    return forms_of(comparisons.CHANGING_VERBS)


@cache
def _happening() -> frozenset[str]:
    return forms_of(comparisons.HAPPENING_VERBS)


@cache
def _seeing() -> frozenset[str]:
    return forms_of(comparisons.SEEING_VERBS) | _happening() | {"there"}


@cache
def _fates() -> frozenset[str]:
    return forms_of(comparisons.FATE_VERBS)


@cache
def _having() -> frozenset[str]:
    return forms_of(("have", "show", "report", "experience"))


@cache
def _carrying() -> frozenset[str]:
    """What may stand between a group and its comparative: "had higher", "is higher in", "at higher risk"."""
    return forms_of((*comparisons.HAVING_VERBS, "be")) | {"at", "among"}
