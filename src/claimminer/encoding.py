"""spaCy's convolutions over words (MaxoutWindowEncoder), as few passes over numpy arrays.

spaCy's own layers copy their input, keep what training needs, and take the maximum of pieces that lie side by side.
Here the pieces lie apart, so that numpy compares whole rows, and the work goes on in place. The values are those that
spaCy would compute, but for the last bits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from thinc.api import Model as ThincModel

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from thinc.types import Floats2d

__all__ = ["largest", "parameter", "quick_encoder"]

LAYER = "residual(expand_window>>maxout>>layernorm>>dropout)"
# rows that go side by side: more spare calls, fewer stay within the processor's cache
ROWS = 800
# added to a variance, as thinc does
EPSILON = 1e-8


class _Layer(NamedTuple):
    """The weights of a convolution, [inputs, pieces × outputs], and of the normalisation behind it."""

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    scale: NDArray[np.float32]
    shift: NDArray[np.float32]
    pieces: int


def quick_encoder(encode: ThincModel[Any, Any]) -> ThincModel[Any, Any]:
    """An encoder's quicker twin, where it is of the usual build; else itself. It cannot be trained."""
    depth = sum(node.name == LAYER for node in encode.walk())
    if not depth or encode.name != f"with_array({'>>'.join([LAYER] * depth)})":
        return encode
    return ThincModel(encode.name, _forward, attrs={"encoder": Encoder(encode)})


def _forward(
    model: ThincModel[Any, Any], rows: list[Floats2d], is_train: bool
) -> tuple[Any, Callable[[Any], Any]]:
    if is_train:
        raise NotImplementedError("a quick encoder cannot be trained")
    return model.attrs["encoder"].of(rows), lambda gradient: gradient


class Encoder:
    """Lets each word's row take in those of its neighbours, layer by layer."""

    def __init__(self, encode: ThincModel[Any, Any]) -> None:
        named = {
            name: [node for node in encode.walk() if node.name == name] for name in ("maxout", "layernorm")
        }
        self._layers = [_layer(*nodes) for nodes in zip(named["maxout"], named["layernorm"], strict=True)]
        # so many rows of zeros stand between sentences, that none may reach another
        self._pad: int = encode.attrs["pad"]
        self._window = self._pad // len(self._layers)

    def of(self, sentences: list[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
        """One array for each of the given, of the same shape: [words, width]."""
        numbers = np.cumsum([len(rows) for rows in sentences]) // ROWS
        blocks = groupby(zip(numbers.tolist(), sentences, strict=True), key=itemgetter(0))
        return [rows for _, block in blocks for rows in self._encoded([rows for _, rows in block])]

    def _encoded(self, sentences: list[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
        starts = np.cumsum([self._pad, *(len(rows) + self._pad for rows in sentences)]).tolist()
        joined = np.zeros((starts.pop(), sentences[0].shape[1]), dtype="float32")
        places = [joined[start : start + len(rows)] for start, rows in zip(starts, sentences, strict=True)]
        for place, rows in zip(places, sentences, strict=True):
            place[:] = rows
        for layer in self._layers:
            joined += _normalised(_maxout(self._windows(joined), layer), layer)
        return places

    def _windows(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Each row with its neighbours before and behind it: [rows, (2 window + 1) × width]."""
        count, width = rows.shape
        windows = np.zeros((count, 2 * self._window + 1, width), dtype="float32")
        for i in range(2 * self._window + 1):
            shift = i - self._window
            windows[max(0, -shift) : count - shift, i] = rows[max(0, shift) : count + shift]
        return windows.reshape(count, -1)


def parameter(model: ThincModel[Any, Any], name: str) -> NDArray[np.float32]:
    """A weight of a thinc model as a numpy array."""
    return np.asarray(model.get_param(name), dtype="float32")


def _layer(maxout: ThincModel[Any, Any], norm: ThincModel[Any, Any]) -> _Layer:
    weights = np.ascontiguousarray(parameter(maxout, "W").transpose(2, 1, 0))
    return _Layer(
        weights.reshape(len(weights), -1),
        parameter(maxout, "b").T.reshape(-1),
        parameter(norm, "G"),
        parameter(norm, "b"),
        maxout.get_dim("nP"),
    )


def _maxout(rows: NDArray[np.float32], layer: _Layer) -> NDArray[np.float32]:
    products = rows @ layer.weights
    products += layer.bias
    return largest(products, layer.pieces)


def largest(rows: NDArray[np.float32], pieces: int) -> NDArray[np.float32]:
    """The largest of the pieces that stand one behind another in each row: [rows, width / pieces]."""
    # pair by pair takes half the time of a maximum over an axis
    return reduce(np.maximum, np.split(rows, pieces, axis=1))


def _normalised(rows: NDArray[np.float32], layer: _Layer) -> NDArray[np.float32]:
    rows = rows - rows.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", rows, rows) / rows.shape[1]
    rows *= (1 / np.sqrt(variance + EPSILON))[:, None]
    rows *= layer.scale
    rows += layer.shift
    return rows
