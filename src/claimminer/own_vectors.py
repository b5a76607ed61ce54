"""Word vectors that belong to one component of a spaCy pipeline.

All components of a pipeline read one table of vectors, that of its vocabulary: none can join that was trained on
another. The embedding here is spaCy's MultiHashEmbed, but for the vectors that it brings along in its own weights.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import srsly  # type: ignore[import-untyped]
from spacy.ml.models.tok2vec import MultiHashEmbed
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vectors import Vectors  # type: ignore[import-not-found]
from spacy.vocab import Vocab
from thinc.api import Model, chain, deserialize_attr, serialize_attr

if TYPE_CHECKING:
    from thinc.types import Floats2d

__all__ = ["embed_with_own_vectors", "own_words", "vectors_of"]

# how floret finds the rows of a word: by hashes of its parts
SETTINGS = ("minn", "maxn", "hash_count", "hash_seed", "bow", "eow")


@registry.architectures("claimminer.MultiHashEmbed.v1")  # type: ignore[untyped-decorator]
def embed_with_own_vectors(
    width: int, attrs: list[str | int], rows: list[int]
) -> Model[list[Doc], list[Floats2d]]:
    """spaCy's MultiHashEmbed with static vectors of its own.

    ``width`` of the result, and of each table; ``attrs`` of a token to embed, with so many ``rows`` each. The vectors
    are those that the vocabulary has when the component is initialised (floret's, of any width); from then on they
    are kept and saved with the component, in half precision.
    """
    embed = MultiHashEmbed(width, attrs, rows, include_static_vectors=True)
    (static,) = (node for node in embed.walk() if node.name == "static_vectors")
    embed.replace_node(static, chain(own_words(), static))
    return embed


def own_words() -> Model[list[Doc], list[Doc]]:
    """A layer that gives the same words in a vocabulary of its own."""
    return Model("own_words", _forward, init=_take_vectors, attrs={"vocab": Vocab()})


def vectors_of(model: Model[Any, Any]) -> Vectors:
    """The static vectors that a component's model keeps. Raises ValueError where it keeps none."""
    # by reference: among the layers, the embedding may have given way to one that remembers words
    embeds = filter(None, (node.maybe_get_ref("embed") for node in model.walk()))
    layers = (layer for embed in embeds for layer in embed.walk())
    kept = next((layer for layer in layers if layer.name == "own_words"), None)
    if kept is None:
        raise ValueError("the component keeps no vectors of its own")
    return kept.attrs["vocab"].vectors


def _forward(
    model: Model[Any, Any],
    docs: list[Doc],
    is_train: bool,  # noqa: ARG001
) -> tuple[list[Doc], Callable[[Any], list[Doc]]]:
    vocab = model.attrs["vocab"]
    return [Doc(vocab, words=[token.text for token in doc]) for doc in docs], lambda _: []


def _take_vectors(model: Model[Any, Any], X: list[Doc] | None = None, Y: object = None) -> None:  # noqa: ARG001, N803
    """The vectors of the examples' vocabulary become the layer's own. Thinc names the parameters."""
    if X:
        model.attrs["vocab"] = _loaded(_saved(X[0].vocab.vectors))


@serialize_attr.register(Vocab)
def _serialize(_: object, vocab: Vocab, name: str, model: Model[Any, Any]) -> bytes:  # noqa: ARG001
    return cast("bytes", srsly.msgpack_dumps(_saved(vocab.vectors)))


@deserialize_attr.register(Vocab)
def _deserialize(_: object, value: bytes, name: str, model: Model[Any, Any]) -> Vocab:  # noqa: ARG001
    return _loaded(srsly.msgpack_loads(value))


def _saved(vectors: Vectors) -> dict[str, Any]:
    if vectors.mode != "floret":
        raise ValueError("claimminer.MultiHashEmbed.v1 keeps floret vectors; [initialize] vectors names none")
    return {name: getattr(vectors, name) for name in SETTINGS} | {"rows": vectors.data.astype("float16")}


def _loaded(saved: dict[str, Any]) -> Vocab:
    """A vocabulary with the vectors that were saved."""
    vocab = Vocab()
    settings = {name: saved[name] for name in SETTINGS}
    rows = saved["rows"].astype("float32")
    vocab.vectors = Vectors(strings=vocab.strings, data=rows, mode="floret", **settings)
    return vocab
