"""Trees and entities read for all sentences at once are those that spaCy itself reads."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from claimminer.models import load_model
from claimminer.steps import ROOM, Stepper, quick

SENTENCES = (
    "Ibuprofen and naproxen ease the pain of rheumatoid arthritis .",
    "Regulatory T cells and NK cells make interleukin 10 .",
    "Nothing here",
    "In multiple sclerosis , natalizumab cuts relapses , but progressive multifocal leukoencephalopathy is feared .",
    "Asthma",
    "Chronic obstructive pulmonary disease",
)
WORDS = ("aspirin", "Type", "2", "diabetes", "T", "cells", ",", "and", "IL-6", "hepatitis", "the", ".")


Reading = list[tuple[int, str, str]]


@pytest.fixture(scope="module")
def model() -> Language:
    """The shipped recogniser, and a parser that has learnt nothing: what it decides, it decides by chance."""
    nlp = load_model().nlp
    parsing = spacy.blank("en")
    parsing.add_pipe("parser")
    sentence = Doc(parsing.vocab, words=["Naps", "cut", "stress"], heads=[1, 1, 1], deps=["nsubj", "ROOT", "dobj"])
    parsing.initialize(lambda: [Example(sentence, sentence)])
    own = spacy.blank("en", vocab=nlp.vocab)
    own.add_pipe("parser", source=parsing)
    own.add_pipe("ner", source=nlp)
    return own


def readings(docs: list[Doc]) -> list[Reading]:
    return [[(token.head.i, token.dep_, token.ent_iob_ + token.ent_type_) for token in doc] for doc in docs]


def both(nlp: Language, name: str, sentences: list[list[str]]) -> tuple[list[Doc], list[Doc]]:
    """What the quicker twin reads, and what spaCy does."""
    ours, theirs = ([Doc(nlp.vocab, words=words) for words in sentences] for _ in range(2))
    pipe = nlp.get_pipe(name)
    assert isinstance(quick(pipe), Stepper)
    return list(quick(pipe).pipe(ours)), list(pipe.pipe(theirs))


@pytest.mark.parametrize("name", ["ner", "parser"])
def test_the_same_readings(model: Language, name: str) -> None:
    ours, theirs = both(model, name, [sentence.split() for sentence in SENTENCES * 20])
    assert readings(ours) == readings(theirs)
    assert any(label for doc in readings(ours) for _, *label in doc)


@pytest.mark.parametrize("name", ["ner", "parser"])
@settings(max_examples=25, deadline=None)
@given(sentences=st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), min_size=1, max_size=5))
def test_any_sentences(model: Language, name: str, sentences: list[list[str]]) -> None:
    ours, theirs = both(model, name, sentences)
    assert readings(ours) == readings(theirs)


def test_a_sentence_without_end(model: Language) -> None:
    """It finds no room beside others, and what comes behind it is read as ever."""
    endless = ["asthma", "eases", "hepatitis", ","] * (ROOM // 4 + 1)
    ours, theirs = both(model, "ner", [endless, SENTENCES[0].split()])
    assert readings(ours) == readings(theirs)


def test_no_sentence() -> None:
    assert list(load_model().recognise([])) == list(load_model().parse([])) == []


def test_components_of_another_build_stay_as_they_are() -> None:
    nlp = spacy.blank("en")
    features = {"@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 8, "depth": 1}
    features |= {"embed_size": 50, "window_size": 1, "maxout_pieces": 2, "subword_features": True}
    model = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": False}
    model |= {"hidden_width": 8, "maxout_pieces": 1, "use_upper": True, "nO": None, "tok2vec": features}
    flat = nlp.add_pipe("ner", config={"model": model})
    flat.add_label("DRUG")
    nlp.initialize()
    sentencizer = nlp.add_pipe("sentencizer")
    assert (quick(flat), quick(sentencizer)) == (flat, sentencizer)
