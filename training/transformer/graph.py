"""A trained network as an ONNX graph in 8 bits, for ONNX Runtime on a processor.

Texts of equal length in pieces go through it together. All but attention reads each piece by itself, with steps that
hold for all texts, so what is found of a text doesn't depend on those beside it. Words come in a row, none filled up.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from transformer.calibrate import Seen, Steps, best_steps, small

# of ONNX itself; the rest are ONNX Runtime's own operators
OPSET, OWN = 17, "com.microsoft"
HEAD_WIDTH = 32
EPSILON = 1e-12
BERT = "encoder.bert."
HIDDEN = ("trees.arc_kid.0", "trees.arc_head.0", "trees.label_kid.0", "trees.label_head.0", "trees.tag.0.0")
Weights = Mapping[str, np.ndarray]


class Graph:
    """Nodes and numbers, as they are added; values are known by their names.

    ``seen``: layers' inputs, by which 8-bit numbers are chosen; None for single precision.
    """

    def __init__(self, weights: Weights, seen: Seen | None) -> None:
        self.weights, self._seen = weights, seen
        self.nodes: list[onnx.NodeProto] = []
        self.numbers: dict[str, onnx.TensorProto] = {}
        self._steps: dict[str, Steps] = {}

    def add(self, kind: str, *given: str, own: bool = False, outputs: int = 1, **options: Any) -> Any:
        """A node; the name of what it gives, or names."""
        found = [f"v{len(self.nodes)}_{at}" for at in range(outputs)]
        domain = OWN if own else ""
        self.nodes.append(helper.make_node(kind, list(given), found, domain=domain, **options))
        return found[0] if outputs == 1 else found

    def number(self, name: str, array: np.ndarray) -> str:
        """An array that is always the same."""
        self.numbers[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def weight(self, name: str) -> str:
        """A weight in single precision."""
        return self.number(name, self.weights[name])

    def layers(self, *names: str) -> tuple[np.ndarray, np.ndarray]:
        """Matrix and bias of layers side by side."""
        weight, bias = (
            np.concatenate([self.weights[f"{name}.{part}"] for name in names]) for part in ("weight", "bias")
        )
        return weight.T, bias

    def steps(self, name: str, matrix: np.ndarray) -> Steps:
        """Those of the input of the layer of this name."""
        if self._seen is None:
            return Steps(1, 0, np.ones(len(matrix), "float32"))
        if name not in self._steps:
            self._steps[name] = best_steps(self._seen.rows[name], matrix)
        return self._steps[name]

    def product(self, value: str, name: str, matrix: np.ndarray, bias: np.ndarray) -> str:
        """``value`` @ ``matrix`` + ``bias`` in 8 bits. The value's columns have been made even."""
        offset = self.number(f"{name}.offset", bias.astype("float32"))
        if self._seen is None:
            full = self.number(f"{name}.full", matrix.astype("float32"))
            return self.add("Add", self.add("MatMul", value, full), offset)  # type: ignore[no-any-return]
        steps = self.steps(name, matrix)
        step = self.number(f"{name}.step", np.array(steps.scale, "float32"))
        zero = self.number(f"{name}.zero", np.array(steps.zero, "uint8"))
        products = self._seen.products[name] / np.outer(steps.columns, steps.columns)
        numbers, scale = small(matrix * steps.columns[:, None], products)
        return self.add(  # type: ignore[no-any-return]
            "MatMulIntegerToFloat",
            self.add("QuantizeLinear", value, step, zero),
            self.number(f"{name}.small", numbers),
            step,
            self.number(f"{name}.scale", scale),
            zero,
            "",
            offset,
            own=True,
        )

    def even(self, value: str, name: str, matrix: np.ndarray) -> str:
        """A value with its columns made even, for the layer of this name."""
        even = (1 / self.steps(name, matrix).columns).astype("float32")
        return self.add("Mul", value, self.number(f"{name}.even", even))  # type: ignore[no-any-return]

    def linear(self, value: str, *names: str) -> str:
        """Layers that read the same value, in 8 bits: what they give side by side."""
        matrix, bias = self.layers(*names)
        return self.product(self.even(value, names[0], matrix), names[0], matrix, bias)

    def normal(self, value: str, name: str) -> str:
        """Each row at mean 0 and variance 1, then as a layer has learnt it."""
        gain, bias = (self.weight(f"{name}LayerNorm.{part}") for part in ("weight", "bias"))
        return self.add("LayerNormalization", value, gain, bias, axis=-1, epsilon=EPSILON)  # type: ignore[no-any-return]


def build(weights: Weights, seen: Seen | None, *, entities: bool) -> onnx.ModelProto:
    """The graph. Given: ``pieces`` (texts × pieces), ``word`` (texts × pieces: the row in ``told`` of the word that
    begins there, the last, empty one elsewhere), ``told`` (words + 1 × width), ``first`` (the place of each word's
    first piece among all). Found, for each word: see ``found``."""
    graph = Graph(weights, seen)
    states = start(graph)
    depth = sum(name.endswith("attention.self.query.weight") for name in weights)
    for number in range(depth):
        states = layer(graph, states, f"{BERT}encoder.layer.{number}.", last=number == depth - 1)
    found = scores(graph, states) | (marks(graph, states) if entities else {})
    for name, value in found.items():
        graph.nodes.append(helper.make_node("Identity", [value], [name]))
    return _model(graph, found)


def width(weights: Weights) -> int:
    """Of the encoder."""
    return weights["encoder.told.weight"].shape[0]


def start(graph: Graph) -> str:
    """Pieces with what is told of their words, and their places."""
    embed = f"{BERT}embeddings."
    table = graph.weights[f"{embed}word_embeddings.weight"]
    scale = np.abs(table).max(axis=1, keepdims=True) / 127 + 1e-12
    small = graph.number("table", np.rint(table / scale).astype("int8"))
    rows = graph.add("Cast", graph.add("Gather", small, "pieces"), to=TensorProto.FLOAT)
    scales = graph.add("Gather", graph.number("table.scale", scale.astype("float32")), "pieces")
    known = graph.add("MatMul", "told", graph.number("told.weight", graph.weights["encoder.told.weight"].T))
    value = graph.add("Add", graph.add("Mul", rows, scales), graph.add("Gather", known, "word", axis=0))
    length = graph.add("Gather", graph.add("Shape", "pieces"), graph.number("second", np.array([1])))
    places = (
        graph.weights[f"{embed}position_embeddings.weight"]
        + graph.weights[f"{embed}token_type_embeddings.weight"][:1]
    )
    nothing = graph.number("nothing", np.array([0]))
    place = graph.add("Slice", graph.number("places", places), nothing, length, nothing)
    value = graph.add("Add", value, place)
    return graph.normal(value, embed)


def layer(graph: Graph, states: str, name: str, *, last: bool) -> str:
    """Attention and what follows it; in the last layer for words alone."""
    heads = width(graph.weights) // HEAD_WIDTH
    parts = attention(graph, states, f"{name}attention.")
    found = graph.add("MultiHeadAttention", *parts, own=True, num_heads=heads)
    if last:
        found, states = (words(graph, value) for value in (found, states))
    output = f"{name}attention.output.dense"
    found = graph.product(found, output, *graph.layers(output))
    states = graph.normal(graph.add("Add", found, states), f"{name}attention.output.")
    inner = graph.add("Gelu", graph.linear(states, f"{name}intermediate.dense"), own=True)
    found = graph.linear(inner, f"{name}output.dense")
    return graph.normal(graph.add("Add", found, states), f"{name}output.")


def attention(graph: Graph, states: str, name: str) -> list[str]:
    """Queries, keys and values; what they give is even already, as it is a mean of values."""
    output = f"{name}output.dense"
    even = graph.steps(output, graph.layers(output)[0]).columns
    names = [f"{name}self.{part}" for part in ("query", "key", "value")]
    matrix, bias = graph.layers(*names)
    over = np.concatenate([np.ones(2 * len(even)), even]).astype("float32")
    every = graph.product(graph.even(states, names[0], matrix), names[0], matrix / over, bias / over)
    sizes = graph.number("thirds", np.full(3, len(even)))
    return graph.add("Split", every, sizes, outputs=3, axis=-1)  # type: ignore[no-any-return]


def words(graph: Graph, value: str) -> str:
    """The rows of words, of all pieces'."""
    flat = graph.add("Reshape", value, graph.number("flat", np.array([-1, width(graph.weights)])))
    return graph.add("Gather", flat, "first", axis=0)  # type: ignore[no-any-return]


def scores(graph: Graph, states: str) -> dict[str, str]:
    """Tags, sentence starts, what arcs and labels are scored by, and the state itself, for each word."""
    arc, (tag, tag_bias) = graph.weights["trees.arc"], graph.layers("trees.tag.1")
    matrix, bias = graph.layers(*HIDDEN, "trees.start")
    sizes = [len(graph.weights[f"{name}.bias"]) for name in HIDDEN]
    over = np.ones(len(bias), "float32")
    # even already, as no number changes its sign
    over[: sizes[0]] = graph.steps("trees.arc", arc[:-1]).columns
    over[sum(sizes[:-1]) : sum(sizes)] = graph.steps("trees.tag.1", tag).columns
    every = graph.product(graph.even(states, HIDDEN[0], matrix), HIDDEN[0], matrix / over, bias / over)
    inner, starts = graph.add(
        "Split", every, graph.number("sizes", np.array([sum(sizes), 2])), outputs=2, axis=-1
    )
    parts = graph.number("parts", np.array(sizes))
    kid, head, label_kid, label_head, tagging = graph.add(
        "Split", graph.add("Relu", inner), parts, outputs=len(sizes), axis=-1
    )
    return {
        "tags": graph.product(tagging, "trees.tag.1", tag, tag_bias),
        "starts": starts,
        "kids": graph.product(kid, "trees.arc", arc[:-1], arc[-1]),
        "heads": head,
        "label_kids": label_kid,
        "label_heads": label_head,
        "states": states,
    }


def marks(graph: Graph, states: str) -> dict[str, str]:
    """Log probabilities of entities' marks."""
    inner = graph.add("Relu", graph.linear(states, "entities.mark.0.0"))
    return {"marks": graph.add("LogSoftmax", graph.linear(inner, "entities.mark.1"), axis=-1)}


def _model(graph: Graph, found: Sequence[str]) -> onnx.ModelProto:
    number, real = TensorProto.INT64, TensorProto.FLOAT
    given = [
        helper.make_tensor_value_info("pieces", number, ["texts", "pieces"]),
        helper.make_tensor_value_info("word", number, ["texts", "pieces"]),
        helper.make_tensor_value_info("told", real, ["rows", graph.weights["encoder.told.weight"].shape[1]]),
        helper.make_tensor_value_info("first", number, ["words"]),
    ]
    outputs = [helper.make_tensor_value_info(name, real, ["words", None]) for name in found]
    body = helper.make_graph(graph.nodes, "claimminer", given, outputs, list(graph.numbers.values()))
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(OWN, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=8)
