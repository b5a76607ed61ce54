"""One row of the relation table, and how rows are written; what the frames mean stands in ``language.relations``."""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimminer.records import Direction, RelationType

Frame = Literal[
    "ACTS", "ACTS_ON", "COMES", "JOINED", "OWED", "NOUN", "NOUN_OF", "TIE", "ADJ", "ADJ_OF", "HYPHEN", "MAKES", "LETS", "IDIOM", "LINK",
    "READ",
]  # fmt: skip


class Cue(NamedTuple):
    """One row of the relation table. ``preps`` empty: the verb takes a direct object."""

    word: str
    frame: Frame
    type: RelationType
    direction: Direction = "none"
    causal: bool = True
    preps: tuple[str, ...] = ()
    particle: str = ""
    needs: tuple[str, ...] = ()
    """One of these words must stand in the cue's own phrase ("risk" before "factor")."""
    carriers: tuple[str, ...] = ()
    """Only these verbs may carry the noun ("pose a risk"); empty: any light verb."""
    tail: tuple[str, ...] = ()
    """The words of an idiom behind its verb, with X, Y and Z where arguments stand."""
    outcome: bool = False
    """The effect must name a state of health (``language.outcomes``): "spread malaria", not "spread the word"."""
    bodily: bool = False
    """The effect must name a state of health, a part of the body or what it can do: "batters the liver"."""


def rows(
    words: str,
    frame: Frame,
    type: RelationType,  # noqa: A002 - the contract's word
    direction: Direction = "none",
    *,
    causal: bool = True,
    preps: str = "",
    needs: str = "",
    carriers: str = "",
    outcome: bool = False,
    bodily: bool = False,
) -> tuple[Cue, ...]:
    """Rows for words that behave alike; ``bring_about`` is a verb with its particle."""
    made = []
    for entry in words.split():
        word, _, particle = entry.partition("_")
        made.append(
            Cue(
                word, frame, type, direction, causal, tuple(preps.split()), particle,
                tuple(needs.split()), tuple(carriers.split()), outcome=outcome, bodily=bodily,
            )
        )  # fmt: skip
    return tuple(made)
