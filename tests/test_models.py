"""Models: the one that comes along, an unknown one, one that lacks a part, and one of somebody else's."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

import claimminer
from claimminer.errors import InputError
from claimminer.models import Model, load_model, without_collections

TRAINING = [
    (
        ["Tea", "lowers", "stress", "."],
        ["NN", "VBZ", "NN", "."],
        [1, 1, 1, 1],
        ["nsubj", "ROOT", "dobj", "punct"],
    ),
    (
        ["Noise", "causes", "pain", "."],
        ["NN", "VBZ", "NN", "."],
        [1, 1, 1, 1],
        ["nsubj", "ROOT", "dobj", "punct"],
    ),
]


@pytest.fixture(scope="module")
def tiny() -> Language:
    """A tagger and a parser that know two sentences."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    examples = [_example(nlp, *row) for row in TRAINING]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return nlp


def _example(nlp: Language, words: list[str], tags: list[str], heads: list[int], deps: list[str]) -> Example:
    return Example(
        Doc(nlp.vocab, words=words), Doc(nlp.vocab, words=words, tags=tags, heads=heads, deps=deps)
    )


def test_the_model_that_comes_along() -> None:
    model = load_model()
    assert {"parser", "ner"} <= set(model.nlp.pipe_names)
    assert model.nlp.get_pipe("parser") in model.parsing
    assert len(model.recognising) == 1
    assert load_model() is model


def test_both_halves_read_docs() -> None:
    model = load_model()
    docs = [model.nlp.make_doc("Noise causes stress.") for _ in range(2)]
    assert [doc.has_annotation("DEP") for doc in model.parse(docs)] == [True, True]
    assert len(list(model.recognise([model.nlp.make_doc("Aspirin.")]))) == 1


@pytest.mark.parametrize("name", ["no_such_model", "./no/such/folder", ""])
def test_unknown_model(name: str) -> None:
    if not name:
        assert load_model(name)  # an empty name is no name
        return
    with pytest.raises(InputError) as raised:
        list(claimminer.mine(["Tea lowers stress."], model=name))
    assert name in str(raised.value)
    assert "\n" not in str(raised.value)
    assert "install" in str(raised.value)


def test_folder_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no model", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be loaded") as raised:
        load_model(str(tmp_path))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ((), "has no tagger and no parser"),
        (("tagger",), "has no parser"),
        (("parser",), "has no tagger"),
    ],
)
def test_model_without_a_part(tmp_path: Path, parts: tuple[str, ...], message: str) -> None:
    nlp = spacy.blank("en")
    for part in parts:
        nlp.add_pipe(part)
    examples = [_example(nlp, *row) for row in TRAINING]
    if parts:
        nlp.initialize(lambda: examples)
    nlp.to_disk(tmp_path / "lacking")
    with pytest.raises(InputError, match=message) as raised:
        list(claimminer.mine(["Tea lowers stress."], model=str(tmp_path / "lacking")))
    assert "\n" not in str(raised.value)


def test_a_model_of_somebody_elses(tiny: Language, tmp_path: Path) -> None:
    tiny.to_disk(tmp_path / "tiny")
    (mined,) = claimminer.mine(["Tea lowers stress."], model=str(tmp_path / "tiny"))
    (claim,) = mined.claims
    assert (claim.cause.text, claim.relation.text, claim.effect.text) == ("Tea", "lowers", "stress")
    assert load_model(str(tmp_path / "tiny")).recognising == ()


def test_learnt_words_stay_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Learning changes nothing about the tokens; it takes what comes again, and ends where the room does."""
    monkeypatch.setattr("claimminer.models.WORDS", 7)
    nlp = spacy.blank("en")
    model = Model(nlp, (), ())
    text = "Don't stop (e.g. beta-blockers), it's 5mg/day."
    before = [token.text for token in nlp(text)]
    for _ in range(2):
        model.learn([text, text, "Once is not often, is not it"])
        with nlp.memory_zone():
            assert [token.text for token in nlp(text)] == before
    assert model.words == {"Don't", "stop", "(e.g.", "beta-blockers),", "it's", "5mg/day.", "is"}


@pytest.mark.parametrize("is_on", [True, False])
def test_garbage_is_searched_again_as_before(is_on: bool) -> None:
    (gc.enable if is_on else gc.disable)()
    try:
        with without_collections():
            assert not gc.isenabled()
        assert gc.isenabled() is is_on
    finally:
        gc.enable()
