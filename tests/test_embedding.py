"""Remembered words read as the pipeline would read them, whatever came before."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from claimminer import embedding, mine
from claimminer.embedding import Rows, remember_words
from claimminer.models import SHIPPED

SENTENCES = (
    "Naps cut stress .",
    "Long naps may cut stress , and stress may cut naps short .",
    "IL-6 rose",
    "",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(SHIPPED, exclude=["parser", "attribute_ruler"])


@pytest.fixture(scope="module")
def remembering() -> Language:
    nlp = spacy.load(SHIPPED, exclude=["parser", "attribute_ruler"])
    remember_words(nlp)
    return nlp


@pytest.fixture
def few_rows(monkeypatch: pytest.MonkeyPatch) -> Language:
    monkeypatch.setattr(embedding, "ROWS", 5)
    nlp = spacy.load(SHIPPED, exclude=["parser", "attribute_ruler"])
    remember_words(nlp)
    return nlp


def vectors(nlp: Language, sentences: list[str]) -> list[np.ndarray]:
    docs = [Doc(nlp.vocab, words=sentence.split()) for sentence in sentences]
    model = nlp.get_pipe("ner").model  # type: ignore[attr-defined]
    return list(model.get_ref("tok2vec").layers[0].predict(docs))


def assert_alike(first: list[np.ndarray], second: list[np.ndarray]) -> None:
    assert [len(rows) for rows in first] == [len(rows) for rows in second]
    for ours, theirs in zip(first, second, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_the_same_numbers(plain: Language, remembering: Language) -> None:
    sentences = [sentence for sentence in SENTENCES if sentence]
    for _ in range(2):
        assert_alike(vectors(remembering, sentences), vectors(plain, sentences))


def test_forgotten_words_are_learnt_again(plain: Language, few_rows: Language) -> None:
    for sentence in [*SENTENCES[:3], *SENTENCES[:3]]:
        assert_alike(vectors(few_rows, [sentence]), vectors(plain, [sentence]))


def test_an_empty_doc_among_others(remembering: Language) -> None:
    assert [len(rows) for rows in vectors(remembering, list(SENTENCES))] == [4, 13, 2, 0]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.lists(st.sampled_from(["naps", "Naps", "cut", "IL-6", ".", "αβ"]), min_size=1, max_size=9),
        min_size=1,
    )
)
def test_any_order_of_sentences(plain: Language, remembering: Language, words: list[list[str]]) -> None:
    sentences = [" ".join(some) for some in words]
    assert_alike(vectors(remembering, sentences), vectors(plain, sentences))


def test_a_pipeline_without_embeddings_stays_as_it_is() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    remember_words(nlp)
    assert [sentence.text for sentence in nlp("Naps help. So does tea.").sents] == [
        "Naps help.",
        "So does tea.",
    ]


def test_new_words_leave_nothing_behind(nlp: Language) -> None:
    """A long run meets new names without end; a vocabulary of an embedding's own must not keep them."""
    nodes = nlp.get_pipe("ner").model.walk()  # type: ignore[attr-defined]
    rows = [node.attrs["rows"] for node in nodes if isinstance(node.attrs.get("rows"), Rows)]
    vocabs = [vocab for one in rows for vocab in one._vocabs]
    assert vocabs
    before = [len(vocab.strings) for vocab in vocabs]
    list(mine(f"Zorblat{i}ine eases pain, says Dr Quv{i}el." for i in range(40)))
    assert [len(vocab.strings) for vocab in vocabs] == before
