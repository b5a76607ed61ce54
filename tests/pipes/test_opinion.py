"""The second opinion: probabilities, their reasons, what it drops, and rules alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

import claimminer
from claimminer.pipes.claims import CAUSAL, find_claims
from claimminer.pipes.screening import features
from claimminer.pipes.screening.opinion import READING, ROWS, Line, Opinion, Scorer, load_scorer, row_of

SENTENCE = "Smoking causes lung cancer in many people."


@dataclass(frozen=True)
class Pair:
    """Two sentences with a cue: the first is plainly a claim, the second less so."""

    sure: str
    doubtful: str


PAIRS = [
    Pair(
        "Statins reduce the risk of stroke.", "Further studies of drugs that reduce the swelling are needed."
    ),
    Pair("Treatment may improve your symptoms.", "Your doctor may use a medicine to reduce the swelling."),
    Pair("Mutations in this gene cause the disease.", "Genes affect how the body makes proteins."),
]


def plain(**weights: float) -> Scorer:
    """A scorer that knows a few features only; a double underscore stands for ": "."""
    table = np.zeros(ROWS, dtype="float32")
    for name, weight in weights.items():
        table[row_of(name.replace("__", ": "))] = weight
    return Scorer(table, 0.0, Line(1.0, 0.0))


def test_the_scorer_comes_along() -> None:
    scorer = load_scorer()
    assert scorer is not None
    assert scorer.weights.shape == (ROWS,)
    assert np.isfinite(scorer.weights).all()
    assert scorer.alone.slope > 0


def test_without_weights_there_is_no_scorer(tmp_path: Path) -> None:
    assert load_scorer(tmp_path / "nowhere.npz") is None


def test_rows_are_the_same_on_any_machine() -> None:
    assert row_of("words: causes") == 5100
    assert row_of("words: überall") == row_of("words: überall") < ROWS


def test_rules_alone_give_a_rule_of_thumb(nlp: Language) -> None:
    (sketch,) = find_claims(nlp(SENTENCE))
    assert sketch.confidence == CAUSAL
    assert sketch.reasons == ()


def test_a_claim_has_a_probability_and_reasons(nlp: Language) -> None:
    (sketch,) = find_claims(nlp(SENTENCE), scorer=load_scorer())
    assert 0.5 < sketch.confidence < 1
    assert len(sketch.reasons) == 3
    sizes = [abs(reason.weight) for reason in sketch.reasons]
    assert sizes == sorted(sizes, reverse=True)


def test_the_reasons_are_what_the_scorer_knows(nlp: Language) -> None:
    doc = nlp(SENTENCE)
    (sketch,) = find_claims(doc)
    count = len(set(features.of_finding(sketch.finding)))
    probability, reasons = Opinion(plain(effect__cancer=2.0), doc).judge(sketch.finding)
    assert reasons[0].feature == "effect: cancer"
    assert reasons[0].weight == pytest.approx(2 * READING / count**0.5, abs=0.01)
    assert log(probability / (1 - probability)) == pytest.approx(reasons[0].weight, abs=0.01)


def test_the_least_likely_are_dropped(nlp: Language) -> None:
    doc = nlp(SENTENCE)
    assert find_claims(doc, scorer=plain(effect__cancer=-9.0)) == []
    assert len(find_claims(doc, scorer=plain(effect__cancer=9.0))) == 1


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.doubtful)
def test_plain_claims_stand_above_doubtful_ones(nlp: Language, pair: Pair) -> None:
    def likeliest(text: str) -> float:
        sketches = find_claims(nlp(text), scorer=load_scorer())
        return max((sketch.confidence for sketch in sketches), default=0.0)

    assert likeliest(pair.sure) > likeliest(pair.doubtful)


def test_rules_alone_is_an_option_of_mining() -> None:
    (both,) = claimminer.mine([SENTENCE])
    (alone,) = claimminer.mine([SENTENCE], rules_alone=True)
    assert [claim.id for claim in alone.claims] == [claim.id for claim in both.claims]
    assert both.claims[0].reasons
    assert not alone.claims[0].reasons


WORDS = st.lists(st.text("abcxyzéßμ", min_size=1, max_size=9), max_size=20)


@given(WORDS)
def test_every_word_is_a_feature(words: list[str]) -> None:
    named = set(features.of_sentence([features.START, *words, features.STOP]))
    assert {f"words: {word}" for word in words} <= named


def test_numbers_are_alike(nlp: Language) -> None:
    first, second = (features.words_of(nlp.make_doc(f"It fell by {n} points.")) for n in ("12", "3.5"))
    assert first == second


def reasons_of(text: str) -> Iterator[str]:
    (mined,) = claimminer.mine([text])
    for claim in mined.claims:
        yield from (reason.feature for reason in claim.reasons)


def test_words_that_are_reasons_stand_in_the_sentence() -> None:
    told = [reason for reason in reasons_of(SENTENCE) if reason.startswith("words: ")]
    parts = [part for reason in told for part in reason.removeprefix("words: ").split()]
    assert all(part in SENTENCE.lower() or part in ("_", "<s>", "</s>") for part in parts)
