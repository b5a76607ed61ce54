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
from spacy.util import minibatch

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Component", "Stepper", "quick"]

# sentences that go side by side: more spare calls, fewer stay within the processor's cache
SENTENCES = 64


class Component(Protocol):
    """What reads Docs: a spaCy component, or a quicker twin."""

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]: ...


def quick(pipe: Any) -> Component:
    """A component's quicker twin, where it is a greedy parser or recogniser of the usual build; else itself."""
    if not isinstance(pipe, DependencyParser | EntityRecognizer) or pipe.cfg.get("beam_width", 1) > 1:
        return cast("Component", pipe)
    model = pipe.model
    usual = model.attrs.get("has_upper") and not model.attrs.get("unseen_classes")
    return Stepper(pipe) if usual and model.get_ref("lower").get_dim("nP") > 1 else cast("Component", pipe)


class Stepper:
    """Reads Docs with the weights and the transition system of a spaCy parser or recogniser."""

    def __init__(self, pipe: DependencyParser | EntityRecognizer) -> None:
        self._pipe = pipe
        self._tok2vec, self._lower, upper = (pipe.model.get_ref(name) for name in ("tok2vec", "lower", "upper"))
        self._bias = self._lower.get_param("b")
        self._weights, self._upper_bias = upper.get_param("W").T, upper.get_param("b")
        self._features = self._lower.get_dim("nF")

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The Docs with what the component writes into them."""
        for some in minibatch(docs, SENTENCES):  # type: ignore[no-untyped-call]
            states = self._pipe.moves.init_batch(some)
            # what each word adds to a state, in each of the places that it can have there; row 0 is nobody's
            added = self._lower.predict(self._tok2vec.predict(some))
            added = added.reshape(-1, *added.shape[2:])
            going = [state for state in states if not state.is_final()]
            while going:
                going = self._pipe.transition_states(going, self._scores(added, going))
            self._pipe.set_annotations(some, states)
            yield from some

    def _scores(self, added: NDArray[np.float32], states: list[Any]) -> NDArray[np.float32]:
        first, *others = self._rows(states).T
        hidden = added[first]
        for rows in others:
            hidden += added[rows]
        hidden += self._bias
        return cast("NDArray[np.float32]", hidden.max(axis=2) @ self._weights + self._upper_bias)

    def _rows(self, states: list[Any]) -> NDArray[np.int32]:
        """For each state, the rows of ``added`` that belong to the words it looks at, in their places."""
        model = SimpleNamespace(state2vec=SimpleNamespace(nF=self._features))
        words = ParserStepModel.get_token_ids(model, states) + 1
        return cast("NDArray[np.int32]", words * self._features + np.arange(self._features))
