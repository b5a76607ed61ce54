"""A component with vectors of its own reads the same whatever the vocabulary's table holds."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vectors import Vectors

from claimminer.embedding import remember_words
from claimminer.own_vectors import embed_with_own_vectors, vectors_of

ROOT = Path(__file__).parent.parent
WIDTH = 8
SENTENCES = (["Naps", "ease", "migraine", "."], ["Aspirin", "eases", "migraine", ",", "too"], ["migraine"])
EMBED = {
    "@architectures": "claimminer.MultiHashEmbed.v1", "width": WIDTH, "attrs": ["NORM", "SHAPE"], "rows": [50, 50],
}  # fmt: skip
ENCODE = {
    "@architectures": "spacy.MaxoutWindowEncoder.v2", "width": WIDTH, "window_size": 1, "maxout_pieces": 2, "depth": 1,
}  # fmt: skip


def floret(seed: int) -> Vectors:
    rows = np.random.default_rng(seed).normal(size=(40, 6)).astype("float32")
    return Vectors(data=rows, mode="floret", minn=2, maxn=3, hash_count=2)


def pipeline(*, seed: int = 1, name: str = "tok2vec") -> Language:
    """A pipeline of one component, fresh from its initialisation."""
    nlp = spacy.blank("en")
    nlp.vocab.vectors = floret(seed)
    nlp.vocab.vectors.strings = nlp.vocab.strings
    tok2vec = {"@architectures": "spacy.Tok2Vec.v2", "embed": EMBED, "encode": ENCODE}
    nlp.add_pipe("tok2vec", name=name, config={"model": tok2vec})
    nlp.initialize(
        lambda: [Example(Doc(nlp.vocab, words=words), Doc(nlp.vocab, words=words)) for words in SENTENCES]
    )
    return nlp


def read(nlp: Language, name: str = "tok2vec") -> np.ndarray:
    """What the component says of all words of the sentences."""
    docs = [Doc(nlp.vocab, words=words) for words in SENTENCES]
    return np.concatenate(nlp.get_pipe(name).predict(docs))


@pytest.fixture
def nlp() -> Language:
    return pipeline()


def test_the_vocabularys_table_may_change(nlp: Language) -> None:
    before = read(nlp)
    nlp.vocab.vectors = floret(2)
    np.testing.assert_array_equal(read(nlp), before)


def test_others_may_read_them(nlp: Language) -> None:
    model = nlp.get_pipe("tok2vec").model
    for _ in range(2):
        np.testing.assert_allclose(vectors_of(model).data, floret(1).data, atol=2e-3)  # kept in half precision
        remember_words(nlp)
    with pytest.raises(ValueError, match="no vectors of its own"):
        vectors_of(spacy.blank("en").add_pipe("tok2vec").model)


def test_other_vectors_read_otherwise() -> None:
    """What is compared above does depend on the vectors."""
    ours, theirs = pipeline(), pipeline(seed=2)
    for node, other in zip(
        *(list(one.get_pipe("tok2vec").model.walk()) for one in (ours, theirs)), strict=True
    ):
        for param in node.param_names:
            other.set_param(param, node.get_param(param))
    assert not np.allclose(read(ours), read(theirs), atol=1e-3)


def test_saved_and_loaded(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    np.testing.assert_array_equal(read(loaded), read(nlp))
    assert loaded.get_pipe("tok2vec").model.to_bytes() == nlp.get_pipe("tok2vec").model.to_bytes()


@pytest.mark.filterwarnings("ignore:.*W113")
def test_beside_a_component_of_other_vectors(nlp: Language, tmp_path: Path) -> None:
    other = pipeline(seed=2, name="second")
    mine, yours = read(nlp), read(other, "second")
    nlp.add_pipe("second", source=other)
    nlp.to_disk(tmp_path)
    both = spacy.load(tmp_path)
    np.testing.assert_array_equal(read(both), mine)
    np.testing.assert_array_equal(read(both, "second"), yours)


def test_words_are_remembered(nlp: Language) -> None:
    before = read(nlp)
    remember_words(nlp)
    for _ in range(2):
        np.testing.assert_allclose(read(nlp), before, rtol=1e-4, atol=1e-5)


def test_an_empty_doc(nlp: Language) -> None:
    nothing, word = nlp.get_pipe("tok2vec").predict([Doc(nlp.vocab), Doc(nlp.vocab, words=["Naps"])])
    assert (nothing.shape, word.shape) == ((0, WIDTH), (1, WIDTH))


def test_vectors_of_another_kind_are_refused() -> None:
    embed: Any = embed_with_own_vectors(WIDTH, ["NORM"], [50])
    with pytest.raises(ValueError, match="floret"):
        embed.initialize([spacy.blank("en")("no vectors here")])


def test_an_installed_claimminer_tells_spacy_of_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, function = project["entry-points"]["spacy_architectures"][EMBED["@architectures"]].partition(
        ":"
    )
    assert getattr(import_module(module), function) is embed_with_own_vectors
