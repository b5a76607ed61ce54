"""Word embeddings computed once a word, not once a token.

What a spaCy pipeline knows of a word before it looks at the neighbours (hashed norm, prefix, suffix and shape, its
vector, mixed) depends on the word alone. That is a third of the work of reading a sentence, and most words come again:
here they are looked up. The values are those that the pipeline would compute.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model as ThincModel

from claimminer.encoding import quick_encoder

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.vocab import Vocab
    from thinc.types import Floats2d

__all__ = ["remember_words"]

# what a word says of itself, wherever it stands
OF_THE_WORD = frozenset({"ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE"})
# rows kept of each embedding, 8 MB of 96 numbers, taken at once; when they are full, all are forgotten
ROWS = 20_000
# words computed at a time, always as many: the last bits of a matrix product may depend on its size
BLOCK = 64
PADDING = "."


def remember_words(nlp: Language) -> None:
    """Let every embedding of the pipeline remember its words. Only for reading: the layers cannot be trained so."""
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for node in list(model.walk()) if isinstance(model, ThincModel) else ():
            embed = node.maybe_get_ref("embed")
            if embed is not None and node.layers[0] is embed and _is_of_words(embed):
                node.layers[0] = ThincModel(embed.name, _forward, attrs={"rows": Rows(embed)})
                node.layers[1] = quick_encoder(node.layers[1])


def _is_of_words(embed: ThincModel[Any, Any]) -> bool:
    columns = [node.attrs["columns"] for node in embed.walk() if "columns" in node.attrs]
    return bool(columns) and all(OF_THE_WORD.issuperset(some) for some in columns)


def _forward(
    model: ThincModel[Any, Any], docs: list[Doc], is_train: bool
) -> tuple[Any, Callable[[Any], Any]]:
    if is_train:
        raise NotImplementedError("words that are remembered cannot be trained")
    return model.attrs["rows"].of(docs), lambda gradient: gradient


class Rows:
    """The rows of the words seen so far, in one table."""

    def __init__(self, embed: ThincModel[list[Doc], list[Floats2d]]) -> None:
        self._embed = embed
        # an embedding with a vocabulary of its own would keep every word there
        self._vocabs: list[Vocab] = [node.attrs["vocab"] for node in embed.walk() if "vocab" in node.attrs]
        self._places: dict[int, int] = {}
        self._table = np.empty((0, 0), dtype="float32")

    def of(self, docs: list[Doc]) -> list[NDArray[np.float32]]:
        """One array for each Doc, a row for each token."""
        words, inverse = np.unique(
            np.concatenate([doc.to_array("ORTH") for doc in docs]), return_inverse=True
        )
        self._learn(words.tolist(), docs[0])
        places = np.array([self._places[word] for word in words.tolist()], dtype="int64")
        return np.split(self._table[places[inverse]], np.cumsum([len(doc) for doc in docs])[:-1])

    def _learn(self, words: list[int], doc: Doc) -> None:
        if len(self._places) + len(words) > len(self._table):
            self._places = {}
        new = [word for word in words if word not in self._places]
        for i in range(0, len(new), BLOCK):
            rows = self._compute([doc.vocab.strings[word] for word in new[i : i + BLOCK]], doc)
            if len(self._table) < len(words) or not len(self._table):
                # written to, so that a long run needs no more memory than a short one
                self._table = np.full((max(ROWS, len(words)), rows.shape[1]), 0, dtype="float32")
            first = len(self._places)
            self._table[first : first + len(rows)] = rows
            self._places.update(zip(new[i : i + BLOCK], range(first, first + len(rows)), strict=True))

    def _compute(self, words: list[str], doc: Doc) -> Floats2d:
        padded = words + [PADDING] * (BLOCK - len(words))
        with ExitStack() as zones:
            for vocab in self._vocabs:
                zones.enter_context(vocab.memory_zone())
            return self._embed.predict([Doc(doc.vocab, words=padded)])[0][: len(words)]
