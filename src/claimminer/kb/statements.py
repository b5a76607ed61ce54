"""What a claim states between concepts: the families of relations, their polarity, what contradicts what.

A relation is cause, family, direction, polarity and effect. The family joins the types that say the same of the same
thing: "eases pain" (`improves`, a decrease) and "reduces pain" (`decreases`) are one family.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from claimminer.kb.arguments import Named
from claimminer.kb.concepts import Concept, aspect_of
from claimminer.language import wrappers
from claimminer.records import Direction, RelationType

__all__ = ["FAMILIES", "Family", "Stance", "Statement", "contradict", "stance_of", "state", "statements"]

Family = Literal[
    "causes", "increases", "decreases", "prevents", "treats", "improves", "worsens", "affects", "associated_with",
]  # fmt: skip
FAMILIES: tuple[Family, ...] = get_args(Family)
Stance = Literal["more", "less", "better", "worse", "some", "none"]

_MADE = ("causes", "prevents", "associated_with")  # families in which "the development of X" is X
_OPEN: tuple[RelationType, ...] = ("causes", "contributes_to", "affects", "associated_with")
_TURNED: dict[Direction, Family] = {"increase": "increases", "decrease": "decreases"}
_STANCES: dict[Family, Stance] = {
    "causes": "more", "increases": "more", "decreases": "less", "prevents": "less", "treats": "less",
    "improves": "better", "worsens": "worse",
}  # fmt: skip
_OF_ILLNESS = ("symptoms", "severity", "complications")
_OF_THE_ILL: dict[Stance, Stance] = {"better": "less", "worse": "more"}
_OPPOSITE: dict[Stance, Stance] = {"more": "less", "less": "more", "better": "worse", "worse": "better"}


@dataclass(frozen=True, slots=True)
class Statement:
    """One relation between two concepts, as one claim states it. ``key`` tells it from all others, in any database."""

    cause: Concept
    family: Family
    direction: Direction
    negated: bool
    effect: Concept

    @property
    def key(self) -> str:
        """``r_`` and 12 hex digits."""
        parts = (self.cause.curie, self.family, self.direction, str(self.negated), self.effect.curie)
        return "r_" + hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def state(
    cause: Named, type_: RelationType, direction: Direction, effect: Named, *, negated: bool
) -> Statement:
    """The relation between two things named, with the directions of relation and effect made one."""
    net, left_over = _net(type_, direction, effect.direction)
    family = _family(type_, net)
    silent = wrappers.SILENT_IN_EFFECT | (wrappers.SILENT_WHEN_MADE if family in _MADE else frozenset())
    object_ = effect.as_concept(silent=silent)
    if left_over:
        object_ = aspect_of(object_, "less")
    subject = cause.as_concept(silent=wrappers.SILENT_IN_CAUSE)
    if cause.direction == "decrease":
        subject = aspect_of(subject, "less")
    return Statement(
        subject, family, net if family in ("associated_with", "affects") else _fixed(family), negated, object_
    )


def statements(
    causes: tuple[Named, ...],
    type_: RelationType,
    direction: Direction,
    effects: tuple[Named, ...],
    *,
    negated: bool,
) -> Iterator[Statement]:
    """Each cause with each effect."""
    for cause in causes:
        for effect in effects:
            yield state(cause, type_, direction, effect, negated=negated)


def stance_of(family: Family, direction: Direction, *, negated: bool) -> Stance:
    """Which way a relation points: more or less of the effect, for better or worse, some or no relation."""
    if family in _STANCES:
        return _STANCES[family]
    turned: dict[Direction, Stance] = {"increase": "more", "decrease": "less"}
    return turned.get(direction, "none" if negated else "some")


def contradict(one: Statement, other: Statement) -> bool:
    """Whether both cannot hold of the same cause and effect: "reduces" beside "increases" or "does not reduce"."""
    stances = [_stance_on(s) for s in (one, other)]
    if one.negated and other.negated:
        return False
    if not one.negated and not other.negated:
        return _OPPOSITE.get(stances[0]) == stances[1]
    denied, said = stances if one.negated else stances[::-1]
    return denied in ("some", said) or (said == "some" and denied == "some")


def _stance_on(said: Statement) -> Stance:
    """Of an illness there is more where it gets worse, and less where it gets better."""
    stance = stance_of(said.family, said.direction, negated=False)
    is_ill = said.effect.label == "CONDITION" or (said.effect.base and said.effect.aspect in _OF_ILLNESS)
    return _OF_THE_ILL.get(stance, stance) if is_ill else stance


def _net(type_: RelationType, direction: Direction, wrapped: Direction) -> tuple[Direction, bool]:
    """The direction of relation and effect together; and whether "less" of the effect stays with the effect.

    "Leads to less pain" is a decrease of pain, "prevents the loss of bone" is no gain of it.
    """
    if wrapped == "none":
        return direction, False
    if type_ in _OPEN and direction in ("none", wrapped):
        return wrapped, False
    return direction, wrapped == "decrease"


def _family(type_: RelationType, net: Direction) -> Family:
    if type_ in ("causes", "contributes_to"):
        return _TURNED.get(net, "causes")
    if type_ == "affects":
        return _TURNED.get(net, "affects")
    if type_ == "improves" and net == "decrease":
        return "decreases"
    if type_ == "worsens" and net == "increase":
        return "increases"
    return type_  # type: ignore[return-value]


def _fixed(family: Family) -> Direction:
    """The direction that the family itself says."""
    stance = _STANCES.get(family)
    if family == "causes":
        return "none"
    return "increase" if stance == "more" else "decrease" if stance == "less" else "none"
