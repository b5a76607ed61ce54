"""The errors to look at first, as sentences: ``[cause] {relation} (effect)`` marked where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from claimminer.records import Claim
from claimminer.score.annotations import GoldClaim
from claimminer.score.tally import MISSED, SPURIOUS, Matched

__all__ = ["KINDS", "WRONG_STRENGTH", "Mistake", "marked_sentence", "mistakes_of", "worst_mistakes"]

WRONG_STRENGTH = "wrong strength"
KINDS = (MISSED, SPURIOUS, WRONG_STRENGTH)

# How much a strength says; the further apart two are, the worse the confusion.
_RANKS = {"correlational": 1, "conditional": 2, "direct": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One claim that is wrong. ``start`` and ``end`` are its sentence's; ``weight`` says how bad it is."""

    kind: str
    path: str
    start: int
    end: int
    sentence: str
    note: str
    weight: float

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def mistakes_of(path: str, text: str | None, matched: Matched) -> list[Mistake]:
    """What is wrong in one article. ``text`` is the article's, None where the run lacks it.

    Missed claims weigh by strength, spurious ones by confidence, wrong strengths by their distance.
    """
    missed = [
        _mistake(MISSED, path, text, claim, note=_described(claim), weight=_RANKS[claim.strength])
        for claim in matched.missed
    ]
    spurious = [
        _mistake(SPURIOUS, path, text, claim, note=_described(claim), weight=claim.confidence)
        for claim in matched.spurious
    ]
    return [*missed, *spurious, *_wrong_strengths(path, text, matched)]


def _wrong_strengths(path: str, text: str | None, matched: Matched) -> list[Mistake]:
    return [
        _mistake(
            WRONG_STRENGTH, path, text, found, note=f"{found.strength}, should be {right.strength}",
            weight=abs(_RANKS[found.strength] - _RANKS[right.strength]),
        )
        for found, right in matched.pairs
        if found.strength != right.strength
    ]  # fmt: skip


def worst_mistakes(mistakes: Iterable[Mistake], *, most: int) -> dict[str, list[Mistake]]:
    """At most ``most`` of each kind, the worst first, otherwise in the articles' order."""
    ranked = sorted(mistakes, key=lambda mistake: -mistake.weight)
    return {kind: [mistake for mistake in ranked if mistake.kind == kind][:most] for kind in KINDS}


def marked_sentence(text: str | None, claim: Claim | GoldClaim) -> str:
    """The claim's sentence, or the stretch that holds all its spans, with the three spans in brackets."""
    spans = ((claim.cause, "[]"), (claim.relation, "{}"), (claim.effect, "()"))
    start, end, words = claim.sentence.start, claim.sentence.end, claim.sentence.text
    if text is not None:
        start = min(start, *(span.start for span, _ in spans))
        end = max(end, *(span.end for span, _ in spans))
        words = text[start:end]
    inside = [(span, brackets) for span, brackets in spans if start <= span.start and span.end <= end]
    # At one place: closing brackets first, the inner one before the outer; then the outer opening one.
    marks = [(span.end, 0, -span.start, brackets[1]) for span, brackets in inside]
    marks += [(span.start, 1, -span.end, brackets[0]) for span, brackets in inside]
    for place, _, _, bracket in sorted(marks, reverse=True):
        words = words[: place - start] + bracket + words[place - start :]
    return _one_line(words)


def _mistake(
    kind: str, path: str, text: str | None, claim: Claim | GoldClaim, *, note: str, weight: float
) -> Mistake:
    return Mistake(
        kind=kind, path=path, start=claim.sentence.start, end=claim.sentence.end,
        sentence=marked_sentence(text, claim), note=note, weight=weight,
    )  # fmt: skip


def _described(claim: Claim | GoldClaim) -> str:
    negated = "not " if claim.negated else ""
    return f"{claim.strength}, {negated}{claim.relation.type}"


def _one_line(text: str) -> str:
    """The text on one line, without what would steer a terminal."""
    return "".join(
        char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in " ".join(text.split())
    )
