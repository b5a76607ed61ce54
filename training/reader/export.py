"""The small reader of claims as the package holds it: an ONNX graph in 8 bits.

    python -m reader.export SENTENCES WEIGHTS FOLDER

``SENTENCES``: by some of which the steps of 8-bit numbers are chosen. Writes ``claims.onnx``, and ``claims.npz`` with
what the distance from a cue counts.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper
from torch import Tensor, nn
from transformer.calibrate import MOST, SOME, Seen
from transformer.graph import OPSET, OWN, Graph

from claimminer.transformer.claims import HEADS
from reader.labels import TESTED, TRIED
from reader.network import LAYERS, WIDTH, Reader
from reader.sentences import Item, load

# sentences looked at, so many at a time
LOOKED_AT, BATCH = 600, 24
NORM_EPSILON = 1e-5
# what the graph says of each word; the package doesn't ask for denial, which rules tell as well
OUTPUTS = ("cue", "kind", "direction", "causal", "voice", "query", "key")


def look(network: Reader, items: Sequence[Item]) -> Seen:
    """What goes into each layer when sentences are read: rows of it, and the mean products of its columns."""
    held: dict[str, list[np.ndarray]] = {}
    network.eval()
    order = sorted(items, key=lambda item: len(item.words))
    with torch.no_grad(), _watched(network, held):
        for start in range(0, len(order), BATCH):
            states, mask = network(order[start : start + BATCH])
            network.cue(states[mask])
    rng = np.random.default_rng(0)
    rows = {name: rng.permutation(np.concatenate(parts)) for name, parts in held.items()}
    products = {name: some.T @ some / len(some) for name, some in rows.items()}
    nothing = np.zeros(0)
    return Seen({name: some[:MOST] for name, some in rows.items()}, products, nothing, nothing)


@contextmanager
def _watched(network: Reader, held: dict[str, list[np.ndarray]]) -> Iterator[None]:
    rng = np.random.default_rng(0)

    def watch(name: str, layer: nn.Module) -> Any:
        def keep(_: nn.Module, given: tuple[Tensor, ...]) -> None:
            rows = given[0].flatten(0, -2).numpy()
            held.setdefault(name, []).append(rows[rng.permutation(len(rows))[: 4 * SOME]].astype("float64"))

        return layer.register_forward_pre_hook(keep)

    hooks = [watch(name, layer) for name, layer in network.named_modules() if isinstance(layer, nn.Linear)]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


class ReaderGraph(Graph):
    """With PyTorch's names of norms."""

    def normal(self, value: str, name: str) -> str:
        gain, bias = (self.weight(f"{name}.{part}") for part in ("weight", "bias"))
        return self.add("LayerNormalization", value, gain, bias, axis=-1, epsilon=NORM_EPSILON)  # type: ignore[no-any-return]


def build(network: Reader, seen: Seen | None) -> onnx.ModelProto:
    """Given: ``states`` (texts × words × the encoder's width), ``apart`` (words × words). Found, for each word: what it
    is judged by (``OUTPUTS``). ``seen`` None: in single precision."""
    graph = ReaderGraph({name: array.numpy() for name, array in network.state_dict().items()}, seen)
    states = graph.linear(graph.normal("states", "first_norm"), "first")
    for number in range(LAYERS):
        name = f"layers.{number}."
        mixed = attention(graph, graph.normal(states, f"{name}norm"), name)
        states = graph.add("Add", states, graph.linear(mixed, f"{name}out"))
        inner = graph.linear(graph.normal(states, f"{name}second_norm"), f"{name}inner")
        states = graph.add("Add", states, graph.linear(graph.add("Relu", inner), f"{name}outer"))
    every = graph.linear(graph.normal(states, "last_norm"), *OUTPUTS)
    widths = [len(graph.weights[f"{name}.bias"]) for name in OUTPUTS]
    graph.nodes.append(
        helper.make_node("Split", [every, graph.number("widths", np.array(widths))], [*OUTPUTS], axis=-1)
    )
    real = TensorProto.FLOAT
    given = [
        helper.make_tensor_value_info("states", real, ["texts", "words", network.first.in_features]),
        helper.make_tensor_value_info("apart", TensorProto.INT64, ["words", "words"]),
    ]
    found = [
        helper.make_tensor_value_info(name, real, ["texts", "words", width])
        for name, width in zip(OUTPUTS, widths, strict=True)
    ]
    body = helper.make_graph(graph.nodes, "claims", given, found, list(graph.numbers.values()))
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(OWN, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=8)


def attention(graph: Graph, states: str, name: str) -> str:
    """Each word's mixture of the values of all, by queries, keys and distance."""
    width = WIDTH // HEADS
    five = graph.number("five", np.array([0, 0, 3, HEADS, width]))
    parts = graph.add("Reshape", graph.linear(states, f"{name}attention"), five)
    parts = graph.add("Transpose", parts, perm=[2, 0, 3, 1, 4])
    queries, keys, values = graph.add("Split", parts, graph.number("ones", np.ones(3, "int64")), outputs=3, axis=0)
    scores = graph.add("MatMul", queries, graph.add("Transpose", keys, perm=[0, 1, 2, 4, 3]))
    scores = graph.add("Mul", scores, graph.number("less", np.array(1 / sqrt(width), "float32")))
    far = graph.add("Gather", graph.weight(f"{name}distances"), "apart", axis=1)
    shares = graph.add("Softmax", graph.add("Add", scores, far), axis=-1)
    mixed = graph.add("Squeeze", graph.add("MatMul", shares, values), graph.number("first axis", np.array([0])))
    mixed = graph.add("Transpose", mixed, perm=[0, 2, 1, 3])
    return graph.add("Reshape", mixed, graph.number("three", np.array([0, 0, WIDTH])))  # type: ignore[no-any-return]


def main(sentences: str, weights: str, folder: str) -> None:
    """Command line."""
    items = [item for item in load(Path(sentences)) if item.row["lot"] not in (TRIED, TESTED)]
    network = Reader(items[0].states.shape[1])
    network.load_state_dict(torch.load(weights))
    seen = look(network, random.Random(0).sample(items, min(LOOKED_AT, len(items))))
    onnx.save(build(network, seen), str(Path(folder) / "claims.onnx"))
    np.savez(Path(folder) / "claims.npz", distances=network.distances.detach().numpy().astype("float16"))


if __name__ == "__main__":
    main(*sys.argv[1:])
