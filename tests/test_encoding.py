"""The quick encoder gives what spaCy's gives, for any number of layers, neighbours and pieces."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MishWindowEncoder
from thinc.api import Model

from claimminer import encoding
from claimminer.encoding import quick_encoder

WIDTH = 8


def sentences(*lengths: int) -> list[NDArray[np.float32]]:
    numbers = np.random.default_rng(0)
    return [numbers.standard_normal((length, WIDTH), dtype="float32") for length in lengths]


def encoder(window: int, pieces: int, depth: int) -> Model[Any, Any]:
    encode: Model[Any, Any] = MaxoutWindowEncoder(WIDTH, window, pieces, depth)
    return encode.initialize(X=sentences(3))


@pytest.mark.parametrize(("window", "pieces", "depth"), [(1, 3, 4), (2, 2, 1), (1, 2, 2), (2, 3, 3)])
def test_the_same_numbers(monkeypatch: pytest.MonkeyPatch, window: int, pieces: int, depth: int) -> None:
    monkeypatch.setattr(encoding, "ROWS", 12)  # several blocks, one of them a single long sentence
    given = sentences(5, 1, 0, 30, 7, 2)
    encode = encoder(window, pieces, depth)
    quick = quick_encoder(encode)
    assert quick is not encode
    for ours, theirs in zip(quick.predict(given), encode.predict(given), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_the_given_rows_stay_as_they_are() -> None:
    given = sentences(4, 3)
    quick_encoder(encoder(1, 3, 2)).predict(given)
    assert all((now == then).all() for now, then in zip(given, sentences(4, 3), strict=True))


def test_an_encoder_of_another_build_stays_as_it_is() -> None:
    mish = MishWindowEncoder(WIDTH, 1, 2)
    assert quick_encoder(mish) is mish


def test_it_cannot_be_trained() -> None:
    with pytest.raises(NotImplementedError):
        quick_encoder(encoder(1, 3, 2)).begin_update(sentences(3))
