from __future__ import annotations

import pytest
from confidence import Outcome, error, tables


def outcomes(confidence: float, *, right: int, wrong: int) -> list[Outcome]:
    return [*[Outcome(confidence, True)] * right, *[Outcome(confidence, False)] * wrong]


def test_no_error_where_confidence_is_the_share_of_right_claims() -> None:
    assert error([*outcomes(0.8, right=8, wrong=2), *outcomes(0.5, right=3, wrong=3)]) == pytest.approx(0)


def test_the_error_is_the_mean_distance() -> None:
    assert error([*outcomes(0.9, right=5, wrong=5), *outcomes(0.5, right=5, wrong=5)]) == pytest.approx(0.2)


def test_doubts_too_many_and_too_few_do_not_even_out() -> None:
    assert error([*outcomes(1.0, right=5, wrong=5), *outcomes(0.0, right=5, wrong=5)]) == pytest.approx(0.5)


def test_no_claims_no_error() -> None:
    assert error([]) is None


def test_bands_of_few_claims_show_no_share() -> None:
    _, bands = tables({"A": outcomes(0.95, right=9, wrong=1), "B": outcomes(0.2, right=0, wrong=2)})
    assert "| 0.9 to 1.0 | .900 of 10 | – |" in bands
    assert "| 0.0 to 0.5 | – | – |" in bands
