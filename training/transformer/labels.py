"""Labels of arcs scored by fewer numbers: what kids and heads hardly differ in is left out."""

import numpy as np

# of some 129; on texts, the scores change by less than a fiftieth
RANK = 64
FLOOR = 1e-8


def smaller(labels: np.ndarray, kids: np.ndarray, heads: np.ndarray) -> dict[str, np.ndarray]:
    """A Tucker decomposition (truncated higher-order SVD; De Lathauwer et al., 2000), as kids and heads occur in texts.

    ``labels``: labels x kids x heads; ``kids``, ``heads``: mean products of what stands there. A matrix each to make
    kids and heads smaller, and what labels are scored by then, smaller kids x (labels x smaller heads).
    """
    (kid_root, kid_back), (head_root, head_back) = _roots(kids), _roots(heads)
    true = np.einsum("lxy,xa,yb->lab", labels.astype("float64"), kid_root, head_root)
    true -= true.mean(axis=0)  # what all labels have in common
    kid, head = _largest(true.transpose(1, 0, 2)), _largest(true.transpose(2, 0, 1))
    core = np.einsum("lab,ar,bs->rls", true, kid, head)
    return {"label_kid": kid_back @ kid, "label_head": head_back @ head, "label": core.reshape(len(core), -1)}


def _roots(products: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The symmetric root of a matrix of mean products, and its inverse."""
    values, vectors = np.linalg.eigh(products)
    roots = np.sqrt(np.maximum(values, FLOOR * values.max()))
    return (vectors * roots) @ vectors.T, (vectors / roots) @ vectors.T


def _largest(cube: np.ndarray) -> np.ndarray:
    """The directions of the first axis in which there is most."""
    return np.linalg.svd(cube.reshape(len(cube), -1), full_matrices=False)[0][:, :RANK]
