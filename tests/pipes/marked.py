"""Marked sentences: the notation in which the tests of the claims are written, and what reading one compares.

    "[Stress] {~may~ lead to} <insomnia>. | causes conditional"

``[cause]``, ``{relation}``, ``<effect>``, ``~hedge~``; behind the bar, in any order, the type (``associated_with``
where only ``correlational`` stands), the strength, ``negated``, and, where the sentence settles it, the direction
(``increase``, ``decrease``, ``none``). ``loose`` lets the three spans overlap what is marked, where the guideline
leaves their borders open. A sentence with several claims is a tuple, marked once for each; one without marks holds no
claim.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple, get_args

import pytest
from not_yet import NOT_YET

import claimminer
from claimminer.records import Claim, Direction, RelationType, Span, Strength

Row = str | tuple[str, ...]
PARTS = {"cause": r"\[(.*?)\]", "relation": r"\{(.*?)\}", "effect": r"<(.*?)>"}
MARKS = re.compile(r"[\[\]{}<>~]")
TYPES, STRENGTHS, DIRECTIONS = (frozenset(get_args(kind)) for kind in (RelationType, Strength, Direction))

TABLED: list[str] = []  # the sentences of the tables of the test modules that are collected

Place = tuple[int, int]


class Expected(NamedTuple):
    """One marked claim; ``direction`` None where the sentence does not settle it."""

    spans: dict[str, Place]
    hedges: frozenset[Place]
    type: str
    strength: str
    direction: str | None
    negated: bool
    loose: bool

    def differences(self, claim: Claim) -> list[str]:
        """What a found claim has otherwise; empty where it agrees."""
        wrong = [
            f"{name}: {_span(claim, name).text!r}"
            for name, place in self.spans.items()
            if not _agrees(_span(claim, name), place, loose=self.loose)
        ]
        wrong += [
            f"{name}: {found!r}"
            for name, found, wanted in (
                ("type", claim.relation.type, self.type),
                ("strength", claim.strength, self.strength),
                ("direction", claim.relation.direction, self.direction),
                ("negated", claim.negated, self.negated),
            )
            if wanted is not None and found != wanted
        ]
        if not _same_hedges(claim, self.hedges):
            wrong.append(f"hedges: {[hedge.text for hedge in claim.hedges]}")
        return wrong


def plain(row: Row) -> str:
    """The sentence without its marks."""
    first = row if isinstance(row, str) else row[0]
    return MARKS.sub("", first.split(" | ")[0])


def expected(row: Row) -> list[Expected]:
    """The claims that a row marks, in the order of its marks."""
    lines = (row,) if isinstance(row, str) else row
    assert len({plain(line) for line in lines}) == 1, f"two sentences in one row: {row}"
    return [_expected(*line.split(" | ")) for line in lines if " | " in line]


def rows(*tables: list[Row]) -> list[Any]:
    """The rows of tables as parameters, named by their sentences; those of ``not_yet.py`` must fail."""
    TABLED.extend(plain(row) for table in tables for row in table)
    return [pytest.param(row, id=plain(row), marks=_marks(row)) for table in tables for row in table]


def _marks(row: Row) -> list[pytest.MarkDecorator]:
    reason = next((reason for reason, sentences in NOT_YET.items() if plain(row) in sentences), None)
    return [pytest.mark.xfail(strict=True, reason=reason)] if reason else []


def check(row: Row) -> None:
    """Compare what stands in a row with what is found in its sentence, mined as an article of its own."""
    found = claims_in(plain(row))
    wanted = expected(row)
    problems = [problem for claim, want in zip(found, wanted, strict=False) for problem in want.differences(claim)]
    listed = "".join(f"\n  {as_line(claim)}" for claim in found) or " nothing"
    report = f"{plain(row)}\nfound:{listed}\nwrong: {problems}"
    assert len(found) == len(wanted), report
    assert not problems, report


@cache
def claims_in(text: str) -> list[Claim]:
    """The claims that the rules read in a text, by where their relation stands; the second opinion has no say."""
    claims = _tabled()[text] if text in TABLED else next(claimminer.mine([text], rules_alone=True)).claims
    return sorted(claims, key=lambda claim: (claim.relation.start, claim.effect.start))


@cache
def _tabled() -> dict[str, tuple[Claim, ...]]:
    """The claims of all sentences of all tables, each an article of its own, mined in one go."""
    return {mined.document.text: mined.claims for mined in claimminer.mine(TABLED, rules_alone=True)}


def as_line(claim: Claim) -> str:
    hedges = ", ".join(f"{hedge.text} ({hedge.kind})" for hedge in claim.hedges)
    parts = " | ".join(_span(claim, name).text for name in PARTS)
    relation = claim.relation
    words = [relation.type, relation.direction, claim.strength, "negated" if claim.negated else "", hedges]
    return f"{parts} = {' '.join(filter(None, words))}"


def _expected(marked: str, meaning: str) -> Expected:
    words = set(meaning.split())
    unknown = words - TYPES - STRENGTHS - DIRECTIONS - {"negated", "loose"}
    assert not unknown, f"{unknown} in {meaning!r}"
    (strength,) = words & STRENGTHS
    (type_,) = words & TYPES or ["associated_with"]
    return Expected(
        {name: _place(marked, pattern) for name, pattern in PARTS.items()},
        frozenset(_places(marked, r"~(.*?)~")),
        type_,
        strength,
        next(iter(words & DIRECTIONS), None),
        "negated" in words,
        "loose" in words,
    )


def _place(marked: str, pattern: str) -> Place:
    places = _places(marked, pattern)
    assert len(places) == 1, f"{len(places)} of {pattern} in {marked!r}"
    return places[0]


def _places(marked: str, pattern: str) -> list[Place]:
    """Where the marked stretches stand in the sentence without marks."""
    return [
        (_unmarked(marked[: match.start(1)]), _unmarked(marked[: match.end(1)]))
        for match in re.finditer(pattern, marked)
    ]


def _unmarked(text: str) -> int:
    return len(MARKS.sub("", text))


def _span(claim: Claim, name: str) -> Span:
    span: Span = getattr(claim, name)
    return span


def _agrees(span: Span, place: Place, *, loose: bool) -> bool:
    return _overlaps(span, place) if loose else (span.start, span.end) == place


def _overlaps(span: Span, place: Place) -> bool:
    return span.start < place[1] and place[0] < span.end


def _same_hedges(claim: Claim, places: frozenset[Place]) -> bool:
    """Hedges by overlap: whether "evidence" or "limited evidence" is marked is no matter of the claim."""
    return len(claim.hedges) == len(places) and all(
        any(_overlaps(hedge, place) for place in places) for hedge in claim.hedges
    )
