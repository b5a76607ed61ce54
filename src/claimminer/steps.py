"""The steps of spaCy's parser and recogniser, taken for all sentences at once.

spaCy scores the next step of each state by itself, in calls so small that most of the time goes into making them. Here
the scores of all sentences' next steps come out of a few matrix operations; the transition systems (arc-eager, Nivre
2003; BILUO, Ratinov and Roth 2009), the weights and so the decisions are spaCy's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Protocol, cast

import numpy as np
from spacy.ml.parser_model import ParserStepModel  # type: ignore[import-not-found]
from spacy.pipeline import DependencyParser, EntityRecognizer
from spacy.tokens import Doc
from spacy.training.batchers import minibatch_by_words

from claimminer.encoding import largest, parameter

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from thinc.api import Model as ThincModel

__all__ = ["ROOM", "Component", "Stepper", "quick"]

# words whose sentences go side by side: more spare calls, fewer stay within the processor's cache
WORDS = 1000
# words that there is room for: spaCy lets a batch have a fifth more
ROOM = WORDS * 5 // 4


class Component(Protocol):
    """What reads Docs: a spaCy component, or a quicker twin."""

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]: ...


def quick(pipe: Any) -> Component:
    """A component's quicker twin, where it is a greedy parser or recogniser of the usual build; else itself."""
    if not isinstance(pipe, DependencyParser | EntityRecognizer) or pipe.cfg.get("beam_width", 1) > 1:
        return cast("Component", pipe)
    return Stepper(pipe) if _is_usual(pipe.model) else cast("Component", pipe)


def _is_usual(model: ThincModel[Any, Any]) -> bool:
    """Whether the model has the layers that spaCy's architecture gives it, upper one and maxout included."""
    behind = [layer.name for layer in model.get_ref("tok2vec").layers[1:]]
    complete = behind == ["list2array", "linear"] and model.attrs.get("has_upper")
    return bool(
        complete and not model.attrs.get("unseen_classes") and model.get_ref("lower").get_dim("nP") > 1
    )


class Stepper:
    """Reads Docs with the weights and the transition system of a spaCy parser or recogniser."""

    def __init__(self, pipe: DependencyParser | EntityRecognizer) -> None:
        self._pipe = pipe
        tok2vec, lower, upper = (pipe.model.get_ref(name) for name in ("tok2vec", "lower", "upper"))
        self._vectors, _, linear = tok2vec.layers
        self._features, self._pieces = lower.get_dim("nF"), lower.get_dim("nP")
        # no maximum is taken between the two layers, so they are one; the pieces lie apart, as for the encoder
        weights = parameter(lower, "W").swapaxes(1, 2).reshape(-1, lower.get_dim("nI"))
        self._weights = np.ascontiguousarray((weights @ parameter(linear, "W")).T)
        bias = (weights @ parameter(linear, "b")).reshape(self._features, -1)
        nobody = parameter(lower, "pad").swapaxes(2, 3).reshape(self._features, -1)
        # what every word adds in a place is added once, to the sum of all places, and taken from where nobody stands
        self._nobody = nobody - bias
        self._lower_bias = parameter(lower, "b").T.reshape(-1) + bias.sum(axis=0)
        # taken once: given back and taken anew for each batch, it would tear holes into the process's memory
        self._room = np.empty((ROOM, self._nobody.size), dtype="float32")
        self._upper, self._upper_bias = parameter(upper, "W").T, parameter(upper, "b")

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The Docs with what the component writes into them."""
        docs = list(docs)
        # any order will do, as each Doc is written into
        for some in minibatch_by_words(sorted(docs, key=len), WORDS):
            states = self._pipe.moves.init_batch(some)
            added = self._added(some)
            going = [state for state in states if not state.is_final()]
            while going:
                going = self._pipe.transition_states(going, self._scores(added, going))
            self._pipe.set_annotations(some, states)
        yield from docs

    def _added(self, docs: list[Doc]) -> NDArray[np.float32]:
        """What each word adds to a state, in each of the places that it can have there; row 0 is nobody's.

        It holds until the next call.
        """
        vectors = np.concatenate(self._vectors.predict(docs))
        fits = len(vectors) < ROOM  # else it is one sentence without end
        room = self._room if fits else np.empty((1 + len(vectors), self._nobody.size), dtype="float32")
        added = room[: 1 + len(vectors)]
        np.matmul(vectors, self._weights, out=added[1:])
        added[0] = self._nobody.reshape(-1)
        return added.reshape(-1, self._nobody.shape[1])

    def _scores(self, added: NDArray[np.float32], states: list[Any]) -> NDArray[np.float32]:
        # einsum adds up in half the time that sum takes
        hidden = np.einsum("ijk->ik", added.take(self._rows(states), axis=0))
        hidden += self._lower_bias
        return cast("NDArray[np.float32]", largest(hidden, self._pieces) @ self._upper + self._upper_bias)

    def _rows(self, states: list[Any]) -> NDArray[np.int32]:
        """For each state, the rows of ``added`` that belong to the words it looks at, in their places."""
        model = SimpleNamespace(state2vec=SimpleNamespace(nF=self._features))
        words = ParserStepModel.get_token_ids(model, states) + 1
        return cast("NDArray[np.int32]", words * self._features + np.arange(self._features))
