"""The reader of claims: spans that lie in their text, texts that hang on no other, weights that may be missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from claimminer.models import load_model
from claimminer.pipes.trees.proposals import PROPOSALS, TELLING
from claimminer.records import RELATION_TYPES
from claimminer.transformer.claims import (
    DIRECTIONS,
    ENDS,
    FAR,
    LEAST,
    NEAR,
    OUTPUTS,
    ROLES,
    SHORTEST,
    TOLD,
    VOICES,
    ClaimReader,
    Read,
    apart,
    likeliest,
)
from claimminer.transformer.pipes import CLAIMS, TreeReader
from transformer.tiny import encoder

GIVEN, POINTER = 6, 3
SENTENCES = [
    "Smoking causes lung cancer.", "Zinc may shorten the common cold.", "Tea is a drink.",
    "People who sleep badly are more likely to be depressed than others, the study found.", "Rain fell on the town.",
]  # fmt: skip
WIDTHS = {"kind": len(RELATION_TYPES), "direction": len(DIRECTIONS), "voice": 1 + len(VOICES) + 1}
WIDTHS |= dict.fromkeys(("query", "key"), ROLES * ENDS * POINTER)


class Chance:
    """In the place of the network: each word is judged by a matrix drawn by chance, and by how far the others stand."""

    def __init__(self) -> None:
        rng = np.random.default_rng(1)
        self._matrices = {name: rng.normal(size=(GIVEN, WIDTHS.get(name, 1))).astype("float32") for name in OUTPUTS}

    def run(self, wanted: Sequence[str], given: Mapping[str, np.ndarray]) -> list[np.ndarray]:
        states, far = given["states"], given["apart"]
        assert far.shape == (states.shape[1],) * 2
        return [states @ self._matrices[name] for name in wanted]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> ClaimReader:
    folder = tmp_path_factory.mktemp("claims")
    distances = np.random.default_rng(2).normal(size=(ROLES * ENDS, 2 * FAR + 1))
    np.savez(folder / CLAIMS, distances=distances.astype("float16"))
    return ClaimReader(folder, session=Chance())


def texts(*lengths: int) -> list[np.ndarray]:
    return [np.random.default_rng(length).normal(size=(length, GIVEN)).astype("float32") for length in lengths]


def test_spans_lie_in_their_text(reader: ClaimReader) -> None:
    for text, found in zip(some := texts(1, 2, 7, 40, 90), reader.read(some), strict=True):
        for one in found.claims:
            assert one.sure >= LEAST
            assert 0 < one.whole <= 1
            assert all(0 <= start < end <= len(text) for start, end in (one.cause, one.effect, one.relation))


def test_voices_lie_apart_in_their_text(reader: ClaimReader) -> None:
    heard = 0
    for text, found in zip(some := texts(1, 2, 7, 40, 90), reader.read(some), strict=True):
        ranges = [one.words for one in found.telling.voices]
        assert all(0 <= start < start + SHORTEST <= end <= len(text) for start, end in ranges)
        assert all(before[1] < after[0] for before, after in pairwise(ranges))
        assert all(TOLD <= one.likely <= 1 for one in found.telling.voices)
        assert 0 <= found.telling.goes_on <= 1
        heard += len(ranges)
    assert heard


def test_no_text_hangs_on_another(reader: ClaimReader) -> None:
    some = texts(*range(1, 31), *range(1, 31))
    assert [reader.read([text])[0] for text in some] == reader.read(some)


def test_nor_does_any_in_the_package() -> None:
    """To the last bit: what is read of a sentence must not change with the articles beside it."""
    nlp = load_model(None).nlp
    trees = nlp.get_pipe("parser")
    assert isinstance(trees, TreeReader)

    def noted(some: list[str]) -> list[Read]:
        docs = trees.pipe([nlp.make_doc(text) for text in some])
        return [Read(doc.user_data[PROPOSALS], doc.user_data[TELLING]) for doc in docs]

    together = noted(SENTENCES)
    assert together == [noted([text])[0] for text in SENTENCES]
    assert any(one.sure > 0.9 for found in together for one in found.claims)
    assert any(found.telling.voices for found in together)


def test_distances_have_two_ends() -> None:
    far = apart(3 * NEAR)
    assert far.min() == 0
    assert far.max() == 2 * NEAR
    assert (far.diagonal() == NEAR).all()
    assert far[0, 1] == NEAR + 1


def test_nothing_is_read_in_nothing(reader: ClaimReader) -> None:
    assert reader.read([]) == []


@settings(max_examples=60, deadline=None)
@given(arrays("float32", (2, ROLES, ENDS, 6), elements=st.floats(0, 1, width=32)))
def test_the_likeliest_spans_are_found(ends: np.ndarray) -> None:
    spans, whole = likeliest(ends)
    for roles, three, likely in zip(ends, spans.tolist(), whole, strict=True):
        best = 1.0
        for (first, last), (start, end) in zip(roles, three, strict=True):
            most = max(float(first[i]) * float(last[j]) for i in range(6) for j in range(i, 6))
            assert start < end
            assert float(first[start]) * float(last[end - 1]) == pytest.approx(most)
            best *= most
        assert likely == pytest.approx(best, abs=1e-6)


def test_a_folder_without_its_weights_notes_nothing(tmp_path: Path) -> None:
    trees = spacy.blank("en").add_pipe("claimminer_trees", name="parser")
    assert isinstance(trees, TreeReader)
    trees._encoder = encoder(tmp_path)
    doc = trees(spacy.blank("en")("Teas lower stress ."))
    assert PROPOSALS not in doc.user_data
