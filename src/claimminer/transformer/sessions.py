"""Networks as ONNX Runtime computes them, on one thread; and which texts go through one together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Session", "of_one_length", "session_of"]


class Session(Protocol):
    """What computes the network: ``given`` by name, arrays back in the order of ``wanted``."""

    def run(self, wanted: Sequence[str], given: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]: ...


def session_of(path: Path) -> Session:
    """The network, on one thread. Raises ValueError at a file that is no network."""
    import onnxruntime  # type: ignore[import-untyped]  # late: it takes a while, and not every model needs it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # the graph has ONNX Runtime's own operators already; what it would put in place of others is slower
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's own have nothing else in common
        raise ValueError(f"{path.name}: {error}") from error
    return cast("Session", session)


def of_one_length(lengths: Sequence[int], *, most: int) -> Iterator[list[int]]:
    """Numbers of texts of one length, as many as have ``most`` pieces or words in all.

    As nothing is filled up, no number that is computed depends on another text.
    """
    groups: dict[int, list[int]] = {}
    for i, length in enumerate(lengths):
        groups.setdefault(length, []).append(i)
    for length, some in groups.items():
        size = max(1, most // max(length, 1))
        yield from (some[start : start + size] for start in range(0, len(some), size))
