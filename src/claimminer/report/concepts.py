"""The concepts that a claim speaks of: mentions with one identifier are one concept, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from claimminer.records import Argument, Claim, Label, Mention
from claimminer.report.wording import cut

__all__ = ["Concept", "argument_concepts", "claim_concepts"]

LONGEST_NAME = 60  # characters


class Concept(NamedTuple):
    """``key`` is the identifier, the name in small letters where there is none."""

    key: str
    name: str
    label: Label


def claim_concepts(claim: Claim) -> list[Concept]:
    """The concepts of cause and effect, each once, by their keys."""
    return _each_once([*claim.cause.entities, *claim.effect.entities])


def argument_concepts(argument: Argument) -> list[Concept]:
    """The concepts of one argument, each once, by their keys."""
    return _each_once(argument.entities)


def _each_once(mentions: Iterable[Mention]) -> list[Concept]:
    found: dict[str, Concept] = {}
    for mention in mentions:
        concept = _concept(mention)
        found.setdefault(concept.key, concept)
    return list(found.values())


def _concept(mention: Mention) -> Concept:
    words = cut(mention.text, LONGEST_NAME)
    name = cut(mention.name, LONGEST_NAME) or words
    return Concept(cut(mention.id, LONGEST_NAME) or name.casefold(), name, mention.label)
