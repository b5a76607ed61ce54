"""The network that comes along: what it says of a sentence hangs on no other, to the last bit."""

from __future__ import annotations

import random

import numpy as np
import pytest

from claimminer.models import load_model, one_thread
from claimminer.transformer.pipes import TreeReader
from claimminer.transformer.reading import TREES, Encoder

STARTS = ("Daily walks", "Lack of sleep", "Some (rare) drugs", "TNF-alpha blockade", "He", "Poor diets, too,")
VERBS = ("may lower", "raises", "has not been shown to change", "was linked to")
ENDS = (
    "blood pressure",
    "the risk of type 2 diabetes in adults",
    "pain",
    "IL-6",
    "what we eat; it didn't before",
)
TAILS = (".", " in 2019.", ", researchers said", " (P < 0.05)!")
SENTENCES = [a + " " + b + " " + c + d for a in STARTS for b in VERBS for c in ENDS for d in TAILS]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    (trees,) = (part for part in load_model().parsing if isinstance(part, TreeReader))
    return trees.encoder


def test_scores_are_the_same_alone_and_together(encoder: Encoder) -> None:
    nlp = load_model().nlp
    sentences = [*random.Random(1).sample(SENTENCES, 40), "Pain", "Tea " * 120]
    with one_thread():
        texts = [text for some in encoder._reader.texts(list(map(nlp.make_doc, sentences))) for text in some]
        together = encoder._scores(texts, TREES)
        alone = [encoder._scores([text], TREES)[0] for text in texts]
    lengths = [len(text) for text in texts]
    assert len(set(lengths)) < len(lengths) / 2  # so that many do go together
    for one, other in zip(alone, together, strict=True):
        assert all(np.array_equal(one[name], other[name]) for name in TREES)


def test_trees_are_the_same_alone_and_together() -> None:
    model = load_model()
    sentences = random.Random(2).sample(SENTENCES, 60)
    with one_thread():
        together = [doc.to_bytes() for doc in model.parse(map(model.nlp.make_doc, sentences))]
        alone = [doc.to_bytes() for text in sentences[::4] for doc in model.parse([model.nlp.make_doc(text)])]
    assert together[::4] == alone
