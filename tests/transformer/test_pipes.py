"""The components: any Doc gets one tree a sentence and entities that lie in it, whatever white space it has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.vectors import Vectors

from claimminer.errors import InputError
from claimminer.models import load_model
from claimminer.transformer import reading
from claimminer.transformer.inputs import LONGEST, Reader
from claimminer.transformer.pipes import Namer, TreeReader
from transformer.tiny import VECTORS, Rule, encoder, folder

WORDS = st.sampled_from(["teas", "lower", "stress", "pain", ".", "\n", "\n\n", " ", "in", "Xyz"])


@pytest.fixture(scope="module")
def nlp(tmp_path_factory: pytest.TempPathFactory) -> Language:
    """Both components, by a rule in the place of a network."""
    nlp = spacy.blank("en")
    trees = nlp.add_pipe("claimminer_trees", name="parser")
    nlp.add_pipe("claimminer_names", name="ner")
    assert isinstance(trees, TreeReader)
    trees._encoder = encoder(tmp_path_factory.mktemp("reader"))
    return nlp


def reader(nlp: Language) -> Reader:
    trees = nlp.get_pipe("parser")
    assert isinstance(trees, TreeReader)
    return trees.encoder._reader


def test_tags_trees_sentences_and_entities(nlp: Language) -> None:
    doc = nlp("Teas lower stress .\n\nPain in teas .")
    assert [sentence.text.strip() for sentence in doc.sents] == ["Teas lower stress .", "Pain in teas ."]
    assert [token.head.i for token in doc] == [0, 0, 1, 2, 3, 5, 5, 6, 7]
    assert [token.tag_ for token in doc] == ["NN", "NN", "NN", ".", "_SP", "NN", "NN", "NN", "."]
    assert [token.dep_ for token in doc][:4] == ["ROOT", "dep", "dep", "punct"]
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("stress", "CONDITION"), ("Pain", "CONDITION")]


@settings(deadline=None, max_examples=40)
@given(st.lists(WORDS, max_size=2 * LONGEST + 5), st.booleans())
def test_any_text(nlp: Language, words: list[str], glued: bool) -> None:
    doc = nlp(("" if glued else " ").join(words))
    for sentence in doc.sents:
        assert all(token.head in sentence for token in sentence)
    assert sum(token.head == token for token in doc) == len(list(doc.sents))
    assert all(token.tag for token in doc)
    assert not any(token.is_space for ent in doc.ents for token in (ent[0], ent[-1]))


def test_stretches_end_at_stops(nlp: Language) -> None:
    doc = nlp.make_doc(f"{'tea ' * 60}. {'tea ' * 60}\n{'tea ' * (LONGEST + 3)}")
    assert [len(text.at) for text in reader(nlp).texts([doc])[0]] == [61, 60, LONGEST, 3]


def test_many_docs_come_in_order_each_read_as_if_alone(nlp: Language) -> None:
    texts = [f"{'teas ' * (i % 7)}pain . stress" for i in range(50)]
    assert [doc.to_json() for doc in nlp.pipe(texts)] == [nlp(text).to_json() for text in texts]


def test_saved_and_loaded(nlp: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "session_of", lambda _: Rule())
    nlp.to_disk(tmp_path / "saved")
    again = spacy.load(tmp_path / "saved")
    text = "Teas lower stress ."
    assert again(text).to_json() == nlp(text).to_json()


def test_claimminer_reads_with_it(nlp: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "session_of", lambda _: Rule())
    nlp.to_disk(tmp_path / "saved")
    model = load_model(str(tmp_path / "saved"))
    (parsed,) = model.parse([model.nlp.make_doc("Teas lower stress .")])
    (named,) = model.recognise([model.nlp.make_doc("Teas lower stress .")])
    assert [token.tag_ for token in parsed] == ["NN", "NN", "NN", "."]
    assert [ent.text for ent in named.ents] == ["stress"]


def test_vectors_may_be_those_of_another_component(tmp_path: Path) -> None:
    own = encoder(tmp_path / "own")
    text = spacy.blank("en")("stress lower")
    theirs = np.full((20, 4), 3, "float32")
    vectors = Vectors(data=theirs, mode="floret", **VECTORS)
    shared = reading.Encoder(
        folder(tmp_path / "shared", vectors=False), vectors=lambda: vectors, session=Rule()
    )
    told = [one._reader.text(list(text)).told for one in (own, shared)]
    assert told[0].shape == told[1].shape
    assert not np.allclose(told[0], told[1])


def test_what_is_told_of_white_space(nlp: Language) -> None:
    texts = ["teas\n", "(teas)\n pain  in"]
    found = [
        [tuple(row) for text in some for row in text.told[:, -3:].astype(int).tolist()]
        for some in reader(nlp).texts([nlp.make_doc(text) for text in texts])
    ]
    glued, line, first, apart = (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 0)
    assert found == [[first], [first, glued, glued, line, apart]]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.lists(WORDS, max_size=LONGEST + 20), min_size=1, max_size=4))
def test_texts_are_the_same_alone_and_together(nlp: Language, docs: list[list[str]]) -> None:
    made = [nlp.make_doc(" ".join(words)) for words in docs]
    together = reader(nlp).texts(made)
    for doc, some in zip(made, together, strict=True):
        for text, alone in zip(some, reader(nlp).texts([doc])[0], strict=True):
            by_words = reader(nlp).text([doc[int(i)] for i in text.at])
            for name in ("at", "pieces", "first", "told"):
                given = getattr(text, name)
                assert np.array_equal(given, getattr(alone, name))
                assert np.array_equal(given, getattr(by_words, name))


def test_forgotten_forms_come_back(nlp: Language) -> None:
    doc = nlp.make_doc("teas lower stress")
    before = reader(nlp).texts([doc])[0][0].told
    reader(nlp).forget_beyond(0)
    assert np.array_equal(reader(nlp).texts([doc])[0][0].told, before)


def test_without_weights(nlp: Language) -> None:
    with pytest.raises(ValueError, match="no weights"):
        TreeReader(nlp)(nlp.make_doc("tea"))
    assert isinstance(nlp.get_pipe("ner"), Namer)


@pytest.mark.parametrize("broken", ["weights.npz", "model.onnx"])
def test_a_broken_folder_gets_one_line(
    nlp: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    if broken == "weights.npz":
        monkeypatch.setattr(reading, "session_of", lambda _: Rule())
    nlp.to_disk(tmp_path / "saved")
    with (tmp_path / "saved" / "parser" / broken).open("wb") as file:
        np.savez(file, nothing=np.zeros(1))
    with pytest.raises(InputError, match="cannot be loaded") as raised:
        load_model(str(tmp_path / "saved"))
    assert "\n" not in str(raised.value)
