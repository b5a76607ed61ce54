"""One article's prediction against its gold, as figures that add up over articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from claimminer.records import Attribution, Claim, DocumentRecord, Flag, Hedge, Mention
from claimminer.score.annotations import Annotation, GoldClaim, GoldFlag
from claimminer.score.counts import Accuracy, Counts, Mean
from claimminer.score.matching import (
    Placed,
    SpanG,
    SpanP,
    argument_f1,
    match,
    match_claims,
    match_spans,
    overlap,
)  # fmt: skip

__all__ = [
    "ALL", "FLAGS", "FLAGS_WITH_CLAIMS", "MISSED", "NOTHING", "SPANS", "SPURIOUS", "Matched", "Prediction", "Tally",
    "tally_article",
]  # fmt: skip

ALL = "all"
MISSED = "missed"
SPURIOUS = "spurious"
# Flags of claims that were found and of the documents; and the same with every claim that was missed or invented.
FLAGS = "flags"
FLAGS_WITH_CLAIMS = "flags with claims"
FLAG_GROUPS = (FLAGS, FLAGS_WITH_CLAIMS)
SPANS = "argument spans"

Key = tuple[str, str]


@dataclass(slots=True)
class Tally:
    """Counts, accuracies and means by (group, name); strengths as (gold or spurious, predicted or missed)."""

    counts: dict[Key, Counts] = field(default_factory=dict)
    accuracies: dict[Key, Accuracy] = field(default_factory=dict)
    means: dict[Key, Mean] = field(default_factory=dict)
    strengths: Counter[Key] = field(default_factory=Counter)

    def count(self, group: str, name: str, counts: Counts) -> None:
        self.counts[group, name] = self.counts.get((group, name), Counts()) + counts

    def judge(self, group: str, name: str, right: Iterable[bool]) -> None:
        verdicts = list(right)
        more = Accuracy(sum(verdicts), len(verdicts))
        self.accuracies[group, name] = self.accuracies.get((group, name), Accuracy()) + more

    def average(self, group: str, name: str, shares: Iterable[float]) -> None:
        values = list(shares)
        self.means[group, name] = self.means.get((group, name), Mean()) + Mean(sum(values), len(values))


class Prediction(NamedTuple):
    """What a run says of one article; ``document`` is None where the run lacks it."""

    document: DocumentRecord | None
    claims: tuple[Claim, ...]


NOTHING = Prediction(None, ())


class Matched(NamedTuple):
    """Claims that answer each other, and those without an answer."""

    pairs: list[tuple[Claim, GoldClaim]]
    spurious: list[Claim]
    missed: list[GoldClaim]


def tally_article(tally: Tally, prediction: Prediction, gold: Annotation) -> Matched:
    """Add one article to the tally, and hand back how its claims were matched."""
    matched = _match(prediction.claims, gold.claims)
    _count_claims(tally, prediction.claims, gold.claims, matched)
    _judge_pairs(tally, matched.pairs)
    _average_spans(tally, matched.pairs)
    _count_evidence(tally, matched.pairs)
    _count_claim_flags(tally, matched)
    _count_document(tally, prediction.document, gold)
    return matched


def _match(predicted: Sequence[Claim], gold: Sequence[GoldClaim]) -> Matched:
    pairs = match_claims(predicted, gold)
    found = {row for row, _ in pairs}
    answered = {column for _, column in pairs}
    return Matched(
        pairs=[(predicted[row], gold[column]) for row, column in pairs],
        spurious=[claim for row, claim in enumerate(predicted) if row not in found],
        missed=[claim for column, claim in enumerate(gold) if column not in answered],
    )


def _count_claims(
    tally: Tally, predicted: Sequence[Claim], gold: Sequence[GoldClaim], matched: Matched
) -> None:
    exact = Counter(map(_places, predicted)) & Counter(map(_places, gold))
    tally.count("claims", "overlap", Counts(len(matched.pairs), len(predicted), len(gold)))
    tally.count("claims", "exact", Counts(exact.total(), len(predicted), len(gold)))
    tally.strengths.update((right.strength, found.strength) for found, right in matched.pairs)
    tally.strengths.update((SPURIOUS, claim.strength) for claim in matched.spurious)
    tally.strengths.update((claim.strength, MISSED) for claim in matched.missed)


def _places(claim: Claim | GoldClaim) -> tuple[tuple[int, int], ...]:
    return tuple(map(_range, (claim.cause, claim.relation, claim.effect)))


def _range(span: Placed) -> tuple[int, int]:
    return span.start, span.end


def _judge_pairs(tally: Tally, pairs: list[tuple[Claim, GoldClaim]]) -> None:
    judge = tally.judge
    judge("matched", "strength", (found.strength == right.strength for found, right in pairs))
    judge("matched", "type", (found.relation.type == right.relation.type for found, right in pairs))
    judge(
        "matched",
        "direction",
        (found.relation.direction == right.relation.direction for found, right in pairs),
    )
    judge("matched", "negated", (found.negated == right.negated for found, right in pairs))
    judge(
        "matched", "attribution", (found.attribution.kind == right.attribution.kind for found, right in pairs)
    )


def _average_spans(tally: Tally, pairs: list[tuple[Claim, GoldClaim]]) -> None:
    """How well the arguments of claims that answer each other were drawn; ``all``: mean of a claim's two."""
    causes = [argument_f1(found.cause, right.cause) for found, right in pairs]
    effects = [argument_f1(found.effect, right.effect) for found, right in pairs]
    tally.average(SPANS, "cause", causes)
    tally.average(SPANS, "effect", effects)
    tally.average(SPANS, ALL, (sum(both) / 2 for both in zip(causes, effects, strict=True)))


def _count_evidence(tally: Tally, pairs: list[tuple[Claim, GoldClaim]]) -> None:
    """Hedges, attributions and citations of claims that answer each other."""
    for found, right in pairs:
        _count_hedges(tally, "claim hedges", found.hedges, right.hedges)
        _count_spans(tally, "attributions", _place(found.attribution), _place(right.attribution))
        _count_spans(tally, "citations", found.citations, right.citations)


def _count_hedges(tally: Tally, name: str, predicted: Sequence[Hedge], gold: Sequence[Hedge]) -> None:
    pairs = _count_spans(tally, name, predicted, gold)
    tally.judge("hedge kind", name, (found.kind == right.kind for found, right in pairs))


def _count_spans(
    tally: Tally, name: str, predicted: Sequence[SpanP], gold: Sequence[SpanG]
) -> list[tuple[SpanP, SpanG]]:
    pairs = match_spans(predicted, gold)
    tally.count("evidence", name, Counts(len(pairs), len(predicted), len(gold)))
    return pairs


class _Place(NamedTuple):
    start: int
    end: int


def _place(item: Attribution | Flag | GoldFlag) -> tuple[Placed, ...]:
    return () if item.start is None or item.end is None else (_Place(item.start, item.end),)


def _count_claim_flags(tally: Tally, matched: Matched) -> None:
    """Flags by code. Those of a claim without an answer, all wrong or all missed, count in the second figure only."""
    for found, right in matched.pairs:
        _count_codes(tally, FLAG_GROUPS, {flag.code for flag in found.flags}, set(right.flags))
    for claim in matched.spurious:
        _count_codes(tally, (FLAGS_WITH_CLAIMS,), {flag.code for flag in claim.flags}, set())
    for gold in matched.missed:
        _count_codes(tally, (FLAGS_WITH_CLAIMS,), set(), set(gold.flags))


def _count_codes(tally: Tally, groups: Iterable[str], predicted: set[str], gold: set[str]) -> None:
    for code in sorted(predicted | gold):
        counts = Counts(int(code in predicted and code in gold), int(code in predicted), int(code in gold))
        _count_flag(tally, groups, code, counts)


def _count_flag(tally: Tally, groups: Iterable[str], code: str, counts: Counts) -> None:
    for group in groups:
        tally.count(group, code, counts)
        tally.count(group, ALL, counts)


def _count_document(tally: Tally, document: DocumentRecord | None, gold: Annotation) -> None:
    _count_hedges(tally, "document hedges", document.hedges if document else (), gold.hedges)
    _count_document_flags(tally, document.flags if document else (), gold.flags)
    _count_entities(tally, document.entities if document else (), gold.entities)
    sources = document.sources if document else None
    tally.judge("sources", "status", [sources is not None and sources.status == gold.sources.status])
    if gold.sources.references is not None:
        right = sources is not None and len(sources.references) == gold.sources.references
        tally.judge("sources", "number of references", [right])


def _count_document_flags(tally: Tally, predicted: Sequence[Flag], gold: Sequence[GoldFlag]) -> None:
    for code in sorted({flag.code for flag in predicted} | {flag.code for flag in gold}):
        found = [flag for flag in predicted if flag.code == code]
        right = [flag for flag in gold if flag.code == code]
        counts = Counts(len(match(found, right, _flag_overlap)), len(found), len(right))
        _count_flag(tally, FLAG_GROUPS, code, counts)


def _flag_overlap(predicted: Flag, gold: GoldFlag) -> float:
    """Flags of one code answer each other where their places overlap, or one has no place."""
    first, second = _place(predicted), _place(gold)
    return overlap(first[0], second[0]) if first and second else 1.0


def _count_entities(tally: Tally, predicted: Sequence[Mention], gold: Sequence[Mention]) -> None:
    for label in sorted({mention.label for mention in (*predicted, *gold)}):
        found = [mention for mention in predicted if mention.label == label]
        right = [mention for mention in gold if mention.label == label]
        pairs = match_spans(found, right)
        exact = (Counter(map(_range, found)) & Counter(map(_range, right))).total()
        for name in (label, ALL):
            tally.count("entities, overlap", name, Counts(len(pairs), len(found), len(right)))
            tally.count("entities, exact", name, Counts(exact, len(found), len(right)))
        tally.judge("identifiers", label, (one.id == other.id for one, other in pairs if other.id))
