"""Nouns that are cues and bear what they are of before them: "poses a suffocation risk", "is a migraine trigger"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import noun_compounds as table
from claimminer.language.functions import TESTING
from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_body, names_state
from claimminer.pipes.frames.ties import NO_OWNERS
from claimminer.pipes.syntax.carriers import BE, carrier_of
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children

__all__ = ["compounded", "hyphened", "is_bodily", "is_of_tests", "with_kind"]

POSING = forms_of(table.POSING_VERBS)
SHOWING = forms_of(table.BENEFITING_VERBS)
LASTING = BE | forms_of(table.REMAINING_VERBS)
BEARING = forms_of(table.BEARING_VERBS)


def compounded(word: Token, cue: Cue) -> Finding | None:
    """"poses a suffocation risk", "showed a survival benefit", "is a common migraine trigger"."""
    benefit = cue.word in table.BENEFITS
    own = [child for child in children(word, "compound", "nmod") if child.lower_ not in NO_OWNERS]
    if not benefit and cue.word not in table.RISKS:
        return _named(word, cue, own) if cue.word in table.CAUSES else None
    if benefit:  # "health benefits" are any
        own = [child for child in own if names_state(child.lower_) and child.lower_ != "health"]
    carrier = carrier_of(word, SHOWING if benefit else POSING)
    if carrier is None or not own or (carrier.lower_ in BE and cue.word in ("risk", "risks")):
        return None
    return build(carrier, cue, subject(carrier), own[-1])


def _named(word: Token, cue: Cue, own: list[Token]) -> Finding | None:
    """"Stress is a migraine trigger": of what, is a state of health."""
    ill = [child for child in own if is_bodily(child.lower_) and child.lower_ != "risk"]
    carrier = carrier_of(word, LASTING) if ill else None
    found = build(word, cue._replace(outcome=False), subject(carrier), ill[-1]) if carrier is not None else None
    if found is not None and word.nbor(-1).lower_ == "-":  # "a mood-lifter"
        found = found._replace(effect=(found.effect[0], word.i - 1))
    return with_kind(found)


def hyphened(word: Token, cue: Cue) -> Finding | None:
    """"Oats have a cholesterol-lowering effect", "Asbestos is cancer-causing"."""
    if word.i < 2 or word.nbor(-1).lower_ != "-" or word.tag_ not in ("VBG", "NN", "JJ"):
        return None
    thing, noun = word.nbor(-2), word.head
    if not is_bodily(thing.lower_) or thing.lower_ in table.LIFE or not word.lower_.endswith("ing"):
        return None
    if word.dep_ in ("amod", "compound"):
        carrier = carrier_of(noun, BEARING) if noun.lower_ in table.BORNE else None
    else:
        carrier = noun if word.dep_ in ("acomp", "attr", "oprd") and noun.lower_ in LASTING else None
    who = subject(carrier) if carrier is not None else None
    found = build(word, cue._replace(frame="NOUN", outcome=False), who, thing)
    if found is None or carrier is None:
        return None
    effect = (found.effect[0], word.i - 1)
    return found._replace(relation=(word.i, word.i + 1), effect=effect, governors=governors(carrier))


def is_bodily(word: str) -> bool:
    """"mood", "appetite", "fat", "blood"."""
    return names_state(word) or names_body(word) or word in table.SUPPLIES


def with_kind(found: Finding | None) -> Finding | None:
    """"risk | factors for", "side | effects of": the word that makes one name with the cue belongs to the relation."""
    if found is None or found.relation[0] != found.word.i or found.word.i == 0:
        return found
    kind = found.word.nbor(-1)
    taken = any(start <= kind.i < end for start, end in (found.cause, found.effect))
    return found if taken or kind.lower_ not in table.KINDS else found._replace(relation=(kind.i, found.relation[1]))


def is_of_tests(word: Token) -> bool:
    """"a useful screening method for", "a diagnostic approach for": what finds an illness treats nobody."""
    return any(child.lower_ in TESTING for child in children(word, "compound", "amod", "nmod"))
