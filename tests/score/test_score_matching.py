from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from score_records import gold_claim, predicted_claim

from claimminer.records import Claim, Span
from claimminer.score.annotations import GoldClaim
from claimminer.score.matching import argument_f1, claim_weight, match, match_claims, match_spans, overlap

TEXT = "Stress raises the risk of illness and lowers the mood."


def place(start: int, end: int) -> Span:
    return Span(start=start, end=end, text="")


def gold(marked: str, **changes: Any) -> GoldClaim:
    return GoldClaim.model_validate(gold_claim(marked, **changes))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [((0, 4), (0, 4), 1.0), ((0, 4), (2, 6), 1 / 3), ((0, 4), (4, 6), 0.0), ((0, 4), (1, 2), 0.25)],
)
def test_overlap(first: tuple[int, int], second: tuple[int, int], expected: float) -> None:
    assert overlap(place(*first), place(*second)) == pytest.approx(expected)


def test_match_takes_the_greatest_total() -> None:
    weights = {(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8, (1, 1): 0.0}
    assert match([0, 1], [0, 1], lambda one, other: weights[one, other]) == [(0, 1), (1, 0)]
    assert match([0], [0], lambda *_: 0.0) == []
    assert match([], [1], lambda *_: 1.0) == []


SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda at: place(at[0], sum(at))), max_size=6
)


@given(SPANS, SPANS)
def test_spans_match_one_to_one(predicted: list[Span], right: list[Span]) -> None:
    pairs = match_spans(predicted, right)
    assert all(overlap(one, other) for one, other in pairs)
    assert len({id(one) for one, _ in pairs}) == len({id(other) for _, other in pairs}) == len(pairs)


MATCHES = [
    # what is predicted, whether it answers the gold claim below
    ("[Stress] {raises} (the risk of illness) and lowers the mood.", True),
    ("[Stress] {raises} the (risk) of illness and lowers the mood.", True),
    (
        "[Stress] raises (the risk of illness) and {lowers} the mood.",
        True,
    ),  # the relation in the same sentence
    ("[Stress] raises the risk of illness and {lowers} (the mood).", False),  # another effect
    ("Stress {raises} [the risk] (of illness) and lowers the mood.", False),  # another cause
    ("(Stress) {raises} [the risk of illness] and lowers the mood.", False),  # the wrong way round
]


@pytest.mark.parametrize(("marked", "answers"), MATCHES)
def test_claim_weight(marked: str, answers: bool) -> None:
    right = gold("[Stress] {raises} (the risk of illness) and lowers the mood.")
    assert (claim_weight(predicted_claim(marked), right) > 0) is answers


def test_a_pronoun_is_what_it_stands_for() -> None:
    marked = "Oats are cheap, and [they] {lower} (cholesterol)."
    oats = {"start": 0, "end": 4, "text": "Oats"}
    noun = "[Oats] are cheap, and they {lower} (cholesterol)."
    assert claim_weight(predicted_claim(noun), gold(marked, antecedent=oats)) > 0
    assert claim_weight(predicted_claim(marked, antecedent=oats), gold(noun)) > 0
    assert claim_weight(predicted_claim(noun), gold(marked)) == 0


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("[Cold] {raises} (the risk of illness).", 1.0),
        ("[Cold] {raises} the (risk) of illness.", 2 / 5),
        ("[Cold] {raises} (the risk) of illness.", 4 / 6),
        ("(Cold) {raises} the risk of [illness].", 0.0),
    ],
)
def test_argument_f1(found: str, expected: float) -> None:
    right = gold("[Cold] {raises} (the risk of illness).")
    assert argument_f1(predicted_claim(found).effect, right.effect) == pytest.approx(expected)


def test_argument_f1_of_a_pronoun_is_that_of_its_noun() -> None:
    oats = {"start": 0, "end": 4, "text": "Oats"}
    found = predicted_claim("Oats are cheap, and [they] {lower} (cholesterol).", antecedent=oats)
    assert argument_f1(found.cause, gold("[Oats] are cheap, and they {lower} (cholesterol).").cause) == 1.0


def moved(claim: Claim, by: int) -> Claim:
    spans = {
        name: (one := getattr(claim, name)).model_copy(update={"start": one.start + by, "end": one.end + by})
        for name in ("sentence", "relation")
    }
    return claim.model_copy(update=spans)


def test_the_relation_of_another_sentence_is_no_match() -> None:
    marked = "[Stress] {raises} (the risk of illness)."
    assert claim_weight(moved(predicted_claim(marked), 100), gold(marked)) == 0


def test_claims_match_one_to_one_by_all_three_spans() -> None:
    both = ["[Rest] {eases} (pain) and prevents pain.", "[Rest] eases (pain) and {prevents} pain."]
    predicted = [predicted_claim(marked) for marked in reversed(both)]
    assert match_claims(predicted, [gold(marked) for marked in both]) == [(1, 0), (0, 1)]
    assert match_claims([*predicted, predicted[0]], [gold(both[0])]) == [(1, 0)]
