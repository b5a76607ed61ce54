"""Nouns that are cues and bear what they are of before them: "poses a suffocation risk", "is a migraine trigger"."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_body, names_state
from claimminer.pipes.frames.ties import NO_OWNERS
from claimminer.pipes.syntax.carriers import BE, carrier_of
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children

__all__ = ["CAUSES", "RISKS", "compounded", "hyphened", "is_bodily", "with_kind"]

POSING = forms_of(("pose", "carry", "bring", "present", "create", "confer", "be", "represent", "constitute"))
SHOWING = forms_of(("show", "have", "offer", "provide", "demonstrate", "give", "bring"))
LASTING = BE | forms_of(("remain", "become", "prove"))
RISKS = frozenset({"risk", "risks", "hazard", "threat", "danger"})
# "is a migraine trigger", "is a gout remedy", "is a stroke risk factor", "is a mood booster"
CAUSES = (
    "booster", "enhancer", "lifter", "stimulant", "suppressant", "reducer", "burner", "blocker", "killer", "reliever",
    "soother", "easer", "buster", "trigger", "cause", "driver", "culprit", "remedy", "cure", "antidote", "factor",
    "predictor",
)  # fmt: skip
# what has a "cholesterol-lowering effect", and other words for that
BEARING = forms_of(("have", "show", "exert", "possess", "offer", "provide", "demonstrate", "exhibit", "display"))
BORNE = frozenset({
    "effect", "effects", "action", "actions", "property", "properties", "activity", "power", "powers", "benefits",
    "potential", "qualities",
})  # fmt: skip
# "life-threatening" tells how bad it is
LIFE = frozenset({"life", "limb"})
SUPPLIES = frozenset({"fat", "immune", "immunity", "energy"})
# words that make one name with the cue ("risk factors for", "side effects of")
KINDS = frozenset({"risk", "side"})


def compounded(word: Token, cue: Cue) -> Finding | None:
    """"poses a suffocation risk", "showed a survival benefit", "is a common migraine trigger"."""
    benefit = cue.word in ("benefit", "advantage")
    own = [child for child in children(word, "compound", "nmod") if child.lower_ not in NO_OWNERS]
    if not benefit and cue.word not in RISKS:
        return _named(word, cue, own) if cue.word in CAUSES else None
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
    if not is_bodily(thing.lower_) or thing.lower_ in LIFE or not word.lower_.endswith("ing"):
        return None
    if word.dep_ in ("amod", "compound"):
        carrier = carrier_of(noun, BEARING) if noun.lower_ in BORNE else None
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
    return names_state(word) or names_body(word) or word in SUPPLIES


def with_kind(found: Finding | None) -> Finding | None:
    """"risk | factors for", "side | effects of": the word that makes one name with the cue belongs to the relation."""
    if found is None or found.relation[0] != found.word.i or found.word.i == 0:
        return found
    kind = found.word.nbor(-1)
    taken = any(start <= kind.i < end for start, end in (found.cause, found.effect))
    return found if taken or kind.lower_ not in KINDS else found._replace(relation=(kind.i, found.relation[1]))
