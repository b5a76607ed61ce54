"""The cue tables as hash look-ups: the rows of a word, the hedges of a sentence, whether it is worth parsing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from spacy.tokens import Doc

from claimminer.language import comparisons, contexts
from claimminer.language.hedges import HEDGES, NOT_A_HEDGE, HedgeCue
from claimminer.language.relations import CONNECTIVES, MADE, TABLE, Cue, Frame
from claimminer.text.inflection import noun_forms, spellings, verb_forms

__all__ = ["FoundHedge", "find_hedges", "forms_of", "has_cue", "rows_of"]

VERBAL: frozenset[Frame] = frozenset({"ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES"})
ADJECTIVAL: frozenset[Frame] = frozenset({"ADJ", "ADJ_OF"})
# how many words behind its trigger a row's preposition may stand, plus one
REACH: dict[Frame, int] = {
    **dict.fromkeys(("ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "MAKES"), 9),
    **dict.fromkeys(("NOUN", "NOUN_OF", "TIE"), 8),
    **dict.fromkeys(("ADJ", "ADJ_OF", "LINK"), 4),
}
# how far before a noun the one verb that may carry it stands ("plays, as far as we know, a part in")
CARRIER_REACH = 9


class FoundHedge(NamedTuple):
    """A hedge cue where it stands: a half-open token range."""

    start: int
    end: int
    cue: HedgeCue


def rows_of(word: str) -> tuple[Cue, ...]:
    """The rows that a word as written (lower case) may trigger."""
    return _triggers().get(word, ())


def has_cue(words: Sequence[str]) -> bool:
    """Whether a sentence, as its lower-case words, may hold a claim.

    A trigger with its preposition not far behind, or a comparison. The parser costs a hundred times as much as this
    look, so forms that are plainly no verbs here ("the treated cells", "your condition") are left out.
    """
    triggers, changing = _triggers(), _changing()
    for i, word in enumerate(words):
        rows = triggers.get(word)
        if rows and any(_may_stand(row, words, i) for row in rows):
            return True
        if word in changing and not comparisons.CONDITIONS.isdisjoint(words[i + 1 : i + 6]):
            return True
    present = set(words)
    return _may_compare(present, words) or any(present.issuperset(connective) for connective in CONNECTIVES)


def _may_stand(row: Cue, words: Sequence[str], i: int) -> bool:
    """Whether the words around a trigger leave room for its row: carrier, preposition, particle, or a verb's place."""
    following = words[i + 1 : i + REACH[row.frame]]
    if row.carriers and not forms_of(row.carriers) & {*words[max(0, i - CARRIER_REACH) : i], *words[i + 1 : i + 3]}:
        return False
    if row.preps:
        return any(word in row.preps for word in following)
    if row.particle:
        return row.particle in following[:4]
    if row.frame == "MAKES":
        return any(word in MADE for word in following)
    before = words[i - 1] if i else ""
    if words[i].endswith("ing"):
        return True
    if words[i].endswith("ed") and (
        before in contexts.NO_SUBJECTS | _being() or not following or following[0] in contexts.NO_OBJECTS
    ):
        return "by" in following
    return before not in contexts.NO_SUBJECTS


def _may_compare(present: set[str], words: Sequence[str]) -> bool:
    """Whether groups or times are compared: a comparative beside a group, a likelihood, a change and its condition."""
    if present & comparisons.LIKELIHOOD:
        return True
    if present & comparisons.COMPARING:
        return bool(present & (_carrying() | comparisons.RISK_NOUNS))
    if present & comparisons.DEGREES:
        return _degrees(words) or _compares_with(words)
    return False


def _degrees(words: Sequence[str]) -> bool:
    """"high levels of", "at risk of", "more common": a degree right before what has it."""
    return any(
        word in comparisons.DEGREES and _has_degree(word, words[max(0, i - 4) : i], words[i + 1 : i + 5])
        for i, word in enumerate(words)
    )


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
def _being() -> frozenset[str]:
    return forms_of(("be",))


def find_hedges(doc: Doc) -> list[FoundHedge]:
    """Every hedge cue, longest first, by the words as written (and the tag, where a tagger has run)."""
    words = [token.lower_ for token in doc]
    found: list[FoundHedge] = []
    i = 0
    while i < len(words):
        hedge = _longest(words, i)
        if hedge is not None and _is_hedge(doc, hedge):
            found.append(hedge)
            i = hedge.end
        else:
            i += 1
    return found


@cache
def forms_of(lemmas: tuple[str, ...], *, noun: bool = False) -> frozenset[str]:
    """All inflected forms of verbs (or nouns)."""
    inflect: Callable[[str], tuple[str, ...]] = noun_forms if noun else verb_forms
    return frozenset(form for lemma in lemmas for form in inflect(lemma))


@cache
def _triggers() -> dict[str, tuple[Cue, ...]]:
    rows: dict[str, tuple[Cue, ...]] = {}
    for cue in TABLE:
        for form in _forms(cue):
            rows[form] = (*rows.get(form, ()), cue)
    return rows


def _forms(cue: Cue) -> tuple[str, ...]:
    if cue.frame in VERBAL:
        return tuple(dict.fromkeys(form for word in spellings(cue.word) for form in verb_forms(word)))
    return (cue.word,) if cue.frame in ADJECTIVAL else noun_forms(cue.word)


@cache
def _changing() -> frozenset[str]:
    return forms_of(comparisons.CHANGING_VERBS)


@cache
def _having() -> frozenset[str]:
    return forms_of(("have", "show", "report", "experience"))


@cache
def _carrying() -> frozenset[str]:
    """What may stand between a group and its comparative: "had higher", "is higher in", "at higher risk"."""
    return forms_of((*comparisons.HAVING_VERBS, "be")) | {"at", "among"}


@cache
def _hedge_index() -> dict[str, tuple[tuple[tuple[str, ...], HedgeCue], ...]]:
    """First word of a cue to its rows, longest first."""
    index: dict[str, list[tuple[tuple[str, ...], HedgeCue]]] = {}
    for hedge in HEDGES:
        words = tuple(hedge.words.split())
        index.setdefault(words[0], []).append((words, hedge))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in index.items()}


def _longest(words: Sequence[str], i: int) -> FoundHedge | None:
    for parts, hedge in _hedge_index().get(words[i], ()):
        if tuple(words[i : i + len(parts)]) == parts:
            return FoundHedge(i, i + len(parts), hedge)
    return None


def _is_hedge(doc: Doc, hedge: FoundHedge) -> bool:
    token = doc[hedge.start]
    if token.tag_ and token.tag_ in NOT_A_HEDGE.get(hedge.cue.words, ()):
        return False
    return not (hedge.cue.words in contexts.MONTH_LIKE and token.text[:1].isupper() and token.i > 0)
