"""Where 8 bits lay their steps in the numbers within a network, and what arc labels depend on.

Post-training static quantisation (Jacob et al., 2018): each layer's input has one scale for all texts, so that no text
has a say in another's numbers. Columns that are much larger than others are made smaller first, at the expense of the
weights (SmoothQuant; Xiao et al., 2023). A weight that is rounded is made up for by those not yet rounded (GPTQ;
Frantar et al., 2023).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from claimminer.transformer.inputs import Text
from transformer.network import Network, one_more, word_mask

BATCH = 24
# rows looked at, of each layer's input: of each batch, and in the end
SOME, MOST = 100, 1500
STEPS = 255
# seven bits, since sums of 8-bit products overflow on processors without VNNI
WEIGHT = 63
# how much of the columns' differences goes over to the weights; what share of the whole range the steps reach over
OVER = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
SHARES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
TINY = 1e-6
DAMP = 0.01


class Steps(NamedTuple):
    """Numbers as unsigned 8-bit ones: a column's number is ``scale`` x ``columns`` x (the small number - ``zero``)."""

    scale: float
    zero: int
    columns: np.ndarray


class Seen(NamedTuple):
    """Of the texts: rows of each layer's input and its columns' mean products, by the layer's name; and the mean
    products of what labels are scored by."""

    rows: dict[str, np.ndarray]
    products: dict[str, np.ndarray]
    kids: np.ndarray
    parents: np.ndarray


def look(network: Network, texts: Iterable[Text]) -> Seen:
    """Run the texts through the network."""
    held: dict[str, list[np.ndarray]] = {}
    products: dict[str, list[np.ndarray]] = {}
    kids, parents = [], []
    with torch.no_grad(), _watched(network, held, products):
        for batch in _batches(sorted(texts, key=len)):
            states = network.encoder(batch)[word_mask(batch)]
            trees = network.trees
            trees.tag(states), trees.arc_kid(states), network.entities(states)
            kids.append(one_more(trees.label_kid(states)))
            parents.append(one_more(trees.label_head(states)))
    rng = np.random.default_rng(0)
    rows = {name: rng.permutation(np.concatenate(parts))[:MOST] for name, parts in held.items()}
    means = {name: np.mean(parts, axis=0) for name, parts in products.items()}
    return Seen(rows, means, _products(torch.cat(kids)), _products(torch.cat(parents)))


def best_steps(rows: np.ndarray, matrix: np.ndarray) -> Steps:
    """The steps by which ``rows`` @ ``matrix`` changes least in 8 bits, by the mean square."""
    true = rows @ matrix
    tried = [_steps(rows, matrix, over, share) for over in OVER for share in SHARES]
    return min(tried, key=lambda steps: float(np.square(_product(rows, matrix, steps) - true).mean()))


def small(matrix: np.ndarray, products: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """A matrix as whole numbers in seven bits, and the scale of each column.

    ``products``: what the columns of its input mean when multiplied; rounding then changes what it gives least.
    """
    scale = np.abs(matrix).max(axis=0) / WEIGHT + TINY * TINY
    numbers = matrix / scale
    if products is not None:
        numbers = _made_up_for(numbers, products)
    return np.clip(np.rint(numbers), -WEIGHT, WEIGHT).astype("int8"), scale.astype("float32")


def _made_up_for(numbers: np.ndarray, products: np.ndarray) -> np.ndarray:
    """Whole numbers, row by row; what a row loses goes over to the rows behind it, as far as they tell the same."""
    firm = products + DAMP * products.diagonal().mean() * np.eye(len(products))
    factor = np.linalg.cholesky(np.linalg.inv(firm)).T
    numbers = numbers.astype("float64")
    for row in range(len(numbers)):
        whole = np.clip(np.rint(numbers[row]), -WEIGHT, WEIGHT)
        lost = (numbers[row] - whole) / factor[row, row]
        numbers[row:] -= np.outer(factor[row, row:], lost)
        numbers[row] = whole
    return numbers


def _steps(rows: np.ndarray, matrix: np.ndarray, over: float, share: float) -> Steps:
    large, weights = np.abs(rows).max(axis=0) + TINY, np.abs(matrix).max(axis=1) + TINY
    columns = large**over / weights ** (1 - over) if over else np.ones(len(large))
    columns = (columns / columns.mean()).astype("float32")
    low, high = (float(bound) * share for bound in ((rows / columns).min(), (rows / columns).max()))
    scale = (max(high, 0.0) - min(low, 0.0)) / STEPS or 1.0
    return Steps(scale, round(-min(low, 0.0) / scale), columns)


def _product(rows: np.ndarray, matrix: np.ndarray, steps: Steps) -> np.ndarray:
    given = np.clip(np.rint(rows / (steps.columns * steps.scale)) + steps.zero, 0, STEPS) - steps.zero
    numbers, scale = small(matrix * steps.columns[:, None])
    return (given.astype("float32") @ numbers.astype("float32")) * (scale * steps.scale)  # type: ignore[no-any-return]


def _batches(texts: Sequence[Text]) -> Iterator[Sequence[Text]]:
    for start in range(0, len(texts), BATCH):
        yield texts[start : start + BATCH]


def _products(rows: Tensor) -> np.ndarray:
    return (rows.T @ rows / len(rows)).double().numpy()


@contextmanager
def _watched(
    network: Network, held: dict[str, list[np.ndarray]], products: dict[str, list[np.ndarray]]
) -> Iterator[None]:
    """Meanwhile, some of the rows that go into each layer, and their products, are kept under its name."""
    rng = np.random.default_rng(0)

    def watch(name: str) -> Callable[..., None]:
        def keep(_: nn.Module, given: tuple[Tensor, ...]) -> None:
            rows = given[0].flatten(0, -2)
            held.setdefault(name, []).append(rows[rng.permutation(len(rows))[:SOME]].numpy())
            products.setdefault(name, []).append(_products(rows))

        return keep

    layers = [
        (name, layer)
        for name, layer in network.named_modules()
        if isinstance(layer, nn.Linear)
        and not name.endswith((".key", ".value"))  # they read what queries read
    ]
    hooks = [layer.register_forward_pre_hook(watch(name)) for name, layer in layers]
    hooks.append(network.trees.arc_kid.register_forward_hook(lambda m, _, out: watch("trees.arc")(m, (out,))))
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
